package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who meets or talks after harm was done: "Chad and Mali meet in Togo after clashes". */
final class MeetingsAfter {

    private final Cues cues;

    MeetingsAfter(Cues cues) {
        this.cues = cues;
    }

    /** Whether a place before the harm is but where others than those at home there meet. */
    boolean isElsewhere(Draft draft, ActorMention place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int in = sentence.chunkOf(place.first()) - 1;
        if (place.first() > occurrence.first() || !sentence.is(in, Chunk.PREPOSITION) || !occurrence.opens(in, "in")) {
            return false;
        }
        int verb = meets(occurrence, sentence.dayBefore(in) - 1);
        Map<String, ActorMention> states = verb != Clauses.NONE && isAfter(draft) ? states(occurrence, verb) : Map.of();
        return !states.isEmpty() && !states.containsKey(ContextParties.country(place));
    }

    /** Adds the two who meet to clashes, which were theirs. */
    void addFoes(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!isAfter(draft) || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.CLASH)) {
            return;
        }
        for (int i = occurrence.chunk() - 1; i > 0; i--) {
            int verb = meets(occurrence, i);
            Map<String, ActorMention> states = verb == Clauses.NONE ? Map.of() : states(occurrence, verb);
            if (states.size() == 2) {
                states.values().forEach(state -> draft.guess(state.actor(), Role.PARTY, state.via()));
                return;
            }
        }
    }

    private boolean isAfter(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int link = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (occurrence.sentence().is(link, Chunk.PREPOSITION) && occurrence.opens(link, "of")) {
            // "after two days of clashes"
            link -= 2;
        }
        return draft.type().isHarm()
                && occurrence.isNoun()
                && (occurrence.sentence().is(link, Chunk.PREPOSITION)
                        || occurrence.sentence().is(link, Chunk.SUBORDINATOR))
                && cues.is(occurrence.openingWord(link), Cue.AFTER);
    }

    /** The verb of "meet", "hold talks", "agree on a truce", if that is what a group says, or {@link Clauses#NONE}. */
    private int meets(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        boolean talks = sentence.is(group, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(group), Cue.MUTUAL);
        int verb = talks ? group - 1 : group;
        if (talks
                && sentence.is(verb, Chunk.PREPOSITION)
                && sentence.is(verb - 1, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(verb - 1), Cue.AGREE)) {
            verb--;
        }
        boolean meet = sentence.is(verb, Chunk.VERB_GROUP) && (talks || cues.is(occurrence.headWord(verb), Cue.MEET));
        return meet ? verb : Clauses.NONE;
    }

    /** The states that the subject of a verb names, by their codes. */
    private static Map<String, ActorMention> states(Occurrence occurrence, int verb) {
        Map<String, ActorMention> states = new LinkedHashMap<>();
        int subject = occurrence.clauses().subject(verb);
        if (subject == Clauses.NONE) {
            return states;
        }
        Sentence sentence = occurrence.sentence();
        int first = sentence.start(occurrence.clauses().listStart(subject));
        for (int token = first; token < sentence.end(subject); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.STATE) {
                states.putIfAbsent(mention.actor().id(), mention);
            }
        }
        return states;
    }
}
