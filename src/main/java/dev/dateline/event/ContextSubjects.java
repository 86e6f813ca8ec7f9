package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acts in the clause that a noun stands in, and whose it is: "after talks", "during his visit". */
final class ContextSubjects {

    /** How many clauses up the subject of a noun's clause is looked for. */
    private static final int CONTEXT_HOPS = 4;

    /** Most groups from a noun in front of a clause to the clause's verb. */
    private static final int REACH = 20;

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    ContextSubjects(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** The subject of the clause that a noun stands in; where it names nobody, that of the clause above. */
    void add(int noun) {
        Argument subject = subjectAround(noun);
        if (subject != null) {
            scope.found.add(subject);
            addressee(noun);
        }
    }

    /** "A told B during their meeting": B has met A. */
    private void addressee(int noun) {
        int verb = clauses.governor(noun);
        int whom = verb == Clauses.NONE ? verb : clauses.object(verb);
        if (whom == Clauses.NONE
                || whom >= noun
                || !scope.occurrence.rule().type().isTalking()
                || !tokens.isWritten(sentence.start(noun), "their")) {
            return;
        }
        int first = sentence.start(clauses.listStart(whom));
        int end = scope.chainEnd(whom);
        if (scope.occurrence.text().namesActor(first, end)) {
            scope.add(Slot.CONTEXT, first, end);
        }
    }

    private @Nullable Argument subjectAround(int noun) {
        int governor = clauses.governor(noun);
        governor = governor == Clauses.NONE ? verbBehind(noun) : governor;
        // "condemned the deal reached after talks": not those who speak of the deal talked
        boolean spokenOfThemselves = governor == Clauses.NONE || !isOfObject(governor);
        for (int hop = 0; hop < CONTEXT_HOPS && governor != Clauses.NONE; hop++) {
            int word = tokens.word(sentence.head(governor));
            int subject = doer(governor);
            boolean told = hop > 0 && (cues.is(word, Cue.SAY) || cues.speaksOf(word));
            if (told && !spokenOfThemselves) {
                return null;
            }
            if (subject != Clauses.NONE && subject != noun) {
                spokenOfThemselves = sentence.isPronoun(sentence.head(subject));
                int first = sentence.start(scope.openingStart(subject));
                int end = scope.chainEnd(subject);
                if (scope.occurrence.text().namesActor(first, end)) {
                    return new Argument(Slot.CONTEXT, first, end, end);
                }
            }
            governor = clauses.governor(governor);
        }
        return null;
    }

    /** The verb of the clause before which a noun stands with its preposition: "called" in "after talks with X, Y called"; or {@link Clauses#NONE}. */
    int verbBehind(int noun) {
        for (int i = noun + 1; i < sentence.size() && i < noun + REACH; i++) {
            if (sentence.isVerb(i, Sentence.FINITE) && !clauses.isInRelative(i)) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /** The group of who does what a verb says, also behind it; or {@link Clauses#NONE}. */
    private int doer(int verb) {
        return isSaidBefore(verb) ? verb + 1 : clauses.subject(verb);
    }

    /** {@code "It is fine," said the king after talks}: whether a verb stands before who says it. */
    boolean isSaidBefore(int verb) {
        boolean opens = cues.is(tokens.word(sentence.head(verb)), Cue.SAY)
                && !sentence.has(verb, Sentence.ING)
                && !sentence.has(verb, Sentence.INFINITIVE)
                && !sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP);
        if (!opens) {
            return false;
        }
        int subject = clauses.subject(verb);
        // but not "Nothing, close for years, said Chad, would hold"
        boolean clause = sentence.is(scope.lastOfChain(verb + 1) + 1, Chunk.VERB_GROUP);
        return !clause && (subject == Clauses.NONE || !scope.namesActor(subject)) && scope.namesActor(verb + 1);
    }

    /** Whether a participle says more of the noun before it: "the deal reached after talks". */
    private boolean isOfObject(int verb) {
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && clauses.subject(verb) == verb - 1;
    }

    /** "During his visit": the person who is subject of the clause, else the last one; in "congratulated X on her election" that is X. */
    void owner(int noun) {
        Argument subject = congratulated(noun);
        if (subject == null && !isDeathOfAnother(noun)) {
            subject = subjectAround(noun);
        }
        if (subject == null || !scope.occurrence.text().namesPerson(subject.first(), subject.end())) {
            subject = scope.occurrence.text().lastSubject();
        }
        if (subject != null && scope.occurrence.text().namesPerson(subject.first(), subject.end())) {
            scope.found.add(new Argument(Slot.POSS, subject.first(), subject.head(), subject.end()));
        }
    }

    /** "X said his death was a loss", "voiced sorrow over his death": who speaks of a death, or does something over it, is alive. */
    private boolean isDeathOfAnother(int noun) {
        if (scope.occurrence.rule().type() != EventType.DEATH) {
            return false;
        }
        if (sentence.is(noun - 1, Chunk.PREPOSITION) && cues.is(scope.occurrence.openingWord(noun - 1), Cue.ABOUT)) {
            return true;
        }
        int verb = clauses.governor(noun);
        for (int hop = 0; hop < CONTEXT_HOPS && verb != Clauses.NONE; hop++) {
            int subject = doer(verb);
            if (subject != Clauses.NONE && scope.namesActor(subject)) {
                int word = tokens.word(sentence.head(verb));
                return cues.is(word, Cue.SAY) || cues.speaksOf(word);
            }
            verb = clauses.governor(verb);
        }
        return false;
    }

    /** The X of "congratulated X on her election", "phoned X to congratulate on her election"; or null. */
    private @Nullable Argument congratulated(int noun) {
        int preposition = sentence.is(noun - 1, Chunk.PREPOSITION) ? noun - 1 : Clauses.NONE;
        int verb = preposition == Clauses.NONE ? Clauses.NONE : clauses.governor(preposition);
        if (verb == Clauses.NONE || !cues.is(scope.occurrence.headWord(verb), Cue.CONGRATULATE)) {
            return null;
        }
        int whom = clauses.object(verb);
        int main = clauses.governor(verb);
        if (whom == Clauses.NONE && sentence.has(verb, Sentence.INFINITIVE) && main != Clauses.NONE) {
            whom = clauses.object(main);
        }
        return whom == Clauses.NONE || whom >= preposition
                ? null
                : new Argument(Slot.POSS, sentence.start(whom), sentence.head(whom), sentence.end(whom));
    }
}
