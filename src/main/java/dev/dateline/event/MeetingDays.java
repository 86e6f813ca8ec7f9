package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import org.jspecify.annotations.Nullable;

/** The days of those who meet: behind what they talk of, and for what they do there. */
final class MeetingDays {

    private final Cues cues;
    private final NearbyDates nearby;

    MeetingDays(Cues cues, NearbyDates nearby) {
        this.cues = cues;
        this.nearby = nearby;
    }

    /** "held talks on easing sanctions in May", "met to discuss opening the port on Monday": those who meet do so then. */
    @Nullable
    EventDays behindTopic(Occurrence occurrence) {
        int topic = topic(occurrence);
        return topic == Clauses.NONE ? null : nearby.after(occurrence, topic);
    }

    /** The "easing" of "talks on easing sanctions", the "opening" of "met to discuss opening the port"; or {@link Clauses#NONE}. */
    int topic(Occurrence occurrence) {
        if (!occurrence.rule().type().isGathering()) {
            return Clauses.NONE;
        }
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        boolean discussed = sentence.isVerb(end, Sentence.INFINITIVE) && cues.speaksOf(occurrence.headWord(end));
        int topic = discussed ? end + 1 : end;
        boolean about = discussed
                || opensTopic(occurrence, end - 1)
                || (end == occurrence.chunk() + 1 && cues.speaksOf(occurrence.headWord(occurrence.chunk())));
        return about && sentence.isVerb(topic, Sentence.ING) ? topic : Clauses.NONE;
    }

    /** The "on" of "talks on easing sanctions". */
    static boolean opensTopic(Occurrence occurrence, int preposition) {
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (occurrence.opens(preposition, "on") || occurrence.opens(preposition, "about"));
    }

    /**
     * "is to sign it at a summit to be held in July", "signed an accord ending the war at a meeting on Friday": what is done at a meeting is
     * done on its day.
     */
    @Nullable
    EventDays of(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        if (occurrence.isNoun()) {
            return null;
        }
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        boolean described = occurrence.rule().type().isAgreement()
                && sentence.isVerb(end, Sentence.ING)
                && sentence.is(end - 1, Chunk.NOUN_GROUP);
        if (described) {
            end = occurrence.clauses().argumentsEnd(end);
        }
        for (int i = occurrence.lastChunk() + 1; i + 1 < end; i++) {
            boolean at = sentence.is(i, Chunk.PREPOSITION)
                    && (occurrence.opens(i, "at") || occurrence.opens(i, "during"))
                    && sentence.is(i + 1, Chunk.NOUN_GROUP)
                    && cues.is(occurrence.headWord(i + 1), Cue.ENCOUNTER);
            if (at) {
                EventDays then = nearby.after(occurrence, i + 1);
                return then == null ? nearby.inClauseOf(occurrence, i + 1) : then;
            }
        }
        return null;
    }

    /** "Arrived on Thursday to attend the summit": the day is that of the arrival. */
    boolean isToAttend(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.SUMMIT
                && occurrence.sentence().has(verb, Sentence.INFINITIVE)
                && cues.is(occurrence.headWord(verb), Cue.ATTEND);
    }
}
