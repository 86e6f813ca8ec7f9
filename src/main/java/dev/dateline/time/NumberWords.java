package dev.dateline.time;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads counts: "3", "1,200", "2 1/2", "twenty-one", "two thousand", "several", "a couple of", "two and a half". It knows the
 * words by the classes {@code small} (1 to 19), {@code tens}, {@code scale} (100, 1000), {@code vague} and {@code half} of a
 * language's files; a member of {@code vague} with value 0 is a count that is not told.
 */
final class NumberWords {

    /** No number begins here. */
    static final long NONE = -1;

    private static final int MOST = 100_000_000;
    private static final int MOST_PARTS = 6;
    private static final int MOST_DIGITS = 6;

    private final WordClass small;
    private final WordClass tens;
    private final WordClass scale;
    private final WordClass vague;
    private final WordClass half;
    private final WordClass link;

    /** @param link words between the parts of a number: "-", "and" */
    private NumberWords(
            WordClass small, WordClass tens, WordClass scale, WordClass vague, WordClass half, WordClass link) {
        this.small = small;
        this.tens = tens;
        this.scale = scale;
        this.vague = vague;
        this.half = half;
        this.link = link;
    }

    /** @param classes gives the word classes by their names */
    static NumberWords of(Function<String, WordClass> classes) {
        return new NumberWords(
                classes.apply("small"),
                classes.apply("tens"),
                classes.apply("scale"),
                classes.apply("vague"),
                classes.apply("half"),
                classes.apply("link"));
    }

    /** Adds all words that a number can begin with. */
    void addFirst(BitSet words) {
        for (WordClass part : parts()) {
            part.members().forEach(member -> words.set(member[0]));
        }
    }

    /** Adds the words that can stand at a place of a number, counted from 0; from the third on, all that any number has. */
    void addPart(int place, BitSet words) {
        switch (place) {
            case 0 -> addFirst(words);
            case 1 -> addSecond(words);
            default -> addAll(words);
        }
    }

    private void addSecond(BitSet words) {
        for (WordClass part : parts()) {
            part.members().forEach(member -> words.set(member[member.length > 1 ? 1 : 0]));
        }
        for (WordClass part : List.of(link, half)) {
            part.members().forEach(member -> words.set(member[0]));
        }
    }

    /** Adds all words that a number can have. */
    void addAll(BitSet words) {
        for (WordClass part : List.of(small, tens, scale, vague, link, half)) {
            part.members().forEach(member -> IntStream.of(member).forEach(words::set));
        }
    }

    /** Whether a word can stand at a place of a number, counted from 0. */
    boolean mayBePart(int word, int place) {
        BitSet words = new BitSet();
        addPart(place, words);
        return words.get(word);
    }

    private List<WordClass> parts() {
        return List.of(small, tens, scale, vague);
    }

    /** The number at a token: the token after it in the upper half, twice its value in the lower; or {@link #NONE}. */
    long read(Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return NONE;
        }
        long loose = vague.longest(tokens, token);
        if (loose != PhraseIndex.NONE) {
            int value = PhraseIndex.payload(loose);
            return result(PhraseIndex.end(loose), value == 0 ? Value.Length.VAGUE : 2 * value);
        }
        if (tokens.number(token) >= 0) {
            return withHalf(tokens, digits(tokens, token));
        }
        long point = tokens.shape(token) == Shape.NUMBER ? pointFive(tokens, token) : NONE;
        return point != NONE ? point : withHalf(tokens, words(tokens, token));
    }

    private long digits(Tokens tokens, int token) {
        int number = tokens.number(token);
        if (number > MOST) {
            return NONE;
        }
        long power = token + 1 < tokens.size() ? scale.longest(tokens, token + 1) : PhraseIndex.NONE;
        if (power != PhraseIndex.NONE && (long) number * PhraseIndex.payload(power) <= MOST) {
            return result(PhraseIndex.end(power), 2 * number * PhraseIndex.payload(power));
        }
        return result(token + 1, 2 * number);
    }

    /** "2.5": of decimals, a count can only carry halves. */
    private static long pointFive(Tokens tokens, int token) {
        int point = tokens.end(token) - ".5".length();
        String text = tokens.text();
        if (point <= tokens.start(token)
                || point - tokens.start(token) > MOST_DIGITS
                || !text.startsWith(".5", point)) {
            return NONE;
        }
        int whole = 0;
        for (int i = tokens.start(token); i < point; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return NONE;
            }
            whole = 10 * whole + text.charAt(i) - '0';
        }
        return result(token + 1, 2 * whole + 1);
    }

    private long words(Tokens tokens, int token) {
        long total = 0;
        long group = 0;
        int end = token;
        int next = token;
        for (int part = 0; part < MOST_PARTS && next < tokens.size(); part++) {
            long power = scale.longest(tokens, next);
            long ten = tens.longest(tokens, next);
            long one = small.longest(tokens, next);
            if (power != PhraseIndex.NONE && (group > 0 || part == 0)) {
                group = Math.max(1, group) * PhraseIndex.payload(power);
                if (group >= 1000) {
                    total += group;
                    group = 0;
                }
                end = PhraseIndex.end(power);
            } else if (ten != PhraseIndex.NONE && group % 100 == 0) {
                group += PhraseIndex.payload(ten);
                end = PhraseIndex.end(ten);
            } else if (one != PhraseIndex.NONE
                    && (group % 100 == 0 || (group % 10 == 0 && PhraseIndex.payload(one) < 10))) {
                group += PhraseIndex.payload(one);
                end = PhraseIndex.end(one);
            } else {
                break;
            }
            next = end;
            long joined = next < tokens.size() ? link.longest(tokens, next) : PhraseIndex.NONE;
            if (joined != PhraseIndex.NONE) {
                next = PhraseIndex.end(joined);
            }
        }
        return end == token || total + group > MOST ? NONE : result(end, (int) (2 * (total + group)));
    }

    /** Takes in "and a half", or the "1/2" that stands apart. */
    private long withHalf(Tokens tokens, long whole) {
        if (whole == NONE) {
            return NONE;
        }
        int end = PhraseIndex.end(whole);
        long more = end < tokens.size() ? half.longest(tokens, end) : PhraseIndex.NONE;
        return more == PhraseIndex.NONE
                ? whole
                : result(PhraseIndex.end(more), PhraseIndex.payload(whole) + PhraseIndex.payload(more));
    }

    private static long result(int end, int halves) {
        return ((long) end << 32) | (halves & 0xffffffffL);
    }
}
