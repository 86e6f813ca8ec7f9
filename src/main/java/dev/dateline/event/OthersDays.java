package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;

/** Days that stand at a trigger and are those of another act: of the decision, the demand, or the thanks for what it names. */
final class OthersDays {

    /** Years over which deeds are done, and nothing is said. */
    private static final int YEARS_OF_DEEDS = 3;

    private final Cues cues;
    private final DateGroups groups;
    private final NearbyDates nearby;

    OthersDays(Cues cues, DateGroups groups, NearbyDates nearby) {
        this.cues = cues;
        this.groups = groups;
        this.nearby = nearby;
    }

    /** Whether the days that a sentence gives a draft are those of what is decided, demanded, asked for or judged beside it. */
    boolean areOfOther(Draft draft, EventDays said) {
        return isOfDecision(draft, said)
                || isOfDemand(draft, said)
                || isOfWhatIsAsked(draft, said)
                || isOfWhatIsJudged(draft, said)
                || isOfJudgement(draft.occurrence);
    }

    /** "agreed on Tuesday to meet", "agreed on Tuesday to talks": a day gone by is that of the decision, not of what is planned by it. */
    private boolean isOfDecision(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        LocalDate latest = said.latest();
        if (draft.status != EventStatus.PLANNED
                || draft.verb == Clauses.NONE
                || latest == null
                || latest.isAfter(occurrence.text().published())) {
            return false;
        }
        if (draft.decided) {
            return true;
        }
        Sentence sentence = occurrence.sentence();
        if (sentence.has(draft.verb, Sentence.INFINITIVE)
                && latest.isBefore(occurrence.text().published())
                && said.equals(nearby.before(occurrence, draft.verb))) {
            // "arrived on Monday to prepare a meeting"
            return true;
        }
        if (latest.equals(occurrence.text().published()) && isOfWhoSays(occurrence, draft.verb)) {
            return true;
        }
        int decision = sentence.has(draft.verb, Sentence.INFINITIVE)
                ? occurrence.clauses().governor(draft.verb)
                : draft.verb;
        boolean decides = decision != Clauses.NONE
                && sentence.has(decision, Sentence.FINITE)
                && !sentence.has(decision, Sentence.AUXILIARY | Sentence.PASSIVE)
                && (cues.is(occurrence.headWord(decision), Cue.AGREE)
                        || cues.is(occurrence.headWord(decision), Cue.PLAN));
        int day = sentence.is(decision + 1, Chunk.PREPOSITION) ? decision + 2 : decision + 1;
        boolean dated =
                sentence.is(day, Chunk.DATE) && said.equals(groups.days(occurrence.text(), sentence.start(day)));
        return decides && (dated || isDecidedAt(draft));
    }

    /** "agreed to meet during a phone call on Wednesday": what follows the verb is the occasion of the decision. */
    private boolean isDecidedAt(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int end = occurrence.clauses().argumentsEnd(draft.verb);
        for (int during = draft.verb + 1; during + 1 < end; during++) {
            if (occurrence.sentence().is(during, Chunk.PREPOSITION)
                    && occurrence.opens(during, "during")
                    && during + 1 != occurrence.chunk()
                    && cues.is(occurrence.headWord(during + 1), Cue.ENCOUNTER)) {
                return true;
            }
        }
        return false;
    }

    /** "said on Thursday it will withdraw": a day between who says something and what is to be done. */
    private boolean isOfWhoSays(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(verb);
        int says = subject == Clauses.NONE ? Clauses.NONE : sentence.dayBefore(subject) - 1;
        return says >= 0
                && sentence.is(subject - 1, Chunk.DATE)
                && sentence.is(says, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(says), Cue.SAY);
    }

    /** "called a strike on May 3 to demand his dismissal": the day before the infinitive is not that of what is demanded. */
    private boolean isOfDemand(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        if (draft.status != EventStatus.PROPOSED || draft.verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        if (sentence.isVerb(draft.verb, Sentence.ING)
                && (MeetingDays.opensTopic(occurrence, draft.verb - 1)
                        || (sentence.isVerb(draft.verb - 1, Sentence.FINITE | Sentence.INFINITIVE)
                                && cues.speaksOf(occurrence.headWord(draft.verb - 1))))) {
            // "held talks on opening the port on Monday", "met to discuss opening it on Monday"
            return true;
        }
        if (isPondered(occurrence, draft.verb)) {
            return isWithinWeek(occurrence, said);
        }
        // "will meet on Friday in an effort to revive the talks"
        boolean effort = sentence.is(draft.verb - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(draft.verb - 1), Cue.PROPOSE);
        return sentence.has(draft.verb, Sentence.INFINITIVE)
                && (effort || cues.is(occurrence.headWord(draft.verb), Cue.ASK))
                && said.equals(nearby.before(occurrence, draft.verb));
    }

    /** "considered a truce on Friday", "debated sending troops on Friday": that was on the Friday before. */
    private boolean isPondered(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int above = sentence.has(verb, Sentence.ING) ? verb - 1 : verb;
        return sentence.isVerb(above, Sentence.FINITE)
                && sentence.has(above, Sentence.PAST)
                && !sentence.has(above, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(above), Cue.PONDER);
    }

    /** Whether days lie in the week before the news, or the one after: the Friday meant may be either. */
    private static boolean isWithinWeek(Occurrence occurrence, EventDays days) {
        LocalDate published = occurrence.text().published();
        LocalDate latest = days.latest();
        return latest != null
                && !days.earliest().isBefore(published.minusDays(DateGroups.DAYS_OF_WEEK))
                && !latest.isAfter(published.plusDays(DateGroups.DAYS_OF_WEEK));
    }

    /** "calls for protests on Sunday", told in the present: the Sunday before is not the day of the call. */
    private static boolean isOfWhatIsAsked(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        LocalDate latest = said.latest();
        boolean now = !occurrence.isNoun()
                && (draft.type() == EventType.APPEAL || draft.type() == EventType.OFFER)
                && sentence.isSimplePresent(occurrence.chunk())
                && latest != null
                && latest.isBefore(occurrence.text().published());
        int day = occurrence.lastChunk() + 1;
        while (now
                && day < sentence.size()
                && (sentence.is(day, Chunk.PREPOSITION) || sentence.is(day, Chunk.NOUN_GROUP))) {
            day++;
        }
        return now
                && sentence.is(day, Chunk.DATE)
                && sentence.is(day - 1, Chunk.PREPOSITION)
                && day > occurrence.lastChunk() + 2;
    }

    /** "condemned A for its deeds over the past ten years": what is said once is not said for years. */
    private static boolean isOfWhatIsJudged(Draft draft, EventDays said) {
        LocalDate latest = said.latest();
        return draft.type().isByWord()
                && draft.type() != EventType.REJECT
                && draft.status == EventStatus.OCCURRED
                && !draft.occurrence.isNoun()
                && draft.occurrence.sentence().isSimplePast(draft.occurrence.chunk())
                && latest != null
                && !latest.isBefore(draft.occurrence.text().published())
                && said.earliest().plusYears(YEARS_OF_DEEDS).isBefore(latest);
    }

    /** "thanked A on Monday for not backing B": the day is that of the thanks. */
    private boolean isOfJudgement(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.chunk() - 1;
        return !occurrence.isNoun()
                && !occurrence.rule().type().isAgreement()
                && sentence.isVerb(occurrence.chunk(), Sentence.ING)
                && sentence.is(preposition, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(preposition), Cue.FOR)
                && sentence.dayBefore(preposition) < preposition;
    }
}
