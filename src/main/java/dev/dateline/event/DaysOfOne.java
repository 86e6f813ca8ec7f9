package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Whether two drafts of one type that are told with different days, or one of them without, name one event. */
final class DaysOfOne {

    /** What happens once, on a day that a report may tell later than the news itself. */
    static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ATTACK,
            EventType.DISASTER,
            EventType.ARREST,
            EventType.PACT,
            EventType.VOTE,
            EventType.TRIAL,
            EventType.ELECTION);

    /** More days than a summit lasts. */
    private static final int LONGEST_SUMMIT = 27;

    /** Days from an arrival to the end of the visit. */
    private static final int LONGEST_VISIT = 10;

    /** Days from a vote to the report of who won it; one a year back is another. */
    private static final int LONGEST_COUNT = 200;

    /** Days back that a report without a day can be of. */
    private static final int FRESH_DAYS = 3;

    /** Sentences after the news in which its day may be told. */
    private static final int NEXT_SENTENCES = 4;

    private DaysOfOne() {}

    /** Whether what is told of the one says when the other was, or that it went on, or how it ended. */
    static boolean areOfOne(Draft a, Draft b) {
        return isDatedAfterwards(a, b) || isOneStay(a, b) || isToldAgain(a, b) || isCounted(a, b) || isCounted(b, a);
    }

    /**
     * "Rebels raided a village, the army said Tuesday. The gunmen attacked late on Monday": what the lead told as news without a
     * day, and the next sentences with one.
     */
    static boolean isDatedAfterwards(Draft news, Draft later) {
        ArticleText text = later.occurrence.text();
        EventDays days = later.days;
        if (news.dated
                || news.earlier
                || !later.dated
                || days == null
                || news.status != EventStatus.OCCURRED
                || later.status != EventStatus.OCCURRED
                || !DEEDS.contains(later.type())
                || later.other
                || Likeness.isSeveral(news)
                || isLong(news)
                || !text.isInLead(news.occurrence.first())) {
            return false;
        }
        int apart = later.sentencesAfter(news);
        boolean fresh = days.earliest().equals(days.latest())
                && days.earliest().isBefore(text.published())
                && !days.earliest().isBefore(text.published().minusDays(FRESH_DAYS));
        return apart > 0
                && (apart <= NEXT_SENTENCES || isOfOneVictim(news, later))
                && fresh
                && Likeness.atOnePlace(news, later)
                && (later.participants.isEmpty()
                        ? isOfTheDeal(later)
                        : !Collections.disjoint(news.participants.keySet(), later.participants.keySet()))
                && (Likeness.says(news, later) || Likeness.says(later, news));
    }

    /** "the agreement that was reached on Tuesday": what was done to a pact that is known. */
    private static boolean isOfTheDeal(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int deal = draft.type().isAgreement()
                        && !occurrence.isNoun()
                        && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                ? occurrence.clauses().subject(occurrence.chunk())
                : Clauses.NONE;
        return deal != Clauses.NONE && (occurrence.opens(deal, "the") || occurrence.opens(deal, "this"));
    }

    /** Whether both say of one person, by the same name, that he was killed or taken. */
    private static boolean isOfOneVictim(Draft a, Draft b) {
        for (Participant victim : b.participants.values()) {
            Participant same = victim.role() == Role.TARGET ? a.participants.get(victim.id()) : null;
            boolean person = victim.kind() == ActorKind.PERSON || victim.hasNamedPerson();
            if (person && same != null && same.role() == Role.TARGET && Objects.equals(victim.via(), same.via())) {
                return true;
            }
        }
        return false;
    }

    /** "Concluded a visit on Wednesday. He had arrived on Monday": one visit, from the one day to the other. */
    static boolean isOneStay(Draft a, Draft b) {
        Draft end = a.ends ? a : b;
        Draft start = a.ends ? b : a;
        if (a.type() != EventType.VISIT
                || b.type() != EventType.VISIT
                || a.ends == b.ends
                || !a.dated
                || !b.dated
                || end.days == null
                || start.days == null
                || start.status != EventStatus.OCCURRED) {
            return false;
        }
        LocalDate last = end.days.earliest();
        LocalDate first = start.days.earliest();
        return !first.isAfter(last)
                && !first.isBefore(last.minusDays(LONGEST_VISIT))
                && !end.namesNobody()
                && !Collections.disjoint(a.participants.keySet(), b.participants.keySet())
                && (Likeness.says(a, b) || Likeness.says(b, a));
    }

    /** "arrived in Chad on Monday. \"The king has arrived\"": one arrival, told again without its day. */
    private static boolean isToldAgain(Draft visit, Draft again) {
        EventDays days = visit.days;
        return visit.type() == EventType.VISIT
                && again.type() == EventType.VISIT
                && visit.status == EventStatus.OCCURRED
                && again.status == EventStatus.OCCURRED
                && visit.dated
                && !again.dated
                && !again.earlier
                && !again.other
                && days != null
                && !days.earliest().isBefore(again.occurrence.text().published().minusDays(FRESH_DAYS))
                && !Likeness.inRole(again, Role.TARGET).isEmpty()
                && visit.participants.keySet().equals(again.participants.keySet())
                && Likeness.inRole(visit, Role.AGENT).equals(Likeness.inRole(again, Role.AGENT));
    }

    /** "Chad voted on May 15. The ruling party won 40 seats, by the final results": the vote, counted after it. */
    private static boolean isCounted(Draft vote, Draft result) {
        EventDays days = vote.days;
        return vote.type() == EventType.ELECTION
                && result.type() == EventType.ELECTION
                && vote.status == EventStatus.OCCURRED
                && result.status == EventStatus.OCCURRED
                && vote.dated
                && !result.dated
                && !result.earlier
                && !result.other
                && !result.occurrence.isNoun()
                && days != null
                && !days.earliest()
                        .isBefore(result.occurrence.text().published().minusDays(LONGEST_COUNT))
                && !Collections.disjoint(Likeness.states(vote), Likeness.states(result));
    }

    /** "The three-day summit opened on Thursday. This year's summit": of which the days so far are told, and some to come. */
    static boolean isOnOfYear(Draft a, Draft b) {
        LocalDate last = a.days == null ? null : a.days.latest();
        LocalDate otherLast = b.days == null ? null : b.days.latest();
        return a.type() == EventType.SUMMIT
                && a.days != null
                && b.days != null
                && last != null
                && otherLast != null
                && (a.days.earliest().isBefore(last.minusDays(LONGEST_SUMMIT))
                        != b.days.earliest().isBefore(otherLast.minusDays(LONGEST_SUMMIT)));
    }

    /** What goes on without a day where the news has got its own from a later sentence. */
    static boolean isOfThatDay(Draft news, Draft later) {
        return news.datedLater
                && !later.dated
                && !later.earlier
                && news.status == later.status
                && (later.definite || !Likeness.isSeveral(later));
    }

    /** "the 18-week siege", of which a day may be the last. */
    private static boolean isLong(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return occurrence.anyBefore(token -> {
            Timex timex = occurrence.text().date(token);
            return timex != null && timex.days() == null;
        });
    }
}
