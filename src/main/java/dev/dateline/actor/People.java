package dev.dateline.actor;

import dev.dateline.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The persons and short names that an article has introduced, found by a single word. */
final class People {

    private static final int FIRST_CAPACITY = 32;
    /** More than any article introduces; bounds the cost of a hostile one. */
    private static final int MOST = 4096;

    private final Tokens tokens;
    private int[] words = new int[0];
    private @Nullable Referent[] referents = new Referent[0];
    private int size;

    People(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Who was introduced under the word at a token, or null. */
    @Nullable
    Referent find(int token) {
        if (size == 0) {
            return null;
        }
        int slot = slot(token);
        return words[slot] < 0 ? null : referents[slot];
    }

    /**
     * Lets the word at a token name someone from now on. An official is not displaced by a private person, nor the person of
     * whom the text speaks by a namesake: "Ali Bako, son of Musa Bako".
     */
    void introduce(int token, Referent referent) {
        if (size >= MOST) {
            return;
        }
        if (2 * (size + 1) > words.length) {
            grow();
        }
        int slot = slot(token);
        if (words[slot] < 0) {
            words[slot] = token;
            referents[slot] = referent;
            size++;
        } else if (referent.isOfficial() || !isPerson(referents[slot])) {
            referents[slot] = referent;
        }
    }

    /** Lets the word at a token name someone from now on, or, where it is that of two, nobody. */
    void introduceUnlessShared(int token, Referent referent) {
        boolean known = size > 0 && words[slot(token)] >= 0;
        if (!known) {
            introduce(token, referent);
        } else if (referents[slot(token)] != referent) {
            referents[slot(token)] = null;
        }
    }

    private static boolean isPerson(@Nullable Referent referent) {
        return referent != null && referent.isPerson();
    }

    private void grow() {
        int[] oldWords = words;
        Referent[] oldReferents = referents;
        int capacity = Math.max(FIRST_CAPACITY, oldWords.length * 2);
        words = new int[capacity];
        referents = new Referent[capacity];
        Arrays.fill(words, -1);
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] >= 0) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                referents[slot] = oldReferents[i];
            }
        }
    }

    private int slot(int token) {
        int mask = words.length - 1;
        int slot = hash(token) & mask;
        while (words[slot] >= 0 && !tokens.isSameText(words[slot], token)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(int token) {
        String text = tokens.text();
        int hash = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B1;
        }
        return hash ^ (hash >>> 15) ^ (hash >>> 7);
    }
}
