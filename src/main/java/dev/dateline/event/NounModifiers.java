package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;

/** What stands before a noun in its own group: whose it is, and the names that lean on it. */
final class NounModifiers {

    private final ArgumentScope scope;
    private final ContextSubjects context;
    private final Sentence sentence;
    private final Tokens tokens;
    private final Cues cues;

    NounModifiers(ArgumentScope scope, ContextSubjects context) {
        this.scope = scope;
        this.context = context;
        sentence = scope.sentence;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** What stands before the noun in its own group: possessors and names that lean on it. */
    void add(int noun) {
        int start = sentence.start(noun);
        int modifier = start;
        for (int token = scope.occurrence.first() - 1; token >= start; token--) {
            if (sentence.isPossessive(token)) {
                modifier = token + 1;
                break;
            }
        }
        scope.add(Slot.POSS, start, modifier);
        if (cues.is(tokens.word(start), Cue.HIS)) {
            context.owner(noun);
        }
        boolean toward = scope.occurrence.rule().type() == EventType.VISIT && leansOnPlace(modifier) && !isBound(noun);
        scope.add(toward ? Slot.TO : Slot.MOD, modifier, Math.max(modifier, scope.occurrence.first()));
        if (scope.occurrence.rule().type() == EventType.ELECTION) {
            contender(noun);
        }
        sharedModifier(noun);
        joinedModifiers(noun, modifier);
    }

    /** The place before a visit, where it goes: "during a Lima visit", "his Chad trip"; not "a Chadian visit", "the minister's visit". */
    private boolean leansOnPlace(int modifier) {
        int last = scope.occurrence.first() - 1;
        ActorMention mention = last < modifier ? null : scope.occurrence.text().actor(last);
        if (mention == null || mention.end() <= last || mention.country() == null) {
            return false;
        }
        return mention.form() == ActorForm.CAPITAL
                || mention.form() == ActorForm.PLACE
                || (mention.form() == ActorForm.NAME && mention.actor().kind() == ActorKind.STATE);
    }

    /** Whether it is said behind the noun where it goes: "the US visit to Chad". */
    private boolean isBound(int noun) {
        return scope.opens(noun + 1, Slot.TO) && sentence.is(noun + 2, Chunk.NOUN_GROUP);
    }

    /** "after X's victory in the election" */
    private void contender(int noun) {
        int result = noun - 2;
        if (!sentence.is(noun - 1, Chunk.PREPOSITION) || !sentence.is(result, Chunk.NOUN_GROUP)) {
            return;
        }
        if (scope.opens(result - 1, Slot.OF)
                && sentence.is(result - 2, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(result - 2)), Cue.VICTORY)) {
            // "after the victory of X in the election"
            scope.addGroups(Slot.POSS, result, result);
            return;
        }
        for (int token = sentence.start(result); token < sentence.end(result); token++) {
            if (sentence.isPossessive(token)) {
                scope.add(Slot.POSS, sentence.start(result), token);
                return;
            }
        }
    }

    /** "Chadian rocket and drone strikes", "Chad's air and ground attacks": whose rockets and drones they are. */
    private void sharedModifier(int noun) {
        int first = noun - 2;
        if (!sentence.is(noun - 1, Chunk.CONJUNCTION) || !sentence.is(first, Chunk.NOUN_GROUP) || isComplete()) {
            return;
        }
        int head = sentence.end(first) - 1;
        boolean plural = tokens.endsWith(head, 's');
        int token = sentence.start(first);
        while (token < head && sentence.counts(token)) {
            token++;
        }
        ActorMention mention = scope.occurrence.text().actor(token);
        if (!plural && mention != null && mention.end() <= head) {
            scope.add(Slot.MOD, token, mention.end());
        }
    }

    /** "Turkish and US airstrikes", "Russian, Chinese and Iranian drills": all those whose they are, if one is named right before the noun. */
    private void joinedModifiers(int noun, int modifier) {
        ActorMention own = scope.occurrence.text().actor(modifier);
        if (own == null || own.form() == ActorForm.PLACE || own.end() > scope.occurrence.first()) {
            return;
        }
        int group = noun - 2;
        while (sentence.is(group, Chunk.NOUN_GROUP)
                && (sentence.is(group + 1, Chunk.COMMA) || scope.occurrence.opens(group + 1, "and"))) {
            int last = sentence.end(group) - 1;
            ActorMention mention = scope.occurrence.text().actor(last);
            if (mention == null || mention.end() != last + 1 || !leans(mention, group)) {
                return;
            }
            scope.add(Slot.MOD, mention.first(), mention.end());
            group -= 2;
        }
    }

    /** Whether a mention that ends a group is an adjective, or an acronym that has no article of its own. */
    private boolean leans(ActorMention mention, int group) {
        return mention.form() == ActorForm.ADJECTIVE
                || (tokens.shape(mention.first()) == Shape.UPPER
                        && !(mention.first() > sentence.start(group) && tokens.reads(mention.first() - 1, "the")));
    }

    /** Whether a group has an article, a number or a party of its own before the trigger. */
    private boolean isComplete() {
        return scope.occurrence.anyBefore(token -> sentence.counts(token)
                || sentence.isPossessive(token)
                || scope.occurrence.text().isActor(token));
    }
}
