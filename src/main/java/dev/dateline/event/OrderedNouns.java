package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a verb orders or announces what a noun names, or says it is among the terms of a deal. */
final class OrderedNouns {

    /** What is ordered or announced by its name has yet to be done. */
    private static final Set<EventType> BY_ORDER = Set.of(
            EventType.MOBILIZE,
            EventType.ARREST,
            EventType.SUMMIT,
            EventType.MEETING,
            EventType.TALKS,
            EventType.VISIT,
            EventType.ELECTION);

    private final Cues cues;

    OrderedNouns(Cues cues) {
        this.cues = cues;
    }

    /** "orders the deployment of troops", "announces a summit"; but "announces the arrest of two men". */
    boolean isOrdered(Draft draft, int word) {
        boolean object = draft.verb < draft.occurrence.chunk()
                && !draft.occurrence.sentence().has(draft.verb, Sentence.PASSIVE);
        // who "told a meeting that" spoke to it, and who "confirms the withdrawal of troops" has withdrawn them
        boolean told = cues.is(word, Cue.SAY)
                && !(cues.is(word, Cue.ATTEST) && draft.type() == EventType.MOBILIZE)
                && !cues.is(word, Cue.CONTROL)
                && draft.type() != EventType.ARREST
                && !isOfWinner(draft)
                && !isSaidOf(draft.occurrence);
        // "announces protests"; but "reports protests"
        boolean toCome = BY_ORDER.contains(draft.type())
                || (draft.type() == EventType.PROTEST && cues.is(word, Cue.STRIKE_CALL));
        // "on Monday ordered a new trial"
        boolean retried = draft.type() == EventType.TRIAL && cues.is(word, Cue.ORDER);
        return object && (retried || (toCome && (cues.is(word, Cue.ORDER) || told) && !draft.dated));
    }

    /** "announces the election of X as president": it has been held. */
    private static boolean isOfWinner(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int of = occurrence.lastChunk() + 1;
        if (draft.type() != EventType.ELECTION
                || occurrence.isPlural()
                || !sentence.is(of, Chunk.PREPOSITION)
                || !occurrence.opens(of, "of")
                || !sentence.is(of + 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        ActorMention winner = occurrence.text().actor(sentence.head(of + 1));
        return winner != null && winner.form() == ActorForm.PERSON;
    }

    /** "she said her visit is a sign": it is said of the visit, and the visit not announced. */
    private static boolean isSaidOf(Occurrence occurrence) {
        int next = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        return occurrence.sentence().isVerb(next, Sentence.FINITE)
                && occurrence.sentence().has(next, Sentence.AUXILIARY)
                && !occurrence.sentence().has(next, Sentence.PASSIVE)
                && occurrence.sentence().modal(next) < 0;
    }

    /** "the proposal includes the release of hostages", "the deal provides for": what is to be done by it. */
    @Nullable
    EventStatus ofTerms(Draft draft, int word) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean present = sentence.isPresent(draft.verb);
        int subject = present && draft.verb < occurrence.chunk()
                ? occurrence.clauses().subject(draft.verb)
                : Clauses.NONE;
        if (subject == Clauses.NONE
                || !BY_ORDER.contains(draft.type())
                || cues.is(word, Cue.CARRY)
                || cues.is(word, Cue.PHASE)
                || sentence.has(draft.verb, Sentence.PASSIVE)) {
            return null;
        }
        int noun = occurrence.headWord(subject);
        if (cues.is(noun, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        return cues.is(noun, Cue.PLAN) ? EventStatus.PLANNED : null;
    }
}
