package dev.dateline.time;

import dev.dateline.time.RuleTable.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The patterns that begin with the same two tokens, in the order of the files, each with the tokens that can come third. */
final class Branch {

    private final List<Candidate> candidates = new ArrayList<>();

    /** By candidate, keys of the third token, or null for any and none; null as a whole until asked for. */
    private volatile @Nullable BitSet @Nullable [] thirds;

    /** Whether the second token is always the same. */
    private final boolean isOfOneSecond;

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

    int size() {
        return candidates.size();
    }

    Candidate candidate(int index) {
        return candidates.get(index);
    }

    /** By candidate, keys of the tokens that can come third; found for all of them when first asked for. */
    @Nullable
    BitSet[] thirds(Function<Candidate, @Nullable BitSet> third) {
        BitSet[] known = thirds;
        if (known == null) {
            known = new BitSet[candidates.size()];
            for (int i = 0; i < known.length && isOfOneSecond; i++) {
                known[i] = third.apply(candidates.get(i));
            }
            thirds = known;
        }
        return known;
    }
}
