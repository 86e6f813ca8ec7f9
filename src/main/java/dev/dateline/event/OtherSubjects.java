package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acts where that is another than the subject of the verb: who is urged, thanked, accused, or held by "police" before "he". */
final class OtherSubjects {

    /** Tokens before a pronoun within which a person is looked for. */
    private static final int REACH = 60;

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    OtherSubjects(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** "led calls for X to resign", "is waiting for X to free them": who is to do it stands before the infinitive. */
    boolean isForWhom(int verb) {
        int who = sentence.has(verb, Sentence.INFINITIVE) && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                ? clauses.listStart(verb - 1)
                : Clauses.NONE;
        return who > 0
                && sentence.is(who - 1, Chunk.PREPOSITION)
                && scope.occurrence.opens(who - 1, "for")
                && scope.occurrence.text().isActor(sentence.head(verb - 1));
    }

    /** "demands the release of X, held since May": what is done to persons was done to the one before the comma. */
    boolean isOfPersonBefore(int verb) {
        EventType type = scope.occurrence.rule().type();
        return type.isCoercion()
                && sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.COMMA)
                && sentence.is(verb - 2, Chunk.NOUN_GROUP)
                && scope.occurrence.text().namesPerson(sentence.start(verb - 2), sentence.end(verb - 2));
    }

    /**
     * "protests Y's plans to do it", "protests a plan by Y to do it": the group that names whose plan it is before the verb, who does it, and not who
     * speaks of it; or {@link Clauses#NONE}.
     */
    int planner(int last) {
        int verb = InfinitiveStatus.twin(scope.occurrence, last);
        int plan = sentence.has(verb, Sentence.INFINITIVE)
                ? InfinitiveStatus.completed(scope.occurrence, verb)
                : Clauses.NONE;
        if (!sentence.is(plan, Chunk.NOUN_GROUP)) {
            return Clauses.NONE;
        }
        int word = tokens.word(sentence.head(plan));
        if (!(cues.is(word, Cue.PLAN) || cues.is(word, Cue.PROPOSE)) || cues.is(word, Cue.ASK)) {
            return Clauses.NONE;
        }
        int by = sentence.dayBefore(verb) - 1;
        if (by > plan) {
            return by;
        }
        return scope.occurrence.text().namesActor(sentence.start(plan), sentence.end(plan)) ? plan : Clauses.NONE;
    }

    /** "X to visit Y": whether who is to do what an infinitive says is named before it, with no verb between. */
    boolean isHeadline(int verb) {
        return sentence.has(verb, Sentence.INFINITIVE)
                && scope.named(verb - 1) != null
                && scope.openingStart(verb - 1) == 0;
    }

    /** The "Chad" of "thanked Chad on Monday for signing the treaty", who did what the thanks are for; or {@link Clauses#NONE}. */
    int thankedFor(int verb) {
        boolean reason = sentence.has(verb, Sentence.ING)
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && cues.is(scope.occurrence.openingWord(verb - 1), Cue.FOR);
        int thanks = reason ? clauses.governor(verb - 1) : Clauses.NONE;
        boolean requites = thanks != Clauses.NONE
                && !sentence.has(thanks, Sentence.PASSIVE)
                && cues.is(tokens.word(sentence.head(thanks)), Cue.REQUITE);
        int thanked = requites ? clauses.object(thanks) : Clauses.NONE;
        return thanked != Clauses.NONE && thanked < verb && scope.named(thanked) != null ? thanked : Clauses.NONE;
    }

    /** The "Chad" of "accuses Chad of shelling a town, killing ten", who does what the participle goes on to tell; or {@link Clauses#NONE}. */
    int accusedBefore(int verb) {
        EventType type = scope.occurrence.rule().type();
        boolean goesOn = (type == EventType.ATTACK || type == EventType.MOBILIZE)
                && sentence.has(verb, Sentence.ING)
                && (sentence.is(verb - 1, Chunk.COMMA) || sentence.is(verb - 1, Chunk.CONJUNCTION));
        int main = goesOn ? clauses.governor(verb) : Clauses.NONE;
        while (main != Clauses.NONE && !sentence.has(main, Sentence.FINITE)) {
            main = clauses.governor(main);
        }
        boolean accuses = main != Clauses.NONE
                && !sentence.has(main, Sentence.PASSIVE)
                && cues.is(tokens.word(sentence.head(main)), Cue.BLAME);
        int accused = accuses ? clauses.object(main) : Clauses.NONE;
        int of = accused == Clauses.NONE ? Clauses.NONE : clauses.listEnd(accused) + 1;
        return scope.opens(of, Slot.OF) || scope.opens(of, Slot.FOR) ? accused : Clauses.NONE;
    }

    /** "The king pardons X after he was arrested": of the persons named before, "he" who was arrested holds no office; or null. */
    @Nullable
    ActorMention heldBefore(int subject) {
        EventType type = scope.occurrence.rule().type();
        ActorMention pronoun = scope.occurrence.text().actor(sentence.head(subject));
        boolean official = pronoun != null
                && pronoun.form() == ActorForm.PRONOUN
                && pronoun.actor().kind() != ActorKind.PERSON;
        if (!official || !type.isCoercion()) {
            return null;
        }
        int start = sentence.start(subject);
        for (int token = start - 1; token >= Math.max(sentence.first(), start - REACH); token--) {
            ActorMention mention = scope.occurrence.text().actor(token);
            if (mention != null
                    && mention.form() == ActorForm.PERSON
                    && mention.actor().kind() == ActorKind.PERSON) {
                return mention;
            }
        }
        return null;
    }

    /**
     * "The lawyer said police held X after he hit a guard", "Police held two men after they hit a guard": the group of X or of the men,
     * whom the pronoun stands for, and not for who holds them; or {@link Clauses#NONE}.
     */
    int coercedBefore(int subject) {
        int after = subject - 1;
        int pronoun = sentence.head(subject);
        boolean they = tokens.isWritten(pronoun, "they");
        boolean told = (they || tokens.isWritten(pronoun, "he") || tokens.isWritten(pronoun, "she"))
                && sentence.is(after, Chunk.SUBORDINATOR)
                && cues.is(scope.occurrence.openingWord(after), Cue.AFTER);
        int verb = told ? clauses.governor(after) : Clauses.NONE;
        if (verb == Clauses.NONE || !cues.is(tokens.word(sentence.head(verb)), Cue.COERCE)) {
            return Clauses.NONE;
        }
        boolean passive = sentence.has(verb, Sentence.PASSIVE);
        int held = passive ? clauses.subject(verb) : clauses.object(verb);
        if (held == Clauses.NONE || held > after) {
            return Clauses.NONE;
        }
        if (they) {
            boolean several =
                    !passive && !isOne(held) && !scope.occurrence.rule().type().isCoercion();
            return several ? held : Clauses.NONE;
        }
        ActorMention mention = scope.occurrence.text().actor(sentence.head(held));
        boolean person = mention != null && (mention.form() == ActorForm.PERSON || mention.form() == ActorForm.OFFICE);
        return person || (isOne(held) && !passive && !isByPerson(verb)) ? held : Clauses.NONE;
    }

    /** "a man" */
    private boolean isOne(int group) {
        return clauses.listStart(group) == group
                && (scope.occurrence.opens(group, "a") || scope.occurrence.opens(group, "an"));
    }

    /** "The king pardoned a poet after he": one who may himself be meant. */
    private boolean isByPerson(int verb) {
        int doer = clauses.subject(verb);
        ActorMention mention =
                doer == Clauses.NONE ? null : scope.occurrence.text().actor(sentence.head(doer));
        return mention != null && (mention.form() == ActorForm.PERSON || mention.form() == ActorForm.OFFICE);
    }
}
