package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** What stands in the slots of a verb: its subject, its objects, what hangs on prepositions after it. */
final class VerbArguments {

    static final int CLAUSE_WORDS = 25;
    /** Types that are done to those who made or hold what they are done to. */
    private static final Set<EventType> OTHERS_OBJECTS =
            EnumSet.of(EventType.ATTACK, EventType.REJECT, EventType.VOTE, EventType.CONDEMN, EventType.SUPPORT);

    private final ArgumentScope scope;
    private final SubjectArguments subjects;
    private final Occurrence occurrence;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    VerbArguments(ArgumentScope scope, SubjectArguments subjects) {
        this.scope = scope;
        this.subjects = subjects;
        occurrence = scope.occurrence;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds all that stands around the verb group of the trigger, whose words reach to the group {@code last}. */
    void verb(int verb, int last) {
        boolean passive = sentence.has(verb, Sentence.PASSIVE);
        scope.add(Slot.CLAUSE, occurrence.end(), Math.min(sentence.end(), occurrence.end() + CLAUSE_WORDS));
        saidBefore(verb);
        subjects.subject(verb, passive ? Slot.OBJECT : Slot.SUBJECT);
        if (!passive || last > verb) {
            objects(last);
            antecedent(verb, last);
        }
        if (last > verb) {
            // "elected leader of the Liberals", which is one name
            scope.add(Slot.OBJECT, occurrence.end(), sentence.end(last));
        }
        referent(passive ? clauses.subject(verb) : clauses.object(last), clauses.clauseStart(verb) - 1);
        prepositions(last, passive);
        if (passive) {
            laterExamples(last, clauses.argumentsEnd(last));
            sharedAgent(last);
        }
        switch (occurrence.rule().type()) {
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
            case SANCTION -> origin(last);
            case REJECT -> {
                accusedIn(last);
                partnersOfSubject(passive ? clauses.subject(verb) : Clauses.NONE);
            }
            case MOBILIZE -> ownedBy(passive ? clauses.subject(verb) : clauses.object(last));
            case VOTE -> {
                judged(last);
                decidedOn(last);
            }
            case ARREST -> heldOne(last);
            case TRIAL -> {
                judged(last);
                heldOne(last);
            }
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
                && occurrence.text().namesParty(sentence.start(by + 1), sentence.end(by + 1))) {
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
        if (occurrence.rule().type() == EventType.THREAT && sentence.has(verb, Sentence.FINITE)) {
            int close = Quotation.endBefore(occurrence, sentence.start(verb));
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
            prepositions(last + 2, true);
        }
    }

    /** "sign a deal to work with B", "a deal ceding an isle to B", "agree to sell oil to B", "vote to choose between A and B". */
    private void partnersOfInfinitive(int last) {
        int infinitive = clauses.argumentsEnd(last);
        int object = clauses.object(last);
        boolean ceding = occurrence.rule().type() == EventType.PACT
                && object != Clauses.NONE
                && infinitive == scope.lastOfChain(clauses.listEnd(object)) + 1
                && sentence.isVerb(infinitive, Sentence.ING);
        // "sign a memorandum on working with B"
        boolean about = occurrence.rule().type() == EventType.PACT
                && object != Clauses.NONE
                && sentence.isVerb(infinitive, Sentence.ING)
                && sentence.is(infinitive - 1, Chunk.PREPOSITION)
                && infinitive - 1 == scope.lastOfChain(clauses.listEnd(object)) + 1
                && cues.is(tokens.word(sentence.head(infinitive - 2)), Cue.ACCORD);
        if (ceding || about || sentence.isVerb(infinitive, Sentence.INFINITIVE)) {
            prepositions(infinitive, false);
        }
    }

    /** "demanded that B open its port": of whom it is demanded. */
    private void demanded(int last) {
        int noun = last + 2;
        if (sentence.is(last + 1, Chunk.THAT)
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.isVerb(clauses.argumentsEnd(noun), Sentence.BASE)) {
            scope.addGroups(Slot.OBJECT, noun, clauses.listEnd(noun));
        }
    }

    /** "B reports that a jet entered its airspace", "that its airspace was violated": whose airspace it is. */
    private void ownedBy(int object) {
        int above = object == Clauses.NONE ? object : clauses.governor(occurrence.chunk());
        boolean own = above != Clauses.NONE
                && isRealm(sentence.head(object))
                && (tokens.isWritten(sentence.start(object), "its")
                        || tokens.isWritten(sentence.start(object), "their"));
        int owner = own ? clauses.subject(above) : Clauses.NONE;
        if (owner != Clauses.NONE && owner != clauses.subject(occurrence.chunk())) {
            scope.addGroups(Slot.OBJECT, clauses.listStart(owner), owner);
        }
    }

    private boolean isRealm(int token) {
        return cues.is(tokens.word(token), Cue.REALM);
    }

    /** "rules that B broke the treaty": of whom it is ruled. */
    private void judged(int last) {
        int that = clauses.argumentsEnd(last);
        if (sentence.is(that, Chunk.THAT) && sentence.is(that + 1, Chunk.NOUN_GROUP)) {
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
        ActorMention person = his ? occurrence.text().onlyPersonBefore(sentence.start(object)) : null;
        if (person != null) {
            scope.add(Slot.OBJECT, person.first(), person.end());
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
                && !occurrence.text().namesActor(sentence.start(pronoun), sentence.end(pronoun));
        int above = points ? clauses.governor(opener) : Clauses.NONE;
        if (above == Clauses.NONE) {
            return;
        }
        int noun = sentence.has(above, Sentence.PASSIVE) ? clauses.subject(above) : clauses.object(above);
        if (noun != Clauses.NONE && !sentence.isPronoun(sentence.head(noun))) {
            scope.addGroups(Slot.OBJECT, noun, noun);
            prepositions(above, false);
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
                && occurrence.rule().type() != EventType.REJECT
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
            objects(participle);
        }
    }

    /** "tariffs on steel imported from B": whose goods they are. */
    void origin(int last) {
        int participle = clauses.argumentsEnd(last);
        if (sentence.isVerb(participle, Sentence.BARE) && scope.opens(participle + 1, Slot.FROM)) {
            prepositions(participle, true);
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

    /** "imposed sanctions on B, accusing it of a breach", "met B and urged a halt": what is said is said to B. */
    private void sharedTarget(int verb, int last) {
        int object = clauses.object(last);
        boolean open = object == Clauses.NONE
                || sentence.isPronoun(sentence.head(object))
                || !occurrence.text().namesActor(sentence.start(object), sentence.end(clauses.argumentsEnd(last) - 1));
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
            objects(above);
            int end = clauses.argumentsEnd(above);
            scope.add(Slot.OBJECT, sentence.end(above), sentence.end(Math.min(end, verb) - 1));
        }
    }

    /** "offered to help A and B": those whom the infinitive names are offered it. */
    private void offered(int last) {
        int infinitive = clauses.argumentsEnd(last);
        if (sentence.isVerb(infinitive, Sentence.INFINITIVE)) {
            objects(infinitive);
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

    /** "intercepted and destroyed a drone": what is done by the second verb is done by the first. */
    private boolean sharesObject(int verb) {
        return sentence.is(verb + 1, Chunk.CONJUNCTION)
                && sentence.is(verb + 2, Chunk.VERB_GROUP)
                && !sentence.has(verb + 2, Sentence.INFINITIVE)
                && sentence.has(verb, Sentence.ING) == sentence.has(verb + 2, Sentence.ING);
    }

    /** Adds the objects of a verb group. */
    void objects(int last) {
        int object = clauses.object(last);
        if (object == Clauses.NONE && sharesObject(last)) {
            object = clauses.object(last + 2);
        }
        if (object == Clauses.NONE || isToldOf(last, object)) {
            return;
        }
        object = meant(last, object);
        int lastObject = clauses.listEnd(object);
        scope.addGroups(Slot.OBJECT, object, lastObject);
        groupOf(lastObject);
        if (OTHERS_OBJECTS.contains(occurrence.rule().type())) {
            makerOf(lastObject);
        }
        if (occurrence.rule().type() == EventType.ATTACK) {
            launcherOf(lastObject);
        }
        int participle = scope.lastOfChain(lastObject) + 1;
        if (occurrence.rule().type() == EventType.SANCTION && sentence.isVerb(participle, Sentence.BARE)) {
            if (cues.is(tokens.word(sentence.head(participle)), Cue.HOLD)) {
                makerOf(lastObject);
                launcherOf(lastObject);
            } else {
                // "lifts sanctions imposed on B"
                prepositions(participle, true);
            }
        }
        if (occurrence.rule().type() == EventType.SANCTION
                && sentence.isVerb(participle, Sentence.ING)
                && cues.is(tokens.word(sentence.head(participle)), Cue.HARM)) {
            // "announces sanctions targeting B"
            objects(participle);
        }
    }

    /** "announces the government will resign": no object, but who does what is said; it is whom "alleged Chad struck a school" blames. */
    private boolean isToldOf(int verb, int object) {
        return occurrence.rule().type() != EventType.CONDEMN
                && cues.is(tokens.word(sentence.head(verb)), Cue.SAY)
                && clauses.beginsClause(object);
    }

    /** The "A and B" of "lists A and B as gangs and bans them", whom a pronoun behind a verb that goes on stands for; else the object itself. */
    private int meant(int verb, int object) {
        boolean open = cues.is(tokens.word(sentence.head(object)), Cue.HIM)
                && !occurrence.text().namesActor(sentence.start(object), sentence.end(object));
        int before = open ? clauses.goesOnFrom(verb) : Clauses.NONE;
        int named = before == Clauses.NONE || sentence.has(before, Sentence.PASSIVE)
                ? Clauses.NONE
                : clauses.object(before);
        return named != Clauses.NONE && occurrence.text().isActor(sentence.head(named)) ? named : object;
    }

    /** "kills X, a commander in the eastern wing of B": the group that who is harmed belongs to. */
    private void groupOf(int object) {
        int described = object + 2;
        boolean harmed = occurrence.rule().type() == EventType.ATTACK
                || occurrence.rule().type() == EventType.ARREST;
        if (!harmed
                || !sentence.is(object + 1, Chunk.COMMA)
                || !sentence.is(described, Chunk.NOUN_GROUP)
                || !sentence.counts(sentence.start(described))
                || !occurrence.text().namesPerson(sentence.start(object), sentence.end(object))) {
            return;
        }
        int end = sentence.end(clauses.argumentsEnd(described) - 1);
        for (int token = sentence.start(described); token < end && !sentence.isBreakOfList(token); token++) {
            ActorMention mention = occurrence.text().actor(token);
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
        return occurrence.rule().type() == EventType.VOTE
                && sentence.is(person, Chunk.NOUN_GROUP)
                && occurrence.text().namesPerson(sentence.start(person), sentence.end(person));
    }

    /** Adds what hangs on the prepositions after a group; after a passive verb, "by" tells who acts. */
    void prepositions(int after, boolean passive) {
        int end = clauses.argumentsEnd(after);
        int i = after + 1;
        while (i < end) {
            if (isTimeOfOther(i) || isBackground(i) || isCause(i)) {
                return;
            }
            int noun = isPossessiveDay(i + 1) ? i + 2 : i + 1;
            if (isAtMargin(i)) {
                i = clauses.listEnd(i + 3) + 1;
            } else if (sentence.is(i, Chunk.PREPOSITION) && sentence.is(noun, Chunk.NOUN_GROUP)) {
                int lastNoun = clauses.listEnd(noun);
                Slot slot = scope.slotOf(i);
                if (slot != null
                        && !isOfOther(slot, i, after)
                        && !isOfTopic(slot, i, after)
                        && !isOfFight(slot, i, after)
                        && !(slot == Slot.WITH && isTalkedOver(after))
                        && !isAbsolute(slot, i, lastNoun)) {
                    boolean acts = (passive && slot == Slot.BY) || isDoneTogether(i, after);
                    if (isManner(slot, noun)) {
                        scope.add(slot, sentence.start(noun), sentence.end(noun));
                    } else {
                        scope.addGroups(acts ? Slot.SUBJECT : slot, noun, lastNoun);
                    }
                }
                if (slot != null && isReason(slot, noun)) {
                    return;
                }
                i = lastNoun + 1;
            } else {
                i++;
            }
        }
    }

    /** "imposed the ban in May together with B": B imposed it, too; but "arrested A together with B". */
    private boolean isDoneTogether(int preposition, int verb) {
        int object = scope.isTogether(preposition)
                        && sentence.has(verb, Sentence.FINITE)
                        && !sentence.has(verb, Sentence.PASSIVE)
                ? clauses.object(verb)
                : Clauses.NONE;
        return object != Clauses.NONE
                && object < preposition
                && !occurrence.text().namesActor(sentence.start(object), scope.chainEnd(object));
    }

    /** The "Monday's" of "rejected in Monday's referendum". */
    private boolean isPossessiveDay(int chunk) {
        return sentence.is(chunk, Chunk.DATE) && sentence.isPossessive(sentence.end(chunk));
    }

    /** "sanctions X over the smuggling of arms to Y", "for his trial of Y": what hangs on the reason does not suffer it. */
    private boolean isReason(Slot slot, int noun) {
        return occurrence.rule().type() == EventType.SANCTION
                && (slot == Slot.OVER
                        || (slot == Slot.FOR && cues.is(tokens.word(sentence.start(noun)), Cue.DEFINITE)));
    }

    /** "flew there in defiance of X": how it is done, and X takes no part. */
    private boolean isManner(Slot slot, int noun) {
        return slot == Slot.IN && cues.is(tokens.word(sentence.head(noun)), Cue.ABSENCE);
    }

    /** "talks on the funeral of X": of the funeral; "a visit at the invitation of X", "sworn in in the absence of X"; but "the arrest in a mall of X". */
    private boolean isOfOther(Slot slot, int preposition, int after) {
        int before = preposition - 2;
        return slot == Slot.OF
                && before > after
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(before, Chunk.PREPOSITION)
                && !scope.opens(before, Slot.OF)
                && !cues.is(tokens.word(sentence.head(preposition - 1)), Cue.QUANTITY)
                && !cues.is(tokens.word(sentence.start(before)), Cue.EXAMPLE)
                && (!cues.is(tokens.word(sentence.start(before)), Cue.PLACE)
                        || cues.is(tokens.word(sentence.head(preposition - 1)), Cue.BEHEST)
                        || cues.is(tokens.word(sentence.head(preposition - 1)), Cue.ABSENCE));
    }

    /** "asked A for help in its war against C": C is fought. */
    private boolean isOfFight(Slot slot, int preposition, int after) {
        return slot == Slot.AGAINST
                && preposition - 2 > after
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(preposition - 2, Chunk.PREPOSITION)
                && cues.is(tokens.word(sentence.head(preposition - 1)), Cue.STRUGGLE)
                && occurrence.rule().type() != EventType.ATTACK;
    }

    /** "A and B spoke about ties with C": those who speak are named already. */
    private boolean isOfTopic(Slot slot, int preposition, int after) {
        int about = preposition - 2;
        if (slot != Slot.WITH
                || about <= after
                || !sentence.is(about, Chunk.PREPOSITION)
                || !sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                || !cues.is(tokens.word(sentence.start(about)), Cue.ABOUT)) {
            return false;
        }
        int subject = clauses.subject(occurrence.chunk());
        boolean several = subject != Clauses.NONE && clauses.listStart(subject) != subject;
        for (int i = after + 1; i < about && !several; i++) {
            several = sentence.is(i, Chunk.PREPOSITION) && scope.slotOf(i) == Slot.WITH;
        }
        return several;
    }

    /** "discussed the attack with B": with B it was discussed; but "discussed the deal with B" may be of a deal with B. */
    private boolean isTalkedOver(int noun) {
        EventType type = occurrence.rule().type();
        if (!occurrence.isNoun()
                || type.isGathering()
                || type.isAgreement()
                || noun != clauses.listEnd(occurrence.chunk())) {
            return false;
        }
        int verb = clauses.governor(occurrence.chunk());
        return verb != Clauses.NONE
                && clauses.object(verb) == clauses.listStart(occurrence.chunk())
                && cues.is(tokens.word(sentence.head(verb)), Cue.TALK_OVER);
    }

    /** "quits the cabinet, with B staying": a clause of B's own. */
    private boolean isAbsolute(Slot slot, int preposition, int lastNoun) {
        return slot == Slot.WITH
                && sentence.is(preposition - 1, Chunk.COMMA)
                && sentence.isVerb(lastNoun + 1, Sentence.ING);
    }

    /** "due to a threat by B", "in response to tariffs on B", "as part of a deal with B": why it is done. */
    private boolean isCause(int chunk) {
        return CauseFinder.opensReason(cues, sentence, tokens, chunk);
    }

    /** "amid a threat of strikes on B": what goes on around it. */
    private boolean isBackground(int chunk) {
        return sentence.is(chunk, Chunk.PREPOSITION)
                && cues.is(tokens.word(sentence.start(chunk)), Cue.BACKGROUND)
                && occurrence.rule().type() != EventType.PROTEST;
    }

    /** "after a visit to Britain": what follows belongs to another event. */
    private boolean isTimeOfOther(int chunk) {
        if (!sentence.is(chunk, Chunk.PREPOSITION) || !sentence.is(chunk + 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        int word = tokens.word(sentence.start(chunk));
        return !cues.is(word, Cue.PLACE) && (cues.is(word, Cue.AFTER) || cues.is(word, Cue.AHEAD));
    }

    /** "on the sidelines of the summit": who holds the summit takes no part. */
    private boolean isAtMargin(int chunk) {
        return sentence.is(chunk, Chunk.PREPOSITION)
                && sentence.is(chunk + 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.end(chunk + 1) - 1), Cue.MARGIN)
                && sentence.is(chunk + 2, Chunk.PREPOSITION)
                && sentence.is(chunk + 3, Chunk.NOUN_GROUP);
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
