package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the vote of which it is told how it went. */
final class Passage {

    /** Sentences after a vote in which it is told how it went, or after a visit in which it is told what is signed there. */
    private static final int SENTENCES_ON = 2;

    private final Cues cues;

    Passage(Cues cues) {
        this.cues = cues;
    }

    /** "The senate passed a bill on Friday. The bill was adopted by 60 votes to 30": how it was passed. */
    @Nullable
    Draft of(List<Draft> kept, Draft vote) {
        if (!isVoteByVerb(vote) || vote.dated) {
            return null;
        }
        Occurrence occurrence = vote.occurrence;
        int subject = occurrence.clauses().subject(occurrence.chunk());
        // "The bill, which says that the seas are open, was adopted"
        int measure = subject == Clauses.NONE && occurrence.sentence().is(2, Chunk.RELATIVE) ? 0 : subject;
        if (measure == Clauses.NONE
                || !isMeasure(occurrence, measure)
                || !cues.is(occurrence.openingWord(measure), Cue.DEFINITE)) {
            return null;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft other = kept.get(i);
            int apart = vote.sentencesAfter(other);
            if (apart > SENTENCES_ON) {
                return null;
            }
            if (apart > 0
                    && isVoteByVerb(other)
                    && decidesMeasure(other.occurrence)
                    && other.participants.keySet().containsAll(vote.named())) {
                return other;
            }
        }
        return null;
    }

    /** "passed a bill", "voted on Friday to ban it" */
    private boolean decidesMeasure(Occurrence occurrence) {
        if (occurrence.tokens().isWritten(occurrence.end() - 1, "to")) {
            return cues.is(occurrence.headWord(occurrence.chunk()), Cue.BALLOT);
        }
        int object = occurrence.clauses().object(occurrence.lastChunk());
        return object != Clauses.NONE && isMeasure(occurrence, object);
    }

    private static boolean isVoteByVerb(Draft draft) {
        return draft.type() == EventType.VOTE && !draft.occurrence.isNoun() && draft.status == EventStatus.OCCURRED;
    }

    /** "the bill", "the resolution" */
    private boolean isMeasure(Occurrence occurrence, int noun) {
        int word = occurrence.headWord(noun);
        return cues.is(word, Cue.LAW) || cues.is(word, Cue.RESOLUTION) || cues.is(word, Cue.PROPOSE);
    }
}
