package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Tells what a film, a book or a play shows from what happened. */
final class Fiction {

    /** Verbs up from what is shown to the one that says that it is. */
    private static final int HOPS = 4;

    private final Cues cues;

    Fiction(Cues cues) {
        this.cues = cues;
    }

    /** Whether an undated draft is what a work of art is about. */
    boolean is(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return !draft.dated && (isInWork(occurrence) || isTopicOfWork(occurrence) || isShown(occurrence));
    }

    /** "In the novel, a general is murdered" */
    private boolean isInWork(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(0, Chunk.PREPOSITION)
                && occurrence.opens(0, "in")
                && sentence.is(1, Chunk.NOUN_GROUP)
                && sentence.is(2, Chunk.COMMA)
                && occurrence.chunk() > 2
                && cues.is(occurrence.headWord(1), Cue.WORK_OF_ART);
    }

    /** "a film about a war", "the play is about a murder" */
    private boolean isTopicOfWork(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int about = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (!sentence.is(about, Chunk.PREPOSITION) || !occurrence.opens(about, "about")) {
            return false;
        }
        int work = sentence.isVerb(about - 1, Sentence.AUXILIARY)
                ? occurrence.clauses().subject(about - 1)
                : about - 1;
        return work != Clauses.NONE
                && sentence.is(work, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(work), Cue.WORK_OF_ART);
    }

    /** "The film tells of a man who killed a guard", "a mural showing the attack" */
    private boolean isShown(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int verb = clauses.governor(occurrence.chunk());
        for (int hop = 0; hop < HOPS && verb != Clauses.NONE; hop++) {
            if (cues.is(occurrence.headWord(verb), Cue.DEPICT)) {
                int subject = clauses.subject(verb);
                return subject != Clauses.NONE && cues.is(occurrence.headWord(subject), Cue.WORK_OF_ART);
            }
            verb = clauses.governor(verb);
        }
        return false;
    }
}
