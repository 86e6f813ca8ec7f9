package dev.dateline.time;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over tokens, compiled to nodes that each lead to the next. It has no loops, so it looks at a bounded number of
 * tokens.
 */
final class Pattern {

    /** What a node asks of the token that it stands at. */
    enum Op {
        /** A word of the vocabulary. */
        WORD,
        /** A member of a word class; its value is captured. */
        CLASS,
        /** A number in digits between two limits; captured. */
        RANGE,
        /** A count in digits or words, with halves; captured as twice its value. */
        NUMBER,
        /** Numbers with full stops between them, as in "19.6.2025" or "7.30"; captured as digits in a row. */
        DOTTED,
        /** Any one token. */
        ANY,
        /** No space before the next token. */
        GLUED,
        /** The next token begins with a capital. */
        CAPITAL,
        /** Either the next node or the other one. */
        SPLIT,
        /** The pattern is found. */
        END
    }

    /** One node. {@code next} is null only for END. */
    static final class Node {
        final Op op;
        final int a;
        final int b;
        final int slot;
        final @Nullable WordClass words;
        final @Nullable Node next;
        final @Nullable Node other;
        /** Of a split with many ways: what the way of {@code next} can begin with, so that it need not be tried. */
        @Nullable
        Start way;
        /** Of the first of a row of splits: what all their ways can begin with. */
        @Nullable
        Start ways;

        Node(Op op, int a, int b, int slot, @Nullable WordClass words, @Nullable Node next, @Nullable Node other) {
            this.op = op;
            this.a = a;
            this.b = b;
            this.slot = slot;
            this.words = words;
            this.next = next;
            this.other = other;
        }

        static Node end() {
            return new Node(Op.END, 0, 0, -1, null, null, null);
        }

        static Node plain(Op op, int a, Node next) {
            return new Node(op, a, 0, -1, null, next, null);
        }

        static Node split(Node first, Node second) {
            return new Node(Op.SPLIT, 0, 0, -1, null, first, second);
        }
    }

    /** Tokens that can stand at one place of a pattern. */
    static final class Start {
        final BitSet words = new BitSet();
        boolean number;
        /** Whether the pattern can be over before this place. */
        boolean any;

        /** Whether a token can stand here. */
        boolean has(Tokens tokens, int token) {
            return words.get(tokens.word(token)) || (number && tokens.shape(token) == Shape.NUMBER);
        }
    }

    /** A split of fewer words is as fast to try as to look up. */
    private static final int FEW_WORDS = 3;

    private final NumberWords numbers;
    private final @Nullable PatternCode code;
    private volatile @Nullable Node first;

    Pattern(Node first, NumberWords numbers) {
        this.numbers = numbers;
        this.first = first;
        code = null;
        label(first, new HashSet<>());
    }

    /** A pattern whose nodes are decoded when it is first tried. */
    Pattern(PatternCode code, NumberWords numbers) {
        this.numbers = numbers;
        this.code = code;
    }

    private void label(@Nullable Node node, Set<Node> done) {
        if (node == null || !done.add(node)) {
            return;
        }
        if (node.op == Op.SPLIT) {
            node.way = startOf(node.next);
            if (node.other != null && node.other.op == Op.SPLIT) {
                node.ways = startOf(node);
            }
        }
        label(node.next, done);
        label(node.other, done);
    }

    /** What can stand at a node, if that is worth looking up: no more than a few words are as fast to try. */
    private @Nullable Start startOf(@Nullable Node node) {
        Start at = new Start();
        collect(node, at);
        return at.any || at.words.cardinality() <= FEW_WORDS ? null : at;
    }

    Node first() {
        Node known = first;
        if (known == null) {
            known = Objects.requireNonNull(code).decode();
            label(known, new HashSet<>());
            first = known;
        }
        return known;
    }

    /** What the first token can be. */
    Start start() {
        Start start = new Start();
        collect(first(), start);
        return start;
    }

    /** Adds all words that the pattern names. */
    void addWords(BitSet words) {
        addWords(first(), words, new HashSet<>());
    }

    private void addWords(@Nullable Node node, BitSet words, Set<Node> done) {
        if (node == null || !done.add(node)) {
            return;
        }
        switch (node.op) {
            case WORD -> words.set(node.a);
            case NUMBER -> numbers.addAll(words);
            case CLASS -> members(node).forEach(member -> IntStream.of(member).forEach(words::set));
            default -> {}
        }
        addWords(node.next, words, done);
        addWords(node.other, words, done);
    }

    /** What can come after tokens that are given by their keys; it may name more than the pattern takes, never less. */
    Start after(int[] keys, Vocabulary vocabulary) {
        return new Successors(this, numbers, keys, vocabulary).find(first());
    }

    /** What the last token can be; for a pattern that was compiled from its end. */
    Start last() {
        Start last = new Start();
        collectLast(first(), last);
        return last;
    }

    private static void collectLast(@Nullable Node node, Start here) {
        if (node == null) {
            return;
        }
        switch (node.op) {
            case END, ANY -> here.any = true;
            case GLUED, CAPITAL -> collectLast(node.next, here);
            case SPLIT -> {
                collectLast(node.next, here);
                collectLast(node.other, here);
            }
            case WORD -> here.words.set(node.a);
            case RANGE, DOTTED, NUMBER -> here.number = true;
            case CLASS -> members(node).forEach(member -> here.words.set(member[member.length - 1]));
        }
    }

    /** Adds what can stand at a node. */
    void collect(@Nullable Node node, Start here) {
        if (node == null) {
            return;
        }
        switch (node.op) {
            case END, ANY -> here.any = true;
            case GLUED, CAPITAL -> collect(node.next, here);
            case SPLIT -> {
                collect(node.next, here);
                collect(node.other, here);
            }
            case WORD -> here.words.set(node.a);
            case RANGE, DOTTED -> here.number = true;
            case NUMBER -> {
                here.number = true;
                numbers.addFirst(here.words);
            }
            case CLASS -> members(node).forEach(member -> here.words.set(member[0]));
        }
    }

    /** The members of the class that a node asks for. */
    static List<int[]> members(Node node) {
        return node.words == null ? List.of() : node.words.members();
    }
}
