package dev.dateline.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens and sentences. Tokens are numbered from 0; so are sentences. Offsets are UTF-16 units into the
 * text, save where a method says code points.
 */
public final class Tokens {

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    /** Entries of the vocabulary. */
    private final long[] words;

    /** A {@link Shape#code} for each. */
    private final byte[] shapes;

    private final int[] sentences;
    private final int sentenceCount;
    private final PlaceLine.Span placeLine;
    /** Surrogate pairs before each token, or null if the text has none. */
    private final int @Nullable [] pairsBefore;

    Tokens(
            String text,
            int size,
            int[] starts,
            int[] ends,
            long[] words,
            byte[] shapes,
            int[] sentences,
            int sentenceCount,
            PlaceLine.Span placeLine,
            int @Nullable [] pairsBefore) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.shapes = shapes;
        this.sentences = sentences;
        this.sentenceCount = sentenceCount;
        this.placeLine = placeLine;
        this.pairsBefore = pairsBefore;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Offset of the token's first character. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset after the token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** Id of the token's word in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int word(int token) {
        return Vocabulary.id(words[token]);
    }

    /** Whether the token's word has one of the marks, see {@link WordMarks}; true for any word of a vocabulary without marks. */
    public boolean may(int token, int marks) {
        return (Vocabulary.marks(words[token]) & marks) != 0;
    }

    public Shape shape(int token) {
        return Shape.of(shapes[token]);
    }

    /** Whether the token begins with a capital letter. */
    public boolean isCapitalized(int token) {
        Shape shape = shape(token);
        return shape == Shape.CAPITALIZED || shape == Shape.UPPER;
    }

    /** Whether the token is this one punctuation character. */
    public boolean isPunctuation(int token, char c) {
        return shape(token) == Shape.PUNCTUATION && text.charAt(starts[token]) == c;
    }

    /** Value of a whole number of up to nine digits ("1,200" is 1200), or -1 for any other token. */
    public int number(int token) {
        return shape(token) == Shape.NUMBER ? Digits.value(text, starts[token], ends[token]) : -1;
    }

    /** Number of characters that the token has. */
    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether nothing stands between this token and the one before, or only the blank of a broken hyphen. */
    public boolean isGlued(int token) {
        return token > 0 && (starts[token] == ends[token - 1] || isBehindBrokenHyphen(token));
    }

    /** "the Italian- led force": where a line broke behind a hyphen, an agency's text has a blank; but "pre- and post-war", "two- to three-day". */
    private boolean isBehindBrokenHyphen(int token) {
        return token > 1
                && starts[token] == ends[token - 1] + 1
                && isPunctuation(token - 1, '-')
                && starts[token - 1] == ends[token - 2]
                && Character.isLetter(text.charAt(starts[token]))
                && Character.isLetterOrDigit(text.charAt(ends[token - 2] - 1))
                && !isWritten(token, "and")
                && !isWritten(token, "or")
                && (!isWritten(token, "to") || (token + 1 < size() && isPunctuation(token + 1, '-')));
    }

    /** Line breaks between a token and the one before it. */
    public int lineBreaks(int token) {
        int breaks = 0;
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }

    /** The words from {@code first} to before {@code end}, as written. */
    public String textOf(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    /**
     * The words from {@code first} to before {@code end} as a name, which is one text however it is set: wherever a line is broken, in
     * Unicode's composed form (NFC), with the plain apostrophe and the plain hyphen.
     */
    public String nameOf(int first, int end) {
        return Names.of(textOf(first, end));
    }

    /** The token as written. */
    public String textOf(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether the token is written so, letter case included; none behind the last one is. */
    public boolean isWritten(int token, String word) {
        return token < size && length(token) == word.length() && text.startsWith(word, starts[token]);
    }

    /** Whether the token is a word, whatever the capitals of either; none behind the last one is. */
    public boolean reads(int token, String word) {
        return token < size
                && length(token) == word.length()
                && text.regionMatches(true, starts[token], word, 0, word.length());
    }

    /** The character of a token at a place in it. */
    public char charAt(int token, int place) {
        return text.charAt(starts[token] + place);
    }

    /** Whether the token's last character is this one. */
    public boolean endsWith(int token, char c) {
        return text.charAt(ends[token] - 1) == c;
    }

    /** Whether a token ends with some letters, as they are written. */
    public boolean endsWith(int token, String letters) {
        int start = ends[token] - letters.length();
        return start >= starts[token] && text.startsWith(letters, start);
    }

    /** Whether two tokens are written alike, letter case included. */
    public boolean isSameText(int a, int b) {
        int length = length(a);
        return length == length(b) && text.regionMatches(starts[a], text, starts[b], length);
    }

    /** Code points before the token. */
    public int codePointStart(int token) {
        return pairsBefore == null ? starts[token] : starts[token] - pairsBefore[token];
    }

    /** Code points up to the end of the token. */
    public int codePointEnd(int token) {
        return codePointStart(token) + text.codePointCount(starts[token], ends[token]);
    }

    /** First token of the place, day and agency that stand before the first sentence of a report: a sentence of their own. */
    public int placeLineStart() {
        return placeLine.first();
    }

    /** Token after the place, day and agency that stand before the first sentence of a report, or 0 if they do not. */
    public int placeLineEnd() {
        return placeLine.end();
    }

    /** Number of sentences. */
    public int sentenceCount() {
        return sentenceCount;
    }

    /** First token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** Token after the last of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentenceCount ? sentences[sentence + 1] : size;
    }

    /** The sentence that a token stands in. */
    public int sentenceOf(int token) {
        int at = Arrays.binarySearch(sentences, 0, sentenceCount, token);
        return at >= 0 ? at : -at - 2;
    }

    /** The sentence as written, without the white space around it. */
    public String sentenceText(int sentence) {
        return textOf(sentenceStart(sentence), sentenceEnd(sentence));
    }
}
