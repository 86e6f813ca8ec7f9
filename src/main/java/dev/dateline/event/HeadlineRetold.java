package dev.dateline.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/** Whether the sentences under a headline tell its event again, with the day that a headline lacks. */
final class HeadlineRetold {

    /** So many sentences under the headline tell of it. */
    private static final int NEXT_SENTENCES = 3;

    /** Days back to what is still headed as news. */
    private static final int FRESH_DAYS = 4;

    private HeadlineRetold() {}

    /** "King resigns over leak \n\n The king of Chad stepped down on Tuesday": one event, of Tuesday. */
    static boolean isOf(Draft headline, Draft told) {
        ArticleText text = told.occurrence.text();
        int apart = told.sentencesAfter(headline);
        return (headline.type() == told.type() || areOfOneKind(headline.type(), told.type()))
                && apart > 0
                && apart <= NEXT_SENTENCES
                && !headline.dated
                && headline.retold == null
                && !told.other
                && !told.calledOff
                && (headline.earlier == told.earlier || told.dated)
                && isTold(headline)
                && isTold(told)
                && text.isHeadline(headline.occurrence.first())
                && isFresh(told, text.published())
                && Likeness.atOnePlace(headline, told)
                && isShared(headline.participants.keySet(), told.participants.keySet())
                && isShared(Likeness.inRole(headline, Role.AGENT), Likeness.inRole(told, Role.AGENT))
                && isShared(Likeness.inRole(headline, Role.TARGET), Likeness.inRole(told, Role.TARGET));
    }

    /** "to hold talks \n\n will meet for talks", "sign peace deal \n\n signed an accord" */
    private static boolean areOfOneKind(EventType a, EventType b) {
        return (a.isAgreement() && b.isAgreement()) || (a.isGathering() && b.isGathering());
    }

    /** "Chad closes border \n\n Chad will close its border, the king said": what is still to come. */
    static boolean isPlan(Draft headline, Draft told) {
        return told.status == EventStatus.PLANNED
                && !told.decided
                && !told.occurrence.isNoun()
                && headline.status == EventStatus.OCCURRED
                && isOf(headline, told);
    }

    private static boolean isTold(Draft draft) {
        return draft.status == EventStatus.OCCURRED || draft.status == EventStatus.PLANNED;
    }

    private static boolean isFresh(Draft told, LocalDate published) {
        LocalDate last = told.days == null ? null : told.days.latest();
        return !told.dated || last == null || !last.isBefore(published.minusDays(FRESH_DAYS));
    }

    /** Whether one names nobody, or both name the same. */
    private static boolean isShared(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }
}
