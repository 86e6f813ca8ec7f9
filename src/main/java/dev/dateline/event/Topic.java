package dev.dateline.event;

import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.EnumSet;
import java.util.Set;

/** What an article is about, where that tells which words mean something else in it: players deny goals, prices rally, sides attack. */
final class Topic {

    /** What happens to players and firms as to others; all else in such articles is, as a rule, said of the game or the market. */
    private static final Set<EventType> MEANT = EnumSet.of(
            EventType.SANCTION,
            EventType.VOTE,
            EventType.APPOINTMENT,
            EventType.RESIGNATION,
            EventType.ARREST,
            EventType.TRIAL,
            EventType.DISASTER,
            EventType.DEATH,
            EventType.PACT,
            EventType.ELECTION,
            EventType.CALL,
            EventType.CEASEFIRE);

    /** How many different words of a trade an article of it has. */
    private static final int DIFFERENT = 5;
    /** One word of so many, at least, is of the trade. */
    private static final int ONE_IN = 42;

    private Topic() {}

    /** Whether an event of a type may be meant in an article of a trade that has a language of its own. */
    static boolean isMeant(EventType type) {
        return MEANT.contains(type);
    }

    /** Whether a text reports a game or a market. */
    static boolean isTrade(Tokens tokens, Cues cues) {
        return isFullOf(tokens, cues, Cue.SPORT) || isFullOf(tokens, cues, Cue.MARKET);
    }

    private static boolean isFullOf(Tokens tokens, Cues cues, Cue trade) {
        int[] different = new int[DIFFERENT];
        int kinds = 0;
        int count = 0;
        for (int token = 0; token < tokens.size(); token++) {
            int word = tokens.word(token);
            if (tokens.may(token, WordMarks.TRADE) && cues.is(word, trade)) {
                count++;
                if (kinds < DIFFERENT && !contains(different, kinds, word)) {
                    different[kinds++] = word;
                }
            }
        }
        return kinds == DIFFERENT && count * ONE_IN >= tokens.size();
    }

    private static boolean contains(int[] words, int count, int word) {
        for (int i = 0; i < count; i++) {
            if (words[i] == word) {
                return true;
            }
        }
        return false;
    }
}
