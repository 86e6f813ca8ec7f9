package dev.dateline.feed.http;

import dev.dateline.time.EventDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a request's URL. What cannot be read is a {@link Problem} that names the parameter. */
final class Parameters {

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * The parameters of a query.
     *
     * @throws Problem if it cannot be decoded, or there is another parameter than those that are known: a misspelt filter must not pass for
     *     none
     */
    static Parameters of(@Nullable String query, Set<String> known) {
        Map<String, List<String>> values = QueryString.parse(query);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw Problem.parameter(
                        name,
                        "unknown parameter; known are "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return new Parameters(values);
    }

    /** All values by name. */
    Map<String, List<String>> values() {
        return values;
    }

    /** The value, or null if it is missing or blank. */
    @Nullable
    String text(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw Problem.parameter(name, "given " + given.size() + " times");
        }
        String value = given.isEmpty() ? "" : given.get(0).strip();
        return value.isEmpty() ? null : value;
    }

    /** The values, however often the parameter comes, and where it holds commas, each of the parts. */
    Set<String> list(String name) {
        Set<String> parts = new LinkedHashSet<>();
        for (String value : values.getOrDefault(name, List.of())) {
            Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(parts::add);
        }
        return Collections.unmodifiableSet(parts);
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        list(name).forEach(value -> chosen.add(choice(name, value, type)));
        return chosen;
    }

    <E extends Enum<E>> E choice(String name, E otherwise) {
        String value = text(name);
        return value == null ? otherwise : choice(name, value, otherwise.getDeclaringClass());
    }

    @Nullable
    LocalDate day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (!EventDays.isBeyond(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, as one of a year that has not four digits is.
        }
        throw Problem.parameter(name, "not a day as YYYY-MM-DD");
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the range.
        }
        throw Problem.parameter(name, "not a number from " + least + " to " + most);
    }

    private static <E extends Enum<E>> E choice(String name, String value, Class<E> type) {
        for (E constant : EnumSet.allOf(type)) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        String all = EnumSet.allOf(type).stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw Problem.parameter(name, "not one of " + all);
    }
}
