package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the words in a trigger's slots into parties and a place. */
final class PartyFinder {

    /** Where it happened is a party, by the guidelines. */
    private static final Set<EventType> WITH_SCENE =
            Set.of(EventType.ATTACK, EventType.DISASTER, EventType.PROTEST, EventType.ELECTION, EventType.VOTE);
    /** Acts of authorities, which a text need not name. */
    private static final Set<EventType> BY_AUTHORITY = Set.of(
            EventType.ARREST,
            EventType.TRIAL,
            EventType.APPOINTMENT,
            EventType.RESIGNATION,
            EventType.VOTE,
            EventType.ELECTION,
            EventType.SANCTION,
            EventType.MOBILIZE);

    private final Cues cues;

    PartyFinder(Cues cues) {
        this.cues = cues;
    }

    void fill(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        Map<Slot, Role> roles = occurrence.isNoun()
                ? occurrence.rule().nounRoles()
                : occurrence.rule().verbRoles();
        for (Argument argument : arguments) {
            Role role = roles.get(argument.slot());
            if (role != null) {
                parties(draft, argument, role);
            }
        }
        scene(draft, arguments);
        if (draft.participants.isEmpty() || onlyPrivate(draft)) {
            authority(draft);
        }
    }

    private static boolean onlyPrivate(Draft draft) {
        return draft.participants.values().stream()
                .noneMatch(party -> party.kind() == ActorKind.STATE || party.kind() == ActorKind.BODY);
    }

    private static void parties(Draft draft, Argument argument, Role role) {
        ArticleText text = draft.occurrence.text();
        int token = argument.first();
        while (token < argument.end()) {
            ActorMention mention = text.actor(token);
            if (mention == null) {
                token++;
                continue;
            }
            if (takes(draft, mention)) {
                for (Actor actor : mention.actors()) {
                    draft.add(new Participant(actor.id(), actor.name(), actor.kind(), role, mention.via()));
                }
            } else if (draft.type() == EventType.VISIT
                    && mention.country() != null
                    && argument.slot() != Slot.SUBJECT) {
                addState(draft, mention.country(), role);
            }
            token = Math.max(token + 1, mention.end());
        }
    }

    private static boolean takes(Draft draft, ActorMention mention) {
        if (!mention.isParty()) {
            return false;
        }
        boolean coerced = draft.type() == EventType.ARREST || draft.type() == EventType.TRIAL;
        return !(coerced && mention.form() == ActorForm.PEOPLE);
    }

    private static void addState(Draft draft, String code, Role role) {
        String name = code;
        for (ActorMention mention : draft.occurrence.text().actors()) {
            if (mention.actor().id().equals(code)) {
                name = mention.actor().name();
                break;
            }
        }
        draft.add(new Participant(code, name, ActorKind.STATE, role, null));
    }

    private void scene(Draft draft, List<Argument> arguments) {
        ActorMention where = null;
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.IN || argument.slot() == Slot.AT || argument.slot() == Slot.NEAR) {
                where = where == null ? place(draft.occurrence.text(), argument.first(), argument.end()) : where;
            }
        }
        boolean scenic = WITH_SCENE.contains(draft.type());
        if (where == null) {
            where = near(draft, scenic);
        }
        if (where == null) {
            return;
        }
        String country = where.country();
        if (country == null) {
            return;
        }
        ArticleText text = draft.occurrence.text();
        draft.place = new Place(country, text.tokens().textOf(where.first(), where.end()));
        if (scenic) {
            addState(draft, country, Role.SCENE);
        }
    }

    private static @Nullable ActorMention place(ArticleText text, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = text.actor(token);
            if (mention != null && mention.country() != null && mention.form() != ActorForm.ADJECTIVE) {
                return mention;
            }
        }
        return null;
    }

    /** A place named after a preposition elsewhere in the sentence, nearest after the trigger first. */
    private @Nullable ActorMention near(Draft draft, boolean scenic) {
        if (!scenic
                && draft.type() != EventType.SUMMIT
                && draft.type() != EventType.TALKS
                && draft.type() != EventType.MEETING) {
            return null;
        }
        ArticleText text = draft.occurrence.text();
        int first = draft.occurrence.sentence().first();
        int end = draft.occurrence.sentence().end();
        for (int token = draft.occurrence.end(); token < end; token++) {
            if (isPlace(text, token)) {
                return text.actor(token);
            }
        }
        for (int token = draft.occurrence.first() - 1; token >= first; token--) {
            if (isPlace(text, token)) {
                return text.actor(token);
            }
        }
        return null;
    }

    private boolean isPlace(ArticleText text, int token) {
        ActorMention mention = text.actor(token);
        if (mention == null
                || mention.country() == null
                || mention.first() != token
                || mention.form() == ActorForm.ADJECTIVE) {
            return false;
        }
        if (mention.form() == ActorForm.PLACE) {
            return true;
        }
        int before = token - 1;
        if (before >= 0 && cues.is(text.tokens().word(before), Cue.PLACE)) {
            return true;
        }
        return before >= 1
                && text.tokens().textOf(before).equals("the")
                && cues.is(text.tokens().word(before - 1), Cue.PLACE);
    }

    /** The state whose authorities act where none is named: that of the place, else the first state of the sentence. */
    private void authority(Draft draft) {
        if (!BY_AUTHORITY.contains(draft.type())) {
            return;
        }
        ArticleText text = draft.occurrence.text();
        ActorMention found = null;
        for (int token = draft.occurrence.sentence().first();
                token < draft.occurrence.sentence().end() && found == null;
                token++) {
            ActorMention mention = text.actor(token);
            if (mention != null && (mention.country() != null || mention.actor().kind() == ActorKind.STATE)) {
                found = mention;
            }
        }
        if (found == null) {
            found = text.actors().stream()
                    .filter(mention -> mention.actor().kind() == ActorKind.STATE)
                    .findFirst()
                    .orElse(null);
        }
        if (found != null) {
            String country = found.country();
            addState(draft, country != null ? country : found.actor().id(), Role.AGENT);
        }
    }
}
