package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** What stands in the slots of a verb: its subject, its objects, what hangs on prepositions after it. */
final class VerbArguments {

    static final int CLAUSE_WORDS = 25;

    private final ArgumentScope scope;
    private final SubjectArguments subjects;
    private final ObjectArguments objects;
    private final PrepositionArguments prepositions;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    VerbArguments(
            ArgumentScope scope,
            SubjectArguments subjects,
            ObjectArguments objects,
            PrepositionArguments prepositions) {
        this.scope = scope;
        this.subjects = subjects;
        this.objects = objects;
        this.prepositions = prepositions;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds all that stands around the verb group of the trigger, whose words reach to the group {@code last}. */
    void verb(int verb, int last) {
        boolean passive = sentence.has(verb, Sentence.PASSIVE);
        scope.add(Slot.CLAUSE, scope.occurrence.end(), Math.min(sentence.end(), scope.occurrence.end() + CLAUSE_WORDS));
        saidBefore(verb);
        subjects.subject(verb, passive ? Slot.OBJECT : Slot.SUBJECT);
        if (!passive || last > verb) {
            objects.add(last);
            antecedent(verb, last);
        }
        if (last > verb) {
            // "elected leader of the Liberals", which is one name
            scope.add(Slot.OBJECT, scope.occurrence.end(), sentence.end(last));
        }
        referent(passive ? clauses.subject(verb) : clauses.object(last), clauses.clauseStart(verb) - 1);
        prepositions.add(last, passive);
        if (passive) {
            objects.laterExamples(last, clauses.argumentsEnd(last));
            sharedAgent(last);
        }
        switch (scope.occurrence.rule().type()) {
            case OFFER -> offered(last);
            case AID -> helped(last);
            case PACT -> partnersOfInfinitive(last);
            case ELECTION -> {
                partnersOfInfinitive(last);
                office(last, passive);
                beaten(last);
            }
            case APPOINTMENT -> office(last, passive);
            case CONDEMN -> {
                sharedTarget(verb, last);
                judged(last);
            }
            case APPEAL -> {
                sharedTarget(verb, last);
                demanded(last);
            }
            case SANCTION -> objects.origin(last);
            case REJECT -> {
                accusedIn(last);
                partnersOfSubject(passive ? clauses.subject(verb) : Clauses.NONE);
            }
            case MOBILIZE -> ownedBy(passive ? clauses.subject(verb) : clauses.object(last));
            case VOTE -> {
                judged(last);
                decidedOn(last);
            }
            case ARREST -> {
                heldOne(last);
                besides(last);
            }
            case TRIAL -> {
                judged(last);
                heldOne(last);
                besides(last);
            }
            case ATTACK, DEATH -> besides(last);
            default -> {}
        }
    }

    /** "is captured and killed by A": A did both. */
    private void sharedAgent(int verb) {
        int by = verb + 3;
        if (sentence.is(verb + 1, Chunk.CONJUNCTION)
                && sentence.isVerb(verb + 2, Sentence.BARE | Sentence.PASSIVE)
                && scope.opens(by, Slot.BY)
                && sentence.is(by + 1, Chunk.NOUN_GROUP)
                && scope.occurrence.text().namesParty(sentence.start(by + 1), sentence.end(by + 1))) {
            scope.addGroups(Slot.SUBJECT, by + 1, clauses.listEnd(by + 1));
        }
    }

    /** "talks between A and B were suspended": whose talks they were. */
    private void partnersOfSubject(int subject) {
        int preposition = subject == Clauses.NONE ? subject : scope.lastOfChain(clauses.listEnd(subject)) + 1;
        boolean partners = preposition > 0
                && cues.is(tokens.word(sentence.head(subject)), Cue.MUTUAL)
                && (scope.opens(preposition, Slot.BETWEEN) || scope.opens(preposition, Slot.WITH))
                && sentence.is(preposition + 1, Chunk.NOUN_GROUP);
        if (partners) {
            scope.addGroups(Slot.BETWEEN, preposition + 1, clauses.listEnd(preposition + 1));
        }
    }

    /** "You will pay for it," A warned; "You will pay for it," warned A: what is said before the verb. */
    private void saidBefore(int verb) {
        if (scope.occurrence.rule().type() == EventType.THREAT && sentence.has(verb, Sentence.FINITE)) {
            int close = Quotation.endBefore(scope.occurrence, sentence.start(verb));
            int chunk = verb - 1;
            while (chunk >= 0 && sentence.start(chunk) > close && !sentence.is(chunk, Chunk.VERB_GROUP)) {
                chunk--;
            }
            if (chunk < 0 || sentence.start(chunk) <= close) {
                scope.add(Slot.CLAUSE, sentence.first(), Math.max(sentence.first(), close));
            }
        }
    }

    /** "is elected president of B", "is named head of B": the office. */
    private void office(int last, boolean passive) {
        int office = clauses.object(last);
        if (passive && office != Clauses.NONE) {
            scope.addGroups(Slot.AS, office, clauses.listEnd(office));
        } else if (passive && sentence.is(last + 1, Chunk.CONJUNCTION) && sentence.is(last + 2, Chunk.VERB_GROUP)) {
            // "is elected and sworn in as president of B"
            prepositions.add(last + 2, true);
        }
    }

    /** "sign a deal to work with B", "a deal ceding an isle to B", "agree to sell oil to B", "vote to choose between A and B". */
    private void partnersOfInfinitive(int last) {
        int infinitive = clauses.argumentsEnd(last);
        int object = clauses.object(last);
        boolean ceding = scope.occurrence.rule().type() == EventType.PACT
                && object != Clauses.NONE
                && infinitive == scope.lastOfChain(clauses.listEnd(object)) + 1
                && sentence.isVerb(infinitive, Sentence.ING);
        // "sign a memorandum on working with B"
        boolean about = scope.occurrence.rule().type() == EventType.PACT
                && object != Clauses.NONE
                && sentence.isVerb(infinitive, Sentence.ING)
                && sentence.is(infinitive - 1, Chunk.PREPOSITION)
                && infinitive - 1 == scope.lastOfChain(clauses.listEnd(object)) + 1
                && cues.is(tokens.word(sentence.head(infinitive - 2)), Cue.ACCORD);
        if (ceding || about || sentence.isVerb(infinitive, Sentence.INFINITIVE)) {
            prepositions.add(infinitive, false);
        }
    }

    /** "demanded that B open its port": of whom it is demanded. */
    private void demanded(int last) {
        int that = clauses.argumentsEnd(last);
        int noun = that + 1;
        if (sentence.is(that, Chunk.THAT)
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.isVerb(clauses.argumentsEnd(noun), Sentence.BASE)) {
            scope.addGroups(Slot.OBJECT, noun, clauses.listEnd(noun));
        }
    }

    /** "B reports that a jet entered its airspace", "that its airspace was violated": whose airspace it is. */
    private void ownedBy(int object) {
        int above = object == Clauses.NONE ? object : clauses.governor(scope.occurrence.chunk());
        boolean own = above != Clauses.NONE
                && isRealm(sentence.head(object))
                && (tokens.isWritten(sentence.start(object), "its")
                        || tokens.isWritten(sentence.start(object), "their"));
        int owner = own ? clauses.subject(above) : Clauses.NONE;
        if (owner != Clauses.NONE && owner != clauses.subject(scope.occurrence.chunk())) {
            scope.addGroups(Slot.OBJECT, clauses.listStart(owner), owner);
        }
    }

    private boolean isRealm(int token) {
        return cues.is(tokens.word(token), Cue.REALM);
    }

    /** "rules that B broke the treaty": of whom it is ruled. */
    private void judged(int last) {
        int that = clauses.argumentsEnd(last);
        // not "condemned X on Friday, the day that B fell"
        boolean apposed = sentence.is(that - 1, Chunk.NOUN_GROUP) && sentence.is(that - 2, Chunk.COMMA);
        if (!apposed && sentence.is(that, Chunk.THAT) && sentence.is(that + 1, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.OBJECT, that + 1, clauses.listEnd(that + 1));
        }
    }

    /** "wins the election, defeating B" */
    private void beaten(int last) {
        int comma = clauses.argumentsEnd(last);
        int verb = sentence.is(comma, Chunk.COMMA) ? comma + 1 : comma;
        int object = sentence.isVerb(verb, Sentence.ING) && cues.is(tokens.word(sentence.head(verb)), Cue.BEAT)
                ? clauses.object(verb)
                : Clauses.NONE;
        if (object != Clauses.NONE) {
            scope.addGroups(Slot.OBJECT, object, clauses.listEnd(object));
        }
    }

    /** "orders her release", "overturns his conviction": whom the pronoun means, where the text has named but one private person. */
    private void heldOne(int last) {
        int object = clauses.object(last);
        boolean his = object != Clauses.NONE && cues.is(tokens.word(sentence.start(object)), Cue.HIS);
        ActorMention person = his ? scope.occurrence.text().onlyPersonBefore(sentence.start(object)) : null;
        if (person != null) {
            scope.add(Slot.OBJECT, person.first(), person.end());
        }
    }

    /** "was arrested along with B", "is tried together with B": to whom it is done as well. */
    private void besides(int last) {
        int end = clauses.argumentsEnd(last);
        for (int with = last + 1; with + 1 < end; with++) {
            int before = sentence.start(with) - 1;
            if (scope.opens(with, Slot.WITH)
                    && scope.namesActor(with + 1)
                    && (tokens.isWritten(before, "along") || tokens.isWritten(before, "together"))) {
                scope.addGroups(Slot.OBJECT, with + 1, clauses.listEnd(with + 1));
                return;
            }
        }
    }

    /** "votes to lift sanctions on B", "adopts measures against B", "adopts a text on Monday, demanding that B go": whom what is decided is about. */
    private void decidedOn(int last) {
        int infinitive = clauses.argumentsEnd(last);
        int object = clauses.object(sentence.isVerb(infinitive, Sentence.INFINITIVE) ? infinitive : last);
        int on = object == Clauses.NONE || sentence.has(last, Sentence.ING)
                ? Clauses.NONE
                : scope.lastOfChain(clauses.listEnd(object)) + 1;
        int says = behindDay(on);
        int word = sentence.isVerb(says, Sentence.ING) ? tokens.word(sentence.head(says)) : -1;
        if (word >= 0 && (cues.is(word, Cue.SPEAK) || cues.is(word, Cue.ASK))) {
            on = sentence.is(says + 1, Chunk.THAT) ? says + 1 : says;
        } else if (!scope.opens(on, Slot.ON) && !scope.opens(on, Slot.AGAINST)) {
            return;
        }
        if (sentence.is(on + 1, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.TOWARD, on + 1, clauses.listEnd(on + 1));
        }
    }

    /** The group behind "on Monday" and a comma, if these stand at a group; else that group. */
    private int behindDay(int chunk) {
        int day = sentence.is(chunk, Chunk.PREPOSITION) ? chunk + 1 : chunk;
        int end = sentence.is(day, Chunk.DATE) ? day + 1 : chunk;
        return sentence.is(end, Chunk.COMMA) ? end + 1 : end;
    }

    /** "reopens its border with B after closing it", "its mission in B after it was shut": what a pronoun of things stands for. */
    private void referent(int pronoun, int opener) {
        boolean points = pronoun != Clauses.NONE
                && sentence.is(opener, Chunk.SUBORDINATOR)
                && sentence.isPronoun(sentence.head(pronoun))
                && !scope.occurrence.text().namesActor(sentence.start(pronoun), sentence.end(pronoun));
        int above = points ? clauses.governor(opener) : Clauses.NONE;
        if (above == Clauses.NONE) {
            return;
        }
        int noun = sentence.has(above, Sentence.PASSIVE) ? clauses.subject(above) : clauses.object(above);
        if (noun != Clauses.NONE && !sentence.isPronoun(sentence.head(noun))) {
            scope.addGroups(Slot.OBJECT, noun, noun);
            prepositions.add(above, false);
        }
    }

    /** "B, whom A accuses of a breach", "the ship that A sank": what is done to the noun before. */
    private void antecedent(int verb, int last) {
        int subject = clauses.subject(verb);
        int relative = subject == Clauses.NONE ? subject : clauses.listStart(subject) - 1;
        boolean open = relative > 0
                && subject == verb - 1
                && (sentence.is(relative, Chunk.RELATIVE)
                        || (sentence.is(relative, Chunk.THAT) && sentence.is(relative - 1, Chunk.NOUN_GROUP)))
                && scope.occurrence.rule().type() != EventType.REJECT
                && clauses.object(last) == Clauses.NONE;
        int noun = sentence.is(relative - 1, Chunk.COMMA) ? relative - 2 : relative - 1;
        if (open && sentence.is(noun, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.OBJECT, noun, noun);
        }
    }

    /** "withdraws its suit accusing B of theft": against whom it is. */
    private void accusedIn(int last) {
        int participle = clauses.argumentsEnd(last);
        if (sentence.isVerb(participle, Sentence.ING)
                && sentence.is(participle - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(participle)), Cue.BLAME)) {
            objects.add(participle);
        }
    }

    /** "imposed sanctions on B, accusing it of a breach", "met B and urged a halt": what is said is said to B. */
    private void sharedTarget(int verb, int last) {
        int object = clauses.object(last);
        boolean open = object == Clauses.NONE
                || sentence.isPronoun(sentence.head(object))
                || !scope.occurrence
                        .text()
                        .namesActor(sentence.start(object), sentence.end(clauses.argumentsEnd(last) - 1));
        int above = clauses.governor(verb);
        int subject = clauses.subject(verb);
        open &= subject == Clauses.NONE || !sentence.is(clauses.listStart(subject) - 1, Chunk.RELATIVE);
        boolean says = above != Clauses.NONE
                && cues.is(tokens.word(sentence.head(above)), Cue.SAY)
                && (clauses.object(above) == Clauses.NONE || !sentence.has(verb, Sentence.ING));
        if (!open || above == Clauses.NONE || says) {
            return;
        }
        boolean after = sentence.has(verb, Sentence.ING) || sentence.is(verb - 1, Chunk.CONJUNCTION);
        if (after && clauses.argumentsEnd(above) >= verb - 1) {
            objects.add(above);
            int end = clauses.argumentsEnd(above);
            scope.add(Slot.OBJECT, sentence.end(above), sentence.end(Math.min(end, verb) - 1));
        }
    }

    /** "offered to help A and B": those whom the infinitive names are offered it. */
    private void offered(int last) {
        int infinitive = clauses.argumentsEnd(last);
        if (sentence.isVerb(infinitive, Sentence.INFINITIVE)) {
            objects.add(infinitive);
        }
    }

    /** "pledged a million to help B rebuild", "sent rice to help feed B": whom the aid is for. */
    private void helped(int last) {
        int infinitive = clauses.argumentsEnd(last);
        boolean help = sentence.isVerb(infinitive, Sentence.INFINITIVE)
                && cues.is(tokens.word(sentence.head(infinitive)), Cue.ASSIST);
        int object = help ? clauses.object(infinitive) : Clauses.NONE;
        if (help && object == Clauses.NONE && sentence.isVerb(infinitive + 1, Sentence.BASE)) {
            object = clauses.object(infinitive + 1);
        }
        if (object != Clauses.NONE) {
            int lastObject = clauses.listEnd(object);
            scope.addGroups(Slot.TO, object, lastObject);
            if (scope.opens(lastObject + 1, Slot.IN) && sentence.is(lastObject + 2, Chunk.NOUN_GROUP)) {
                scope.addGroups(Slot.IN, lastObject + 2, clauses.listEnd(lastObject + 2));
            }
        }
    }
}
