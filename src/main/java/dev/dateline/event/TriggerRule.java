package dev.dateline.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One trigger as its stanza says.
 *
 * @param id head of the stanza
 * @param type what it names
 * @param verbRoles which slots of a verb hold parties, and as what
 * @param nounRoles the same for a noun
 * @param conditions all must hold
 * @param traits peculiarities of the trigger
 */
record TriggerRule(
        String id,
        EventType type,
        Map<Slot, Role> verbRoles,
        Map<Slot, Role> nounRoles,
        List<Condition> conditions,
        Set<Trait> traits) {

    TriggerRule {
        verbRoles = Map.copyOf(verbRoles);
        nounRoles = Map.copyOf(nounRoles);
        conditions = List.copyOf(conditions);
        traits = traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** How many parties it needs. */
    int parties() {
        return has(Trait.PAIR) ? 2 : has(Trait.PARTY) ? 1 : 0;
    }

    /** The more a rule asks for, the more it knows. */
    int precision() {
        int wanted = 0;
        for (Condition condition : conditions) {
            wanted += condition.wanted() ? 2 : 0;
        }
        return wanted + (has(Trait.WEAK) ? -1 : 0);
    }

    /** Peculiarities of triggers. */
    enum Trait {
        /** The noun counts only where a verb such as "hold" or "launch" carries it, or a party stands by it. */
        CARRIED,
        /** Gives way to any other trigger in its clause. */
        WEAK,
        /** Counts only with a party. */
        PARTY,
        /** Said of what did not happen as well as of what did: "does not recognize". */
        NEGATED,
        /** Stands before the name of the one who does it: "the visiting minister". */
        ATTRIBUTIVE,
        /** Counts only where it is negated: "does not recognize". */
        NEGATIVE,
        /** Counts only with two parties. */
        PAIR,
        /** The noun counts only where it stands for one or several: "the murder", "two murders", but not "charged with murder". */
        COUNTED,
        /** Tells what an attack or accident named shortly before has done, if one was named. */
        AFTERMATH,
        /** Means the attack named right before, or as a definite noun the accident, if one was: "the blast". */
        ECHO,
        /** Names who did what was told before, and is no event of its own: "claimed responsibility". */
        CLAIM,
        /** The verb counts only where it says what somebody is to do: "told them to leave", not "told them a story". */
        DIRECTIVE,
        /** The verb counts only where a day follows its object: "called the king on Friday", not "called the king a friend". */
        DATED,
        /** Names a gathering or election by a rank, so that it is none of another: "the ministerial meeting", "the leaders' meeting", "the referendum". */
        RANKED,
        /** Meets an attack and is part of it: "shot down the drones". */
        DEFENSIVE,
        /** Answers what was said right before, where its object does not say to whom it is done: "rejects the ultimatum". */
        REBUTTAL,
        /** Puts somebody into an office, where one is named: "is elected president". */
        ELECTIVE,
        /** Names those who do it, and counts only where they act or are met by somebody: "protesters clash with police". */
        CROWD,
        /** Tells by what is done now of what is still to come: "heads to the Senate for a vote". */
        AHEAD
    }
}
