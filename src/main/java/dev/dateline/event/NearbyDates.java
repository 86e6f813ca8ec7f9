package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the date that stands before or behind a verb or noun and is its own. */
final class NearbyDates {

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

    /** What lies further back is no news. */
    private static final int DAYS_OF_OLD = 60;

    /** Groups of a sentence over which the day in front of it is that of what is told. */
    private static final int FRONT_GROUPS = 24;

    private final Cues cues;
    private final DateGroups groups;

    NearbyDates(Cues cues, DateGroups groups) {
        this.cues = cues;
        this.groups = groups;
    }

    /** A date inside the noun group of the trigger, or right before it: "Friday's strike", "the 2018 agreement". */
    @Nullable
    EventDays own(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = firstGroup(occurrence);
        int first = sentence.start(chunk);
        if (occurrence.isNoun()
                && sentence.is(chunk - 1, Chunk.DATE)
                && sentence.end(chunk - 1) == first
                && !cues.is(occurrence.tokens().word(first), Cue.DEFINITE)
                && !isSaidOf(occurrence)) {
            EventDays span = groups.span(occurrence.text(), sentence.start(chunk - 1));
            EventDays days = span != null ? span : groups.days(occurrence.text(), first - 1);
            if (days != null) {
                return days;
            }
        }
        EventDays inside = inside(occurrence, chunk);
        int lead = chunk == occurrence.chunk() && isJoined(occurrence) ? chunk - 2 : chunk;
        if (inside == null && lead < chunk) {
            inside = inside(occurrence, lead);
        }
        if (inside != null) {
            return inside;
        }
        EventDays set = setFor(occurrence);
        if (set != null) {
            return set;
        }
        int owner = sentence.start(lead) - 2;
        return occurrence.isNoun() && owner >= sentence.first() && sentence.isPossessive(owner + 1)
                ? groups.days(occurrence.text(), owner)
                : null;
    }

    /** "set May 5 for the vote", "set May 5 as the date for the vote": the day to come; or null. */
    private @Nullable EventDays setFor(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (!occurrence.isNoun()
                || !sentence.is(preposition, Chunk.PREPOSITION)
                || !occurrence.opens(preposition, "for")) {
            return null;
        }
        int date = preposition - 1;
        if (sentence.is(date, Chunk.NOUN_GROUP)
                && sentence.is(date - 1, Chunk.PREPOSITION)
                && occurrence.opens(date - 1, "as")) {
            date -= 2;
        }
        // "set May 5, 2026, for the vote"
        date -= sentence.is(date, Chunk.COMMA) ? 1 : 0;
        boolean sets = sentence.is(date, Chunk.DATE)
                && sentence.isVerb(date - 1, Sentence.FINITE)
                && !sentence.has(date - 1, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(date - 1), Cue.PLAN);
        if (!sets) {
            return null;
        }
        EventDays days = groups.days(occurrence.text(), sentence.start(date));
        EventDays next = days == null ? null : DateGroups.next(occurrence.text(), sentence.start(date), days);
        return next == null ? days : next;
    }

    /** The group of the first word: that of "round" in "Monday's round of talks". */
    private static int firstGroup(Occurrence occurrence) {
        int first = occurrence.isNoun() ? occurrence.sentence().chunkOf(occurrence.first()) : occurrence.chunk();
        return first < 0 ? occurrence.chunk() : first;
    }

    /** "said on Monday a summit would be held": the day before the noun is that on which something is said of it. */
    private boolean isSaidOf(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = sentence.dayBefore(occurrence.chunk()) - 1;
        return sentence.is(verb, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(verb), Cue.SAY)
                && occurrence.clauses().beginsClause(occurrence.chunk());
    }

    /** "invaded in 1974 after a coup": the days of what a cause led to, where these lie far back; else null. */
    @Nullable
    EventDays ofOldNews(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int opener = occurrence.isNoun()
                ? occurrence.clauses().listStart(occurrence.chunk()) - 1
                : occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        int news = draft.earlier && opener > 0 ? occurrence.clauses().governor(opener) : Clauses.NONE;
        if (news == Clauses.NONE || !isToldInPast(occurrence.sentence(), news)) {
            return null;
        }
        EventDays days = around(occurrence, news);
        boolean old = days != null
                && days.latest() != null
                && days.latest().isBefore(occurrence.text().published().minusDays(DAYS_OF_OLD));
        return old ? days : null;
    }

    /** Whether a verb and the first of its sentence are in the past tense: not "A frees B, who was held in 1998 after an attack". */
    private static boolean isToldInPast(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (sentence.isVerb(i, Sentence.FINITE) && !sentence.has(i, Sentence.PAST)) {
                return false;
            }
        }
        return sentence.has(verb, Sentence.PAST);
    }

    /** The first date within a group. */
    private @Nullable EventDays inside(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        for (int token = sentence.start(chunk); token < sentence.end(chunk); token++) {
            EventDays days = groups.days(occurrence.text(), token);
            if (days != null) {
                return days;
            }
        }
        return null;
    }

    /** "an overnight drone and missile attack": what stands before "and" is said of both, where the second has no article of its own. */
    private boolean isJoined(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        int word = occurrence.tokens().word(sentence.start(chunk));
        return occurrence.isNoun()
                && sentence.is(chunk - 1, Chunk.CONJUNCTION)
                && sentence.is(chunk - 2, Chunk.NOUN_GROUP)
                && !cues.is(word, Cue.DEFINITE)
                && !occurrence.opens(chunk, "a")
                && !occurrence.opens(chunk, "an");
    }

    /**
     * "The king on Friday held talks on the March 3 summit": a day between who acts and what he does is the act's; but "two men accused of
     * killing a nurse in 2003 were held".
     */
    @Nullable
    EventDays rightBefore(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = verb - 1;
        int subject = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        boolean between = sentence.is(date, Chunk.DATE)
                && sentence.is(subject, Chunk.NOUN_GROUP)
                && sentence.has(verb, Sentence.FINITE)
                && !isOfParticiple(occurrence, verb, date);
        return between ? groups.free(occurrence, date) : null;
    }

    /** Whether a participle between a verb and its subject has the day. */
    private static boolean isOfParticiple(Occurrence occurrence, int verb, int date) {
        int subject = occurrence.clauses().subject(verb);
        int participle = occurrence.clauses().governor(date);
        return subject != Clauses.NONE
                && participle > subject
                && !occurrence.sentence().has(participle, Sentence.FINITE);
    }

    /** A date among the arguments of a group. */
    @Nullable
    EventDays after(Occurrence occurrence, int chunk) {
        return after(occurrence, chunk, false);
    }

    /**
     * A date among the arguments of a group.
     *
     * @param news whether it is told in the present tense: then the day of its cause, or of what it is ahead of, is not its own
     */
    @Nullable
    EventDays after(Occurrence occurrence, int chunk, boolean news) {
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
                            && !DateAttachment.WORDS.contains(occurrence.rule().type()))) {
                return null;
            }
            EventDays within = isPartOfDeed(occurrence, i) ? inside(occurrence, i) : null;
            if (within != null) {
                return within;
            }
            if (sentence.is(i, Chunk.DATE)
                    && !isBehindAside(occurrence, chunk, i)
                    && !isOfExample(occurrence, chunk, i)) {
                // "won Tuesday's election", "won ten seats in Tuesday's vote"
                boolean own =
                        occurrence.rule().type() == EventType.ELECTION && (i == chunk + 1 || isOfVote(occurrence, i));
                EventDays days = own ? groups.days(occurrence.text(), sentence.start(i)) : groups.free(occurrence, i);
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
            return after(occurrence, end + 1, news);
        }
        if (isDescribedBy(occurrence, chunk, end)) {
            return after(occurrence, end, news);
        }
        return asPlanned(occurrence, end);
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

    /** "Chad, which denies the murder, on Tuesday urged": the day behind a relative clause between commas is that of the verb behind. */
    private static boolean isBehindAside(Occurrence occurrence, int chunk, int date) {
        Sentence sentence = occurrence.sentence();
        int comma = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        if (!sentence.is(comma, Chunk.COMMA) || !sentence.isVerb(date + 1, Sentence.FINITE)) {
            return false;
        }
        int opener = chunk;
        while (opener > 0 && !opensClause(sentence, opener)) {
            opener--;
        }
        return sentence.is(opener, Chunk.RELATIVE) && sentence.is(opener - 1, Chunk.COMMA);
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
        if (sentence.is(i, Chunk.COMMA) && (isArranged(occurrence, i + 1) || isToBeHeld(occurrence, i + 1))) {
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
        boolean opens = sentence.is(i, Chunk.VERB_GROUP) && (relative || toBe || sentence.has(i, Sentence.BARE));
        if (!opens
                || isAttribution(occurrence, i)
                || (relative ? isContent(occurrence, i) : isOfHurt(occurrence, noun, i))
                || isOfNearerNoun(occurrence, noun, i)
                || (relative && isOfMatter(occurrence, noun, i))) {
            return null;
        }
        // "talks scheduled to be held on Monday"
        boolean toBegin = sentence.has(i, Sentence.BARE) && sentence.isVerb(i + 1, Sentence.INFINITIVE);
        return after(occurrence, toBegin ? i + 1 : i, true);
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

    /** A date among the arguments of a verb, else before its subject. */
    @Nullable
    EventDays around(Occurrence occurrence, int verb) {
        EventDays after = after(occurrence, verb);
        return after == null ? before(occurrence, verb) : after;
    }

    /** A date before the subject: "On Tuesday, the leaders met". */
    @Nullable
    EventDays before(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        if (isAfterRelative(occurrence, start, verb)) {
            // "X, who fled in May, on Tuesday returned"
            boolean own = sentence.is(verb - 1, Chunk.DATE) && isBehindAside(occurrence, start - 1, verb - 1);
            return own ? groups.free(occurrence, verb - 1) : null;
        }
        if (isAfterParticiple(sentence, start, verb) || isOfTopic(occurrence, verb)) {
            return null;
        }
        int twin =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().goesOnFrom(verb) : Clauses.NONE;
        if (twin != Clauses.NONE && twin < start - 1 && sentence.isVerb(start - 1, Sentence.FINITE)) {
            // "hailed the pact that Y signed in May and urged X to act"
            return after(occurrence, twin);
        }
        // ", alleging": of what stands before, only a date in front of all is its own
        boolean trails = sentence.has(verb, Sentence.ING) && sentence.is(verb - 1, Chunk.COMMA);
        for (int i = verb - 1; i >= start; i--) {
            if (sentence.is(i, Chunk.DATE)
                    && occurrence.clauses().governor(i) < start
                    && (!trails || i <= start + 1)
                    && !isOfTwin(occurrence, i, verb)
                    && !isOfTeller(sentence, i, verb)
                    && !isBehindOther(occurrence, i, verb)
                    && !isOfOpening(occurrence, start, i, verb)) {
                EventDays days = groups.free(occurrence, i);
                if (days != null) {
                    return days;
                }
            }
        }
        EventDays front = atFront(occurrence, verb);
        front = front == null ? inFrontOfTwin(occurrence, verb) : front;
        return front == null ? beforeWhen(occurrence, start - 1) : front;
    }

    /** "On Tuesday, X was killed and Y was hurt": the day in front of all that clauses tied by "and" tell in the past; or null. */
    private @Nullable EventDays inFrontOfTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = sentence.is(0, Chunk.PREPOSITION) ? 1 : 0;
        int subject = sentence.is(date, Chunk.DATE) && verb < FRONT_GROUPS && isDone(sentence, verb)
                ? occurrence.clauses().subject(verb)
                : Clauses.NONE;
        int and = subject == Clauses.NONE ? 0 : subject - 1;
        if (and <= date || !sentence.is(and, Chunk.CONJUNCTION) || !occurrence.opens(and, "and")) {
            return null;
        }
        boolean done = false;
        for (int i = date + 1; i < and; i++) {
            boolean other = sentence.isVerb(i, Sentence.FINITE) && !isDone(sentence, i);
            if (other || sentence.is(i, Chunk.DATE) || opensClause(sentence, i)) {
                return null;
            }
            done |= isDone(sentence, i);
        }
        return done ? groups.free(occurrence, date) : null;
    }

    /** Whether a verb tells in the past tense what was done. */
    private static boolean isDone(Sentence sentence, int verb) {
        return sentence.isVerb(verb, Sentence.FINITE) && sentence.has(verb, Sentence.PAST) && sentence.modal(verb) < 0;
    }

    /** "On Tuesday, hours before the vote, X fled": the day in front of all, and what it was before or after. */
    private @Nullable EventDays atFront(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = sentence.is(0, Chunk.PREPOSITION) ? 1 : 0;
        int opener = sentence.is(date + 2, Chunk.DATE) ? date + 3 : date + 2;
        boolean relates = sentence.is(date, Chunk.DATE)
                && sentence.is(date + 1, Chunk.COMMA)
                && (sentence.is(opener, Chunk.SUBORDINATOR) || sentence.is(opener, Chunk.PREPOSITION))
                && (cues.is(occurrence.openingWord(opener), Cue.AFTER) || occurrence.opens(opener, "before"));
        int subject = relates ? occurrence.clauses().subject(verb) : Clauses.NONE;
        int comma = subject == Clauses.NONE ? 0 : occurrence.clauses().listStart(subject) - 1;
        return comma > opener && comma < verb && sentence.is(comma, Chunk.COMMA) ? groups.free(occurrence, date) : null;
    }

    /** "rejected on Wednesday a treaty signed by X": the day right behind a verb is not that of a participle on its object. */
    private static boolean isOfTeller(Sentence sentence, int date, int participle) {
        int told = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        return sentence.has(participle, Sentence.BARE)
                && sentence.is(participle - 1, Chunk.NOUN_GROUP)
                && sentence.isVerb(told, Sentence.FINITE);
    }

    /** "X fell in May and Y will rise", "X fell in May, but Y will rise": the day at the end of what "and" ties to a clause with a subject of its own. */
    private static boolean isOfTwin(Occurrence occurrence, int date, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean but = sentence.is(date + 1, Chunk.COMMA)
                && sentence.is(date + 2, Chunk.CONJUNCTION)
                && occurrence.opens(date + 2, "but");
        int and = but ? date + 2 : date + 1;
        int subject = sentence.is(and, Chunk.CONJUNCTION) ? occurrence.clauses().subject(verb) : Clauses.NONE;
        return subject != Clauses.NONE
                && occurrence.clauses().listStart(subject) == and + 1
                && sentence.is(occurrence.clauses().governor(date), Chunk.VERB_GROUP);
    }

    /** "will leave on Tuesday under a pact signed with X": the day behind a verb, where "under" and a noun come before the participle. */
    private static boolean isBehindOther(Occurrence occurrence, int date, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(date + 1, Chunk.PREPOSITION)
                && occurrence.opens(date + 1, "under")
                && occurrence.clauses().listStart(verb - 1) == date + 2
                && occurrence.clauses().governor(date) != Clauses.NONE;
    }

    /** "Following the theft on Tuesday at a museum, the minister dismisses its head": the day is that of the cause in front. */
    private boolean isOfOpening(Occurrence occurrence, int start, int date, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(start, Chunk.PREPOSITION)
                || date <= start + 1
                || !cues.is(occurrence.openingWord(start), Cue.AFTER)) {
            return false;
        }
        for (int i = date + 1; i < verb; i++) {
            if (sentence.is(i, Chunk.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** "X, who fled in May, is tried", "those who fled in May are tried": whether a relative clause ends before the verb, and its day with it. */
    private static boolean isAfterRelative(Occurrence occurrence, int start, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(verb);
        boolean ended = sentence.is(verb - 1, Chunk.COMMA) || (subject != Clauses.NONE && subject < start - 2);
        // "who had been due to visit X on Thursday, flew"
        int told = sentence.isVerb(start - 1, Sentence.INFINITIVE) && sentence.is(start - 2, Chunk.VERB_GROUP)
                ? start - 2
                : start - 1;
        boolean relative = sentence.isVerb(told, Sentence.FINITE)
                && (sentence.is(told - 1, Chunk.RELATIVE) || sentence.is(told - 2, Chunk.RELATIVE));
        return ended
                && !sentence.is(verb - 1, Chunk.CONJUNCTION)
                && (relative || isBehindAsideOf(sentence, subject, verb));
    }

    /** "X, who took office in May after a coup, met Y": whether a relative clause between commas parts a verb from its subject. */
    private static boolean isBehindAsideOf(Sentence sentence, int subject, int verb) {
        return subject != Clauses.NONE
                && subject + 2 < verb
                && sentence.is(verb - 1, Chunk.COMMA)
                && sentence.is(subject + 1, Chunk.COMMA)
                && sentence.is(subject + 2, Chunk.RELATIVE);
    }

    /** "a man held in May has been freed": the day before the verb is that of a participle. */
    private static boolean isAfterParticiple(Sentence sentence, int start, int verb) {
        return sentence.isVerb(start - 1, Sentence.BARE) && sentence.has(verb, Sentence.PASSIVE | Sentence.PERFECT);
    }

    /** "were held on Monday after attacks blamed on X", but not "spoke on Monday at a forum held by X": whether a participle says more of a noun behind a preposition. */
    private static boolean isOfTopic(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.PREPOSITION)
                && !occurrence.opens(verb - 2, "at")
                && !occurrence.opens(verb - 2, "during");
    }

    /** "jumped from the roof on Tuesday when soldiers stormed the house", "On Tuesday, X jumped from the roof when". */
    private @Nullable EventDays beforeWhen(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        if (sentence.is(opener, Chunk.RELATIVE) && sentence.is(opener - 1, Chunk.PREPOSITION)) {
            // "the war in 1994 in which X toppled Y", "the war in 1994, in which X toppled Y"
            int day = sentence.is(opener - 2, Chunk.COMMA) ? opener - 3 : opener - 2;
            if (sentence.is(day, Chunk.NOUN_GROUP)
                    && sentence.is(day - 1, Chunk.PREPOSITION)
                    && occurrence.opens(day - 1, "during")) {
                // "in 1994 during a war in which X toppled Y"
                day -= 2;
            }
            return sentence.is(day, Chunk.DATE) ? groups.free(occurrence, day) : null;
        }
        if (!sentence.is(opener, Chunk.SUBORDINATOR)) {
            return null;
        }
        int date = sentence.is(opener - 1, Chunk.COMMA) ? opener - 2 : opener - 1;
        String how = occurrence.tokens().textOf(sentence.start(opener));
        if (how.equals("when") && sentence.is(date, Chunk.DATE)) {
            // "since 1974 when X invaded", "from May until July, when X votes"
            Timex last = occurrence.text().date(sentence.end(date) - 1);
            return last == null ? null : last.days();
        }
        boolean then = how.equals("when") || how.equals("as");
        if (!then || sentence.is(date, Chunk.DATE)) {
            return then ? groups.free(occurrence, date) : null;
        }
        int main = occurrence.clauses().governor(opener);
        if (sentence.isVerb(main, Sentence.BARE)) {
            // "two were killed and four hurt when"
            main = occurrence.clauses().goesOnFrom(main);
        }
        return sentence.isVerb(main, Sentence.FINITE) && sentence.has(main, Sentence.PAST)
                ? before(occurrence, main)
                : null;
    }

    /** "in July, when X plans to leave", "until July, when X is to leave": the day before "when". */
    @Nullable
    EventDays beforeWhenPlanned(Occurrence occurrence, int verb) {
        int plans = occurrence.sentence().has(verb, Sentence.INFINITIVE)
                ? occurrence.clauses().governor(verb)
                : Clauses.NONE;
        int opener = plans == Clauses.NONE ? 0 : occurrence.clauses().clauseStart(plans) - 1;
        return opener > 0 && occurrence.opens(opener, "when") ? beforeWhen(occurrence, opener) : null;
    }

    /** "On Thursday she is to meet X", "The king on Friday plans to leave": a day to come before what plans it; today's before "is" alone. */
    @Nullable
    EventDays beforePlan(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int plans =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        if (plans == Clauses.NONE || !sentence.has(plans, Sentence.FINITE)) {
            return null;
        }
        EventDays days = before(occurrence, plans);
        LocalDate published = occurrence.text().published();
        LocalDate earliest = sentence.has(plans, Sentence.AUXILIARY) ? published : published.plusDays(1);
        return days == null || days.earliest().isBefore(earliest) ? null : days;
    }

    /** "On Friday X began to pull out": the day before the verb in the past that a deed which was done hangs on. */
    @Nullable
    EventDays beforeBegun(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int begun =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        boolean told = sentence.isVerb(begun, Sentence.FINITE)
                && sentence.has(begun, Sentence.PAST)
                && sentence.modal(begun) < 0;
        return told ? before(occurrence, begun) : null;
    }

    /** "On Tuesday, X met Y, praised Z and left": the day before the verb that others go on from, unless that "has met" by now. */
    @Nullable
    EventDays beforeTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        EventDays days = null;
        int twin = occurrence.clauses().goesOnFrom(verb);
        while (days == null && twin != Clauses.NONE) {
            boolean recent = sentence.isPresent(twin) && sentence.has(twin, Sentence.PERFECT);
            days = recent ? null : before(occurrence, twin);
            twin = recent ? Clauses.NONE : occurrence.clauses().goesOnFrom(twin);
        }
        return days;
    }

    /** "killed four and wounded two on Tuesday", "were killed and two wounded on Tuesday": the day behind the last verb of several in the past. */
    @Nullable
    EventDays afterTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.isVerb(verb, Sentence.PAST)) {
            return null;
        }
        for (int next = verb + 1; next < sentence.size() && !opensClause(sentence, next); next++) {
            if (sentence.is(next, Chunk.VERB_GROUP)
                    && (sentence.has(next, Sentence.SHARED)
                            || occurrence.clauses().goesOnFrom(next) == verb)) {
                boolean past = sentence.has(next, Sentence.PAST) || sentence.has(next, Sentence.BARE);
                EventDays after = past ? after(occurrence, next) : null;
                return after == null && past ? afterTwin(occurrence, next) : after;
            }
        }
        return null;
    }

    static boolean opensClause(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case BREAK, THAT, RELATIVE, SUBORDINATOR -> true;
            default -> false;
        };
    }
}
