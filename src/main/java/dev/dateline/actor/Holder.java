package dev.dateline.actor;

import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Tokenizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of an office: {@code Vladimir Putin, 2012-05-07 to now; Putin}. Days can lack the day of the month.
 *
 * @param names the full name, then other forms
 * @param from first day, as an epoch day
 * @param until last day, as an epoch day
 */
record Holder(List<String> names, long from, long until) {

    /** Offices whose holders are known by the surname alone. */
    private static final Set<String> PROMINENT = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "supreme leader",
            "general secretary",
            "secretary-general",
            "pope",
            "head");

    private static final String TO = " to ";

    static Holder parse(Stanza stanza, Entry entry) {
        String[] parts = entry.value().split(";", -1);
        int comma = parts[0].lastIndexOf(',');
        int to = parts[0].indexOf(TO, comma + 1);
        if (comma < 0 || to < 0) {
            throw stanza.error(entry, "write \"Name, YYYY-MM-DD to YYYY-MM-DD; short name\", or \"to now\"");
        }
        List<String> names = new ArrayList<>();
        names.add(parts[0].substring(0, comma).strip());
        if (names.contains("")) {
            throw stanza.error(entry, "no name before the comma");
        }
        Stream.of(parts)
                .skip(1)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        try {
            long from = first(parts[0].substring(comma + 1, to).strip());
            long until = last(parts[0].substring(to + TO.length()).strip());
            if (until < from) {
                throw new DateTimeException("the last one is before the first");
            }
            return new Holder(names, from, until);
        } catch (DateTimeException | NumberFormatException e) {
            throw stanza.error(entry, "no day: " + e.getMessage());
        }
    }

    /**
     * The epoch day that a line gives, of a month its first.
     *
     * @throws LexiconException if it is none
     */
    static long firstDay(Stanza stanza, Entry entry, String day) {
        try {
            return first(day);
        } catch (DateTimeException | NumberFormatException e) {
            throw stanza.error(entry, "no day: " + e.getMessage());
        }
    }

    private static long first(String day) {
        return isMonth(day) ? month(day).atDay(1).toEpochDay() : day(day);
    }

    private static long last(String day) {
        if (day.equals("now")) {
            return Long.MAX_VALUE;
        }
        return isMonth(day) ? month(day).atEndOfMonth().toEpochDay() : day(day);
    }

    private static boolean isMonth(String day) {
        return day.length() == "YYYY-MM".length();
    }

    /** Reads the numbers itself: thousands of days are read at every start, and a formatter takes its time to warm up. */
    private static long day(String day) {
        if (day.length() != "YYYY-MM-DD".length()) {
            throw new DateTimeException("\"" + day + "\" is not YYYY-MM-DD");
        }
        return LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10))
                .toEpochDay();
    }

    private static YearMonth month(String month) {
        return YearMonth.of(number(month, 0, 4), number(month, 5, 7));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * What each form of the name means, by its words.
     *
     * @param known whether a surname in the line means the holder alone whatever the office is
     */
    Map<List<String>, Sense> senses(Actor owner, String office, boolean known) {
        Tenure tenure = new Tenure(names.get(0), office, from, until, known || PROMINENT.contains(office));
        List<Actor> actors = List.of(owner);
        String country = owner.kind() == ActorKind.STATE ? owner.id() : null;
        Map<List<String>, Sense> senses = new LinkedHashMap<>();
        for (String name : names) {
            Use use = name.indexOf(' ') < 0 ? Use.SHORT_HOLDER : Use.HOLDER;
            List<String> words = Tokenizer.split(name);
            senses.put(words, new Sense(actors, use, country, true, LetterCase.of(words), tenure));
        }
        return senses;
    }
}
