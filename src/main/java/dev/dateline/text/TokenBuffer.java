package dev.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Growing arrays of the tokens of one text. */
final class TokenBuffer {

    private static final int MAX_DIGITS = 9;

    private final String text;
    private final char[] folded;
    private final Vocabulary vocabulary;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int[] numbers;
    private Shape[] shapes;

    TokenBuffer(String text, Vocabulary vocabulary) {
        this.text = text;
        folded = Folding.folded(text);
        this.vocabulary = vocabulary;
        int capacity = text.length() / 5 + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        words = new int[capacity];
        numbers = new int[capacity];
        shapes = new Shape[capacity];
    }

    void add(int start, int end, Shape shape) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape;
        words[size] = vocabulary.id(folded, start, end);
        numbers[size] = shape == Shape.NUMBER ? value(start, end) : -1;
        size++;
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
        int[] pairsBefore = pairsBefore();
        Tokens whole = tokens(new int[] {0}, size == 0 ? 0 : 1, pairsBefore);
        int[] sentences = splitter.starts(whole);
        return tokens(sentences, sentences.length, pairsBefore);
    }

    private Tokens tokens(int[] sentences, int count, int[] pairsBefore) {
        return new Tokens(
                text,
                size,
                starts,
                ends,
                words,
                numbers,
                shapes,
                sentences,
                count,
                pairsBefore.length == 0 && size > 0 ? null : pairsBefore);
    }

    /** Surrogate pairs before each token; empty if the text has none. */
    private int[] pairsBefore() {
        int offset = firstSurrogate();
        if (offset < 0) {
            return new int[0];
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

    private int firstSurrogate() {
        for (int i = 0; i < folded.length; i++) {
            if (Character.isSurrogate(folded[i])) {
                return i;
            }
        }
        return -1;
    }

    private int value(int start, int end) {
        int value = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                return -1;
            }
            if (c != ',') {
                value = value * 10 + (c - '0');
                digits++;
            }
            if (digits > MAX_DIGITS) {
                return -1;
            }
        }
        return value;
    }

    private void grow() {
        int capacity = starts.length * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
    }
}
