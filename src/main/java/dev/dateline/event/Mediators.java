package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who brought about what others agreed on or talked about: "reached a deal on Monday brokered by X". */
final class Mediators {

    private final Cues cues;
    private final PartyFinder parties;

    Mediators(Cues cues, PartyFinder parties) {
        this.cues = cues;
        this.parties = parties;
    }

    /** Makes mediators parties of what is told nearest before them; their mediation is no event of its own then. */
    void settle(List<Draft> drafts) {
        Map<Integer, Draft> brought = Map.of();
        for (Draft draft : drafts) {
            int participle = TakingPart.MEDIATED.contains(draft.type()) ? participle(draft.occurrence) : Clauses.NONE;
            if (participle != Clauses.NONE) {
                brought = brought.isEmpty() ? new HashMap<>(4) : brought;
                brought.put(participle, draft);
            }
        }
        if (!brought.isEmpty()) {
            settle(drafts, brought);
        }
    }

    private void settle(List<Draft> drafts, Map<Integer, Draft> brought) {
        brought.forEach((participle, draft) -> parties.addGroups(draft, participle + 2));
        drafts.removeIf(draft -> {
            boolean part = !draft.occurrence.isNoun() && brought.containsKey(draft.occurrence.chunk());
            if (part) {
                draft.occurrence.drop(DropReason.GIVES_WAY);
            }
            return part;
        });
    }

    /** The "brokered" of "signed a deal last week brokered by X", "a truce, mediated by X,", for the trigger before it; or {@link Clauses#NONE}. */
    private int participle(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        for (int i = occurrence.lastChunk() + 1; i < sentence.size(); i++) {
            switch (sentence.kind(i)) {
                case NOUN_GROUP, PREPOSITION, DATE, COMMA, CONJUNCTION -> {}
                case VERB_GROUP -> {
                    if (!sentence.has(i, Sentence.BARE)) {
                        return Clauses.NONE;
                    }
                    if (cues.is(occurrence.headWord(i), Cue.MEDIATED)) {
                        boolean by = sentence.is(i + 1, Chunk.PREPOSITION) && occurrence.opens(i + 1, "by");
                        return by && sentence.is(i + 2, Chunk.NOUN_GROUP) ? i : Clauses.NONE;
                    }
                }
                default -> {
                    return Clauses.NONE;
                }
            }
        }
        return Clauses.NONE;
    }
}
