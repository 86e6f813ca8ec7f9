package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Says whether what a trigger names came before the news. */
final class EarlierRules {

    /** Groups within which the verb of the main clause is looked for. */
    private static final int NEAR = 40;

    /** What is done to somebody or something once, and so is often but what is known of him. */
    private static final Set<EventType> STAYS_DONE =
            EnumSet.of(EventType.ARREST, EventType.RESIGNATION, EventType.SANCTION);

    private final Cues cues;
    private final Determiners determiners;
    private final CauseFinder causes;

    EarlierRules(Cues cues, Determiners determiners) {
        this.cues = cues;
        this.determiners = determiners;
        causes = new CauseFinder(cues);
    }

    /** Whether an event, whose verb and status are known, came before the news. */
    boolean is(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean before = draft.earlier
                || (occurrence.isNoun() && determiners.isPrevious(occurrence))
                || isInAfterClause(occurrence, draft.verb)
                || (isPastPerfect(occurrence.sentence(), draft.verb) && !isSaidNow(occurrence, draft.verb))
                || isSaidOfNoun(occurrence);
        return before && !causes.isOfOneDay(occurrence);
    }

    /** Told as what came before: "after the army attacked". */
    private boolean isInAfterClause(Occurrence occurrence, int verb) {
        if (verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        return sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.AFTER)
                && !isOutcome(occurrence, verb)
                && !isPassed(occurrence, verb)
                && !CauseFinder.isMainClause(occurrence, opener, verb);
    }

    /** "asks for the release of two men detained in Chad", "pardons a king who was deposed": told in passing, and so not news. */
    private static boolean isSaidOfNoun(Occurrence occurrence) {
        return !occurrence.rule().type().isUttered()
                && (occurrence.isNoun() ? isPartOfSaid(occurrence) : isSaidOfNoun(occurrence, occurrence.chunk()));
    }

    /** "asks for the release of two men held during a riot": the riot is as old as what was done in it. */
    private static boolean isPartOfSaid(Occurrence occurrence) {
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        int verb = occurrence.clauses().governor(preposition);
        boolean within = occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (occurrence.opens(preposition, "during")
                        || (occurrence.opens(preposition, "in") && verb == preposition - 1));
        return within && verb != Clauses.NONE && isSaidOfNoun(occurrence, verb);
    }

    private static boolean isSaidOfNoun(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!(sentence.has(verb, Sentence.BARE) ? isReduced(occurrence, verb) : isPastRelative(occurrence, verb))) {
            return false;
        }
        if (isOfOnceDone(occurrence, verb)) {
            return true;
        }
        int limit = Math.min(sentence.size(), verb + NEAR);
        for (int chunk = Math.max(0, verb - NEAR); chunk < limit; chunk++) {
            if (sentence.isPresent(chunk) && !occurrence.clauses().isInRelative(chunk)) {
                return true;
            }
        }
        return false;
    }

    /** "was asked about ten men held over a riot", told in the past: what stays done. */
    private static boolean isOfOnceDone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && !sentence.is(verb + 1, Chunk.NOUN_GROUP)
                && STAYS_DONE.contains(occurrence.rule().type());
    }

    private static boolean isReduced(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int noun = sentence.is(verb - 1, Chunk.COMMA) ? verb - 2 : verb - 1;
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || occurrence.clauses().subject(verb) != noun) {
            return false;
        }
        // "with a former guard elected as the next chief"
        int before = occurrence.clauses().listStart(noun) - 1;
        return !sentence.is(before, Chunk.PREPOSITION) || !occurrence.opens(before, "with");
    }

    private static boolean isPastRelative(Occurrence occurrence, int verb) {
        return occurrence.sentence().has(verb, Sentence.PAST)
                && occurrence.sentence().isVerb(verb, Sentence.FINITE)
                && occurrence.clauses().isInRelative(verb);
    }

    /** "After reaching a deal" tells the news itself, not what came before it; but "a day after reaching a deal". */
    private static boolean isOutcome(Occurrence occurrence, int verb) {
        EventType type = occurrence.rule().type();
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.ING)
                && DaysBefore.durationBefore(occurrence, sentence.start(verb) - 1) == null
                && (type == EventType.PACT || type == EventType.VOTE || type == EventType.CEASEFIRE);
    }

    /** "The cabinet falls after a motion is passed": a vote told in the present is the news. */
    private static boolean isPassed(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.VOTE
                && occurrence.sentence().isPresent(verb)
                && !occurrence.sentence().has(verb, Sentence.PERFECT);
    }

    /** "had stormed": before what the article tells. */
    private static boolean isPastPerfect(Sentence sentence, int verb) {
        return verb != Clauses.NONE && sentence.has(verb, Sentence.PERFECT) && sentence.has(verb, Sentence.PAST);
    }

    /** "said that it had signed", "said it had signed": news, told in the past tense as all that is said. */
    private boolean isSaidNow(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int said = occurrence.clauses().governor(SayingDays.opener(occurrence, verb));
        return said != Clauses.NONE
                && occurrence.clauses().governor(said) == Clauses.NONE
                && sentence.isVerb(said, Sentence.FINITE)
                && sentence.has(said, Sentence.PAST)
                && !sentence.has(said, Sentence.PERFECT)
                && cues.is(occurrence.headWord(said), Cue.SAY)
                && !cues.is(occurrence.tokens().word(sentence.head(verb) - 1), Cue.PREVIOUS);
    }
}
