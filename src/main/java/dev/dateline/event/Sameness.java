package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Whether two drafts of one article name one event. */
final class Sameness {

    /** What is done by some and asked for by others, of one state. */
    private static final Set<EventType> DONE = EnumSet.of(
            EventType.RESIGNATION,
            EventType.APPOINTMENT,
            EventType.ARREST,
            EventType.TRIAL,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.ELECTION);

    /** Tokens of a sentence within which the place stands that opens it: "In the south of Chad". */
    private static final int OPENING = 6;

    private Sameness() {}

    /** Whether a draft names the event of an earlier one. */
    static boolean isSame(Draft a, Draft b) {
        if (isBallotAhead(a, b) || isOfRetold(a, b)) {
            return true;
        }
        if (isOtherLeg(a, b)
                || OtherNames.isOtherName(a, b)
                || OtherNames.isElsewhere(a, b)
                || OtherNames.isOtherPerson(a, b)
                || isNextStep(a, b)
                || OtherDeeds.isGroundOf(a, b)
                || OtherNames.isOtherVictim(a, b)) {
            return false;
        }
        if (BackReference.refersBack(a, b) || HeadlineRetold.isOf(a, b)) {
            return true;
        }
        if (a.type() != b.type()) {
            return false;
        }
        boolean oneSentence = a.occurrence.sentence() == b.occurrence.sentence();
        if (oneSentence && OneSentence.isOne(a, b)) {
            return true;
        }
        if (oneSentence && OneSentence.areTwo(a, b)) {
            return false;
        }
        return DaysOfOne.areOfOne(a, b) || isAlike(a, b);
    }

    /** "signs pact \n\n signed an accord", "signed a pact. It was confirmed that X had signed a pact": the noun of the verb that told it again. */
    private static boolean isOfRetold(Draft draft, Draft noun) {
        Draft retold = draft.retold;
        return retold != null
                && retold.type() == noun.type()
                && (noun.occurrence.text().isHeadline(draft.occurrence.first()) || Retelling.isConfirmed(draft, retold))
                && retold.occurrence.sentence() == noun.occurrence.sentence()
                && OneSentence.isOne(retold, noun);
    }

    /** Whether days, status and parties of two drafts of one type agree. */
    private static boolean isAlike(Draft a, Draft b) {
        if (OtherDeeds.isOtherDeed(a, b)
                || opensElsewhere(a, b)
                || a.days == null
                || b.days == null
                || !(a.days.overlaps(b.days) || DaysOfOne.isOfThatDay(a, b))) {
            return false;
        }
        if (a.dated
                && b.dated
                && !Likeness.contains(a.days, b.days)
                && !Likeness.contains(b.days, a.days)
                && !DaysOfOne.isOnOfYear(a, b)) {
            return false;
        }
        if ((a.status != b.status && a.dated != b.dated) || isDeedAfterWish(a, b)) {
            return false;
        }
        return !isBeforeTheOther(a, b) && (Likeness.says(a, b) || Likeness.says(b, a)) && !OtherMatter.isOf(a, b);
    }

    /** "fired on Chad on Monday. In southern Togo, a strike killed two": another attack, in the other place with which a sentence begins. */
    private static boolean opensElsewhere(Draft a, Draft b) {
        Place place = b.place;
        if (place == null || b.definite || b.type() != EventType.ATTACK || Likeness.atOnePlace(a, b)) {
            return false;
        }
        Occurrence occurrence = b.occurrence;
        int first = occurrence.sentence().first();
        if (!occurrence.tokens().isWritten(first, "In")) {
            return false;
        }
        for (int token = first + 1; token < Math.min(first + OPENING, occurrence.first()); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null) {
                return place.id().equals(mention.country());
            }
        }
        return false;
    }

    /** "passed the bill, which goes to the Senate for a vote": the one is done, the other still to come; but "is due in Lima ... his visit". */
    private static boolean isNextStep(Draft a, Draft b) {
        return a.type() != EventType.VISIT
                && a.occurrence.rule().has(Trait.AHEAD) != b.occurrence.rule().has(Trait.AHEAD)
                && a.status != b.status;
    }

    /** "After their meeting, he left for talks with C": what has come to an end is not what is still to come. */
    private static boolean isBeforeTheOther(Draft a, Draft b) {
        return b.type().isGathering()
                && a.occurrence.sentence() == b.occurrence.sentence()
                && a.earlier != b.earlier
                && a.status != b.status;
    }

    /** "visited Brazil and Panama": one word, two visits. */
    private static boolean isOtherLeg(Draft a, Draft b) {
        return a.occurrence.first() == b.occurrence.first();
    }

    /** "advance to the second round of the presidential election", "faces a no-confidence vote on Friday": one election or vote. */
    private static boolean isBallotAhead(Draft vote, Draft noun) {
        boolean decided = vote.type() == EventType.VOTE;
        return (decided || vote.type() == EventType.ELECTION)
                && noun.type() == vote.type()
                && vote.occurrence.sentence() == noun.occurrence.sentence()
                && vote.occurrence.rule().has(Trait.AHEAD)
                && noun.occurrence.isNoun()
                && (decided || !noun.dated)
                && noun.occurrence.chunk() > vote.occurrence.chunk()
                && noun.occurrence.chunk() < noun.occurrence.clauses().argumentsEnd(vote.occurrence.lastChunk());
    }

    /** "Calls to oust X were ignored. A general was sacked": what is but asked for, and what a verb then tells as done. */
    private static boolean isDeedAfterWish(Draft wish, Draft deed) {
        return DONE.contains(deed.type())
                && wish.status == EventStatus.PROPOSED
                && deed.status == EventStatus.OCCURRED
                && deed.occurrence.sentence().isVerb(deed.occurrence.chunk(), Sentence.FINITE);
    }
}
