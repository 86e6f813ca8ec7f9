package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that modifies a trigger, or the days that an undated report stands for. */
final class DateAttachment {

    private final NearbyDates nearby;
    private final Telling telling;
    private final SaidDays said;
    private final OthersDays others;
    private final ComingDays coming;
    private final DaysBefore daysBefore;
    private final BesideDays beside;
    private final SinceDays since;
    private final SayingDays saying;
    private final StayDays stays;
    private final HarmDays harm;
    private final HistoryDays history;
    private final ContinuedDays continued;
    private final CauseFinder causes;
    private final PastPlans plans;

    DateAttachment(Cues cues) {
        Ordinals ordinals = new Ordinals(cues);
        DateGroups groups = new DateGroups(cues, ordinals);
        nearby = new NearbyDates(cues, groups);
        telling = new Telling(cues);
        stays = new StayDays(cues, ordinals);
        MeetingDays meetings = new MeetingDays(cues, nearby);
        said = new SaidDays(cues, groups, nearby, stays, meetings, telling);
        others = new OthersDays(cues, groups, nearby);
        coming = new ComingDays(cues, groups, nearby, meetings);
        daysBefore = new DaysBefore(cues, nearby);
        beside = new BesideDays(cues, groups, nearby);
        since = new SinceDays(cues, groups, beside);
        saying = new SayingDays(cues, nearby);
        causes = new CauseFinder(cues);
        harm = new HarmDays(cues, nearby, causes);
        history = new HistoryDays(groups);
        continued = new ContinuedDays(cues);
        plans = new PastPlans(cues);
    }

    /**
     * Sets a draft's days from its status and the sentence, whether the text gives them, and whether they are those of its end. What the days or
     * the words around them show to be still to come is planned from then on, and is no cause of the news.
     */
    void date(Draft draft) {
        EventDays days = draft.status == EventStatus.OCCURRED ? ChronicleDays.goneBy(draft) : null;
        days = days == null ? given(draft) : days;
        days = days == null ? chronicled(draft) : days;
        days = days == null ? lent(draft) : days;
        draft.dated = days != null;
        draft.days = days == null ? unsaid(draft) : stays.lasting(draft, coming.fitted(draft, days));
        draft.days = stays.wentOn(draft, draft.days);
    }

    /** The days of the line of a chronicle that tells of it, where those still to come make it planned; or null. */
    private static @Nullable EventDays chronicled(Draft draft) {
        EventDays days = draft.status == EventStatus.OCCURRED && !draft.earlier ? ChronicleDays.of(draft) : null;
        if (days != null && days.earliest().isAfter(draft.occurrence.text().published())) {
            draft.status = EventStatus.PLANNED;
        }
        return days;
    }

    /** The days that the sentence gives what the trigger names, in the tense in which it tells of it; or null. */
    private @Nullable EventDays given(Draft draft) {
        EventDays days = named(draft);
        if (days != null && others.areOfOther(draft, days)) {
            days = null;
        }
        days = planned(draft, days == null ? coming.of(draft) : days);
        days = days == null ? null : inTense(draft, days);
        if (days == null) {
            return null;
        }
        LocalDate published = draft.occurrence.text().published();
        if (telling.isNow(draft) && ComingDays.isLongPast(days, published)) {
            // "steps down in August", told in May
            days = draft.type().isOffice() ? coming.nextAfter(draft.occurrence, days) : null;
            draft.status = days == null ? draft.status : EventStatus.PLANNED;
        }
        // but "is expected in Lima on Sunday"
        boolean heads = draft.occurrence.rule().has(Trait.AHEAD) && draft.type() != EventType.VISIT;
        boolean told = draft.status == EventStatus.PROPOSED || heads;
        // "hopes of talks rose Sunday", "the bill now heads to the Senate for a vote"
        return days != null && told && published.equals(days.latest()) ? null : days;
    }

    /** The days named for it; where they are still to come, or an election's that is long over, the draft's status is set by them. */
    private @Nullable EventDays named(Draft draft) {
        if (draft.status == EventStatus.OCCURRED && DaysBefore.isToCome(draft)) {
            draft.status = EventStatus.PLANNED;
            draft.earlier = false;
        }
        EventDays past = ofPastElection(draft);
        draft.status = past == null ? draft.status : EventStatus.OCCURRED;
        EventDays days = past == null ? said.of(draft) : past;
        EventDays nearer = days == null ? null : NearerDays.of(draft, days);
        draft.status = nearer == null ? draft.status : EventStatus.PLANNED;
        return nearer == null ? days : nearer;
    }

    /** The days of a plan: of one called off, the nearest to come; of one that time has overtaken, those gone by. */
    private @Nullable EventDays planned(Draft draft, @Nullable EventDays named) {
        EventDays missed = named == null ? null : coming.nextOfPlan(draft, named);
        EventDays days = missed == null ? named : missed;
        if (plans.isOvertaken(draft, days)) {
            draft.status = EventStatus.DENIED;
            days = days == null ? null : DateGroups.nearest(draft.occurrence, days);
        }
        EventDays next = days == null ? null : coming.whenHeld(draft, days);
        draft.status = next == null ? draft.status : EventStatus.PLANNED;
        return next == null ? days : next;
    }

    /** Days that may be ahead, as the tense has them: of what is over, those gone by; of what is but said, decided or put off now, none. */
    private @Nullable EventDays inTense(Draft draft, EventDays days) {
        if (!days.earliest().isAfter(draft.occurrence.text().published())) {
            return coming.isNewDay(draft, days) ? null : days;
        }
        if (coming.isOfOfficeToCome(draft)) {
            draft.status = EventStatus.PLANNED;
            return days;
        }
        if (isSaidNow(draft) || coming.isPutOff(draft) || coming.isBehindPlan(draft)) {
            return null;
        }
        if (telling.isOver(draft)) {
            EventDays gone = DateGroups.gone(draft.occurrence, days);
            return gone == null && !Telling.isTalkedOf(draft) ? days : gone;
        }
        return Telling.isPastDecision(draft) ? nearby.rightBefore(draft.occurrence, draft.verb) : days;
    }

    /** "will not attend the summit in July": that is said now. */
    private static boolean isSaidNow(Draft draft) {
        boolean refused =
                draft.type() == EventType.REJECT && draft.occurrence.rule().has(Trait.NEGATIVE);
        return draft.status == EventStatus.OCCURRED && (refused || draft.type().isUttered());
    }

    /** The days of what is told beside it, or before it; or null. */
    private @Nullable EventDays lent(Draft draft) {
        EventDays days = daysBefore.of(draft, draft.occurrence.text().published());
        days = days == null ? daysBefore.ahead(draft, draft.occurrence.text().published()) : days;
        days = days == null ? coming.ofVisitedOccasion(draft) : days;
        boolean occurred = draft.status == EventStatus.OCCURRED;
        if (days == null && occurred) {
            days = ofBeside(draft);
        }
        if (days == null && draft.earlier && saying.isSaidThen(draft)) {
            draft.earlier = false;
            draft.justHeld = true;
            days = saying.of(draft);
        }
        return days == null && occurred ? ofStory(draft) : days;
    }

    private @Nullable EventDays ofBeside(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays days = null;
        if (draft.verb != Clauses.NONE) {
            days = beside.of(occurrence, draft.verb);
            days = days == null ? beside.meanwhile(occurrence, draft.verb) : days;
            days = days == null ? beside.along(occurrence, draft.verb) : days;
            draft.besideOther = days != null;
        }
        if (days == null) {
            days = beside.amid(occurrence);
            draft.besideOther |= days != null;
        }
        return days == null && occurrence.rule().has(Trait.ATTRIBUTIVE) ? ofVisitor(occurrence) : days;
    }

    /** The days by what the sentence tells of its end, its beginning or its times. */
    private @Nullable EventDays ofStory(Draft draft) {
        EventDays days = ofOutcome(draft);
        if (days == null && !telling.isSpokenOf(draft)) {
            days = since.of(draft);
            days = days == null ? daysBefore.ofHolding(draft) : days;
        }
        return days == null && !draft.earlier ? ofHistory(draft) : days;
    }

    /** The days of a draft that nothing in its sentence dates. */
    private EventDays unsaid(Draft draft) {
        ReportDays undated = draft.occurrence.text().reportDays();
        EventDays series = draft.status == EventStatus.OCCURRED ? since.ofSeries(draft.occurrence) : null;
        if (series != null) {
            return series;
        }
        if (draft.calledOff || draft.status == EventStatus.PLANNED || draft.status == EventStatus.PROPOSED) {
            return undated.planned();
        }
        if (draft.earlier || telling.isRecent(draft) || (!draft.justHeld && causes.isInCause(draft))) {
            EventDays then = nearby.ofOldNews(draft);
            then = then == null ? history.ofOccasion(draft) : then;
            draft.dated = then != null;
            draft.besideOther = then != null;
            return then == null ? undated.recent() : then;
        }
        EventDays background = continued.ofBackground(draft);
        EventDays fresh = telling.isInPassing(draft) ? undated.uncertain() : undated.fresh();
        return background == null ? fresh : background;
    }

    /** Sets the days that a draft has without a date that is another's: "came two days after a court jailed A for a murder in 1992". */
    void undate(Draft draft) {
        ReportDays undated = draft.occurrence.text().reportDays();
        EventDays before = daysBefore.of(draft, draft.occurrence.text().published());
        draft.dated = before != null;
        if (before != null) {
            draft.days = before;
        } else {
            draft.days = draft.earlier ? undated.recent() : undated.fresh();
        }
    }

    /** "returned home on Monday after a visit", "quit on Monday after three days of protests": the day on which it was over; or null. */
    private @Nullable EventDays ofOutcome(Draft draft) {
        int outcome = stays.newsBehind(draft);
        if (outcome == Clauses.NONE) {
            outcome = stays.followed(draft);
        } else {
            draft.earlier = false;
            draft.justHeld = true;
        }
        return outcome == Clauses.NONE ? null : nearby.around(draft.occurrence, outcome);
    }

    /** The days of what is told as done once, by what the sentence, or the one before, tells beside it; or null. */
    private @Nullable EventDays ofHistory(Draft draft) {
        EventDays reported = saying.ofReport(draft);
        if (reported != null) {
            draft.dayOfReport = true;
            return reported;
        }
        EventDays days = ContinuedDays.of(draft);
        days = days == null ? continued.soonAfter(draft) : days;
        days = days == null ? history.of(draft) : days;
        if (days == null) {
            EventDays old = harm.of(draft);
            if (old != null) {
                return old;
            }
            days = history.ofOccasion(draft);
        }
        draft.besideOther |= days != null;
        return days;
    }

    /** "cheated to win the May 2004 election" */
    private static @Nullable EventDays ofPastElection(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ELECTION || occurrence.isNoun() || draft.status == EventStatus.DENIED) {
            return null;
        }
        int last = occurrence.clauses().argumentsEnd(occurrence.lastChunk()) - 1;
        return DateGroups.longOver(
                occurrence, occurrence.end(), occurrence.sentence().end(last));
    }

    /** "announced on Monday to the visiting minister": the day of what is done to or with the visitor. */
    private @Nullable EventDays ofVisitor(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int visitor = occurrence.clauses().listStart(occurrence.chunk());
        int verb = occurrence.clauses().governor(sentence.is(visitor - 1, Chunk.PREPOSITION) ? visitor - 1 : visitor);
        return verb != Clauses.NONE && sentence.has(verb, Sentence.FINITE) ? nearby.after(occurrence, verb) : null;
    }
}
