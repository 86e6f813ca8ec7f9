package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Whether a sentence tells again, without its day or with it at last, what an earlier sentence told. */
final class Retelling {

    /** What is not done twice to one thing or person within days. */
    private static final Set<EventType> ONCE = EnumSet.of(
            EventType.ARREST,
            EventType.TRIAL,
            EventType.REJECT,
            EventType.SANCTION,
            EventType.PACT,
            EventType.VOTE,
            EventType.SUPPORT,
            EventType.APPOINTMENT,
            EventType.RESIGNATION);

    /** What is told by more than whom it is said to: an article may tell of several. */
    private static final Set<EventType> ASKED = EnumSet.of(EventType.APPEAL, EventType.OFFER, EventType.THREAT);

    /** What goes on for hours or days, and of which an article tells what is still to come of it. */
    private static final Set<EventType> LASTING = EnumSet.of(EventType.SUMMIT, EventType.ELECTION, EventType.PROTEST);

    /** Days back to a deed of which a sentence without a day still speaks. */
    private static final int RECENT = 10;

    /** Days that a summit or an election goes on. */
    private static final int OPEN = 3;

    /** Days from a vote to the report that tells its result first and its day afterwards. */
    private static final int LONGEST_COUNT = 40;

    private final Cues cues;

    Retelling(Cues cues) {
        this.cues = cues;
    }

    /** Whether the later of two drafts of one article tells the event of the earlier one again. */
    boolean isOf(Draft told, Draft again) {
        return told.type() == again.type()
                && told.occurrence.sentence() != again.occurrence.sentence()
                && told.status == EventStatus.OCCURRED
                && !again.other
                && (isSaidAgain(told, again)
                        || isConfirmed(told, again)
                        || isStillOn(told, again)
                        || isPolled(told, again)
                        || isKilledOnce(told, again));
    }

    /** "The probe into the murder of Omar Bako goes on. Bako was shot dead in May": nobody is killed twice, so the one day is that of both. */
    private boolean isKilledOnce(Draft told, Draft again) {
        return told.type() == EventType.ATTACK
                && again.status == EventStatus.OCCURRED
                && !(told.dated && again.dated)
                && isKilling(told)
                && isKilling(again)
                && isOfOnePerson(told, again);
    }

    /** "murder", "shot dead", "a bomb that killed X" */
    private boolean isKilling(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (cues.anyOf(occurrence.tokens(), occurrence.first(), occurrence.end(), Cue.KILL)) {
            return true;
        }
        return draft.verb != Clauses.NONE && cues.is(occurrence.headWord(draft.verb), Cue.KILL);
    }

    /** "Chad rejected the plan on Monday. 'We have rejected the plan'", "Omar Bako was arrested on Monday. Bako was arrested at home": one deed. */
    private boolean isSaidAgain(Draft told, Draft again) {
        Occurrence occurrence = again.occurrence;
        return ONCE.contains(again.type())
                && again.status == EventStatus.OCCURRED
                && !again.dated
                && !again.earlier
                && !occurrence.isNoun()
                && occurrence.rule().id().equals(told.occurrence.rule().id())
                && isWithin(told, RECENT)
                && Likeness.atOnePlace(told, again)
                && told.participants.keySet().containsAll(again.named())
                && isSameAgent(told, again)
                && (isOfOnePerson(told, again) || hasSameObject(told.occurrence, occurrence));
    }

    /** "Chad met Togo on Monday. Officials confirmed that Chad had met Togo": the same words of the same parties, without a day. */
    static boolean isConfirmed(Draft told, Draft again) {
        Occurrence occurrence = again.occurrence;
        return again.status == EventStatus.OCCURRED
                && !ASKED.contains(again.type())
                && (!again.dated || isOnDayOfReport(told, again))
                && (!occurrence.isNoun() || isCarriedAlike(told, again))
                && occurrence.rule().id().equals(told.occurrence.rule().id())
                && isWithin(told, RECENT)
                && Likeness.atOnePlace(told, again)
                && !again.participants.isEmpty()
                && told.participants.keySet().equals(again.participants.keySet())
                && isSameAgent(told, again)
                && hasSameWords(told.occurrence, occurrence);
    }

    /** "said on Saturday that Chad had met Togo": of which the day is but that of who says so, and no earlier one. */
    private static boolean isOnDayOfReport(Draft told, Draft again) {
        EventDays before = told.days;
        EventDays days = again.days;
        return again.dayOfReport
                && before != null
                && days != null
                && !days.earliest().isBefore(before.earliest());
    }

    /** "held talks" and "had held talks" */
    private static boolean isCarriedAlike(Draft told, Draft again) {
        return told.occurrence.isNoun()
                && told.verb != Clauses.NONE
                && again.verb != Clauses.NONE
                && told.occurrence
                        .tokens()
                        .isSameText(
                                told.occurrence.sentence().head(told.verb),
                                again.occurrence.sentence().head(again.verb));
    }

    /** Whether both have one object in the same words, or neither has any: "passed a bill" twice, but not "passed a bill on fishing" besides. */
    private static boolean hasSameWords(Occurrence told, Occurrence again) {
        int before = object(told);
        int object = object(again);
        if (before == Clauses.NONE || object == Clauses.NONE) {
            return before == object;
        }
        if (!isSameGroup(told, before, again, object)) {
            return false;
        }
        int more = topic(told, before);
        int topic = topic(again, object);
        if (more == Clauses.NONE || topic == Clauses.NONE) {
            return more == topic;
        }
        return isSameGroup(told, more, again, topic);
    }

    /** The group that a preposition right behind an object opens, or {@link Clauses#NONE}. */
    private static int topic(Occurrence occurrence, int object) {
        boolean opened = occurrence.sentence().is(object + 1, Chunk.PREPOSITION)
                && occurrence.sentence().is(object + 2, Chunk.NOUN_GROUP);
        return opened ? object + 2 : Clauses.NONE;
    }

    private static boolean isSameGroup(Occurrence told, int before, Occurrence again, int group) {
        int start = told.sentence().start(before);
        int length = told.sentence().end(before) - start;
        int first = again.sentence().start(group);
        boolean same = again.sentence().end(group) - first == length;
        for (int i = 0; same && i < length; i++) {
            same = told.tokens().isSameText(start + i, first + i);
        }
        return same;
    }

    /** "A summit opened on Monday. The summit will discuss oil", "voted on Monday in an election. Five stand in the election": it goes on. */
    private static boolean isStillOn(Draft told, Draft again) {
        return LASTING.contains(again.type())
                && again.status == EventStatus.PLANNED
                && !again.dated
                && told.dated
                && again.definite
                && isWithin(told, OPEN)
                && isUnmodified(again.occurrence)
                && namesWord(told.occurrence, again.occurrence.end() - 1)
                && Likeness.atOnePlace(told, again)
                && told.participants.keySet().containsAll(again.participants.keySet());
    }

    /** "The party won the elections, officials said. The vote took place on December 4": the day of what was told as news. */
    static boolean isPolled(Draft told, Draft again) {
        return told.type() == EventType.ELECTION
                && again.type() == EventType.ELECTION
                && told.status == EventStatus.OCCURRED
                && again.status == EventStatus.OCCURRED
                && !told.dated
                && !told.earlier
                && again.dated
                && !again.earlier
                && told.occurrence.text().isInLead(told.occurrence.first())
                && isWithin(again, LONGEST_COUNT)
                && !isOfOtherKind(told, again)
                && Likeness.atOnePlace(told, again)
                && !again.participants.isEmpty()
                && told.participants.keySet().equals(again.participants.keySet());
    }

    /** "the parliamentary elections", where those told were not called so. */
    private static boolean isOfOtherKind(Draft told, Draft again) {
        Occurrence occurrence = again.occurrence;
        return OtherNames.isOtherName(told, again)
                || (occurrence.isNoun()
                        && occurrence.end() - occurrence.first() > 1
                        && !namesWord(told.occurrence, occurrence.first()));
    }

    /** Whether it was on days of which the last lies not many days before the news, and none after it. */
    private static boolean isWithin(Draft draft, int days) {
        EventDays when = draft.days;
        LocalDate last = when == null ? null : when.latest();
        LocalDate published = draft.occurrence.text().published();
        return draft.dated
                && when != null
                && last != null
                && !when.earliest().isAfter(published)
                && !last.isBefore(published.minusDays(days));
    }

    /** Whether those who do it are the same, or one of the two does not say who does. */
    private static boolean isSameAgent(Draft told, Draft again) {
        Set<String> agents = Likeness.inRole(again, Role.AGENT);
        Set<String> before = Likeness.inRole(told, Role.AGENT);
        return agents.isEmpty() || before.isEmpty() || before.containsAll(agents);
    }

    private static boolean isOfOnePerson(Draft told, Draft again) {
        Set<String> persons = new HashSet<>(2);
        for (Participant party : told.participants.values()) {
            if (party.kind() == ActorKind.PERSON && party.role() == Role.TARGET) {
                persons.add(party.id());
            }
        }
        return !Collections.disjoint(persons, again.named());
    }

    /** "suspended aid" and "suspended the aid", but not "passed a bill" and "passed a bill". */
    private boolean hasSameObject(Occurrence told, Occurrence again) {
        int before = object(told);
        int object = object(again);
        return before != Clauses.NONE
                && object != Clauses.NONE
                && told.tokens()
                        .isSameText(
                                told.sentence().head(before), again.sentence().head(object))
                && (cues.is(again.openingWord(object), Cue.DEFINITE)
                        || !again.anyIn(object, token -> again.sentence().counts(token)));
    }

    /** What is done to, also where it is the subject of a passive. */
    private static int object(Occurrence occurrence) {
        if (occurrence.isNoun()) {
            return Clauses.NONE;
        }
        return occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                ? occurrence.clauses().subject(occurrence.chunk())
                : occurrence.clauses().object(occurrence.lastChunk());
    }

    /** "the summit", "the two-day conference", but not "the Togolese election". */
    private static boolean isUnmodified(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        return occurrence.isNoun()
                && occurrence.end() - occurrence.first() == 1
                && !occurrence.anyBefore(
                        token -> !sentence.counts(token) && !occurrence.text().isDate(token));
    }

    /** Whether a sentence has the word that a token is. */
    private static boolean namesWord(Occurrence told, int word) {
        Tokens tokens = told.tokens();
        Sentence sentence = told.sentence();
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (tokens.isSameText(token, word)) {
                return true;
            }
        }
        return false;
    }
}
