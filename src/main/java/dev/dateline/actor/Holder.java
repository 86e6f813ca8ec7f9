package dev.dateline.actor;

import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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

    static Holder parse(Stanza stanza, Entry entry) {
        String[] parts = entry.value().split(";", -1);
        int comma = parts[0].lastIndexOf(',');
        String[] term = parts[0].substring(comma + 1).strip().split(" to ", -1);
        if (comma < 0 || term.length != 2) {
            throw stanza.error(entry, "write \"Name, YYYY-MM-DD to YYYY-MM-DD; short name\", or \"to now\"");
        }
        try {
            List<String> names = Stream.concat(
                            Stream.of(parts[0].substring(0, comma)),
                            Stream.of(parts).skip(1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            return new Holder(names, first(term[0].strip()), last(term[1].strip()));
        } catch (DateTimeException e) {
            throw stanza.error(entry, "no day: " + e.getMessage());
        }
    }

    private static long first(String day) {
        return isMonth(day)
                ? YearMonth.parse(day).atDay(1).toEpochDay()
                : LocalDate.parse(day).toEpochDay();
    }

    private static long last(String day) {
        if (day.equals("now")) {
            return Long.MAX_VALUE;
        }
        return isMonth(day)
                ? YearMonth.parse(day).atEndOfMonth().toEpochDay()
                : LocalDate.parse(day).toEpochDay();
    }

    private static boolean isMonth(String day) {
        return day.length() == "YYYY-MM".length();
    }

    /** What each form of the name means. */
    Map<String, Sense> senses(Actor owner, String office) {
        Tenure tenure = new Tenure(names.get(0), office, from, until, PROMINENT.contains(office));
        List<Actor> actors = List.of(owner);
        String country = owner.kind() == ActorKind.STATE ? owner.id() : null;
        Map<String, Sense> senses = new LinkedHashMap<>();
        for (String name : names) {
            Use use = name.indexOf(' ') < 0 ? Use.SHORT_HOLDER : Use.HOLDER;
            senses.put(name, new Sense(actors, use, country, true, LetterCase.of(name), tenure));
        }
        return senses;
    }
}
