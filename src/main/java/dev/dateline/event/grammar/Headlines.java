package dev.dateline.event.grammar;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;

/** Reads what headlines leave out: the "was" of "Minister sacked over leak". A headline is a sentence that no stop ends. */
final class Headlines {

    private final WordClasses classes;
    private final Tokens tokens;
    private final Sentence sentence;

    Headlines(WordClasses classes, Tokens tokens, Sentence sentence) {
        this.classes = classes;
        this.tokens = tokens;
        this.sentence = sentence;
    }

    /** Makes a passive of the past form, or of the bare participle, that is the verb of a headline: what is done by others is told there in the present tense. */
    void read() {
        int verb = isHeadline() ? firstVerb() : Clauses.NONE;
        if (verb == Clauses.NONE || sentence.start(verb) != sentence.head(verb)) {
            return;
        }
        boolean finite =
                sentence.isSimplePast(verb) || (sentence.isSimplePresent(verb) && sentence.has(verb, Sentence.BASE));
        if (finite ? isPassive(verb) : sentence.has(verb, Sentence.BARE) && !isVerbAhead(verb)) {
            sentence.makePassive(verb);
        }
    }

    private boolean isHeadline() {
        int last = sentence.end() - 1;
        return last > sentence.first() && tokens.shape(last) != Shape.PUNCTUATION;
    }

    /** The first verb group, if only nouns stand before it. */
    private int firstVerb() {
        for (int chunk = 0; chunk < sentence.size(); chunk++) {
            switch (sentence.kind(chunk)) {
                case VERB_GROUP -> {
                    return chunk > 0 ? chunk : Clauses.NONE;
                }
                case SUBORDINATOR, RELATIVE, THAT -> {
                    return Clauses.NONE;
                }
                default -> {}
            }
        }
        return Clauses.NONE;
    }

    /** "sacked over a leak", "brought down by X", "fined $2bn": nothing stands behind it that it could be done to. */
    private boolean isPassive(int verb) {
        int head = sentence.head(verb);
        int bits = classes.of(tokens, head);
        if ((bits & WordClass.PARTICIPLE) == 0) {
            return false;
        }
        int after = sentence.end(verb);
        if (after >= sentence.end()) {
            return (bits & WordClass.TRANSITIVE) != 0;
        }
        boolean sum = sentence.is(verb + 1, Chunk.NOUN_GROUP) && tokens.shape(after) == Shape.PUNCTUATION;
        int behind = sum ? sentence.end(verb + 1) : after;
        boolean by = behind < sentence.end() && tokens.isWritten(behind, "by");
        boolean object = sentence.is(verb + 1, Chunk.NOUN_GROUP) && !sum && !isAdjective(verb + 1);
        // "hit with tariffs", whose other forms are written alike
        boolean with = (bits & WordClass.INVARIABLE) == WordClass.INVARIABLE && tokens.isWritten(after, "with");
        return !object && (by || with || (bits & WordClass.TRANSITIVE) != 0);
    }

    /** The "guilty" of "found guilty", the "dead" of "shot dead". */
    private boolean isAdjective(int noun) {
        int head = sentence.head(noun);
        return sentence.start(noun) == head
                && tokens.shape(head) == Shape.LOWER
                && (classes.of(tokens, head) & WordClass.ADJECTIVE) != 0;
    }

    /** Whether a finite verb follows before the next clause begins: "Men deported from Chad arrive in Mali". */
    private boolean isVerbAhead(int participle) {
        for (int chunk = participle + 1; chunk < sentence.size(); chunk++) {
            switch (sentence.kind(chunk)) {
                case VERB_GROUP -> {
                    if (sentence.has(chunk, Sentence.FINITE)) {
                        return true;
                    }
                }
                case SUBORDINATOR, RELATIVE, THAT, BREAK -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
