package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** How a sentence tells of an event: as over, as done now, as news, or in passing. */
final class Telling {

    /** Decisions, of which a day to come is that of what they decide. */
    private static final Set<EventType> BY_DECISION = EnumSet.of(EventType.VOTE, EventType.PACT, EventType.REJECT);

    private final Cues cues;

    Telling(Cues cues) {
        this.cues = cues;
    }

    /** "was deposed in June", told in April: what is over has no day to come, and the June meant is that of last year. */
    boolean isOver(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        EventType type = draft.type();
        if (draft.status != EventStatus.OCCURRED || draft.verb == Clauses.NONE) {
            return draft.status == EventStatus.OCCURRED && type.isHarm();
        }
        boolean past = sentence.has(draft.verb, Sentence.PAST);
        int word = occurrence.headWord(draft.verb);
        if (cues.is(word, Cue.HELD) || cues.is(word, Cue.SIGN)) {
            return past || sentence.has(draft.verb, Sentence.BARE);
        }
        if (past && isDatedRightBehind(occurrence, draft.verb)) {
            // "the talks broke down in May", "the talks were broken off in May"
            boolean passive = sentence.has(draft.verb, Sentence.PASSIVE);
            boolean comesAbout = type.isGathering() && occurrence.isNoun() && draft.verb > occurrence.chunk();
            if (passive ? draft.verb == occurrence.chunk() && !type.isUttered() : comesAbout) {
                return true;
            }
        }
        // "announced elections in May", "banned imports in May": such a day is that of what is decided
        boolean decides = ComingDays.MEASURES.contains(type) || type.isUttered() || BY_DECISION.contains(type);
        return type.isHarm() || (past && !occurrence.isNoun() && !decides);
    }

    /** "broke off in May", "were lifted in May" */
    private static boolean isDatedRightBehind(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int day = verb + 1;
        while (day < verb + 3 && sentence.is(day, Chunk.PREPOSITION)) {
            day++;
        }
        return day > verb + 1 && sentence.is(day, Chunk.DATE) && occurrence.opens(day - 1, "in");
    }

    /**
     * "Approved a budget for next year", "agreed to meet on Friday", "the pact opened the way to a review in 2027": what is told as done has no
     * day to come; what it decides has.
     */
    static boolean isPastDecision(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = draft.verb;
        return draft.status == EventStatus.OCCURRED
                && verb >= occurrence.chunk()
                && BY_DECISION.contains(draft.type())
                && occurrence.sentence().has(verb, Sentence.FINITE)
                && occurrence.sentence().has(verb, Sentence.PAST | Sentence.PERFECT)
                && !occurrence.sentence().has(verb, Sentence.PASSIVE);
    }

    /** "will hold talks on the attacks next month": the day is that of the talks. */
    static boolean isTalkedOf(Draft draft) {
        return draft.type().isHarm() && draft.occurrence.isNoun() && draft.verb == Clauses.NONE;
    }

    /** "issues a warrant for a plot in May of last year": what is told in the present tense is news, whatever day is named. */
    boolean isNow(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        return draft.status == EventStatus.OCCURRED
                && verb != Clauses.NONE
                && (!occurrence.isNoun() || isDoneByVerb(draft))
                && sentence.isPresent(verb)
                && !sentence.has(verb, Sentence.PERFECT);
    }

    /** Whether it is told in the present or the present perfect. */
    boolean isNews(Draft draft) {
        int verb = draft.verb;
        return isNow(draft)
                || (verb == draft.occurrence.chunk()
                        && draft.status == EventStatus.OCCURRED
                        && draft.occurrence.sentence().has(verb, Sentence.PERFECT)
                        && !draft.occurrence.sentence().has(verb, Sentence.PAST));
    }

    /** Whether a noun is the object of a verb that does it: "issues a warrant", not "recalls the warrant". */
    private boolean isDoneByVerb(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int word = occurrence.headWord(draft.verb);
        return draft.verb < occurrence.chunk() && cues.is(word, Cue.CARRY) && !cues.is(word, Cue.SAY);
    }

    /** A noun that no verb tells as news: it may be of any day. */
    boolean isInPassing(Draft draft) {
        if (draft.justHeld) {
            return false;
        }
        boolean participle = !draft.occurrence.isNoun() && draft.definite;
        return participle
                || (draft.occurrence.isNoun()
                        && (((draft.verb == Clauses.NONE || isOnlyRecalled(draft)) && !isJustSuffered(draft))
                                || isSpokenOf(draft)
                                || isOutlasted(draft)));
    }

    /**
     * "Ten are killed in an attack", "A port is destroyed in an attack that killed ten", "Gunfire and an air strike kill ten": the present tense tells of
     * what it does as news.
     */
    private boolean isJustSuffered(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!draft.type().isHarm() || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int governor = clauses.governor(occurrence.chunk());
        for (int verb = governor; verb != Clauses.NONE; verb = clauses.governor(verb)) {
            if (clauses.isInRelative(verb)) {
                continue;
            }
            boolean now = sentence.isPresent(verb) && (verb == governor || !sentence.has(verb, Sentence.PERFECT));
            boolean harmed = isHarmed(occurrence, verb);
            if (harmed && now && sentence.has(verb, Sentence.FINITE)) {
                return true;
            }
            // "Ten are killed and two were injured", "are killed and hundreds are evacuated"
            if (!harmed && !CauseFinder.isStricken(cues, occurrence, verb)) {
                break;
            }
        }
        int harm = clauses.listEnd(occurrence.chunk()) + 1;
        return sentence.isVerb(harm, Sentence.FINITE)
                && sentence.isPresent(harm)
                && cues.is(occurrence.headWord(harm), Cue.HURT);
    }

    /** "are killed", "die", "are missing", but not "are evacuated", which they can be before it, too */
    private boolean isHarmed(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int word = occurrence.headWord(verb);
        return cues.is(word, Cue.HURT)
                || (cues.is(word, Cue.HARM) && sentence.has(verb, Sentence.PASSIVE))
                || (!cues.is(word, Cue.STRICKEN) && CauseFinder.isStricken(cues, occurrence, verb));
    }

    /** "spoke of the attacks in Lome, which killed ten": only a relative clause tells of them. */
    private static boolean isOnlyRecalled(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type().isHarm()
                && draft.verb > occurrence.chunk()
                && occurrence.clauses().isInRelative(draft.verb);
    }

    /** "the ceasefire held on Friday", "has collapsed": it was agreed on some day before. */
    boolean isOutlasted(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.CEASEFIRE
                && occurrence.isNoun()
                && draft.verb != Clauses.NONE
                && draft.status == EventStatus.OCCURRED
                && cues.is(occurrence.headWord(draft.verb), Cue.OUTLAST);
    }

    /** Whether a noun is but what a verb speaks of: the day of "condemned the attack on Friday" is not the attack's. */
    boolean isSpokenOf(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!occurrence.isNoun() || draft.verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        if (draft.verb > occurrence.chunk()
                && isOfPlotter(occurrence)
                && !occurrence.clauses().isInRelative(draft.verb)) {
            return true;
        }
        boolean told = sentence.has(draft.verb, Sentence.FINITE) && sentence.has(draft.verb, Sentence.PASSIVE);
        return (told || draft.verb < occurrence.chunk()) && cues.speaksOf(occurrence.headWord(draft.verb));
    }

    /** "the mastermind of the coup fled on Monday" */
    private boolean isOfPlotter(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int plotter = occurrence.clauses().listStart(occurrence.chunk()) - 2;
        return occurrence.rule().type() == EventType.ATTACK
                && sentence.is(plotter + 1, Chunk.PREPOSITION)
                && sentence.is(plotter, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(plotter), Cue.PLOTTER);
    }

    /** "recent attacks", "a recent wave of attacks". */
    boolean isRecent(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return occurrence.anyBefore(token -> isRecent(occurrence, token)) || isOfRecentSeries(occurrence);
    }

    private boolean isOfRecentSeries(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int series = occurrence.chunk() - 2;
        return occurrence.isNoun()
                && sentence.is(series, Chunk.NOUN_GROUP)
                && occurrence.opens(series + 1, "of")
                && cues.is(occurrence.headWord(series), Cue.QUANTITY)
                && occurrence.anyIn(series, token -> isRecent(occurrence, token));
    }

    private boolean isRecent(Occurrence occurrence, int token) {
        return cues.is(occurrence.tokens().word(token), Cue.RECENT);
    }
}
