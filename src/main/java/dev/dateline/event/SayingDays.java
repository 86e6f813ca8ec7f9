package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import org.jspecify.annotations.Nullable;

/** The days on which something is said, where they are those of what is said: "said on Monday that it was leaving". */
final class SayingDays {

    private final Cues cues;
    private final NearbyDates nearby;
    private final Attribution attribution;

    SayingDays(Cues cues, NearbyDates nearby) {
        this.cues = cues;
        this.nearby = nearby;
        attribution = new Attribution(cues);
    }

    /** Whether somebody speaks right after a meeting or visit, as in "said after chairing talks": it has just been held. */
    boolean isSaidThen(Draft draft) {
        return (draft.type().isGathering() || draft.type() == EventType.VISIT)
                && draft.verb != Clauses.NONE
                && saying(draft) != Clauses.NONE;
    }

    /** The day on which it is said, behind the verb or right before it. */
    @Nullable
    EventDays of(Draft draft) {
        return dayOf(draft.occurrence, saying(draft));
    }

    /**
     * "said on Monday that it had scrapped the plan", "that it was leaving", "that it rejects the plan", "that it would not go": the day on which what
     * has been done by then, or is done by the words, is told.
     */
    @Nullable
    EventDays ofReport(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (draft.verb == Clauses.NONE || !isReported(draft)) {
            return null;
        }
        int opener = opener(occurrence, draft.verb);
        EventDays announced = dayOfStatement(occurrence, opener);
        if (announced != null) {
            return announced;
        }
        int says = occurrence.clauses().governor(opener);
        if (isSaying(occurrence, says) && !isParted(sentence, says, opener)) {
            return dayOf(occurrence, says);
        }
        EventDays behind =
                occurrence.clauses().governor(draft.verb) == Clauses.NONE ? behindWords(occurrence, draft.verb) : null;
        // what is said on the day of the news may have been done the day before, as a later sentence tells
        return behind != null && behind.earliest().isBefore(occurrence.text().published()) ? behind : null;
    }

    /** "has freed ten men, a minister said on Monday" */
    private @Nullable EventDays behindWords(Occurrence occurrence, int verb) {
        int says = attribution.saying(occurrence, verb);
        return says == Clauses.NONE ? null : nearby.after(occurrence, says);
    }

    /** The "that" before the clause of a verb, also before a subject of which something is said in between; else the first group of its clause. */
    static int opener(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        int subject = occurrence.clauses().subject(verb);
        int first = subject == Clauses.NONE ? start : occurrence.clauses().listStart(subject);
        if (first < start && sentence.is(first - 1, Chunk.THAT)) {
            // "said that X, a trader who lives in Y, had been held"
            return first - 1;
        }
        return sentence.is(start - 1, Chunk.THAT) ? start - 1 : start;
    }

    /** "made the announcement on Monday that it had quit": the day between the noun and what it says. */
    private @Nullable EventDays dayOfStatement(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        int date = opener - 1;
        int noun = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        boolean told = sentence.is(opener, Chunk.THAT)
                && sentence.is(date, Chunk.DATE)
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(noun), Cue.STATEMENT);
        return told ? nearby.after(occurrence, noun) : null;
    }

    /** Whether a verb is of the tense or kind that tells in the past what is so on the day of the words. */
    private static boolean isReported(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        boolean byWords = draft.type().isByWord();
        boolean now =
                sentence.isSimplePresent(draft.verb) || draft.occurrence.rule().has(Trait.NEGATIVE);
        return sentence.has(draft.verb, Sentence.PERFECT)
                || (byWords && now && !isNever(draft.occurrence, draft.verb))
                || (sentence.has(draft.verb, Sentence.PAST)
                        && (sentence.has(draft.verb, Sentence.PROGRESSIVE) || byWords));
    }

    /** "will never allow it": what somebody stands for, and does not do by saying so. */
    static boolean isNever(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        for (int token = sentence.start(verb); token < sentence.head(verb); token++) {
            if (occurrence.tokens().isWritten(token, "never")) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything but a day and "that" stands between who says something and what he says: then it may be another's clause. */
    private static boolean isParted(Sentence sentence, int says, int opener) {
        for (int i = says + 1; i < opener; i++) {
            if (!sentence.is(i, Chunk.DATE)
                    && !sentence.is(i, Chunk.PREPOSITION)
                    && !sentence.is(i, Chunk.NOUN_GROUP)) {
                return true;
            }
        }
        return false;
    }

    /** The day behind a verb, right before it, or in front of its clause. */
    private @Nullable EventDays dayOf(Occurrence occurrence, int verb) {
        EventDays after = nearby.after(occurrence, verb);
        EventDays day = after == null ? nearby.rightBefore(occurrence, verb) : after;
        return day == null && !isBehindWords(occurrence, verb) ? nearby.before(occurrence, verb) : day;
    }

    /** "Troops will leave next week, the king said": the day before the comma is that of what is said. */
    private boolean isBehindWords(Occurrence occurrence, int verb) {
        return nearby.isAttribution(occurrence, verb) && occurrence.clauses().governor(verb - 1) != Clauses.NONE;
    }

    private boolean isSaying(Occurrence occurrence, int verb) {
        return verb != Clauses.NONE
                && occurrence.sentence().isVerb(verb, Sentence.FINITE)
                && cues.is(occurrence.headWord(verb), Cue.SAY);
    }

    /** The verb that tells what is said after an event, be it with "will" or "would": "said that it would help after it met", "After meeting X, Y said". */
    private int saying(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = sentence.is(draft.verb - 1, Chunk.PREPOSITION)
                ? draft.verb - 1
                : occurrence.clauses().clauseStart(draft.verb) - 1;
        if (opener < 0 || !cues.is(occurrence.openingWord(opener), Cue.AFTER)) {
            return Clauses.NONE;
        }
        int main = DaysBefore.mainAround(occurrence, opener);
        if (main != Clauses.NONE && sentence.modal(main) >= 0) {
            main = occurrence.clauses().governor(main);
        }
        return isSaying(occurrence, main) ? main : Clauses.NONE;
    }
}
