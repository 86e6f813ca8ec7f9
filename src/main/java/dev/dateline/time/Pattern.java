package dev.dateline.time;

import java.util.BitSet;
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
        boolean any;

        boolean fits(int word, boolean isNumber) {
            return any || (isNumber && number) || (word != 0 && words.get(word));
        }
    }

    private final Node first;
    private final Start start = new Start();
    private final Start second = new Start();

    Pattern(Node first, NumberWords numbers) {
        this.first = first;
        collect(first, start, second, numbers);
    }

    Node first() {
        return first;
    }

    /** What the first token can be. */
    Start start() {
        return start;
    }

    /** What the second token can be. */
    Start second() {
        return second;
    }

    private static void collect(@Nullable Node node, Start here, @Nullable Start after, NumberWords numbers) {
        if (node == null) {
            return;
        }
        switch (node.op) {
            case END -> here.any = true;
            case GLUED, CAPITAL -> collect(node.next, here, after, numbers);
            case SPLIT -> {
                collect(node.next, here, after, numbers);
                collect(node.other, here, after, numbers);
            }
            default -> {
                collectToken(node, here, after, numbers);
                if (after != null) {
                    collect(node.next, after, null, numbers);
                }
            }
        }
    }

    private static void collectToken(Node node, Start here, @Nullable Start after, NumberWords numbers) {
        switch (node.op) {
            case WORD -> here.words.set(node.a);
            case RANGE, DOTTED -> here.number = true;
            case NUMBER -> {
                here.number = true;
                numbers.addTo(here.words, after == null ? here.words : after.words);
                if (after != null) {
                    after.number = true;
                }
            }
            case CLASS -> {
                if (node.words != null) {
                    for (int[] member : node.words.members()) {
                        here.words.set(member[0]);
                        if (after != null && member.length > 1) {
                            after.words.set(member[1]);
                        }
                    }
                }
            }
            default -> throw new IllegalStateException(node.op + " takes no token");
        }
    }
}
