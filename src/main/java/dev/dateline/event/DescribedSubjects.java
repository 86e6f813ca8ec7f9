package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Adds those whom a participle, an apposition or the rest of a list names beside the subject. */
final class DescribedSubjects {

    /** Most groups of what a list says of one of those whom it names. */
    private static final int DESCRIPTION = 8;

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    DescribedSubjects(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** "helping X, a trader convicted of theft": the person whom the noun before the participle describes. */
    void describedByParticiple(int verb, Slot slot) {
        EventType type = scope.occurrence.rule().type();
        int person = verb - 3;
        if (type.isCoercion()
                && sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.COMMA)
                && sentence.is(person, Chunk.NOUN_GROUP)
                && sentence.counts(sentence.start(verb - 1))
                && scope.occurrence.text().namesPerson(sentence.start(person), sentence.end(person))) {
            scope.addGroups(slot, person, person);
        }
    }

    /** "X was among the hostages freed": of whom the participle speaks, X is one. */
    void oneOfThem(int verb, Slot slot) {
        int among = sentence.is(verb - 1, Chunk.NOUN_GROUP) ? clauses.listStart(verb - 1) - 1 : Clauses.NONE;
        int copula = scope.occurrence.rule().type().isCoercion()
                        && sentence.has(verb, Sentence.BARE)
                        && scope.opens(among, Slot.AMONG)
                ? clauses.governor(among)
                : Clauses.NONE;
        int one = copula != Clauses.NONE && sentence.has(copula, Sentence.AUXILIARY)
                ? clauses.subject(copula)
                : Clauses.NONE;
        if (one != Clauses.NONE && one < copula) {
            scope.addGroups(slot, clauses.listStart(one), one);
        }
    }

    /** "a bomb planted by X exploded", "a rocket fired by X hit the house": whose attack it is. */
    void plantedBy(int subject, int verb) {
        int participle = subject + 1;
        boolean armed = scope.occurrence.rule().type() == EventType.ATTACK
                && sentence.isVerb(participle, Sentence.BARE)
                && !sentence.has(verb, Sentence.PASSIVE)
                && cues.is(tokens.word(sentence.head(subject)), Cue.ARM)
                && cues.is(tokens.word(sentence.head(participle)), Cue.PLANT);
        int end = armed ? Math.min(verb, clauses.argumentsEnd(participle)) : participle;
        for (int i = participle + 1; i + 1 < end; i++) {
            if (scope.opens(i, Slot.BY) && sentence.is(i + 1, Chunk.NOUN_GROUP)) {
                scope.addGroups(Slot.SUBJECT, i + 1, clauses.listEnd(i + 1));
            }
        }
    }

    /** "A and the two groups -- B and C -- begin talks": those whom the names between dashes belong to. */
    void listedBefore(int start, int subject, Slot slot) {
        int before = start - 1;
        while (scope.isDash(before)) {
            before--;
        }
        if (before < start - 1 && scope.isDash(subject + 1) && sentence.is(before, Chunk.NOUN_GROUP)) {
            scope.addGroups(slot, clauses.listStart(before), before);
        }
    }

    /** "X, who chairs the council, A and B met": the one of a list of whom a clause says more. */
    void besideRelative(int start, int subject, int verb, Slot slot) {
        boolean several = start < subject || sentence.is(start - 1, Chunk.CONJUNCTION);
        int beside = several && sentence.has(verb, Sentence.FINITE) && subject < verb
                ? clauses.besideRelative(start)
                : Clauses.NONE;
        if (beside != Clauses.NONE) {
            scope.addGroups(slot, clauses.listStart(beside), beside);
        }
    }

    /** "X, head of the fund, and Y, its spokeswoman, resign": those of a list of whom it says at once what they are. */
    void describedBefore(int start, Slot slot) {
        int close = sentence.is(start - 1, Chunk.PREPOSITION) ? start - 1 : start - 3;
        boolean joined = sentence.is(start - 1, Chunk.PREPOSITION)
                || (sentence.is(start - 1, Chunk.CONJUNCTION) && sentence.is(start - 2, Chunk.COMMA));
        for (int i = close; joined && i > 0 && i > close - DESCRIPTION; i--) {
            boolean described = sentence.is(i, Chunk.COMMA) && sentence.is(i - 1, Chunk.NOUN_GROUP);
            if (described && scope.occurrence.text().namesPerson(sentence.start(i - 1), sentence.end(i - 1))) {
                scope.addGroups(slot, i - 1, i - 1);
            }
            if (!sentence.is(i, Chunk.NOUN_GROUP) && !sentence.is(i, Chunk.PREPOSITION)) {
                return;
            }
        }
    }

    /** "X, the head of Hamas, was killed": where X itself is nobody known. */
    void apposition(int subject, int verb, Slot slot) {
        if (sentence.is(subject + 2, Chunk.NOUN_GROUP) && subject + 2 < verb) {
            int last = clauses.listEnd(subject + 2);
            scope.addGroups(slot, subject + 2, last < verb ? last : subject + 2);
        }
    }

    boolean isNamedGroup(int chunk) {
        return sentence.is(chunk, Chunk.NOUN_GROUP)
                && !sentence.is(chunk - 1, Chunk.PREPOSITION)
                && scope.occurrence.text().isActor(sentence.head(chunk));
    }
}
