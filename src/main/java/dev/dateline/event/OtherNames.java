package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.text.Tokens;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two drafts name events of two names, places or victims. */
final class OtherNames {

    private OtherNames() {}

    /** Visits to two states, or of the host of one of them, of which neither is but guessed from "the visiting minister". */
    static boolean isElsewhere(Draft a, Draft b) {
        if (a.type() != EventType.VISIT
                || b.type() != EventType.VISIT
                || a.occurrence.rule().has(Trait.ATTRIBUTIVE)
                || b.occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            return false;
        }
        Set<String> hosts = Likeness.inRole(a, Role.TARGET);
        Set<String> others = Likeness.inRole(b, Role.TARGET);
        return (!hosts.isEmpty() && !others.isEmpty() && Collections.disjoint(hosts, others))
                || isAtHome(a, b)
                || isAtHome(b, a);
    }

    /** "Chad's king visited a shrine", "Togo's king made a trip to Chad": a visit at home is not that of a guest; but "officials spoke of the visit". */
    private static boolean isAtHome(Draft own, Draft guest) {
        if (own.occurrence.isNoun() && own.place == null && Likeness.isThe(own)) {
            return false;
        }
        Set<String> hosts = Likeness.inRole(own, Role.AGENT);
        Set<String> guests = Likeness.inRole(guest, Role.AGENT);
        return !hosts.isEmpty()
                && own.participants.size() == hosts.size()
                && !guests.isEmpty()
                && Collections.disjoint(hosts, guests)
                && !Collections.disjoint(hosts, Likeness.inRole(guest, Role.TARGET));
    }

    /**
     * "The king will visit Chad. His minister arrived in Chad on Monday": another person of the same party, by another name, is on a visit, in a meeting
     * or call of his own, leaves or enters an office of his own.
     */
    static boolean isOtherPerson(Draft a, Draft b) {
        if (a.type() != b.type()) {
            return false;
        }
        Role doer = doer(a, b);
        for (Participant party : b.participants.values()) {
            Participant before = a.participants.get(party.id());
            if (before != null
                    && before.role() == doer
                    && party.role() == doer
                    && a.isNamed(party.id())
                    && b.isNamed(party.id())
                    && areTwo(before, party)) {
                return true;
            }
        }
        return false;
    }

    /** The role of those of whom another one makes another event, or null where persons say nothing of that. */
    private static @Nullable Role doer(Draft a, Draft b) {
        return switch (a.type()) {
            case VISIT -> Role.AGENT;
            case MEETING, CALL -> Role.PARTY;
            // but "The president dismissed the minister", "the minister left"
            case RESIGNATION -> a.hasRole(Role.TARGET) || b.hasRole(Role.TARGET) ? null : Role.AGENT;
            case APPOINTMENT -> a.hasRole(Role.AGENT) || b.hasRole(Role.AGENT) ? null : Role.TARGET;
            default -> null;
        };
    }

    /** Whether two persons acted, whose names have no word in common. */
    private static boolean areTwo(Participant a, Participant b) {
        String first = a.via();
        String second = b.via();
        return first != null
                && second != null
                && a.hasNamedPerson()
                && b.hasNamedPerson()
                && Collections.disjoint(words(first), words(second));
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
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
    static boolean isOtherVictim(Draft attack, Draft murder) {
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
}
