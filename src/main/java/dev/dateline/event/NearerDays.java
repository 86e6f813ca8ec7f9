package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Of "the January election", "a January summit", told in November, finds that it is the one to come: where no verb tells of it as gone by, the nearer one is meant. */
final class NearerDays {

    /** Further ahead it is not spoken of by its month alone. */
    private static final int LONGEST_AHEAD = 150;

    private static final int DAYS_OF_WEEK = 7;

    private NearerDays() {}

    /** The days of the next month or day of that name for a noun that takes those of the last one; null if the last one is meant. */
    static @Nullable EventDays of(Draft draft, EventDays last) {
        Occurrence occurrence = draft.occurrence;
        if (!(draft.type() == EventType.ELECTION || draft.type().isGathering())
                || !occurrence.isNoun()
                || draft.status != EventStatus.OCCURRED
                || isToldAsPast(draft)) {
            return null;
        }
        ArticleText text = occurrence.text();
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        int start = sentence.is(chunk - 1, Chunk.DATE) ? sentence.start(chunk - 1) : sentence.start(chunk);
        for (int token = start; token < occurrence.first(); token++) {
            Timex timex = text.date(token);
            if (timex != null && last.equals(timex.days())) {
                EventDays next = DateGroups.next(text, token, last);
                return next != null && isNearer(last, next, text.published()) ? next : null;
            }
        }
        return null;
    }

    /** Whether the verb that tells of it, or of which it is a part, is in the past. */
    private static boolean isToldAsPast(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = draft.verb == Clauses.NONE
                ? occurrence.clauses().governor(occurrence.clauses().listStart(occurrence.chunk()))
                : draft.verb;
        return verb == Clauses.NONE
                || occurrence.sentence().has(verb, Sentence.PAST | Sentence.PERFECT | Sentence.BARE);
    }

    private static boolean isNearer(EventDays last, EventDays next, LocalDate published) {
        LocalDate end = last.latest();
        long ahead = ChronoUnit.DAYS.between(published, next.earliest());
        return end != null
                && ahead > DAYS_OF_WEEK
                && ahead < LONGEST_AHEAD
                && ahead < ChronoUnit.DAYS.between(end, published);
    }
}
