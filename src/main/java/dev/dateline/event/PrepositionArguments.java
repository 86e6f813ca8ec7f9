package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** What hangs on the prepositions behind a verb or noun, save what has another part there: a reason, a topic, an occasion. */
final class PrepositionArguments {

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    PrepositionArguments(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds what hangs on the prepositions after a group; after a passive verb, "by" tells who acts. */
    void add(int after, boolean passive) {
        int end = clauses.argumentsEnd(after);
        int i = after + 1;
        while (i < end) {
            if (isTimeOfOther(i) || isBackground(i) || isCause(i)) {
                return;
            }
            int noun = isPossessiveDay(i + 1) ? i + 2 : i + 1;
            if (isAtMargin(i)) {
                i = clauses.listEnd(i + 3) + 1;
            } else if (sentence.is(i, Chunk.PREPOSITION) && sentence.is(noun, Chunk.NOUN_GROUP)) {
                int lastNoun = clauses.listEnd(noun);
                Slot slot = scope.slotOf(i);
                if (slot != null
                        && !isOfOther(slot, i, after)
                        && !isOfTopic(slot, i, after)
                        && !isOfFight(slot, i, after)
                        && !isPost(slot, i, after)
                        && !(slot == Slot.WITH && isTalkedOver(after))
                        && !isAbsolute(slot, i, lastNoun)) {
                    boolean acts = (passive && slot == Slot.BY) || isDoneTogether(i, after);
                    if (isManner(slot, noun)) {
                        scope.add(slot, sentence.start(noun), sentence.end(noun));
                    } else {
                        scope.addGroups(acts ? Slot.SUBJECT : slot, noun, lastNoun);
                    }
                }
                if (slot != null && isReason(slot, noun)) {
                    return;
                }
                i = lastNoun + 1;
            } else {
                i++;
            }
        }
    }

    /** "imposed the ban in May together with B": B imposed it, too; but "arrested A together with B". */
    private boolean isDoneTogether(int preposition, int verb) {
        int object = scope.isTogether(preposition)
                        && sentence.has(verb, Sentence.FINITE)
                        && !sentence.has(verb, Sentence.PASSIVE)
                ? clauses.object(verb)
                : Clauses.NONE;
        return object != Clauses.NONE
                && object < preposition
                && !scope.occurrence.text().namesActor(sentence.start(object), scope.chainEnd(object));
    }

    /** The "Monday's" of "rejected in Monday's referendum". */
    private boolean isPossessiveDay(int chunk) {
        return sentence.is(chunk, Chunk.DATE) && sentence.isPossessive(sentence.end(chunk));
    }

    /** "sanctions X over the smuggling of arms to Y", "for his trial of Y": what hangs on the reason does not suffer it. */
    private boolean isReason(Slot slot, int noun) {
        return scope.occurrence.rule().type() == EventType.SANCTION
                && (slot == Slot.OVER
                        || (slot == Slot.FOR && cues.is(tokens.word(sentence.start(noun)), Cue.DEFINITE)));
    }

    /** "flew there in defiance of X": how it is done, and X takes no part. */
    private boolean isManner(Slot slot, int noun) {
        return slot == Slot.IN && cues.is(tokens.word(sentence.head(noun)), Cue.ABSENCE);
    }

    /** "talks on the funeral of X": of the funeral; "a visit at the invitation of X", "sworn in in the absence of X"; but "the arrest in a mall of X". */
    private boolean isOfOther(Slot slot, int preposition, int after) {
        int before = preposition - 2;
        return slot == Slot.OF
                && before > after
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(before, Chunk.PREPOSITION)
                && !scope.opens(before, Slot.OF)
                && !cues.is(tokens.word(sentence.head(preposition - 1)), Cue.QUANTITY)
                && !cues.is(tokens.word(sentence.start(before)), Cue.EXAMPLE)
                && (!cues.is(tokens.word(sentence.start(before)), Cue.PLACE)
                        || cues.is(tokens.word(sentence.head(preposition - 1)), Cue.BEHEST)
                        || cues.is(tokens.word(sentence.head(preposition - 1)), Cue.ABSENCE));
    }

    /** "asked A for help in its war against C": C is fought. */
    private boolean isOfFight(Slot slot, int preposition, int after) {
        return slot == Slot.AGAINST
                && preposition - 2 > after
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(preposition - 2, Chunk.PREPOSITION)
                && cues.is(tokens.word(sentence.head(preposition - 1)), Cue.STRUGGLE)
                && scope.occurrence.rule().type() != EventType.ATTACK;
    }

    /** "condemned the ambassador of A to B": where he is posted; but "sent an ambassador to B", "appealed through an envoy to B". */
    private boolean isPost(Slot slot, int preposition, int after) {
        return slot == Slot.TO
                && preposition - 1 == after + 1
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(preposition - 1)), Cue.ENVOY)
                && scope.occurrence.rule().type().isUttered();
    }

    /** "A and B spoke about ties with C": those who speak are named already. */
    private boolean isOfTopic(Slot slot, int preposition, int after) {
        int about = preposition - 2;
        if (slot != Slot.WITH
                || about <= after
                || !sentence.is(about, Chunk.PREPOSITION)
                || !sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                || !cues.is(tokens.word(sentence.start(about)), Cue.ABOUT)) {
            return false;
        }
        int subject = clauses.subject(scope.occurrence.chunk());
        boolean several = subject != Clauses.NONE && clauses.listStart(subject) != subject;
        for (int i = after + 1; i < about && !several; i++) {
            several = sentence.is(i, Chunk.PREPOSITION) && scope.slotOf(i) == Slot.WITH;
        }
        return several;
    }

    /** "discussed the attack with B": with B it was discussed; but "discussed the deal with B" may be of a deal with B. */
    private boolean isTalkedOver(int noun) {
        EventType type = scope.occurrence.rule().type();
        if (!scope.occurrence.isNoun()
                || type.isGathering()
                || type.isAgreement()
                || noun != clauses.listEnd(scope.occurrence.chunk())) {
            return false;
        }
        int verb = clauses.governor(scope.occurrence.chunk());
        return verb != Clauses.NONE
                && clauses.object(verb) == clauses.listStart(scope.occurrence.chunk())
                && cues.is(tokens.word(sentence.head(verb)), Cue.TALK_OVER);
    }

    /** "quits the cabinet, with B staying": a clause of B's own. */
    private boolean isAbsolute(Slot slot, int preposition, int lastNoun) {
        return slot == Slot.WITH
                && sentence.is(preposition - 1, Chunk.COMMA)
                && sentence.isVerb(lastNoun + 1, Sentence.ING);
    }

    /** "due to a threat by B", "in response to tariffs on B", "as part of a deal with B": why it is done. */
    private boolean isCause(int chunk) {
        return CauseFinder.opensReason(cues, sentence, tokens, chunk);
    }

    /** "amid a threat of strikes on B": what goes on around it. */
    private boolean isBackground(int chunk) {
        return sentence.is(chunk, Chunk.PREPOSITION)
                && cues.is(tokens.word(sentence.start(chunk)), Cue.BACKGROUND)
                && scope.occurrence.rule().type() != EventType.PROTEST;
    }

    /** "after a visit to Britain": what follows belongs to another event. */
    private boolean isTimeOfOther(int chunk) {
        if (!sentence.is(chunk, Chunk.PREPOSITION) || !sentence.is(chunk + 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        int word = tokens.word(sentence.start(chunk));
        return !cues.is(word, Cue.PLACE) && (cues.is(word, Cue.AFTER) || cues.is(word, Cue.AHEAD));
    }

    /** "on the sidelines of the summit": who holds the summit takes no part. */
    private boolean isAtMargin(int chunk) {
        return sentence.is(chunk, Chunk.PREPOSITION)
                && sentence.is(chunk + 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.end(chunk + 1) - 1), Cue.MARGIN)
                && sentence.is(chunk + 2, Chunk.PREPOSITION)
                && sentence.is(chunk + 3, Chunk.NOUN_GROUP);
    }
}
