package dev.dateline.actor;

import dev.dateline.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose the offices and institutions of an article are: after "Greek troops", "the troops" are those. */
final class OwnedRoles {

    private final Tokens tokens;
    private final Map<Integer, Draft> bySort = new HashMap<>();
    private @Nullable Draft court;

    OwnedRoles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Notes an office or institution that is named with its owner. */
    void remember(Draft owned) {
        if (owned.viaEnd > owned.viaFirst) {
            bySort.put(sort(owned), owned);
            court = tokens.isWritten(owned.viaEnd - 1, "court") ? owned : court;
        } else if (owned.form == ActorForm.INSTITUTION && owned.end > owned.first + 1) {
            // "US Senate", which the lexicon knows as one name
            bySort.put(tokens.word(owned.end - 1), owned);
        }
    }

    /** The word that says of what sort an office or institution is: the last, but of "head of state", "chief of staff" the first. */
    private int sort(Draft owned) {
        int last = owned.viaEnd - 1;
        return tokens.word(last > owned.viaFirst + 1 && tokens.isWritten(last - 1, "of") ? last - 2 : last);
    }

    private boolean isOfCourt(int token) {
        return tokens.isWritten(token, "judge")
                || tokens.reads(token, "prosecutors")
                || tokens.reads(token, "prosecutor");
    }

    /** The last of the same sort that was named with its owner, or, of a judge or prosecutors, the last court; or null. */
    @Nullable
    Draft find(Draft bare) {
        if (bare.viaEnd <= bare.viaFirst) {
            return null;
        }
        Draft same = bySort.get(sort(bare));
        return same == null && isOfCourt(bare.viaEnd - 1) ? court : same;
    }
}
