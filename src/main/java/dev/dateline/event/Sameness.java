package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether two drafts of one article name one event. */
final class Sameness {

    /** Types whose triggers name steps that follow each other. */
    private static final Set<EventType> STEPS = EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.SANCTION);

    /** What happens once, on a day that a report may tell later than the news itself. */
    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ATTACK,
            EventType.DISASTER,
            EventType.ARREST,
            EventType.PACT,
            EventType.VOTE,
            EventType.TRIAL,
            EventType.ELECTION);

    /** What is done by some and asked for by others, of one state. */
    private static final Set<EventType> DONE = EnumSet.of(
            EventType.RESIGNATION,
            EventType.APPOINTMENT,
            EventType.ARREST,
            EventType.TRIAL,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.ELECTION);

    /** What one says to another, who may answer in kind. */
    private static final Set<EventType> SAID_TO = EnumSet.of(
            EventType.APPEAL,
            EventType.REJECT,
            EventType.CONDEMN,
            EventType.THREAT,
            EventType.OFFER,
            EventType.SUPPORT);

    private static final int WEEK = 7;

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

    private Sameness() {}

    /** "passed the bill, which goes to the Senate for a vote": the one is done, the other still to come; but "is due in Lima ... his visit". */
    private static boolean isNextStep(Draft a, Draft b) {
        return a.type() != EventType.VISIT
                && a.occurrence.rule().has(Trait.AHEAD) != b.occurrence.rule().has(Trait.AHEAD)
                && a.status != b.status;
    }

    /** "attacked X in response to the raid on Y", "attacked X for the raid on Y": what a deed answers, where it says more than that. */
    private static boolean isGroundOf(Draft deed, Draft ground) {
        Occurrence occurrence = ground.occurrence;
        if (deed.type() != EventType.ATTACK
                || ground.type() != EventType.ATTACK
                || deed.occurrence.sentence() != occurrence.sentence()
                || deed.occurrence.isNoun()
                || !occurrence.isNoun()
                || (ground.named().isEmpty() && !ground.dated)) {
            return false;
        }
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (ground.answered || occurrence.opens(preposition, "for"))
                && occurrence.clauses().governor(preposition) == deed.occurrence.chunk();
    }

    /** Whether a draft names the event of an earlier one. */
    static boolean isSame(Draft a, Draft b) {
        if (isBallotAhead(a, b)) {
            return true;
        }
        if (isOtherLeg(a, b)
                || isOtherName(a, b)
                || isElsewhere(a, b)
                || isNextStep(a, b)
                || isGroundOf(a, b)
                || isOtherVictim(a, b)) {
            return false;
        }
        if (refersBack(a, b)) {
            return true;
        }
        boolean oneSentence = a.occurrence.sentence() == b.occurrence.sentence();
        if (a.type() != b.type()) {
            return false;
        }
        if (oneSentence && isApposed(a, b)) {
            return true;
        }
        if (oneSentence && (isBefore(a, b) || isDaysBefore(a, b))) {
            return false;
        }
        if (oneSentence && (isBallotIn(a, b) || areTwins(a, b) || isAimOf(a, b) || isResultOf(a, b))) {
            return true;
        }
        if (oneSentence && a.verb != Clauses.NONE && a.verb == b.verb) {
            return true;
        }
        if (oneSentence && areListed(a, b)) {
            return true;
        }
        if (oneSentence && isOfAnother(a, b)) {
            return false;
        }
        if (oneSentence && (a.occurrence.chunk() == b.occurrence.chunk() || namesDeedOf(a, b) || isDoneTo(a, b))) {
            return true;
        }
        if (oneSentence && (isMarchOf(a, b) || isThrown(a, b))) {
            return true;
        }
        if (isDatedAfterwards(a, b) || isOneStay(a, b) || isToldAgain(a, b) || isCounted(a, b) || isCounted(b, a)) {
            return true;
        }
        if (isOtherDeed(a, b) || a.days == null || b.days == null || !(a.days.overlaps(b.days) || isOfThatDay(a, b))) {
            return false;
        }
        if (a.dated && b.dated && !contains(a.days, b.days) && !contains(b.days, a.days) && !isOnOfYear(a, b)) {
            return false;
        }
        if ((a.status != b.status && a.dated != b.dated) || isDeedAfterWish(a, b)) {
            return false;
        }
        return !isBeforeTheOther(a, b) && (says(a, b) || says(b, a));
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
                || isSeveral(news)
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
                && atOnePlace(news, later)
                && (later.participants.isEmpty()
                        ? isOfTheDeal(later)
                        : !Collections.disjoint(news.participants.keySet(), later.participants.keySet()))
                && (says(news, later) || says(later, news));
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
            boolean person = victim.kind() == ActorKind.PERSON || isFullName(victim.via());
            if (person && same != null && same.role() == Role.TARGET && Objects.equals(victim.via(), same.via())) {
                return true;
            }
        }
        return false;
    }

    /** "Awa Camara", who acts for a state, but not its "security forces". */
    private static boolean isFullName(@Nullable String via) {
        return via != null && Character.isUpperCase(via.charAt(0)) && via.indexOf(' ') > 0;
    }

    /** "The three-day summit opened on Thursday. This year's summit": of which the days so far are told, and some to come. */
    private static boolean isOnOfYear(Draft a, Draft b) {
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
                && !end.named().isEmpty()
                && !Collections.disjoint(a.participants.keySet(), b.participants.keySet())
                && (says(a, b) || says(b, a));
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
                && !inRole(again, Role.TARGET).isEmpty()
                && visit.participants.keySet().equals(again.participants.keySet())
                && inRole(visit, Role.AGENT).equals(inRole(again, Role.AGENT));
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
                && !Collections.disjoint(states(vote), states(result));
    }

    /** What goes on without a day where the news has got its own from a later sentence. */
    private static boolean isOfThatDay(Draft news, Draft later) {
        return news.datedLater
                && !later.dated
                && !later.earlier
                && news.status == later.status
                && (later.definite || !isSeveral(later));
    }

    /** "the attack", "this fire": known, and nobody's. */
    private static boolean isThe(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        String first = occurrence.tokens().textOf(occurrence.sentence().start(occurrence.chunk()));
        return first.equalsIgnoreCase("the") || first.equalsIgnoreCase("this");
    }

    /** "the 18-week siege", of which a day may be the last. */
    private static boolean isLong(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return occurrence.anyBefore(token -> {
            Timex timex = occurrence.text().date(token);
            return timex != null && timex.days() == null;
        });
    }

    /** "bombings", of which that on a day may be but one. */
    private static boolean isSeveral(Draft draft) {
        return draft.occurrence.isNoun() && draft.occurrence.isPlural();
    }

    /** "After their meeting, he left for talks with C": what has come to an end is not what is still to come. */
    private static boolean isBeforeTheOther(Draft a, Draft b) {
        return b.type().isGathering()
                && a.occurrence.sentence() == b.occurrence.sentence()
                && a.earlier != b.earlier
                && a.status != b.status;
    }

    /** Visits to two states, or of the host of one of them, of which neither is but guessed from "the visiting minister". */
    private static boolean isElsewhere(Draft a, Draft b) {
        if (a.type() != EventType.VISIT
                || b.type() != EventType.VISIT
                || a.occurrence.rule().has(Trait.ATTRIBUTIVE)
                || b.occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            return false;
        }
        Set<String> hosts = inRole(a, Role.TARGET);
        Set<String> others = inRole(b, Role.TARGET);
        return (!hosts.isEmpty() && !others.isEmpty() && Collections.disjoint(hosts, others))
                || isAtHome(a, b)
                || isAtHome(b, a);
    }

    /** "Chad's king visited a shrine", "Togo's king made a trip to Chad": a visit at home is not that of a guest. */
    private static boolean isAtHome(Draft own, Draft guest) {
        Set<String> hosts = inRole(own, Role.AGENT);
        Set<String> guests = inRole(guest, Role.AGENT);
        return !hosts.isEmpty()
                && own.participants.size() == hosts.size()
                && !guests.isEmpty()
                && Collections.disjoint(hosts, guests)
                && !Collections.disjoint(hosts, inRole(guest, Role.TARGET));
    }

    /** "visited Brazil and Panama": one word, two visits. */
    private static boolean isOtherLeg(Draft a, Draft b) {
        return a.occurrence.first() == b.occurrence.first();
    }

    /** "a bombing in Lome on Sunday, an attack blamed on X", "a visit to Chad, a trip that angered Togo": one event, of which the second noun says more. */
    private static boolean isApposed(Draft named, Draft more) {
        Occurrence noun = more.occurrence;
        Sentence sentence = noun.sentence();
        int comma = noun.chunk() - 1;
        if (!noun.isNoun()
                || !sentence.is(comma, Chunk.COMMA)
                || !(noun.opens(noun.chunk(), "a") || noun.opens(noun.chunk(), "an"))) {
            return false;
        }
        for (int chunk = named.occurrence.lastChunk() + 1; chunk < comma; chunk++) {
            if (sentence.is(chunk, Chunk.COMMA) || sentence.isVerb(chunk, Sentence.FINITE)) {
                return false;
            }
        }
        int after = noun.lastChunk() + 1;
        boolean clause = sentence.is(after, Chunk.RELATIVE)
                || sentence.is(after, Chunk.THAT)
                || (sentence.is(after, Chunk.NOUN_GROUP) && sentence.isVerb(after + 1, Sentence.FINITE));
        return clause || (sentence.is(after, Chunk.VERB_GROUP) && !sentence.isVerb(after, Sentence.FINITE));
    }

    /** "answers with strikes, gunfire and raids on X": one deed, by several names. */
    private static boolean areListed(Draft a, Draft b) {
        return b.type() == EventType.ATTACK
                && !b.other
                && a.occurrence.isNoun()
                && b.occurrence.isNoun()
                && a.occurrence.chunk() != b.occurrence.chunk()
                && a.occurrence.clauses().listStart(a.occurrence.chunk())
                        == b.occurrence.clauses().listStart(b.occurrence.chunk());
    }

    /** "is elected speaker following the recent election": what a noun tells as a cause is not what the verb tells. */
    private static boolean isBefore(Draft verb, Draft noun) {
        if (noun.answered) {
            return true;
        }
        boolean harm = noun.type().isHarm();
        return !harm && noun.earlier && !verb.earlier && noun.occurrence.isNoun() && !verb.occurrence.isNoun();
    }

    /** "The attack came two days after gunmen shot a judge": what happened days before what the sentence told first; but "days after an attack killed two". */
    private static boolean isDaysBefore(Draft first, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int clause = occurrence.isNoun()
                ? occurrence.clauses().listStart(occurrence.chunk())
                : DaysBefore.clauseOf(occurrence, occurrence.chunk());
        int opener = clause - 1;
        Timex duration = draft.dated && first.occurrence.chunk() < clause && DaysBefore.isAfter(occurrence, opener)
                ? DaysBefore.durationBefore(occurrence, occurrence.sentence().start(opener))
                : null;
        return duration != null && DaysBefore.length(duration.value()) > 0;
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

    /** "voted to leave the union in a referendum" */
    private static boolean isBallotIn(Draft vote, Draft noun) {
        Occurrence occurrence = noun.occurrence;
        int in = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return vote.type() == EventType.ELECTION
                && !vote.occurrence.isNoun()
                && occurrence.isNoun()
                && vote.status == noun.status
                && occurrence.sentence().is(in, Chunk.PREPOSITION)
                && occurrence.opens(in, "in")
                && !noun.definite
                && vote.days != null
                && noun.days != null
                && vote.days.overlaps(noun.days);
    }

    /** "shot and killed": two verbs for one deed. */
    private static boolean areTwins(Draft a, Draft b) {
        Occurrence first = a.occurrence;
        Occurrence second = b.occurrence;
        if (first.isNoun() || second.isNoun() || !first.sentence().is(second.chunk() - 1, Chunk.CONJUNCTION)) {
            return false;
        }
        // "convicts a banker and sentences him"
        return second.chunk() == first.chunk() + 2
                || (b.type() == EventType.TRIAL && second.clauses().twinOf(second.chunk()) == first.chunk());
    }

    /** "marched to protest against it": what is done, and to what end. */
    static boolean isAimOf(Draft deed, Draft aim) {
        Occurrence occurrence = aim.occurrence;
        return !deed.occurrence.isNoun()
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.INFINITIVE)
                && occurrence.clauses().governor(occurrence.chunk()) == deed.occurrence.chunk();
    }

    /** "a bomb exploded on Monday, killing five and wounding 20": what it did. */
    private static boolean isResultOf(Draft deed, Draft result) {
        Occurrence occurrence = result.occurrence;
        int verb = occurrence.chunk();
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(verb);
        int told = deed.occurrence.chunk();
        return result.type().isHarm()
                && subject != Clauses.NONE
                && sentence.has(verb, Sentence.ING)
                && (sentence.is(verb - 1, Chunk.COMMA) || sentence.is(verb - 1, Chunk.CONJUNCTION))
                && subject
                        == (deed.occurrence.isNoun()
                                ? told
                                : occurrence.clauses().subject(told));
    }

    /** "arrests ten people after the arrest of X": told of whom, and the verb tells of others. */
    private static boolean isOfAnother(Draft verb, Draft noun) {
        return noun.type() == EventType.ARREST
                && noun.occurrence.isNoun()
                && !verb.occurrence.isNoun()
                && noun.participants.values().stream()
                        .anyMatch(party -> party.role() == Role.TARGET
                                && noun.named().contains(party.id())
                                && !verb.named().contains(party.id()));
    }

    /** "a separate strike"; "arrested" and "extradited". */
    private static boolean isOtherDeed(Draft a, Draft b) {
        boolean step = (STEPS.contains(b.type()) || isRefusedBesides(b))
                && !a.occurrence.isNoun()
                && !b.occurrence.isNoun()
                && (!a.occurrence.rule().id().equals(b.occurrence.rule().id())
                        || isUndone(a, b)
                        || (b.type() == EventType.REJECT && a.earlier != b.earlier));
        return b.other || isReturned(a, b) || (step && !isMeans(b));
    }

    /** "reopens its border after closing it": what was done before by another verb is undone. */
    private static boolean isUndone(Draft a, Draft b) {
        Tokens tokens = a.occurrence.tokens();
        Sentence sentence = b.occurrence.sentence();
        int object = b.occurrence.clauses().object(b.occurrence.lastChunk());
        return b.earlier
                && !a.earlier
                && a.occurrence.sentence() == sentence
                && object != Clauses.NONE
                && sentence.isPronoun(sentence.head(object))
                && !tokens.isSameText(a.occurrence.first(), b.occurrence.first());
    }

    /** "ends the talks and rejects the plan": a verb of its own refuses something else. */
    private static boolean isRefusedBesides(Draft draft) {
        return draft.type() == EventType.REJECT
                && draft.occurrence.sentence().isVerb(draft.occurrence.chunk(), Sentence.FINITE);
    }

    /** "A expels B's envoy. B expels A's", "A raises duties in response to those of B": who did the one suffers the other. */
    private static boolean isReturned(Draft a, Draft b) {
        boolean verbs = !a.occurrence.isNoun() && !b.occurrence.isNoun();
        return ((verbs || a.earlier != b.earlier) && strikesBack(a, b) && strikesBack(b, a)) || isOfOtherSide(a, b);
    }

    /**
     * "Israel's strikes on Iran. Iranian strikes", "regains the town after X attacked it": attacks by two, of whom one was attacked; "A urges B.
     * C urges both sides", "A denied the charges of B. B rejected the pact".
     */
    private static boolean isOfOtherSide(Draft a, Draft b) {
        boolean says = SAID_TO.contains(b.type()) && !a.occurrence.isNoun() && !b.occurrence.isNoun();
        if (!(says || b.type() == EventType.ATTACK) || isPartOfAttack(a) || isPartOfAttack(b)) {
            return false;
        }
        Set<String> agents = agents(a);
        Set<String> others = agents(b);
        return !agents.isEmpty()
                && !others.isEmpty()
                && Collections.disjoint(agents, others)
                && (a.earlier != b.earlier
                        || !Collections.disjoint(agents, b.participants.keySet())
                        || !Collections.disjoint(others, a.participants.keySet()));
    }

    /** "shot down the drones", "killing ten": what meets an attack, and what comes of it. */
    private static boolean isPartOfAttack(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        TriggerRule rule = occurrence.rule();
        boolean verb = !occurrence.isNoun();
        boolean harm =
                verb && rule.has(Trait.AFTERMATH) && !occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE);
        return harm
                || rule.has(Trait.DEFENSIVE)
                || (verb && occurrence.sentence().has(occurrence.chunk(), Sentence.ING));
    }

    /** Ids of those who are said, not only guessed, to do it. */
    private static Set<String> agents(Draft draft) {
        Set<String> agents = inRole(draft, Role.AGENT);
        agents.retainAll(draft.named());
        return agents;
    }

    static Set<String> inRole(Draft draft, Role role) {
        return ids(draft, party -> party.role() == role);
    }

    private static Set<String> states(Draft draft) {
        return ids(draft, party -> party.kind() == ActorKind.STATE);
    }

    private static Set<String> ids(Draft draft, Predicate<Participant> sought) {
        Set<String> ids = new HashSet<>(2);
        for (Participant party : draft.participants.values()) {
            if (sought.test(party)) {
                ids.add(party.id());
            }
        }
        return ids;
    }

    private static boolean strikesBack(Draft a, Draft b) {
        for (Participant party : b.participants.values()) {
            Participant before = a.participants.get(party.id());
            if (party.role() == Role.AGENT && before != null && before.role() == Role.TARGET) {
                return true;
            }
        }
        return false;
    }

    /** "widens the ban by barring citizens of Chad": how it was done. */
    private static boolean isMeans(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int before = occurrence.chunk() - 1;
        return draft.type() == EventType.SANCTION
                && sentence.has(occurrence.chunk(), Sentence.ING)
                && sentence.is(before, Chunk.PREPOSITION)
                && occurrence.opens(before, "by");
    }

    /** "pledged a million in emergency aid": the noun says what the verb does. */
    private static boolean namesDeedOf(Draft verb, Draft noun) {
        // but "will meet A, and then fly to Cairo for talks with B"
        boolean others = noun.type().isTalking() && !verb.participants.keySet().containsAll(noun.named());
        return !verb.occurrence.isNoun()
                && noun.occurrence.isNoun()
                && noun.verb == Clauses.NONE
                && (noun.earlier == verb.earlier || isCourseOf(noun.occurrence))
                && !others
                && noun.occurrence.clauses().governor(noun.occurrence.chunk()) == verb.occurrence.chunk();
    }

    /** The attack of "a worker abducted in the May 3 attack": what was done in its course is a part of it. */
    private static boolean isCourseOf(Occurrence noun) {
        int before = noun.clauses().listStart(noun.chunk()) - 1;
        return noun.sentence().is(before, Chunk.PREPOSITION)
                && (noun.opens(before, "in") || noun.opens(before, "during"));
    }

    /** "the deal reached on Tuesday", "the talks that were held in May": the verb says what became of the noun. */
    private static boolean isDoneTo(Draft noun, Draft verb) {
        Occurrence occurrence = verb.occurrence;
        return noun.occurrence.isNoun()
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                && occurrence.clauses().subject(occurrence.chunk()) == noun.occurrence.chunk();
    }

    /** "A grenade thrown at a car hurt two": how it came about, and what it did. */
    private static boolean isThrown(Draft thrown, Draft harm) {
        Occurrence occurrence = thrown.occurrence;
        Sentence sentence = occurrence.sentence();
        int weapon = occurrence.chunk() - 1;
        return thrown.type() == EventType.ATTACK
                && harm.type() == EventType.ATTACK
                && !thrown.dated
                && !occurrence.isNoun()
                && !harm.occurrence.isNoun()
                && sentence.isVerb(occurrence.chunk(), Sentence.BARE)
                && !sentence.has(occurrence.chunk(), Sentence.FINITE)
                && sentence.is(weapon, Chunk.NOUN_GROUP)
                && occurrence.clauses().subject(harm.occurrence.chunk()) == weapon
                && !occurrence.text().namesActor(sentence.start(weapon), sentence.end(weapon));
    }

    /** "Friday's protest, in which thousands took to the streets": what the clause behind it tells is of that day. */
    private static boolean isMarchOf(Draft noun, Draft verb) {
        Occurrence occurrence = verb.occurrence;
        if (verb.type() != EventType.PROTEST
                || !noun.occurrence.isNoun()
                || occurrence.isNoun()
                || !noun.dated
                || verb.dated
                || verb.other
                || noun.status != verb.status
                || occurrence.chunk() < noun.occurrence.chunk()) {
            return false;
        }
        int opener = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        return occurrence.opens(opener, "when")
                || occurrence.opens(opener, "where")
                || (occurrence.sentence().is(opener, Chunk.RELATIVE)
                        && occurrence.sentence().is(opener - 1, Chunk.PREPOSITION));
    }

    /** "The meeting", "their talks": a definite noun that says no more than what was named before is that. */
    private static boolean refersBack(Draft before, Draft noun) {
        if (!noun.definite || !isOneKind(before, noun)) {
            return false;
        }
        boolean open = !noun.dated || (before.dated ? agree(before, noun) : isBareNews(before, noun));
        boolean later = before.status == EventStatus.OCCURRED && noun.status != EventStatus.OCCURRED;
        return (open && !later && says(before, noun) && atOnePlace(before, noun))
                || isRetold(before, noun)
                || isExplained(before, noun)
                || isAttended(before, noun);
    }

    /** "An EU summit began on Monday. Chirac, chairing the summit", "opened the summit": it names but one of those who attend, or the first of them. */
    static boolean isAttended(Draft summit, Draft noun) {
        return summit.type() == EventType.SUMMIT
                && noun.type() == EventType.SUMMIT
                && (isOfBody(summit) || (isThe(noun) && !isSeveral(noun)))
                && !noun.hasKind(ActorKind.BODY)
                && noun.definite
                && !noun.dated
                && (noun.participants.size() == 1 || (isThe(noun) && summit.participants.isEmpty()))
                && summit.status == noun.status
                && atOnePlace(summit, noun);
    }

    /** "Calls to oust X were ignored. A general was sacked": what is but asked for, and what a verb then tells as done. */
    private static boolean isDeedAfterWish(Draft wish, Draft deed) {
        return DONE.contains(deed.type())
                && wish.status == EventStatus.PROPOSED
                && deed.status == EventStatus.OCCURRED
                && deed.occurrence.sentence().isVerb(deed.occurrence.chunk(), Sentence.FINITE);
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
                && DEEDS.contains(noun.type())
                && noun.occurrence.isNoun()
                && isThe(noun)
                && !isSeveral(noun)
                && news.occurrence.text().isInLead(news.occurrence.first())
                && !news.named().isEmpty()
                && says(noun, news)
                && atOnePlace(news, noun);
    }

    /** "welcomed the agreement. The deal clinched on Tuesday": with a day of the week before, and nobody of its own. */
    private static boolean isBareNews(Draft before, Draft noun) {
        EventDays days = noun.days;
        return days != null
                && before.type() == noun.type()
                && before.definite
                && noun.named().isEmpty()
                && before.status == noun.status
                && !days.earliest().isBefore(noun.occurrence.text().published().minusDays(WEEK));
    }

    /** "the 17th Ministerial Meeting" and "the 13th Leaders' Meeting", "the fourth round" and "the fifth" are two. */
    static boolean isOtherName(Draft a, Draft b) {
        Occurrence first = a.occurrence;
        Occurrence second = b.occurrence;
        if (!first.isNoun() || !second.isNoun()) {
            return false;
        }
        Tokens tokens = first.text().tokens();
        if (isOfOtherRank(a, b)) {
            return true;
        }
        if (a.ordinal >= 0 && b.ordinal >= 0) {
            return !tokens.isSameText(a.ordinal, b.ordinal);
        }
        if (first.rule().has(Trait.RANKED) && second.rule().has(Trait.RANKED)) {
            return !first.rule().id().equals(second.rule().id());
        }
        return tokens.isCapitalized(first.first())
                && tokens.isCapitalized(second.first())
                && !tokens.isSameText(first.first(), second.first());
    }

    /** "a summit" and "a meeting of ministers", of which neither is known */
    private static boolean isOfOtherRank(Draft a, Draft b) {
        boolean ranked = a.occurrence.rule().has(Trait.RANKED);
        return a.type() == EventType.SUMMIT
                && b.type() == EventType.SUMMIT
                && a.occurrence.sentence() != b.occurrence.sentence()
                && ranked != b.occurrence.rule().has(Trait.RANKED)
                && !a.definite
                && !b.definite;
    }

    /** "A publisher was killed in a bombing. It follows a report on the murder of Peter Moti": whom neither that sentence nor the next one names. */
    private static boolean isOtherVictim(Draft attack, Draft murder) {
        if (attack.type() != EventType.ATTACK || murder.type() != EventType.ATTACK) {
            return false;
        }
        for (Participant party : murder.participants.values()) {
            if (party.kind() == ActorKind.PERSON
                    && party.role() == Role.TARGET
                    && !isNamedAround(attack.occurrence, party.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of an occurrence, the one before or the one behind it names an actor. */
    private static boolean isNamedAround(Occurrence occurrence, String id) {
        Tokens tokens = occurrence.tokens();
        int sentence = tokens.sentenceOf(occurrence.first());
        int first = tokens.sentenceStart(Math.max(0, sentence - 1));
        int last = Math.min(sentence + 1, tokens.sentenceOf(tokens.size() - 1));
        return occurrence.text().namesActor(first, tokens.sentenceEnd(last), id);
    }

    /** What was first named without a day, and then with one: "condemned the attack", "the attack on Monday". */
    private static boolean isRetold(Draft before, Draft noun) {
        return before.definite
                && before.type() == noun.type()
                && before.status == noun.status
                && !before.dated
                && !isRoundBefore(noun)
                && (noun.named().isEmpty() || says(noun, before))
                && atOnePlace(before, noun);
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

    /** Whether one names all parties that the other names; one that names none has to be a known one, told after it. */
    private static boolean says(Draft full, Draft bare) {
        Set<String> named = bare.named();
        boolean refers = bare.definite && (full.definite || full.occurrence.first() < bare.occurrence.first());
        return full.participants.keySet().containsAll(named.isEmpty() && !refers ? bare.participants.keySet() : named);
    }

    private static boolean contains(EventDays wide, EventDays narrow) {
        LocalDate last = narrow.latest();
        return !narrow.earliest().isBefore(wide.earliest())
                && (wide.latest() == null || (last != null && !last.isAfter(wide.latest())));
    }

    private static boolean agree(Draft a, Draft b) {
        return a.days != null && b.days != null && a.days.overlaps(b.days);
    }

    static boolean atOnePlace(Draft a, Draft b) {
        return a.place == null || b.place == null || a.place.id().equals(b.place.id());
    }

    private static boolean isOneKind(Draft before, Draft noun) {
        if (before.type() == noun.type()) {
            return true;
        }
        Occurrence occurrence = noun.occurrence;
        return before.type().isGathering()
                && noun.type().isGathering()
                && before.occurrence.sentence() != occurrence.sentence()
                && !occurrence.tokens().isCapitalized(occurrence.first());
    }
}
