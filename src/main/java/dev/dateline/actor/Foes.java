package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the state that rebels and an opposition fight: "the government" of which they speak. */
final class Foes {

    /** How many mentions back the rebels are looked for that "the rebels" stands for. */
    private static final int REBELS_REACH = 40;

    private final Scan scan;

    Foes(Scan scan) {
        this.scan = scan;
    }

    /** "talks between the LTTE and the government", "the government and rebels of Chad signed": the state that these rebels fight, or null. */
    @Nullable
    Actor fought(int index) {
        List<Draft> drafts = scan.drafts;
        Draft draft = drafts.get(index);
        Actor faced = isGovernment(draft) ? faced(index) : null;
        if (faced != null || !draft.isArm()) {
            return faced;
        }
        Draft before = index == 0 ? null : drafts.get(index - 1);
        Actor foe = before == null || !scan.joins(before, draft) ? null : foeAt(index - 1);
        Draft after = index + 1 == drafts.size() ? null : drafts.get(index + 1);
        return foe == null && after != null && scan.joins(draft, after) ? foeAt(index + 1) : foe;
    }

    /** "Chadian rebels attacked. The government and the rebels": the state that rebels fight, or those named before whom they are; or null. */
    private @Nullable Actor foeAt(int index) {
        Draft rebels = scan.drafts.get(index);
        Actor foe = foe(rebels);
        boolean again = rebels.open == Role.Kind.REBELS && rebels.actors().isEmpty();
        for (int i = index - 1; again && foe == null && i >= Math.max(0, index - REBELS_REACH); i--) {
            foe = foe(scan.drafts.get(i));
        }
        return foe;
    }

    /**
     * "Chadian rebels signed a pact with the government in Lome", "UNITA said that government soldiers had attacked its camp": the state
     * that the rebels or opposition of the sentence face, where it names no other after them; or null.
     */
    private @Nullable Actor faced(int index) {
        Draft draft = scan.drafts.get(index);
        for (int i = index - 1; i >= Math.max(0, index - Pairs.PAIR_REACH); i--) {
            Draft before = scan.drafts.get(i);
            if (scan.sentenceEnd(before.first) <= draft.first) {
                return null;
            }
            Actor foe = foe(before);
            if (foe != null || before.isState()) {
                return foe;
            }
        }
        return null;
    }

    /** The state that rebels fight, or null. */
    private @Nullable Actor foe(Draft rebels) {
        Actor actor = rebels.actors().size() == 1 ? rebels.actors().get(0) : null;
        if (actor == null) {
            return null;
        }
        if (rebels.form == ActorForm.AFFILIATION && isOpposition(rebels)) {
            return actor.kind() == ActorKind.STATE ? actor : null;
        }
        if (rebels.open == Role.Kind.REBELS) {
            return actor.kind() == ActorKind.STATE ? actor : null;
        }
        return actor.kind() == ActorKind.GROUP ? scan.lexicon.foe(actor) : null;
    }

    /** "Chadian opposition leaders" */
    private boolean isOpposition(Draft draft) {
        for (int token = draft.first; token < draft.end; token++) {
            if (scan.tokens.isWritten(token, "opposition")) {
                return true;
            }
        }
        return false;
    }

    /** "the government", "government officials", of no state that its own words name. */
    private boolean isGovernment(Draft draft) {
        return (scan.tokens.isWritten(draft.first, "government") || scan.tokens.isWritten(draft.first, "Government"))
                && (draft.form == ActorForm.INSTITUTION || draft.form == ActorForm.OFFICE);
    }

    /** "the latest attack on critics of Chad. Police said": it is not Chad's police that speaks of it. */
    boolean isOpposed(Draft draft) {
        return draft.first > 1 && scan.tokens.isWritten(draft.first - 1, "of") && isFoe(draft.first - 2);
    }

    private boolean isFoe(int token) {
        return scan.tokens.isWritten(token, "critics")
                || scan.tokens.isWritten(token, "critic")
                || scan.tokens.isWritten(token, "opponents")
                || scan.tokens.isWritten(token, "enemies");
    }
}
