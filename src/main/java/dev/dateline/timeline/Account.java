package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What independent sources say of an event's status and days, as far as they have reported; each counts once. */
final class Account {

    private static final Comparator<EventDays> NARROWEST = Comparator.comparingLong(Account::width)
            .thenComparing(EventDays::earliest)
            .thenComparing(EventDays::edtf);

    /** Days that leave so many open are but "recently". */
    private static final long VAGUE = 28;

    private final Map<Integer, EventMention> stands = new LinkedHashMap<>();
    private final Map<EventStatus, Map<EventDays, Integer>> said = new EnumMap<>(EventStatus.class);
    private boolean onlyInPassing = true;
    private @Nullable EventMention moved;

    /**
     * Hears a source; what it said before no longer counts, unless it now only tells of it in passing. Reports have to
     * come in the order of publication.
     */
    void hear(int source, EventMention mention) {
        boolean inPassing = UndatedDays.isUncertain(mention.days());
        if (inPassing && (!onlyInPassing || stands.containsKey(source))) {
            return;
        }
        if (saysNoMore(mention, stands.get(source)) || isOutdated(mention)) {
            return;
        }
        if (mention.moved()) {
            moved = mention;
            stands.entrySet().removeIf(stand -> isOutdated(stand.getValue()) && forget(stand.getValue()));
        }
        if (!inPassing && onlyInPassing) {
            stands.clear();
            said.clear();
            onlyInPassing = false;
        }
        EventMention before = stands.remove(source);
        if (before != null) {
            forget(before);
        }
        stands.put(source, mention);
        said(mention.status()).merge(mention.days(), 1, Integer::sum);
    }

    private boolean forget(EventMention mention) {
        said(mention.status()).computeIfPresent(mention.days(), (days, times) -> times == 1 ? null : times - 1);
        return true;
    }

    /** What was planned, as told up to the news that it was put off, for other days than the new ones. */
    private boolean isOutdated(EventMention mention) {
        boolean ahead = mention.status() == EventStatus.PLANNED || mention.status() == EventStatus.PROPOSED;
        if (moved == null || !ahead || canBe(moved.days(), mention.days())) {
            return false;
        }
        LocalDate told = mention.article().published().day();
        LocalDate news = moved.article().published().day();
        return mention.moved() ? told.isBefore(news) : !told.isAfter(news);
    }

    /** A source that has given the days, and now tells of the same without a date, stands by them. */
    private static boolean saysNoMore(EventMention mention, @Nullable EventMention before) {
        return before != null
                && before.status() == mention.status()
                && Doubt.of(before.days()) == Doubt.NONE
                && Doubt.of(mention.days()) == Doubt.FRESH
                && canBe(before.days(), mention.days());
    }

    /**
     * What the majority says. That it happened or was called off goes before that it will: a later stage of its life.
     * But what was only announced after it is said to have happened, by more sources, is still to come.
     */
    EventStatus status() {
        int occurred = count(EventStatus.OCCURRED);
        int denied = count(EventStatus.DENIED);
        int planned = count(EventStatus.PLANNED);
        if (occurred > denied
                || (occurred > 0 && occurred == denied && isLater(EventStatus.OCCURRED, EventStatus.DENIED))) {
            return planned > occurred && plannedSinceOccurred() > occurred ? EventStatus.PLANNED : EventStatus.OCCURRED;
        }
        if (denied > 0 && (planned == 0 || occurred > 0 || !isLater(EventStatus.PLANNED, EventStatus.DENIED))) {
            return EventStatus.DENIED;
        }
        return planned >= count(EventStatus.PROPOSED) ? EventStatus.PLANNED : EventStatus.PROPOSED;
    }

    /**
     * The days that agree with the most sources of a status; of those, the narrowest. Of what happened or was called off, sources
     * that give no date leave the word to those that do, if only as planned.
     */
    EventDays days(EventStatus status) {
        Map<EventDays, Integer> said = said(status);
        List<EventDays> candidates = dated(said.keySet());
        boolean undated = status == EventStatus.OCCURRED
                ? candidates.isEmpty()
                : status == EventStatus.DENIED && candidates.stream().allMatch(days -> days.latest() == null);
        if (undated) {
            List<EventDays> planned = dated(said(EventStatus.PLANNED).keySet());
            planned.removeIf(
                    days -> days.latest() == null || said.keySet().stream().noneMatch(about -> canBe(days, about)));
            candidates = planned.isEmpty() ? candidates : planned;
        }
        if (status == EventStatus.OCCURRED && !candidates.isEmpty()) {
            EventDays best = best(candidates, said);
            EventDays plan = width(best) < VAGUE ? null : within(best);
            if (plan != null) {
                return plan;
            }
        }
        return best(candidates.isEmpty() ? said.keySet() : candidates, said);
    }

    /** The days for which it was planned, where they are narrow and lie within such as its having happened leaves open; or null. */
    private @Nullable EventDays within(EventDays vague) {
        Map<EventDays, Integer> said = said(EventStatus.PLANNED);
        List<EventDays> planned = dated(said.keySet());
        planned.removeIf(days -> width(days) >= VAGUE || !canBe(days, vague));
        return planned.isEmpty() ? null : best(planned, said);
    }

    private static EventDays best(Collection<EventDays> candidates, Map<EventDays, Integer> said) {
        EventDays best = null;
        long bestSupport = 0;
        for (EventDays days : candidates) {
            long support = support(days, said);
            if (best == null
                    || support > bestSupport
                    || (support == bestSupport && NARROWEST.compare(days, best) < 0)) {
                best = days;
                bestSupport = support;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no source says when");
        }
        return best;
    }

    /** The days that a text gives. */
    private static List<EventDays> dated(Set<EventDays> said) {
        List<EventDays> dated = new ArrayList<>();
        for (EventDays days : said) {
            if (Doubt.of(days) == Doubt.NONE) {
                dated.add(days);
            }
        }
        return dated;
    }

    private static long support(EventDays days, Map<EventDays, Integer> said) {
        long support = 0;
        for (Map.Entry<EventDays, Integer> other : said.entrySet()) {
            support += canBe(days, other.getKey()) ? other.getValue() : 0;
        }
        return support;
    }

    /** Whether a report can mean these days; one without a date can mean others than its own. */
    private static boolean canBe(EventDays days, EventDays said) {
        Doubt doubt = Doubt.of(said);
        if (doubt == Doubt.NONE) {
            return days.overlaps(said);
        }
        LocalDate published = said.earliest();
        LocalDate latest = days.latest();
        return !days.earliest().isAfter(published.plusDays(doubt.after()))
                && (latest == null || !published.minusDays(doubt.before()).isAfter(latest));
    }

    /** Whether some sources say that it happened, others that it did not. */
    boolean isStatusContested() {
        return count(EventStatus.OCCURRED) > 0 && count(EventStatus.DENIED) > 0;
    }

    /** Whether a source of that status gives days that cannot be. */
    boolean isContested(EventStatus status, EventDays days) {
        return said(status).keySet().stream().anyMatch(other -> !canBe(days, other));
    }

    /** Share of the sources that agree with a status, or say an earlier stage of it. */
    double agreement(EventStatus status) {
        int against = status == EventStatus.DENIED ? count(EventStatus.OCCURRED) : count(EventStatus.DENIED);
        return 1 - (double) against / stands.size();
    }

    private Map<EventDays, Integer> said(EventStatus status) {
        return said.computeIfAbsent(status, key -> new HashMap<>());
    }

    private int count(EventStatus status) {
        int count = 0;
        for (int times : said(status).values()) {
            count += times;
        }
        return count;
    }

    private long plannedSinceOccurred() {
        LocalDate since = stands.values().stream()
                .filter(mention -> mention.status() == EventStatus.OCCURRED)
                .map(mention -> mention.article().published().day())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return stands.values().stream()
                .filter(mention -> mention.status() == EventStatus.PLANNED)
                .filter(mention -> mention.article().published().day().isAfter(since))
                .count();
    }

    private boolean isLater(EventStatus status, EventStatus than) {
        EventStatus last = than;
        for (EventMention mention : stands.values()) {
            if (mention.status() == status || mention.status() == than) {
                last = mention.status();
            }
        }
        return last == status;
    }

    private static long width(EventDays days) {
        LocalDate latest = days.latest();
        return latest == null
                ? Long.MAX_VALUE
                : latest.toEpochDay() - days.earliest().toEpochDay();
    }
}
