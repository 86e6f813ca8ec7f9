package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The date behind a verb or noun that is its own: among its arguments, or in the clause that says more of it. */
final class DatesBehind {

    /** What is scheduled for a day. */
    private static final Set<EventType> ARRANGED = EnumSet.of(
            EventType.CALL,
            EventType.MEETING,
            EventType.VISIT,
            EventType.SUMMIT,
            EventType.TALKS,
            EventType.ELECTION,
            EventType.VOTE,
            EventType.PROTEST,
            EventType.TRIAL,
            EventType.PACT);

    /** What says what is to be done. */
    private static final Set<EventType> CONTENT = EnumSet.of(EventType.PACT, EventType.VOTE);

    /** Days within which what is told as news was done, as a rule. */
    private static final int NEWS_DAYS = 2;

    private final Cues cues;
    private final DateGroups groups;
    private final OwnDates own;

    DatesBehind(Cues cues, DateGroups groups, OwnDates own) {
        this.cues = cues;
        this.groups = groups;
        this.own = own;
    }

    /** A date among the arguments of a group. */
    @Nullable
    EventDays of(Occurrence occurrence, int chunk) {
        return of(occurrence, chunk, false);
    }

    /**
     * A date among the arguments of a group.
     *
     * @param news whether it is told in the present tense: then the day of its cause, or of what it is ahead of, is not its own
     */
    @Nullable
    EventDays of(Occurrence occurrence, int chunk, boolean news) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(chunk);
        // "in retaliation for a raid last week", "due to a flood in May": these came before
        boolean reason = false;
        for (int i = chunk + 1; i < end; i++) {
            reason = CauseFinder.opensReason(cues, sentence, occurrence.tokens(), i)
                    || (reason && !isDoer(occurrence, chunk, i));
            if (occurrence.rule().type() == EventType.OFFER && !occurrence.isNoun() && isInvitation(occurrence, i)) {
                return null;
            }
            if (((news || isFollowing(occurrence, i) || isAheadOf(occurrence, i)) && leadsToOther(occurrence, i))
                    || (i > chunk + 1
                            && isStatement(occurrence, i)
                            && !occurrence.rule().type().isUttered())) {
                return null;
            }
            EventDays within = isPartOfDeed(occurrence, i) ? own.inside(occurrence, i) : null;
            if (within != null) {
                return within;
            }
            if (sentence.is(i, Chunk.DATE)
                    && !PartedDates.isBehindAside(occurrence, chunk, i)
                    && !PartedDates.isOfNoun(occurrence, i)
                    && !isOfMainVerb(occurrence, chunk, i)
                    && !isOfExample(occurrence, chunk, i)) {
                // "won Tuesday's election", "won ten seats in Tuesday's vote"
                boolean voted =
                        occurrence.rule().type() == EventType.ELECTION && (i == chunk + 1 || isOfVote(occurrence, i));
                EventDays days = voted ? groups.days(occurrence.text(), sentence.start(i)) : groups.free(occurrence, i);
                if (days != null) {
                    return reason && (news || isOld(occurrence, days)) ? null : days;
                }
            }
        }
        boolean turn = isBesideTurnOfDay(occurrence, end);
        if (sentence.is(end, Chunk.SUBORDINATOR)
                && sentence.is(end + 1, Chunk.DATE)
                && (turn || DateGroups.isBeforeEnd(occurrence, sentence.start(end + 1)))) {
            return groups.free(occurrence, end + 1);
        }
        if (turn || isHeardBy(occurrence, end)) {
            return of(occurrence, end + 1, news);
        }
        if (isDescribedBy(occurrence, chunk, end)) {
            return of(occurrence, end, news);
        }
        return asPlanned(occurrence, end);
    }

    /** "The men freed in Lome Friday said that", but not "taken years ago said": the day of what they do, not of the participle behind them. */
    private static boolean isOfMainVerb(Occurrence occurrence, int participle, int date) {
        Sentence sentence = occurrence.sentence();
        Timex timex = occurrence.text().date(sentence.start(date));
        EventDays days = timex == null ? null : timex.days();
        return days != null
                && days.earliest().equals(days.latest())
                && sentence.isVerb(participle, Sentence.BARE)
                && sentence.isVerb(date + 1, Sentence.FINITE)
                && !sentence.is(date - 1, Chunk.PREPOSITION)
                && occurrence.clauses().subject(date + 1)
                        == occurrence.clauses().subject(participle);
    }

    /** The "Tuesday" of "Tuesday's vote". */
    private static boolean isOfVote(Occurrence occurrence, int date) {
        Sentence sentence = occurrence.sentence();
        return sentence.isPossessive(sentence.end(date))
                && sentence.is(date + 1, Chunk.NOUN_GROUP)
                && (occurrence.tokens().isWritten(sentence.head(date + 1), "vote")
                        || occurrence.tokens().isWritten(sentence.head(date + 1), "ballot"));
    }

    /** "before dawn on Tuesday", "after dark on Tuesday": on that day. */
    private boolean isBesideTurnOfDay(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(opener, Chunk.SUBORDINATOR)
                && !occurrence.opens(opener, "ahead")
                && (sentence.is(opener + 1, Chunk.DATE) || sentence.is(opener + 1, Chunk.NOUN_GROUP))
                && cues.is(occurrence.openingWord(opener + 1), Cue.TIME_OF_DAY);
    }

    /** "was sworn in before parliament on Monday": the "before" of those in whose presence it is done. */
    private static boolean isHeardBy(Occurrence occurrence, int before) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(before, Chunk.SUBORDINATOR)
                || !sentence.is(before + 1, Chunk.NOUN_GROUP)
                || !occurrence.opens(before, "before")) {
            return false;
        }
        ActorMention mention = occurrence.text().actor(sentence.head(before + 1));
        return mention != null
                && mention.form() == ActorForm.INSTITUTION
                && !occurrence.clauses().beginsClause(before + 1);
    }

    /** "held two men linked to a group on Monday", "attacked a convoy escorted by soldiers on Monday": what a participle says of the object has no day. */
    private boolean isDescribedBy(Occurrence occurrence, int verb, int participle) {
        Sentence sentence = occurrence.sentence();
        // "clashed with"
        int told = verb == occurrence.lastChunk() ? occurrence.chunk() : verb;
        if (!sentence.isVerb(told, Sentence.FINITE) || !sentence.is(participle - 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        // "will vote on a motion condemning the raid on Friday", "will sign a deal easing trade on Friday"
        EventType type = occurrence.rule().type();
        boolean said = (type == EventType.PACT
                        || (type == EventType.VOTE && cues.is(occurrence.headWord(participle - 1), Cue.RESOLUTION)))
                && sentence.isToCome(told)
                && sentence.isVerb(participle, Sentence.ING);
        return said
                || (sentence.isVerb(participle, Sentence.BARE)
                        && cues.is(occurrence.headWord(participle), Cue.DESCRIBE)
                        // "held on charges linked to a raid on Monday"
                        && !cues.is(occurrence.headWord(participle - 1), Cue.CHARGE));
    }

    /** "hold elections as planned on May 3": the day behind "as planned". */
    private @Nullable EventDays asPlanned(Occurrence occurrence, int as) {
        Sentence sentence = occurrence.sentence();
        boolean planned = sentence.isVerb(as + 1, Sentence.BARE)
                && occurrence.opens(as, "as")
                && cues.is(occurrence.headWord(as + 1), Cue.PLAN);
        int date = sentence.is(as + 2, Chunk.PREPOSITION) ? as + 3 : as + 2;
        return planned && sentence.is(date, Chunk.DATE) ? groups.free(occurrence, date) : null;
    }

    /** "hold ten in an overnight operation", "killed two during the Friday protest", "won the April vote": of the same day. */
    private static boolean isPartOfDeed(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        if (type == EventType.ELECTION && !occurrence.isNoun() && noun == occurrence.lastChunk() + 1) {
            return sentence.is(noun, Chunk.NOUN_GROUP) && sentence.has(occurrence.chunk(), Sentence.FINITE);
        }
        return (type == EventType.ATTACK || type == EventType.ARREST)
                && !occurrence.isNoun()
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.is(noun - 1, Chunk.PREPOSITION)
                && (occurrence.opens(noun - 1, "in") || occurrence.opens(noun - 1, "during"))
                && (occurrence.opens(noun, "a")
                        || occurrence.opens(noun, "an")
                        || (type == EventType.ATTACK && occurrence.opens(noun - 1, "during")));
    }

    /** "imposed a set of bans, including one on rice from July": from when on the one holds, and not the others. */
    private boolean isOfExample(Occurrence occurrence, int chunk, int date) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(date - 1, Chunk.PREPOSITION) || !occurrence.opens(date - 1, "from")) {
            return false;
        }
        for (int i = date - 2; i > chunk + 1; i--) {
            if (sentence.is(i, Chunk.COMMA)) {
                int opener = sentence.end(i);
                return opener < sentence.end() && cues.is(occurrence.tokens().word(opener), Cue.EXAMPLE);
            }
        }
        return false;
    }

    /** "invited X to a summit in December": the day of what somebody is invited to. */
    private boolean isInvitation(Occurrence occurrence, int chunk) {
        return cues.is(occurrence.headWord(occurrence.chunk()), Cue.INVITE)
                && occurrence.sentence().is(chunk, Chunk.PREPOSITION)
                && (occurrence.opens(chunk, "to") || occurrence.opens(chunk, "for"));
    }

    private static boolean isFollowing(Occurrence occurrence, int chunk) {
        return occurrence.sentence().is(chunk, Chunk.PREPOSITION) && occurrence.opens(chunk, "following");
    }

    /** "was broken off in response to a raid by X in 2023": X broke it off, and that year; but "hit back in response to a raid by X". */
    private static boolean isDoer(Occurrence occurrence, int verb, int chunk) {
        return occurrence.sentence().isVerb(verb, Sentence.PASSIVE)
                && occurrence.sentence().is(chunk, Chunk.PREPOSITION)
                && occurrence.opens(chunk, "by");
    }

    /** Whether days are over by more than what news is told of. */
    static boolean isOld(Occurrence occurrence, EventDays days) {
        return days.latest() != null
                && days.latest().isBefore(occurrence.text().published().minusDays(NEWS_DAYS));
    }

    /** "met X prior to a summit on Friday" */
    private boolean isAheadOf(Occurrence occurrence, int chunk) {
        return occurrence.sentence().is(chunk, Chunk.PREPOSITION)
                && cues.is(occurrence.tokens().word(occurrence.sentence().start(chunk) - 1), Cue.AHEAD);
    }

    /** "following his arrest on Monday", "ahead of the summit on Friday". */
    private boolean leadsToOther(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(chunk, Chunk.PREPOSITION) || !sentence.is(chunk + 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int start = sentence.start(chunk);
        return cues.is(tokens.word(start), Cue.AFTER)
                || cues.is(tokens.word(start), Cue.AHEAD)
                || isAheadOf(occurrence, chunk);
    }

    /** "in a statement", "at a news conference". */
    boolean isStatement(Occurrence occurrence, int chunk) {
        return occurrence.sentence().is(chunk, Chunk.PREPOSITION)
                && (occurrence.opens(chunk, "in") || occurrence.opens(chunk, "at"))
                && occurrence.sentence().is(chunk + 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(chunk + 1), Cue.STATEMENT)
                && !isForum(occurrence, occurrence.sentence().head(chunk + 1));
    }

    /** "at a donors' conference", not one for the press: more than words came of it. */
    private boolean isForum(Occurrence occurrence, int noun) {
        Tokens tokens = occurrence.tokens();
        return cues.is(tokens.word(noun), Cue.GATHERING)
                && noun > 0
                && !tokens.isWritten(noun - 1, "news")
                && !tokens.isWritten(noun - 1, "press");
    }

    /** A date in the clause that says more of the noun: "attacks that rocked the city on Monday", "talks held in May". */
    @Nullable
    EventDays inClauseOf(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int i = occurrence.clauses().argumentsEnd(noun);
        if (sentence.is(i, Chunk.COMMA) && sentence.is(i + 1, Chunk.RELATIVE)) {
            i++;
        }
        i = behindCause(occurrence, i);
        boolean held = isToBeHeld(occurrence, i + 1) || isBeingHeld(occurrence, i + 1);
        if (sentence.is(i, Chunk.COMMA) && (held || isArranged(occurrence, i + 1))) {
            i++;
        }
        boolean relative = sentence.is(i, Chunk.RELATIVE);
        if (relative && isOfPersons(occurrence, sentence.start(i))) {
            return null;
        }
        if (relative) {
            i++;
        }
        boolean toBe = sentence.isVerb(i, Sentence.INFINITIVE)
                && (sentence.has(i, Sentence.PASSIVE) || isPhase(occurrence, i));
        boolean goesOn = toBe || isBeingHeld(occurrence, i);
        boolean opens = sentence.is(i, Chunk.VERB_GROUP) && (relative || goesOn || sentence.has(i, Sentence.BARE));
        if (!opens
                || isAttribution(occurrence, i)
                || (relative ? isContent(occurrence, i) : isOfHurt(occurrence, noun, i))
                || isOfNearerNoun(occurrence, noun, i)
                || (relative && isOfMatter(occurrence, noun, i))) {
            return null;
        }
        // "talks scheduled to be held on Monday"
        boolean toBegin = sentence.has(i, Sentence.BARE) && sentence.isVerb(i + 1, Sentence.INFINITIVE);
        return of(occurrence, toBegin ? i + 1 : i, true);
    }

    /** "an accord that paves the way for elections in 2027", "which will end the dispute in 2027": the day of what it is to bring about. */
    private static boolean isContent(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return CONTENT.contains(occurrence.rule().type())
                && !sentence.has(verb, Sentence.PASSIVE)
                && (sentence.isSimplePresent(verb) || sentence.modal(verb) >= 0);
    }

    /** "the trial of two men, who were caught in May": what is told of them is not told of the trial. */
    private static boolean isOfPersons(Occurrence occurrence, int relative) {
        Tokens tokens = occurrence.tokens();
        return tokens.isWritten(relative, "who")
                || tokens.isWritten(relative, "whom")
                || tokens.isWritten(relative, "whose");
    }

    /** "talks on the remains of soldiers killed in 1951": the year is that of the soldiers' death. */
    private boolean isOfHurt(Occurrence occurrence, int noun, int participle) {
        return participle > noun + 1 && cues.is(occurrence.headWord(participle), Cue.HURT);
    }

    /** "the election and the agenda for a summit planned for May": the day of the meeting right before, save of what was done at it. */
    private boolean isOfNearerNoun(Occurrence occurrence, int noun, int verb) {
        Sentence sentence = occurrence.sentence();
        int nearer = sentence.is(verb - 1, Chunk.RELATIVE) ? verb - 2 : verb - 1;
        boolean during = sentence.is(nearer - 1, Chunk.PREPOSITION)
                && (occurrence.opens(nearer - 1, "at") || occurrence.opens(nearer - 1, "during"));
        return nearer > noun
                && !during
                && sentence.is(nearer, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(nearer), Cue.ENCOUNTER);
    }

    /** "a protest against a law that was passed in May": the day of what people protest over; but "a protest in Lome that was broken up in May". */
    private static boolean isOfMatter(Occurrence occurrence, int noun, int verb) {
        Sentence sentence = occurrence.sentence();
        int before = sentence.is(verb - 2, Chunk.COMMA) ? verb - 3 : verb - 2;
        int opener = before <= noun ? noun : occurrence.clauses().listStart(before) - 1;
        return occurrence.rule().type() == EventType.PROTEST
                && sentence.isVerb(verb, Sentence.PASSIVE)
                && opener > noun
                && sentence.is(opener, Chunk.PREPOSITION)
                && (occurrence.opens(opener, "against")
                        || occurrence.opens(opener, "over")
                        || occurrence.opens(opener, "for")
                        || occurrence.opens(opener, "of"));
    }

    /** The comma of "calls an election after the fall of X, scheduled for Monday", given its "after"; else what is given. */
    private int behindCause(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        if (!(sentence.is(opener, Chunk.SUBORDINATOR) || sentence.is(opener, Chunk.PREPOSITION))
                || !cues.is(occurrence.openingWord(opener), Cue.AFTER)) {
            return opener;
        }
        int comma = opener + 1;
        while (sentence.is(comma, Chunk.NOUN_GROUP) || sentence.is(comma, Chunk.PREPOSITION)) {
            comma++;
        }
        return sentence.is(comma, Chunk.COMMA) && isArranged(occurrence, comma + 1) ? comma : opener;
    }

    /** "a vote, scheduled for Monday". */
    private boolean isArranged(Occurrence occurrence, int verb) {
        return ARRANGED.contains(occurrence.rule().type())
                && occurrence.sentence().isVerb(verb, Sentence.BARE)
                && cues.is(occurrence.headWord(verb), Cue.PLAN);
    }

    /** "the summit, to be held in Lome on Friday". */
    private boolean isToBeHeld(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.INFINITIVE)
                && sentence.has(verb, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(verb), Cue.HELD);
    }

    /** "the summit being held in Lome this week". */
    private boolean isBeingHeld(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.ING)
                && sentence.has(verb, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(verb), Cue.HELD);
    }

    /** "expected the talks to start next year". */
    private boolean isPhase(Occurrence occurrence, int verb) {
        return cues.is(occurrence.headWord(verb), Cue.PHASE);
    }

    /** "..., the state television reported Sunday": the day of who says it, not of what is said. */
    boolean isAttribution(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.COMMA)
                && cues.is(occurrence.headWord(verb), Cue.SAY);
    }
}
