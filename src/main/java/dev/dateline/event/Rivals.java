package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of the drafts of one sentence give way to others that say more. */
final class Rivals {

    /** What is no event where it is refused or ended. */
    private static final Set<EventType> REFUSED =
            EnumSet.of(EventType.PACT, EventType.TALKS, EventType.OFFER, EventType.APPEAL, EventType.AID);

    /** What the same person or company suffers in turn. */
    private static final Set<EventType> COERCED = EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.RESIGNATION);

    private final Cues cues;
    private final ArgumentFinder arguments;
    private final PartyFinder parties;
    private final Grounds grounds;
    private final CourtRivals court;
    private final WeakRivals weak;

    Rivals(Cues cues, ArgumentFinder arguments, PartyFinder parties) {
        this.cues = cues;
        this.arguments = arguments;
        this.parties = parties;
        grounds = new Grounds(cues);
        court = new CourtRivals(cues);
        weak = new WeakRivals(cues);
    }

    /** Those that stay, in their order. */
    List<Draft> settle(List<Draft> drafts) {
        if (drafts.size() == 1) {
            // The only one has no rivals.
            return withoutGrounds(drafts);
        }
        List<Draft> news = court.settle(drafts);
        List<Draft> kept =
                withoutOffered(withoutDemanded(weak.settle(withoutRefused(withoutParts(withoutForecasts(news))))));
        for (int i = 0; i < kept.size(); i++) {
            perpetrator(kept, kept.get(i));
            sufferer(kept, i);
        }
        return withoutGrounds(withoutOccasions(kept));
    }

    /** "A and B meet for talks", "A and B meet for a summit", "B will meet C to negotiate a truce": those who meet hold the talks, and their meeting is the talks. */
    private static List<Draft> withoutOccasions(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft talks = null;
            for (Draft other : drafts) {
                talks = isOccasion(draft, other) ? other : talks;
            }
            boolean same = talks != null
                    && (draft.status == EventStatus.OCCURRED
                            || (draft.status == EventStatus.PLANNED && talks.status == draft.status));
            if (talks != null && (same || talks.participants.size() < 2)) {
                draft.participants.values().forEach(talks::add);
            }
            if (talks != null && same) {
                talks.status = draft.status;
                // but "is to meet for a summit, to be held on July 3"
                talks.days = draft.dated || !talks.dated ? draft.days : talks.days;
                talks.dated |= draft.dated;
            }
            keepUnless(same, draft, kept);
        }
        return kept;
    }

    private static boolean isOccasion(Draft meeting, Draft talks) {
        boolean summit = talks.type() == EventType.SUMMIT && talks.occurrence.isNoun();
        if (meeting.type() != EventType.MEETING
                || meeting.occurrence.isNoun()
                || !(summit || talks.type() == EventType.TALKS)) {
            return false;
        }
        Occurrence occurrence = talks.occurrence;
        Sentence sentence = occurrence.sentence();
        if (!occurrence.isNoun()) {
            return sentence.has(occurrence.chunk(), Sentence.INFINITIVE)
                    && occurrence.clauses().governor(occurrence.chunk()) == meeting.verb;
        }
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (sentence.is(preposition, Chunk.PREPOSITION) && occurrence.opens(preposition, "of")) {
            // "a round of talks"
            preposition -= 2;
        }
        return sentence.is(preposition, Chunk.PREPOSITION)
                && occurrence.opens(preposition, "for")
                && occurrence.clauses().governor(preposition) == meeting.verb;
    }

    /** "X is arrested after being convicted", "X is held after a conviction": who suffers the one suffers the other. */
    private static void sufferer(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (!COERCED.contains(draft.type()) || hasTarget(draft) || !leavesOutTarget(draft.occurrence)) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            if (COERCED.contains(other.type()) && hasTarget(other)) {
                other.participants.values().stream()
                        .filter(party -> party.role() == Role.TARGET && party.kind() != ActorKind.STATE)
                        .forEach(draft::add);
                return;
            }
        }
    }

    private static boolean hasTarget(Draft draft) {
        return draft.hasRole(Role.TARGET);
    }

    /** Whether the words around a trigger leave out to whom it is done: "after being convicted", "following a conviction by". */
    private static boolean leavesOutTarget(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        if (!occurrence.isNoun()) {
            return sentence.has(chunk, Sentence.PASSIVE) && sentence.has(chunk, Sentence.ING);
        }
        boolean whose = sentence.is(chunk + 1, Chunk.PREPOSITION)
                && !occurrence.opens(chunk + 1, "by")
                && !occurrence.opens(chunk + 1, "for")
                && !occurrence.opens(chunk + 1, "in")
                && !occurrence.opens(chunk + 1, "on");
        return !whose && sentence.is(occurrence.clauses().listStart(chunk) - 1, Chunk.PREPOSITION);
    }

    /** "X is convicted of the murder of Y": who is tried for it did it. */
    private static void perpetrator(List<Draft> drafts, Draft crime) {
        Occurrence occurrence = crime.occurrence;
        boolean tried = crime.type() == EventType.ATTACK
                && occurrence.sentence().is(occurrence.clauses().listStart(occurrence.chunk()) - 1, Chunk.PREPOSITION);
        int governor = tried ? occurrence.clauses().governor(occurrence.chunk()) : Clauses.NONE;
        for (Draft trial : drafts) {
            if (governor != Clauses.NONE && trial.type() == EventType.TRIAL && trial.verb == governor) {
                trial.participants.values().stream()
                        .filter(party -> party.kind() == ActorKind.PERSON && party.role() == Role.TARGET)
                        .forEach(party -> crime.add(
                                new Participant(party.id(), party.name(), party.kind(), Role.AGENT, party.via())));
            }
        }
    }

    /** "With most votes of Sunday's election counted, the party is expected to win": what will come of it is no election to come. */
    private List<Draft> withoutForecasts(List<Draft> drafts) {
        return without(
                drafts,
                (draft, other) -> draft.type() == EventType.ELECTION
                        && !draft.occurrence.isNoun()
                        && !draft.dated
                        && draft.status == EventStatus.PLANNED
                        && cues.is(draft.occurrence.headWord(draft.verb), Cue.CONTEST)
                        && other.type() == EventType.ELECTION
                        && other.occurrence.isNoun()
                        && other.status == EventStatus.OCCURRED
                        && other.dated);
    }

    /** "rejects an offer", "suspends talks on a pact": what is refused or ended there is no news of its own. */
    private List<Draft> withoutRefused(List<Draft> drafts) {
        return without(
                drafts,
                (draft, other) -> draft.occurrence.isNoun()
                        && !draft.dated
                        && REFUSED.contains(draft.type())
                        && refuses(other, draft.occurrence));
    }

    /** "is jailed for the murder of his wife": what somebody suffers is told, and why. */
    private List<Draft> withoutGrounds(List<Draft> drafts) {
        return without(drafts, draft -> grounds.areOf(draft, drafts));
    }

    private boolean refuses(Draft other, Occurrence noun) {
        Occurrence refusal = other.occurrence;
        if (other.type() == EventType.REJECT && refusal.isNoun()) {
            // "the suspension of the treaty"
            int preposition = noun.clauses().listStart(noun.chunk()) - 1;
            return noun.sentence().is(preposition, Chunk.PREPOSITION) && preposition - 1 == refusal.chunk();
        }
        boolean voted = (other.type() == EventType.VOTE || other.type() == EventType.PACT)
                && (noun.rule().type() == EventType.OFFER || noun.rule().type() == EventType.APPEAL);
        if ((other.type() != EventType.REJECT && !voted)
                || refusal.isNoun()
                || noun.clauses().governor(noun.chunk()) != refusal.lastChunk()) {
            return false;
        }
        for (int i = refusal.lastChunk() + 1; i < noun.chunk(); i++) {
            int word = noun.openingWord(i);
            if (noun.sentence().is(i, Chunk.COMMA) || cues.is(word, Cue.AFTER) || cues.is(word, Cue.OCCASION)) {
                return false;
            }
        }
        return true;
    }

    /** Those that give way to no other. */
    static List<Draft> without(List<Draft> drafts, BiPredicate<Draft, Draft> givesWay) {
        return without(drafts, draft -> givesWayToAny(draft, drafts, givesWay));
    }

    private static boolean givesWayToAny(Draft draft, List<Draft> drafts, BiPredicate<Draft, Draft> givesWay) {
        for (int i = 0; i < drafts.size(); i++) {
            if (givesWay.test(draft, drafts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those that do not yield: the list itself if none does. */
    private static List<Draft> without(List<Draft> drafts, Predicate<Draft> yields) {
        List<Draft> kept = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean gone = yields.test(draft);
            if (gone && kept == null) {
                kept = new ArrayList<>(drafts.subList(0, i));
            }
            if (gone) {
                draft.occurrence.drop(DropReason.GIVES_WAY);
            } else if (kept != null) {
                kept.add(draft);
            }
        }
        return kept == null ? drafts : kept;
    }

    static void keepUnless(boolean yields, Draft draft, List<Draft> kept) {
        if (yields) {
            draft.occurrence.drop(DropReason.GIVES_WAY);
        } else {
            kept.add(draft);
        }
    }

    /** "the summit, where further talks will take place": what is done there is part of it. */
    private List<Draft> withoutParts(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean part = last != null && draft.occurrence.isNoun() && isVotedOn(last, draft);
            // "held a three-way call to review the plan"
            part |= last != null
                    && draft.type() == EventType.APPEAL
                    && draft.occurrence.isNoun()
                    && last.type() == EventType.CALL
                    && last.verb == draft.verb;
            part |= last != null
                    && draft.occurrence.isNoun()
                    && (draft.type() == EventType.TALKS || draft.type() == EventType.MEETING)
                    && (last.type() == EventType.SUMMIT || last.type() == EventType.MEETING)
                    && isWhere(draft.occurrence);
            keepUnless(part, draft, kept);
        }
        return kept;
    }

    /** "a vote on a resolution": one vote. */
    private static boolean isVotedOn(Draft vote, Draft resolution) {
        Occurrence occurrence = resolution.occurrence;
        int on = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return vote.type() == EventType.VOTE
                && resolution.type() == EventType.VOTE
                && vote.occurrence.isNoun()
                && vote.occurrence.lastChunk() == on - 1
                && occurrence.sentence().is(on, Chunk.PREPOSITION)
                && occurrence.opens(on, "on");
    }

    private boolean isWhere(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        return sentence.is(opener, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(opener), Cue.WHERE);
    }

    /** "calls on A to topple B": one appeal, and nobody is toppled; "vote to choose", "protest to demand": one deed. */
    private List<Draft> withoutDemanded(List<Draft> drafts) {
        return without(
                drafts,
                (draft, other) -> (isDemandFor(other, draft)
                                && (isDoneToAnother(draft.occurrence) || isOfAnyProtest(other, drafts)))
                        || isBallotFor(other, draft)
                        || isDemandOfProtest(other, draft));
    }

    /** "protests demanding his removal", "demonstrate to demand": what people protest for. */
    private boolean isDemandOfProtest(Draft protest, Draft appeal) {
        Occurrence occurrence = appeal.occurrence;
        if (protest.type() != EventType.PROTEST || appeal.type() != EventType.APPEAL || occurrence.isNoun()) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int verb = occurrence.chunk();
        if (protest.occurrence.isNoun()) {
            int subject = sentence.has(verb, Sentence.ING) ? clauses.subject(verb) : Clauses.NONE;
            // "hold protests in X, calling for"
            boolean held = protest.verb != Clauses.NONE
                    && cues.is(occurrence.headWord(protest.verb), Cue.HELD)
                    && clauses.subject(protest.verb) == subject;
            return subject != Clauses.NONE && (held || subject == protest.occurrence.chunk());
        }
        return clauses.twinOf(verb) == protest.verb
                || (!sentence.has(verb, Sentence.FINITE) && clauses.governor(verb) == protest.verb);
    }

    private static boolean isDemandFor(Draft appeal, Draft deed) {
        Occurrence occurrence = deed.occurrence;
        return appeal.type() == EventType.APPEAL
                && deed.type() == EventType.RESIGNATION
                && deed.status == EventStatus.PROPOSED
                && !appeal.occurrence.isNoun()
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.INFINITIVE)
                && occurrence.clauses().governor(occurrence.chunk()) == appeal.verb;
    }

    /** "calls on A to topple B"; but whoever is called on to resign may do so. */
    private static boolean isDoneToAnother(Occurrence occurrence) {
        return occurrence.clauses().object(occurrence.chunk()) > occurrence.lastChunk();
    }

    /** "protests calling for A to resign" */
    private boolean isOfAnyProtest(Draft appeal, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (isDemandOfProtest(drafts.get(i), appeal)) {
                return true;
            }
        }
        return false;
    }

    /** "vote to choose a president": one election. */
    private static boolean isBallotFor(Draft ballot, Draft deed) {
        Occurrence occurrence = deed.occurrence;
        return ballot.type() == EventType.ELECTION
                && deed.type() == EventType.APPOINTMENT
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.INFINITIVE)
                && occurrence.clauses().governor(occurrence.chunk()) == ballot.verb;
    }

    /** "offered to mediate between A and B": one offer, to those whom the infinitive names. */
    private List<Draft> withoutOffered(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft offer = offerOf(drafts, draft);
            keepUnless(offer != null, draft, kept);
            if (offer != null) {
                List<Argument> named = arguments.find(draft.occurrence);
                named.removeIf(argument -> argument.slot() == Slot.SUBJECT || argument.slot() == Slot.CONTEXT);
                Draft others = new Draft(draft.occurrence);
                parties.fill(others, named);
                others.participants.values().forEach(offer::add);
            }
        }
        return kept;
    }

    private static @Nullable Draft offerOf(List<Draft> drafts, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean infinitive = !occurrence.isNoun() && occurrence.sentence().has(occurrence.chunk(), Sentence.INFINITIVE);
        if (draft.type() != EventType.TALKS || !(infinitive || occurrence.isNoun())) {
            return null;
        }
        int governor = occurrence.clauses().governor(occurrence.chunk());
        for (Draft other : drafts) {
            int before = occurrence.isNoun() ? 2 : 1;
            boolean noun = other.occurrence.isNoun() && other.occurrence.chunk() == occurrence.chunk() - before;
            boolean verb = !other.occurrence.isNoun() && infinitive && other.occurrence.chunk() == governor;
            if (other.type() == EventType.OFFER && (noun || verb)) {
                return other;
            }
        }
        return null;
    }
}
