package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Which of the drafts of one sentence give way to others that say more. */
final class Rivals {

    /** What is no event where it is refused or ended. */
    private static final Set<EventType> REFUSED =
            EnumSet.of(EventType.PACT, EventType.TALKS, EventType.OFFER, EventType.APPEAL, EventType.AID);

    /** What the same person or company suffers in turn. */
    private static final Set<EventType> COERCED = EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.RESIGNATION);

    /** What is done by an order. */
    private static final Set<EventType> ORDERED =
            EnumSet.of(EventType.SANCTION, EventType.REJECT, EventType.MOBILIZE, EventType.ARREST, EventType.AID);

    /** Verbs between what is said of somebody killed and what it begins with: "accused of trying to plan the attack". */
    private static final int VICTIM_HOPS = 3;

    private final Cues cues;
    private final ArgumentFinder arguments;
    private final PartyFinder parties;
    private final Grounds grounds;

    Rivals(Cues cues, ArgumentFinder arguments, PartyFinder parties) {
        this.cues = cues;
        this.arguments = arguments;
        this.parties = parties;
        grounds = new Grounds(cues);
    }

    /** Those that stay, in their order. */
    List<Draft> settle(List<Draft> drafts) {
        if (drafts.size() == 1) {
            // The only one has no rivals.
            return withoutGrounds(drafts);
        }
        List<Draft> news = withoutRaids(withoutPartsOfJudgment(withoutDecrees(drafts)));
        List<Draft> kept = withoutOffered(withoutDemanded(withoutWeak(withoutRefused(withoutParts(news)))));
        for (int i = 0; i < kept.size(); i++) {
            perpetrator(kept, kept.get(i));
            sufferer(kept, i);
        }
        return withoutGrounds(withoutOccasions(kept));
    }

    /** "A and B meet for talks", "B meets C to negotiate a truce": those who meet hold the talks, and where they have met, that is the talks. */
    private static List<Draft> withoutOccasions(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft talks = null;
            for (Draft other : drafts) {
                talks = isOccasion(draft, other) ? other : talks;
            }
            boolean met = talks != null && draft.status == EventStatus.OCCURRED;
            if (talks != null && (met || talks.participants.size() < 2)) {
                draft.participants.values().forEach(talks::add);
            }
            if (talks != null && met) {
                talks.status = draft.status;
                talks.days = draft.days;
                talks.dated = draft.dated;
            }
            keepUnless(met, draft, kept);
        }
        return kept;
    }

    private static boolean isOccasion(Draft meeting, Draft talks) {
        if (meeting.type() != EventType.MEETING || meeting.occurrence.isNoun() || talks.type() != EventType.TALKS) {
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

    /** "sentences X to ten years after finding her guilty", "and fines her": one judgment. */
    private List<Draft> withoutPartsOfJudgment(List<Draft> drafts) {
        return without(
                drafts,
                (draft, other) -> isVerdictOf(other, draft) || isSentenceOf(other, draft) || isFineOf(other, draft));
    }

    /** "arrest ten in a raid", "three are killed in a raid by police": what is done in it is the news. */
    private List<Draft> withoutRaids(List<Draft> drafts) {
        return without(drafts, (draft, other) -> isRaidOf(other, draft) || isRaidBefore(other, draft));
    }

    /** "raid a house and arrest three" */
    private boolean isRaidBefore(Draft arrest, Draft raid) {
        return arrest.type() == EventType.ARREST
                && raid.type() == EventType.ARREST
                && !arrest.occurrence.isNoun()
                && !raid.occurrence.isNoun()
                && cues.is(raid.occurrence.headWord(raid.verb), Cue.RAID)
                && arrest.occurrence.clauses().twinOf(arrest.verb) == raid.verb;
    }

    private boolean isRaidOf(Draft deed, Draft raid) {
        Occurrence occurrence = raid.occurrence;
        boolean differ = (deed.type() == EventType.ARREST && raid.type() == EventType.ATTACK)
                || (deed.type() == EventType.ATTACK && raid.type() == EventType.ARREST);
        if (!differ
                || deed.occurrence.isNoun()
                || !occurrence.isNoun()
                || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.RAID)) {
            return false;
        }
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(before, Chunk.PREPOSITION)
                && (occurrence.opens(before, "in") || occurrence.opens(before, "during"))
                && occurrence.clauses().governor(before) == deed.verb;
    }

    private boolean isVerdictOf(Draft judgment, Draft verdict) {
        Occurrence occurrence = verdict.occurrence;
        int verb = occurrence.chunk();
        return judgment != verdict
                && isJudgment(judgment)
                && cues.is(judgment.occurrence.headWord(judgment.verb), Cue.SENTENCE)
                && verdict.type() == EventType.TRIAL
                && !verdict.dated
                && !occurrence.isNoun()
                && cues.is(occurrence.headWord(verb), Cue.VERDICT)
                && (isAfterwards(judgment, occurrence) || isOfTheConvict(occurrence));
    }

    /** "convicts a man of murder, sentencing him to death" */
    private boolean isSentenceOf(Draft verdict, Draft sentence) {
        Occurrence occurrence = sentence.occurrence;
        return isJudgment(verdict)
                && isJudgment(sentence)
                && cues.is(verdict.occurrence.headWord(verdict.verb), Cue.VERDICT)
                && cues.is(occurrence.headWord(sentence.verb), Cue.SENTENCE)
                && occurrence.sentence().has(sentence.verb, Sentence.ING)
                && sentence.verb > verdict.verb
                && occurrence.sentence().is(sentence.verb - 1, Chunk.COMMA);
    }

    /** "after finding her guilty", "after he pleads guilty" */
    private boolean isAfterwards(Draft judgment, Occurrence verdict) {
        int opener = verdict.clauses().clauseStart(verdict.chunk()) - 1;
        return verdict.sentence().is(opener, Chunk.SUBORDINATOR)
                && verdict.chunk() > judgment.verb
                && cues.is(verdict.openingWord(opener), Cue.AFTER);
    }

    /** "a man who was found guilty of murder", "a man convicted of murder" */
    private static boolean isOfTheConvict(Occurrence verdict) {
        Sentence sentence = verdict.sentence();
        int verb = verdict.chunk();
        return sentence.is(verdict.clauses().clauseStart(verb) - 1, Chunk.RELATIVE)
                || (sentence.has(verb, Sentence.BARE) && sentence.is(verb - 1, Chunk.NOUN_GROUP));
    }

    private boolean isFineOf(Draft judgment, Draft fine) {
        Occurrence occurrence = fine.occurrence;
        if (!isJudgment(judgment)
                || fine.type() != EventType.SANCTION
                || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.FINE)) {
            return false;
        }
        int ground = occurrence.isNoun()
                ? occurrence.clauses().governor(occurrence.chunk())
                : occurrence.clauses().twinOf(occurrence.chunk());
        return ground == judgment.verb;
    }

    private static boolean isJudgment(Draft draft) {
        return draft.type() == EventType.TRIAL && !draft.occurrence.isNoun();
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
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            keepUnless(grounds.areOf(draft, drafts), draft, kept);
        }
        return kept;
    }

    /** "signs an order imposing sanctions": what a ruler orders is the news, and not that he signs it. */
    private List<Draft> withoutDecrees(List<Draft> drafts) {
        return without(
                drafts,
                (draft, other) -> isContent(draft, other) || isOwnOrder(draft, other) || isOrderToHold(draft, other));
    }

    /** "orders its army to leave the strip", "orders them to be expelled": who orders it is who does it. */
    private static boolean isOwnOrder(Draft order, Draft deed) {
        Occurrence occurrence = order.occurrence;
        return order.type() == EventType.APPEAL
                && occurrence.rule().has(Trait.DIRECTIVE)
                && ORDERED.contains(deed.type())
                && deed.verb > order.verb
                && occurrence.sentence().has(deed.verb, Sentence.INFINITIVE)
                && occurrence.clauses().governor(deed.verb) == order.verb
                && (occurrence.sentence().has(deed.verb, Sentence.PASSIVE)
                        || deed.named().stream().anyMatch(id -> isAgent(deed, id) && isAgent(order, id)));
    }

    /** "a court orders that he be freed", "orders him into detention": who is freed or held by it is the news. */
    private boolean isOrderToHold(Draft order, Draft arrest) {
        Occurrence occurrence = arrest.occurrence;
        int governed = occurrence.isNoun() ? occurrence.clauses().governor(occurrence.chunk()) : Clauses.NONE;
        return order.type() == EventType.VOTE
                && arrest.type() == EventType.ARREST
                && !order.occurrence.isNoun()
                && cues.is(order.occurrence.headWord(order.verb), Cue.ORDER)
                && !cues.is(order.occurrence.headWord(order.verb), Cue.ADOPT)
                && (governed == order.verb
                        || (!occurrence.isNoun()
                                && arrest.verb > order.verb
                                && occurrence.sentence().has(arrest.verb, Sentence.PASSIVE)
                                && occurrence.clauses().governor(arrest.verb) == order.verb));
    }

    private static boolean isAgent(Draft draft, String id) {
        Participant party = draft.participants.get(id);
        return party != null && party.role() == Role.AGENT;
    }

    private boolean isContent(Draft decree, Draft other) {
        Occurrence occurrence = decree.occurrence;
        if (decree.type() != EventType.VOTE || occurrence.isNoun() || !ORDERED.contains(other.type())) {
            return false;
        }
        int word = occurrence.headWord(occurrence.chunk());
        int order = cues.is(word, Cue.CARRY) ? occurrence.clauses().object(occurrence.lastChunk()) : Clauses.NONE;
        return order != Clauses.NONE
                && cues.is(occurrence.headWord(order), Cue.DECREE)
                && other.verb == occurrence.clauses().argumentsEnd(order)
                && occurrence.sentence().has(other.verb, Sentence.ING)
                && !other.occurrence.isNoun();
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
    private static List<Draft> without(List<Draft> drafts, BiPredicate<Draft, Draft> givesWay) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            boolean yields = false;
            for (int i = 0; i < drafts.size() && !yields; i++) {
                yields = givesWay.test(draft, drafts.get(i));
            }
            keepUnless(yields, draft, kept);
        }
        return kept;
    }

    private static void keepUnless(boolean yields, Draft draft, List<Draft> kept) {
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
            boolean part = last != null
                    && draft.occurrence.isNoun()
                    && (draft.type() == EventType.TALKS || draft.type() == EventType.MEETING)
                    && (last.type() == EventType.SUMMIT || last.type() == EventType.MEETING)
                    && isWhere(draft.occurrence);
            keepUnless(part, draft, kept);
        }
        return kept;
    }

    private boolean isWhere(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        return sentence.is(opener, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(opener), Cue.WHERE);
    }

    /** Weak triggers give way to others of the same sentence; a weak one of violence also to an accident. */
    private List<Draft> withoutWeak(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft stronger = draft.occurrence.rule().has(Trait.WEAK)
                    ? drafts.stream()
                            .filter(other -> other != draft && yields(draft, other))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (stronger != null) {
                agents(draft, stronger);
            }
            if (stronger != null && isHeardOf(draft, stronger)) {
                stronger.earlier = false;
                stronger.days = draft.days;
            }
            keepUnless(stronger != null || isHarmOfAccident(drafts, draft), draft, kept);
        }
        return kept;
    }

    /** "X hit two bases in an attack, killing Y": who hits is who attacks, and Y is attacked. */
    private static void agents(Draft weak, Draft stronger) {
        boolean attacked = stronger.hasRole(Role.AGENT);
        if (weak.type() != EventType.ATTACK || stronger.type() != EventType.ATTACK) {
            return;
        }
        Set<String> named = weak.named();
        weak.participants.values().stream()
                .filter(party -> named.contains(party.id()) && (party.role() == Role.TARGET || !attacked))
                .forEach(stronger::add);
    }

    /** "a jet crashes, killing the pilot": what the accident does is part of it. */
    private static boolean isHarmOfAccident(List<Draft> drafts, Draft harm) {
        Occurrence occurrence = harm.occurrence;
        if (harm.type() != EventType.ATTACK
                || occurrence.isNoun()
                || !occurrence.sentence().has(occurrence.chunk(), Sentence.ING)) {
            return false;
        }
        int subject = occurrence.clauses().subject(occurrence.chunk());
        return subject != Clauses.NONE
                && drafts.stream()
                        .anyMatch(other -> other.type() == EventType.DISASTER
                                && !other.occurrence.isNoun()
                                && other.occurrence.clauses().subject(other.occurrence.chunk()) == subject);
    }

    /** "calls on A to resign": one appeal, and nobody has resigned. */
    private static List<Draft> withoutDemanded(List<Draft> drafts) {
        return without(
                drafts,
                (draft, other) ->
                        isDemandFor(other, draft) || isBallotFor(other, draft) || isDemandOfProtest(other, draft));
    }

    /** "protests demanding his removal", "demonstrate to demand": what people protest for. */
    private static boolean isDemandOfProtest(Draft protest, Draft appeal) {
        Occurrence occurrence = appeal.occurrence;
        if (protest.type() != EventType.PROTEST || appeal.type() != EventType.APPEAL || occurrence.isNoun()) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int verb = occurrence.chunk();
        if (protest.occurrence.isNoun()) {
            return sentence.has(verb, Sentence.ING) && clauses.subject(verb) == protest.occurrence.chunk();
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

    private boolean yields(Draft weak, Draft other) {
        if (weak.type() == EventType.ATTACK && isOfVictim(weak.occurrence, other.occurrence)) {
            return false;
        }
        if (weak.occurrence.rule().has(Trait.AFTERMATH)) {
            // "ten were killed in a riot"
            return !other.occurrence.rule().has(Trait.AFTERMATH)
                    && (other.type().isHarm() || (other.type() == EventType.PROTEST && other.occurrence.isNoun()));
        }
        if (other.occurrence.rule().has(Trait.CROWD)) {
            return false;
        }
        if (other.occurrence.rule().has(Trait.WEAK)) {
            return isKilledByNobody(weak) && other.type() == EventType.DISASTER && other.occurrence.isNoun();
        }
        boolean goesOn = weak.type() == other.type() && weak.occurrence.end() == other.occurrence.first();
        if (goesOn || isAimOf(weak, other) || isHeardOf(weak, other) || isOfficeWon(weak, other)) {
            // "says it will not sign"
            return true;
        }
        return switch (weak.type()) {
            case ATTACK, DISASTER, DEATH ->
                other.type().isHarm()
                        && (!other.earlier || weak.earlier || isOfNobody(weak))
                        && !isDayAfter(weak, other);
            // "frees ten men following talks with Y": the talks are news as well
            case TALKS -> !weak.earlier && !other.earlier && inOneClause(weak, other);
            case PACT ->
                // two that agree to cease fire have a ceasefire
                (!isOfSeveral(weak) || other.type() == EventType.CEASEFIRE)
                        && (!other.earlier || weak.earlier)
                        && (inOneClause(weak, other) || isOfInfinitive(weak, other));
            // "marched against the coup"
            case PROTEST -> !other.type().isHarm() && yieldsInClause(weak, other);
            default -> yieldsInClause(weak, other);
        };
    }

    private static boolean yieldsInClause(Draft weak, Draft other) {
        return (!other.earlier || weak.earlier) && !isOnlyAhead(other, weak) && inOneClause(weak, other);
    }

    /** "explosions are heard after a drone strike": those of the strike. */
    private boolean isHeardOf(Draft blast, Draft attack) {
        Occurrence occurrence = attack.occurrence;
        return blast.type() == EventType.DISASTER
                && blast.occurrence.isNoun()
                && cues.is(blast.occurrence.headWord(blast.occurrence.chunk()), Cue.BLAST)
                && attack.type() == EventType.ATTACK
                && attack.earlier
                && !attack.dated
                && occurrence.isNoun()
                && occurrence.clauses().governor(occurrence.chunk()) == blast.verb;
    }

    /** "two men are killed in a fire": where nobody is named who did it, the fire did. */
    private static boolean isKilledByNobody(Draft harm) {
        Occurrence occurrence = harm.occurrence;
        return harm.type() == EventType.ATTACK
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                && !harm.hasRole(Role.AGENT);
    }

    /** "wins the election, becoming president": what is won by it. */
    private static boolean isOfficeWon(Draft office, Draft election) {
        Occurrence occurrence = office.occurrence;
        return office.type() == EventType.APPOINTMENT
                && election.type() == EventType.ELECTION
                && !occurrence.isNoun()
                && !election.occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.ING)
                && occurrence.sentence().is(occurrence.chunk() - 1, Chunk.COMMA)
                && occurrence.clauses().subject(occurrence.chunk())
                        == election.occurrence.clauses().subject(election.verb);
    }

    /** "imposed sanctions on Tuesday, targeting its banks": whom the sanctions are meant for. */
    private static boolean isAimOf(Draft weak, Draft sanction) {
        Occurrence occurrence = weak.occurrence;
        return weak.type() == EventType.ATTACK
                && sanction.type() == EventType.SANCTION
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.ING)
                && occurrence.sentence().is(occurrence.chunk() - 1, Chunk.COMMA)
                && occurrence.clauses().governor(occurrence.chunk()) == sanction.verb;
    }

    /** "kills a man who led the attack", "kills two men accused of an attack": what is said of those who are killed is another event. */
    private static boolean isOfVictim(Occurrence kill, Occurrence other) {
        Sentence sentence = kill.sentence();
        if (kill.isNoun()
                || !sentence.has(kill.chunk(), Sentence.FINITE)
                || sentence.has(kill.chunk(), Sentence.PASSIVE)) {
            return false;
        }
        Clauses clauses = kill.clauses();
        int object = clauses.object(kill.lastChunk());
        int verb = other.isNoun() ? clauses.governor(other.chunk()) : other.chunk();
        for (int hop = 0; hop < VICTIM_HOPS && object != Clauses.NONE && verb > object; hop++) {
            if (sentence.has(verb, Sentence.FINITE)) {
                int opener = clauses.clauseStart(verb) - 1;
                return opener > object && (sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT));
            }
            if (sentence.has(verb, Sentence.BARE)) {
                return sentence.is(verb - 1, Chunk.NOUN_GROUP) || sentence.is(verb - 1, Chunk.COMMA);
            }
            verb = clauses.governor(verb);
        }
        return false;
    }

    /** "two men are found dead after a flood": of people who are not named nothing is told but that. */
    private static boolean isOfNobody(Draft death) {
        return death.type() == EventType.DEATH && death.participants.isEmpty();
    }

    /** "becomes the head until the election in May", "the election is postponed": what is yet to come, or not, is told besides. */
    private static boolean isOnlyAhead(Draft noun, Draft deed) {
        return noun.occurrence.isNoun()
                && deed.status == EventStatus.OCCURRED
                && (noun.status == EventStatus.PLANNED || noun.status == EventStatus.DENIED);
    }

    private static boolean inOneClause(Draft a, Draft b) {
        return a.verb == b.verb
                || a.occurrence.clauses().clauseStart(Math.max(0, a.verb))
                        == b.occurrence.clauses().clauseStart(Math.max(0, b.verb));
    }

    /** "A and B agree to reopen the border": several who agree have agreed with each other. */
    private static boolean isOfSeveral(Draft agreed) {
        Occurrence occurrence = agreed.occurrence;
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        return subject != Clauses.NONE
                && occurrence.clauses().listStart(subject) < subject
                && agreed.participants.size() > 1;
    }

    /** "agreed to lend a million": what is agreed is the loan. */
    private static boolean isOfInfinitive(Draft weak, Draft other) {
        return other.verb > weak.verb
                && other.occurrence.sentence().has(other.verb, Sentence.INFINITIVE)
                && other.occurrence.clauses().governor(other.verb) == weak.verb;
    }

    /** "One of two soldiers who were shot on Monday dies": a death of its own. */
    private static boolean isDayAfter(Draft weak, Draft other) {
        return weak.type() == EventType.DEATH
                && other.dated
                && weak.days != null
                && other.days != null
                && !weak.days.overlaps(other.days);
    }
}
