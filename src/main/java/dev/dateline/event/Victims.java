package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** To whom an accident or a natural disaster happened, beside the state where it did: persons by name, and whose people were hurt. */
final class Victims {

    private final Cues cues;

    Victims(Cues cues) {
        this.cues = cues;
    }

    /** "Six Chadians die in a crash in Peru", "a bus carrying Chadians falls", "killing ten people, including six Chadians". */
    void add(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        for (int chunk = 0; chunk < sentence.size(); chunk++) {
            if (sentence.is(chunk, Chunk.NOUN_GROUP)
                    && (isHurt(occurrence, chunk) || isAboard(occurrence, chunk) || isExample(occurrence, chunk))) {
                addNamed(draft, chunk);
            }
        }
    }

    private static void addNamed(Draft draft, int noun) {
        Sentence sentence = draft.occurrence.sentence();
        ArticleText text = draft.occurrence.text();
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            ActorMention mention = text.actor(token);
            boolean victim = mention != null
                    && mention.isParty()
                    && (mention.actor().kind() == ActorKind.PERSON
                            ? !isStruck(draft.occurrence, noun)
                            : mention.actor().kind() == ActorKind.STATE && mention.form() == ActorForm.PEOPLE);
            if (mention != null && victim) {
                draft.guess(mention.actor(), Role.TARGET, mention.via());
            }
        }
    }

    /** Whether a noun group, or the list that it belongs to, names who is killed or dies. */
    private boolean isHurt(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int before = clauses.listStart(noun) - 1;
        if (sentence.is(before, Chunk.VERB_GROUP)
                && !sentence.has(before, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(before), Cue.HARM)) {
            return true;
        }
        int last = clauses.listEnd(noun);
        for (int verb = last + 1; verb < sentence.size(); verb++) {
            if (sentence.is(verb, Chunk.VERB_GROUP) && clauses.subject(verb) == last) {
                boolean suffered = sentence.has(verb, Sentence.PASSIVE) || clauses.object(verb) == Clauses.NONE;
                return suffered && cues.is(occurrence.headWord(verb), Cue.HARM);
            }
        }
        return false;
    }

    /** "a storm strikes Rio Belo": an unknown name there is a place, as it is not in "killing Paul Martin". */
    private static boolean isStruck(Occurrence occurrence, int noun) {
        int verb = occurrence.clauses().listStart(noun) - 1;
        return occurrence.sentence().isVerb(verb, Sentence.FINITE);
    }

    /** "a boat carrying Chadian migrants" */
    private boolean isAboard(Occurrence occurrence, int noun) {
        int verb = occurrence.clauses().listStart(noun) - 1;
        return occurrence.sentence().isVerb(verb, Sentence.ING) && cues.is(occurrence.headWord(verb), Cue.CONVEY);
    }

    /** "nine people, including six Chadians" */
    private boolean isExample(Occurrence occurrence, int noun) {
        int start = occurrence.sentence().start(occurrence.clauses().listStart(noun));
        return start > 0 && cues.is(occurrence.tokens().word(start - 1), Cue.EXAMPLE);
    }
}
