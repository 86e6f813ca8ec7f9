package dev.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object of a line of JSON whose fields have to be of certain kinds; what is wrong is named with its path: "mentions[2].url". */
final class JsonEntry {

    private final JsonNode node;
    private final String path;

    JsonEntry(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** A string that must be there. */
    String text(String name) throws BadLineException {
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrong(name, "is not a string");
        }
        return value.textValue();
    }

    /** A string that may be missing or null: then null. */
    @Nullable
    String optional(String name) throws BadLineException {
        return node.hasNonNull(name) ? text(name) : null;
    }

    /** A number that must be there. */
    double number(String name) throws BadLineException {
        JsonNode value = required(name);
        if (!value.isNumber()) {
            throw wrong(name, "is not a number");
        }
        return value.doubleValue();
    }

    LocalDate day(String name) throws BadLineException {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "is not a day as YYYY-MM-DD");
        }
    }

    Publication publication(String name) throws BadLineException {
        try {
            return PublicationText.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "is neither YYYY-MM-DD nor an RFC 3339 time");
        }
    }

    /** A constant, in any letter case. */
    <E extends Enum<E>> E choice(String name, Class<E> type) throws BadLineException {
        String value = text(name);
        for (E constant : EnumSet.allOf(type)) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw wrong(
                name,
                "is none of "
                        + EnumSet.allOf(type).stream()
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }

    /** An object that may be missing or null: then null. */
    @Nullable
    JsonEntry object(String name) throws BadLineException {
        if (!node.hasNonNull(name)) {
            return null;
        }
        if (!node.path(name).isObject()) {
            throw wrong(name, "is not an object");
        }
        return new JsonEntry(node.path(name), path + name + ".");
    }

    /** A list of objects that must be there. */
    List<JsonEntry> objects(String name) throws BadLineException {
        List<JsonEntry> objects = new ArrayList<>();
        for (JsonNode item : list(name)) {
            String place = name + "[" + objects.size() + "]";
            if (!item.isObject()) {
                throw wrong(place, "is not an object");
            }
            objects.add(new JsonEntry(item, path + place + "."));
        }
        return objects;
    }

    /** A list of strings that must be there. */
    List<String> texts(String name) throws BadLineException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name)) {
            if (!item.isTextual()) {
                throw wrong(name + "[" + texts.size() + "]", "is not a string");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    private JsonNode list(String name) throws BadLineException {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrong(name, "is not a list");
        }
        return value;
    }

    private JsonNode required(String name) throws BadLineException {
        if (!node.hasNonNull(name)) {
            throw wrong(name, "is missing: the line is no entry of a timeline");
        }
        return node.path(name);
    }

    private BadLineException wrong(String name, String cause) {
        return new BadLineException("\"" + path + name + "\" " + cause);
    }
}
