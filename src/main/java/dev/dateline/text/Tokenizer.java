package dev.dateline.text;

import java.util.List;

/**
 * Cuts a text into tokens and sentences, in one pass and in time linear in its length.
 *
 * <p>Words are runs of letters; hyphens, slashes and other signs are tokens of their own. A word that begins with a letter
 * keeps its digits ("G7"); a number is parted from the letters after it ("20" "th", "1990" "s"). Clitics are parted from
 * their word ("Israel" "'s", "did" "n't"). Letters with full stops between them are one token ("U.S.", "p.m.").
 */
public final class Tokenizer {

    private static final Vocabulary NO_WORDS = new Vocabulary.Builder().build();

    private final Vocabulary vocabulary;
    private final SentenceSplitter sentences;

    /** A tokenizer whose tokens carry ids of the vocabulary and whose sentences end where the splitter says. */
    public Tokenizer(Vocabulary vocabulary, SentenceSplitter sentences) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
    }

    /** Tokens and sentences of a text. */
    public Tokens tokenize(String text) {
        return tokenize(text, new TokenStore());
    }

    /** Tokens and sentences of a text, good until the next text is cut with the same store. */
    public Tokens tokenize(String text, TokenStore store) {
        TokenBuffer buffer = new TokenBuffer(text, vocabulary, store);
        scan(text, buffer);
        return buffer.toTokens(sentences);
    }

    /** Where further reports begin in a text that puts several one behind the other, each with place, day and agency before it. */
    public List<PlaceLine.Span> laterPlaceLines(Tokens tokens) {
        return sentences.laterPlaceLines(tokens);
    }

    /** The tokens of a phrase as strings, cut as a text is. */
    public static List<String> split(String phrase) {
        TokenBuffer buffer = new TokenBuffer(phrase, NO_WORDS, new TokenStore());
        scan(phrase, buffer);
        return buffer.texts();
    }

    private static void scan(String text, TokenBuffer buffer) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                i++;
            } else if (Characters.isLetter(text, i)) {
                i = word(text, i, buffer);
            } else if (Characters.isDigit(c)) {
                i = number(text, i, buffer);
            } else {
                int end = i + (Character.isSurrogatePair(c, i + 1 < length ? text.charAt(i + 1) : ' ') ? 2 : 1);
                buffer.add(i, end, Shape.PUNCTUATION);
                i = end;
            }
        }
    }

    private static int number(String text, int start, TokenBuffer buffer) {
        int length = text.length();
        int i = start + 1;
        while (i < length) {
            char c = text.charAt(i);
            boolean separator = (c == ',' || c == '.') && i + 1 < length && Characters.isDigit(text.charAt(i + 1));
            if (separator && c == ',' && !isGroup(text, i + 1)) {
                break;
            }
            if (!separator && !Characters.isDigit(c)) {
                break;
            }
            i++;
        }
        buffer.add(start, i, Shape.NUMBER);
        return i;
    }

    /** Whether exactly three digits begin here, as after a separator of thousands. */
    private static boolean isGroup(String text, int start) {
        int end = start + 3;
        for (int i = start; i < end; i++) {
            if (i >= text.length() || !Characters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end >= text.length() || !Characters.isDigit(text.charAt(end));
    }

    private static int word(String text, int start, TokenBuffer buffer) {
        int length = text.length();
        int end = start;
        while (end < length && Characters.isAsciiWordPart(text.charAt(end))) {
            end++;
        }
        if (!isWhole(text, start, end)) {
            return longWord(text, start, buffer);
        }
        buffer.add(start, end, shapeOfAscii(text, start, end));
        return end;
    }

    /** Whether letters and digits of ASCII are a word by themselves, whatever comes next: most are. */
    private static boolean isWhole(String text, int start, int end) {
        if (end == start || end == text.length()) {
            return end > start;
        }
        char next = text.charAt(end);
        boolean initial = next == '.' && end == start + 1;
        return Characters.isAscii(next) && !Characters.isApostrophe(next) && !initial;
    }

    private static Shape shapeOfAscii(String text, int start, int end) {
        if (!Characters.isAsciiUpper(text.charAt(start))) {
            return Shape.LOWER;
        }
        for (int i = start + 1; i < end; i++) {
            if (Characters.isAsciiLower(text.charAt(i))) {
                return Shape.CAPITALIZED;
            }
        }
        return end > start + 1 ? Shape.UPPER : Shape.CAPITALIZED;
    }

    /** A word that may have apostrophes, full stops or letters beyond ASCII in it. */
    private static int longWord(String text, int start, TokenBuffer buffer) {
        int acronym = acronymEnd(text, start);
        if (acronym > 0) {
            buffer.add(start, acronym, shape(text, start, acronym));
            return acronym;
        }
        int length = text.length();
        int i = start;
        while (i < length) {
            if (Characters.isWordPart(text, i)) {
                i++;
            } else if (Characters.isApostrophe(text.charAt(i)) && i + 1 < length && Characters.isLetter(text, i + 1)) {
                if (Clitics.endsWord(text, i)) {
                    break;
                }
                i++;
            } else {
                break;
            }
        }
        int end = i;
        int negation =
                i < length && Characters.isApostrophe(text.charAt(i)) ? Clitics.negationStart(text, start, i) : -1;
        if (negation > start) {
            buffer.add(start, negation, shape(text, start, negation));
            buffer.add(negation, i + 2, Shape.LOWER);
            return i + 2;
        }
        buffer.add(start, end, shape(text, start, end));
        int clitic = i < length && Characters.isApostrophe(text.charAt(i)) ? Clitics.end(text, i) : -1;
        if (clitic > 0) {
            buffer.add(i, clitic, Shape.LOWER);
            return clitic;
        }
        return end;
    }

    /** End of letters with full stops between them and one at the end ("U.S.", "a.m."), or -1. */
    private static int acronymEnd(String text, int start) {
        int i = start;
        int letters = 0;
        while (i + 1 < text.length() && Characters.isLetter(text, i) && text.charAt(i + 1) == '.') {
            letters++;
            i += 2;
        }
        boolean ended = i >= text.length() || !Characters.isWordPart(text, i);
        return letters >= 2 && ended ? i : -1;
    }

    private static Shape shape(String text, int start, int end) {
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return Shape.LOWER;
        }
        int uppers = 0;
        int others = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Characters.isDigit(c)) {
                uppers++;
            } else if (c != '.') {
                others++;
            }
        }
        return uppers >= 2 && others == 0 ? Shape.UPPER : Shape.CAPITALIZED;
    }
}
