package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.function.IntPredicate;

/**
 * A trigger's words in a sentence.
 *
 * @param text the article
 * @param sentence the sentence, cut into groups
 * @param clauses who does what in it
 * @param form the trigger
 * @param first first token of its words
 * @param end token after them
 * @param chunk the group of its verb or noun
 */
record Occurrence(
        ArticleText text, Sentence sentence, Clauses clauses, Triggers.Form form, int first, int end, int chunk) {

    TriggerRule rule() {
        return form.rule();
    }

    boolean isNoun() {
        return form.noun();
    }

    Tokens tokens() {
        return text.tokens();
    }

    /** The word at the head of a group of its sentence. */
    int headWord(int group) {
        return tokens().word(sentence.head(group));
    }

    /** The word that a group of its sentence begins with: a preposition, what opens a clause. */
    int openingWord(int group) {
        return tokens().word(sentence.start(group));
    }

    /** Whether a group of its sentence, if there is one, begins with a word, whatever its capitals. */
    boolean opens(int group, String word) {
        return group >= 0 && group < sentence.size() && tokens().reads(sentence.start(group), word);
    }

    /** The preposition right before it and what is listed with it: the "at" of "at the talks and the summit"; or {@link Clauses#NONE}. */
    int preposition() {
        int before = clauses.listStart(chunk) - 1;
        return sentence.is(before, Chunk.PREPOSITION) ? before : Clauses.NONE;
    }

    /** Whether a day or adverb parts its words: "called on Tuesday for". */
    boolean isParted() {
        return end - first > form.length();
    }

    /** Whether another trigger of the sentence has the same slots filled alike: in the same words, of the same type. */
    boolean hasArgumentsOf(Occurrence other) {
        return first == other.first
                && end == other.end
                && form.length() == other.form.length()
                && isNoun() == other.isNoun()
                && rule().type() == other.rule().type()
                && rule().has(Trait.ATTRIBUTIVE) == other.rule().has(Trait.ATTRIBUTIVE);
    }

    /** Whether its last word ends as a plural does. */
    boolean isPlural() {
        return tokens().endsWith(end - 1, 's');
    }

    /** Whether one of the tokens before its words, in their group, is such. */
    boolean anyBefore(IntPredicate such) {
        return any(sentence.start(chunk), first, such);
    }

    /** Whether one of the tokens of a group is such. */
    boolean anyIn(int group, IntPredicate such) {
        return any(sentence.start(group), sentence.end(group), such);
    }

    private static boolean any(int from, int to, IntPredicate such) {
        for (int token = from; token < to; token++) {
            if (such.test(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has no article, number, party or day before it in its group. */
    boolean isBare() {
        return !anyBefore(token -> sentence.counts(token) || text.isDate(token) || text.isActor(token));
    }

    /** Notes, if somebody wants to know, that the trigger gives no event, and why. */
    void drop(DropReason reason) {
        text.drop(rule(), first, end, reason);
    }

    /** The last group that the trigger's words touch: that of "on" in "called on". */
    int lastChunk() {
        int last = sentence.chunkOf(end - 1);
        return Math.max(chunk, last);
    }
}
