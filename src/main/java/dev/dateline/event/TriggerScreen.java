package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;

/**
 * Sifts out, before a sentence is cut into groups, triggers that cannot tell an event there, by the bare words and names. What
 * passes is looked at again; what does not would have been dropped.
 */
final class TriggerScreen {

    private final SentenceReading reading;
    private final WordSets sets;
    private final ArticleText text;
    private final Tokens tokens;

    /** Whether the fields below tell of the sentence. */
    private boolean surveyed;

    /** The sets of words that a word of the sentence is in. */
    private long[] held = {};

    private boolean parties;
    private boolean places;
    private boolean bodies;

    /** @param sets of the words that triggers ask for */
    TriggerScreen(SentenceReading reading, WordSets sets) {
        this.reading = reading;
        this.sets = sets;
        text = reading.text();
        tokens = text.tokens();
    }

    /** Whether the trigger may tell an event at a token. */
    boolean passes(Triggers.Entry entry, int token) {
        int end = token + entry.length();
        if (end > reading.end() || !entry.stands(tokens, token) || text.isDate(token)) {
            return false;
        }
        return (entry.noun() ? mayBeNoun(entry, token) : mayBeVerb(token)) && mayHold(entry.rule());
    }

    /** A word with a capital inside a sentence is taken for a name. */
    private boolean mayBeVerb(int token) {
        boolean opens = token == reading.first() || tokens.shape(token - 1) == Shape.PUNCTUATION;
        return opens || !tokens.isCapitalized(token);
    }

    private boolean mayBeNoun(Triggers.Entry entry, int token) {
        int after = token + entry.length();
        return !entry.rule().has(Trait.ATTRIBUTIVE) || (after < reading.end() && text.isTitled(after));
    }

    private boolean mayHold(TriggerRule rule) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            if (condition.wanted() && !mayHold(condition)) {
                return false;
            }
        }
        return true;
    }

    /** What a condition wants stands in the sentence, or a pronoun does that may point to it. */
    private boolean mayHold(Condition condition) {
        if (!surveyed) {
            survey();
        }
        return (condition.actor() && parties)
                || (condition.place() && places)
                || (condition.body() && bodies)
                || WordSets.has(held, condition.set())
                || (condition.slot() == Slot.SUBJECT && sets.hasPronoun(held));
    }

    private void survey() {
        surveyed = true;
        held = sets.none();
        for (int token = reading.first(); token < reading.end(); token++) {
            sets.add(tokens.word(token), held);
            ActorMention mention = text.actor(token);
            if (mention != null) {
                parties |= mention.isParty();
                places |= mention.country() != null;
                bodies |= mention.actor().kind() == ActorKind.BODY;
            }
        }
    }
}
