package dev.dateline.timeline;

import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The days that sources give with one status: which, how often each, and how many of the sources can mean them. */
final class SaidDays {

    private final List<Said> all = new ArrayList<>();
    private int sources;

    /** One more source gives these days. */
    void add(EventDays days) {
        Said said = find(days);
        if (said == null) {
            said = new Said(days);
            said.support = supportOf(days);
            all.add(said);
        }
        said.times++;
        sources++;
        support(said, 1);
    }

    /** A source that gave these days no longer does. */
    void remove(EventDays days) {
        Said said = find(days);
        if (said == null) {
            throw new IllegalStateException("no source says " + days);
        }
        said.times--;
        sources--;
        support(said, -1);
        if (said.times == 0) {
            all.remove(said);
        }
    }

    private long supportOf(EventDays days) {
        long support = 0;
        for (Said other : all) {
            support += other.canBe(days) ? other.times : 0;
        }
        return support;
    }

    private void support(Said said, int more) {
        for (Said other : all) {
            other.support += said.canBe(other.days) ? more : 0;
        }
    }

    /** How many sources give days. */
    int sources() {
        return sources;
    }

    /** Whether a text gives days. */
    boolean hasDated() {
        for (Said said : all) {
            if (said.doubt == Doubt.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The days that agree with the most sources; of those, the narrowest. Null if there are none. */
    @Nullable
    EventDays best() {
        return best(said -> true);
    }

    /** The same of the days that texts give. */
    @Nullable
    EventDays bestDated() {
        return best(said -> said.doubt == Doubt.NONE);
    }

    private @Nullable EventDays best(Predicate<Said> which) {
        Said best = null;
        for (Said said : all) {
            if (which.test(said) && said.goesBefore(best)) {
                best = said;
            }
        }
        return best == null ? null : best.days;
    }

    /** Whether all that texts give has an open end. */
    boolean isOpen() {
        for (Said said : all) {
            if (said.doubt == Doubt.NONE && said.days.latest() != null) {
                return false;
            }
        }
        return true;
    }

    /** Of the days with an end that texts give here, and that a source of others can mean, those that most of the others can mean. */
    @Nullable
    EventDays bestFor(SaidDays others) {
        Said best = null;
        for (Said said : all) {
            if (said.doubt == Doubt.NONE && said.days.latest() != null) {
                Said supported = new Said(said.days);
                supported.support = others.supportOf(said.days);
                if (supported.support > 0 && supported.goesBefore(best)) {
                    best = supported;
                }
            }
        }
        return best == null ? null : best.days;
    }

    /** The best of the days that texts give here, narrower than so many, that can be of others; null if there are none. */
    @Nullable
    EventDays bestWithin(EventDays vague, long narrowerThan) {
        Said best = null;
        for (Said said : all) {
            if (said.doubt == Doubt.NONE
                    && said.width < narrowerThan
                    && canBe(said.days, vague)
                    && said.goesBefore(best)) {
                best = said;
            }
        }
        return best == null ? null : best.days;
    }

    /** The day of the fresh report among some days with which most sources agree; null if there is none. */
    @Nullable
    EventDays bestFreshWithin(EventDays vague) {
        return best(said -> said.doubt == Doubt.FRESH && vague.overlaps(said.days));
    }

    /** Whether a source gives days that these cannot be. */
    boolean contradicts(EventDays days) {
        for (Said said : all) {
            if (!said.canBe(days)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Said find(EventDays days) {
        for (Said said : all) {
            if (said.days.equals(days)) {
                return said;
            }
        }
        return null;
    }

    /** Days from the first to the last; of what has no end, the most that there can be. */
    static long width(EventDays days) {
        LocalDate latest = days.latest();
        return latest == null
                ? Long.MAX_VALUE
                : latest.toEpochDay() - days.earliest().toEpochDay();
    }

    /** The same of the days that a report can mean, see {@link #canBe}. */
    static long possible(EventDays days) {
        Doubt doubt = Doubt.of(days);
        return doubt == Doubt.NONE ? width(days) : doubt.before() + doubt.after();
    }

    /** Whether a report can mean these days; one without a date can mean others than its own. */
    static boolean canBe(EventDays days, EventDays said) {
        return canBe(days, said, Doubt.of(said));
    }

    private static boolean canBe(EventDays days, EventDays said, Doubt doubt) {
        if (doubt == Doubt.NONE) {
            return days.overlaps(said);
        }
        long published = said.earliest().toEpochDay();
        LocalDate latest = days.latest();
        return days.earliest().toEpochDay() <= published + doubt.after()
                && (latest == null || published - doubt.before() <= latest.toEpochDay());
    }

    /** Days that some sources give. */
    private static final class Said {
        private final EventDays days;
        private final Doubt doubt;
        private final long width;
        private int times;
        private long support;

        private Said(EventDays days) {
            this.days = days;
            doubt = Doubt.of(days);
            width = width(days);
        }

        private boolean canBe(EventDays other) {
            return SaidDays.canBe(other, days, doubt);
        }

        private boolean goesBefore(@Nullable Said other) {
            if (other == null || support != other.support) {
                return other == null || support > other.support;
            }
            int byWidth = Long.compare(width, other.width);
            if (byWidth != 0) {
                return byWidth < 0;
            }
            int byFirst = days.earliest().compareTo(other.days.earliest());
            return byFirst != 0 ? byFirst < 0 : days.edtf().compareTo(other.days.edtf()) < 0;
        }
    }
}
