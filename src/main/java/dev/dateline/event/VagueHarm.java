package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Tells harm that is spoken of in general: "a response to terror attacks". */
final class VagueHarm {

    private final Cues cues;

    VagueHarm(Cues cues) {
        this.cues = cues;
    }

    /** "a response to terror attacks": attacks in general, which nobody is said to have made on anybody. */
    boolean isInGeneral(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() == EventType.CALL) {
            // "meters all telephone calls"
            return occurrence.isNoun()
                    && occurrence.isPlural()
                    && draft.participants.size() < 2
                    && !(draft.verb != Clauses.NONE && cues.is(occurrence.headWord(draft.verb), Cue.CARRY));
        }
        if (draft.type() != EventType.ATTACK || !occurrence.isNoun() || !occurrence.isBare()) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        // "to combat escalating gang violence"
        int fought = sentence.isVerb(before, Sentence.ING) ? before - 1 : before;
        if (fought < before
                && sentence.isVerb(fought, Sentence.INFINITIVE)
                && cues.is(occurrence.headWord(fought), Cue.BATTLE)) {
            return true;
        }
        if (sentence.isVerb(before, Sentence.INFINITIVE)) {
            // "to combat gang violence"
            return !isReported(draft);
        }
        if (!occurrence.isPlural()) {
            return false;
        }
        if (isInvolvement(sentence, tokens, before) || isOfMoreAndMore(occurrence, before)) {
            return true;
        }
        if (isReported(draft)) {
            return false;
        }
        if (!sentence.is(before, Chunk.PREPOSITION) || isOfQuantity(sentence, tokens, before)) {
            // "in a series of attacks"
            return false;
        }
        if (isReason(sentence, tokens, before) || isCounted(sentence, tokens, before)) {
            return false;
        }
        int word = occurrence.openingWord(before);
        return occurrence.opens(before, "to")
                || !(cues.is(word, Cue.PLACE) || cues.is(word, Cue.AFTER) || cues.is(word, Cue.OCCASION));
    }

    /** The "of" of "in a series of attacks". */
    private boolean isOfQuantity(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first() && cues.is(tokens.word(before), Cue.QUANTITY);
    }

    /** "an increasing number of attacks" */
    private boolean isOfMoreAndMore(Occurrence occurrence, int of) {
        return occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.sentence().is(of - 1, Chunk.NOUN_GROUP)
                && occurrence.anyIn(of - 1, token -> cues.is(occurrence.tokens().word(token), Cue.RISING));
    }

    /** "due to strikes", "in response to attacks": why it was done. */
    private boolean isReason(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first()
                && tokens.isWritten(before + 1, "to")
                && (cues.is(tokens.word(before), Cue.CAUSE)
                        || (cues.is(tokens.word(before), Cue.ANSWER)
                                && before > sentence.first()
                                && tokens.isWritten(before - 1, "in")));
    }

    /** "the death toll from clashes rises": those that were counted. */
    private boolean isCounted(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first() && cues.is(tokens.word(before), Cue.TOLL);
    }

    /** "firms involved in cyberattacks", "accused of involvement in bombings": what they are for, or said to be. */
    private boolean isInvolvement(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.is(preposition, Chunk.PREPOSITION) ? sentence.start(preposition) - 1 : -1;
        return before >= sentence.first()
                && tokens.isWritten(before + 1, "in")
                && cues.is(tokens.word(before), Cue.INVOLVED);
    }

    /** Whether a party besides the place is named, or a verb tells of the noun. */
    private boolean isReported(Draft draft) {
        if (draft.hasRoleBut(Role.SCENE)) {
            return true;
        }
        if (draft.verb == Clauses.NONE) {
            return false;
        }
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.headWord(draft.verb);
        return cues.is(verb, Cue.CARRY) || cues.is(verb, Cue.HARM) || cues.is(verb, Cue.PHASE);
    }
}
