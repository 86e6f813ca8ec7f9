package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The status of a noun behind "for": "met for a summit", "a proposal for talks", "demands for his removal". */
final class PurposeNouns {

    private final Cues cues;
    private final VerbStatus verbs;
    private final GovernedNouns governed;
    private final OccasionNouns occasions;

    PurposeNouns(Cues cues, VerbStatus verbs, GovernedNouns governed, OccasionNouns occasions) {
        this.cues = cues;
        this.verbs = verbs;
        this.governed = governed;
        this.occasions = occasions;
    }

    /** "met for a summit", "a proposal for talks", "demands for his removal". */
    @Nullable
    EventStatus of(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (occurrence.rule().type().isGathering()) {
            return ofGathering(draft, before);
        }
        int asked = GovernedNouns.ofWhom(occurrence, before - 1);
        int word = sentence.is(asked, Chunk.NOUN_GROUP) ? tokens.word(sentence.end(asked) - 1) : 0;
        if (cues.is(word, Cue.ASK) && !cues.is(word, Cue.PROPOSE)) {
            // "demands for his removal", "an appeal by X for aid"
            return VerbStatus.asked(occurrence);
        }
        if (draft.type() == EventType.VISIT && isDue(occurrence, before)) {
            return EventStatus.PLANNED;
        }
        int comes = occurrence.clauses().governor(before);
        if (draft.type() == EventType.VISIT && comes != Clauses.NONE && isYetToCome(sentence, comes)) {
            return verbs.of(occurrence, comes);
        }
        if (draft.type() == EventType.ELECTION) {
            // "candidates for the election"
            draft.wanted = !draft.definite && !OccasionNouns.isToBeDone(occurrence);
            return EventStatus.PLANNED;
        }
        return occasions.of(draft, before);
    }

    /** "met for a summit", "blamed him for the failure of talks", "a proposal for talks". */
    private @Nullable EventStatus ofGathering(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(before);
        if (isBlamedFor(occurrence, before) || isAfterVisit(occurrence, verb)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (verb != Clauses.NONE && isGathered(draft, verb) && verbs.of(occurrence, verb) == EventStatus.OCCURRED) {
            // "met in May for a summit"
            draft.occasion = verb;
            return EventStatus.OCCURRED;
        }
        if (verb != Clauses.NONE && isLeftUndone(occurrence, verb)) {
            return null;
        }
        // "a proposal for talks", "a proposal by X for talks"
        int noun = GovernedNouns.ofWhom(occurrence, before - 1);
        EventStatus wanted = sentence.is(noun, Chunk.NOUN_GROUP)
                ? verbs.byWord(occurrence.tokens(), sentence.end(noun) - 1, sentence.first())
                : null;
        return wanted == null ? EventStatus.PLANNED : wanted;
    }

    /** "blamed X for the failure of talks", "the blame for the talks": they were held. */
    private boolean isBlamedFor(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(preposition);
        return (sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                        && cues.is(occurrence.headWord(preposition - 1), Cue.BLAME))
                || (verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.BLAME));
    }

    /** "after visiting X for talks": they were held. */
    private boolean isAfterVisit(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.ING)
                && (sentence.is(verb - 1, Chunk.PREPOSITION) || sentence.is(verb - 1, Chunk.SUBORDINATOR))
                && cues.is(occurrence.openingWord(verb - 1), Cue.AFTER)
                && verbs.of(occurrence, verb) == EventStatus.OCCURRED;
    }

    /** "did not come for talks", "failed to show up for talks" */
    private boolean isLeftUndone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.NEGATED)
                || (sentence.has(verb, Sentence.INFINITIVE)
                        && governed.isUndoing(occurrence, occurrence.clauses().governor(verb)));
    }

    /** "met for a summit", "sat down for talks", "was in Fiji for talks"; those who meet for talks are a meeting of their own, but not for a round of them. */
    private boolean isGathered(Draft draft, int verb) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean met = cues.is(occurrence.headWord(verb), Cue.MEET);
        boolean there = sentence.has(verb, Sentence.AUXILIARY)
                && sentence.has(verb, Sentence.PAST)
                && sentence.is(verb + 1, Chunk.PREPOSITION)
                && occurrence.opens(verb + 1, "in");
        boolean round = occurrence.tokens().isWritten(occurrence.first(), "round")
                || occurrence.tokens().isWritten(occurrence.end() - 1, "round");
        return met ? round || draft.type() != EventType.TALKS : there || cues.is(occurrence.headWord(verb), Cue.GATHER);
    }

    /** "is due in Chad on Friday for a visit", "is expected in Mali for a visit". */
    private boolean isDue(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int governor = occurrence.clauses().governor(preposition);
        if (governor == Clauses.NONE) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int after = sentence.end(governor);
        return cues.is(occurrence.headWord(governor), Cue.PLAN)
                || cues.is(occurrence.headWord(governor), Cue.INVITE)
                || (after < sentence.end() && cues.is(tokens.word(after), Cue.PLAN));
    }

    /** The "come" of "asked him to come for a visit", "may come for a visit". */
    private static boolean isYetToCome(Sentence sentence, int verb) {
        return sentence.has(verb, Sentence.INFINITIVE) || sentence.modal(verb) >= 0;
    }
}
