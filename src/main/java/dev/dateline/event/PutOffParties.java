package dev.dateline.event;

import java.util.List;

/** Whom it concerns that something is put off: those who would have taken part. */
final class PutOffParties {

    private PutOffParties() {}

    /** "A visit by X to Y was postponed": gives a refusal that names nobody the parties of what its verb calls off. */
    static void settle(List<Draft> drafts) {
        for (Draft refusal : drafts) {
            if (refusal.type() != EventType.REJECT || refusal.occurrence.isNoun() || !refusal.participants.isEmpty()) {
                continue;
            }
            for (Draft plan : drafts) {
                if (plan.offBy == refusal.verb) {
                    plan.participants.values().forEach(refusal::guess);
                }
            }
        }
    }
}
