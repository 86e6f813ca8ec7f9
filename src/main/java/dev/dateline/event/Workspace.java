package dev.dateline.event;

import dev.dateline.event.grammar.ParserRoom;
import dev.dateline.text.TokenStore;
import java.util.Arrays;

/** Arrays for one article after the other, so that not every article fills new memory. For one thread. */
final class Workspace {

    /** An article of more tokens gets arrays of its own, so that one long article does not hold memory for good. */
    private static final int MOST = 1 << 14;

    /** So many tokens behind the last may be asked for, too: they are part of nothing. */
    private static final int BEHIND = 8;

    final TokenStore tokens = new TokenStore();
    final ParserRoom sentences = new ParserRoom();
    private int[] actorAt = {};
    private int[] dateAt = {};

    /** A number for each token, and for some behind the last, 0 at first, which tells of actors. */
    int[] actorAt(int size) {
        int[] numbers = cleared(actorAt, size);
        actorAt = kept(actorAt, numbers);
        return numbers;
    }

    /** A number for each token, and for some behind the last, 0 at first, which tells of dates. */
    int[] dateAt(int size) {
        int[] numbers = cleared(dateAt, size);
        dateAt = kept(dateAt, numbers);
        return numbers;
    }

    private static int[] cleared(int[] numbers, int size) {
        int length = size + BEHIND;
        if (numbers.length < length) {
            return new int[length];
        }
        Arrays.fill(numbers, 0, length, 0);
        return numbers;
    }

    private static int[] kept(int[] before, int[] now) {
        return now.length <= MOST ? now : before;
    }
}
