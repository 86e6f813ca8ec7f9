package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import java.util.List;

/** Whom an office is of that somebody is elected to, takes or leaves. */
final class OfficeParties {

    /** Most words from "elected" to the name of the office. */
    private static final int OFFICE_REACH = 4;

    private OfficeParties() {}

    /** Leaves only those of whose state, body or company the office is that somebody is elected to, takes or leaves. */
    static void settle(Draft draft, List<Argument> arguments) {
        boolean elected = isElectedToOffice(draft, arguments);
        if (elected && ContextParties.hasState(draft)) {
            draft.participants.values().removeIf(party -> party.kind() == ActorKind.GROUP);
        }
        boolean office = draft.type().isOffice();
        if (office && ContextParties.hasState(draft)) {
            // the office is the state's; who takes or leaves it is one of its officials
            draft.participants
                    .values()
                    .removeIf(party -> party.kind() == ActorKind.PERSON && !isRemoved(draft.occurrence, party));
        }
    }

    /** "removes X from office", "after X was ousted": whom others remove is no official of theirs any more; but "removes X as minister". */
    private static boolean isRemoved(Occurrence occurrence, Participant party) {
        return occurrence.rule().type() == EventType.RESIGNATION
                && !occurrence.isNoun()
                && party.role() == Role.TARGET
                && !(occurrence.sentence().isPresent(occurrence.chunk()) && isNamedByOffice(occurrence));
    }

    private static boolean isNamedByOffice(Occurrence occurrence) {
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int i = occurrence.lastChunk() + 1; i < end; i++) {
            if (occurrence.opens(i, "as")) {
                return true;
            }
        }
        return false;
    }

    /** "X is elected president of Peru", "elects X as prime minister": not "wins the election", "elected leader of his party". */
    private static boolean isElectedToOffice(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ELECTION
                || occurrence.isNoun()
                || !occurrence.rule().has(Trait.ELECTIVE)) {
            return false;
        }
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + OFFICE_REACH);
        if (namesOffice(occurrence.text(), occurrence.end(), end)) {
            return true;
        }
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.AS && namesOffice(occurrence.text(), argument.first(), argument.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first who is named is the holder of a state's office. */
    private static boolean namesOffice(ArticleText text, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = text.actor(token);
            if (mention != null) {
                return mention.form() == ActorForm.OFFICE && mention.actor().kind() == ActorKind.STATE;
            }
        }
        return false;
    }
}
