package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** Participles behind a noun that say what the subject does, and not the noun: "halts supplies to B alleging a breach". */
final class TrailingVerbs {

    /** Prepositions before those at whom something is aimed, and before where it happens. */
    private static final Set<Slot> AIMS =
            EnumSet.of(Slot.AGAINST, Slot.ON, Slot.AT, Slot.IN, Slot.TO, Slot.INTO, Slot.OVER, Slot.TOWARD, Slot.NEAR);

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    TrailingVerbs(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** "halts supplies to B alleging a breach": who alleges it is not B, that stands before it. */
    boolean trails(int verb) {
        int last = sentence.dayBefore(verb) - 1;
        int before = sentence.is(last, Chunk.NOUN_GROUP) ? clauses.listStart(last) - 1 : Clauses.NONE;
        return sentence.has(verb, Sentence.ING)
                && sentence.is(before, Chunk.PREPOSITION)
                && !isOwnClause(before)
                && clauses.governor(verb) != Clauses.NONE
                && sentence.has(clauses.governor(verb), Sentence.FINITE)
                && switch (scope.occurrence.rule().type()) {
                    case CONDEMN -> !scope.opens(before, Slot.OF);
                    case APPEAL -> isAddress(before, clauses.governor(verb));
                    default -> isAim(verb, before);
                };
    }

    /** "wrote to A asking for help", "wrote to A urging him to leave"; but "wrote to A asking B to leave". */
    boolean isAskedOfAddressee(int verb) {
        int asked = clauses.object(verb);
        boolean another = asked != Clauses.NONE
                && !sentence.isPronoun(sentence.head(asked))
                && scope.occurrence.text().namesActor(sentence.start(asked), sentence.end(asked));
        return scope.occurrence.rule().type() == EventType.APPEAL && !another;
    }

    /** "wrote to A asking B to leave", "sent a letter to A demanding": whoever is written to does not ask. */
    private boolean isAddress(int preposition, int verb) {
        boolean letter = sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(preposition - 1)), Cue.STATEMENT);
        return scope.opens(preposition, Slot.TO)
                && (letter
                        || (cues.is(tokens.word(sentence.head(verb)), Cue.SAY)
                                && sentence.dayBefore(preposition) - 1 == verb));
    }

    /** "they part, with A accusing B": who stands between does it. */
    private boolean isOwnClause(int preposition) {
        return sentence.is(preposition - 1, Chunk.COMMA) && scope.occurrence.opens(preposition, "with");
    }

    /** "a campaign against Y targeting its ports": whom it is aimed at does not do it. */
    private boolean isAim(int verb, int preposition) {
        Slot slot = scope.slotOf(preposition);
        return scope.occurrence.rule().type() == EventType.ATTACK
                && cues.is(tokens.word(sentence.head(verb)), Cue.HARM)
                && slot != null
                && AIMS.contains(slot);
    }
}
