package dev.dateline.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says where sentences begin. A full stop after an abbreviation or an initial ends a sentence only before a word that usually
 * begins one. A blank line always ends a sentence; a single line break does after a closing sign, and else is a wrapped line.
 */
public final class SentenceSplitter {

    /**
     * Longest sentence, in tokens, as it is quoted; events are looked for in shorter pieces. What has no end for so long is no prose (a table, a list, hostile input); cutting it keeps the work
     * on any text linear in its length.
     */
    static final int MAX_TOKENS = 400;

    private final boolean[] abbreviations;
    private final boolean[] starters;
    private final boolean[] agencies;

    private SentenceSplitter(boolean[] abbreviations, boolean[] starters, boolean[] agencies) {
        this.abbreviations = abbreviations;
        this.starters = starters;
        this.agencies = agencies;
    }

    /** What {@link #write} wrote. */
    public static SentenceSplitter read(SnapshotReader in, Vocabulary vocabulary) {
        return new SentenceSplitter(
                table(vocabulary, BitSet.valueOf(in.longNumbers())),
                table(vocabulary, BitSet.valueOf(in.longNumbers())),
                table(vocabulary, BitSet.valueOf(in.longNumbers())));
    }

    public void write(SnapshotWriter out) {
        out.numbers(bits(abbreviations).toLongArray());
        out.numbers(bits(starters).toLongArray());
        out.numbers(bits(agencies).toLongArray());
    }

    private static boolean[] table(Vocabulary vocabulary, BitSet words) {
        boolean[] table = new boolean[vocabulary.size()];
        words.stream().forEach(word -> table[word] = true);
        return table;
    }

    private static BitSet bits(boolean[] table) {
        BitSet words = new BitSet(table.length);
        IntStream.range(0, table.length).filter(word -> table[word]).forEach(words::set);
        return words;
    }

    /** Where place, day and agency stand before the first sentence of a report. */
    PlaceLine.Span placeLine(Tokens tokens) {
        return PlaceLine.find(tokens, agencies);
    }

    /** The same of the reports that stand behind the first one in a text. */
    List<PlaceLine.Span> laterPlaceLines(Tokens tokens) {
        return PlaceLine.findLater(tokens, agencies);
    }

    /**
     * First tokens of the sentences, in order; empty for a text without tokens.
     *
     * @param placeLine what is one sentence whatever stands in it
     * @param turns tokens that do not just follow a word after a space, and those tied to a long dash, in order; no other begins a sentence
     * @param turnCount number of turns
     */
    int[] starts(Tokens tokens, PlaceLine.Span placeLine, int[] turns, int turnCount) {
        int size = tokens.size();
        int[] starts = new int[turnCount + size / MAX_TOKENS + 1];
        int count = 0;
        for (int i = 0; i <= turnCount; i++) {
            int turn = i < turnCount ? turns[i] : size;
            for (int cut = count == 0 ? 0 : starts[count - 1] + MAX_TOKENS; cut < turn; cut += MAX_TOKENS) {
                starts[count++] = cut;
            }
            if (turn < size && isBreak(tokens, placeLine, turn)) {
                starts[count++] = turn;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private boolean isBreak(Tokens tokens, PlaceLine.Span placeLine, int token) {
        boolean inside = token > placeLine.first() && token < placeLine.end();
        return !inside && (token == placeLine.end() || token == placeLine.first() || isBreak(tokens, token));
    }

    private boolean isBreak(Tokens tokens, int token) {
        int lineBreaks = tokens.lineBreaks(token);
        if (lineBreaks >= 2) {
            return true;
        }
        int last = lastBeforeClosers(tokens, token);
        boolean closed = last < token - 1;
        if (isTerminal(tokens, last)) {
            return endsSentence(tokens, last, token);
        }
        if (lineBreaks == 1 && (closed || tokens.isPunctuation(last, ':'))) {
            return true;
        }
        boolean acronym = tokens.text().charAt(tokens.end(last) - 1) == '.';
        return acronym && tokens.isCapitalized(token) && (lineBreaks == 1 || starters[tokens.word(token)]);
    }

    private boolean endsSentence(Tokens tokens, int terminal, int next) {
        if (tokens.shape(next) == Shape.LOWER) {
            return false;
        }
        if (!tokens.isPunctuation(terminal, '.') || terminal == 0 || !tokens.isGlued(terminal)) {
            return true;
        }
        int before = terminal - 1;
        boolean initial = tokens.length(before) == 1 && tokens.isCapitalized(before);
        if (initial || abbreviations[tokens.word(before)]) {
            return starters[tokens.word(next)] && tokens.isCapitalized(next);
        }
        return true;
    }

    private static boolean isTerminal(Tokens tokens, int token) {
        return tokens.isPunctuation(token, '.')
                || tokens.isPunctuation(token, '!')
                || tokens.isPunctuation(token, '?')
                || tokens.isPunctuation(token, '\u2026');
    }

    /** The last token before {@code token} that is no closing quote or bracket tied to what stands before it. */
    private static int lastBeforeClosers(Tokens tokens, int token) {
        int last = token - 1;
        while (last > 0 && tokens.isGlued(last) && isCloser(tokens, last)) {
            last--;
        }
        return last;
    }

    private static boolean isCloser(Tokens tokens, int token) {
        return tokens.shape(token) == Shape.PUNCTUATION
                && "\"'\u201d\u2019)]\u00bb".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    /** Collects a language's abbreviations and sentence starters while its vocabulary grows. */
    public static final class Builder {

        private final Vocabulary.Builder vocabulary;
        private final BitSet abbreviations = new BitSet();
        private final BitSet starters = new BitSet();
        private final BitSet agencies = new BitSet();

        public Builder(Vocabulary.Builder vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Adds what a language's file says: stanzas {@code sentences} with the keys {@code abbreviations},
         * {@code starters} and {@code agencies}, each a list of words parted by spaces.
         *
         * @throws LexiconException if a stanza or a key is of another kind
         */
        public Builder add(Iterable<LexiconFile.Stanza> stanzas) {
            for (LexiconFile.Stanza stanza : stanzas) {
                if (!stanza.kind().equals("sentences")) {
                    throw stanza.error("unknown kind \"" + stanza.kind() + "\": only \"sentences\" stands here");
                }
                for (LexiconFile.Entry entry : stanza.entries()) {
                    List<String> words = List.of(entry.value().split("\\s+", -1));
                    switch (entry.key()) {
                        case "abbreviations" -> abbreviations(words);
                        case "starters" -> starters(words);
                        case "agencies" -> agencies(words);
                        default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
                    }
                }
            }
            return this;
        }

        /**
         * Adds the built-in file of a language; of a language without one, nothing.
         *
         * @param language BCP 47 language tag, "en"
         * @throws IOException if the file cannot be read
         */
        public Builder addBuiltIn(String language) throws IOException {
            String name = language + "/sentences.txt";
            boolean known = SentenceSplitter.class.getResource(name) != null;
            return known ? add(LexiconFile.builtIn(SentenceSplitter.class, name)) : this;
        }

        /** Adds words that are written with a full stop after them, given without it. */
        public Builder abbreviations(Iterable<String> words) {
            words.forEach(word -> abbreviations.set(vocabulary.add(word)));
            return this;
        }

        /** Adds words that, capitalized after an abbreviation's full stop, begin a sentence. */
        public Builder starters(Iterable<String> words) {
            words.forEach(word -> starters.set(vocabulary.add(word)));
            return this;
        }

        /** Adds words of which one stands in the name of each news agency. */
        public Builder agencies(Iterable<String> words) {
            words.forEach(word -> agencies.set(vocabulary.add(word)));
            return this;
        }

        /** @param built the vocabulary that the words were added to */
        public SentenceSplitter build(Vocabulary built) {
            return new SentenceSplitter(table(built, abbreviations), table(built, starters), table(built, agencies));
        }
    }
}
