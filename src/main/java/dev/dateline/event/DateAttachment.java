package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that modifies a trigger, or the days that an undated report stands for. */
final class DateAttachment {

    private static final int DAYS_OF_WEEK = 7;
    /** Years over which deeds are done, and nothing is said. */
    private static final int YEARS_OF_DEEDS = 3;

    /** Days back that what is told in the present tense can lie. */
    private static final int LONGEST_AGO = 31;

    /** Acts in words: a day to come is that of what they speak of; but a refusal may take effect then. */
    static final Set<EventType> WORDS =
            EnumSet.of(EventType.APPEAL, EventType.CONDEMN, EventType.OFFER, EventType.THREAT, EventType.SUPPORT);

    /** Acts in words, measures and decisions that bear on what is still to come when they are done. */
    private static final Set<EventType> AHEAD =
            EnumSet.of(EventType.APPEAL, EventType.OFFER, EventType.THREAT, EventType.SANCTION, EventType.VOTE);

    /** What holds from some day on. */
    private static final Set<EventType> MEASURES = EnumSet.of(EventType.SANCTION, EventType.CEASEFIRE);

    /** Groups after a measure in which the day that it begins is looked for. */
    private static final int REACH = 12;

    /** Decisions, of which a day to come is that of what they decide. */
    private static final Set<EventType> BY_DECISION = EnumSet.of(EventType.VOTE, EventType.PACT, EventType.REJECT);

    private final Cues cues;
    private final DateGroups groups;
    private final NearbyDates nearby;
    private final DaysBefore daysBefore;
    private final BesideDays beside;
    private final MainClauseDays mainClause;
    private final SinceDays since;
    private final SayingDays saying;
    private final StayDays stays;
    private final CauseFinder causes;
    private final PurposeDays purpose;
    private final HistoryDays history;
    private final ContinuedDays continued;
    private final PastPlans plans;

    DateAttachment(Cues cues) {
        this.cues = cues;
        Ordinals ordinals = new Ordinals(cues);
        groups = new DateGroups(cues, ordinals);
        nearby = new NearbyDates(cues, groups);
        beside = new BesideDays(cues, groups, nearby);
        mainClause = new MainClauseDays(cues, groups, nearby);
        since = new SinceDays(cues, groups, beside);
        daysBefore = new DaysBefore(cues, nearby);
        saying = new SayingDays(cues, nearby);
        stays = new StayDays(cues, ordinals);
        causes = new CauseFinder(cues);
        purpose = new PurposeDays(cues, nearby);
        history = new HistoryDays(groups);
        continued = new ContinuedDays(cues);
        plans = new PastPlans(cues);
    }

    /**
     * Sets a draft's days from its status and the sentence, whether the text gives them, and whether they are those of its end. What the days or
     * the words around them show to be still to come is planned from then on, and is no cause of the news.
     */
    void date(Draft draft) {
        LocalDate published = draft.occurrence.text().published();
        if (draft.status == EventStatus.OCCURRED && DaysBefore.isToCome(draft)) {
            draft.status = EventStatus.PLANNED;
            draft.earlier = false;
        }
        EventDays past = ofPastElection(draft);
        draft.status = past == null ? draft.status : EventStatus.OCCURRED;
        EventDays said = past == null ? said(draft) : past;
        EventDays nearer = said == null ? null : NearerDays.of(draft, said);
        if (nearer != null) {
            draft.status = EventStatus.PLANNED;
            said = nearer;
        }
        if (said != null && (isOfDecision(draft, said) || isOfDemand(draft, said) || isOfWhatIsAsked(draft, said))) {
            said = null;
        }
        if (said != null && (isOfWhatIsJudged(draft, said) || isOfJudgement(draft.occurrence))) {
            said = null;
        }
        if (said == null && (draft.status == EventStatus.PLANNED || MEASURES.contains(draft.type()))) {
            said = effective(draft.occurrence);
        }
        said = said == null ? whenDue(draft) : said;
        EventDays missed = said == null ? null : nextOfPlan(draft, said);
        said = missed == null ? said : missed;
        if (plans.isOvertaken(draft, said)) {
            draft.status = EventStatus.DENIED;
            said = said == null ? null : DateGroups.nearest(draft.occurrence, said);
        }
        EventDays next = said == null ? null : whenHeld(draft, said);
        if (next != null) {
            draft.status = EventStatus.PLANNED;
            said = next;
        }
        boolean ahead = said != null && said.earliest().isAfter(published);
        boolean refused =
                draft.type() == EventType.REJECT && draft.occurrence.rule().has(Trait.NEGATIVE);
        if (ahead && draft.status == EventStatus.OCCURRED && (refused || WORDS.contains(draft.type()))) {
            // "will not attend the summit in July": that is said now
            said = null;
            ahead = false;
        }
        if (ahead && (isPutOff(draft) || isBehindPlan(draft))) {
            said = null;
            ahead = false;
        }
        if (said != null && ahead && isToldAsPast(draft)) {
            EventDays gone = DateGroups.gone(draft.occurrence, said);
            said = gone == null && !isTalkedOf(draft) ? said : gone;
        } else if (ahead && isPastDecision(draft)) {
            said = nearby.rightBefore(draft.occurrence, draft.verb);
        }
        if (said != null && isToldNow(draft) && isLongPast(said, published)) {
            // "steps down in August", told in May
            EventDays due = draft.type().isOffice() ? nextAfter(draft.occurrence, said) : null;
            draft.status = due == null ? draft.status : EventStatus.PLANNED;
            said = due;
        }
        // but "is expected in Lima on Sunday"
        boolean heads = draft.occurrence.rule().has(Trait.AHEAD) && draft.type() != EventType.VISIT;
        boolean told = draft.status == EventStatus.PROPOSED || heads;
        if (said != null && told && published.equals(said.latest())) {
            // "hopes of talks rose Sunday", "the bill now heads to the Senate for a vote"
            said = null;
        }
        if (said == null) {
            said = daysBefore.of(draft, published);
            said = said == null ? daysBefore.ahead(draft, published) : said;
            said = said == null ? ofVisitedOccasion(draft) : said;
        }
        boolean occurred = draft.status == EventStatus.OCCURRED;
        if (said == null && occurred && draft.verb != Clauses.NONE) {
            said = beside.of(draft.occurrence, draft.verb);
            said = said == null ? beside.meanwhile(draft.occurrence, draft.verb) : said;
            draft.besideOther = said != null;
        }
        if (said == null && occurred) {
            said = beside.amid(draft.occurrence);
            draft.besideOther |= said != null;
        }
        if (said == null && occurred && draft.occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            said = ofVisitor(draft.occurrence);
        }
        if (said == null && draft.earlier && saying.isSaidThen(draft)) {
            draft.earlier = false;
            draft.justHeld = true;
            said = saying.of(draft);
        }
        if (said == null && occurred) {
            said = ofOutcome(draft);
        }
        if (said == null && occurred && !isSpokenOf(draft)) {
            said = since.of(draft);
            said = said == null ? daysBefore.ofHolding(draft) : said;
        }
        if (said == null && occurred && !draft.earlier) {
            said = ofHistory(draft);
        }
        draft.dated = said != null;
        EventDays series = said == null && occurred ? since.ofSeries(draft.occurrence) : null;
        ReportDays undated = draft.occurrence.text().reportDays();
        if (said != null) {
            draft.days = stays.lasting(draft, fitted(draft, said, published));
        } else if (series != null) {
            draft.days = series;
        } else if (draft.calledOff || draft.status == EventStatus.PLANNED || draft.status == EventStatus.PROPOSED) {
            draft.days = undated.planned();
        } else if (draft.earlier || isRecent(draft) || (!draft.justHeld && causes.isInCause(draft))) {
            EventDays then = nearby.ofOldNews(draft);
            then = then == null ? history.ofOccasion(draft) : then;
            draft.dated = then != null;
            draft.besideOther = then != null;
            draft.days = then == null ? undated.recent() : then;
        } else {
            EventDays background = continued.ofBackground(draft);
            EventDays fresh = isInPassing(draft) ? undated.uncertain() : undated.fresh();
            draft.days = background == null ? fresh : background;
        }
        draft.days = stays.wentOn(draft, draft.days);
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
            return reported;
        }
        EventDays beside = ContinuedDays.of(draft);
        beside = beside == null ? history.of(draft) : beside;
        if (beside == null) {
            EventDays old = ofOldTimes(draft);
            old = old == null ? ofHarmDone(draft.occurrence) : old;
            old = old == null ? ofSuffering(draft) : old;
            if (old != null) {
                return old;
            }
            beside = history.ofOccasion(draft);
        }
        draft.besideOther |= beside != null;
        return beside;
    }

    /** "captured the town in the 1967 war", beyond the lead "took it after the 1967 war": the year of a time long past in which, or after which, arms were used. */
    private @Nullable EventDays ofOldTimes(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (draft.type() != EventType.ATTACK && draft.type() != EventType.MOBILIZE) {
            return null;
        }
        if (occurrence.isNoun()) {
            return ofOldGathering(occurrence);
        }
        if (!sentence.has(verb, Sentence.FINITE) || sentence.isPresent(verb)) {
            return null;
        }
        boolean lead = occurrence.text().isInLead(occurrence.first());
        int limit = Math.min(sentence.size() - 1, verb + REACH);
        for (int i = occurrence.lastChunk() + 1; i < limit; i++) {
            boolean twin = sentence.is(i - 1, Chunk.CONJUNCTION) && i == verb + 2;
            if (sentence.is(i, Chunk.COMMA) || (sentence.is(i, Chunk.VERB_GROUP) && !twin)) {
                return null;
            }
            boolean in = occurrence.opens(i, "in") || occurrence.opens(i, "during");
            if (in || (!lead && occurrence.opens(i, "after"))) {
                int named = sentence.is(i + 1, Chunk.DATE) ? i + 2 : i + 1;
                return sentence.is(named, Chunk.NOUN_GROUP)
                        ? DateGroups.longOver(occurrence, sentence.start(i + 1), sentence.end(named))
                        : null;
            }
        }
        return null;
    }

    /** "the shooting at the 2019 parade" */
    private static @Nullable EventDays ofOldGathering(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int at = occurrence.lastChunk() + 1;
        boolean within = sentence.is(at, Chunk.PREPOSITION)
                && (occurrence.opens(at, "at") || occurrence.opens(at, "during") || occurrence.opens(at, "in"));
        int named = sentence.is(at + 1, Chunk.DATE) ? at + 2 : at + 1;
        return within && sentence.is(named, Chunk.NOUN_GROUP)
                ? DateGroups.longOver(occurrence, sentence.start(at + 1), sentence.end(named))
                : null;
    }

    /** "were hurt on Monday after a truck hit a bus", "fled on Monday after a flood": what did the harm was on the day of it. */
    private @Nullable EventDays ofHarmDone(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int opener = occurrence.isNoun()
                ? clauses.listStart(occurrence.chunk()) - 1
                : clauses.clauseStart(occurrence.chunk()) - 1;
        boolean after =
                opener > 0 && cues.is(occurrence.openingWord(opener), Cue.AFTER) && causes.isOfOneDay(occurrence);
        int harm = after ? clauses.governor(opener) : Clauses.NONE;
        return occurrence.sentence().isVerb(harm, Sentence.FINITE) ? nearby.around(occurrence, harm) : null;
    }

    /** "was paralysed on Monday by a strike": the day of what it did. */
    private @Nullable EventDays ofSuffering(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean cause = occurrence.isNoun()
                && preposition > 0
                && (draft.type() == EventType.PROTEST || draft.type().isHarm())
                && (occurrence.opens(preposition, "by") || occurrence.opens(preposition, "because"));
        int verb = cause ? occurrence.clauses().governor(preposition) : Clauses.NONE;
        boolean suffers = sentence.isVerb(verb, Sentence.PASSIVE)
                && sentence.has(verb, Sentence.FINITE)
                && !sentence.has(verb, Sentence.NEGATED)
                && !cues.speaksOf(occurrence.headWord(verb));
        return suffers ? nearby.around(occurrence, verb) : null;
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

    /** "will visit Lima for the July 1 handover", "flies to Lima for Friday's summit": a planned visit is on the day to come of its occasion; or null. */
    private @Nullable EventDays ofVisitedOccasion(Draft draft) {
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
    private @Nullable EventDays nextOfPlan(Draft draft, EventDays said) {
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
    private @Nullable EventDays whenHeld(Draft draft, EventDays said) {
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

    /** "condemned A for its deeds over the past ten years": what is said once is not said for years. */
    private static boolean isOfWhatIsJudged(Draft draft, EventDays said) {
        LocalDate latest = said.latest();
        return draft.type().isByWord()
                && draft.type() != EventType.REJECT
                && draft.status == EventStatus.OCCURRED
                && !draft.occurrence.isNoun()
                && draft.occurrence.sentence().isSimplePast(draft.occurrence.chunk())
                && latest != null
                && !latest.isBefore(draft.occurrence.text().published())
                && said.earliest().plusYears(YEARS_OF_DEEDS).isBefore(latest);
    }

    /** "thanked A on Monday for not backing B": the day is that of the thanks. */
    private boolean isOfJudgement(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.chunk() - 1;
        return !occurrence.isNoun()
                && !occurrence.rule().type().isAgreement()
                && sentence.isVerb(occurrence.chunk(), Sentence.ING)
                && sentence.is(preposition, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(preposition), Cue.FOR)
                && sentence.dayBefore(preposition) < preposition;
    }

    /** "agreed on Tuesday to meet", "agreed on Tuesday to talks": a day gone by is that of the decision, not of what is planned by it. */
    private boolean isOfDecision(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        LocalDate latest = said.latest();
        if (draft.status != EventStatus.PLANNED
                || draft.verb == Clauses.NONE
                || latest == null
                || latest.isAfter(occurrence.text().published())) {
            return false;
        }
        if (draft.decided) {
            return true;
        }
        Sentence sentence = occurrence.sentence();
        if (sentence.has(draft.verb, Sentence.INFINITIVE)
                && latest.isBefore(occurrence.text().published())
                && said.equals(nearby.before(occurrence, draft.verb))) {
            // "arrived on Monday to prepare a meeting"
            return true;
        }
        if (latest.equals(occurrence.text().published()) && isOfWhoSays(occurrence, draft.verb)) {
            return true;
        }
        int decision = sentence.has(draft.verb, Sentence.INFINITIVE)
                ? occurrence.clauses().governor(draft.verb)
                : draft.verb;
        boolean decides = decision != Clauses.NONE
                && sentence.has(decision, Sentence.FINITE)
                && !sentence.has(decision, Sentence.AUXILIARY | Sentence.PASSIVE)
                && (cues.is(occurrence.headWord(decision), Cue.AGREE)
                        || cues.is(occurrence.headWord(decision), Cue.PLAN));
        int day = sentence.is(decision + 1, Chunk.PREPOSITION) ? decision + 2 : decision + 1;
        boolean dated =
                sentence.is(day, Chunk.DATE) && said.equals(groups.days(occurrence.text(), sentence.start(day)));
        return decides && (dated || isDecidedAt(draft));
    }

    /** "agreed to meet during a phone call on Wednesday": what follows the verb is the occasion of the decision. */
    private boolean isDecidedAt(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int end = occurrence.clauses().argumentsEnd(draft.verb);
        for (int during = draft.verb + 1; during + 1 < end; during++) {
            if (occurrence.sentence().is(during, Chunk.PREPOSITION)
                    && occurrence.opens(during, "during")
                    && during + 1 != occurrence.chunk()
                    && cues.is(occurrence.headWord(during + 1), Cue.ENCOUNTER)) {
                return true;
            }
        }
        return false;
    }

    /** "called a strike on May 3 to demand his dismissal": the day before the infinitive is not that of what is demanded. */
    private boolean isOfDemand(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        if (draft.status != EventStatus.PROPOSED || draft.verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        if (sentence.isVerb(draft.verb, Sentence.ING)
                && (opensTopic(occurrence, draft.verb - 1)
                        || (sentence.isVerb(draft.verb - 1, Sentence.FINITE | Sentence.INFINITIVE)
                                && cues.speaksOf(occurrence.headWord(draft.verb - 1))))) {
            // "held talks on opening the port on Monday", "met to discuss opening it on Monday"
            return true;
        }
        if (isPondered(occurrence, draft.verb)) {
            return isWithinWeek(occurrence, said);
        }
        // "will meet on Friday in an effort to revive the talks"
        boolean effort = sentence.is(draft.verb - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(draft.verb - 1), Cue.PROPOSE);
        return sentence.has(draft.verb, Sentence.INFINITIVE)
                && (effort || cues.is(occurrence.headWord(draft.verb), Cue.ASK))
                && said.equals(nearby.before(occurrence, draft.verb));
    }

    /** "considered a truce on Friday", "debated sending troops on Friday": that was on the Friday before. */
    private boolean isPondered(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int above = sentence.has(verb, Sentence.ING) ? verb - 1 : verb;
        return sentence.isVerb(above, Sentence.FINITE)
                && sentence.has(above, Sentence.PAST)
                && !sentence.has(above, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(above), Cue.PONDER);
    }

    /** Whether days lie in the week before the news, or the one after: the Friday meant may be either. */
    private static boolean isWithinWeek(Occurrence occurrence, EventDays days) {
        LocalDate published = occurrence.text().published();
        LocalDate latest = days.latest();
        return latest != null
                && !days.earliest().isBefore(published.minusDays(DAYS_OF_WEEK))
                && !latest.isAfter(published.plusDays(DAYS_OF_WEEK));
    }

    /** "calls for protests on Sunday", told in the present: the Sunday before is not the day of the call. */
    private static boolean isOfWhatIsAsked(Draft draft, EventDays said) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        LocalDate latest = said.latest();
        boolean now = !occurrence.isNoun()
                && (draft.type() == EventType.APPEAL || draft.type() == EventType.OFFER)
                && sentence.isSimplePresent(occurrence.chunk())
                && latest != null
                && latest.isBefore(occurrence.text().published());
        int day = occurrence.lastChunk() + 1;
        while (now
                && day < sentence.size()
                && (sentence.is(day, Chunk.PREPOSITION) || sentence.is(day, Chunk.NOUN_GROUP))) {
            day++;
        }
        return now
                && sentence.is(day, Chunk.DATE)
                && sentence.is(day - 1, Chunk.PREPOSITION)
                && day > occurrence.lastChunk() + 2;
    }

    /** "said on Thursday it will withdraw": a day between who says something and what is to be done. */
    private boolean isOfWhoSays(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(verb);
        int says = subject == Clauses.NONE ? Clauses.NONE : sentence.dayBefore(subject) - 1;
        return says >= 0
                && sentence.is(subject - 1, Chunk.DATE)
                && sentence.is(says, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(says), Cue.SAY);
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

    /** "tariffs set to start on March 10" */
    private static boolean isOnset(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        return MEASURES.contains(occurrence.rule().type())
                && (tokens.isWritten(token, "start") || tokens.isWritten(token, "begin"))
                && tokens.isWritten(token - 1, "to");
    }

    /** "Postpones the vote to May", "the postponement of the vote to May": the vote is in May, and put off now. */
    private boolean isPutOff(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.REJECT
                && draft.status == EventStatus.OCCURRED
                && (cues.is(occurrence.headWord(occurrence.chunk()), Cue.CALL_OFF)
                        || cues.is(occurrence.headWord(occurrence.chunk()), Cue.CALL_WITH_OFF));
    }

    /**
     * "Approved a budget for next year", "agreed to meet on Friday", "the pact opened the way to a review in 2027": what is told as done has no
     * day to come; what it decides has.
     */
    private static boolean isPastDecision(Draft draft) {
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
    private static boolean isTalkedOf(Draft draft) {
        return draft.type().isHarm() && draft.occurrence.isNoun() && draft.verb == Clauses.NONE;
    }

    /** "The truce, due to end on Sunday, was extended": the day to come is that of the aside. */
    private boolean isBehindPlan(Draft draft) {
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
        for (int token = first; token < end; token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.DUE)) {
                return true;
            }
        }
        return false;
    }

    /** "was deposed in June", told in April: what is over has no day to come, and the June meant is that of last year. */
    private boolean isToldAsPast(Draft draft) {
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
            if (passive ? draft.verb == occurrence.chunk() && !WORDS.contains(type) : comesAbout) {
                return true;
            }
        }
        // "announced elections in May", "banned imports in May": such a day is that of what is decided
        boolean decides = MEASURES.contains(type) || WORDS.contains(type) || BY_DECISION.contains(type);
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

    /** "issues a warrant for a plot in May of last year": what is told in the present tense is news, whatever day is named. */
    private boolean isToldNow(Draft draft) {
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
    private boolean isNews(Draft draft) {
        int verb = draft.verb;
        return isToldNow(draft)
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

    private static boolean isLongPast(EventDays days, LocalDate published) {
        LocalDate latest = days.latest();
        return latest != null && latest.isBefore(published.minusDays(LONGEST_AGO));
    }

    /** A noun that no verb tells as news: it may be of any day. */
    private boolean isInPassing(Draft draft) {
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

    /** "Ten are killed in an attack", "A port is destroyed in an attack that killed ten": the present tense tells of what it does as news. */
    private boolean isJustSuffered(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.type().isHarm() ? occurrence.clauses().governor(occurrence.chunk()) : Clauses.NONE;
        if (verb == Clauses.NONE || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        int word = occurrence.headWord(verb);
        return sentence.has(verb, Sentence.FINITE)
                && sentence.isPresent(verb)
                && (cues.is(word, Cue.HURT) || (cues.is(word, Cue.HARM) && sentence.has(verb, Sentence.PASSIVE)))
                && !occurrence.clauses().isInRelative(verb);
    }

    /** "spoke of the attacks in Lome, which killed ten": only a relative clause tells of them. */
    private static boolean isOnlyRecalled(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type().isHarm()
                && draft.verb > occurrence.chunk()
                && occurrence.clauses().isInRelative(draft.verb);
    }

    /** "the ceasefire held on Friday", "has collapsed": it was agreed on some day before. */
    private boolean isOutlasted(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.CEASEFIRE
                && occurrence.isNoun()
                && draft.verb != Clauses.NONE
                && draft.status == EventStatus.OCCURRED
                && cues.is(occurrence.headWord(draft.verb), Cue.OUTLAST);
    }

    /** What lies ahead is planned; what happened did so up to the day of publication, what is planned from it on. */
    private EventDays fitted(Draft draft, EventDays said, LocalDate published) {
        LocalDate latest = said.latest();
        if (draft.status == EventStatus.OCCURRED && said.earliest().isAfter(published)) {
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

    /** "earlier this month" */
    private static boolean isUpToNow(EventDays said, LocalDate published) {
        return said.earliest().isBefore(published) && published.equals(said.latest());
    }

    /** What is planned has a day to come: "has agreed to talks Friday" is the Friday ahead. */
    private EventDays coming(Draft draft, EventDays said, LocalDate published) {
        Occurrence occurrence = draft.occurrence;
        boolean behind =
                said.equals(nearby.after(occurrence, occurrence.lastChunk())) || said.equals(behindTopic(occurrence));
        LocalDate next = said.earliest().plusDays(DAYS_OF_WEEK);
        // nobody calls the day in six days "Tuesday" on a Wednesday
        boolean oneDay =
                said.earliest().equals(said.latest()) && !next.isBefore(published) && !isJustNow(occurrence, said);
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

    /** "arrived in Lome for talks with the king on Monday", told on Wednesday: the Monday is that of the arrival. */
    private static boolean isOfArrival(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean aim = occurrence.isNoun()
                && occurrence.rule().type().isGathering()
                && sentence.is(preposition, Chunk.PREPOSITION)
                && occurrence.opens(preposition, "for");
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
    private @Nullable EventDays nextAfter(Occurrence occurrence, EventDays said) {
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
        int topic = topic(occurrence);
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

    /** "recent attacks", "a recent wave of attacks". */
    private boolean isRecent(Draft draft) {
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

    private @Nullable EventDays said(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.movedTo != Clauses.NONE) {
            int token = occurrence.sentence().start(draft.movedTo);
            EventDays days = groups.days(occurrence.text(), token);
            EventDays next = days == null ? null : DateGroups.next(occurrence.text(), token, days);
            return next == null ? days : next;
        }
        EventDays own = nearby.own(occurrence);
        if (own == null && isOfVerbsDay(draft)) {
            own = nearby.rightBefore(occurrence, draft.verb);
        }
        if (own != null) {
            return own;
        }
        // "a summit has been called for Monday"
        boolean called = draft.status == EventStatus.PLANNED
                && draft.verb != Clauses.NONE
                && cues.is(occurrence.headWord(draft.verb), Cue.CALL);
        boolean spokenOf = (!called && isSpokenOf(draft)) || isOutlasted(draft);
        // "ruled that the vote on Monday was void"
        boolean that = occurrence.sentence().is(occurrence.lastChunk(), Chunk.THAT);
        EventDays after = nearby.after(
                occurrence, occurrence.isParted() || that ? occurrence.chunk() : occurrence.lastChunk(), isNews(draft));
        if (after != null && isOfWhatIsDecided(occurrence, after)) {
            return null;
        }
        if (after != null && spokenOf && isOfSpeaking(draft, after)) {
            after = null;
        }
        if (after == null && occurrence.isNoun()) {
            after = nearby.inClauseOf(occurrence, occurrence.lastChunk());
        }
        if (after == null && !spokenOf) {
            after = behindTopic(occurrence);
        }
        if (after != null) {
            return after;
        }
        if (draft.occasion != Clauses.NONE) {
            return nearby.after(occurrence, draft.occasion);
        }
        // "was in Lome last week on a visit, which saw him meet the king"
        boolean recalled = draft.verb > occurrence.chunk()
                && draft.type() == EventType.VISIT
                && occurrence.clauses().isInRelative(draft.verb);
        if (draft.verb == Clauses.NONE || recalled) {
            EventDays then = during(draft);
            return then == null && draft.type().isHarm() && !draft.earlier ? purpose.of(draft) : then;
        }
        if (spokenOf) {
            return null;
        }
        if (draft.verb != occurrence.chunk() && !isOfSequel(occurrence, draft.verb)) {
            after = nearby.after(occurrence, draft.verb);
        }
        if (after == null && draft.due != Clauses.NONE) {
            after = nearby.after(occurrence, draft.due);
        }
        if (after != null || isToAttend(occurrence, draft.verb)) {
            return after;
        }
        EventDays before = nearby.before(occurrence, draft.verb);
        if (before == null) {
            before = nearby.beforeTwin(occurrence, draft.verb);
        }
        if (before == null) {
            before = mainClause.of(draft);
        }
        if (before == null && draft.status == EventStatus.PLANNED) {
            before = nearby.beforeWhenPlanned(occurrence, draft.verb);
            before = before == null ? nearby.beforePlan(occurrence, draft.verb) : before;
            before = before == null ? ofMeeting(occurrence) : before;
        }
        if (before == null && draft.status == EventStatus.OCCURRED && !draft.earlier && !occurrence.isNoun()) {
            before = nearby.beforeBegun(occurrence, draft.verb);
        }
        if (before == null && draft.status == EventStatus.OCCURRED) {
            before = nearby.afterTwin(occurrence, draft.verb);
            before = before == null && draft.type().isAgreement() ? ofMeeting(occurrence) : before;
        }
        if (before == null) {
            before = purpose.of(draft);
        }
        return before == null ? atEnd(draft) : before;
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

    /** "held talks on easing sanctions in May", "met to discuss opening the port on Monday": those who meet do so then. */
    private @Nullable EventDays behindTopic(Occurrence occurrence) {
        int topic = topic(occurrence);
        return topic == Clauses.NONE ? null : nearby.after(occurrence, topic);
    }

    /** The "easing" of "talks on easing sanctions", the "opening" of "met to discuss opening the port"; or {@link Clauses#NONE}. */
    private int topic(Occurrence occurrence) {
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
    private static boolean opensTopic(Occurrence occurrence, int preposition) {
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (occurrence.opens(preposition, "on") || occurrence.opens(preposition, "about"));
    }

    /**
     * "is to sign it at a summit to be held in July", "signed an accord ending the war at a meeting on Friday": what is done at a meeting is
     * done on its day.
     */
    private @Nullable EventDays ofMeeting(Occurrence occurrence) {
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
    private boolean isToAttend(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.SUMMIT
                && occurrence.sentence().has(verb, Sentence.INFINITIVE)
                && cues.is(occurrence.headWord(verb), Cue.ATTEND);
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

    /** Whether a noun is but what a verb speaks of: the day of "condemned the attack on Friday" is not the attack's. */
    private boolean isSpokenOf(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!occurrence.isNoun() || draft.verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        boolean told = sentence.has(draft.verb, Sentence.FINITE) && sentence.has(draft.verb, Sentence.PASSIVE);
        return (told || draft.verb < occurrence.chunk()) && cues.speaksOf(occurrence.headWord(draft.verb));
    }

    /** Whether a day behind a noun is that of the words on it: a recent one, unless a day stands before the verb or "of" before it. */
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
        if (!(ahead || WORDS.contains(draft.type()))
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
    private static boolean isJustNow(Occurrence occurrence, EventDays days) {
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
                && days.earliest().isAfter(text.published().minusDays(LONGEST_AGO))
                && (next == null || next.earliest().isAfter(text.published().plusDays(LONGEST_AGO)));
    }
}
