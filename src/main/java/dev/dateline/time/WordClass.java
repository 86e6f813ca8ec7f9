package dev.dateline.time;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Words and short phrases that stand for numbers: months by their number, units by their {@link Unit}, … */
final class WordClass {

    private final boolean capitalized;
    private final PhraseIndex.Builder phrases = new PhraseIndex.Builder();
    private final List<int[]> members = new ArrayList<>();
    private PhraseIndex index = phrases.build();

    /** @param capitalized whether its words count only where they begin with a capital */
    WordClass(boolean capitalized) {
        this.capitalized = capitalized;
    }

    void add(int[] words, int value) {
        phrases.add(words, value);
        members.add(words);
    }

    /** To be called once all members are in. */
    void complete() {
        index = phrases.build();
    }

    /** Ids of the words of each member. */
    List<int[]> members() {
        return members;
    }

    /** The longest member at a token, see {@link PhraseIndex#longest}. */
    long longest(Tokens tokens, int token) {
        return capitalized && !tokens.isCapitalized(token) ? PhraseIndex.NONE : index.longest(tokens, token);
    }

    /** The value of the member that ends with a token, tried from the longest to the shortest; the first token in the upper half. */
    long endingAt(Tokens tokens, int last) {
        for (int first = Math.max(0, last - 2); first <= last; first++) {
            long match = longest(tokens, first);
            if (match != PhraseIndex.NONE && PhraseIndex.end(match) == last + 1) {
                return ((long) first << 32) | PhraseIndex.payload(match);
            }
        }
        return PhraseIndex.NONE;
    }
}
