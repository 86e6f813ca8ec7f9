package dev.dateline.event;

import java.util.List;

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

    List<Argument> find(Occurrence occurrence) {
        ArgumentScope scope = new ArgumentScope(occurrence, cues, slots);
        SubjectArguments subjects = new SubjectArguments(scope);
        PrepositionArguments prepositions = new PrepositionArguments(scope);
        ObjectArguments objects = new ObjectArguments(scope, prepositions);
        if (occurrence.isNoun()) {
            new NounArguments(scope, subjects, objects, prepositions, carriers).noun();
        } else {
            new VerbArguments(scope, subjects, objects, prepositions).verb(occurrence.chunk(), occurrence.lastChunk());
        }
        return scope.found;
    }
}
