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

    /** Whether the second token is always the same. */
    private final boolean isOfOneSecond;

    private volatile Continuation @Nullable [] continuations;

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

    /** The patterns, once {@link #complete} was called; null before. */
    Continuation @Nullable [] continuations() {
        return continuations;
    }

    /**
     * Fixes the patterns.
     *
     * @param third gives keys of the tokens that can come third, or null where any can, or none has to
     */
    Continuation[] complete(Function<Candidate, @Nullable BitSet> third) {
        Continuation[] complete = new Continuation[candidates.size()];
        for (int i = 0; i < complete.length; i++) {
            Candidate candidate = candidates.get(i);
            complete[i] = new Continuation(candidate, isOfOneSecond ? third.apply(candidate) : null);
        }
        continuations = complete;
        return complete;
    }

    /** A pattern and keys of the tokens that can come third, or null where any can, or none has to. */
    record Continuation(Candidate candidate, @Nullable BitSet third) {

        /** Whether the token two after, given by its key, does not rule it out. */
        boolean canStand(int thirdKey) {
            return third == null || third.get(thirdKey);
        }
    }
}
