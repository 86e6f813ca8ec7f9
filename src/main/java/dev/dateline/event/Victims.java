package dev.dateline.event;

import dev.dateline.actor.ActorForm;
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
        Sentence sentence = draft.occurrence.sentence();
        Clauses clauses = draft.occurrence.clauses();
        for (int chunk = 0; chunk < sentence.size(); chunk++) {
            if (sentence.is(chunk, Chunk.VERB_GROUP)) {
                int hurt = hurtBy(draft.occurrence, chunk);
                if (hurt != Clauses.NONE) {
                    addNamed(draft, hurt, clauses.listEnd(hurt));
                }
            } else if (sentence.is(chunk, Chunk.NOUN_GROUP)
                    && (isAboard(draft.occurrence, chunk) || isExample(draft.occurrence, chunk))) {
                addNamed(draft, chunk, chunk);
            }
        }
    }

    /** The first of the noun groups that name whom a verb kills or injures, or who dies. */
    private int hurtBy(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!cues.is(occurrence.headWord(verb), Cue.HURT)) {
            return Clauses.NONE;
        }
        Clauses clauses = occurrence.clauses();
        boolean passive = sentence.has(verb, Sentence.PASSIVE);
        if (!passive && sentence.is(verb + 1, Chunk.NOUN_GROUP)) {
            return verb + 1;
        }
        int subject = passive || clauses.object(verb) == Clauses.NONE ? clauses.subject(verb) : Clauses.NONE;
        return subject == Clauses.NONE ? Clauses.NONE : clauses.listStart(subject);
    }

    private static void addNamed(Draft draft, int firstNoun, int lastNoun) {
        Sentence sentence = draft.occurrence.sentence();
        ArticleText text = draft.occurrence.text();
        for (int token = sentence.start(firstNoun); token < sentence.end(lastNoun); token++) {
            ActorMention mention = text.actor(token);
            if (mention != null && canBeHurt(mention)) {
                draft.guess(mention.actor(), Role.TARGET, mention.via());
            }
        }
    }

    /** Whether it is a person, or people, officials or soldiers of a state. */
    private static boolean canBeHurt(ActorMention mention) {
        return mention.isParty()
                && switch (mention.actor().kind()) {
                    case PERSON -> true;
                    case STATE -> isOfPersons(mention.form());
                    default -> false;
                };
    }

    private static boolean isOfPersons(ActorForm form) {
        return switch (form) {
            case PEOPLE, PERSON, OFFICE, INSTITUTION -> true;
            default -> false;
        };
    }

    /** "a boat carrying Chadian migrants" */
    private boolean isAboard(Occurrence occurrence, int noun) {
        int verb = occurrence.clauses().listStart(noun) - 1;
        return occurrence.sentence().isVerb(verb, Sentence.ING) && cues.is(occurrence.headWord(verb), Cue.CONVEY);
    }

    /** "nine people, including six Chadians" */
    private boolean isExample(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int start = sentence.start(occurrence.clauses().listStart(noun));
        if (start > 0 && cues.is(occurrence.tokens().word(start - 1), Cue.EXAMPLE)) {
            return true;
        }
        // "mostly Chadians and Malians"
        return sentence.is(noun - 1, Chunk.CONJUNCTION)
                && sentence.is(noun - 2, Chunk.NOUN_GROUP)
                && isExample(occurrence, noun - 2);
    }
}
