package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Who meets, calls or visits whom, by what the sentence says around the noun. */
final class EncounterArguments {

    private final ArgumentScope scope;
    private final SubjectArguments subjects;
    private final ObjectArguments objects;
    private final ContextSubjects context;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    EncounterArguments(
            ArgumentScope scope, SubjectArguments subjects, ObjectArguments objects, ContextSubjects context) {
        this.scope = scope;
        this.subjects = subjects;
        this.objects = objects;
        this.context = context;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** "thanked X in a phone call": the person to whom something is done in it is the other party, where it names none. */
    void partner(int noun) {
        int preposition = clauses.listStart(noun) - 1;
        if (scope.occurrence.rule().type() != EventType.CALL
                || !sentence.is(preposition, Chunk.PREPOSITION)
                || !(scope.opens(preposition, Slot.IN) || scope.occurrence.opens(preposition, "during"))) {
            return;
        }
        int end = clauses.argumentsEnd(noun);
        for (int i = noun + 1; i < end; i++) {
            if (sentence.is(i, Chunk.PREPOSITION) && (scope.opens(i, Slot.WITH) || scope.opens(i, Slot.BETWEEN))) {
                return;
            }
        }
        int verb = clauses.governor(preposition);
        int object = verb == Clauses.NONE ? Clauses.NONE : clauses.object(verb);
        if (object > verb && object < preposition) {
            ActorMention told = scope.occurrence.text().actor(sentence.head(object));
            if (told != null && (told.form() == ActorForm.PERSON || told.form() == ActorForm.OFFICE)) {
                scope.addGroups(Slot.WITH, object, object);
            }
        }
    }

    /** The X of "X, with whom he held talks". */
    void companion(int carrier) {
        int subject = clauses.subject(carrier);
        int relative = subject == Clauses.NONE ? subject : clauses.listStart(subject) - 1;
        boolean with = subject == carrier - 1
                && sentence.is(relative, Chunk.RELATIVE)
                && sentence.is(relative - 1, Chunk.PREPOSITION)
                && scope.occurrence.opens(relative - 1, "with");
        int noun = sentence.is(relative - 2, Chunk.COMMA) ? relative - 3 : relative - 2;
        if (with && sentence.is(noun, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.WITH, noun, noun);
        }
    }

    /** "the king is due in Lima", "the king, due in Lima,": he of whom it is said what he will do. */
    void awaited(int noun, int carrier) {
        if (!scope.occurrence.rule().has(Trait.AHEAD)) {
            return;
        }
        if (sentence.isVerb(carrier, Sentence.AUXILIARY) && carrier < noun) {
            subjects.subject(carrier, Slot.SUBJECT);
        } else if (sentence.is(noun - 1, Chunk.COMMA) && sentence.is(noun - 2, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.SUBJECT, clauses.listStart(noun - 2), noun - 2);
        }
    }

    /** "X spoke after talks with Y", "X said during a visit to Y": who speaks is the other party. */
    void meetingOf(int noun) {
        if (!HarmArguments.WITH_PARTNER.contains(scope.occurrence.rule().type()) || !hasPartner()) {
            return;
        }
        int preposition = occasion(clauses.listStart(noun) - 1);
        if (preposition == Clauses.NONE) {
            return;
        }
        boolean travels = scope.occurrence.rule().type() == EventType.VISIT;
        int comma = sentence.is(preposition - 1, Chunk.DATE) ? preposition - 2 : preposition - 1;
        if (travels
                && sentence.is(comma, Chunk.COMMA)
                && sentence.end(comma) == sentence.start(comma + 1)
                && sentence.is(comma - 1, Chunk.NOUN_GROUP)
                && (comma == preposition - 1 || isSpeaker(comma - 1))) {
            // "the king, on a visit to Y, said"; "said the king, on Friday during a visit to Y"
            scope.addGroups(Slot.SUBJECT, clauses.listStart(comma - 1), comma - 1);
            return;
        }
        int governor = clauses.governor(preposition);
        if (governor == Clauses.NONE && preposition == 0 && !travels) {
            // "after talks with Y and Z, X called"
            governor = context.verbBehind(noun);
        }
        if (governor == Clauses.NONE) {
            return;
        }
        if (sentence.has(governor, Sentence.INFINITIVE) && clauses.governor(governor) != Clauses.NONE) {
            // "plans to see them before a meeting with Y"
            governor = clauses.governor(governor);
        }
        if (context.isSaidBefore(governor)) {
            // "said the minister after talks with Y"
            objects.add(governor);
        } else if (clauses.subject(governor) != Clauses.NONE) {
            subjects.subject(governor, Slot.SUBJECT);
        }
    }

    /** The king of "said the king", but not of "praised the king, most recently during a visit". */
    private boolean isSpeaker(int noun) {
        int verb = clauses.listStart(noun) - 1;
        return sentence.is(verb, Chunk.VERB_GROUP) && cues.is(tokens.word(sentence.head(verb)), Cue.SAY);
    }

    /** The preposition that says on which occasion: "during" a meeting, "on" a visit, "at" the start of a visit; or none. */
    private int occasion(int preposition) {
        boolean travels = scope.occurrence.rule().type() == EventType.VISIT;
        boolean part = travels
                && scope.opens(preposition, Slot.OF)
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(preposition - 2, Chunk.PREPOSITION);
        int at = part ? preposition - 2 : preposition;
        if (!sentence.is(at, Chunk.PREPOSITION) && !sentence.is(at, Chunk.SUBORDINATOR)) {
            return Clauses.NONE;
        }
        int start = sentence.start(at);
        boolean on = travels
                && (tokens.isWritten(start, "on")
                        || tokens.isWritten(start, "from")
                        || tokens.isWritten(start, "through"));
        return on || cues.is(tokens.word(start), Cue.OCCASION) ? at : Clauses.NONE;
    }

    private boolean hasPartner() {
        for (Argument argument : scope.found) {
            if (argument.slot() == Slot.POSS) {
                return false;
            }
        }
        for (Argument argument : scope.found) {
            boolean partner = argument.slot() == Slot.WITH || argument.slot() == Slot.TO || argument.slot() == Slot.IN;
            if (partner && scope.occurrence.text().namesActor(argument.first(), argument.end())) {
                return true;
            }
        }
        return false;
    }
}
