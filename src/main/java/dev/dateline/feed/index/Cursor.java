package dev.dateline.feed.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort values of its last entry. It stays right when entries come and go, and on every instance.
 *
 * @param order the order of the page
 * @param values the sort values of its last entry, as text
 */
public record Cursor(EventOrder order, List<String> values) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        values = List.copyOf(values);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Cursor parse(String text) {
        List<String> parts;
        try {
            parts = List.of(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            Cursor cursor = new Cursor(EventOrder.of(parts.get(0)), parts.subList(1, parts.size()));
            cursor.position();
            return cursor;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a cursor that this service gave", e);
        }
    }

    static Cursor after(EventOrder order, FieldDoc last) {
        return new Cursor(order, Arrays.stream(last.fields).map(Cursor::text).toList());
    }

    FieldDoc position() {
        SortField[] fields = order.sort().getSort();
        if (fields.length != values.size()) {
            throw new IllegalArgumentException("cursor of another order");
        }
        @Nullable Object[] position = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            position[i] = fields[i].getType() == SortField.Type.INT
                    ? (Object) Integer.valueOf(values.get(i))
                    : new BytesRef(values.get(i));
        }
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, position);
    }

    private static String text(Object value) {
        return value instanceof BytesRef bytes ? bytes.utf8ToString() : value.toString();
    }

    /** The form in a URL. */
    @Override
    public String toString() {
        String joined = order.parameter() + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
