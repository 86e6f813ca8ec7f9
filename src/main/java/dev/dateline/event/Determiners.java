package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** What the words before a trigger say of which event is meant: a known one, another one, an earlier one. */
final class Determiners {

    /** What one person or another suffers, be it on one day. */
    private static final Set<EventType> DONE_TO_ONE = EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.SANCTION);

    private final Cues cues;

    Determiners(Cues cues) {
        this.cues = cues;
    }

    /** Whether the noun, or the one that a participle goes with ("the deal clinched on Tuesday"), is a known one. */
    boolean isDefinite(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        if (!occurrence.isNoun()) {
            chunk = sentence.has(chunk, Sentence.BARE) ? occurrence.clauses().subject(chunk) : Clauses.NONE;
        }
        if (chunk == Clauses.NONE) {
            return false;
        }
        int end = occurrence.isNoun() ? occurrence.first() : sentence.end(chunk);
        for (int token = sentence.start(chunk); token < end; token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.DEFINITE) || sentence.isPossessive(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they say that it is another event than one of its kind told before. */
    boolean isOther(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean other = occurrence.isNoun()
                ? isPrevious(occurrence) || isOtherNoun(occurrence)
                : isBesides(occurrence) || isDoneToAnother(occurrence);
        return other || isMetEarlier(draft);
    }

    /** "a third man was arrested", "expelled another diplomat": somebody else than those told of before. */
    private boolean isDoneToAnother(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (!DONE_TO_ONE.contains(occurrence.rule().type()) || sentence.has(verb, Sentence.INFINITIVE)) {
            return false;
        }
        int whom = sentence.has(verb, Sentence.PASSIVE)
                ? occurrence.clauses().subject(verb)
                : occurrence.clauses().object(occurrence.lastChunk());
        if (whom == Clauses.NONE) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int first = sentence.start(whom);
        boolean counted = (tokens.isWritten(first, "a") || tokens.isWritten(first, "A"))
                && first + 1 < sentence.head(whom)
                && cues.is(tokens.word(first + 1), Cue.ORDINAL);
        return counted || tokens.isWritten(first, "another") || tokens.isWritten(first, "Another");
    }

    /** "he earlier held talks": before those of which the text told. */
    private boolean isMetEarlier(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (!draft.type().isTalking() || draft.verb == Clauses.NONE) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        return cues.anyOf(tokens, sentence.start(draft.verb), sentence.head(draft.verb), Cue.PREVIOUS);
    }

    /** "a separate attack", "another attack". */
    private boolean isOtherNoun(Occurrence occurrence) {
        return isSaidOther(occurrence, occurrence.sentence().start(occurrence.chunk())) || isInAnswer(occurrence);
    }

    /** "sparking revenge attacks", but not "the revenge attacks", which may have been told. */
    private boolean isInAnswer(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        return occurrence.anyBefore(token -> cues.is(tokens.word(token), Cue.ANSWERING)) && !isDefinite(occurrence);
    }

    /** Whether a word from a token up to the trigger, or one that opens the sentence ("Separately, a drone hit"), says that it is something else. */
    private boolean isSaidOther(Occurrence occurrence, int from) {
        int first = occurrence.sentence().first();
        Tokens tokens = occurrence.tokens();
        boolean other = (cues.is(tokens.word(first), Cue.OTHER) && tokens.isPunctuation(first + 1, ','))
                || isElsewhere(occurrence);
        for (int token = from; token < occurrence.first() && !other; token++) {
            other = cues.is(tokens.word(token), Cue.OTHER);
        }
        return other;
    }

    /** "In a separate incident, ten were shot", "In addition, police held two": how a sentence opens that tells of something else. */
    private boolean isElsewhere(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int first = sentence.first();
        if (!tokens.isWritten(first, "In") || !sentence.is(sentence.chunkOf(first + 1), Chunk.NOUN_GROUP)) {
            return false;
        }
        return (tokens.isWritten(first + 1, "addition") && tokens.isPunctuation(first + 2, ','))
                || occurrence.anyIn(sentence.chunkOf(first + 1), token -> cues.is(tokens.word(token), Cue.OTHER));
    }

    /** "the last elections", "the previous round": the one held before. */
    static boolean isOneBefore(Tokens tokens, int token) {
        return tokens.isWritten(token, "last") || tokens.isWritten(token, "previous");
    }

    /** "the earlier tariffs" */
    boolean isPrevious(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        return occurrence.anyBefore(token ->
                cues.is(tokens.word(token), Cue.PREVIOUS) && !occurrence.text().isDate(token));
    }

    /** "he also imposes", "troops separately kill"; but "ten were also killed", "the rain also floods" tell of one harm. */
    private boolean isBesides(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        boolean harm = type == EventType.ATTACK && sentence.has(occurrence.chunk(), Sentence.PASSIVE);
        if (harm || type == EventType.DISASTER) {
            return isElsewhere(occurrence);
        }
        return isSaidOther(occurrence, Math.max(sentence.first(), sentence.start(occurrence.chunk()) - 1));
    }
}
