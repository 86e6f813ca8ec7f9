package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Clauses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whose the troops are of which a text goes on to tell: "Chad sent soldiers to Gao. Another 300 men will embark on Monday". */
final class Troops {

    private final Cues cues;

    Troops(Cues cues) {
        this.cues = cues;
    }

    /** Makes troops for which nobody is named those of whom it was told last that they moved some, where the text did so. */
    void settle(List<Draft> before, Draft draft) {
        if (draft.type() != EventType.MOBILIZE || !areOfNobody(draft)) {
            return;
        }
        Draft sent = lastSent(before);
        if (sent == null) {
            strangers(draft);
            return;
        }
        draft.dropGuesses();
        for (Participant party : sent.participants.values()) {
            if (party.role() == Role.AGENT) {
                draft.guess(new Participant(party.id(), party.name(), party.kind(), Role.AGENT, null));
            }
        }
    }

    private boolean areOfNobody(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        if (subject == Clauses.NONE || !cues.is(occurrence.headWord(subject), Cue.TROOPS)) {
            return false;
        }
        for (String id : draft.named()) {
            Participant party = draft.participants.get(id);
            if (party != null && party.role() == Role.AGENT) {
                return false;
            }
        }
        for (int token = occurrence.sentence().first(); token < occurrence.first(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            boolean bound = token > 0 && occurrence.tokens().isWritten(token - 1, "for");
            if (mention != null
                    && !bound
                    && mention.isParty()
                    && mention.actor().kind() != ActorKind.BODY) {
                return false;
            }
        }
        return true;
    }

    /** "An advance party has arrived in Chad": whosever it is, it is not that of the place where it goes. */
    private static void strangers(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.end(); token < occurrence.sentence().end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.country() != null && draft.participants.containsKey(mention.country())) {
                draft.dropGuesses();
                return;
            }
        }
    }

    private static @Nullable Draft lastSent(List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft draft = before.get(i);
            if (draft.type() == EventType.MOBILIZE && draft.hasRole(Role.AGENT)) {
                return draft;
            }
        }
        return null;
    }
}
