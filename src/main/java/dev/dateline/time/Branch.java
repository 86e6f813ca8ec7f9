package dev.dateline.time;

import dev.dateline.time.RuleTable.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that begin with the same two tokens, in the order of the files. Those that can go on with a third token are gathered when
 * a text first goes on so.
 */
final class Branch {

    private static final Candidate[] NONE = {};

    private final List<Candidate> candidates = new ArrayList<>();

    /** Whether the second token is always the same. */
    private final boolean isOfOneSecond;

    /** The patterns by the third token; threads may gather the same ones twice. */
    private volatile CandidatesByKey byThird = CandidatesByKey.EMPTY;

    /** For patterns that begin with one token and go on with any. */
    Branch() {
        isOfOneSecond = false;
    }

    /** For patterns that go on with one second token, those for any of them first. */
    Branch(Branch whatever) {
        isOfOneSecond = true;
        candidates.addAll(whatever.candidates);
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
    }

    /**
     * The patterns that can go on with a third token.
     *
     * @param thirds gives the keys of the tokens that can come third in a pattern, or null where any can, or none has to
     */
    Candidate[] goingOn(int third, Function<Candidate, @Nullable BitSet> thirds) {
        int key = isOfOneSecond ? third : 0;
        Candidate[] known = byThird.get(key);
        return known != null ? known : gather(key, thirds);
    }

    private Candidate[] gather(int third, Function<Candidate, @Nullable BitSet> thirds) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            BitSet keys = isOfOneSecond ? thirds.apply(candidate) : null;
            if (keys == null || keys.get(third)) {
                found.add(candidate);
            }
        }
        Candidate[] gathered = found.isEmpty() ? NONE : found.toArray(Candidate[]::new);
        byThird = byThird.with(third, gathered);
        return gathered;
    }
}
