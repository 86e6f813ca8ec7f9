package dev.dateline.time;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.time.Scope.Tense;

/**
 * Tells from the words around an expression whether it looks back or ahead. The nearest cue before it in its sentence
 * decides, else the first after it; words of the class {@code clause} end the search.
 */
final class TenseWords {

    private static final int WINDOW_BEFORE = 14;
    private static final int WINDOW_AFTER = 16;
    private static final byte REPORTED = 1;
    private static final byte ANNOUNCED = 2;
    private static final byte CLAUSE = 3;

    private final byte[] cues;

    TenseWords(WordClass reported, WordClass announced, WordClass clause, int vocabularySize) {
        cues = new byte[vocabularySize];
        reported.members().forEach(member -> cues[member[0]] = REPORTED);
        announced.members().forEach(member -> cues[member[0]] = ANNOUNCED);
        clause.members().forEach(member -> cues[member[0]] = CLAUSE);
    }

    /** Which way the expression from {@code first} to before {@code end} looks. */
    Tense around(Tokens tokens, int first, int end) {
        int sentence = tokens.sentenceOf(first);
        int from = Math.max(tokens.sentenceStart(sentence), first - WINDOW_BEFORE);
        for (int token = first - 1; token >= from; token--) {
            Tense cue = cue(tokens, token);
            if (cue != Tense.UNKNOWN) {
                return cue;
            }
            if (isClause(tokens, token)) {
                break;
            }
        }
        int to = Math.min(tokens.sentenceEnd(sentence), end + WINDOW_AFTER);
        for (int token = end; token < to; token++) {
            Tense cue = cue(tokens, token);
            if (cue != Tense.UNKNOWN) {
                return cue;
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean isClause(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word < cues.length && cues[word] == CLAUSE;
    }

    private Tense cue(Tokens tokens, int token) {
        int word = tokens.word(token);
        byte cue = word < cues.length ? cues[word] : 0;
        if (cue == REPORTED) {
            return Tense.PAST;
        }
        if (cue == ANNOUNCED) {
            return Tense.FUTURE;
        }
        return cue == 0 && looksPast(tokens, token) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** English regular verbs end in "ed"; a language whose verbs end otherwise lists them. */
    private static boolean looksPast(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.shape(token) == Shape.LOWER
                && tokens.length(token) > 3
                && tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e';
    }
}
