package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of what came next to another event: "shortly after the coup in 2003". */
final class BesideDays {

    private final Cues cues;
    private final DateGroups groups;

    BesideDays(Cues cues, DateGroups groups) {
        this.cues = cues;
        this.groups = groups;
    }

    /** "fled shortly after the coup in 2003", "closed the port days before X left in May": about the day of the other event. */
    @Nullable
    EventDays of(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean past = sentence.isVerb(verb, Sentence.PAST);
        for (int i = verb + 1; past && i < sentence.size() && !sentence.is(i, Chunk.BREAK); i++) {
            boolean opener = sentence.is(i, Chunk.PREPOSITION) || sentence.is(i, Chunk.SUBORDINATOR);
            if (opener && (occurrence.opens(i, "after") || occurrence.opens(i, "before"))) {
                boolean own = occurrence.clauses().governor(i) == verb
                        && cues.is(occurrence.tokens().word(sentence.start(i) - 1), Cue.SOON);
                return own ? firstGoneBy(occurrence, i) : null;
            }
        }
        return null;
    }

    /** The first days that a text names from a group to the next comma, if they are over. */
    @Nullable
    EventDays firstGoneBy(Occurrence occurrence, int from) {
        Sentence sentence = occurrence.sentence();
        int last = from;
        while (last + 1 < sentence.size() && !sentence.is(last + 1, Chunk.COMMA)) {
            last++;
        }
        EventDays days = null;
        for (int token = sentence.start(from); days == null && token < sentence.end(last); token++) {
            days = groups.days(occurrence.text(), token);
        }
        LocalDate latest = days == null ? null : days.latest();
        return latest != null && latest.isBefore(occurrence.text().published()) ? days : null;
    }
}
