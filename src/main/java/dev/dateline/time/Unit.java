package dev.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units of lengths of time, with their letters in TIMEX3 durations. */
enum Unit {
    SECOND("S", null, 1, 0),
    MINUTE("M", null, 1, 0),
    HOUR("H", null, 1, 0),
    DAY("D", Grain.DAY, 1, 1),
    NIGHT("N", Grain.DAY, 1, 1),
    WEEK("W", Grain.WEEK, 1, 7),
    FORTNIGHT("W", Grain.WEEK, 2, 7),
    WEEKEND("WE", Grain.WEEKEND, 1, 7),
    MONTH("M", Grain.MONTH, 1, 30),
    SEASON("S", Grain.SEASON, 1, 91),
    QUARTER("Q", Grain.QUARTER, 1, 91),
    HALF("H", Grain.HALF, 1, 182),
    YEAR("Y", Grain.YEAR, 1, 365),
    DECADE("E", Grain.DECADE, 1, 3652),
    CENTURY("C", Grain.CENTURY, 1, 36524),
    MILLENNIUM("L", Grain.CENTURY, 10, 36524);

    private static final Map<String, Unit> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(unit -> unit.name().toLowerCase(Locale.ROOT), unit -> unit));

    private static final List<Unit> ALL = List.of(values());

    private final String letter;
    private final @Nullable Grain grain;
    private final int pieces;
    private final int days;

    Unit(String letter, @Nullable Grain grain, int pieces, int days) {
        this.letter = letter;
        this.grain = grain;
        this.pieces = pieces;
        this.days = days;
    }

    /** The unit of a name in a rule file ("month"), or null. */
    static @Nullable Unit named(String name) {
        return BY_NAME.get(name);
    }

    /** The unit of a {@link #number}. */
    static Unit numbered(int number) {
        return ALL.get(number);
    }

    /** Its number in word classes. */
    int number() {
        return ALL.indexOf(this);
    }

    /** Its letter in a duration. */
    String letter() {
        return letter;
    }

    /** The grain of the calendar that it counts in; days for units below a day. */
    Grain grain() {
        return grain == null ? Grain.DAY : grain;
    }

    /** Pieces of {@link #grain} in one. */
    int pieces() {
        return pieces;
    }

    /** Days in one piece of the grain, about; 0 below a day. */
    int days() {
        return days;
    }

    /** Whether its lengths stand after the T of a duration. */
    boolean isClock() {
        return grain == null;
    }

    /** The next smaller unit of durations with a half in them, or null. */
    @Nullable
    Unit finer() {
        return switch (this) {
            case MINUTE -> SECOND;
            case HOUR -> MINUTE;
            case DAY -> HOUR;
            case YEAR -> MONTH;
            default -> null;
        };
    }

    /** How many of {@link #finer} make a half. */
    int half() {
        return switch (this) {
            case MINUTE, HOUR -> 30;
            case DAY -> 12;
            case YEAR -> 6;
            default -> 0;
        };
    }
}
