package dev.dateline.time;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as a file has it, parsed when it is first asked for its value. */
final class ExpressionText implements Expression {

    private final String text;
    private final List<String> slots;
    private volatile @Nullable Expression parsed;

    /** @param slots names of the parts of the rule's pattern */
    ExpressionText(String text, List<String> slots) {
        this.text = text;
        this.slots = slots;
    }

    static @Nullable ExpressionText read(SnapshotReader in, List<String> slots) {
        String text = in.optionalText();
        return text == null ? null : new ExpressionText(text, slots);
    }

    static void write(@Nullable ExpressionText expression, SnapshotWriter out) {
        out.text(expression == null ? null : expression.text);
    }

    /** @throws IllegalArgumentException if it cannot be read */
    ExpressionText check() {
        parsed();
        return this;
    }

    @Override
    public @Nullable Value in(Scope scope) {
        return parsed().in(scope);
    }

    private Expression parsed() {
        Expression known = parsed;
        if (known == null) {
            known = new ExpressionParser(text, slots).parse();
            parsed = known;
        }
        return known;
    }
}
