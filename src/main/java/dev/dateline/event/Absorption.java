package dev.dateline.event;

import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Puts together what two drafts of one article say of one event. */
final class Absorption {

    /** From the first to the last of the days of a week, which are but about those of an event: "next week". */
    private static final int WEEK = 6;

    /** From the first to the last of those of a month, which are but about those of what goes on for days: "a visit in May". */
    private static final int MONTH = 27;

    private Absorption() {}

    /** Takes into a draft what a later one says of the same event. */
    static void absorb(Draft kept, Draft other) {
        if (!BackReference.isOfBody(kept) || !BackReference.isAttended(kept, other)) {
            addParties(kept, other);
        }
        if (DaysOfOne.isOneStay(kept, other)) {
            kept.days = span(kept.days, other.days);
            kept.ends = true;
        } else if (other.dated && !isExample(other) && (!kept.dated || isNarrower(other.days, kept))) {
            kept.datedLater = DaysOfOne.isDatedAfterwards(kept, other)
                    || Retelling.isPolled(kept, other)
                    || HeadlineRetold.isOf(kept, other);
            kept.days = other.days;
            kept.dated = true;
            kept.status = other.status;
        }
        if (HeadlineRetold.isPlan(kept, other)) {
            kept.status = EventStatus.PLANNED;
            kept.days = other.days;
        }
        if (isSince(kept, other)) {
            kept.status = EventStatus.OCCURRED;
            kept.days = kept.dated ? kept.days : other.days;
        }
        if (kept.place == null) {
            kept.place = other.place;
        }
        if (kept.occurrence.sentence() != other.occurrence.sentence()) {
            kept.retold = other;
        }
    }

    /** "will receive him for talks. After the talks", "arrived for talks. The two met for an hour": by then what was planned has happened. */
    private static boolean isSince(Draft kept, Draft other) {
        if (kept.status != EventStatus.PLANNED || other.status != EventStatus.OCCURRED) {
            return false;
        }
        boolean recalled = !kept.dated && other.earlier && other.definite;
        return recalled || isReportedNow(kept, other);
    }

    /** "The two leaders met for an hour", "held talks", where they were to meet by today. */
    private static boolean isReportedNow(Draft kept, Draft other) {
        Sentence sentence = other.occurrence.sentence();
        EventDays planned = kept.days;
        boolean due = planned == null
                || !planned.earliest().isAfter(other.occurrence.text().published());
        return kept.type().isTalking()
                && due
                && !other.earlier
                && other.verb != Clauses.NONE
                && other.verb <= other.occurrence.chunk()
                && sentence.isVerb(other.verb, Sentence.FINITE)
                && sentence.has(other.verb, Sentence.PAST)
                && !other.occurrence.clauses().isInRelative(other.verb);
    }

    /** Whether days say more than those of a draft, which leave a week or more open. */
    private static boolean isNarrower(@Nullable EventDays days, Draft than) {
        boolean lasts = than.status == EventStatus.OCCURRED
                && (than.type() == EventType.VISIT || than.type().isGathering());
        EventDays about = than.days;
        return days != null && about != null && length(about) >= (lasts ? MONTH : WEEK) && length(days) < length(about);
    }

    /** From the first of the days to the last. */
    private static @Nullable EventDays span(@Nullable EventDays a, @Nullable EventDays b) {
        LocalDate last = a == null ? null : a.latest();
        LocalDate otherLast = b == null ? null : b.latest();
        if (a == null || b == null || last == null || otherLast == null) {
            return a;
        }
        LocalDate first = a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
        return EventDays.between(first, last.isAfter(otherLast) ? last : otherLast);
    }

    private static long length(EventDays days) {
        LocalDate latest = days.latest();
        return latest == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(days.earliest(), latest);
    }

    private static void addParties(Draft kept, Draft other) {
        if (kept.namesNobody() && !other.namesNobody() && !OneSentence.isAimOf(kept, other)) {
            kept.dropGuesses();
        }
        // "A quake struck Peru. Mexican rescuers came after the quake": whom the first report suggests
        boolean settled = !kept.namesNobody() || (kept.type() == EventType.DISASTER && !kept.participants.isEmpty());
        for (Participant party : other.participants.values()) {
            if (other.isNamed(party.id())) {
                kept.add(party);
            } else if (!settled) {
                kept.guess(party);
            }
        }
    }

    /** "adopts sanctions, including a ban from July": a part, which need not hold from the day on that the whole does. */
    private static boolean isExample(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int first = occurrence.sentence().start(occurrence.clauses().listStart(occurrence.chunk()));
        return occurrence.isNoun() && first > 0 && occurrence.tokens().isWritten(first - 1, "including");
    }
}
