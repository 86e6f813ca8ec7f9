package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether of two drafts the one is a deed besides the other, or an answer to it. */
final class OtherDeeds {

    /** Types whose triggers name steps that follow each other. */
    private static final Set<EventType> STEPS = EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.SANCTION);

    private OtherDeeds() {}

    /** "attacked X in response to the raid on Y", "attacked X for the raid on Y": what a deed answers, where it says more than that. */
    static boolean isGroundOf(Draft deed, Draft ground) {
        Occurrence occurrence = ground.occurrence;
        if (deed.type() != EventType.ATTACK
                || ground.type() != EventType.ATTACK
                || deed.occurrence.sentence() != occurrence.sentence()
                || deed.occurrence.isNoun()
                || !occurrence.isNoun()
                || (ground.namesNobody() && !ground.dated)) {
            return false;
        }
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (ground.answered || occurrence.opens(preposition, "for"))
                && occurrence.clauses().governor(preposition) == deed.occurrence.chunk();
    }

    /** "a separate strike"; "arrested" and "extradited". */
    static boolean isOtherDeed(Draft a, Draft b) {
        boolean step = (STEPS.contains(b.type()) || isRefusedBesides(b))
                && !a.occurrence.isNoun()
                && !b.occurrence.isNoun()
                && (!a.occurrence.rule().id().equals(b.occurrence.rule().id())
                        || isUndone(a, b)
                        || (b.type() == EventType.REJECT && a.earlier != b.earlier));
        return b.other || isReturned(a, b) || isOtherMove(a, b) || (step && !isMeans(b));
    }

    /** "A force is being deployed in Chad. Togolese troops have secured the port": a verb of its own tells whose troops did something else. */
    private static boolean isOtherMove(Draft a, Draft b) {
        return b.type() == EventType.MOBILIZE
                && a.participants.isEmpty()
                && !b.named().isEmpty()
                && !a.occurrence.isNoun()
                && a.occurrence.sentence().has(a.occurrence.chunk(), Sentence.PASSIVE)
                && !b.occurrence.isNoun()
                && a.occurrence.sentence() != b.occurrence.sentence()
                && !a.occurrence.rule().id().equals(b.occurrence.rule().id());
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
        boolean says = b.type().isByWord() && !a.occurrence.isNoun() && !b.occurrence.isNoun();
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
        Set<String> agents = Likeness.inRole(draft, Role.AGENT);
        agents.retainAll(draft.named());
        return agents;
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
}
