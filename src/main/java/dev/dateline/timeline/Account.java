package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What independent sources say of an event's status and days, as far as they have reported; each counts once. */
final class Account {

    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());

    /** Days that leave so many open are but "recently". */
    private static final long VAGUE = 28;

    private static final Comparator<EventMention> BY_POSITION =
            Comparator.comparingInt(EventMention::start).thenComparing(EventMention::id);

    private static final Comparator<EventMention> NARROWEST = Comparator.comparingLong(
                    (EventMention mention) -> SaidDays.possible(mention.days()))
            .thenComparing(Account::begins)
            .thenComparing(BY_POSITION);

    /** What lasts, and is told on several days, began on the first of them; of all else the day that is told first counts. */
    private static LocalDate begins(EventMention mention) {
        return switch (mention.type()) {
            case VISIT, SUMMIT, TALKS -> mention.days().earliest();
            default -> LocalDate.MIN;
        };
    }

    /** What each source says now. */
    private final @Nullable EventMention[] stands;

    /** When each source said it: the number of the report that counts. */
    private final int[] heardAs;

    private final Map<EventStatus, SaidDays> said = new EnumMap<>(EventStatus.class);
    private int heard;
    private boolean onlyInPassing = true;
    private @Nullable EventMention moved;

    /** @param sources number of sources, or more: theirs are the numbers below it */
    Account(int sources) {
        stands = new @Nullable EventMention[sources];
        heardAs = new int[sources];
        for (EventStatus status : STATUSES) {
            said.put(status, new SaidDays());
        }
    }

    /** The one of an article's mentions by which it is heard: its status is found as that of several sources is, in the order of the text. */
    static EventMention foremost(List<EventMention> mentions) {
        if (mentions.size() == 1) {
            return mentions.get(0);
        }
        List<EventMention> inOrder = new ArrayList<>(mentions);
        inOrder.sort(BY_POSITION);
        Account article = new Account(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            article.hear(i, inOrder.get(i));
        }
        EventStatus status = article.status();
        return Stream.of(article.stands)
                .filter(stand -> stand != null && stand.status() == status)
                .min(NARROWEST)
                .orElseThrow();
    }

    /**
     * Hears a source; what it said before no longer counts, unless it now only tells of it in passing. Reports have to
     * come in the order of publication.
     *
     * @return whether what the sources say has changed
     */
    boolean hear(int source, EventMention mention) {
        boolean inPassing = UndatedDays.isUncertain(mention.days());
        EventMention before = stands[source];
        if (inPassing && (!onlyInPassing || before != null)) {
            return false;
        }
        if (saysNoMore(mention, before) || isOutdated(mention)) {
            return false;
        }
        if (mention.moved()) {
            moved = mention;
            forgetOutdated();
        }
        if (!inPassing && onlyInPassing) {
            forgetAll();
            onlyInPassing = false;
        }
        forget(source);
        stands[source] = mention;
        heardAs[source] = ++heard;
        said(mention.status()).add(mention.days());
        return true;
    }

    private void forget(int source) {
        EventMention before = stands[source];
        if (before != null) {
            said(before.status()).remove(before.days());
            stands[source] = null;
        }
    }

    private void forgetOutdated() {
        for (int source = 0; source < stands.length; source++) {
            EventMention stand = stands[source];
            if (stand != null && isOutdated(stand)) {
                forget(source);
            }
        }
    }

    private void forgetAll() {
        for (int source = 0; source < stands.length; source++) {
            forget(source);
        }
    }

    /** What was planned, as told up to the news that it was put off, for other days than the new ones. */
    private boolean isOutdated(EventMention mention) {
        boolean ahead = mention.status() == EventStatus.PLANNED || mention.status() == EventStatus.PROPOSED;
        if (moved == null || !ahead || SaidDays.canBe(moved.days(), mention.days())) {
            return false;
        }
        LocalDate told = mention.article().published().day();
        LocalDate news = moved.article().published().day();
        return mention.moved() ? told.isBefore(news) : !told.isAfter(news);
    }

    /** A source that has given the days, and now tells of the same without a date or but vaguely, stands by them. */
    private static boolean saysNoMore(EventMention mention, @Nullable EventMention before) {
        return before != null
                && before.status() == mention.status()
                && isVaguer(mention.days(), before.days())
                && SaidDays.canBe(before.days(), mention.days());
    }

    /** "A fire kills ten", then "the death toll of the fire rises"; what was news two days ago happened by then, though it is told afresh */
    private static boolean isVaguer(EventDays now, EventDays before) {
        return switch (Doubt.of(now)) {
            case FRESH -> Doubt.of(before) != Doubt.IN_PASSING;
            case NONE -> SaidDays.width(now) >= VAGUE && SaidDays.width(before) < VAGUE;
            case IN_PASSING -> false;
        };
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
     * that give no date leave the word to those that do, if only as planned; and days that are vague to those for which it was planned, within them,
     * or to the day of a fresh report.
     */
    EventDays days(EventStatus status) {
        SaidDays days = said(status);
        boolean undated =
                status == EventStatus.OCCURRED ? !days.hasDated() : status == EventStatus.DENIED && days.isOpen();
        EventDays best = undated ? said(EventStatus.PLANNED).bestFor(days) : null;
        if (best == null && days.hasDated()) {
            best = days.bestDated();
        }
        if (status == EventStatus.OCCURRED && best != null && SaidDays.width(best) >= VAGUE) {
            EventDays planned = said(EventStatus.PLANNED).bestWithin(best, VAGUE);
            EventDays narrower = planned == null ? days.bestFreshWithin(best) : planned;
            best = narrower == null ? best : narrower;
        }
        if (best == null) {
            best = days.best();
        }
        if (best == null) {
            throw new IllegalStateException("no source says when");
        }
        return best;
    }

    /** Whether some sources say that it happened, others that it did not. */
    boolean isStatusContested() {
        return count(EventStatus.OCCURRED) > 0 && count(EventStatus.DENIED) > 0;
    }

    /** Whether a source of that status gives days that cannot be. */
    boolean isContested(EventStatus status, EventDays days) {
        return said(status).contradicts(days);
    }

    /** Share of the sources that agree with a status, or say an earlier stage of it. */
    double agreement(EventStatus status) {
        int against = status == EventStatus.DENIED ? count(EventStatus.OCCURRED) : count(EventStatus.DENIED);
        int all = 0;
        for (SaidDays days : said.values()) {
            all += days.sources();
        }
        return 1 - (double) against / all;
    }

    private SaidDays said(EventStatus status) {
        return Objects.requireNonNull(said.get(status));
    }

    private int count(EventStatus status) {
        return said(status).sources();
    }

    private long plannedSinceOccurred() {
        LocalDate since = LocalDate.MAX;
        for (EventMention stand : stands) {
            if (stand != null && stand.status() == EventStatus.OCCURRED) {
                LocalDate told = stand.article().published().day();
                since = told.isBefore(since) ? told : since;
            }
        }
        long planned = 0;
        for (EventMention stand : stands) {
            if (stand != null
                    && stand.status() == EventStatus.PLANNED
                    && stand.article().published().day().isAfter(since)) {
                planned++;
            }
        }
        return planned;
    }

    private boolean isLater(EventStatus status, EventStatus than) {
        int last = 0;
        EventStatus lastStatus = than;
        for (int source = 0; source < stands.length; source++) {
            EventMention stand = stands[source];
            boolean counts = stand != null && (stand.status() == status || stand.status() == than);
            if (stand != null && counts && heardAs[source] > last) {
                last = heardAs[source];
                lastStatus = stand.status();
            }
        }
        return lastStatus == status;
    }
}
