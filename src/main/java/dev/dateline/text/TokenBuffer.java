package dev.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Growing arrays of the tokens of one text. */
final class TokenBuffer {

    /** Characters of two tokens, blanks included, where words are as short as they get: few texts need to grow. */
    private static final int SHORTEST_PAIR = 9;

    private final String text;
    private final Vocabulary vocabulary;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] shapes;
    /** Tokens before which a sentence may end: those that do not just follow a word after a space. */
    private int[] turns;

    private int turnCount;
    /** Whether the last token is a word that has no full stop in it. */
    private boolean afterWord;

    TokenBuffer(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        int capacity = 2 * text.length() / SHORTEST_PAIR + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        shapes = new byte[capacity];
        turns = new int[capacity / 8 + 8];
    }

    void add(int start, int end, Shape shape) {
        if (size == starts.length) {
            grow();
        }
        if (isTurn(start)) {
            addTurn();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape.code();
        size++;
        afterWord = shape != Shape.PUNCTUATION && text.charAt(end - 1) != '.';
    }

    private boolean isTurn(int start) {
        int gap = size == 0 ? 0 : start - ends[size - 1];
        return gap > 1 || (gap == 1 && !(afterWord && text.charAt(start - 1) != '\n'));
    }

    private void addTurn() {
        if (turnCount == turns.length) {
            turns = Arrays.copyOf(turns, turnCount * 2);
        }
        turns[turnCount++] = size;
    }

    /** The tokens as written. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(size);
        for (int token = 0; token < size; token++) {
            texts.add(text.substring(starts[token], ends[token]));
        }
        return texts;
    }

    Tokens toTokens(SentenceSplitter splitter) {
        long[] words = new long[size];
        vocabulary.lookUp(text, starts, ends, size, words);
        int[] pairsBefore = pairsBefore();
        Tokens whole = tokens(words, new int[] {0}, pairsBefore);
        return tokens(words, splitter.starts(whole, turns, turnCount), pairsBefore);
    }

    private Tokens tokens(long[] words, int[] sentences, int @Nullable [] pairsBefore) {
        int count = size == 0 ? 0 : sentences.length;
        return new Tokens(text, size, starts, ends, words, shapes, sentences, count, pairsBefore);
    }

    /** Surrogate pairs before each token; null if the text has none. */
    private int @Nullable [] pairsBefore() {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return null;
        }
        int[] pairs = new int[size];
        int count = 0;
        int from = 0;
        for (int token = 0; token < size; token++) {
            for (; from < starts[token]; from++) {
                if (Character.isHighSurrogate(text.charAt(from))
                        && from + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(from + 1))) {
                    count++;
                }
            }
            pairs[token] = count;
        }
        return pairs;
    }

    private void grow() {
        int capacity = starts.length * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
    }
}
