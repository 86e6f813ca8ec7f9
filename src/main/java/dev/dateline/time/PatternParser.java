package dev.dateline.time;

import dev.dateline.text.Vocabulary;
import dev.dateline.time.Pattern.Node;
import dev.dateline.time.Pattern.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns. Words stand for themselves; {@code (a | b)} is a choice and {@code [a]} may be missing; {@code {month}} is
 * a member of a word class, {@code {from:month}} the same under another name, {@code {d:1..31}} a number in digits,
 * {@code {n:number}} a count; {@code <th>} puts in a pattern that has a name; {@code ~} forbids a space and {@code ^} asks
 * for a capital; {@code _} is any one token; a backslash takes a sign as it is.
 */
final class PatternParser {

    private static final String SIGNS = "()[]|{}<>~^_";

    private final Map<String, WordClass> classes;
    private final Map<String, String> named;
    private final Vocabulary.Builder vocabulary;
    private final List<String> slots;
    private final boolean reversed;
    private final String text;
    private int at;

    /** @param reversed whether to compile from the end, for what stands before an expression */
    PatternParser(
            String text,
            Map<String, WordClass> classes,
            Map<String, String> named,
            Vocabulary.Builder vocabulary,
            List<String> slots,
            boolean reversed) {
        this.text = text;
        this.classes = classes;
        this.named = named;
        this.vocabulary = vocabulary;
        this.slots = slots;
        this.reversed = reversed;
    }

    /** A piece of a pattern, which becomes nodes once it is known what follows it. */
    private interface Piece {
        Node before(Node next);
    }

    /** @throws IllegalArgumentException if the pattern cannot be read */
    Pattern parse(NumberWords numbers) {
        Piece piece = choice();
        if (at < text.length()) {
            throw new IllegalArgumentException("\"" + text.charAt(at) + "\" at " + (at + 1) + " closes nothing");
        }
        return new Pattern(piece.before(Node.end()), numbers);
    }

    private Piece choice() {
        List<Piece> options = new ArrayList<>();
        options.add(sequence());
        while (peek() == '|') {
            at++;
            options.add(sequence());
        }
        return next -> {
            Node node = options.get(options.size() - 1).before(next);
            for (int i = options.size() - 2; i >= 0; i--) {
                node = Node.split(options.get(i).before(next), node);
            }
            return node;
        };
    }

    private Piece sequence() {
        List<Piece> pieces = new ArrayList<>();
        for (char c = peek(); c != 0 && c != '|' && c != ')' && c != ']'; c = peek()) {
            pieces.add(element(c));
        }
        return next -> {
            Node node = next;
            for (int i = 0; i < pieces.size(); i++) {
                node = pieces.get(reversed ? i : pieces.size() - 1 - i).before(node);
            }
            return node;
        };
    }

    private Piece element(char c) {
        return switch (c) {
            case '(' -> group(')');
            case '[' -> {
                Piece inner = group(']');
                yield next -> Node.split(inner.before(next), next);
            }
            case '{' -> part(upTo('}'));
            case '<' -> named(upTo('>'));
            case '~' -> sign(Op.GLUED);
            case '^' -> sign(Op.CAPITAL);
            case '_' -> sign(Op.ANY);
            default -> words(word());
        };
    }

    private Piece sign(Op op) {
        at++;
        return next -> Node.plain(op, 0, next);
    }

    private Piece named(String name) {
        String meaning = named.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("no pattern is named <" + name + ">");
        }
        return new PatternParser(meaning, classes, named, vocabulary, slots, reversed).choice();
    }

    private Piece group(char closer) {
        at++;
        Piece piece = choice();
        if (peek() != closer) {
            throw new IllegalArgumentException("a \"" + closer + "\" is missing");
        }
        at++;
        return piece;
    }

    private Piece words(String word) {
        int[] ids = word.equals("'s") ? new int[] {vocabulary.add(word)} : vocabulary.addPhrase(word);
        return next -> {
            Node node = next;
            for (int i = 0; i < ids.length; i++) {
                node = Node.plain(Op.WORD, ids[reversed ? i : ids.length - 1 - i], node);
            }
            return node;
        };
    }

    private Piece part(String inside) {
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        String kind = colon < 0 ? inside : inside.substring(colon + 1);
        int slot = slot(name);
        int dots = kind.indexOf("..");
        if (dots > 0) {
            int low = bound(kind, kind.substring(0, dots));
            int high = bound(kind, kind.substring(dots + 2));
            if (low > high) {
                throw new IllegalArgumentException("{" + kind + "} holds no number");
            }
            return next -> new Node(Op.RANGE, low, high, slot, null, next, null);
        }
        return switch (kind) {
            case "number" -> next -> new Node(Op.NUMBER, 0, 0, slot, null, next, null);
            case "d.m.y" -> next -> new Node(Op.DOTTED, 3, 0, slot, null, next, null);
            case "h.m" -> next -> new Node(Op.DOTTED, 2, 0, slot, null, next, null);
            default -> {
                WordClass words = wordClass(kind);
                yield next -> new Node(Op.CLASS, 0, 0, slot, words, next, null);
            }
        };
    }

    private static int bound(String range, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("{" + range + "} is no range such as {1..31}", e);
        }
    }

    private WordClass wordClass(String name) {
        @Nullable WordClass words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no word class is named {" + name + "}");
        }
        return words;
    }

    private int slot(String name) {
        int slot = slots.indexOf(name);
        if (slot < 0) {
            slots.add(name);
            return slots.size() - 1;
        }
        return slot;
    }

    private String upTo(char closer) {
        int end = text.indexOf(closer, at);
        if (end < 0) {
            throw new IllegalArgumentException("a \"" + closer + "\" is missing");
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                word.append(text.charAt(at + 1));
                at += 2;
            } else if (Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0) {
                break;
            } else {
                word.append(c);
                at++;
            }
        }
        if (word.length() == 0) {
            throw new IllegalArgumentException("\"" + text.charAt(at) + "\" at " + (at + 1) + " is out of place");
        }
        return word.toString();
    }

    /** The next sign that is no space, or 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
