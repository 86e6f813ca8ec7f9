package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    static Stream<Example> examples() throws IOException {
        List<LexiconFile.Stanza> stanzas = LexiconFile.read(
                "titles.txt",
                new InputStreamReader(
                        Objects.requireNonNull(Titles.class.getResourceAsStream("en/titles.txt")),
                        StandardCharsets.UTF_8));
        return stanzas.stream()
                .filter(stanza -> stanza.kind().equals("title"))
                .flatMap(stanza ->
                        stanza.values("example").stream().map(example -> Example.parse(stanza.id(), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesUnderTheTemplatesHold(Example example) {
        assertThat(Titles.ENGLISH.title(example.type(), example.status(), example.names(), example.mentions()))
                .isEqualTo(example.title());
    }

    @Test
    void longListsOfNamesAreCutShort() {
        assertThat(TitleNames.join(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and two others");
        assertThat(TitleNames.join(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C and D");
    }

    @Test
    void aPlaceOfManyPartsIsCutToTheFirstAndTheLast() {
        assertThat(TitleWords.brief("Kano, Kano State, Nigeria")).isEqualTo("Kano, Nigeria");
        assertThat(TitleWords.brief("Kano, Nigeria")).isEqualTo("Kano, Nigeria");
        assertThat(TitleWords.brief("Kano")).isEqualTo("Kano");
    }

    @Test
    void aDeedIsDoneByThoseWhomItsOwnReportNames() {
        Participant canada = Example.party("agent", "Canada STATE David Eby");
        Participant named = Example.party("agent", "Canada STATE Justin Trudeau");
        EventMention ban = Example.mention(EventType.SANCTION, List.of(canada), "ban", "Canada tells of the ban.");
        EventMention tariff = Example.mention(
                EventType.SANCTION, List.of(named), "imposes", "Trudeau imposes a tariff on all steel.");

        assertThat(title(canada, ban, tariff)).isEqualTo("Justin Trudeau imposes a tariff on all steel");
        assertThat(title(canada, ban)).isEqualTo("David Eby imposes a ban");
    }

    @Test
    void aDeedOfWhoIsNoPartyToTheEntryIsNotItsTitle() {
        Participant canada = Example.party("agent", "Canada STATE");
        Participant shop = Example.party("agent", "Nordshop COMPANY");
        EventMention closure =
                Example.mention(EventType.SANCTION, List.of(shop), "closes", "Nordshop closes all its 800 stores.");

        assertThat(title(canada, closure)).isEqualTo("Canada closes crossings");
    }

    @Test
    void whatOneOfManyReportsCallsItIsNotTheTitle() {
        Participant israel = Example.party("agent", "Israel STATE");
        EventMention measures =
                Example.mention(EventType.SANCTION, List.of(israel), "measures", "Israel took measures.");
        EventMention closure =
                Example.mention(EventType.SANCTION, List.of(israel), "closure", "A closure came by Israel.");

        assertThat(title(israel, closure, measures, measures)).isEqualTo("Israel closes crossings");
        assertThat(title(israel, closure, measures, measures, measures)).isEqualTo("Israel imposes restrictions");
    }

    private static String title(Participant party, EventMention... mentions) {
        TitleNames names = new TitleNames(List.of(party), null, null);
        return Titles.ENGLISH.title(EventType.SANCTION, EventStatus.OCCURRED, names, List.of(mentions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title CALL OCCURRED\n  tell: {all}",
                "title CALL OCCURRED\n  say: {tell}",
                "tell CALL OCCURRED\n  say: {all}"
            })
    void whatTitlesDoNotKnowIsAnErrorThatNamesIt(String file) {
        assertThatThrownBy(() -> Titles.of(LexiconFile.read("t.txt", new StringReader(file))))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("tell");
    }

    @Test
    void aTitleOfAnUnknownStatusIsAnErrorThatNamesIt() {
        List<LexiconFile.Stanza> stanzas = new ArrayList<>(BuiltInFile.read("en/titles.txt"));
        stanzas.add(new LexiconFile.Stanza("t.txt", 1, "title", "CALL TOLD", List.of()));

        assertThatThrownBy(() -> Titles.of(stanzas))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("CALL TOLD");
    }

    /** An example line of the file. */
    record Example(EventType type, EventStatus status, TitleNames names, List<EventMention> mentions, String title) {

        static Example parse(String head, String line) {
            String[] sides = line.split(" => ", 2);
            List<Participant> parties = new ArrayList<>();
            Place place = null;
            String name = null;
            String trigger = "it";
            String quote = null;
            for (String part : sides[0].split("; ", -1)) {
                int space = part.indexOf(' ');
                String value = part.substring(space + 1);
                switch (part.substring(0, space)) {
                    case "place" -> place = new Place("XXX", value);
                    case "name" -> name = value;
                    case "trigger" -> trigger = value;
                    case "quote" -> quote = value;
                    default -> parties.add(party(part.substring(0, space), value));
                }
            }
            String[] words = head.split(" ", 2);
            EventType type = EventType.valueOf(words[0]);
            return new Example(
                    type,
                    EventStatus.valueOf(words[1]),
                    new TitleNames(parties, place, name),
                    List.of(mention(type, parties, trigger, quote == null ? trigger : quote)),
                    sides[1]);
        }

        private static Participant party(String role, String words) {
            ActorKind kind = Arrays.stream(ActorKind.values())
                    .filter(each -> (words + " ").contains(" " + each + " "))
                    .findFirst()
                    .orElseThrow();
            int at = (words + " ").indexOf(" " + kind + " ");
            String via = at + kind.name().length() + 2 > words.length()
                    ? null
                    : words.substring(at + kind.name().length() + 2);
            return party(role, words.substring(0, at), kind, via);
        }

        private static Participant party(String role, String name, ActorKind kind, @Nullable String via) {
            return new Participant(name, name, kind, Role.valueOf(role.toUpperCase(Locale.ROOT)), via);
        }

        private static EventMention mention(EventType type, List<Participant> parties, String trigger, String quote) {
            EventMention plain = Mentions.in("a").of(type).mention();
            return new EventMention(
                    plain.id(),
                    plain.article(),
                    type,
                    plain.status(),
                    plain.days(),
                    parties,
                    null,
                    trigger,
                    quote,
                    0,
                    trigger.length(),
                    1,
                    "",
                    null);
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
