package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a text tells of a deed, it is the same deed: one event of its type, parties, status and day. */
class ParaphrasesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 6, 25);

    /** Who does what, by the forms of its verb. */
    private record Deed(
            EventType type,
            String doer,
            String past,
            String participle,
            String base,
            String gerund,
            String object,
            Set<String> parties) {

        String in(String frame) {
            String text = frame.replace("{doer}", doer)
                    .replace("{past}", past)
                    .replace("{done}", participle)
                    .replace("{do}", base)
                    .replace("{doing}", gerund)
                    .replace("{object}", object);
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }

    private static final List<Deed> DEEDS = List.of(
            deed(EventType.MEETING, "Togo's president", "met", "met", "meet", "meeting", "Chad's foreign minister"),
            deed(
                    EventType.CALL,
                    "Togo's president",
                    "spoke by phone with",
                    "spoken by phone with",
                    "speak by phone with",
                    "speaking by phone with",
                    "Chad's president"),
            deed(EventType.CONDEMN, "Togo", "condemned", "condemned", "condemn", "condemning", "Chad's government"),
            deed(
                    EventType.SANCTION,
                    "Togo",
                    "imposed sanctions on",
                    "imposed sanctions on",
                    "impose sanctions on",
                    "imposing sanctions on",
                    "Chad"),
            deed(
                    EventType.PACT,
                    "Togo",
                    "signed a trade agreement with",
                    "signed a trade agreement with",
                    "sign a trade agreement with",
                    "signing a trade agreement with",
                    "Chad"),
            deed(EventType.VISIT, "Togo's president", "visited", "visited", "visit", "visiting", "Chad"),
            deed(
                    EventType.AID,
                    "Togo",
                    "sent food aid to",
                    "sent food aid to",
                    "send food aid to",
                    "sending food aid to",
                    "Chad"),
            deed(EventType.ATTACK, "Togo", "bombed", "bombed", "bomb", "bombing", "a town in Chad"),
            deed(EventType.REJECT, "Togo", "rejected", "rejected", "reject", "rejecting", "a proposal by Chad"),
            deed(EventType.SUPPORT, "Togo", "praised", "praised", "praise", "praising", "Chad's government"));

    private static Deed deed(
            EventType type, String doer, String past, String participle, String base, String gerund, String object) {
        return new Deed(type, doer, past, participle, base, gerund, object, Set.of("TGO", "TCD"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {doer} {past} {object} on Friday. | 2025-06-20
            {doer} on Friday {past} {object}. | 2025-06-20
            On Friday, {doer} {past} {object}. | 2025-06-20
            Late on Friday {doer} {past} {object}. | 2025-06-20
            {doer} {past} {object} on June 20, 2025. | 2025-06-20
            {doer} {past} {object} on Jun. 20. | 2025-06-20
            {doer} {past} {object} five days ago. | 2025-06-20
            {doer} {past} {object} on Friday, officials said on Saturday. | 2025-06-20
            Officials said on Saturday that {doer} had {done} {object} on Friday. | 2025-06-20
            Officials said on Saturday {doer} had {done} {object} a day earlier. | 2025-06-20
            It was on Friday that {doer} {past} {object}. | 2025-06-20
            {doer} not only {past} {object} on Friday but also closed a port. | 2025-06-20
            {doer} closed a port and {past} {object} on Friday. | 2025-06-20
            {doer} once more {past} {object} on Friday. | 2025-06-20
            {doer} on Friday became the first in the region to {do} {object}. | 2025-06-20
            {doer} closed a port on Saturday, a day after {doing} {object}. | 2025-06-20
            {doer}, which has a long coast, on Friday {past} {object}. | 2025-06-20
            {doer}, days after Peru marked its independence, on Friday {past} {object}. | 2025-06-20
            While a storm raged, {doer} {past} {object} on Friday. | 2025-06-20
            {doer} {past} {object} in May. | 2025-05
            Back in 2019, {doer} {past} {object}. | 2019
            """)
    void aDeedIsTheSameWhereverItsDayStands(String frame, String days) {
        assertToldOnce(frame, EventStatus.OCCURRED, days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {doer} {past} {object} on Friday. Officials confirmed that {doer} had {done} {object}. | 2025-06-20
            {doer} {past} {object} on Friday. A spokesman said on Saturday that {doer} had {done} {object}. | 2025-06-20
            {doer} {past} {object} on Friday. State television also reported that {doer} {past} {object}. | 2025-06-20
            """)
    void aDeedThatIsToldAgainIsOne(String frame, String days) {
        assertToldOnce(frame, EventStatus.OCCURRED, days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {doer} will {do} {object} on Friday. | 2025-06-27
            {doer} is to {do} {object} on Friday, officials said on Tuesday. | 2025-06-27
            {doer} is due to {do} {object} on July 3. | 2025-07-03
            Next week, {doer} will {do} {object}. | 2025-06-30/2025-07-06
            {doer} plans to {do} {object} next month. | 2025-07
            """)
    void aPlanIsTheSameInWhateverWords(String frame, String days) {
        assertToldOnce(frame, EventStatus.PLANNED, days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {doer} could {do} {object} next week.
            If {doer} {past} {object}, Peru would protest.
            Peru feared that {doer} would {do} {object}.
            {doer} stopped short of {doing} {object}.
            {doer} almost {past} {object}.
            It is not clear whether {doer} {past} {object}.
            Had {doer} {done} {object}, Peru would have left.
            {doer} has yet to {do} {object}.
            Rumours that {doer} {past} {object} are false.
            """)
    void whatIsNotDoneIsNoDeed(String frame) {
        List<String> told = new ArrayList<>();
        for (Deed deed : DEEDS) {
            told.addAll(shown(deed, frame).stream()
                    .filter(mention -> mention.contains("OCCURRED"))
                    .toList());
        }
        assertThat(told).as(frame).isEmpty();
    }

    private static void assertToldOnce(String frame, EventStatus status, String days) {
        for (Deed deed : DEEDS) {
            assertThat(shown(deed, frame))
                    .as(deed.in(frame))
                    .containsExactly(status + " " + days + " "
                            + deed.parties().stream().sorted().toList());
        }
    }

    private static List<String> shown(Deed deed, String frame) {
        return extract(Article.of("a", deed.in(frame), Publication.on(WEDNESDAY))).stream()
                .filter(mention -> mention.type() == deed.type())
                .map(mention -> mention.status() + " " + mention.days().edtf() + " "
                        + mention.participants().stream()
                                .map(Participant::id)
                                .sorted()
                                .collect(Collectors.toList()))
                .toList();
    }
}
