package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.time.EventDays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event in the making: one trigger with what was found around it. */
final class Draft {

    final Occurrence occurrence;
    final Map<String, Participant> participants = new LinkedHashMap<>(4);
    /** Ids of the parties that only the context suggests. */
    private Set<String> guessed = Collections.emptySet();
    /** Carrying verb group of a noun, or {@link Clauses#NONE}, or the verb itself: two drafts with one are one event. */
    int verb = Clauses.NONE;

    EventStatus status = EventStatus.OCCURRED;

    /** Whether it is told to be called off or put off. */
    boolean calledOff;

    /** The verb group that calls it off, or {@link Clauses#NONE}. */
    int offBy = Clauses.NONE;

    /** The group of the new day of what is put off, or {@link Clauses#NONE}. */
    int movedTo = Clauses.NONE;

    /** The verb group that tells what is to be done there, or {@link Clauses#NONE}: "will speak at the summit". */
    int occasion = Clauses.NONE;

    /** The verb group that tells of its being held or beginning, or {@link Clauses#NONE}: "talks are due to resume". */
    int due = Clauses.NONE;

    @Nullable
    EventDays days;
    /** Whether the text gives the days. */
    boolean dated;
    /** Whether the day given is that of its end. */
    boolean ends;
    /** Whether it is a later sentence that gives the day of the news. */
    boolean datedLater;
    /** What another sentence told of it last, or null. */
    @Nullable
    Draft retold;

    /** Whether the day given is that of another event, which it came next to, led to, or since which it has been so. */
    boolean besideOther;
    /** Whether the day given is but that on which it is said. */
    boolean dayOfReport;
    /** Whether it is told as the cause of something later. */
    boolean earlier;

    /** Whether it is what others answer: "in retaliation for the attack". */
    boolean answered;

    /** Whether those who met speak right after it: "said after the talks". */
    boolean justHeld;

    /** Token of the ordinal that says which one of several it is, or -1. */
    int ordinal = -1;

    /** Whether it is but decided that it shall be: "the senate approves a ban". */
    boolean decided;

    /** Whether it is named only as what is wanted or prepared for: "conditions for elections". */
    boolean wanted;

    /** Whether "the" or an owner stands before the noun. */
    boolean definite;

    /** Whether words such as "another" say that it is not one named before. */
    boolean other;

    /** Whether it may be but a part of an attack told before. */
    boolean detail;

    /** Whether later words call the blast that it names an attack. */
    boolean attack;

    @Nullable
    Place place;

    @Nullable
    String name;

    Draft(Occurrence occurrence) {
        this.occurrence = occurrence;
    }

    /** A draft of its own with all that is known so far. */
    Draft copy() {
        Draft copy = new Draft(occurrence);
        copy.participants.putAll(participants);
        copy.guessed = guessed.isEmpty() ? guessed : new HashSet<>(guessed);
        copy.verb = verb;
        copy.status = status;
        copy.occasion = occasion;
        copy.due = due;
        copy.calledOff = calledOff;
        copy.offBy = offBy;
        copy.movedTo = movedTo;
        copy.days = days;
        copy.dated = dated;
        copy.besideOther = besideOther;
        copy.dayOfReport = dayOfReport;
        copy.ends = ends;
        copy.datedLater = datedLater;
        copy.retold = retold;
        copy.earlier = earlier;
        copy.answered = answered;
        copy.justHeld = justHeld;
        copy.decided = decided;
        copy.ordinal = ordinal;
        copy.wanted = wanted;
        copy.definite = definite;
        copy.other = other;
        copy.detail = detail;
        copy.attack = attack;
        copy.place = place;
        copy.name = name;
        return copy;
    }

    void remove(Participant party) {
        participants.remove(party.id());
        guessed.remove(party.id());
    }

    /** What the trigger names; a meeting of a body alone is one of its sessions. */
    EventType type() {
        EventType type = attack ? EventType.ATTACK : occurrence.rule().type();
        return type == EventType.MEETING && isOfOneBody() ? EventType.SUMMIT : type;
    }

    private boolean isOfOneBody() {
        if (participants.size() != 1 || !occurrence.isNoun()) {
            return false;
        }
        Participant only = participants.values().iterator().next();
        String via = only.via();
        return only.kind() == ActorKind.BODY
                && (via == null || via.endsWith("s"))
                && !guessed.contains(only.id())
                && !isWithSomebody();
    }

    /** "scheduled talks with the union" are no session of the union's own. */
    private boolean isWithSomebody() {
        int next = occurrence.lastChunk() + 1;
        return occurrence.sentence().is(next, Chunk.PREPOSITION) && occurrence.opens(next, "with");
    }

    /** How many sentences behind that of an earlier draft its own is: 0 for the same. */
    int sentencesAfter(Draft earlier) {
        return occurrence.tokens().sentenceOf(occurrence.first())
                - occurrence.tokens().sentenceOf(earlier.occurrence.first());
    }

    /** Whether some party has a role. */
    boolean hasRole(Role role) {
        for (Participant party : participants.values()) {
            if (party.role() == role) {
                return true;
            }
        }
        return false;
    }

    /** Whether some party has another role. */
    boolean hasRoleBut(Role role) {
        for (Participant party : participants.values()) {
            if (party.role() != role) {
                return true;
            }
        }
        return false;
    }

    /** Whether some party is of a kind. */
    boolean hasKind(ActorKind kind) {
        for (Participant party : participants.values()) {
            if (party.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The only state among the parties, or null where there are several or none. */
    @Nullable
    Participant onlyState() {
        Participant only = null;
        for (Participant party : participants.values()) {
            if (party.kind() == ActorKind.STATE) {
                if (only != null) {
                    return null;
                }
                only = party;
            }
        }
        return only;
    }

    /** Adds a party that the text names as such. */
    void add(Participant participant) {
        participants.putIfAbsent(participant.id(), participant);
        guessed.remove(participant.id());
    }

    /** Adds a party that only the context suggests. */
    void guess(Participant participant) {
        if (participants.putIfAbsent(participant.id(), participant) == null) {
            guessed = guessed.isEmpty() ? new HashSet<>(4) : guessed;
            guessed.add(participant.id());
        }
    }

    /** Adds an actor that only the context suggests, in a role; {@code via} is how it is named there, if not by its name. */
    void guess(Actor actor, Role role, @Nullable String via) {
        guess(new Participant(actor.id(), actor.name(), actor.kind(), role, via));
    }

    /** Whether the text names a party as such. */
    boolean isNamed(String id) {
        return participants.containsKey(id) && !guessed.contains(id);
    }

    /** Whether the text names no party as such. */
    boolean namesNobody() {
        for (String id : participants.keySet()) {
            if (!guessed.contains(id)) {
                return false;
            }
        }
        return true;
    }

    /** Ids of the parties that the text names as such. */
    Set<String> named() {
        if (guessed.isEmpty()) {
            return participants.keySet();
        }
        Set<String> named = new LinkedHashSet<>(participants.keySet());
        named.removeAll(guessed);
        return named;
    }

    /** Takes back what only the context suggested. */
    void dropGuesses() {
        participants.keySet().removeAll(guessed);
        guessed.clear();
    }
}
