package dev.dateline.actor;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A title, an institution or another common noun that stands for a party.
 *
 * @param kind what it is
 * @param letters the letter case that it is written in
 * @param owner the state that it means where the text names none, or null if the text decides
 */
record Role(Kind kind, LetterCase letters, @Nullable Actor owner) {

    static Role read(SnapshotReader in) {
        return new Role(in.constant(Kind.values()), LetterCase.read(in), in.flag() ? SenseTable.readActor(in) : null);
    }

    void write(SnapshotWriter out) {
        out.constant(kind);
        letters.write(out);
        out.flag(owner != null);
        if (owner != null) {
            SenseTable.write(owner, out);
        }
    }

    /** The same of another owner. */
    Role map(UnaryOperator<Actor> other) {
        return new Role(kind, letters, owner == null ? null : other.apply(owner));
    }

    /** Whether a person's name can follow. */
    boolean isTitle() {
        return kind == Kind.OFFICIAL || kind == Kind.OFFICER || kind == Kind.PRIVATE;
    }

    /** Whether one who is named with a state or body acts for it. */
    boolean acts() {
        return kind == Kind.OFFICIAL || kind == Kind.OFFICER;
    }

    enum Kind {
        /** One who acts for a state or body: "president", "spokesman". */
        OFFICIAL,
        /** One who acts for what he is named with, and else for himself: "leader", "chairman". */
        OFFICER,
        /** Officials, several: "officials", "ministers". */
        OFFICIALS,
        /** A title of one who acts for himself: "journalist". */
        PRIVATE,
        /** An arm of a state: "police", "parliament". */
        INSTITUTION,
        /** An arm of a state that may stand in another one: "troops". */
        FORCES,
        /** An arm of a state that stands in another one, and is not where it is: "embassy". */
        MISSION,
        /** Arms of a state, and of nobody where its name does not stand with them: "Chadian drones". */
        WEAPON,
        /** People of a state: "citizens". */
        PEOPLE,
        /** Fighters of a group, and not of the state that they come from: "rebels". */
        REBELS,
        /** Stands, after "the", for the group that the article named last: "the movement". */
        SAME_GROUP,
        /** Stands, after "the", for the company that the article named last: "the airline". */
        SAME_COMPANY,
        /** Stands, after "the", for the body that the article named last: "the bloc". */
        SAME_BODY,
        /** Stands, after "the", for the body in whose name the article wrote it last: "the council" for the Security Council. */
        NAMESAKE,
        /** Two leaders at once: "the two leaders". */
        PAIR_OF_PERSONS,
        /** Two states at once: "the two countries". */
        PAIR_OF_STATES,
        /** Two parties at once: "both sides". */
        PAIR;

        /** Whether it names two at once. */
        boolean isPair() {
            return this == PAIR_OF_PERSONS || this == PAIR_OF_STATES || this == PAIR;
        }

        /** Whether it is an arm of the state that the text speaks of, where no other is named with it. */
        boolean isArm() {
            return this == INSTITUTION || this == FORCES;
        }

        /** Whether the text tells of which state it is, where no other is named with it; pairs aside. */
        boolean isOfState() {
            return this != REBELS && this != NAMESAKE && again() == null;
        }

        /** What is named again by such a noun, or null if it names nothing again. */
        @Nullable
        ActorKind again() {
            return switch (this) {
                case SAME_GROUP -> ActorKind.GROUP;
                case SAME_COMPANY -> ActorKind.COMPANY;
                case SAME_BODY -> ActorKind.BODY;
                default -> null;
            };
        }
    }
}
