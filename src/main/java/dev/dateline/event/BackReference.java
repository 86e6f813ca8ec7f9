package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;

/** Whether a noun goes back to what an earlier draft has named: "the meeting", "their talks". */
final class BackReference {

    private static final int WEEK = 7;

    /** Days back that what still goes on has begun. */
    private static final int FRESH_DAYS = 3;

    private BackReference() {}

    /** "The meeting", "their talks": a definite noun that says no more than what was named before is that. */
    static boolean refersBack(Draft before, Draft noun) {
        if (!noun.definite || !isOneKind(before, noun)) {
            return false;
        }
        boolean open = !noun.dated || (before.dated ? Likeness.agree(before, noun) : isBareNews(before, noun));
        boolean later =
                before.status == EventStatus.OCCURRED && noun.status != EventStatus.OCCURRED && !isConfirmed(noun);
        return (open && !later && Likeness.says(before, noun) && Likeness.atOnePlace(before, noun))
                || goesOn(before, noun)
                || isRetold(before, noun)
                || isExplained(before, noun)
                || isAttended(before, noun);
    }

    /** "met on Friday. The ministry confirmed the meeting": what a text has told as held is not to come. */
    private static boolean isConfirmed(Draft noun) {
        Occurrence occurrence = noun.occurrence;
        return noun.status == EventStatus.PLANNED
                && noun.due == Clauses.NONE
                && noun.verb != Clauses.NONE
                && noun.verb < occurrence.chunk()
                && occurrence.tokens().isWritten(occurrence.sentence().head(noun.verb), "confirmed");
    }

    /** "An EU summit began on Monday. Chirac, chairing the summit", "opened the summit": it names but one of those who attend, or the first of them. */
    static boolean isAttended(Draft summit, Draft noun) {
        return summit.type() == EventType.SUMMIT
                && noun.type() == EventType.SUMMIT
                && (isOfBody(summit) || (Likeness.isThe(noun) && !Likeness.isSeveral(noun)))
                && !noun.hasKind(ActorKind.BODY)
                && noun.definite
                && !noun.dated
                && (noun.participants.size() == 1 || (Likeness.isThe(noun) && summit.participants.isEmpty()))
                && summit.status == noun.status
                && Likeness.atOnePlace(summit, noun);
    }

    /** "an EU summit" */
    static boolean isOfBody(Draft draft) {
        return draft.hasKind(ActorKind.BODY);
    }

    /** "shot dead on Monday. The attack was a retaliation by X": the news, of which more is told. */
    private static boolean isExplained(Draft news, Draft noun) {
        return news.dated
                && !noun.dated
                && news.type() == noun.type()
                && news.status == noun.status
                && DaysOfOne.DEEDS.contains(noun.type())
                && noun.occurrence.isNoun()
                && Likeness.isThe(noun)
                && !Likeness.isSeveral(noun)
                && news.occurrence.text().isInLead(news.occurrence.first())
                && !news.namesNobody()
                && Likeness.says(noun, news)
                && Likeness.atOnePlace(news, noun);
    }

    /** "The summit opened on Monday. The summit will adopt a plan": what began these days and of which more is to come, but not "the next summit". */
    private static boolean goesOn(Draft news, Draft noun) {
        EventDays days = news.days;
        LocalDate published = noun.occurrence.text().published();
        return (noun.type() == EventType.SUMMIT || noun.type() == EventType.ELECTION)
                && news.type() == noun.type()
                && news.status == EventStatus.OCCURRED
                && noun.status == EventStatus.PLANNED
                && days != null
                && !news.earlier
                && !days.earliest().isAfter(published)
                && !days.earliest().isBefore(published.minusDays(FRESH_DAYS))
                && !noun.dated
                && !noun.other
                && noun.due == Clauses.NONE
                && Likeness.isThe(noun)
                && isPlain(noun.occurrence)
                && !Likeness.isSeveral(noun)
                && Likeness.atOnePlace(news, noun)
                && (noun.type() == EventType.ELECTION
                        ? Likeness.says(news, noun)
                        : !noun.hasKind(ActorKind.BODY) || Likeness.says(news, noun));
    }

    /** "the summit", "the two-day APEC summit", but not "the coming summit": between "the" and the noun stand but names and lengths. */
    private static boolean isPlain(Occurrence occurrence) {
        ArticleText text = occurrence.text();
        for (int token = occurrence.sentence().start(occurrence.chunk()) + 1; token < occurrence.first(); token++) {
            if (text.actor(token) == null && text.date(token) == null) {
                return false;
            }
        }
        return true;
    }

    /** "welcomed the agreement. The deal clinched on Tuesday": with a day of the week before, and nobody of its own. */
    private static boolean isBareNews(Draft before, Draft noun) {
        EventDays days = noun.days;
        return days != null
                && before.type() == noun.type()
                && before.definite
                && noun.namesNobody()
                && before.status == noun.status
                && !days.earliest().isBefore(noun.occurrence.text().published().minusDays(WEEK));
    }

    /** What was first named without a day, and then with one: "condemned the attack", "the attack on Monday". */
    private static boolean isRetold(Draft before, Draft noun) {
        return before.definite
                && before.type() == noun.type()
                && before.status == noun.status
                && !before.dated
                && !isRoundBefore(noun)
                && (noun.namesNobody() || Likeness.says(noun, before))
                && Likeness.atOnePlace(before, noun);
    }

    /** "the last round of the talks", after "the seventh" that is news: one that is over. */
    private static boolean isRoundBefore(Draft noun) {
        Occurrence occurrence = noun.occurrence;
        Sentence sentence = occurrence.sentence();
        int counter = occurrence.chunk() - 2;
        boolean counted = sentence.is(counter, Chunk.NOUN_GROUP) && occurrence.opens(counter + 1, "of");
        int first = sentence.start(counted ? counter : occurrence.chunk());
        for (int token = first; token < occurrence.first(); token++) {
            if (Determiners.isOneBefore(occurrence.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneKind(Draft before, Draft noun) {
        if (before.type() == noun.type()) {
            return true;
        }
        Occurrence occurrence = noun.occurrence;
        if (before.type() == EventType.CALL && noun.type() == EventType.APPEAL) {
            // "spoke by phone. Officials gave no details of the call"
            return Likeness.isThe(noun) && occurrence.tokens().isWritten(occurrence.first(), "call");
        }
        return before.type().isGathering()
                && noun.type().isGathering()
                && before.occurrence.sentence() != occurrence.sentence()
                && !occurrence.tokens().isCapitalized(occurrence.first());
    }
}
