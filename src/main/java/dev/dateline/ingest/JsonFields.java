package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plain fields of a JSON object, those that are wanted; reads token by token, as a mapper would double the time to start. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    private JsonFields() {}

    /**
     * Reads one object.
     *
     * @throws BadLineException if it is no JSON, no object or more than one
     */
    static JsonFields read(String json, Set<String> wanted) throws BadLineException {
        JsonFields fields = new JsonFields();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (wanted.contains(name)) {
                    fields.put(name, value, parser);
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new BadLineException("more than one JSON value in the line");
            }
        } catch (JsonProcessingException e) {
            throw new BadLineException(cause(e));
        } catch (IOException e) {
            throw new BadLineException("not JSON: " + e.getMessage());
        }
        return fields;
    }

    private void put(String name, JsonToken value, JsonParser parser) throws IOException {
        texts.remove(name);
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            texts.put(name, wellFormed(parser.getText()));
        }
        kinds.put(name, kind(value));
    }

    private static String kind(JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> "a string";
        };
    }

    /** Why a line is no JSON, in one line. */
    static String cause(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return "not JSON: " + message + (column > 0 ? " (column " + column + ")" : "");
    }

    /** Half a surrogate pair, which JSON can escape, is no character: it could not be written again. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            mended = mended == null ? new StringBuilder(text) : mended;
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? text : mended.toString();
    }

    /** Whether the field is there and true. */
    boolean isTrue(String name) {
        return "true".equals(texts.get(name));
    }

    /** A string that may be missing, null or blank: then null. */
    @Nullable
    String optional(String name) throws BadLineException {
        String kind = kinds.get(name);
        if (kind == null || kind.equals("null")) {
            return null;
        }
        String text = texts.get(name);
        if (text == null || !(kind.equals("a string") || kind.equals("a number"))) {
            throw new BadLineException(String.format(Locale.ROOT, "\"%s\" is %s, not a string", name, kind));
        }
        return text.isBlank() ? null : text;
    }

    /** A string that must be there and say something. */
    String required(String name) throws BadLineException {
        String text = optional(name);
        if (text == null || "a number".equals(kinds.get(name))) {
            String kind = kinds.get(name);
            throw new BadLineException(String.format(
                    Locale.ROOT,
                    "no \"%s\": it is %s",
                    name,
                    kind == null ? "missing" : text != null ? kind : blank(kind)));
        }
        return text;
    }

    private static String blank(String kind) {
        return kind.equals("a string") ? "empty" : kind;
    }
}
