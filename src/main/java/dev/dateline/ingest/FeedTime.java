package dev.dateline.ingest;

import dev.dateline.article.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which feeds write times: those of RFC 822 and 2822, read as leniently as they are written, and of ISO 8601. */
final class FeedTime {

    private static final String TIME = "(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
            + "(?:\\s*(?<zone>[+-]\\d{2}(?::?\\d{2})?|\\p{Alpha}+))?(?:\\s*\\(.*\\))?";
    private static final Pattern ISO_8601 =
            Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2})(?:(?:[Tt]|\\s+)" + TIME + ")?");
    private static final Pattern RFC_822 =
            Pattern.compile("(?:\\p{Alpha}+\\.?,?\\s*)?(?<day>\\d{1,2})\\s+(?<month>\\p{Alpha}{3})\\p{Alpha}*\\.?,?\\s+"
                    + "(?<year>\\d{4}|\\d{2})(?:,?\\s+" + TIME + ")?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** RFC 2822, 4.3; other names mean one zone here and another there. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private FeedTime() {}

    /**
     * Reads a time. The day is the one that is written, whatever the weekday says; where the zone is missing or not known, no more
     * than the day is.
     *
     * @return null if the text has none of the forms
     */
    static @Nullable Publication parse(String text) {
        Matcher iso = ISO_8601.matcher(text);
        Matcher rfc = RFC_822.matcher(text);
        try {
            if (iso.matches()) {
                return publication(LocalDate.parse(iso.group("date")), iso.group("time"), iso.group("zone"));
            }
            if (rfc.matches()) {
                return publication(day(rfc), rfc.group("time"), rfc.group("zone"));
            }
        } catch (DateTimeException e) {
            return null; // no day of the calendar
        }
        return null;
    }

    private static LocalDate day(Matcher rfc) {
        int year = Integer.parseInt(rfc.group("year"));
        int century = rfc.group("year").length() == 4 ? 0 : year < 50 ? 2000 : 1900;
        int month = MONTHS.indexOf(rfc.group("month").toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(century + year, month, Integer.parseInt(rfc.group("day")));
    }

    private static Publication publication(LocalDate day, @Nullable String time, @Nullable String zone) {
        ZoneOffset offset = zone == null ? null : offset(zone);
        if (time == null || offset == null) {
            return Publication.on(day);
        }
        LocalTime clock = LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time);
        return Publication.at(day.atTime(clock).atOffset(offset));
    }

    private static @Nullable ZoneOffset offset(String zone) {
        return Character.isLetter(zone.charAt(0)) ? ZONES.get(zone.toUpperCase(Locale.ROOT)) : ZoneOffset.of(zone);
    }
}
