package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** Who does harm that a noun names, and to whom, by what the sentence says around it. */
final class HarmArguments {

    /** Types whose parties do the same to each other, so that the one may stand as the subject of the sentence. */
    static final Set<EventType> WITH_PARTNER =
            EnumSet.of(EventType.MEETING, EventType.TALKS, EventType.CALL, EventType.VISIT);

    private final ArgumentScope scope;
    private final SubjectArguments subjects;
    private final ObjectArguments objects;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    HarmArguments(ArgumentScope scope, SubjectArguments subjects, ObjectArguments objects) {
        this.scope = scope;
        this.subjects = subjects;
        this.objects = objects;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** "airstrikes in the north targeting X": whom the noun's participle names is hit. */
    void aimed(int noun) {
        int end = clauses.argumentsEnd(noun);
        if (sentence.isVerb(end, Sentence.PASSIVE) && cues.is(tokens.word(sentence.head(end)), Cue.HELD)) {
            // "a summit is held involving X and Y"
            end = clauses.argumentsEnd(end);
        }
        int verb = sentence.is(end, Chunk.COMMA) ? end + 1 : end;
        if (sentence.isVerb(verb, Sentence.ING) && cues.is(tokens.word(sentence.head(verb)), Cue.HARM)) {
            objects.add(verb);
        }
        EventType type = scope.occurrence.rule().type();
        if (sentence.isVerb(verb, Sentence.BARE) && isAttributed(verb)) {
            scope.addGroups(Slot.SUBJECT, verb + 2, clauses.listEnd(verb + 2));
        }
        if (sentence.isVerb(verb, Sentence.ING)
                && (type == EventType.ATTACK || type == EventType.SUMMIT || WITH_PARTNER.contains(type))
                && cues.is(tokens.word(sentence.head(verb)), Cue.INVOLVING)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP)) {
            // "talks involving X and Y"
            scope.addGroups(Slot.BETWEEN, verb + 1, clauses.listEnd(verb + 1));
        }
    }

    /** "a bombing attributed to X", "was attributed to X": X did it. */
    boolean isAttributed(int verb) {
        return scope.occurrence.rule().type() == EventType.ATTACK
                && cues.is(tokens.word(sentence.head(verb)), Cue.TIE)
                && scope.opens(verb + 1, Slot.TO)
                && sentence.is(verb + 2, Chunk.NOUN_GROUP);
    }

    /** "accuses X of an attack on Y", "accuses X of plotting an attack", "X is blamed for an attack": by X, as it is said. */
    void blamed(int noun, int carrier) {
        boolean gerund = carrier != Clauses.NONE && carrier < noun && sentence.has(carrier, Sentence.ING);
        int preposition = gerund ? carrier - 1 : clauses.listStart(noun) - 1;
        if (scope.occurrence.rule().type() != EventType.ATTACK || !sentence.is(preposition, Chunk.PREPOSITION)) {
            return;
        }
        int verb = clauses.governor(preposition);
        if (verb != Clauses.NONE && tokens.isWritten(sentence.start(preposition), "behind")) {
            int opener = clauses.clauseStart(verb) - 1;
            boolean open =
                    sentence.is(opener, Chunk.SUBORDINATOR) && cues.is(scope.occurrence.openingWord(opener), Cue.IF);
            if (!open) {
                // "X is suspected to be behind the attack"; but "if X is behind the attack"
                subjects.subject(verb, Slot.SUBJECT);
            }
            return;
        }
        int doer = preposition - 1;
        if (sentence.is(doer, Chunk.NOUN_GROUP)
                && sentence.is(doer - 1, Chunk.COMMA)
                && sentence.is(doer - 2, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(doer)), Cue.BLAME)) {
            // "X, the perpetrator of the attack,"
            scope.addGroups(Slot.SUBJECT, doer - 2, doer - 2);
            return;
        }
        if (verb != Clauses.NONE
                && scope.opens(preposition, Slot.TO)
                && cues.is(tokens.word(sentence.head(verb)), Cue.PLEAD)) {
            subjects.subject(verb, Slot.SUBJECT);
            return;
        }
        if (!(scope.opens(preposition, Slot.OF) || scope.opens(preposition, Slot.FOR))
                || verb == Clauses.NONE
                || !cues.is(tokens.word(sentence.head(verb)), Cue.BLAME)) {
            return;
        }
        int object = clauses.object(verb);
        // "accused X on Monday of"
        int before = sentence.dayBefore(preposition) - 1;
        if (sentence.has(verb, Sentence.PASSIVE) && before == verb) {
            subjects.subject(verb, Slot.SUBJECT);
        } else if (object != Clauses.NONE && scope.lastOfChain(clauses.listEnd(object)) >= before) {
            scope.addGroups(Slot.SUBJECT, object, clauses.listEnd(object));
        }
    }

    /** "responds with strikes on Y": who answers is who strikes. */
    void answer(int noun) {
        int head = clauses.listStart(noun);
        int verb = head - 2;
        boolean with = scope.opens(head - 1, Slot.WITH);
        if (with && sentence.is(verb, Chunk.VERB_GROUP) && cues.is(tokens.word(sentence.head(verb)), Cue.ANSWER)) {
            subjects.subject(verb, Slot.SUBJECT);
        }
    }

    /** "was the victim of an attack" */
    void victim(int noun) {
        int head = clauses.listStart(noun);
        boolean ofVictim = scope.opens(head - 1, Slot.OF)
                && sentence.isVerb(head - 3, Sentence.AUXILIARY)
                && cues.is(tokens.word(sentence.head(head - 2)), Cue.VICTIM);
        if (ofVictim) {
            subjects.subject(head - 3, Slot.OBJECT);
        }
    }

    /** "Soldiers were killed and a boy was hurt in an attack": the harmed are the attack's targets; not "in response to an attack". */
    void harmBefore(int noun) {
        int head = clauses.listStart(noun);
        if (!sentence.is(head - 1, Chunk.PREPOSITION) || CauseFinder.isAnswered(cues, scope.occurrence)) {
            return;
        }
        for (int i = head - 2; i >= 0 && i > head - 14; i--) {
            if (sentence.is(i, Chunk.VERB_GROUP)) {
                if (!cues.is(tokens.word(sentence.head(i)), Cue.HARM)) {
                    return;
                }
                boolean harmed = sentence.has(i, Sentence.PASSIVE) || dies(i);
                subjects.subject(i, harmed ? Slot.OBJECT : Slot.SUBJECT);
                if (harmed) {
                    objects.laterExamples(noun, endOfPhrase(noun));
                    harmer(i);
                } else {
                    objects.add(i);
                    return;
                }
                // "two soldiers are killed and six injured in": the verb before as well
            }
        }
    }

    /** The group after a noun, what hangs on it and its participle. */
    private int endOfPhrase(int noun) {
        int end = clauses.argumentsEnd(noun);
        return sentence.isVerb(end, Sentence.ING) ? clauses.argumentsEnd(end) : end;
    }

    /** "ten soldiers died in an attack" */
    private boolean dies(int verb) {
        return cues.is(tokens.word(sentence.head(verb)), Cue.HURT) && clauses.object(verb) == Clauses.NONE;
    }

    /** "are killed by X during an ambush" */
    private void harmer(int verb) {
        if (scope.opens(verb + 1, Slot.BY) && sentence.is(verb + 2, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.SUBJECT, verb + 2, clauses.listEnd(verb + 2));
        }
    }
}
