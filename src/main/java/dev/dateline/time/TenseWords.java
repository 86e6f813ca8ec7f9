package dev.dateline.time;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import dev.dateline.time.Scope.Tense;
import java.util.function.Function;

/**
 * Tells from the words around an expression whether it looks back or ahead. The nearest cue before it in its sentence
 * decides, else the first after it; words of the class {@code clause} end the search.
 */
final class TenseWords {

    /** A plan is believed over this many words, a report over fewer. */
    private static final int WINDOW = 20;

    private static final int WINDOW_OF_REPORTS = 12;
    /** A verb right after the expression is its own, unless there is one as near before it: "who will leave Friday said". */
    private static final int WINDOW_OF_ADVERBS = 6;

    private static final byte REPORTED = 1;
    private static final byte ANNOUNCED = 2;
    private static final byte CLAUSE = 3;

    private static final byte PAIR = 4;
    private static final byte ADJECTIVE = 5;
    private static final byte MODAL = 6;

    private final byte[] cues;
    private final WordClass announced;
    private final WordClass becoming;
    private final WordClass overtaken;
    private final WordClass infinitive;
    private final WordClass determiner;
    private final WordClass content;
    private final WordClass unbound;
    private final WordClass adverb;
    private final WordClass cause;
    private final WordClass outcome;

    /** @param classes gives the word classes by their names */
    TenseWords(Function<String, WordClass> classes, int vocabularySize) {
        announced = classes.apply("announced");
        becoming = classes.apply("becoming");
        overtaken = classes.apply("overtaken");
        infinitive = classes.apply("infinitive");
        determiner = classes.apply("determiner");
        content = classes.apply("content");
        unbound = classes.apply("unbound");
        adverb = classes.apply("adverb");
        cause = classes.apply("cause");
        outcome = classes.apply("outcome");
        cues = new byte[vocabularySize];
        mark(classes.apply("reported"), REPORTED);
        mark(announced, ANNOUNCED);
        mark(classes.apply("clause"), CLAUSE);
        mark(classes.apply("adjective"), ADJECTIVE);
        mark(classes.apply("modal"), MODAL);
    }

    /** Of a cue of two words, the last is marked and the first looked up when the last is met. */
    private void mark(WordClass words, byte cue) {
        for (int[] member : words.members()) {
            cues[member[member.length - 1]] = member.length == 1 ? cue : PAIR;
        }
    }

    /** Which way the expression from {@code first} to before {@code end} looks. */
    Tense around(Tokens tokens, int first, int end) {
        if (endsBefore(outcome, tokens, first)) {
            return Tense.PAST;
        }
        int sentence = tokens.sentenceOf(first);
        int start = tokens.sentenceStart(sentence);
        int stop = tokens.sentenceEnd(sentence);
        int verb = end < stop && adverb.longest(tokens, end) != PhraseIndex.NONE ? end + 1 : end;
        boolean tells = verb < stop && cue(tokens, verb) == Tense.PAST;
        if (tells && before(tokens, first, Math.max(start, first - WINDOW_OF_ADVERBS)) == Tense.UNKNOWN) {
            // "ahead of the vote, the court on Monday issued"
            return Tense.PAST;
        }
        Tense before = before(tokens, first, Math.max(start, first - WINDOW));
        return before != Tense.UNKNOWN ? before : after(tokens, end, Math.min(stop, end + WINDOW));
    }

    private Tense before(Tokens tokens, int first, int from) {
        for (int token = nearestBound(tokens, first); token >= from; token--) {
            Tense cue = cue(tokens, token);
            if (cue != Tense.UNKNOWN) {
                return within(first - token, cue);
            }
            if (isClause(tokens, token)) {
                return Tense.UNKNOWN;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The last token before the expression that may tell, past "after" or "after the". */
    private int nearestBound(Tokens tokens, int first) {
        int word = endsBefore(determiner, tokens, first) ? first - 1 : first;
        return endsBefore(unbound, tokens, word) ? word - 2 : first - 1;
    }

    private Tense after(Tokens tokens, int end, int to) {
        for (int token = end; token < to; token++) {
            Tense cue = cue(tokens, token);
            if (cue != Tense.UNKNOWN) {
                return within(token - end, cue);
            }
            if (content.longest(tokens, token) != PhraseIndex.NONE) {
                return Tense.UNKNOWN;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense within(int distance, Tense cue) {
        return cue == Tense.PAST && distance > WINDOW_OF_REPORTS ? Tense.UNKNOWN : cue;
    }

    /** Whether a word tells by itself. */
    boolean has(int word) {
        return cues[word] != 0;
    }

    private boolean isClause(Tokens tokens, int token) {
        return cueOf(tokens, token) == CLAUSE;
    }

    private byte cueOf(Tokens tokens, int token) {
        return tokens.may(token, WordMarks.TENSE) ? cues[tokens.word(token)] : 0;
    }

    private Tense cue(Tokens tokens, int token) {
        byte cue = cueOf(tokens, token);
        if (cue == MODAL) {
            return tokens.shape(token) == Shape.LOWER ? Tense.FUTURE : Tense.UNKNOWN;
        }
        if (cue == ANNOUNCED && cause.longest(tokens, token) != PhraseIndex.NONE) {
            return Tense.UNKNOWN;
        }
        if ((cue == REPORTED || cue == ANNOUNCED) && endsBefore(infinitive, tokens, token)) {
            // "to cut", "would put": the verb that governs it tells
            return Tense.UNKNOWN;
        }
        if (cue == REPORTED) {
            return endsBefore(becoming, tokens, token) ? Tense.FUTURE : Tense.PAST;
        }
        if (cue == ANNOUNCED || (cue == PAIR && announces(tokens, token))) {
            int first = cue == PAIR ? token - 1 : token;
            return endsBefore(overtaken, tokens, first) ? Tense.PAST : Tense.FUTURE;
        }
        if (cue != 0 || !looksPast(tokens, token) || endsBefore(determiner, tokens, token)) {
            return Tense.UNKNOWN;
        }
        return endsBefore(becoming, tokens, token) ? Tense.FUTURE : Tense.PAST;
    }

    /** "Agreed to meet", but not "agreed to a truce". */
    private boolean announces(Tokens tokens, int token) {
        return announced.endingAt(tokens, token) != PhraseIndex.NONE
                && (token + 1 == tokens.size() || determiner.longest(tokens, token + 1) == PhraseIndex.NONE);
    }

    private static boolean endsBefore(WordClass words, Tokens tokens, int token) {
        return token > 0 && words.endingAt(tokens, token - 1) != PhraseIndex.NONE;
    }

    /** English regular verbs end in "ed", but "need" and "succeed" do not tell; a language whose verbs end otherwise lists them. */
    private static boolean looksPast(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.shape(token) == Shape.LOWER
                && tokens.length(token) > 3
                && tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e'
                && tokens.text().charAt(end - 3) != 'e';
    }
}
