package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.actor.ActorKind;
import dev.dateline.time.EventDays;
import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void aCopyKnowsAllThatItsOriginalDoes() throws IllegalAccessException {
        Draft draft = draft();
        for (Field field : Draft.class.getDeclaredFields()) {
            if (field.getType() == boolean.class) {
                field.setBoolean(draft, true);
            } else if (field.getType() == int.class) {
                field.setInt(draft, 7);
            }
        }
        draft.status = EventStatus.PLANNED;
        draft.days = EventDays.between(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 3));
        draft.place = new Place("KEN", "Kenya");
        draft.name = "the summit";
        draft.add(new Participant("PER", "Peru", ActorKind.STATE, Role.AGENT, null));
        draft.guess(new Participant("TGO", "Togo", ActorKind.STATE, Role.TARGET, null));

        assertThat(draft.copy()).usingRecursiveComparison().isEqualTo(draft);
    }

    @SuppressWarnings("NullAway") // the words that it stands for do not matter here
    private static Draft draft() {
        return new Draft(null);
    }
}
