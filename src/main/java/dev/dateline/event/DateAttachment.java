package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that modifies a trigger, or the days that an undated report stands for. */
final class DateAttachment {

    private static final int DAYS_OF_WEEK = 7;
    /** Days back that what is told in the present tense can lie. */
    private static final int LONGEST_AGO = 31;

    /** What is done about something that happened long before. */
    private static final Set<EventType> NEWS_OF_OLD =
            EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.CONDEMN, EventType.SANCTION);

    /** Acts in words: a day to come is that of what they speak of; but a refusal may take effect then. */
    static final Set<EventType> WORDS =
            EnumSet.of(EventType.APPEAL, EventType.CONDEMN, EventType.OFFER, EventType.THREAT, EventType.SUPPORT);

    /** What holds from some day on. */
    private static final Set<EventType> MEASURES = EnumSet.of(EventType.SANCTION, EventType.CEASEFIRE);

    /** Groups after a measure in which the day that it begins is looked for. */
    private static final int REACH = 12;

    /** Decisions, of which a day to come is that of what they decide. */
    private static final Set<EventType> BY_DECISION = EnumSet.of(EventType.VOTE, EventType.PACT, EventType.REJECT);

    private final Cues cues;
    private final DateGroups groups;
    private final StayDays stays;
    private final CauseFinder causes;

    DateAttachment(Cues cues) {
        this.cues = cues;
        groups = new DateGroups(cues, new Ordinals(cues));
        stays = new StayDays(cues);
        causes = new CauseFinder(cues);
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
        EventDays said = said(draft);
        if (said == null && (draft.status == EventStatus.PLANNED || MEASURES.contains(draft.type()))) {
            said = effective(draft.occurrence);
        }
        boolean ahead = said != null && said.earliest().isAfter(published);
        if (ahead && draft.status == EventStatus.OCCURRED && WORDS.contains(draft.type())) {
            said = null;
        }
        if (ahead && isDone(draft)) {
            said = rightBefore(draft.occurrence, draft.verb);
        }
        if (said != null && isToldNow(draft) && isLongPast(said, published)) {
            said = null;
        }
        if (said != null && draft.status == EventStatus.PROPOSED && published.equals(said.latest())) {
            // "hopes of talks rose Sunday"
            said = null;
        }
        if (said == null) {
            said = DaysBefore.of(draft, published);
        }
        boolean occurred = draft.status == EventStatus.OCCURRED;
        if (said == null && draft.earlier && isSaidThen(draft)) {
            draft.earlier = false;
            said = ofSaying(draft);
        }
        if (said == null && occurred) {
            said = sinceWhen(draft);
        }
        draft.dated = said != null;
        EventDays series = said == null && occurred ? series(draft.occurrence) : null;
        ReportDays undated = draft.occurrence.text().reportDays();
        if (said != null) {
            draft.days = stays.lasting(draft, fitted(draft, said, published));
        } else if (series != null) {
            draft.days = series;
        } else if (draft.calledOff || draft.status == EventStatus.PLANNED || draft.status == EventStatus.PROPOSED) {
            draft.days = undated.planned();
        } else if (draft.earlier || isRecent(draft) || causes.isInCause(draft)) {
            draft.days = undated.recent();
        } else {
            draft.days = isInPassing(draft) ? undated.uncertain() : undated.fresh();
        }
    }

    /** "tariffs on all goods imported from Chad starting July 1", "a ban to take effect on July 1": a day to come. */
    private @Nullable EventDays effective(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int limit = Math.min(sentence.size(), occurrence.lastChunk() + REACH);
        for (int i = occurrence.lastChunk() + 1; i < limit; i++) {
            int before = sentence.start(i) - (sentence.is(i - 1, Chunk.PREPOSITION) ? 2 : 1);
            if (sentence.is(i, Chunk.DATE)
                    && before > sentence.first()
                    && cues.is(occurrence.tokens().word(before), Cue.EFFECT)) {
                return groups.coming(occurrence.text(), sentence.start(i));
            }
        }
        return null;
    }

    /** "Approved a budget for next year", "agreed to meet on Friday": what is told as done has no day to come; its object has. */
    private static boolean isDone(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.status == EventStatus.OCCURRED
                && !occurrence.isNoun()
                && BY_DECISION.contains(draft.type())
                && occurrence.sentence().has(occurrence.chunk(), Sentence.FINITE)
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PAST | Sentence.PERFECT)
                && !occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE);
    }

    /** "Six have been killed since Friday", "ten attacks since May": between that day and publication. */
    private @Nullable EventDays sinceWhen(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        boolean perfect = verb != Clauses.NONE
                && !(occurrence.isNoun() && isSpokenOf(draft))
                && sentence.has(verb, Sentence.PERFECT)
                && !sentence.has(verb, Sentence.PAST | Sentence.PROGRESSIVE);
        if (!perfect || draft.ordinal >= 0) {
            return null;
        }
        return since(
                occurrence,
                Math.max(0, occurrence.clauses().clauseStart(verb) - 2),
                Math.max(verb, occurrence.lastChunk()));
    }

    /** "fifty attacks since May", "the outbreak since May": from that day on; it is no day of any one of them. */
    private @Nullable EventDays series(Occurrence occurrence) {
        return occurrence.isNoun() && !isRanked(occurrence)
                ? since(occurrence, occurrence.lastChunk() + 1, occurrence.lastChunk())
                : null;
    }

    /** Between the day after a "since" among the groups from one on to the end of another's arguments, and publication. */
    private @Nullable EventDays since(Occurrence occurrence, int from, int of) {
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        int arguments = occurrence.clauses().argumentsEnd(of);
        if (from > of && sentence.isVerb(arguments, Sentence.BARE)) {
            // "attacks carried out since May"
            arguments = occurrence.clauses().argumentsEnd(arguments);
        }
        // "since" may be taken for the opener of a clause
        int end = Math.min(sentence.size(), 2 + arguments);
        for (int i = from; i < end; i++) {
            int start = sentence.start(i);
            EventDays days = sentence.is(i, Chunk.DATE) && start > sentence.first() ? groups.days(text, start) : null;
            if (days != null
                    && cues.is(text.tokens().word(start - 1), Cue.SINCE)
                    && !days.earliest().isBefore(text.published().minusYears(1))) {
                return days.earliest().isAfter(text.published())
                        ? null
                        : EventDays.between(days.earliest(), text.published());
            }
        }
        return null;
    }

    /** "the deadliest attack since May", "the first attack since": nothing happened in between. */
    private boolean isRanked(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        int chunk = Math.max(0, occurrence.sentence().chunkOf(occurrence.first()));
        for (int token = occurrence.sentence().start(chunk); token < occurrence.first(); token++) {
            if (cues.is(tokens.word(token), Cue.FIRST) || isSuperlative(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperlative(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.isWritten(token, "most")
                || (end - tokens.start(token) > 4 && tokens.text().startsWith("est", end - 3));
    }

    /** "issues a warrant for a plot in May of last year": what is told in the present tense is news, whatever day is named. */
    private boolean isToldNow(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        return draft.status == EventStatus.OCCURRED
                && verb != Clauses.NONE
                && (!occurrence.isNoun() || isMade(draft))
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
    private boolean isMade(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int word = occurrence.headWord(draft.verb);
        return draft.verb < occurrence.chunk() && cues.is(word, Cue.CARRY) && !cues.is(word, Cue.SAY);
    }

    private static boolean isLongPast(EventDays days, LocalDate published) {
        LocalDate latest = days.latest();
        return latest != null && latest.isBefore(published.minusDays(LONGEST_AGO));
    }

    /** "is sentenced for a bombing in 2015": of two events with one past day, it is the nearer one's; the other is news. */
    static void settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            EventDays days = draft.days;
            LocalDate latest = days == null ? null : days.latest();
            LocalDate published = draft.occurrence.text().published();
            boolean old = draft.dated
                    && latest != null
                    && NEWS_OF_OLD.contains(draft.type())
                    && !draft.occurrence.isNoun()
                    && latest.isBefore(published.minusDays(DAYS_OF_WEEK));
            if (old && days != null && isOfLater(drafts, draft, days)) {
                draft.dated = false;
                draft.days = draft.occurrence.text().reportDays().fresh();
            }
        }
    }

    /** Whether what is told later in the sentence has the same days. */
    private static boolean isOfLater(List<Draft> drafts, Draft draft, EventDays days) {
        for (Draft later : drafts) {
            if (later.dated
                    && days.equals(later.days)
                    && later.type() != EventType.VISIT
                    && !NEWS_OF_OLD.contains(later.type())
                    && later.occurrence.first() > draft.occurrence.first()) {
                return true;
            }
        }
        return false;
    }

    /** A noun that no verb tells as news: it may be of any day. */
    private boolean isInPassing(Draft draft) {
        if (draft.justHeld) {
            return false;
        }
        boolean participle = !draft.occurrence.isNoun() && draft.definite;
        return participle
                || (draft.occurrence.isNoun()
                        && (draft.verb == Clauses.NONE || isSpokenOf(draft) || isOutlasted(draft)));
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
        if (ahead && latest != null && latest.isBefore(published)) {
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

    /** What is planned has a day to come: "has agreed to talks Friday" is the Friday ahead. */
    private EventDays coming(Draft draft, EventDays said, LocalDate published) {
        LocalDate next = said.earliest().plusDays(DAYS_OF_WEEK);
        // nobody calls the day in six days "Tuesday" on a Wednesday
        boolean oneDay = said.earliest().equals(said.latest())
                && !next.isBefore(published)
                && !isJustNow(draft.occurrence, said);
        if (oneDay && said.equals(after(draft.occurrence, draft.occurrence.lastChunk()))) {
            return EventDays.on(next);
        }
        EventDays later = oneDay ? null : nextAfter(draft.occurrence, said);
        if (later != null) {
            return later;
        }
        if (draft.occurrence.isNoun() && draft.status == EventStatus.PLANNED) {
            // "the March 3 attacks were intended to"
            draft.status = EventStatus.OCCURRED;
            return said;
        }
        draft.dated = false;
        return draft.occurrence.text().reportDays().planned();
    }

    /** "invited him to a summit in December": the next December, of a month behind what is planned. */
    private static @Nullable EventDays nextAfter(Occurrence occurrence, EventDays said) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int i = occurrence.lastChunk() + 1; i < end && !said.earliest().equals(said.latest()); i++) {
            if (sentence.is(i, Chunk.DATE)) {
                return DateGroups.next(occurrence.text(), sentence.start(i), said);
            }
        }
        return null;
    }

    private boolean isRecent(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return occurrence.anyBefore(token -> cues.is(occurrence.tokens().word(token), Cue.RECENT));
    }

    private @Nullable EventDays said(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.movedTo != Clauses.NONE) {
            int token = occurrence.sentence().start(draft.movedTo);
            EventDays days = groups.days(occurrence.text(), token);
            EventDays next = days == null ? null : DateGroups.next(occurrence.text(), token, days);
            return next == null ? days : next;
        }
        EventDays own = own(occurrence);
        if (own == null && occurrence.isNoun() && draft.verb != Clauses.NONE && !isTold(occurrence, draft.verb)) {
            own = rightBefore(occurrence, draft.verb);
        }
        if (own != null) {
            return own;
        }
        boolean spokenOf = isSpokenOf(draft) || isOutlasted(draft);
        EventDays after =
                after(occurrence, occurrence.isParted() ? occurrence.chunk() : occurrence.lastChunk(), isNews(draft));
        if (after != null && spokenOf && isOfSpeaking(draft, after)) {
            after = null;
        }
        if (after == null && occurrence.isNoun()) {
            after = inClauseOf(occurrence, occurrence.lastChunk());
        }
        if (after != null) {
            return after;
        }
        if (draft.occasion != Clauses.NONE) {
            return after(occurrence, draft.occasion);
        }
        if (draft.verb == Clauses.NONE) {
            return during(draft);
        }
        if (spokenOf) {
            return null;
        }
        if (draft.verb != occurrence.chunk() && !isOfSequel(occurrence, draft.verb)) {
            after = after(occurrence, draft.verb);
        }
        if (after == null && draft.due != Clauses.NONE) {
            after = after(occurrence, draft.due);
        }
        if (after != null || isToAttend(occurrence, draft.verb)) {
            return after;
        }
        EventDays before = before(occurrence, draft.verb);
        if (before == null) {
            before = beforeTwin(occurrence, draft.verb);
        }
        if (before == null) {
            before = ofMainClause(draft);
        }
        if (before == null && draft.status == EventStatus.OCCURRED) {
            before = afterTwin(occurrence, draft.verb);
        }
        return before == null ? atEnd(draft) : before;
    }

    /** "said on Monday that it would help, after its leader met X": who speaks right after a meeting has just held it. */
    private boolean isSaidThen(Draft draft) {
        return draft.type().isGathering() && !draft.occurrence.isNoun() && saying(draft) != Clauses.NONE;
    }

    private @Nullable EventDays ofSaying(Draft draft) {
        int saying = saying(draft);
        EventDays after = after(draft.occurrence, saying);
        return after == null ? rightBefore(draft.occurrence, saying) : after;
    }

    /** The verb that tells what is said after an event, be it with "will" or "would": "said that it would help after it met". */
    private int saying(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = sentence.is(draft.verb - 1, Chunk.PREPOSITION)
                ? draft.verb - 1
                : occurrence.clauses().clauseStart(draft.verb) - 1;
        if (opener < 0 || !cues.is(occurrence.openingWord(opener), Cue.AFTER)) {
            return Clauses.NONE;
        }
        int main = occurrence.clauses().governor(opener);
        if (main != Clauses.NONE && sentence.modal(main) >= 0) {
            main = occurrence.clauses().governor(main);
        }
        boolean says = main != Clauses.NONE && sentence.isVerb(main, Sentence.FINITE) && isSaid(occurrence, main);
        return says ? main : Clauses.NONE;
    }

    /** "met on Saturday, urging them to stay", "met X on Saturday while calling for calm": done on the day of the main clause. */
    private @Nullable EventDays ofMainClause(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        boolean beside = sentence.is(verb - 1, Chunk.COMMA)
                || (sentence.is(verb - 1, Chunk.SUBORDINATOR) && occurrence.opens(verb - 1, "while"));
        int main = sentence.has(verb, Sentence.ING) && beside
                ? occurrence.clauses().governor(verb)
                : Clauses.NONE;
        if (main == Clauses.NONE || !sentence.has(main, Sentence.FINITE) || draft.status != EventStatus.OCCURRED) {
            return null;
        }
        int last =
                sentence.is(verb - 1, Chunk.SUBORDINATOR) && sentence.is(verb - 2, Chunk.COMMA) ? verb - 3 : verb - 2;
        for (int i = main + 1; i <= main + 2; i++) {
            if (sentence.is(i, Chunk.DATE) && (i == main + 1 || sentence.is(i - 1, Chunk.PREPOSITION))) {
                return groups.free(occurrence, i);
            }
        }
        return sentence.is(last, Chunk.DATE) ? groups.free(occurrence, last) : null;
    }

    /** "Arrived on Thursday to attend the summit": the day is that of the arrival. */
    private boolean isToAttend(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.SUMMIT
                && occurrence.sentence().has(verb, Sentence.INFINITIVE)
                && cues.is(occurrence.headWord(verb), Cue.ATTEND);
    }

    /** "died on Tuesday in the attack", "voted on Tuesday in an election", "said on Tuesday during talks": what the noun names was then. */
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
        boolean linked = sentence.is(preposition, Chunk.PREPOSITION)
                || (draft.justHeld && sentence.is(preposition, Chunk.SUBORDINATOR));
        if (!occurrence.isNoun() || draft.earlier || !linked) {
            return null;
        }
        int verb = occurrence.clauses().governor(preposition);
        if (verb == Clauses.NONE || !(draft.justHeld || sentence.has(verb, Sentence.FINITE))) {
            return null;
        }
        int word = occurrence.headWord(verb);
        String how = tokens.textOf(sentence.start(preposition));
        if ((how.equals("on") || how.equals("for")) && draft.type() == EventType.VISIT) {
            return after(occurrence, verb);
        }
        boolean then = how.equals("in")
                ? cues.is(word, Cue.HARM) || (draft.type() == EventType.ELECTION && cues.is(word, Cue.BALLOT))
                : (draft.justHeld || how.equals("during")) && cues.is(word, Cue.SAY);
        if (!then) {
            return null;
        }
        EventDays after = after(occurrence, verb);
        if (after == null) {
            after = draft.justHeld ? rightBefore(occurrence, verb) : before(occurrence, verb);
        }
        return after;
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
                && before(occurrence, draft.verb) == null;
    }

    /** A date inside the noun group of the trigger, or right before it: "Friday's strike", "the 2018 agreement". */
    private @Nullable EventDays own(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int first = sentence.start(occurrence.chunk());
        if (occurrence.isNoun()
                && sentence.is(occurrence.chunk() - 1, Chunk.DATE)
                && sentence.end(occurrence.chunk() - 1) == first
                && !cues.is(occurrence.tokens().word(first), Cue.DEFINITE)) {
            EventDays span = groups.span(occurrence.text(), sentence.start(occurrence.chunk() - 1));
            EventDays days = span != null ? span : groups.days(occurrence.text(), first - 1);
            if (days != null) {
                return days;
            }
        }
        for (int token = first; token < sentence.end(occurrence.chunk()); token++) {
            EventDays days = groups.days(occurrence.text(), token);
            if (days != null) {
                return days;
            }
        }
        if (occurrence.isNoun()
                && first > sentence.first()
                && sentence.isPossessive(first - 1)
                && first - 2 >= sentence.first()) {
            return groups.days(occurrence.text(), first - 2);
        }
        return null;
    }

    /** "The king on Friday held talks on the March 3 summit": a day between who acts and what he does is the act's. */
    private @Nullable EventDays rightBefore(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = verb - 1;
        int subject = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        boolean between = sentence.is(date, Chunk.DATE)
                && sentence.is(subject, Chunk.NOUN_GROUP)
                && sentence.has(verb, Sentence.FINITE);
        return between ? groups.free(occurrence, date) : null;
    }

    /** Whether a verb but speaks of a noun, or says it. */
    private boolean isTold(Occurrence occurrence, int verb) {
        int word = occurrence.headWord(verb);
        return verb > occurrence.chunk()
                || cues.is(word, Cue.SAY)
                || cues.is(word, Cue.BLAME)
                || cues.is(word, Cue.SPEAK);
    }

    /** "the violence followed talks on Monday", "talks were followed by clashes on Monday": the day behind the verb is the other event's. */
    private boolean isOfSequel(Occurrence occurrence, int verb) {
        return verb > occurrence.chunk() && cues.is(occurrence.headWord(verb), Cue.SEQUEL);
    }

    private boolean isSaid(Occurrence occurrence, int verb) {
        return cues.is(occurrence.headWord(verb), Cue.SAY);
    }

    private @Nullable EventDays after(Occurrence occurrence, int chunk) {
        return after(occurrence, chunk, false);
    }

    /** @param news whether it is told in the present tense: then the day of its cause, or of what it is ahead of, is not its own */
    private @Nullable EventDays after(Occurrence occurrence, int chunk, boolean news) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(chunk);
        for (int i = chunk + 1; i < end; i++) {
            if (occurrence.rule().type() == EventType.OFFER && !occurrence.isNoun() && isOccasion(occurrence, i)) {
                return null;
            }
            if ((news && isOfOther(occurrence, i))
                    || (i > chunk + 1
                            && isStatement(occurrence, i)
                            && !WORDS.contains(occurrence.rule().type()))) {
                return null;
            }
            if (sentence.is(i, Chunk.DATE) && !isBehindAside(occurrence, chunk, i)) {
                boolean own = i == chunk + 1 && occurrence.rule().type() == EventType.ELECTION;
                // "won Tuesday's election"
                EventDays days = own ? groups.days(occurrence.text(), sentence.start(i)) : groups.free(occurrence, i);
                if (days != null) {
                    return days;
                }
            }
        }
        return null;
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

    /** "invited X to a summit in December": the day of what somebody is invited to. */
    private boolean isOccasion(Occurrence occurrence, int chunk) {
        return cues.is(occurrence.headWord(occurrence.chunk()), Cue.INVITE)
                && occurrence.sentence().is(chunk, Chunk.PREPOSITION)
                && (occurrence.opens(chunk, "to") || occurrence.opens(chunk, "for"));
    }

    /** "following his arrest on Monday", "ahead of the summit on Friday". */
    private boolean isOfOther(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(chunk, Chunk.PREPOSITION) || !sentence.is(chunk + 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int start = sentence.start(chunk);
        return cues.is(tokens.word(start), Cue.AFTER)
                || cues.is(tokens.word(start), Cue.AHEAD)
                || cues.is(tokens.word(start - 1), Cue.AHEAD);
    }

    /** A date in the clause that says more of the noun: "attacks that rocked the city on Monday", "talks held in May". */
    private @Nullable EventDays inClauseOf(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int i = occurrence.clauses().argumentsEnd(noun);
        if (sentence.is(i, Chunk.COMMA) && sentence.is(i + 1, Chunk.RELATIVE)) {
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
        if (!opens || isAside(occurrence, i) || (!relative && isOfHurt(occurrence, noun, i))) {
            return null;
        }
        // "talks scheduled to be held on Monday"
        boolean toBegin = sentence.has(i, Sentence.BARE) && sentence.isVerb(i + 1, Sentence.INFINITIVE);
        return after(occurrence, toBegin ? i + 1 : i, true);
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

    /** "expected the talks to start next year". */
    private boolean isPhase(Occurrence occurrence, int verb) {
        return cues.is(occurrence.headWord(verb), Cue.PHASE);
    }

    /** "..., the state television reported Sunday": the day of who says it, not of what is said. */
    private boolean isAside(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.COMMA)
                && isSaid(occurrence, verb);
    }

    /** A date before the subject: "On Tuesday, the leaders met". */
    private @Nullable EventDays before(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        if (isAfterRelative(sentence, start, verb) || isAfterParticiple(sentence, start, verb)) {
            return null;
        }
        // ", alleging": of what stands before, only a date in front of all is its own
        boolean trails = sentence.has(verb, Sentence.ING) && sentence.is(verb - 1, Chunk.COMMA);
        for (int i = verb - 1; i >= start; i--) {
            if (sentence.is(i, Chunk.DATE)
                    && (!trails || i <= start + 1)
                    && !isOfTwin(occurrence, i, verb)
                    && !isOfOpening(occurrence, start, i, verb)) {
                EventDays days = groups.free(occurrence, i);
                if (days != null) {
                    return days;
                }
            }
        }
        return beforeWhen(occurrence, start - 1);
    }

    /** "On Tuesday, X met Y, praised Z and left": the day before the verb that others go on from, unless that "has met" by now. */
    private @Nullable EventDays beforeTwin(Occurrence occurrence, int verb) {
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

    /** "killed four and wounded two on Tuesday": the day behind the last verb of several in the past. */
    private @Nullable EventDays afterTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.isVerb(verb, Sentence.PAST)) {
            return null;
        }
        for (int next = verb + 1; next < sentence.size() && !opensClause(sentence, next); next++) {
            if (sentence.is(next, Chunk.VERB_GROUP) && occurrence.clauses().goesOnFrom(next) == verb) {
                boolean past = sentence.has(next, Sentence.PAST) || sentence.has(next, Sentence.BARE);
                EventDays after = past ? after(occurrence, next) : null;
                return after == null && past ? afterTwin(occurrence, next) : after;
            }
        }
        return null;
    }

    private static boolean opensClause(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case BREAK, THAT, RELATIVE, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /**
     * "urged X to leave in a statement on Monday", "voted to lift the ban on Tuesday": of acts in words and decisions, a day behind
     * what is asked or decided, if the words say that it is theirs, or it is today or yesterday.
     */
    private @Nullable EventDays atEnd(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean act = WORDS.contains(draft.type()) || draft.type() == EventType.VOTE;
        if (!act
                || occurrence.isNoun()
                || !sentence.isVerb(draft.verb, Sentence.FINITE)
                || !sentence.has(draft.verb, Sentence.PAST)) {
            return null;
        }
        boolean stated = false;
        for (int i = occurrence.clauses().argumentsEnd(occurrence.lastChunk()); i < sentence.size(); i++) {
            if (opensClause(sentence, i) || sentence.isVerb(i, Sentence.FINITE)) {
                return null;
            }
            stated |= isStatement(occurrence, i);
            EventDays days = sentence.is(i, Chunk.DATE) ? groups.free(occurrence, i) : null;
            if (days != null && (stated || (isJustNow(occurrence, days) && !isInside(sentence, i)))) {
                return days;
            }
        }
        return null;
    }

    /** Whether a group goes on after a date: "on Tuesday in Lima". */
    private static boolean isInside(Sentence sentence, int date) {
        return date + 1 < sentence.size() && !sentence.is(date + 1, Chunk.COMMA);
    }

    /** "in a statement", "at a news conference". */
    private boolean isStatement(Occurrence occurrence, int chunk) {
        return occurrence.sentence().is(chunk, Chunk.PREPOSITION)
                && (occurrence.opens(chunk, "in") || occurrence.opens(chunk, "at"))
                && occurrence.sentence().is(chunk + 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(chunk + 1), Cue.STATEMENT);
    }

    /** Whether it is the day of publication or that before. */
    private static boolean isJustNow(Occurrence occurrence, EventDays days) {
        LocalDate published = occurrence.text().published();
        return days.earliest().equals(days.latest())
                && !days.earliest().isAfter(published)
                && !days.earliest().isBefore(published.minusDays(1));
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

    /** "jumped from the roof on Tuesday when soldiers stormed the house", "On Tuesday, X jumped from the roof when". */
    private @Nullable EventDays beforeWhen(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        if (sentence.is(opener, Chunk.RELATIVE) && sentence.is(opener - 1, Chunk.PREPOSITION)) {
            // "the war in 1994 in which X toppled Y"
            return sentence.is(opener - 2, Chunk.DATE) ? groups.free(occurrence, opener - 2) : null;
        }
        if (!sentence.is(opener, Chunk.SUBORDINATOR)) {
            return null;
        }
        int date = sentence.is(opener - 1, Chunk.COMMA) ? opener - 2 : opener - 1;
        String how = occurrence.tokens().textOf(sentence.start(opener));
        if (how.equals("when") && date == opener - 1 && sentence.is(date, Chunk.DATE)) {
            // "since 1974 when X invaded"
            return groups.days(occurrence.text(), sentence.start(date));
        }
        boolean then = how.equals("when") || how.equals("as");
        if (!then || sentence.is(date, Chunk.DATE)) {
            return then ? groups.free(occurrence, date) : null;
        }
        int main = occurrence.clauses().governor(opener);
        return sentence.isVerb(main, Sentence.FINITE) && sentence.has(main, Sentence.PAST)
                ? before(occurrence, main)
                : null;
    }

    /** "X, who fled in May, is tried": whether a relative clause ends before the verb, and its day with it. */
    private static boolean isAfterRelative(Sentence sentence, int start, int verb) {
        return sentence.is(verb - 1, Chunk.COMMA)
                && sentence.isVerb(start - 1, Sentence.FINITE)
                && (sentence.is(start - 2, Chunk.RELATIVE) || sentence.is(start - 3, Chunk.RELATIVE));
    }

    /** "a man held in May has been freed": the day before the verb is that of a participle. */
    private static boolean isAfterParticiple(Sentence sentence, int start, int verb) {
        return sentence.isVerb(start - 1, Sentence.BARE) && sentence.has(verb, Sentence.PASSIVE | Sentence.PERFECT);
    }
}
