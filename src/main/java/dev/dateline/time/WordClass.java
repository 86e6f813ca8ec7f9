package dev.dateline.time;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Words and short phrases that stand for numbers: months by their number, units by their {@link Unit}, … */
final class WordClass {

    private static final Letters[] LETTERS = Letters.values();

    /** Most words of a member that is looked for by its last word. */
    private static final int LONGEST = 4;

    private final Letters letters;
    private final PhraseIndex.Builder phrases = new PhraseIndex.Builder();
    private final List<int[]> members = new ArrayList<>();
    private PhraseIndex index;

    /** How its words have to begin. */
    enum Letters {
        ANY,
        LOWER,
        CAPITALIZED
    }

    WordClass(Letters letters) {
        this.letters = letters;
        index = phrases.build();
    }

    private WordClass(Letters letters, PhraseIndex index) {
        this.letters = letters;
        this.index = index;
    }

    static WordClass read(SnapshotReader in) {
        WordClass words = new WordClass(in.constant(LETTERS), PhraseIndex.read(in));
        int size = in.number();
        for (int i = 0; i < size; i++) {
            words.members.add(in.numbers());
        }
        return words;
    }

    void write(SnapshotWriter out) {
        out.constant(letters);
        index.write(out);
        out.number(members.size());
        members.forEach(out::numbers);
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
        boolean fits =
                switch (letters) {
                    case ANY -> true;
                    case LOWER -> !tokens.isCapitalized(token);
                    case CAPITALIZED -> tokens.isCapitalized(token);
                };
        return fits ? index.longest(tokens, token) : PhraseIndex.NONE;
    }

    /** The value of the member that ends with a token, tried from the longest to the shortest; the first token in the upper half. */
    long endingAt(Tokens tokens, int last) {
        for (int first = Math.max(0, last + 1 - LONGEST); first <= last; first++) {
            long match = longest(tokens, first);
            if (match != PhraseIndex.NONE && PhraseIndex.end(match) == last + 1) {
                return ((long) first << 32) | PhraseIndex.payload(match);
            }
        }
        return PhraseIndex.NONE;
    }
}
