package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.Arrays;

/**
 * Sifts out of the sentences of one text, before they are cut into groups, triggers that cannot tell an event there, by the bare words and names. What
 * passes is looked at again; what does not would have been dropped.
 */
final class TriggerScreen {

    private static final int MOST_OF_FEW = 8;

    private final WordSets sets;
    private final ScreenTable table;
    private final ArticleText text;
    private final Tokens tokens;

    /** Numbers of the triggers that passed at the last token, among those that begin with its word. */
    private int[] passed = new int[MOST_OF_FEW];

    /** First token of the sentence, and the one after its last. */
    private int first;

    private int end;

    /** Whether the fields below tell of the sentence. */
    private boolean surveyed;

    /** The sets of words that a word of the sentence is in. */
    private final long[] held;

    /** What stands in the sentence of that which {@link ScreenTable#condition} can ask for besides words. */
    private int named;

    /** The token that a day or adverb was last looked for at, and what stands behind it: many triggers begin with one verb. */
    private int aside = -1;

    private int behindAside;

    TriggerScreen(ArticleText text, Triggers triggers) {
        this.text = text;
        tokens = text.tokens();
        sets = triggers.sets();
        table = triggers.screen();
        held = sets.none();
    }

    /** Turns to the sentence from a token to before another. */
    void turnTo(int sentence, int after) {
        first = sentence;
        end = after;
        surveyed = false;
    }

    /** How many of the triggers that begin with a token's word may tell an event there. */
    int sift(int token) {
        int begin = table.begin(tokens.word(token));
        if (begin == 0 || text.isDate(token)) {
            return 0;
        }
        boolean mayBeVerb = mayBeVerb(token);
        int count = table.count(begin);
        int trigger = begin + 1;
        int passing = 0;
        for (int number = 0; number < count; number++) {
            if (stands(trigger, token)
                    && (table.isNoun(trigger) ? mayBeNoun(trigger, token) : mayBeVerb)
                    && mayHold(trigger)) {
                if (passing == passed.length) {
                    passed = Arrays.copyOf(passed, 2 * passing);
                }
                passed[passing++] = number;
            }
            trigger = table.next(trigger);
        }
        return passing;
    }

    /** The number, among the triggers of the word last sifted, of one that passed. */
    int passed(int which) {
        return passed[which];
    }

    private boolean stands(int trigger, int token) {
        int length = table.length(trigger);
        if (token + length > end) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (tokens.word(token + i) != table.word(trigger, i)) {
                return i == length - 1 && !table.isNoun(trigger) && isParted(token + i, table.word(trigger, i));
            }
        }
        return true;
    }

    /** Whether a day or adverb stands between the words of a verb and their last: "called on Tuesday for", "called again for". */
    private boolean isParted(int token, int last) {
        if (token != aside) {
            aside = token;
            behindAside = Asides.behind(text, token);
        }
        return behindAside > token && behindAside < end && tokens.word(behindAside) == last;
    }

    /** A word with a capital inside a sentence is taken for a name. */
    private boolean mayBeVerb(int token) {
        boolean opens = token == first || tokens.shape(token - 1) == Shape.PUNCTUATION;
        return opens || !tokens.isCapitalized(token);
    }

    private boolean mayBeNoun(int trigger, int token) {
        int after = token + table.length(trigger);
        return !table.isAttributive(trigger) || (after < end && text.isTitled(after));
    }

    /** Whether what the conditions want stands in the sentence, or a pronoun does that may point to it. */
    private boolean mayHold(int trigger) {
        int conditions = table.conditions(trigger);
        if (conditions > 0 && !surveyed) {
            survey();
        }
        for (int i = 0; i < conditions; i++) {
            int condition = table.condition(trigger, i);
            if ((condition & named) == 0 && !WordSets.has(held, ScreenTable.set(condition))) {
                return false;
            }
        }
        return true;
    }

    private void survey() {
        surveyed = true;
        named = 0;
        Arrays.fill(held, 0);
        for (int token = first; token < end; token++) {
            if (tokens.may(token, WordMarks.ASKED)) {
                sets.add(tokens.word(token), held);
            }
            ActorMention mention = text.actor(token);
            if (mention != null) {
                named |= (mention.isParty() ? ScreenTable.PARTY : 0)
                        | (mention.country() != null ? ScreenTable.PLACE : 0)
                        | (mention.actor().kind() == ActorKind.BODY ? ScreenTable.BODY : 0);
            }
        }
        named |= sets.hasPronoun(held) ? ScreenTable.PRONOUN : 0;
    }
}
