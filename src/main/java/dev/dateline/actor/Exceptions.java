package dev.dateline.actor;

/** Takes those for no parties who are named as the ones that do not take part: "all states of the region except Chad and Mali". */
final class Exceptions {

    private final Scan scan;

    Exceptions(Scan scan) {
        this.scan = scan;
    }

    void read() {
        Draft before = null;
        boolean excepted = false;
        for (Draft draft : scan.drafts) {
            excepted = isExcepted(draft) || (excepted && before != null && isListed(before, draft));
            if (excepted && draft.referent == null && !draft.actors().isEmpty()) {
                draft.form = ActorForm.AFFILIATION;
            }
            before = draft;
        }
    }

    private boolean isExcepted(Draft draft) {
        int word = scan.is(draft.first - 1, WordClass.ARTICLE) ? draft.first - 2 : draft.first - 1;
        if (word > 0 && (scan.tokens.isWritten(word, "for") || scan.tokens.isWritten(word, "from"))) {
            word--;
        }
        return word >= 0
                && (scan.tokens.isWritten(word, "except")
                        || scan.tokens.isWritten(word, "excluding")
                        || (scan.tokens.isWritten(word, "apart") && scan.tokens.isWritten(word + 1, "from")));
    }

    private boolean isListed(Draft before, Draft draft) {
        boolean comma = scan.isPunctuation(before.end, ',') || scan.is(before.end, WordClass.JOINING);
        return comma && draft.first <= before.end + 2;
    }
}
