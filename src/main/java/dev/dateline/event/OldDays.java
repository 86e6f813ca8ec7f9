package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A past day that two events of one sentence could have. */
final class OldDays {

    private static final int DAYS_OF_WEEK = 7;

    /** What is done about something that happened long before. */
    private static final Set<EventType> NEWS_OF_OLD =
            EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.CONDEMN, EventType.APPEAL, EventType.SANCTION);

    private final DateAttachment dates;

    OldDays(DateAttachment dates) {
        this.dates = dates;
    }

    /** "is sentenced for a bombing in 2015": of two events with one past day, it is the nearer one's; the other is news. */
    void settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            settleAhead(drafts, draft);
            EventDays days = draft.days;
            LocalDate latest = days == null ? null : days.latest();
            LocalDate published = draft.occurrence.text().published();
            boolean old = draft.dated
                    && !draft.besideOther
                    && latest != null
                    && NEWS_OF_OLD.contains(draft.type())
                    && !draft.occurrence.isNoun()
                    && latest.isBefore(isToldNow(draft) ? published : published.minusDays(DAYS_OF_WEEK));
            if (old && days != null && isOfLater(drafts, draft, days)) {
                dates.undate(draft);
            }
        }
    }

    /** "is held over a bombing on Monday": what is told in the present is news, were the day but that before. */
    private static boolean isToldNow(Draft draft) {
        return draft.occurrence.sentence().isSimplePresent(draft.occurrence.chunk());
    }

    /** "convicts X of a bombing on March 3", told in November: the March gone by, and not that to come. */
    private void settleAhead(List<Draft> drafts, Draft draft) {
        EventDays days = draft.days;
        boolean ahead = draft.dated
                && draft.status == EventStatus.PLANNED
                && NEWS_OF_OLD.contains(draft.type())
                && !draft.occurrence.isNoun()
                && isToldNow(draft);
        if (ahead && days != null && isOfLater(drafts, draft, yearBefore(days))) {
            draft.status = EventStatus.OCCURRED;
            dates.undate(draft);
        }
    }

    private static EventDays yearBefore(EventDays days) {
        LocalDate latest = days.latest();
        LocalDate first = days.earliest().minusYears(1);
        return latest == null ? EventDays.from(first) : EventDays.between(first, latest.minusYears(1));
    }

    /** Whether what is told later in the sentence has the same days. */
    private static boolean isOfLater(List<Draft> drafts, Draft draft, EventDays days) {
        for (Draft later : drafts) {
            if (later.dated
                    && !later.besideOther
                    && days.equals(later.days)
                    && later.type() != EventType.VISIT
                    && !NEWS_OF_OLD.contains(later.type())
                    && !isBeside(later)
                    && !goesOn(draft, later)
                    && later.occurrence.first() > draft.occurrence.first()) {
                return true;
            }
        }
        return false;
    }

    /** "sued a bank in 2015 and closed a port": what somebody went on to do, in the past. */
    private static boolean goesOn(Draft draft, Draft later) {
        Occurrence occurrence = later.occurrence;
        int verb = draft.occurrence.chunk();
        return !occurrence.isNoun()
                && occurrence.sentence().has(verb, Sentence.PAST)
                && occurrence.clauses().goesOnFrom(occurrence.chunk()) == verb;
    }

    /** "was arrested in 2015, and Chad asked for him": what is told beside it is no reason for it. */
    private static boolean isBeside(Draft later) {
        Occurrence occurrence = later.occurrence;
        Sentence sentence = occurrence.sentence();
        int subject = sentence.isVerb(later.verb, Sentence.FINITE)
                ? occurrence.clauses().subject(later.verb)
                : Clauses.NONE;
        return subject != Clauses.NONE
                && subject < later.verb
                && sentence.is(occurrence.clauses().listStart(subject) - 1, Chunk.CONJUNCTION);
    }
}
