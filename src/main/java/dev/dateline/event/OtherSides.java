package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.List;

/** The other side of talks or a pact of which a text names only those with whom: "Chad is seeking allies. Talks with Togo and Peru are under way." */
final class OtherSides {

    private final Cues cues;
    private final Tellers tellers;

    OtherSides(Cues cues) {
        this.cues = cues;
        tellers = new Tellers(cues);
    }

    /** Adds who tells of what is held with others, else whom the text spoke of before. */
    void add(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        if (!occurrence.isNoun() || draft.participants.isEmpty() || !isOnlyWith(draft, arguments)) {
            return;
        }
        Sentence sentence = occurrence.sentence();
        int teller = tellers.tellerAbove(occurrence, verbAbove(occurrence));
        teller = teller == Clauses.NONE ? lastSpeaker(occurrence) : teller;
        if (teller != Clauses.NONE) {
            int first = Tellers.firstToken(occurrence, teller);
            if (guess(draft, first, sentence.end(teller)) || !sentence.isPronoun(sentence.head(teller))) {
                return;
            }
        }
        Argument earlier = occurrence.text().lastSubject();
        if (earlier != null) {
            guess(draft, earlier.first(), earlier.end());
        }
    }

    /** The verb on which the noun hangs, or the one before it: "said the meeting was similar to Monday's talks with Togo". */
    private static int verbAbove(Occurrence occurrence) {
        int verb = occurrence.clauses().governor(occurrence.chunk());
        int before = occurrence.chunk() - 1;
        while (verb == Clauses.NONE && before > 0 && !occurrence.sentence().isVerb(before, Sentence.FINITE)) {
            before--;
        }
        return verb == Clauses.NONE && before > 0 ? before : verb;
    }

    /** The king of "Talks with Togo are under way, the king said"; or {@link Clauses#NONE}. */
    private int lastSpeaker(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int says = sentence.size() - 1;
        while (says > occurrence.chunk() && !sentence.isVerb(says, Sentence.FINITE)) {
            says--;
        }
        return says > occurrence.chunk() + 1 && cues.is(occurrence.headWord(says), Cue.SAY)
                ? occurrence.clauses().subject(says)
                : Clauses.NONE;
    }

    /** Whether every party is one with whom it is held. */
    private static boolean isOnlyWith(Draft draft, List<Argument> arguments) {
        ArticleText text = draft.occurrence.text();
        int with = 0;
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.WITH) {
                if (isAside(draft.occurrence, argument)) {
                    return false;
                }
                with += count(draft, argument);
            } else if (argument.slot() != Slot.CLAUSE
                    && argument.slot() != Slot.CONTEXT
                    && text.namesActor(argument.first(), argument.end())
                    && count(draft, argument) > 0) {
                return false;
            }
        }
        return with >= draft.participants.size();
    }

    /** "the talks, with Peru acting as a mediator,": said of them besides. */
    private static boolean isAside(Occurrence occurrence, Argument argument) {
        int with = occurrence.clauses().listStart(occurrence.sentence().chunkOf(argument.first())) - 1;
        return occurrence.sentence().is(with - 1, Chunk.COMMA);
    }

    /** How many words of an argument begin the name of a party. */
    private static int count(Draft draft, Argument argument) {
        int parties = 0;
        for (int token = argument.first(); token < argument.end(); token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null
                    && mention.first() == token
                    && mention.isParty()
                    && draft.participants.containsKey(mention.actor().id())) {
                parties++;
            }
        }
        return parties;
    }

    /** Adds the first state, body or group among some words, if it is none of the parties; gives whether there is one. */
    private static boolean guess(Draft draft, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.form() != ActorForm.PEOPLE && isSide(mention)) {
                draft.guess(mention.actor(), Role.PARTY, mention.via());
                return true;
            }
        }
        return false;
    }

    private static boolean isSide(ActorMention mention) {
        return mention.actor().kind() != ActorKind.PERSON;
    }
}
