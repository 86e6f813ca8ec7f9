package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;

/** Tells what was planned and is called off, put off to another day, or denied to have happened; and what nobody plans. */
final class CalledOff {

    /** What has a day that it is planned for. */
    private static final Set<EventType> PLANNED = Set.of(
            EventType.CALL,
            EventType.MEETING,
            EventType.VISIT,
            EventType.SUMMIT,
            EventType.TALKS,
            EventType.ELECTION,
            EventType.VOTE,
            EventType.SANCTION,
            EventType.PROTEST,
            EventType.TRIAL,
            EventType.MOBILIZE);

    private final Cues cues;
    private final VerbStatus verbs;

    CalledOff(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /**
     * Whether a noun is what a verb calls off: "the talks, due on Monday, were postponed", "has called off his visit". If so, its status
     * is planned where the text gives another day, else denied.
     */
    boolean decide(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int ofTruce = occurrence.rule().type() == EventType.CEASEFIRE ? afterRelative(draft) : Clauses.NONE;
        if (isNotProlonged(occurrence, ofTruce)) {
            draft.verb = ofTruce;
            draft.status = EventStatus.DENIED;
            return true;
        }
        if (!PLANNED.contains(draft.type()) && owner(occurrence, Cue.COURSE) == Clauses.NONE) {
            return false;
        }
        int anew = heldAnew(draft);
        if (anew != Clauses.NONE) {
            callOff(draft, anew, dayBehind(draft.occurrence, anew));
            return true;
        }
        int told = afterRelative(draft);
        if (draft.type() != EventType.SANCTION && isNotPlanned(draft)) {
            draft.calledOff = true;
            draft.status = EventStatus.DENIED;
            return true;
        }
        if (isNotHeld(occurrence, told)) {
            draft.verb = told;
            draft.status = EventStatus.DENIED;
            return true;
        }
        if (isFormerPlan(occurrence, told)) {
            draft.status = EventStatus.DENIED;
            return true;
        }
        int off = owner(occurrence, Cue.CALL_OFF);
        if (off != Clauses.NONE) {
            return isCalledOffBy(draft, off);
        }
        int verb = verb(draft, told);
        if (verb != Clauses.NONE && verbs.isNotAsPlanned(occurrence, verb)) {
            draft.status = EventStatus.DENIED;
            return true;
        }
        if (verb == Clauses.NONE || !callsOff(occurrence, verb)) {
            return false;
        }
        EventStatus of = verbs.of(occurrence, verb);
        if (of != EventStatus.OCCURRED && of != EventStatus.PLANNED) {
            return false;
        }
        callOff(draft, verb);
        return true;
    }

    private void callOff(Draft draft, int by) {
        callOff(draft, by, newDay(draft.occurrence, by));
    }

    private static void callOff(Draft draft, int by, int newDay) {
        draft.calledOff = true;
        draft.offBy = by;
        draft.movedTo = newDay;
        draft.status = draft.movedTo == Clauses.NONE ? EventStatus.DENIED : EventStatus.PLANNED;
    }

    /**
     * The verb of "talks, scheduled for May, will now be held on 3 June", "a summit that was to take place in May will be held in
     * June", or {@link Clauses#NONE}.
     */
    private int heldAnew(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean planned = false;
        boolean dated = false;
        for (int chunk = occurrence.lastChunk() + 1; chunk < sentence.size(); chunk++) {
            if (sentence.is(chunk, Chunk.DATE)) {
                dated |= planned;
            } else if (sentence.is(chunk, Chunk.VERB_GROUP)) {
                if (dated) {
                    return isToBeHeld(occurrence, chunk) ? chunk : Clauses.NONE;
                }
                if (!planned && !isFormerly(occurrence, chunk)) {
                    return Clauses.NONE;
                }
                planned = true;
            } else if (!isArgument(sentence, chunk)
                    && !sentence.is(chunk, Chunk.CONJUNCTION)
                    && !sentence.is(chunk, Chunk.RELATIVE)
                    && !sentence.is(chunk, Chunk.THAT)) {
                break;
            }
        }
        return Clauses.NONE;
    }

    /** "which was to take place", "that had been due", "scheduled". */
    private boolean isFormerly(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean toCome = sentence.has(verb, Sentence.AUXILIARY)
                && sentence.has(verb, Sentence.PAST)
                && (sentence.isVerb(verb + 1, Sentence.INFINITIVE) || occurrence.opens(verb + 1, "due"));
        return toCome || (sentence.has(verb, Sentence.PASSIVE) && cues.is(occurrence.headWord(verb), Cue.PLAN));
    }

    private boolean isToBeHeld(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        int word = occurrence.headWord(verb);
        int subject = occurrence.clauses().subject(verb);
        return modal >= 0
                && (subject == occurrence.chunk() || occurrence.opens(subject, "due"))
                && cues.is(occurrence.tokens().word(modal), Cue.WILL)
                && !sentence.has(verb, Sentence.NEGATED)
                && (cues.is(word, Cue.HELD) || cues.is(word, Cue.STAGE))
                && dayBehind(occurrence, verb) != Clauses.NONE;
    }

    /** The group of the day for which a verb says that it will be: "will be held in Lome on 3 June"; or {@link Clauses#NONE}. */
    private static int dayBehind(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int chunk = verb + 1;
        while (sentence.is(chunk, Chunk.PREPOSITION) || sentence.is(chunk, Chunk.NOUN_GROUP)) {
            chunk++;
        }
        return sentence.is(chunk, Chunk.DATE) ? chunk : Clauses.NONE;
    }

    /** "announced the postponement of the vote", "complained of X's postponement of the vote"; but not "asked for a postponement of the vote", "rejected". */
    private boolean isCalledOffBy(Draft draft, int off) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.clauses().governor(off);
        boolean owned = occurrence.anyIn(off, token -> occurrence.sentence().isPossessive(token));
        boolean wanted = !owned
                && verb != Clauses.NONE
                && verb < off
                && !cues.is(occurrence.headWord(verb), Cue.SAY)
                && !cues.speaksOf(occurrence.tokens().word(occurrence.sentence().head(verb)));
        if (wanted) {
            return false;
        }
        callOff(draft, off);
        return true;
    }

    /** The verb that the noun is the object or, in the passive, the subject of; words that say for when it was planned may lie between. */
    private int verb(Draft draft, int told) {
        Sentence sentence = draft.occurrence.sentence();
        int course = owner(draft.occurrence, Cue.COURSE);
        int noun = course == Clauses.NONE ? plan(draft.occurrence) : course;
        boolean off =
                sentence.is(noun - 1, Chunk.PREPOSITION) && cues.is(draft.occurrence.openingWord(noun - 1), Cue.OFF);
        int before = off ? noun - 2 : noun - 1;
        // but "says the talks will be postponed"
        boolean object = sentence.is(before, Chunk.VERB_GROUP)
                && (draft.verb <= draft.occurrence.chunk() || (off && isSaidOf(draft)));
        if (object && !sentence.has(before, Sentence.PASSIVE)) {
            return before;
        }
        if (told == Clauses.NONE || told < noun) {
            return told;
        }
        int verb = told;
        if (sentence.has(verb, Sentence.BARE)) {
            do {
                verb++;
            } while (verb < sentence.size()
                    && (isArgument(sentence, verb)
                            || sentence.isVerb(verb, Sentence.INFINITIVE)
                            // "scheduled for May between A and B"
                            || (sentence.is(verb, Chunk.CONJUNCTION) && sentence.is(verb + 1, Chunk.NOUN_GROUP))));
        }
        return sentence.is(verb, Chunk.VERB_GROUP) && sentence.has(verb, Sentence.PASSIVE) ? verb : Clauses.NONE;
    }

    /** Whether the verb behind the noun but says more of it: "called off a strike planned for May", "that was due in May". */
    private static boolean isSaidOf(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int next = draft.occurrence.lastChunk() + 1;
        return sentence.has(draft.verb, Sentence.BARE) || sentence.is(next, Chunk.RELATIVE);
    }

    /** The "plans" of "plans for a summit", else the noun itself. */
    private int plan(Occurrence occurrence) {
        int plan = owner(occurrence, Cue.PLANS);
        return plan == Clauses.NONE ? occurrence.chunk() : plan;
    }

    /** The noun of a kind that the noun depends on, the "signing" of "the signing of a truce"; or {@link Clauses#NONE}. */
    private int owner(Occurrence occurrence, Cue kind) {
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        boolean owned = sentence.is(noun - 1, Chunk.PREPOSITION)
                && sentence.is(noun - 2, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(noun - 2), kind);
        return owned ? noun - 2 : Clauses.NONE;
    }

    /** The verb that a noun is the subject of, behind what a relative clause says of it: "talks that were due on Monday have been". */
    private static int afterRelative(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int next = draft.occurrence.lastChunk() + 1;
        while (next < sentence.size() && (isArgument(sentence, next) || sentence.is(next, Chunk.CONJUNCTION))) {
            next++;
        }
        if (draft.verb == Clauses.NONE && sentence.isVerb(next, Sentence.FINITE)) {
            return next;
        }
        if (!sentence.is(next, Chunk.RELATIVE) && !sentence.is(next, Chunk.THAT)) {
            return draft.verb;
        }
        boolean ended = false;
        for (next++; next < sentence.size(); next++) {
            boolean finite = sentence.isVerb(next, Sentence.FINITE);
            if (finite && ended) {
                return next;
            }
            ended |= finite;
            if (!finite && !isArgument(sentence, next) && !sentence.is(next, Chunk.VERB_GROUP)) {
                break;
            }
        }
        return draft.verb;
    }

    /** "a visit is not planned", "is not planning a visit", "no plans for a visit"; but "was not expected to last". */
    private boolean isNotPlanned(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int plan = plan(occurrence);
        if (plan != occurrence.chunk()) {
            return cues.is(occurrence.openingWord(plan), Cue.NONE);
        }
        return draft.verb != Clauses.NONE
                && sentence.has(draft.verb, Sentence.NEGATED)
                && cues.is(occurrence.headWord(draft.verb), Cue.PLANS)
                && !sentence.isVerb(draft.verb + 1, Sentence.INFINITIVE);
    }

    /** "the talks did not take place", "will not be held". */
    private boolean isNotHeld(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (verb <= occurrence.chunk()
                || !sentence.has(verb, Sentence.NEGATED)
                || !cues.is(tokens.word(sentence.head(verb)), Cue.HELD)) {
            return false;
        }
        int modal = sentence.modal(verb);
        return modal < 0 ? sentence.has(verb, Sentence.PAST) : cues.is(tokens.word(modal), Cue.WILL);
    }

    /** "the truce will not be renewed", "said that the truce would not be extended" */
    private boolean isNotProlonged(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (verb <= occurrence.chunk()
                || !sentence.has(verb, Sentence.NEGATED)
                || !cues.is(occurrence.headWord(verb), Cue.PROLONG)) {
            return false;
        }
        int modal = sentence.modal(verb);
        return modal >= 0
                && (cues.is(occurrence.tokens().word(modal), Cue.WILL)
                        || cues.is(occurrence.tokens().word(modal), Cue.WOULD));
    }

    /** The "scheduled" of "an election, scheduled for May", or {@link Clauses#NONE}. */
    int planBehind(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        int verb = sentence.is(end, Chunk.COMMA) ? end + 1 : end;
        return sentence.isVerb(verb, Sentence.BARE) && cues.is(occurrence.headWord(verb), Cue.PLAN)
                ? verb
                : Clauses.NONE;
    }

    /** "voters missed the election originally scheduled for May": nothing else says when it is held. */
    private boolean isFormerPlan(Occurrence occurrence, int told) {
        Sentence sentence = occurrence.sentence();
        int plan = planBehind(occurrence);
        if (plan == Clauses.NONE) {
            return false;
        }
        int after = plan + 1;
        while (after < sentence.size() && isArgument(sentence, after)) {
            after++;
        }
        return (told <= occurrence.chunk() || told == plan)
                && !sentence.isVerb(after, Sentence.FINITE)
                && !cues.is(occurrence.headWord(plan), Cue.AGREE)
                && cues.is(occurrence.tokens().word(sentence.head(plan) - 1), Cue.ORIGINALLY);
    }

    private static boolean isArgument(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case NOUN_GROUP, DATE, PREPOSITION, COMMA -> true;
            default -> false;
        };
    }

    private boolean callsOff(Occurrence occurrence, int verb) {
        Tokens tokens = occurrence.tokens();
        int head = occurrence.sentence().head(verb);
        // "blocked a trip", "rejected a visit": whoever does so has it not take place
        boolean stopped = occurrence.rule().type() == EventType.VISIT && cues.is(tokens.word(head), Cue.UNDO);
        return stopped
                || cues.is(tokens.word(head), Cue.CALL_OFF)
                || (cues.is(tokens.word(head), Cue.CALL_WITH_OFF)
                        && head + 1 < occurrence.sentence().end()
                        && cues.is(tokens.word(head + 1), Cue.OFF));
    }

    /** The group of the day after "to" or "until", or {@link Clauses#NONE}. */
    private int newDay(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        for (int chunk = verb + 1; chunk < sentence.size() && !endsReach(sentence, chunk); chunk++) {
            int before = sentence.start(chunk) - 1;
            if (sentence.is(chunk, Chunk.DATE) && cues.is(occurrence.tokens().word(before), Cue.UP_TO)) {
                return chunk;
            }
        }
        return Clauses.NONE;
    }

    private static boolean endsReach(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case VERB_GROUP, BREAK, RELATIVE, THAT -> true;
            default -> false;
        };
    }

    /** "Denied that they had met", "denied they had met", "denied there had been talks", "denied killing them". */
    boolean isDenied(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        if (sentence.has(verb, Sentence.FINITE)
                && sentence.isVerb(start - 1, Sentence.FINITE)
                && !sentence.is(verb - 1, Chunk.COMMA)
                && occurrence.clauses().goesOnFrom(verb) == Clauses.NONE) {
            return denies(occurrence, start - 1);
        }
        int that = sentence.has(verb, Sentence.ING) ? verb : start - 1;
        if (that < verb && !sentence.is(that, Chunk.THAT)) {
            return false;
        }
        int before = that - 1;
        while (sentence.is(before, Chunk.DATE) || sentence.is(before, Chunk.PREPOSITION)) {
            before--;
        }
        if (that < verb && sentence.is(before, Chunk.NOUN_GROUP)) {
            // "denied reports that they had met"
            before--;
        }
        return sentence.is(before, Chunk.VERB_GROUP) && denies(occurrence, before);
    }

    private boolean denies(Occurrence occurrence, int verb) {
        return !occurrence.sentence().has(verb, Sentence.NEGATED)
                && occurrence.sentence().modal(verb) < 0
                && cues.is(occurrence.headWord(verb), Cue.DENY);
    }
}
