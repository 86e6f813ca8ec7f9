package dev.dateline.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the slots of a trigger: its subject, its object, what hangs on prepositions after it. */
final class ArgumentFinder {

    private final Cues cues;
    private final SlotWords slots;
    private final CarrierFinder carriers;

    ArgumentFinder(Cues cues, SlotWords slots) {
        this.cues = cues;
        this.slots = slots;
        carriers = new CarrierFinder(cues, slots);
    }

    /** A finder for a trigger and others of its sentence. */
    OfSentence ofSentence(Occurrence occurrence) {
        return new OfSentence(new ArgumentScope(occurrence, cues, slots), carriers);
    }

    List<Argument> find(Occurrence occurrence) {
        return ofSentence(occurrence).find(occurrence);
    }

    /** Finds the arguments of the triggers of one sentence, one after the other. */
    static final class OfSentence {

        private final ArgumentScope scope;
        private final CarrierFinder carriers;
        private final SubjectArguments subjects;
        private final PrepositionArguments prepositions;
        private final ObjectArguments objects;
        private @Nullable VerbArguments verbs;
        private @Nullable NounArguments nouns;

        private OfSentence(ArgumentScope scope, CarrierFinder carriers) {
            this.scope = scope;
            this.carriers = carriers;
            subjects = new SubjectArguments(scope);
            prepositions = new PrepositionArguments(scope);
            objects = new ObjectArguments(scope, prepositions);
        }

        /** What stands in the slots of a trigger; the list holds until the next is asked for. */
        List<Argument> find(Occurrence occurrence) {
            scope.turnTo(occurrence);
            if (occurrence.isNoun()) {
                nouns().noun();
            } else {
                verbs().verb(occurrence.chunk(), occurrence.lastChunk());
            }
            return scope.found;
        }

        private VerbArguments verbs() {
            if (verbs == null) {
                verbs = new VerbArguments(scope, subjects, objects, prepositions);
            }
            return verbs;
        }

        private NounArguments nouns() {
            if (nouns == null) {
                nouns = new NounArguments(scope, subjects, objects, prepositions, carriers);
            }
            return nouns;
        }
    }
}
