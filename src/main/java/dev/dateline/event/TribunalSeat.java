package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds and tries people in The Hague: the tribunal of which an article speaks, where it names the town and not its state. */
final class TribunalSeat {

    private static final String STATE = "NLD";

    /** Courts of many states that sit there, by their ids. */
    private static final Set<String> COURTS = Set.of("ICTY", "ICC");

    private TribunalSeat() {}

    /** "X was flown to The Hague. The UN tribunal for the former Yugoslavia": puts the court in the place of the state. */
    static void settle(Draft draft) {
        Participant state = draft.type().isCoercion() ? draft.participants.get(STATE) : null;
        Actor court = state == null ? null : court(draft.occurrence.text());
        if (state != null && court != null) {
            draft.remove(state);
            draft.add(new Participant(court.id(), court.name(), court.kind(), state.role(), null));
        }
    }

    private static @Nullable Actor court(ArticleText text) {
        Actor court = null;
        for (ActorMention mention : text.actors()) {
            if (STATE.equals(mention.country()) && !text.tokens().isWritten(mention.end() - 1, "Hague")) {
                return null;
            }
            boolean body = mention.actor().kind() == ActorKind.BODY;
            court = body && court == null && COURTS.contains(mention.actor().id()) ? mention.actor() : court;
        }
        return court;
    }
}
