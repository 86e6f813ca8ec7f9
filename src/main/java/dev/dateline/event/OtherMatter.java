package dev.dateline.event;

import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Whether of two things that a party has said the one is about another matter: "urged the rebels to disarm", "urged the donors to send rice". */
final class OtherMatter {

    /** Tokens on each side of a trigger among which what it is about is told. */
    private static final int SPAN = 30;

    /** Of so many words one may be shared: "people", "help". */
    private static final int FEW = 5;

    /** Letters by which two forms of one word are known: "restore", "restoration". */
    private static final int STEM = 5;

    /** Letters that a word of any matter has at least. */
    private static final int SHORTEST = 4;

    private OtherMatter() {}

    /** Whether a later sentence tells by a verb of its own what has no word in common with what was said before. */
    static boolean isOf(Draft before, Draft later) {
        Occurrence occurrence = later.occurrence;
        Sentence sentence = occurrence.sentence();
        if (!later.type().isByWord()
                || before.occurrence.sentence() == sentence
                || before.status != EventStatus.OCCURRED
                || later.status != EventStatus.OCCURRED
                || occurrence.isNoun()
                || !sentence.isVerb(occurrence.chunk(), Sentence.FINITE)
                || sentence.has(occurrence.chunk(), Sentence.PASSIVE)
                || isSaidAgain(occurrence)) {
            return false;
        }
        int words = 0;
        int shared = 0;
        int end = Math.min(sentence.end(), occurrence.end() + SPAN);
        for (int token = sentence.end(occurrence.lastChunk()); token < end; token++) {
            if (isWord(occurrence, token)) {
                words++;
                shared += isIn(before.occurrence, token) ? 1 : 0;
            }
        }
        return words > 1 && shared * FEW < words;
    }

    /** "We condemn it", in a quotation, or of what is called "it" or "this": what was told is said in other words. */
    private static boolean isSaidAgain(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int object = occurrence.clauses().object(occurrence.lastChunk());
        return Quotation.holds(occurrence, occurrence.first())
                || (object != Clauses.NONE
                        && (sentence.isPronoun(sentence.head(object))
                                || occurrence.opens(object, "this")
                                || occurrence.opens(object, "these")
                                || occurrence.opens(object, "those")));
    }

    /** A noun or a verb, but no name and no day. */
    private static boolean isWord(Occurrence occurrence, int token) {
        Sentence sentence = occurrence.sentence();
        return (sentence.isNounToken(token) || sentence.isVerbToken(token))
                && occurrence.tokens().length(token) >= SHORTEST
                && !occurrence.tokens().isCapitalized(token)
                && !occurrence.text().isDate(token);
    }

    /** Whether a word stands, in some form, near an earlier trigger. */
    private static boolean isIn(Occurrence before, int word) {
        Sentence sentence = before.sentence();
        int end = Math.min(sentence.end(), before.end() + SPAN);
        for (int token = Math.max(sentence.first(), before.first() - SPAN); token < end; token++) {
            if (isSameWord(before.tokens(), token, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameWord(Tokens tokens, int a, int b) {
        int letters = Math.min(STEM, Math.min(tokens.length(a), tokens.length(b)));
        return letters >= SHORTEST
                && tokens.text().regionMatches(true, tokens.start(a), tokens.text(), tokens.start(b), letters);
    }
}
