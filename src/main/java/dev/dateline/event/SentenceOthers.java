package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whom a sentence names beside the parties of a draft: the only other one is, as a rule, whom it is done to. */
final class SentenceOthers {

    /** Words after a verb in which its object begins. */
    private static final int OBJECT_REACH = 3;

    private final Cues cues;

    SentenceOthers(Cues cues) {
        this.cues = cues;
    }

    /** "condemns the coup and suspends the membership of X": whom it is done to, where nobody else is named, is the only other one of the lead's sentence. */
    void only(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean done = draft.hasRole(Role.AGENT);
        if ((draft.hasRole(Role.TARGET) && (done || draft.type() == EventType.AID))
                || draft.participants.size() != 1
                || !occurrence.text().isInLead(occurrence.first())
                || isInClauseOfOther(occurrence)
                || isToOwnPeople(draft)
                || isSaidToOther(draft)
                || isBesideOtherGiver(draft)) {
            return;
        }
        Map<String, Actor> others = named(draft, false, ownEnd(occurrence));
        if (others.size() == 1 && !named(draft, false, contrast(occurrence)).isEmpty()) {
            Actor other = others.values().iterator().next();
            if (!isPostOfEnvoy(occurrence, other) && !isInAside(occurrence, other)) {
                draft.guess(other, done ? Role.TARGET : Role.AGENT, null);
            }
        }
    }

    /** "X, days after Y fell, bombed a base": what a clause between who does it and the verb tells of. */
    private static boolean isInAside(Occurrence occurrence, Actor other) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int subject =
                sentence.isVerb(verb, Sentence.FINITE) ? occurrence.clauses().subject(verb) : Clauses.NONE;
        int opener = subject + 1;
        while (subject != Clauses.NONE && opener < verb && !sentence.is(opener, Chunk.SUBORDINATOR)) {
            opener++;
        }
        if (subject == Clauses.NONE || opener >= verb) {
            return false;
        }
        for (int token = sentence.start(opener); token < sentence.start(verb); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.actor().id().equals(other.id())) {
                return true;
            }
        }
        return false;
    }

    /** "the ambassador of X to Y condemned the raid": that he is posted there does not make it Y that he condemns. */
    private boolean isPostOfEnvoy(Occurrence occurrence, Actor other) {
        Tokens tokens = occurrence.tokens();
        for (int token = occurrence.sentence().first() + 2;
                token < occurrence.sentence().end();
                token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention == null
                    || mention.first() != token
                    || !mention.actor().id().equals(other.id())) {
                continue;
            }
            int to = tokens.isWritten(token - 1, "the") ? token - 2 : token - 1;
            return tokens.isWritten(to, "to") && isEnvoy(occurrence, to - 1);
        }
        return false;
    }

    private boolean isEnvoy(Occurrence occurrence, int token) {
        ActorMention sender = occurrence.text().actor(token);
        for (int i = sender == null ? token : sender.first(); i <= token; i++) {
            if (i > occurrence.sentence().first() && cues.is(occurrence.tokens().word(i), Cue.ENVOY)) {
                return true;
            }
        }
        return false;
    }

    /** "X bars Y after he refuses to go", "X goes on, causing Y to halt its work": the cause of what X does need not be done to X. */
    boolean isInClauseOfOther(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int subject = clauses.subject(occurrence.chunk());
        int governor = subject > 0 ? clauses.governor(subject) : Clauses.NONE;
        if (governor == Clauses.NONE) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        boolean caused = sentence.has(occurrence.chunk(), Sentence.INFINITIVE)
                && sentence.has(governor, Sentence.ING)
                && subject == clauses.object(governor)
                && cues.is(occurrence.headWord(governor), Cue.CONTROL);
        return caused || (sentence.is(subject - 1, Chunk.SUBORDINATOR) && isOnePerson(tokens, sentence.head(subject)));
    }

    private static boolean isOnePerson(Tokens tokens, int pronoun) {
        return tokens.isWritten(pronoun, "he") || tokens.isWritten(pronoun, "she");
    }

    /** "The ministry of X urges Xers to leave Y": it is done to nobody else. */
    private static boolean isToOwnPeople(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + OBJECT_REACH);
        for (int token = occurrence.end(); token < end; token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null
                    && mention.form() == ActorForm.PEOPLE
                    && draft.participants.containsKey(mention.actor().id())) {
                return true;
            }
        }
        return false;
    }

    /** "X urges its people to stay calm as Y attacks": whom it is said to, the infinitive tells. */
    private static boolean isSaidToOther(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.APPEAL || occurrence.isNoun()) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int last = occurrence.lastChunk();
        int end = occurrence.clauses().argumentsEnd(last);
        return end > last + 1
                && sentence.isVerb(end, Sentence.INFINITIVE)
                && !sentence.has(end, Sentence.PASSIVE)
                && sentence.is(end - 1, Chunk.NOUN_GROUP);
    }

    /** "X sent tents, and Y released money": not to X. */
    private static boolean isBesideOtherGiver(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(occurrence.chunk());
        if (draft.type() != EventType.AID || !sentence.is(subject - 1, Chunk.CONJUNCTION)) {
            return false;
        }
        int verb = occurrence.clauses().governor(subject - 1);
        int giver = verb == Clauses.NONE ? Clauses.NONE : occurrence.clauses().subject(verb);
        return giver != Clauses.NONE && occurrence.text().namesActor(sentence.start(giver), sentence.end(giver));
    }

    /** The token from which on another clause tells what others do: "X declares an emergency, while Y shuts its border"; else the end. */
    private int contrast(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        for (int chunk = occurrence.chunk() + 1; chunk < sentence.size(); chunk++) {
            if (sentence.is(chunk, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(chunk), Cue.CONCESSION)) {
                return sentence.start(chunk);
            }
        }
        return sentence.end();
    }

    /** The token that ends what is said of the deed itself: "amid threats by X", "due to a threat by X", "as part of a deal with X" is not. */
    private int ownEnd(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        for (int chunk = occurrence.chunk() + 1; chunk < sentence.size(); chunk++) {
            int word = occurrence.openingWord(chunk);
            boolean around = sentence.is(chunk, Chunk.PREPOSITION)
                    && (cues.is(word, Cue.BACKGROUND) || cues.is(word, Cue.AHEAD));
            if (around || CauseFinder.opens(cues, sentence, tokens, chunk)) {
                return sentence.start(chunk);
            }
        }
        return sentence.end();
    }

    /** The states and groups that the sentence names beside the parties; their people and places, where the one wanted is not else named. */
    static Map<String, Actor> named(Draft draft, boolean people) {
        return named(draft, people, draft.occurrence.sentence().end());
    }

    /** Those of them that it names before a token. */
    static Map<String, Actor> named(Draft draft, boolean people, int end) {
        Occurrence occurrence = draft.occurrence;
        Map<String, Actor> others = new LinkedHashMap<>();
        for (int token = occurrence.sentence().first(); token < end; token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && isOther(draft, people, mention)) {
                others.put(mention.actor().id(), mention.actor());
            }
        }
        return others;
    }

    /** Whether it is a state or group beside the parties; by its people or a place of it only if these are wanted. */
    private static boolean isOther(Draft draft, boolean people, ActorMention mention) {
        return mention.form() != ActorForm.AFFILIATION
                && (people || (mention.form() != ActorForm.PEOPLE && mention.form() != ActorForm.PLACE))
                && !((draft.type() == EventType.TALKS || draft.type() == EventType.PACT)
                        && (mention.form() == ActorForm.PLACE
                                || GatheredParties.isWhereHeld(draft.occurrence, mention)))
                && mention.actors().size() == 1
                && (mention.actor().kind() == ActorKind.STATE || mention.actor().kind() == ActorKind.GROUP)
                && !draft.participants.containsKey(mention.actor().id())
                && !TakingPart.isMoney(draft.occurrence.text(), mention);
    }
}
