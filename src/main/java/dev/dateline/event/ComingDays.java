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

/** Days to come: those of what is planned, put off or called off, and those from which a measure holds. */
final class ComingDays {

    /** What holds from some day on. */
    static final Set<EventType> MEASURES = EnumSet.of(EventType.SANCTION, EventType.CEASEFIRE);

    /** Days back that what is told in the present tense can lie. */
    private static final int LONGEST_AGO = 31;

    /** Groups after a measure in which the day that it begins is looked for. */
    private static final int REACH = 12;

    private final Cues cues;
    private final DateGroups groups;
    private final NearbyDates nearby;
    private final MeetingDays meetings;

    ComingDays(Cues cues, DateGroups groups, NearbyDates nearby, MeetingDays meetings) {
        this.cues = cues;
        this.groups = groups;
        this.nearby = nearby;
        this.meetings = meetings;
    }

    /** The days to come of what the words around a trigger give no day: from when it holds, or for when it had been fixed; or null. */
    @Nullable
    EventDays of(Draft draft) {
        boolean begins = draft.status == EventStatus.PLANNED || MEASURES.contains(draft.type());
        EventDays said = begins ? effective(draft.occurrence) : null;
        return said == null ? whenDue(draft) : said;
    }

    /** "tariffs on all goods imported from Chad starting July 1", "a ban to take effect on July 1": a day to come. */
    private @Nullable EventDays effective(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int limit = Math.min(sentence.size(), occurrence.lastChunk() + REACH);
        for (int i = occurrence.lastChunk() + 1; i < limit; i++) {
            int before = sentence.start(i) - (sentence.is(i - 1, Chunk.PREPOSITION) ? 2 : 1);
            if (sentence.is(i, Chunk.DATE)
                    && before > sentence.first()
                    && (cues.is(occurrence.tokens().word(before), Cue.EFFECT) || isOnset(occurrence, before))) {
                EventDays coming = groups.coming(occurrence.text(), sentence.start(i));
                return coming == null ? groups.free(occurrence, i) : coming;
            }
        }
        return null;
    }

    /** "named him governor, effective November 1": whether the day from which somebody holds an office, or no longer, is still to come. */
    boolean isOfOfficeToCome(Draft draft) {
        EventDays days = draft.type().isOffice() ? effective(draft.occurrence) : null;
        return days != null && days.earliest().isAfter(draft.occurrence.text().published());
    }

    /** "tariffs set to start on March 10" */
    private static boolean isOnset(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        return MEASURES.contains(occurrence.rule().type())
                && (tokens.isWritten(token, "start") || tokens.isWritten(token, "begin"))
                && tokens.isWritten(token - 1, "to");
    }

    /** "put off a trip, which was due to begin on Friday": the day for which what is called off had been fixed; or null. */
    private @Nullable EventDays whenDue(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!draft.calledOff || draft.status != EventStatus.DENIED || !occurrence.isNoun()) {
            return null;
        }
        Sentence sentence = occurrence.sentence();
        int relative = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        relative = sentence.is(relative, Chunk.COMMA) ? relative + 1 : relative;
        if (!sentence.is(relative, Chunk.RELATIVE) || !sentence.is(relative + 1, Chunk.VERB_GROUP)) {
            return null;
        }
        boolean due = false;
        for (int chunk = relative + 1; chunk < sentence.size() && !sentence.is(chunk, Chunk.COMMA); chunk++) {
            if (due && sentence.is(chunk, Chunk.DATE)) {
                return groups.free(occurrence, chunk);
            }
            due |= saysDue(occurrence, sentence.start(chunk), sentence.end(chunk));
        }
        return null;
    }

    /** "put off a trip that had been planned for Friday", told on Wednesday: of what is called off, the Friday to come if that is nearer. */
    @Nullable
    EventDays nextOfPlan(Draft draft, EventDays said) {
        if (!draft.calledOff
                || draft.status != EventStatus.DENIED
                || !said.earliest().equals(said.latest())) {
            return null;
        }
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.first(); token < occurrence.sentence().end(); token++) {
            if (occurrence.text().isDate(token) && said.equals(groups.days(occurrence.text(), token))) {
                EventDays next = cues.is(occurrence.tokens().word(token - 1), Cue.FOR)
                        ? DateGroups.next(occurrence.text(), token, said)
                        : null;
                boolean nearer = next != null
                        && !next.earliest()
                                .minusDays(DateGroups.HALF_OF_WEEK)
                                .isAfter(occurrence.text().published());
                return nearer ? next : null;
            }
        }
        return null;
    }

    /** "will grow when elections are held on July 20", told in April: the day to come of what is held in the present tense. */
    @Nullable
    EventDays whenHeld(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        boolean held = occurrence.isNoun()
                && (draft.type().isGathering() || draft.type() == EventType.ELECTION)
                && verb > occurrence.chunk()
                && sentence.isSimplePresent(verb)
                && cues.is(occurrence.headWord(verb), Cue.HELD)
                && isLongPast(said, occurrence.text().published());
        return held ? nextBehind(occurrence, verb, said) : null;
    }

    /** "will visit Lima for the July 1 handover", "flies to Lima for Friday's summit": a planned visit is on the day to come of its occasion; or null. */
    @Nullable
    EventDays ofVisitedOccasion(Draft draft) {
        if (draft.type() != EventType.VISIT || draft.status != EventStatus.PLANNED) {
            return null;
        }
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int chunk = occurrence.lastChunk() + 1; chunk < end; chunk++) {
            if (occurrence.opens(chunk, "for") && sentence.is(chunk, Chunk.PREPOSITION) && chunk + 1 < end) {
                int token = sentence.start(chunk + 1);
                EventDays days = groups.days(occurrence.text(), token);
                days = days == null ? groups.days(occurrence.text(), token + 1) : days;
                return days != null && days.earliest().isAfter(occurrence.text().published()) ? days : null;
            }
        }
        return null;
    }

    /** "Postpones the vote to May", "the postponement of the vote to May": the vote is in May, and put off now. */
    boolean isPutOff(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.REJECT
                && draft.status == EventStatus.OCCURRED
                && (cues.is(occurrence.headWord(occurrence.chunk()), Cue.CALL_OFF)
                        || cues.is(occurrence.headWord(occurrence.chunk()), Cue.CALL_WITH_OFF));
    }

    /** "was pushed back to May 3": the day is the new one of what is put off. */
    boolean isNewDay(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        if (occurrence.isNoun() || !isPutOff(draft)) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.chunk());
        for (int chunk = occurrence.chunk() + 1; chunk < end; chunk++) {
            int day = sentence.start(chunk);
            if (sentence.is(chunk, Chunk.DATE)
                    && cues.is(occurrence.tokens().word(day - 1), Cue.UP_TO)
                    && said.equals(groups.days(occurrence.text(), day))) {
                return true;
            }
        }
        return false;
    }

    /** "The truce, due to end on Sunday, was extended": the day to come is that of the aside. */
    boolean isBehindPlan(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        int comma = verb - 1;
        if (draft.status != EventStatus.OCCURRED
                || occurrence.isNoun()
                || !sentence.is(comma, Chunk.COMMA)
                || !sentence.has(verb, Sentence.PAST)
                || nearby.after(occurrence, occurrence.lastChunk()) != null) {
            return false;
        }
        int open = comma - 1;
        while (open > 0 && !sentence.is(open, Chunk.COMMA)) {
            open--;
        }
        return open > 0 && saysDue(occurrence, sentence.end(open), sentence.start(comma));
    }

    private boolean saysDue(Occurrence occurrence, int first, int end) {
        return cues.anyOf(occurrence.tokens(), first, end, Cue.DUE);
    }

    static boolean isLongPast(EventDays days, LocalDate published) {
        LocalDate latest = days.latest();
        return latest != null && latest.isBefore(published.minusDays(LONGEST_AGO));
    }

    /** What lies ahead is planned; what happened did so up to the day of publication, what is planned from it on. */
    EventDays fitted(Draft draft, EventDays said) {
        LocalDate published = draft.occurrence.text().published();
        LocalDate latest = said.latest();
        if (draft.status == EventStatus.OCCURRED
                && (said.earliest().isAfter(published) || isLaterInPeriod(draft, said, published))) {
            draft.status = EventStatus.PLANNED;
        }
        boolean ahead = draft.status == EventStatus.PLANNED || draft.status == EventStatus.PROPOSED;
        if (ahead && latest != null && (latest.isBefore(published) || isUpToNow(said, published))) {
            return coming(draft, said, published);
        }
        boolean spans = !said.earliest().isAfter(published) && (latest == null || latest.isAfter(published));
        if (!spans) {
            return said;
        }
        if (draft.status == EventStatus.OCCURRED || draft.status == EventStatus.DENIED) {
            return EventDays.between(said.earliest(), published);
        }
        return latest == null ? EventDays.from(published) : EventDays.between(published, latest);
    }

    /** "envoys to a conference in Togo later this month": from now on, and not so far. */
    private boolean isLaterInPeriod(Draft draft, EventDays said, LocalDate published) {
        Occurrence occurrence = draft.occurrence;
        if (!said.earliest().equals(published) || published.equals(said.latest())) {
            return false;
        }
        for (int token = occurrence.end(); token < occurrence.sentence().end(); token++) {
            if (occurrence.tokens().isWritten(token, "later") && said.equals(groups.days(occurrence.text(), token))) {
                return true;
            }
        }
        return false;
    }

    /** "earlier this month" */
    private static boolean isUpToNow(EventDays said, LocalDate published) {
        return said.earliest().isBefore(published) && published.equals(said.latest());
    }

    /** What is planned has a day to come: "has agreed to talks Friday" is the Friday ahead. */
    private EventDays coming(Draft draft, EventDays said, LocalDate published) {
        Occurrence occurrence = draft.occurrence;
        boolean behind = said.equals(nearby.after(occurrence, occurrence.lastChunk()))
                || said.equals(meetings.behindTopic(occurrence));
        LocalDate next = said.earliest().plusDays(DateGroups.DAYS_OF_WEEK);
        EventDays term = term(occurrence, said);
        if (term != null && !term.earliest().isBefore(published)) {
            return term;
        }
        // nobody calls the day in six days "Tuesday" on a Wednesday
        boolean oneDay = said.earliest().equals(said.latest())
                && !next.isBefore(published)
                && !SaidDays.isJustNow(occurrence, said);
        if (oneDay && (behind || isOfWill(draft, said)) && !isOfArrival(occurrence)) {
            return EventDays.on(next);
        }
        EventDays later = oneDay ? null : fixedFor(occurrence, said);
        if (later == null && !oneDay) {
            later = nextAfter(occurrence, said);
        }
        if (later != null) {
            return later;
        }
        // "a visit for talks earlier this month", but "orders troops there after recent attacks"
        boolean over = !isUpToNow(said, published) || draft.type().isGathering();
        if (occurrence.isNoun()
                && over
                && draft.status == EventStatus.PLANNED
                && (behind || said.equals(nearby.own(occurrence)))) {
            // "the March 3 attacks were intended to", but not "said on Monday it would sign the pact"
            draft.status = EventStatus.OCCURRED;
            return said;
        }
        draft.dated = false;
        return occurrence.text().reportDays().planned();
    }

    /** "called elections on Monday for May 25": the day for which it was fixed on the other; or null. */
    private @Nullable EventDays term(Occurrence occurrence, EventDays said) {
        Sentence sentence = occurrence.sentence();
        int date = occurrence.lastChunk() + 1;
        date += sentence.is(date, Chunk.PREPOSITION) ? 1 : 0;
        boolean fixed = occurrence.isNoun()
                && sentence.is(date, Chunk.DATE)
                && said.equals(groups.days(occurrence.text(), sentence.start(date)))
                && sentence.is(date + 1, Chunk.PREPOSITION)
                && occurrence.opens(date + 1, "for")
                && sentence.is(date + 2, Chunk.DATE);
        return fixed ? groups.days(occurrence.text(), sentence.start(date + 2)) : null;
    }

    /** "arrived in Lome for talks with the king on Monday", told on Wednesday: the Monday is that of the arrival. */
    private static boolean isOfArrival(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.preposition();
        boolean aim =
                occurrence.isNoun() && occurrence.rule().type().isGathering() && occurrence.opens(preposition, "for");
        int verb = aim ? occurrence.clauses().governor(preposition) : Clauses.NONE;
        return verb != Clauses.NONE
                && sentence.isVerb(verb, Sentence.FINITE)
                && sentence.has(verb, Sentence.PAST)
                && sentence.modal(verb) < 0;
    }

    /** "Sunday's election will go ahead": the Sunday to come. */
    private boolean isOfWill(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        int modal = draft.verb > occurrence.chunk() ? occurrence.sentence().modal(draft.verb) : -1;
        return occurrence.isNoun()
                && modal >= 0
                && cues.is(occurrence.tokens().word(modal), Cue.WILL)
                && said.equals(nearby.own(occurrence));
    }

    /** "invited him to a summit in December": the next December, of a month behind what is planned. */
    @Nullable
    EventDays nextAfter(Occurrence occurrence, EventDays said) {
        Sentence sentence = occurrence.sentence();
        if (said.earliest().equals(said.latest())) {
            return null;
        }
        boolean held =
                occurrence.rule().type().isGathering() || occurrence.rule().type() == EventType.ELECTION;
        for (int token = sentence.start(occurrence.chunk()); held && token < occurrence.first(); token++) {
            if (occurrence.text().isDate(token)) {
                // "hopes to win the March election"
                return DateGroups.next(occurrence.text(), token, said);
            }
        }
        int topic = meetings.topic(occurrence);
        return nextBehind(occurrence, topic == Clauses.NONE ? occurrence.lastChunk() : topic, said);
    }

    /** "called elections for September 1", said in April: the next such day; or null. */
    private static @Nullable EventDays fixedFor(Occurrence occurrence, EventDays said) {
        Sentence sentence = occurrence.sentence();
        int date = occurrence.lastChunk() + 2;
        return occurrence.isNoun() && sentence.is(date, Chunk.DATE) && occurrence.opens(date - 1, "for")
                ? DateGroups.next(occurrence.text(), sentence.start(date), said)
                : null;
    }

    /** The next day or month of the name of the first date among the arguments of a group; see {@link DateGroups#next}. */
    private static @Nullable EventDays nextBehind(Occurrence occurrence, int group, EventDays said) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(group);
        for (int i = group + 1; i < end; i++) {
            if (sentence.is(i, Chunk.DATE)) {
                return DateGroups.next(occurrence.text(), sentence.start(i), said);
            }
        }
        return null;
    }
}
