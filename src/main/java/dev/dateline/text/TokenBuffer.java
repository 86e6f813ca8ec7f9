package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in the tokens of one text. */
final class TokenBuffer {

    /** Characters of two tokens, blanks included, where words are as short as they get: few texts need to grow. */
    private static final int SHORTEST_PAIR = 9;

    private final String text;
    private final Vocabulary vocabulary;
    private final TokenStore store;
    private int size;
    /** Number of tokens before which a sentence may end. */
    private int turnCount;

    /** Whether the last token is a word that has no full stop in it. */
    private boolean afterWord;

    TokenBuffer(String text, Vocabulary vocabulary, TokenStore offered) {
        this.text = text;
        this.vocabulary = vocabulary;
        int capacity = text.length() / SHORTEST_PAIR * 2 + 8;
        store = capacity <= TokenStore.MOST ? offered : new TokenStore();
        store.fit(capacity);
    }

    void add(int start, int end, Shape shape) {
        if (size == store.starts.length) {
            store.grow();
        }
        if (isTurn(start)) {
            addTurn();
        }
        store.starts[size] = start;
        store.ends[size] = end;
        store.shapes[size] = shape.code();
        size++;
        afterWord = shape != Shape.PUNCTUATION && text.charAt(end - 1) != '.';
    }

    /** Whether a sentence may end before a token: where it does not just follow a word after a space, or is tied to a long dash. */
    private boolean isTurn(int start) {
        int gap = size == 0 ? 0 : start - store.ends[size - 1];
        boolean tied = gap == 0 && start > 1 && text.startsWith("--", start - 2);
        return tied || gap > 1 || (gap == 1 && !(afterWord && text.charAt(start - 1) != '\n'));
    }

    private void addTurn() {
        if (turnCount == store.turns.length) {
            store.growTurns();
        }
        store.turns[turnCount++] = size;
    }

    /** The tokens as written. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(size);
        for (int token = 0; token < size; token++) {
            texts.add(text.substring(store.starts[token], store.ends[token]));
        }
        return texts;
    }

    Tokens toTokens(SentenceSplitter splitter) {
        vocabulary.lookUp(text, store.starts, store.ends, size, store.words, store.batch);
        int[] pairsBefore = pairsBefore();
        Tokens whole = tokens(new int[] {0}, PlaceLine.Span.NONE, pairsBefore);
        PlaceLine.Span placeLine = splitter.placeLine(whole);
        return tokens(splitter.starts(whole, placeLine, store.turns, turnCount), placeLine, pairsBefore);
    }

    private Tokens tokens(int[] sentences, PlaceLine.Span placeLine, int @Nullable [] pairsBefore) {
        int count = size == 0 ? 0 : sentences.length;
        return new Tokens(
                text,
                size,
                store.starts,
                store.ends,
                store.words,
                store.shapes,
                sentences,
                count,
                placeLine,
                pairsBefore);
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
            for (; from < store.starts[token]; from++) {
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
}
