package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which drafts of one sentence give way to the judgment, the arrest or the order that they are part of. */
final class CourtRivals {

    /** What is done by an order. */
    private static final Set<EventType> ORDERED =
            EnumSet.of(EventType.SANCTION, EventType.REJECT, EventType.MOBILIZE, EventType.ARREST, EventType.AID);

    private final Cues cues;

    CourtRivals(Cues cues) {
        this.cues = cues;
    }

    /** Those that stay, in their order. */
    List<Draft> settle(List<Draft> drafts) {
        return withoutRaids(withoutPartsOfJudgment(withoutDecrees(drafts)));
    }

    /** "signs an order imposing sanctions": what a ruler orders is the news, and not that he signs it. */
    private List<Draft> withoutDecrees(List<Draft> drafts) {
        return Rivals.without(
                drafts,
                (draft, other) -> isContent(draft, other) || isOwnOrder(draft, other) || isOrderToHold(draft, other));
    }

    /** "sentences X to ten years after finding her guilty", "and fines her": one judgment. */
    private List<Draft> withoutPartsOfJudgment(List<Draft> drafts) {
        return Rivals.without(
                drafts,
                (draft, other) -> isVerdictOf(other, draft) || isSentenceOf(other, draft) || isFineOf(other, draft));
    }

    /** "arrest ten in a raid", "three are killed in a raid by police": what is done in it is the news. */
    private List<Draft> withoutRaids(List<Draft> drafts) {
        return Rivals.without(drafts, (draft, other) -> isRaidOf(other, draft) || isRaidBefore(other, draft));
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
        return verdict.clauses().isInRelative(verb)
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
}
