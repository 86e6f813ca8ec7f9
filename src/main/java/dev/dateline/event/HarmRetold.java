package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attack, accident, riot or strike of which more is told. */
final class HarmRetold {

    /** How many events back an article may refer. */
    private static final int REACH = 100;

    /** How many events back the attack is looked for in which somebody named died. */
    private static final int NAMED_REACH = 24;

    private final Cues cues;

    HarmRetold(Cues cues) {
        this.cues = cues;
    }

    /** The attack, accident, riot or strike of which a draft says no more than that it was, or who died in it; or null. */
    @Nullable
    Draft of(List<Draft> kept, Draft draft) {
        Draft told = cause(kept, draft);
        told = told == null ? stoppage(kept, draft) : told;
        return told == null ? blast(kept, draft) : told;
    }

    /** "His death", where the attack that he died in has been told: part of it. */
    private static @Nullable Draft cause(List<Draft> kept, Draft death) {
        if (death.type() != EventType.DEATH || !death.occurrence.isNoun() || death.dated) {
            return null;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - NAMED_REACH); i--) {
            Draft other = kept.get(i);
            boolean near = i > kept.size() - 4;
            boolean same = near && other.participants.keySet().containsAll(death.participants.keySet());
            if (other.type().isHarm() && (same || namesDead(other, death))) {
                return other;
            }
        }
        return null;
    }

    /** Whether an earlier sentence that tells of an attack or accident names the person who died. */
    private static boolean namesDead(Draft other, Draft death) {
        Sentence sentence = other.occurrence.sentence();
        return sentence != death.occurrence.sentence()
                && death.participants.values().stream()
                        .filter(party -> party.kind() == ActorKind.PERSON)
                        .anyMatch(party ->
                                other.occurrence.text().namesActor(sentence.first(), sentence.end(), party.id()));
    }

    /** The attack of "death in an attack", "the death of X from an attack". */
    static boolean isOfDeath(Occurrence death, Occurrence harm) {
        Sentence sentence = harm.sentence();
        int in = harm.clauses().listStart(harm.chunk()) - 1;
        if (sentence != death.sentence()
                || !sentence.is(in, Chunk.PREPOSITION)
                || !(harm.opens(in, "in") || harm.opens(in, "from") || harm.opens(in, "during"))) {
            return false;
        }
        int noun = in - 1;
        while (noun != death.chunk() && sentence.is(noun, Chunk.NOUN_GROUP)) {
            // "the death of X and a number of soldiers"
            int of = harm.clauses().listStart(noun) - 1;
            noun = sentence.is(of, Chunk.PREPOSITION) && harm.opens(of, "of") ? of - 1 : Clauses.NONE;
        }
        return death.isNoun() && noun == death.chunk();
    }

    /** "The strike", where workers were told to be on one: nobody is hit by it. */
    private @Nullable Draft stoppage(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.ATTACK
                || !draft.definite
                || draft.hasRole(Role.AGENT)
                || !draft.occurrence.isNoun()
                || !isStrike(draft)) {
            return null;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            if (kept.get(i).type() == EventType.PROTEST && isStrike(kept.get(i))) {
                return kept.get(i);
            }
        }
        return null;
    }

    private boolean isStrike(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return cues.anyOf(occurrence.tokens(), occurrence.first(), occurrence.end(), Cue.STRIKE);
    }

    /** "The attack", after a sentence that tells of a blast: that was one. */
    private @Nullable Draft blast(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.ATTACK
                || !draft.occurrence.isNoun()
                || !(draft.definite || isSaidOfIt(draft.occurrence))
                || draft.dated
                || draft.other) {
            return null;
        }
        Draft last = lastHarm(kept);
        if (last == null || !isBlast(last) || last.status != draft.status || !Likeness.atOnePlace(last, draft)) {
            return null;
        }
        last.attack = true;
        return last;
    }

    /** "It was a suicide attack", "called it a suicide attack": whether a noun says what was told of already. */
    private boolean isSaidOfIt(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int before = occurrence.chunk() - 1;
        int named = sentence.isVerb(before, Sentence.AUXILIARY)
                ? occurrence.clauses().subject(before)
                : sentence.isVerb(before - 1, Sentence.FINITE) ? before : Clauses.NONE;
        return named != Clauses.NONE && occurrence.tokens().reads(sentence.head(named), "it");
    }

    private boolean isBlast(Draft draft) {
        return draft.type() == EventType.DISASTER
                && draft.occurrence.isNoun()
                && cues.is(draft.occurrence.headWord(draft.occurrence.chunk()), Cue.BLAST);
    }

    /** "Two people were killed" after the sentence that tells of the crash, "the blast" after that of a bomb, "a block collapsed" after that of a raid. */
    @Nullable
    static Draft aftermathOf(List<Draft> kept, Draft draft) {
        TriggerRule rule = draft.occurrence.rule();
        Draft last = draft.dated ? null : lastHarm(kept);
        if (last == null) {
            return null;
        }
        boolean attack = last.type() == EventType.ATTACK;
        boolean struck = attack && last.hasRole(Role.AGENT);
        boolean apart = last.occurrence.sentence() != draft.occurrence.sentence();
        boolean known = draft.definite || isOneOf(last.occurrence, draft.occurrence);
        boolean echoes = rule.has(Trait.ECHO) && ((known && apart) || struck);
        boolean breaks = draft.type() == EventType.DISASTER
                && !draft.occurrence.isNoun()
                && attack
                && apart
                && draft.place == null;
        boolean follows = last.type() != EventType.PROTEST && (echoes || breaks);
        boolean told = (follows || rule.has(Trait.AFTERMATH))
                && last.status == draft.status
                && last.participants.keySet().containsAll(draft.participants.keySet());
        return told ? last : null;
    }

    /** "One blast hit a mill, another blast a school" after "two bombings": each of those. */
    private static boolean isOneOf(Occurrence several, Occurrence one) {
        if (!several.isNoun() || !several.isPlural() || !one.isNoun() || one.isPlural()) {
            return false;
        }
        Tokens tokens = one.tokens();
        int first = one.sentence().start(one.chunk());
        return tokens.isWritten(first, "one")
                || tokens.isWritten(first, "One")
                || tokens.isWritten(first, "another")
                || tokens.isWritten(first, "Another");
    }

    /** "Eight were killed on Monday" in a report of attacks or riots: in another one. */
    static boolean isOfAttacks(List<Draft> kept, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean killed = draft.type() == EventType.DISASTER
                && draft.dated
                && occurrence.rule().has(Trait.AFTERMATH)
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE);
        Draft last = killed ? lastHarm(kept) : null;
        return last != null && last.type() != EventType.DISASTER;
    }

    /** The attack, accident or riot told last, but for arrests, the meeting at which it was and what was said of it. */
    @Nullable
    static Draft lastHarm(List<Draft> kept) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            EventType type = kept.get(i).type();
            if (type.isHarm() || type == EventType.PROTEST) {
                return kept.get(i);
            }
            boolean setting = type.isGathering() && kept.get(i).occurrence.isNoun();
            if (type != EventType.ARREST && !type.isByWord() && !setting) {
                return null;
            }
        }
        return null;
    }
}
