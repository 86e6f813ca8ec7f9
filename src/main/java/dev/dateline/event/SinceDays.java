package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of what happened "since May": between that day and publication. */
final class SinceDays {

    /** What goes on being so once it is done: "has been closed since 2003". */
    private static final Set<EventType> LASTING = EnumSet.of(EventType.SANCTION, EventType.ARREST, EventType.REJECT);

    private final Cues cues;
    private final DateGroups groups;
    private final BesideDays beside;

    SinceDays(Cues cues, DateGroups groups, BesideDays beside) {
        this.cues = cues;
        this.groups = groups;
        this.beside = beside;
    }

    /** "Six have been killed since Friday", "have been shelling it since Friday": between that day and publication. */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb == Clauses.NONE ? harming(occurrence) : draft.verb;
        boolean perfect =
                verb != Clauses.NONE && sentence.has(verb, Sentence.PERFECT) && !sentence.has(verb, Sentence.PAST);
        if (!perfect || draft.ordinal >= 0 || (occurrence.isNoun() && isRanked(occurrence))) {
            return null;
        }
        EventDays days = since(
                occurrence,
                Math.max(0, occurrence.clauses().clauseStart(verb) - 2),
                Math.max(verb, occurrence.lastChunk()));
        draft.besideOther = days != null;
        return days;
    }

    /** The "killed" of "killed in fighting", or {@link Clauses#NONE}. */
    private int harming(Occurrence occurrence) {
        int in = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean harm = occurrence.isNoun()
                && occurrence.rule().type().isHarm()
                && occurrence.sentence().is(in, Chunk.PREPOSITION)
                && occurrence.sentence().is(in - 1, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(in - 1), Cue.HARM);
        return harm ? in - 1 : Clauses.NONE;
    }

    /** "fifty attacks since May", "those killed since May": from that day on; it is no day of any one of them. */
    @Nullable
    EventDays ofSeries(Occurrence occurrence) {
        boolean described = occurrence.sentence().isVerb(occurrence.chunk(), Sentence.BARE);
        return (occurrence.isNoun() || described) && !isRanked(occurrence)
                ? since(occurrence, occurrence.lastChunk() + 1, occurrence.lastChunk())
                : null;
    }

    /** Between the day after a "since" among the groups from one on to the end of another's arguments, and publication. */
    private @Nullable EventDays since(Occurrence occurrence, int from, int of) {
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        int arguments = occurrence.clauses().argumentsEnd(of);
        if (from > of && sentence.isVerb(arguments, Sentence.BARE)) {
            // "attacks carried out since May"
            arguments = occurrence.clauses().argumentsEnd(arguments);
        }
        if (sentence.isVerb(arguments, Sentence.ING) && occurrence.opens(arguments - 1, "from")) {
            // "have been barred from entering X since May"
            arguments = occurrence.clauses().argumentsEnd(arguments);
        }
        // "since" may be taken for the opener of a clause
        int end = Math.min(sentence.size(), 2 + arguments);
        for (int i = from; i < end; i++) {
            int start = sentence.start(i);
            EventDays days = sentence.is(i, Chunk.DATE) && start > sentence.first() ? groups.days(text, start) : null;
            if (days != null && cues.is(text.tokens().word(start - 1), Cue.SINCE)) {
                // "for the first time since May": once
                boolean once = start - 1 > sentence.first() && text.tokens().isWritten(start - 2, "time");
                return once ? null : from(occurrence, days);
            }
            if (cues.is(text.tokens().word(start), Cue.SINCE) && !sentence.is(i + 1, Chunk.DATE)) {
                // "since X left in May"
                EventDays other = beside.firstGoneBy(occurrence, i);
                return other == null ? null : from(occurrence, other);
            }
        }
        return null;
    }

    /** From some days on until publication, if they are no more than a year ago or it is harm done; what is closed or holds for longer was so from then on. */
    private static @Nullable EventDays from(Occurrence occurrence, EventDays days) {
        LocalDate published = occurrence.text().published();
        if (days.earliest().isAfter(published)) {
            return null;
        }
        EventType type = occurrence.rule().type();
        boolean holds = LASTING.contains(type) && occurrence.sentence().isVerb(occurrence.chunk(), Sentence.PASSIVE);
        boolean recent = !days.earliest().isBefore(published.minusYears(1));
        if (type == EventType.ATTACK || (recent && !(holds && type == EventType.SANCTION))) {
            return EventDays.between(days.earliest(), published);
        }
        return holds ? days : null;
    }

    /** "the deadliest attack since May", "the first attack since": nothing happened in between. */
    private boolean isRanked(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        int chunk = Math.max(0, occurrence.sentence().chunkOf(occurrence.first()));
        for (int token = occurrence.sentence().start(chunk); token < occurrence.first(); token++) {
            if (cues.is(tokens.word(token), Cue.FIRST) || isSuperlative(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperlative(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.isWritten(token, "most")
                || (end - tokens.start(token) > 4 && tokens.text().startsWith("est", end - 3));
    }
}
