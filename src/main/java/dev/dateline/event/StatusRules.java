package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether what a trigger names happened, is planned, proposed or denied; or is no event at all. */
final class StatusRules {

    private static final int MAX_HOPS = 3;
    /** What a text says somebody travels or gathers to do will, as a rule, be done. */
    private static final Set<EventType> PURPOSES = Set.of(
            EventType.MEETING,
            EventType.VISIT,
            EventType.TALKS,
            EventType.SUMMIT,
            EventType.PACT,
            EventType.ELECTION,
            EventType.CALL);

    /** What is done by agreeing to it. */
    private static final Set<EventType> GIVEN_BY_WORD = Set.of(EventType.PACT, EventType.AID);
    /** What is ordered or announced by its name has yet to be done. */
    private static final Set<EventType> ORDERED = Set.of(
            EventType.MOBILIZE,
            EventType.ARREST,
            EventType.SUMMIT,
            EventType.MEETING,
            EventType.TALKS,
            EventType.VISIT,
            EventType.ELECTION);

    private static final Set<EventType> ASKED =
            Set.of(EventType.RESIGNATION, EventType.CEASEFIRE, EventType.ELECTION, EventType.TALKS, EventType.TRIAL);

    private final Cues cues;

    StatusRules(Cues cues) {
        this.cues = cues;
    }

    /** The status, or null if the words assert no event. */
    @Nullable
    EventStatus of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return occurrence.isNoun() ? noun(draft) : verb(occurrence, occurrence.chunk(), MAX_HOPS);
    }

    private @Nullable EventStatus verb(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        if (isConditional(occurrence, verb)) {
            return null;
        }
        if (sentence.has(verb, Sentence.NEGATED) && !occurrence.rule().has(Trait.NEGATED)) {
            return null;
        }
        int twin = sentence.start(verb) == sentence.head(verb) && hops > 0
                ? occurrence.clauses().twinOf(verb)
                : Clauses.NONE;
        if (twin != Clauses.NONE && sentence.has(verb, Sentence.BASE) && sentence.has(twin, Sentence.BASE)) {
            return verb(occurrence, twin, hops - 1);
        }
        int modal = sentence.modal(verb);
        if (modal >= 0) {
            int word = tokens.word(modal);
            if (cues.is(word, Cue.WILL)) {
                // "will not attend" is a refusal, and that is made
                return occurrence.rule().has(Trait.NEGATIVE) ? EventStatus.OCCURRED : EventStatus.PLANNED;
            }
            if (cues.is(word, Cue.SHOULD)) {
                return asked(occurrence);
            }
            return cues.is(word, Cue.WOULD) ? would(occurrence, verb) : null;
        }
        if (sentence.has(verb, Sentence.INFINITIVE)) {
            return infinitive(occurrence, verb, hops);
        }
        if (sentence.has(verb, Sentence.ING)) {
            return ing(occurrence, verb, hops);
        }
        return isStillToCome(occurrence, verb) ? EventStatus.PLANNED : EventStatus.OCCURRED;
    }

    /** "will attend after he concludes his visit": the present tense says when, in what is planned. */
    private boolean isStillToCome(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.has(verb, Sentence.FINITE)
                || sentence.has(verb, Sentence.PAST)
                || sentence.has(verb, Sentence.PERFECT)
                || !sentence.is(opener, Chunk.SUBORDINATOR)) {
            return false;
        }
        int main = occurrence.clauses().governor(opener);
        int modal = main == Clauses.NONE ? -1 : sentence.modal(main);
        return modal >= 0 && cues.is(occurrence.text().tokens().word(modal), Cue.WILL);
    }

    private @Nullable EventStatus would(Occurrence occurrence, int verb) {
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE) {
            return null;
        }
        int word = occurrence.text().tokens().word(occurrence.sentence().head(governor));
        if (cues.is(word, Cue.SAY) || cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        return null;
    }

    private boolean isConditional(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        return sentence.is(start - 1, Chunk.SUBORDINATOR)
                && cues.is(occurrence.text().tokens().word(sentence.start(start - 1)), Cue.IF);
    }

    private @Nullable EventStatus infinitive(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        int before = sentence.start(verb) - 1;
        EventStatus byWord = byWord(tokens, before, sentence.first());
        if (byWord != null) {
            return isProposedNoun(occurrence, verb - 1) ? EventStatus.PROPOSED : byWord;
        }
        if (tells(occurrence, verb - 1)) {
            return EventStatus.OCCURRED;
        }
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE || hops == 0) {
            return EventStatus.PLANNED;
        }
        int word = tokens.word(sentence.head(governor));
        if (cues.is(word, Cue.AGREE) && GIVEN_BY_WORD.contains(occurrence.rule().type())) {
            return verb(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.PLAN)) {
            return above(occurrence, governor, EventStatus.PLANNED);
        }
        if (cues.is(word, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        if (cues.is(word, Cue.ASK)) {
            return asked(occurrence);
        }
        if (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || cues.is(word, Cue.BLAME)) {
            return null;
        }
        if (sentence.has(governor, Sentence.NEGATED)) {
            return null;
        }
        if (cues.is(word, Cue.PHASE) || (cues.is(word, Cue.SAY) && sentence.has(governor, Sentence.PASSIVE))) {
            return verb(occurrence, governor, hops - 1);
        }
        if (occurrence.rule().type() == EventType.PROTEST) {
            // "thousands gather to protest"
            return verb(occurrence, governor, hops - 1);
        }
        return PURPOSES.contains(occurrence.rule().type()) ? EventStatus.PLANNED : null;
    }

    /** "a proposed plan to evacuate". */
    private boolean isProposedNoun(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (cues.is(occurrence.text().tokens().word(token), Cue.PROPOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "the first minister to visit": the noun says that it was done. */
    private boolean tells(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (cues.is(occurrence.text().tokens().word(token), Cue.FIRST)) {
                return true;
            }
        }
        return false;
    }

    /** Planned, if what is planned is itself a fact: not "could agree to sign". */
    private @Nullable EventStatus above(Occurrence occurrence, int governor, EventStatus status) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(governor);
        boolean doubtful = modal >= 0 && !cues.is(occurrence.text().tokens().word(modal), Cue.WILL);
        return doubtful || sentence.has(governor, Sentence.NEGATED) ? null : status;
    }

    /** "a decision to sign", "ready to sign": the word before tells. */
    private @Nullable EventStatus byWord(Tokens tokens, int token, int first) {
        if (token < first) {
            return null;
        }
        int word = tokens.word(token);
        if (cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        return cues.is(word, Cue.PROPOSE) ? EventStatus.PROPOSED : null;
    }

    private @Nullable EventStatus ing(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE || hops == 0) {
            return EventStatus.OCCURRED;
        }
        int word = tokens.word(sentence.head(governor));
        boolean direct = governor == verb - 1 || (governor == verb - 2 && sentence.is(verb - 1, Chunk.PREPOSITION));
        if (direct && cues.is(word, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        if (direct && cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        boolean blamed = cues.is(word, Cue.BLAME) && sentence.is(verb - 1, Chunk.PREPOSITION);
        if (blamed || (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || cues.is(word, Cue.ASK)))) {
            return null;
        }
        int modal = sentence.modal(governor);
        if (modal >= 0 && !sentence.is(verb - 1, Chunk.SUBORDINATOR)) {
            return cues.is(tokens.word(modal), Cue.WILL) ? EventStatus.PLANNED : null;
        }
        return EventStatus.OCCURRED;
    }

    private @Nullable EventStatus noun(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        int start = sentence.start(occurrence.chunk());
        if (sentence.is(occurrence.chunk() - 1, Chunk.DATE)) {
            start = sentence.start(occurrence.chunk() - 1);
        }
        for (int token = start; token < occurrence.first(); token++) {
            int word = tokens.word(token);
            if (cues.is(word, Cue.NONE)) {
                return null;
            }
            if (cues.is(word, Cue.THINK) || cues.is(word, Cue.BACKGROUND)) {
                return null;
            }
            if (cues.is(word, Cue.PROPOSE)) {
                return EventStatus.PROPOSED;
            }
            if (cues.is(word, Cue.PLAN) && !sentence.isPossessive(token)) {
                if (draft.type() == EventType.ATTACK) {
                    return null;
                }
                return undone(occurrence, draft.verb) ? EventStatus.DENIED : EventStatus.PLANNED;
            }
        }
        if (draft.verb != Clauses.NONE) {
            return carried(draft);
        }
        return loose(draft);
    }

    private boolean undone(Occurrence occurrence, int verb) {
        return verb != Clauses.NONE
                && cues.is(occurrence.text().tokens().word(occurrence.sentence().head(verb)), Cue.UNDO);
    }

    /** A noun that is subject or object of a verb. */
    private @Nullable EventStatus carried(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int word = occurrence.text().tokens().word(sentence.head(draft.verb));
        if (cues.is(word, Cue.ASK)) {
            return asked(occurrence);
        }
        if (cues.is(word, Cue.THINK)) {
            return null;
        }
        if (attended(occurrence, word) && sentence.modal(draft.verb) >= 0) {
            return EventStatus.PLANNED;
        }
        boolean acts = draft.verb > occurrence.chunk() && !sentence.has(draft.verb, Sentence.PASSIVE);
        if (cues.is(word, Cue.UNDO) && !(acts && isGathering(draft.type()))) {
            return null;
        }
        boolean agreed =
                cues.is(word, Cue.AGREE) && (draft.type() == EventType.PACT || draft.type() == EventType.CEASEFIRE);
        if (cues.is(word, Cue.CARRY) && isCalledOff(draft)) {
            return EventStatus.DENIED;
        }
        if (isOrdered(draft, word)) {
            EventStatus order = verb(occurrence, draft.verb, MAX_HOPS);
            return order == EventStatus.OCCURRED ? EventStatus.PLANNED : order;
        }
        if (agreed || cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE)) {
            return verb(occurrence, draft.verb, MAX_HOPS);
        }
        if (cues.is(word, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        if (cues.is(word, Cue.PLAN)) {
            // who plots an attack has not attacked
            return draft.type() == EventType.ATTACK ? null : EventStatus.PLANNED;
        }
        EventStatus of = verb(occurrence, draft.verb, MAX_HOPS);
        boolean general = isGathering(draft.type()) && !draft.definite && of != EventStatus.OCCURRED;
        return general || (of == null && draft.verb > occurrence.chunk()) ? null : EventStatus.OCCURRED;
    }

    /** "orders the deployment of troops", "announces a summit"; but "announces the arrest of two men". */
    private boolean isOrdered(Draft draft, int word) {
        boolean object = draft.verb < draft.occurrence.chunk()
                && !draft.occurrence.sentence().has(draft.verb, Sentence.PASSIVE);
        boolean told = cues.is(word, Cue.SAY) && draft.type() != EventType.ARREST;
        return object && ORDERED.contains(draft.type()) && (cues.is(word, Cue.ORDER) || told) && !draft.dated;
    }

    /** A noun after a preposition or on its own. */
    private @Nullable EventStatus loose(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        int head = occurrence.clauses().listStart(occurrence.chunk());
        int before = head - 1;
        if (!sentence.is(before, Chunk.PREPOSITION) && !sentence.is(before, Chunk.SUBORDINATOR)) {
            return EventStatus.OCCURRED;
        }
        int preposition = tokens.word(sentence.start(before));
        if (cues.is(preposition, Cue.AS) && !draft.definite) {
            // "described it as a coup"
            return null;
        }
        if (cues.is(preposition, Cue.BACKGROUND)) {
            return background(occurrence);
        }
        if (cues.is(preposition, Cue.SINCE)) {
            return null;
        }
        if (isAhead(tokens, sentence, before)) {
            return EventStatus.PLANNED;
        }
        if (isFor(preposition) && isGathering(occurrence.rule().type())) {
            return EventStatus.PLANNED;
        }
        if (cues.is(preposition, Cue.AFTER)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (isGathering(draft.type()) && cues.is(preposition, Cue.OCCASION)) {
            int verb = occurrence.clauses().governor(before);
            if (verb != Clauses.NONE && verb(occurrence, verb, MAX_HOPS) == EventStatus.PLANNED) {
                draft.occasion = verb;
                return EventStatus.PLANNED;
            }
        }
        if (sentence.start(before) > sentence.first() && cues.is(tokens.word(sentence.start(before) - 1), Cue.CAUSE)) {
            return EventStatus.OCCURRED;
        }
        EventStatus byNoun = byWord(tokens, sentence.start(before) - 1, sentence.first());
        if (byNoun != null) {
            return byNoun;
        }
        if (sentence.start(before) > sentence.first() && cues.is(tokens.word(sentence.start(before) - 1), Cue.THINK)) {
            return null;
        }
        int governor = occurrence.clauses().governor(before);
        if (governor == Clauses.NONE) {
            return EventStatus.OCCURRED;
        }
        int word = tokens.word(sentence.head(governor));
        boolean direct = governor == before - 1;
        if (direct && cues.is(word, Cue.ASK)) {
            return asked(occurrence);
        }
        if (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO))) {
            return null;
        }
        if (direct && cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        return EventStatus.OCCURRED;
    }

    /** What goes on around an event is none, save where people are in the streets. */
    private static @Nullable EventStatus background(Occurrence occurrence) {
        return occurrence.rule().type() == EventType.PROTEST ? EventStatus.OCCURRED : null;
    }

    /** "before the summit", "ahead of the summit": it has still to come. */
    private boolean isAhead(Tokens tokens, Sentence sentence, int preposition) {
        int start = sentence.start(preposition);
        return cues.is(tokens.word(start), Cue.AHEAD)
                || (start > sentence.first() && cues.is(tokens.word(start - 1), Cue.AHEAD));
    }

    /** "the talks will not be held". */
    private boolean isCalledOff(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int modal = sentence.modal(draft.verb);
        return isGathering(draft.type())
                && draft.verb > draft.occurrence.chunk()
                && sentence.has(draft.verb, Sentence.NEGATED)
                && modal >= 0
                && cues.is(draft.occurrence.text().tokens().word(modal), Cue.WILL);
    }

    private boolean isFor(int word) {
        return cues.is(word, Cue.FOR);
    }

    private static boolean isGathering(EventType type) {
        return type == EventType.MEETING || type == EventType.TALKS || type == EventType.SUMMIT;
    }

    /** What is asked for in so many words is proposed; else what is asked for is but the appeal's content. */
    private static @Nullable EventStatus asked(Occurrence occurrence) {
        return ASKED.contains(occurrence.rule().type()) ? EventStatus.PROPOSED : null;
    }

    /** "might attend the summit": in doubt is who comes, not whether it is held. */
    private boolean attended(Occurrence occurrence, int word) {
        return occurrence.rule().type() == EventType.SUMMIT && cues.is(word, Cue.ATTEND);
    }
}
