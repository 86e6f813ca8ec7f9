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

/** The days that the sentence of a trigger says: at it, at the verb that tells of it, or behind what is said of it. */
final class SaidDays {

    private static final int DAYS_OF_WEEK = 7;

    /** Acts in words, measures and decisions that bear on what is still to come when they are done. */
    private static final Set<EventType> AHEAD =
            EnumSet.of(EventType.APPEAL, EventType.OFFER, EventType.THREAT, EventType.SANCTION, EventType.VOTE);

    /** Days back that a day gone by can lie, and ahead that its next one does not. */
    private static final int MONTH = 31;

    private final Cues cues;
    private final DateGroups groups;
    private final NearbyDates nearby;
    private final StayDays stays;
    private final MeetingDays meetings;
    private final Telling telling;
    private final MainClauseDays mainClause;
    private final PurposeDays purpose;

    SaidDays(Cues cues, DateGroups groups, NearbyDates nearby, StayDays stays, MeetingDays meetings, Telling telling) {
        this.cues = cues;
        this.groups = groups;
        this.nearby = nearby;
        this.stays = stays;
        this.meetings = meetings;
        this.telling = telling;
        mainClause = new MainClauseDays(cues, groups, nearby);
        purpose = new PurposeDays(cues, nearby);
    }

    /** The days of a draft, whose verb and status are known, or null. */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.movedTo != Clauses.NONE) {
            return ofMove(draft);
        }
        EventDays own = nearby.own(occurrence);
        if (own == null && isOfVerbsDay(draft)) {
            own = nearby.rightBefore(occurrence, draft.verb);
        }
        if (own != null) {
            return own;
        }
        // "ruled that the vote on Monday was void"
        boolean that = occurrence.sentence().is(occurrence.lastChunk(), Chunk.THAT);
        EventDays after = nearby.after(
                occurrence,
                occurrence.isParted() || that ? occurrence.chunk() : occurrence.lastChunk(),
                telling.isNews(draft));
        if (after != null && isOfWhatIsDecided(occurrence, after)) {
            return null;
        }
        boolean spokenOf = isSpokenOf(draft);
        after = behind(draft, after, spokenOf);
        if (after != null) {
            return after;
        }
        if (draft.occasion != Clauses.NONE) {
            return nearby.after(occurrence, draft.occasion);
        }
        if (draft.verb == Clauses.NONE || isRecalled(draft)) {
            EventDays then = during(draft);
            return then == null && draft.type().isHarm() && !draft.earlier ? purpose.of(draft) : then;
        }
        return spokenOf ? null : ofVerb(draft);
    }

    /** "put off to Friday": the day to which it was moved. */
    private @Nullable EventDays ofMove(Draft draft) {
        ArticleText text = draft.occurrence.text();
        int token = draft.occurrence.sentence().start(draft.movedTo);
        EventDays days = groups.days(text, token);
        EventDays next = days == null ? null : DateGroups.next(text, token, days);
        return next == null ? days : next;
    }

    /** Whether a verb but speaks of it, or of how long it lasted; but "a summit has been called for Monday". */
    private boolean isSpokenOf(Draft draft) {
        boolean called = draft.status == EventStatus.PLANNED
                && draft.verb != Clauses.NONE
                && cues.is(draft.occurrence.headWord(draft.verb), Cue.CALL);
        return (!called && telling.isSpokenOf(draft)) || telling.isOutlasted(draft);
    }

    /** The days behind a trigger, given those right behind it, if these are its own; or else those behind its clause or its topic. */
    private @Nullable EventDays behind(Draft draft, @Nullable EventDays after, boolean spokenOf) {
        Occurrence occurrence = draft.occurrence;
        if (after != null && !(spokenOf && isOfSpeaking(draft, after))) {
            return after;
        }
        EventDays days = occurrence.isNoun() ? nearby.inClauseOf(occurrence, occurrence.lastChunk()) : null;
        return days == null && !spokenOf ? meetings.behindTopic(occurrence) : days;
    }

    /** "was in Lome last week on a visit, which saw him meet the king" */
    private static boolean isRecalled(Draft draft) {
        return draft.verb > draft.occurrence.chunk()
                && draft.type() == EventType.VISIT
                && draft.occurrence.clauses().isInRelative(draft.verb);
    }

    /** The days at the verb that tells of it, or at what is told beside that. */
    private @Nullable EventDays ofVerb(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays after = draft.verb != occurrence.chunk() && !isOfSequel(occurrence, draft.verb)
                ? nearby.after(occurrence, draft.verb)
                : null;
        if (after == null && draft.due != Clauses.NONE) {
            after = nearby.after(occurrence, draft.due);
        }
        if (after != null || meetings.isToAttend(occurrence, draft.verb)) {
            return after;
        }
        EventDays days = before(draft);
        days = days == null ? purpose.of(draft) : days;
        return days == null ? atEnd(draft) : days;
    }

    private @Nullable EventDays before(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays before = nearby.before(occurrence, draft.verb);
        before = before == null ? nearby.beforeTwin(occurrence, draft.verb) : before;
        before = before == null ? mainClause.of(draft) : before;
        if (before == null && draft.status == EventStatus.PLANNED) {
            before = nearby.beforeWhenPlanned(occurrence, draft.verb);
            before = before == null ? nearby.beforePlan(occurrence, draft.verb) : before;
            before = before == null ? meetings.of(occurrence) : before;
        }
        if (before == null && draft.status == EventStatus.OCCURRED) {
            boolean begun = !draft.earlier && !occurrence.isNoun();
            before = begun ? nearby.beforeBegun(occurrence, draft.verb) : null;
            before = before == null ? nearby.afterTwin(occurrence, draft.verb) : before;
            before = before == null && draft.type().isAgreement() ? meetings.of(occurrence) : before;
        }
        return before;
    }

    /** "votes to close the port in May", "agreed to pay by 2030": the days to come of what is decided on; but "voted on Monday to close". */
    private static boolean isOfWhatIsDecided(Occurrence occurrence, EventDays days) {
        Sentence sentence = occurrence.sentence();
        return !occurrence.isNoun()
                && occurrence.lastChunk() > occurrence.chunk()
                && sentence.has(occurrence.lastChunk(), Sentence.INFINITIVE)
                && sentence.has(occurrence.chunk(), Sentence.FINITE)
                && occurrence.clauses().modal(occurrence.chunk()) < 0
                && days.earliest().isAfter(occurrence.text().published());
    }

    /**
     * "died on Tuesday in the attack", "was toppled in 1999 in a coup", "voted on Tuesday in an election", "made the offer on Tuesday at talks",
     * "met X on Tuesday at the start of a visit": what the noun names was then.
     */
    private @Nullable EventDays during(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (draft.type() == EventType.ELECTION
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && occurrence.opens(preposition, "of")) {
            // "in the first round of an election"
            preposition = occurrence.clauses().listStart(preposition - 1) - 1;
        }
        boolean edge = draft.type() == EventType.VISIT && stays.isAtEdge(occurrence, preposition);
        preposition = edge ? preposition - 2 : preposition;
        boolean linked = sentence.is(preposition, Chunk.PREPOSITION)
                || (draft.justHeld && sentence.is(preposition, Chunk.SUBORDINATOR));
        if (!occurrence.isNoun() || draft.earlier || !linked) {
            return null;
        }
        int verb = occurrence.clauses().governor(preposition);
        int word = verb == Clauses.NONE ? 0 : occurrence.headWord(verb);
        // "the regime ousted in 1999 in a coup"
        boolean fell = draft.type() == EventType.ATTACK && verb != Clauses.NONE && cues.is(word, Cue.OVERTHROW);
        boolean tells = verb != Clauses.NONE
                && (draft.justHeld
                        || sentence.has(verb, Sentence.FINITE)
                        || (fell && sentence.has(verb, Sentence.BARE)));
        if (!tells) {
            return null;
        }
        String how = tokens.textOf(sentence.start(preposition));
        if ((how.equals("on") || how.equals("for")) && draft.type() == EventType.VISIT) {
            return nearby.after(occurrence, verb);
        }
        boolean staying = draft.type() == EventType.VISIT
                && draft.status == EventStatus.OCCURRED
                && (edge || how.equals("during"));
        boolean gathered = draft.type().isGathering() && (how.equals("at") || how.equals("during"));
        boolean marched = draft.type() == EventType.PROTEST
                && (how.equals("at") || (how.equals("in") && tokens.isWritten(sentence.end(preposition), "a")));
        boolean there = staying || gathered || marched;
        boolean harmed = how.equals("in") || (how.equals("during") && draft.type() == EventType.PROTEST);
        boolean then = (harmed && !marched)
                ? cues.is(word, Cue.HARM) || fell || (draft.type() == EventType.ELECTION && cues.is(word, Cue.BALLOT))
                : there || ((draft.justHeld || how.equals("during")) && cues.is(word, Cue.SAY));
        if (!then) {
            return null;
        }
        EventDays after = nearby.after(occurrence, verb);
        if (after == null) {
            after = draft.justHeld ? nearby.rightBefore(occurrence, verb) : nearby.before(occurrence, verb);
        }
        return after;
    }

    /** "the violence followed talks on Monday", "talks were followed by clashes on Monday": the day behind the verb is the other event's. */
    private boolean isOfSequel(Occurrence occurrence, int verb) {
        return verb > occurrence.chunk() && cues.is(occurrence.headWord(verb), Cue.SEQUEL);
    }

    /** Whether a day behind a noun is that of the words on it: a recent one, unless a day stands before the verb, or "of" before or behind it. */
    private boolean isOfSpeaking(Draft draft, EventDays days) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        LocalDate published = occurrence.text().published();
        LocalDate day = days.earliest();
        boolean recent = day.equals(days.latest())
                && !day.isAfter(published)
                && day.plusDays(DAYS_OF_WEEK).isAfter(published);
        int of = occurrence.lastChunk() + 1;
        boolean own =
                sentence.is(of, Chunk.PREPOSITION) && occurrence.opens(of, "of") && sentence.is(of + 1, Chunk.DATE);
        int date = sentence.is(of, Chunk.PREPOSITION) ? of + 1 : of;
        own |= sentence.is(date, Chunk.DATE) && PartedDates.isInsideNoun(occurrence, date);
        return recent
                && !own
                && !cues.is(occurrence.headWord(draft.verb), Cue.SEQUEL)
                && draft.status == EventStatus.OCCURRED
                && sentence.has(draft.verb, Sentence.FINITE)
                && !isDatedItself(sentence, draft.verb)
                && nearby.before(occurrence, draft.verb) == null;
    }

    /** "condemned on Thursday the attack on Monday" */
    private static boolean isDatedItself(Sentence sentence, int verb) {
        return sentence.is(verb + 1, Chunk.DATE)
                || (sentence.is(verb + 1, Chunk.PREPOSITION) && sentence.is(verb + 2, Chunk.DATE));
    }

    /** Whether the day of the verb is that of the event: not where the verb but speaks of it, or it has still to come. */
    private boolean isOfVerbsDay(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.verb == Clauses.NONE) {
            return false;
        }
        if (occurrence.isNoun()) {
            return !isOnlyNamed(occurrence, draft.verb) && !isToldBehind(occurrence);
        }
        int subject = occurrence.clauses().subject(draft.verb);
        return draft.status == EventStatus.OCCURRED
                && subject != Clauses.NONE
                && occurrence.clauses().governor(draft.verb) < subject;
    }

    /** "on Monday approved a treaty signed in May", "a treaty with X signed in May": whether a participle behind a noun tells its day. */
    private boolean isToldBehind(Occurrence occurrence) {
        int participle = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        return occurrence.sentence().isVerb(participle, Sentence.BARE)
                && occurrence.sentence().is(participle - 1, Chunk.NOUN_GROUP)
                && nearby.inClauseOf(occurrence, occurrence.lastChunk()) != null;
    }

    /** Whether a verb but speaks of a noun, or says it. */
    private boolean isOnlyNamed(Occurrence occurrence, int verb) {
        int word = occurrence.headWord(verb);
        return verb > occurrence.chunk()
                || cues.is(word, Cue.SAY)
                || cues.is(word, Cue.BLAME)
                || cues.is(word, Cue.SPEAK);
    }

    /**
     * "urged X to leave in a statement on Monday", "voted to lift the ban on Tuesday": of acts in words and decisions, a day behind
     * what is asked or decided, if the words say that it is theirs, or it is today or yesterday; or gone by, where what is spoken of was
     * still to come: "banned firms from trading on April 4".
     */
    private @Nullable EventDays atEnd(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean ahead = AHEAD.contains(draft.type());
        if (!(ahead || draft.type().isUttered())
                || occurrence.isNoun()
                || !sentence.isVerb(draft.verb, Sentence.FINITE)
                || !sentence.has(draft.verb, Sentence.PAST)) {
            return null;
        }
        boolean stated = false;
        for (int i = occurrence.clauses().argumentsEnd(occurrence.lastChunk()); i < sentence.size(); i++) {
            if (NearbyDates.opensClause(sentence, i) || sentence.isVerb(i, Sentence.FINITE)) {
                return null;
            }
            stated |= nearby.isStatement(occurrence, i);
            EventDays days = sentence.is(i, Chunk.DATE) ? groups.free(occurrence, i) : null;
            boolean over = days != null && (isJustNow(occurrence, days) || (ahead && isGoneBy(occurrence, i, days)));
            if (days != null && (stated || (over && !isInside(sentence, i)))) {
                return days;
            }
        }
        return null;
    }

    /** Whether a group goes on after a date: "on Tuesday in Lima". */
    private static boolean isInside(Sentence sentence, int date) {
        return date + 1 < sentence.size() && !sentence.is(date + 1, Chunk.COMMA);
    }

    /** Whether it is the day of publication or that before. */
    static boolean isJustNow(Occurrence occurrence, EventDays days) {
        LocalDate published = occurrence.text().published();
        return days.earliest().equals(days.latest())
                && !days.earliest().isAfter(published)
                && !days.earliest().isBefore(published.minusDays(1));
    }

    /** Whether a date lies in the month gone by and can mean no day of the month to come: "April 4", but not "Friday". */
    private static boolean isGoneBy(Occurrence occurrence, int date, EventDays days) {
        ArticleText text = occurrence.text();
        LocalDate latest = days.latest();
        EventDays next = DateGroups.next(text, occurrence.sentence().start(date), days);
        return latest != null
                && latest.isBefore(text.published())
                && days.earliest().isAfter(text.published().minusDays(MONTH))
                && (next == null || next.earliest().isAfter(text.published().plusDays(MONTH)));
    }
}
