package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Tells what is said of attacks as such, of most of them or of how many there are, from what is told of some attack. */
final class Trends {

    private final Cues cues;

    Trends(Cues cues) {
        this.cues = cues;
    }

    /** Whether a draft, whose days are known, is no attack but how attacks go. */
    boolean is(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.ATTACK
                && occurrence.isNoun()
                && (isGrowing(draft) || isOfGrowth(occurrence) || (!draft.dated && isOfMost(occurrence)));
    }

    /** "attacks on aid workers have increased"; but "two attacks increased fears", "the toll of the attacks increases". */
    private boolean isGrowing(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.verb > occurrence.chunk()
                && occurrence.isPlural()
                && !occurrence.sentence().is(before(occurrence), Chunk.PREPOSITION)
                && cues.is(occurrence.headWord(draft.verb), Cue.GROWTH)
                && occurrence.clauses().object(draft.verb) == Clauses.NONE;
    }

    /** "a rise in bombings", "the number of attacks"; but "a number of attacks". */
    private boolean isOfGrowth(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = before(occurrence);
        int noun = preposition - 1;
        if (!sentence.is(preposition, Chunk.PREPOSITION) || !sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        if (occurrence.opens(preposition, "in")) {
            return cues.is(occurrence.headWord(noun), Cue.GROWTH);
        }
        return occurrence.opens(preposition, "of")
                && cues.is(occurrence.openingWord(noun), Cue.DEFINITE)
                && occurrence.tokens().isWritten(sentence.head(noun), "number");
    }

    /** The group before a noun and the day before it: "from" for "from Monday's attacks". */
    private static int before(Occurrence occurrence) {
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(before, Chunk.DATE) ? before - 1 : before;
    }

    /** "most attacks are blamed on rebels"; but "most of the attacks", "most attacks on Monday". */
    private static boolean isOfMost(Occurrence occurrence) {
        int first = occurrence.sentence().start(occurrence.chunk());
        String quantity = occurrence.tokens().textOf(first);
        return occurrence.isPlural()
                && (quantity.equalsIgnoreCase("most") || quantity.equalsIgnoreCase("many"))
                && occurrence.first() > first;
    }
}
