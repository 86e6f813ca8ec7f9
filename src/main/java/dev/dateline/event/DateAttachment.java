package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that modifies a trigger, or the days that an undated report stands for. */
final class DateAttachment {

    private final Cues cues;

    DateAttachment(Cues cues) {
        this.cues = cues;
    }

    /** Sets the draft's days from its status and the sentence. */
    void date(Draft draft) {
        EventDays said = said(draft);
        LocalDate published = draft.occurrence.text().published();
        draft.dated = said != null;
        if (said != null) {
            draft.days = said;
        } else if (draft.status == EventStatus.PLANNED || draft.status == EventStatus.PROPOSED) {
            draft.days = UndatedDays.planned(published);
        } else if (draft.earlier || isRecent(draft)) {
            draft.days = UndatedDays.recent(published);
        } else {
            draft.days = isInPassing(draft) ? UndatedDays.uncertain(published) : UndatedDays.fresh(published);
        }
    }

    /** A noun that no verb tells as news: it may be of any day. */
    private static boolean isInPassing(Draft draft) {
        return draft.occurrence.isNoun() && draft.verb == Clauses.NONE;
    }

    private boolean isRecent(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int first =
                Math.max(occurrence.sentence().first(), occurrence.sentence().start(occurrence.chunk()));
        for (int token = first; token < occurrence.first(); token++) {
            if (cues.is(occurrence.text().tokens().word(token), Cue.RECENT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable EventDays said(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays own = own(occurrence);
        if (own != null) {
            return own;
        }
        EventDays after = after(occurrence, occurrence.lastChunk());
        if (after != null) {
            return after;
        }
        if (draft.verb != Clauses.NONE) {
            if (draft.verb != occurrence.chunk()) {
                after = after(occurrence, draft.verb);
            }
            return after != null ? after : before(occurrence, draft.verb);
        }
        return null;
    }

    /** A date inside the noun group of the trigger, or right before it: "Friday's strike", "the 2018 agreement". */
    private @Nullable EventDays own(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int first = sentence.start(occurrence.chunk());
        for (int token = first; token < sentence.end(occurrence.chunk()); token++) {
            EventDays days = days(occurrence.text(), token);
            if (days != null) {
                return days;
            }
        }
        if (occurrence.isNoun()
                && first > sentence.first()
                && sentence.isPossessive(first - 1)
                && first - 2 >= sentence.first()) {
            return days(occurrence.text(), first - 2);
        }
        return null;
    }

    private @Nullable EventDays after(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(chunk);
        for (int i = chunk + 1; i < end; i++) {
            if (sentence.is(i, Chunk.DATE)) {
                EventDays days = free(occurrence, i);
                if (days != null) {
                    return days;
                }
            }
        }
        return null;
    }

    /** A date before the subject: "On Tuesday, the leaders met". */
    private @Nullable EventDays before(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        for (int i = verb - 1; i >= start; i--) {
            if (sentence.is(i, Chunk.DATE)) {
                EventDays days = free(occurrence, i);
                if (days != null) {
                    return days;
                }
            }
        }
        return null;
    }

    /** The days of a date group that nothing keeps from being the event's: not "since Monday". */
    private @Nullable EventDays free(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        int start = sentence.start(chunk);
        if (start > sentence.first() && cues.is(tokens.word(start - 1), Cue.LIMIT)) {
            return null;
        }
        if (sentence.end(chunk) < sentence.end() && sentence.isPossessive(sentence.end(chunk))) {
            return null;
        }
        return days(occurrence.text(), start);
    }

    private static @Nullable EventDays days(ArticleText text, int token) {
        Timex timex = text.date(token);
        return timex == null ? null : timex.days();
    }
}
