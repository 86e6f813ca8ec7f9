package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** The objects of a verb, and whose they are. */
final class ObjectArguments {

    /** Types that are done to those who made or hold what they are done to. */
    private static final Set<EventType> OTHERS_OBJECTS =
            EnumSet.of(EventType.ATTACK, EventType.REJECT, EventType.VOTE, EventType.CONDEMN, EventType.SUPPORT);

    private final ArgumentScope scope;
    private final PrepositionArguments prepositions;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    ObjectArguments(ArgumentScope scope, PrepositionArguments prepositions) {
        this.scope = scope;
        this.prepositions = prepositions;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds the objects of a verb group. */
    void add(int last) {
        int object = clauses.object(last);
        if (object == Clauses.NONE && sharesObject(last)) {
            object = clauses.object(last + 2);
        }
        if (object == Clauses.NONE || isToldOf(last, object)) {
            return;
        }
        object = ofSpeaker(last, scope.meant(last, object));
        int lastObject = clauses.listEnd(object);
        scope.addGroups(Slot.OBJECT, object, lastObject);
        groupOf(lastObject);
        if (OTHERS_OBJECTS.contains(scope.occurrence.rule().type()) || isTeam(lastObject)) {
            makerOf(lastObject);
        }
        if (scope.occurrence.rule().type() == EventType.ATTACK) {
            launcherOf(lastObject);
        }
        int participle = scope.lastOfChain(lastObject) + 1;
        if (scope.occurrence.rule().type() == EventType.SANCTION && sentence.isVerb(participle, Sentence.BARE)) {
            if (cues.is(tokens.word(sentence.head(participle)), Cue.HOLD)) {
                makerOf(lastObject);
                launcherOf(lastObject);
            } else {
                // "lifts sanctions imposed on B"
                prepositions.add(participle, true);
            }
        }
        if (scope.occurrence.rule().type() == EventType.SANCTION
                && sentence.isVerb(participle, Sentence.ING)
                && cues.is(tokens.word(sentence.head(participle)), Cue.HARM)) {
            // "announces sanctions targeting B"
            add(participle);
        }
    }

    /** "Chad said that Togo had attacked it": the one who says so, whom the object "it" stands for; else the object itself. */
    private int ofSpeaker(int verb, int object) {
        if (!tokens.isWritten(sentence.head(object), "it") || !sentence.has(verb, Sentence.FINITE)) {
            return object;
        }
        int says = clauses.governor(verb);
        boolean said = says != Clauses.NONE && cues.is(tokens.word(sentence.head(says)), Cue.SAY);
        int speaker = said ? clauses.subject(says) : Clauses.NONE;
        boolean named = speaker != Clauses.NONE && speaker < says && scope.namesActor(speaker);
        return named && speaker != clauses.subject(verb) ? speaker : object;
    }

    /** "met a delegation led by B": who leads those with whom one talks. */
    private boolean isTeam(int object) {
        int participle = scope.lastOfChain(object) + 1;
        return scope.occurrence.rule().type().isTalking()
                && sentence.isVerb(participle, Sentence.BARE)
                && cues.is(tokens.word(sentence.head(participle)), Cue.LED)
                && !scope.occurrence.text().namesActor(sentence.start(object), scope.chainEnd(object));
    }

    /** "announces the government will resign": no object, but who does what is said; it is whom "alleged Chad struck a school" blames. */
    private boolean isToldOf(int verb, int object) {
        return scope.occurrence.rule().type() != EventType.CONDEMN
                && cues.is(tokens.word(sentence.head(verb)), Cue.SAY)
                && clauses.beginsClause(object);
    }

    /** "kills X, a commander in the eastern wing of B": the group that who is harmed belongs to. */
    private void groupOf(int object) {
        int described = object + 2;
        boolean harmed = scope.occurrence.rule().type() == EventType.ATTACK
                || scope.occurrence.rule().type() == EventType.ARREST;
        if (!harmed
                || !sentence.is(object + 1, Chunk.COMMA)
                || !sentence.is(described, Chunk.NOUN_GROUP)
                || !sentence.counts(sentence.start(described))
                || !scope.occurrence.text().namesPerson(sentence.start(object), sentence.end(object))) {
            return;
        }
        int end = sentence.end(clauses.argumentsEnd(described) - 1);
        for (int token = sentence.start(described); token < end && !sentence.isBreakOfList(token); token++) {
            ActorMention mention = scope.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.GROUP) {
                scope.add(Slot.OBJECT, mention.first(), mention.end());
            }
        }
    }

    /** "rejects a plan drafted by B", "storms a camp held by B": whose the object is. */
    private void makerOf(int object) {
        int participle = scope.lastOfChain(object) + 1;
        if (sentence.isVerb(participle, Sentence.BARE)
                && !isLedByPerson(participle)
                && scope.opens(participle + 1, Slot.BY)
                && sentence.is(participle + 2, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.OBJECT, participle + 2, clauses.listEnd(participle + 2));
        }
    }

    /** "intercepts a missile launched from the coast by B", "freezes assets held in the country by B": whose the object is. */
    private void launcherOf(int object) {
        int participle = scope.lastOfChain(object) + 1;
        if (!sentence.isVerb(participle, Sentence.BARE)) {
            return;
        }
        int end = clauses.argumentsEnd(participle);
        for (int i = participle + 2; i < end; i++) {
            if (scope.opens(i, Slot.BY) && sentence.is(i + 1, Chunk.NOUN_GROUP)) {
                scope.addGroups(Slot.OBJECT, i + 1, clauses.listEnd(i + 1));
            }
        }
    }

    /** "creates an agency led by X": who decides it is not X. */
    private boolean isLedByPerson(int participle) {
        int person = participle + 2;
        return scope.occurrence.rule().type() == EventType.VOTE
                && sentence.is(person, Chunk.NOUN_GROUP)
                && scope.occurrence.text().namesPerson(sentence.start(person), sentence.end(person));
    }

    /** "intercepted and destroyed a drone": what is done by the second verb is done by the first. */
    private boolean sharesObject(int verb) {
        return sentence.is(verb + 1, Chunk.CONJUNCTION)
                && sentence.is(verb + 2, Chunk.VERB_GROUP)
                && !sentence.has(verb + 2, Sentence.INFINITIVE)
                && sentence.has(verb, Sentence.ING) == sentence.has(verb + 2, Sentence.ING);
    }

    /** "tariffs on steel imported from B": whose goods they are. */
    void origin(int last) {
        int participle = clauses.argumentsEnd(last);
        if (sentence.isVerb(participle, Sentence.BARE) && scope.opens(participle + 1, Slot.FROM)) {
            prepositions.add(participle, true);
        }
        if (sentence.isVerb(participle, Sentence.ING) && sentence.is(participle - 1, Chunk.NOUN_GROUP)) {
            // "a ban on ships carrying fuel to B"
            int object = clauses.object(participle);
            int to = object == Clauses.NONE ? participle + 1 : scope.lastOfChain(clauses.listEnd(object)) + 1;
            if (scope.opens(to, Slot.TO) && sentence.is(to + 1, Chunk.NOUN_GROUP)) {
                scope.addGroups(Slot.ON, to + 1, clauses.listEnd(to + 1));
            }
        }
    }

    /** "three people are killed in a raid in the north, including X": one of those harmed, named after the place. */
    void laterExamples(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (sentence.is(i, Chunk.COMMA)) {
                scope.examples(Slot.OBJECT, i - 1);
            }
        }
    }
}
