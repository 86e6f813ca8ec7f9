package dev.dateline.time;

import dev.dateline.time.Value.Num;
import dev.dateline.time.Value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the value language: numbers, {@code {part}} of the pattern, {@code "text"} with {@code {part}} or {@code {part:2}}
 * (two digits) in it, names, calls {@code shift(reference, -1, day)}, sums and differences.
 */
final class ExpressionParser {

    private final String text;
    private final List<String> slots;
    private int at;

    /** @param slots names of the parts of the rule's pattern */
    ExpressionParser(String text, List<String> slots) {
        this.text = text;
        this.slots = slots;
    }

    /** @throws IllegalArgumentException if the expression cannot be read */
    Expression parse() {
        Expression expression = sum();
        if (peek() != 0) {
            throw new IllegalArgumentException("\"" + text.substring(at) + "\" is out of place");
        }
        return expression;
    }

    private Expression sum() {
        Expression left = term();
        for (char c = peek(); c == '+' || c == '-'; c = peek()) {
            at++;
            left = add(left, term(), c == '+' ? 1 : -1);
        }
        return left;
    }

    private static Expression add(Expression left, Expression right, int sign) {
        return scope -> left.in(scope) instanceof Num a && right.in(scope) instanceof Num b
                ? new Num(a.number() + sign * b.number())
                : null;
    }

    private Expression term() {
        char c = peek();
        if (c == '{') {
            int slot = slot(upTo('}'));
            return scope -> scope.capture(slot) == PatternMatcher.NONE ? null : new Num(scope.capture(slot));
        }
        if (c == '"') {
            return template(upTo('"'));
        }
        if (c == '-' || Character.isDigit(c)) {
            Num number = new Num(Integer.parseInt(run("-0123456789")));
            return scope -> number;
        }
        if (Character.isLetter(c)) {
            return nameOrCall(run("abcdefghijklmnopqrstuvwxyz-"));
        }
        throw new IllegalArgumentException(c == 0 ? "the expression ends early" : "\"" + c + "\" is out of place");
    }

    private Expression nameOrCall(String name) {
        if (peek() != '(') {
            return Names.expression(name);
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(sum());
        } while (peek() == ',');
        if (peek() != ')') {
            throw new IllegalArgumentException("a \")\" is missing");
        }
        at++;
        return Calls.expression(name, arguments);
    }

    private Expression template(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            Text fixed = new Text(pattern);
            return scope -> fixed;
        }
        int close = pattern.indexOf('}', open);
        String[] part = pattern.substring(open + 1, close).split(":", -1);
        int slot = slot(part[0]);
        int digits = part.length > 1 ? Integer.parseInt(part[1]) : 1;
        String head = pattern.substring(0, open);
        Expression tail = template(pattern.substring(close + 1));
        return scope -> {
            int value = scope.capture(slot);
            Value rest = tail.in(scope);
            return value == PatternMatcher.NONE || rest == null
                    ? null
                    : new Text(head + pad(Integer.toString(value), digits) + rest.timex());
        };
    }

    static String pad(String number, int digits) {
        return "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    private int slot(String name) {
        int slot = slots.indexOf(name);
        if (slot < 0) {
            throw new IllegalArgumentException("the pattern has no part {" + name + "}");
        }
        return slot;
    }

    private String upTo(char closer) {
        int end = text.indexOf(closer, at + 1);
        if (end < 0) {
            throw new IllegalArgumentException("a \"" + closer + "\" is missing");
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private String run(String letters) {
        int start = at;
        do {
            at++;
        } while (at < text.length() && letters.indexOf(text.charAt(at)) >= 0);
        return text.substring(start, at);
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
