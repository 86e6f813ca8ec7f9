package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.Timex;
import java.util.Objects;

/** Whether two drafts of one sentence and type name one event. */
final class OneSentence {

    private OneSentence() {}

    /** Whether the sentence tells of both as of one. */
    static boolean isOne(Draft a, Draft b) {
        return isApposed(a, b) || (!isBefore(a, b) && !isDaysBefore(a, b) && isToldAsOne(a, b));
    }

    /** Whether, though {@link #isOne} does not hold, the sentence keeps them apart. */
    static boolean areTwo(Draft a, Draft b) {
        return isBefore(a, b) || isDaysBefore(a, b) || isOfAnother(a, b);
    }

    private static boolean isToldAsOne(Draft a, Draft b) {
        if (isBallotIn(a, b) || areTwins(a, b) || isAimOf(a, b) || isResultOf(a, b)) {
            return true;
        }
        if ((a.verb != Clauses.NONE && a.verb == b.verb) || areListed(a, b)) {
            return true;
        }
        return !isOfAnother(a, b)
                && (a.occurrence.chunk() == b.occurrence.chunk()
                        || namesDeedOf(a, b)
                        || isDoneTo(a, b)
                        || areHarmedTogether(a, b)
                        || isMarchOf(a, b)
                        || isThrown(a, b));
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

    /** "Two were killed and three others were wounded by soldiers on Sunday": what is told of the second is said of the first, too. */
    private static boolean areHarmedTogether(Draft a, Draft b) {
        Occurrence first = a.occurrence;
        Occurrence second = b.occurrence;
        if (b.type() != EventType.ATTACK || isOnOtherDays(a, b) || first.isNoun() || second.isNoun()) {
            return false;
        }
        Sentence sentence = first.sentence();
        return sentence.has(first.lastChunk(), Sentence.PASSIVE)
                && sentence.has(second.chunk(), Sentence.PASSIVE)
                && first.clauses().joinedVerb(first.lastChunk()) == second.chunk();
    }

    private static boolean isOnOtherDays(Draft a, Draft b) {
        return a.dated && b.dated && !Objects.equals(a.days, b.days);
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
                        .anyMatch(party ->
                                party.role() == Role.TARGET && noun.isNamed(party.id()) && !verb.isNamed(party.id()));
    }

    /** "pledged a million in emergency aid": the noun says what the verb does. */
    private static boolean namesDeedOf(Draft verb, Draft noun) {
        // but "will meet A, and then fly to Cairo for talks with B"
        boolean others = noun.type().isTalking()
                && !isGatheringAt(noun)
                && !verb.participants.keySet().containsAll(noun.named());
        return !verb.occurrence.isNoun()
                && noun.occurrence.isNoun()
                && noun.verb == Clauses.NONE
                && (noun.earlier == verb.earlier || isCourseOf(noun.occurrence))
                && !others
                && noun.occurrence.clauses().governor(noun.occurrence.chunk()) == verb.occurrence.chunk();
    }

    /** "The leaders will convene during the summit of the union": it is where they do. */
    private static boolean isGatheringAt(Draft noun) {
        Occurrence occurrence = noun.occurrence;
        int before = occurrence.preposition();
        return noun.type() == EventType.SUMMIT
                && (occurrence.opens(before, "during") || occurrence.opens(before, "at"));
    }

    /** The attack of "a worker abducted in the May 3 attack": what was done in its course is a part of it. */
    private static boolean isCourseOf(Occurrence noun) {
        int before = noun.preposition();
        return noun.opens(before, "in") || noun.opens(before, "during");
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
}
