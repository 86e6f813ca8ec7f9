package dev.dateline.time;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.time.Pattern.Node;
import dev.dateline.time.Pattern.Op;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tries patterns at tokens of one text. What the named parts of the last pattern took stands in its captures. */
final class PatternMatcher {

    /** The pattern is not found, or a named part took nothing. */
    static final int NONE = -1;

    private final Tokens tokens;
    private final NumberWords numbers;
    private final int[] captures;
    /** The count at the token that was read last: many patterns begin with one. */
    private int counted = NONE;

    private long count = NumberWords.NONE;

    /** @param slots the most named parts that a pattern has */
    PatternMatcher(Tokens tokens, NumberWords numbers, int slots) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.captures = new int[slots];
    }

    int[] captures() {
        return captures;
    }

    /** Forgets what the last pattern that was found took; one that was not found leaves nothing behind. */
    void clear() {
        Arrays.fill(captures, NONE);
    }

    /** The token after the pattern if it begins at a token, or {@link #NONE}. */
    int forward(Pattern pattern, int token) {
        return forward(pattern.first(), token);
    }

    /** Whether the pattern, compiled from its end, ends before a token. */
    boolean endsBefore(Pattern reversed, int token) {
        return backward(reversed.first(), token - 1);
    }

    /** Whether the pattern stands at a token; its named parts are captured besides those of the last pattern. */
    boolean standsAt(Pattern pattern, int token) {
        return forward(pattern.first(), token) != NONE;
    }

    private int forward(@Nullable Node node, int token) {
        if (node == null) {
            return NONE;
        }
        boolean inside = token < tokens.size();
        return switch (node.op) {
            case END -> token;
            case SPLIT -> split(node, token);
            case GLUED -> inside && tokens.isGlued(token) ? forward(node.next, token) : NONE;
            case CAPITAL -> inside && tokens.isCapitalized(token) ? forward(node.next, token) : NONE;
            default -> inside ? take(node, token) : NONE;
        };
    }

    private int split(Node split, int token) {
        if (split.ways != null && !canStand(split.ways, token)) {
            return NONE;
        }
        Node node = split;
        while (node.op == Op.SPLIT && node.other != null) {
            if (node.next != null && mayBegin(node, node.next, token)) {
                int end = forward(node.next, token);
                if (end != NONE) {
                    return end;
                }
            }
            node = node.other;
        }
        return forward(node, token);
    }

    private boolean mayBegin(Node split, Node way, int token) {
        if (way.op == Op.WORD) {
            return token < tokens.size() && tokens.word(token) == way.a;
        }
        return split.way == null || canStand(split.way, token);
    }

    private boolean canStand(Pattern.Start start, int token) {
        return token < tokens.size() && start.has(tokens, token);
    }

    private int take(Node node, int token) {
        return switch (node.op) {
            case ANY -> forward(node.next, token + 1);
            case WORD -> tokens.word(token) == node.a ? forward(node.next, token + 1) : NONE;
            case RANGE -> isInRange(node, token) ? capture(node, token + 1, tokens.number(token)) : NONE;
            case DOTTED -> {
                int dotted = dotted(token, node.a);
                yield dotted == NONE ? NONE : capture(node, token + 1, dotted);
            }
            case NUMBER -> {
                long number = count(token);
                yield number == NumberWords.NONE
                        ? NONE
                        : capture(node, PhraseIndex.end(number), PhraseIndex.payload(number));
            }
            default -> {
                long member = node.words == null ? PhraseIndex.NONE : node.words.longest(tokens, token);
                yield member == PhraseIndex.NONE
                        ? NONE
                        : capture(node, PhraseIndex.end(member), PhraseIndex.payload(member));
            }
        };
    }

    private long count(int token) {
        if (token != counted) {
            counted = token;
            count = numbers.read(tokens, token);
        }
        return count;
    }

    private int capture(Node node, int next, int value) {
        int before = captures[node.slot];
        captures[node.slot] = value;
        int end = forward(node.next, next);
        if (end == NONE) {
            captures[node.slot] = before;
        }
        return end;
    }

    private boolean backward(@Nullable Node node, int token) {
        if (node == null) {
            return false;
        }
        return switch (node.op) {
            case END -> true;
            case SPLIT -> backward(node.next, token) || backward(node.other, token);
            case GLUED -> token + 1 < tokens.size() && tokens.isGlued(token + 1) && backward(node.next, token);
            case CAPITAL -> token + 1 < tokens.size() && tokens.isCapitalized(token + 1) && backward(node.next, token);
            default -> token >= 0 && takeBackward(node, token);
        };
    }

    private boolean takeBackward(Node node, int token) {
        return switch (node.op) {
            case ANY -> backward(node.next, token - 1);
            case WORD -> tokens.word(token) == node.a && backward(node.next, token - 1);
            case RANGE -> isInRange(node, token) && backward(node.next, token - 1);
            case NUMBER, DOTTED -> tokens.shape(token) == Shape.NUMBER && backward(node.next, token - 1);
            default -> {
                long member = node.words == null ? PhraseIndex.NONE : node.words.endingAt(tokens, token);
                yield member != PhraseIndex.NONE && backward(node.next, (int) (member >>> 32) - 1);
            }
        };
    }

    /** Digits between the limits, with no sign of thousands among them and no more zeros in front than a date has. */
    private boolean isInRange(Node node, int token) {
        int number = tokens.number(token);
        return number >= node.a && number <= node.b && tokens.length(token) <= (node.b > 99 ? 4 : 2);
    }

    /** Digits of {@code parts} numbers with full stops between them, two for each but four for a third: 19.6.2025 is 19062025. */
    private int dotted(int token, int parts) {
        if (tokens.shape(token) != Shape.NUMBER || tokens.length(token) > "31.12.2025".length()) {
            return NONE;
        }
        String text = tokens.text();
        int result = 0;
        int part = 0;
        int seen = 1;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                result = result * 100 + part;
                part = 0;
                seen++;
            } else if (c >= '0' && c <= '9') {
                part = part * 10 + (c - '0');
            } else {
                return NONE;
            }
        }
        return seen == parts ? result * (parts == 3 ? 10000 : 100) + part : NONE;
    }
}
