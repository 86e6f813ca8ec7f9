package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts: the subject of a verb, or of the clause that a noun stands in, wherever the sentence names it. */
final class SubjectArguments {

    /** How many clauses up the subject of a noun's clause is looked for. */
    private static final int CONTEXT_HOPS = 4;

    /** Tokens or groups within which a person or a speaker is looked for. */
    private static final int REACH = 60;

    /** Most groups of what a list says of one of those whom it names. */
    private static final int DESCRIPTION = 8;

    /** Prepositions before those at whom something is aimed, and before where it happens. */
    private static final Set<Slot> AIMS =
            EnumSet.of(Slot.AGAINST, Slot.ON, Slot.AT, Slot.IN, Slot.TO, Slot.INTO, Slot.OVER, Slot.TOWARD, Slot.NEAR);

    private final ArgumentScope scope;
    private final Occurrence occurrence;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    SubjectArguments(ArgumentScope scope) {
        this.scope = scope;
        occurrence = scope.occurrence;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds who does what a verb group says, to the slot given. */
    void subject(int verb, Slot slot) {
        boolean trails = trails(verb);
        if (trails && (occurrence.rule().type() == EventType.ATTACK || isAskedOfAddressee(verb))) {
            int aim = sentence.dayBefore(verb) - 1;
            scope.addGroups(Slot.OBJECT, clauses.listStart(aim), aim);
        }
        if (isForWhom(verb)) {
            scope.addGroups(slot, clauses.listStart(verb - 1), verb - 1);
            return;
        }
        int subject = trails
                ? clauses.subject(clauses.governor(verb))
                : isOfPersonBefore(verb) ? verb - 2 : clauses.subject(verb);
        int planner = planner(verb);
        if (planner != Clauses.NONE) {
            scope.addGroups(slot, clauses.listStart(planner), planner);
            return;
        }
        if (subject == Clauses.NONE && isHeadline(verb)) {
            subject = verb - 1;
        }
        if (subject == Clauses.NONE) {
            return;
        }
        int thanked = thankedFor(verb);
        if (thanked != Clauses.NONE) {
            scope.addGroups(slot, thanked, clauses.listEnd(thanked));
            return;
        }
        int accused = accusedBefore(verb);
        if (accused != Clauses.NONE) {
            scope.addGroups(slot, accused, clauses.listEnd(accused));
            return;
        }
        ActorMention held = slot == Slot.OBJECT ? heldBefore(subject) : null;
        if (held != null) {
            scope.add(slot, held.first(), held.end());
            return;
        }
        int coerced = coercedBefore(subject);
        if (coerced != Clauses.NONE) {
            scope.addGroups(slot, coerced, coerced);
            return;
        }
        describedByParticiple(verb, slot);
        oneOfThem(verb, slot);
        plantedBy(subject, verb);
        int start = listStart(subject);
        scope.addGroups(slot, start, subject);
        listedBefore(start, subject, slot);
        besideRelative(start, subject, verb, slot);
        if (start < subject || sentence.is(start - 1, Chunk.CONJUNCTION)) {
            describedBefore(start, slot);
        }
        int end = scope.chainEnd(subject);
        boolean apposed = sentence.is(start - 1, Chunk.COMMA) && isNamedGroup(start - 2);
        if (apposed && !occurrence.text().namesParty(sentence.start(start), end)) {
            // "X, a student who was convicted", "X, the former mayor of Gao who fled": the one described
            scope.addGroups(slot, start - 2, start - 2);
            return;
        }
        if (occurrence.text().namesActor(sentence.start(start), end)) {
            return;
        }
        int speaker = slot == Slot.SUBJECT ? speakerBefore(subject, verb) : Clauses.NONE;
        if (speaker != Clauses.NONE) {
            scope.addGroups(slot, clauses.listStart(speaker), speaker);
            return;
        }
        if (sentence.is(subject + 1, Chunk.COMMA) && subject < verb) {
            apposition(subject, verb, slot);
        }
        if (slot == Slot.SUBJECT && isStatement(subject)) {
            earlier(subject, slot);
        } else if (slot == Slot.SUBJECT || sentence.has(verb, Sentence.ING) || isOfHimself(subject)) {
            standIn(subject, verb, slot);
        }
    }

    /** "The president said he was outraged": whom it is done to speaks of himself. */
    private boolean isOfHimself(int subject) {
        int pronoun = sentence.head(subject);
        int says = clauses.governor(subject);
        return says != Clauses.NONE
                && (tokens.isWritten(pronoun, "he") || tokens.isWritten(pronoun, "she"))
                && cues.is(tokens.word(sentence.head(says)), Cue.SAY)
                && !sentence.has(says, Sentence.PASSIVE);
    }

    /** "The minister said the visit was an issue but urged X to wait": the one who says so, since a thing urges nobody; or {@link Clauses#NONE}. */
    private int speakerBefore(int subject, int verb) {
        boolean goesOn = occurrence.rule().type().isByWord()
                && sentence.has(verb, Sentence.FINITE)
                && !sentence.has(verb, Sentence.PROGRESSIVE)
                && sentence.is(verb - 1, Chunk.CONJUNCTION)
                && subject < verb - 1
                && !sentence.is(subject + 1, Chunk.RELATIVE)
                && !sentence.isPronoun(sentence.head(subject));
        int says = goesOn ? clauses.governor(subject) : Clauses.NONE;
        for (int hop = 0; hop < CONTEXT_HOPS && says != Clauses.NONE; hop++) {
            int speaker = clauses.subject(says);
            int word = tokens.word(sentence.head(says));
            if (speaker == Clauses.NONE || !(cues.is(word, Cue.SAY) || cues.is(word, Cue.THINK))) {
                return Clauses.NONE;
            }
            if (occurrence.text().namesParty(sentence.start(speaker), sentence.end(speaker))) {
                return speaker;
            }
            says = clauses.governor(speaker);
        }
        return Clauses.NONE;
    }

    /** "led calls for X to resign", "is waiting for X to free them": who is to do it stands before the infinitive. */
    private boolean isForWhom(int verb) {
        int who = sentence.has(verb, Sentence.INFINITIVE) && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                ? clauses.listStart(verb - 1)
                : Clauses.NONE;
        return who > 0
                && sentence.is(who - 1, Chunk.PREPOSITION)
                && occurrence.opens(who - 1, "for")
                && occurrence.text().isActor(sentence.head(verb - 1));
    }

    /** "The king pardons X after he was arrested": of the persons named before, "he" who was arrested holds no office; or null. */
    private @Nullable ActorMention heldBefore(int subject) {
        EventType type = occurrence.rule().type();
        ActorMention pronoun = occurrence.text().actor(sentence.head(subject));
        boolean official = pronoun != null
                && pronoun.form() == ActorForm.PRONOUN
                && pronoun.actor().kind() != ActorKind.PERSON;
        if (!official || !type.isCoercion()) {
            return null;
        }
        int start = sentence.start(subject);
        for (int token = start - 1; token >= Math.max(sentence.first(), start - REACH); token--) {
            ActorMention mention = occurrence.text().actor(token);
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
    private int coercedBefore(int subject) {
        int after = subject - 1;
        int pronoun = sentence.head(subject);
        boolean they = tokens.isWritten(pronoun, "they");
        boolean told = (they || tokens.isWritten(pronoun, "he") || tokens.isWritten(pronoun, "she"))
                && sentence.is(after, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(after), Cue.AFTER);
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
                    !passive && !isOne(held) && !occurrence.rule().type().isCoercion();
            return several ? held : Clauses.NONE;
        }
        ActorMention mention = occurrence.text().actor(sentence.head(held));
        boolean person = mention != null && (mention.form() == ActorForm.PERSON || mention.form() == ActorForm.OFFICE);
        return person || (isOne(held) && !passive && !isByPerson(verb)) ? held : Clauses.NONE;
    }

    /** "a man" */
    private boolean isOne(int group) {
        return clauses.listStart(group) == group && (occurrence.opens(group, "a") || occurrence.opens(group, "an"));
    }

    /** "The king pardoned a poet after he": one who may himself be meant. */
    private boolean isByPerson(int verb) {
        int doer = clauses.subject(verb);
        ActorMention mention = doer == Clauses.NONE ? null : occurrence.text().actor(sentence.head(doer));
        return mention != null && (mention.form() == ActorForm.PERSON || mention.form() == ActorForm.OFFICE);
    }

    /**
     * "protests Y's plans to do it", "protests a plan by Y to do it": the group that names whose plan it is before the verb, who does it, and not who
     * speaks of it; or {@link Clauses#NONE}.
     */
    private int planner(int last) {
        int verb = InfinitiveStatus.twin(occurrence, last);
        int plan =
                sentence.has(verb, Sentence.INFINITIVE) ? InfinitiveStatus.completed(occurrence, verb) : Clauses.NONE;
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
        return occurrence.text().namesActor(sentence.start(plan), sentence.end(plan)) ? plan : Clauses.NONE;
    }

    /** "A and the two groups -- B and C -- begin talks": those whom the names between dashes belong to. */
    private void listedBefore(int start, int subject, Slot slot) {
        int before = start - 1;
        while (scope.isDash(before)) {
            before--;
        }
        if (before < start - 1 && scope.isDash(subject + 1) && sentence.is(before, Chunk.NOUN_GROUP)) {
            scope.addGroups(slot, clauses.listStart(before), before);
        }
    }

    /** "X, who chairs the council, A and B met": the one of a list of whom a clause says more. */
    private void besideRelative(int start, int subject, int verb, Slot slot) {
        boolean several = start < subject || sentence.is(start - 1, Chunk.CONJUNCTION);
        int beside = several && sentence.has(verb, Sentence.FINITE) && subject < verb
                ? clauses.besideRelative(start)
                : Clauses.NONE;
        if (beside != Clauses.NONE) {
            scope.addGroups(slot, clauses.listStart(beside), beside);
        }
    }

    /** "X to visit Y": whether who is to do what an infinitive says is named before it, with no verb between. */
    private boolean isHeadline(int verb) {
        return sentence.has(verb, Sentence.INFINITIVE) && named(verb - 1) != null && listStart(verb - 1) == 0;
    }

    /** First group of a list that ends at a noun group; those whom a sentence opens with may be parted by commas alone: "A, B sign a treaty". */
    private int listStart(int noun) {
        int start = clauses.listStart(noun);
        int first = start;
        ActorMention next = named(start);
        while (next != null && sentence.is(first - 1, Chunk.COMMA) && !scope.isDash(first - 1)) {
            ActorMention before = named(first - 2);
            next = before == null || before.actor().equals(next.actor()) ? null : before;
            first = next == null ? first : first - 2;
        }
        return first == 0 ? 0 : start;
    }

    /** The actor whom a noun group names and says no more of, save an article or whose he is; or null. */
    private @Nullable ActorMention named(int group) {
        if (!sentence.is(group, Chunk.NOUN_GROUP)) {
            return null;
        }
        ActorMention mention = occurrence.text().actor(sentence.head(group));
        if (mention == null || !mention.isParty() || mention.end() != sentence.end(group)) {
            return null;
        }
        int before = mention.first() - 1;
        return before <= sentence.start(group) || sentence.isPossessive(before) ? mention : null;
    }

    /** "X, head of the fund, and Y, its spokeswoman, resign": those of a list of whom it says at once what they are. */
    private void describedBefore(int start, Slot slot) {
        int close = sentence.is(start - 1, Chunk.PREPOSITION) ? start - 1 : start - 3;
        boolean joined = sentence.is(start - 1, Chunk.PREPOSITION)
                || (sentence.is(start - 1, Chunk.CONJUNCTION) && sentence.is(start - 2, Chunk.COMMA));
        for (int i = close; joined && i > 0 && i > close - DESCRIPTION; i--) {
            boolean described = sentence.is(i, Chunk.COMMA) && sentence.is(i - 1, Chunk.NOUN_GROUP);
            if (described && occurrence.text().namesPerson(sentence.start(i - 1), sentence.end(i - 1))) {
                scope.addGroups(slot, i - 1, i - 1);
            }
            if (!sentence.is(i, Chunk.NOUN_GROUP) && !sentence.is(i, Chunk.PREPOSITION)) {
                return;
            }
        }
    }

    /** "demands the release of X, held since May": what is done to persons was done to the one before the comma. */
    private boolean isOfPersonBefore(int verb) {
        EventType type = occurrence.rule().type();
        return type.isCoercion()
                && sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.COMMA)
                && sentence.is(verb - 2, Chunk.NOUN_GROUP)
                && occurrence.text().namesPerson(sentence.start(verb - 2), sentence.end(verb - 2));
    }

    /** "helping X, a trader convicted of theft": the person whom the noun before the participle describes. */
    private void describedByParticiple(int verb, Slot slot) {
        EventType type = occurrence.rule().type();
        int person = verb - 3;
        if (type.isCoercion()
                && sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.COMMA)
                && sentence.is(person, Chunk.NOUN_GROUP)
                && sentence.counts(sentence.start(verb - 1))
                && occurrence.text().namesPerson(sentence.start(person), sentence.end(person))) {
            scope.addGroups(slot, person, person);
        }
    }

    /** "X was among the hostages freed": of whom the participle speaks, X is one. */
    private void oneOfThem(int verb, Slot slot) {
        int among = sentence.is(verb - 1, Chunk.NOUN_GROUP) ? clauses.listStart(verb - 1) - 1 : Clauses.NONE;
        int copula = occurrence.rule().type().isCoercion()
                        && sentence.has(verb, Sentence.BARE)
                        && scope.opens(among, Slot.AMONG)
                ? clauses.governor(among)
                : Clauses.NONE;
        int one = copula != Clauses.NONE && sentence.has(copula, Sentence.AUXILIARY)
                ? clauses.subject(copula)
                : Clauses.NONE;
        if (one != Clauses.NONE && one < copula) {
            scope.addGroups(slot, clauses.listStart(one), one);
        }
    }

    /** "a bomb planted by X exploded", "a rocket fired by X hit the house": whose attack it is. */
    private void plantedBy(int subject, int verb) {
        int participle = subject + 1;
        boolean armed = occurrence.rule().type() == EventType.ATTACK
                && sentence.isVerb(participle, Sentence.BARE)
                && !sentence.has(verb, Sentence.PASSIVE)
                && cues.is(tokens.word(sentence.head(subject)), Cue.ARM)
                && cues.is(tokens.word(sentence.head(participle)), Cue.PLANT);
        int end = armed ? Math.min(verb, clauses.argumentsEnd(participle)) : participle;
        for (int i = participle + 1; i + 1 < end; i++) {
            if (scope.opens(i, Slot.BY) && sentence.is(i + 1, Chunk.NOUN_GROUP)) {
                scope.addGroups(Slot.SUBJECT, i + 1, clauses.listEnd(i + 1));
            }
        }
    }

    /** "halts supplies to B alleging a breach": who alleges it is not B, that stands before it. */
    private boolean trails(int verb) {
        int last = sentence.dayBefore(verb) - 1;
        int before = sentence.is(last, Chunk.NOUN_GROUP) ? clauses.listStart(last) - 1 : Clauses.NONE;
        return sentence.has(verb, Sentence.ING)
                && sentence.is(before, Chunk.PREPOSITION)
                && !isOwnClause(before)
                && clauses.governor(verb) != Clauses.NONE
                && sentence.has(clauses.governor(verb), Sentence.FINITE)
                && switch (occurrence.rule().type()) {
                    case CONDEMN -> !scope.opens(before, Slot.OF);
                    case APPEAL -> isAddress(before, clauses.governor(verb));
                    default -> isAim(verb, before);
                };
    }

    /** "wrote to A asking for help", "wrote to A urging him to leave"; but "wrote to A asking B to leave". */
    private boolean isAskedOfAddressee(int verb) {
        int asked = clauses.object(verb);
        boolean another = asked != Clauses.NONE
                && !sentence.isPronoun(sentence.head(asked))
                && occurrence.text().namesActor(sentence.start(asked), sentence.end(asked));
        return occurrence.rule().type() == EventType.APPEAL && !another;
    }

    /** "wrote to A asking B to leave", "sent a letter to A demanding": whoever is written to does not ask. */
    private boolean isAddress(int preposition, int verb) {
        boolean letter = sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(preposition - 1)), Cue.STATEMENT);
        return scope.opens(preposition, Slot.TO)
                && (letter
                        || (cues.is(tokens.word(sentence.head(verb)), Cue.SAY)
                                && sentence.dayBefore(preposition) - 1 == verb));
    }

    /** "they part, with A accusing B": who stands between does it. */
    private boolean isOwnClause(int preposition) {
        return sentence.is(preposition - 1, Chunk.COMMA) && occurrence.opens(preposition, "with");
    }

    /** "a campaign against Y targeting its ports": whom it is aimed at does not do it. */
    private boolean isAim(int verb, int preposition) {
        Slot slot = scope.slotOf(preposition);
        return occurrence.rule().type() == EventType.ATTACK
                && cues.is(tokens.word(sentence.head(verb)), Cue.HARM)
                && slot != null
                && AIMS.contains(slot);
    }

    /**
     * Who acts where the subject is no name: "announces that it will sign", "signs an order imposing": the subject of the
     * verb above, or for a pronoun that of the sentence before.
     */
    private void standIn(int subject, int verb, Slot slot) {
        boolean pronoun = sentence.isPronoun(sentence.head(subject))
                || (cues.is(tokens.word(sentence.head(subject)), Cue.SELF)
                        && cues.is(tokens.word(sentence.start(subject)), Cue.DEFINITE));
        if (!pronoun && !sentence.has(verb, Sentence.ING) && !sentence.has(verb, Sentence.INFINITIVE)) {
            return;
        }
        if (pronoun && isFirstPerson(subject) && (speakerAfter(verb, slot) || speakerBefore(subject, slot))) {
            return;
        }
        if (isTopic(subject, verb) || (pronoun && ownerOfWords(subject, slot))) {
            return;
        }
        int above = clauses.governor(Math.min(subject, verb));
        int requited = pronoun ? requited(subject, above) : Clauses.NONE;
        if (requited != Clauses.NONE) {
            scope.addGroups(slot, requited, requited);
            return;
        }
        boolean named = pronoun;
        for (int hop = 0; hop < 2 && above != Clauses.NONE; hop++) {
            int other = clauses.subject(above);
            boolean reported = hop > 0 || (subject > above && sentence.has(verb, Sentence.INFINITIVE));
            if (!named && reported && cues.is(tokens.word(sentence.head(above)), Cue.SAY)) {
                // "X said that residents attacked to protest": who said it did not
                return;
            }
            named |= other == Clauses.NONE || other == subject || sentence.isPronoun(sentence.head(other));
            if (other != Clauses.NONE
                    && occurrence.text().namesActor(sentence.start(clauses.listStart(other)), scope.chainEnd(other))) {
                scope.add(slot, sentence.start(clauses.listStart(other)), scope.chainEnd(other));
                return;
            }
            if (pronoun && hop == 0 && other != Clauses.NONE && other != subject) {
                // "the farmers say they will march"
                scope.addGroups(slot, clauses.listStart(other), other);
            }
            above = clauses.governor(above);
        }
        if (pronoun && above == Clauses.NONE) {
            earlier(subject, slot);
        }
    }

    /** Adds the subject of the sentence before, whom the group stands for. */
    private void earlier(int subject, Slot slot) {
        Argument earlier = occurrence.text().lastSubject();
        boolean they = tokens.reads(sentence.head(subject), "they");
        if (earlier != null && !(they && isOnePerson(earlier))) {
            scope.found.add(new Argument(slot, earlier.first(), earlier.head(), earlier.end()));
        }
    }

    /** "The statement urged Chad to go", "The joint statement": of those who did what the sentence before tells. */
    private boolean isStatement(int subject) {
        EventType type = occurrence.rule().type();
        return (type == EventType.APPEAL || type == EventType.CONDEMN)
                && cues.is(tokens.word(sentence.start(subject)), Cue.DEFINITE)
                && sentence.head(subject) == sentence.start(subject) + (isOfAll(subject) ? 2 : 1)
                && cues.is(tokens.word(sentence.head(subject)), Cue.STATEMENT);
    }

    /** "The joint statement", "The final declaration" */
    private boolean isOfAll(int group) {
        int second = sentence.start(group) + 1;
        return tokens.isWritten(second, "joint") || tokens.isWritten(second, "final");
    }

    /** The "Chad" of "thanked Chad on Monday for signing the treaty", who did what the thanks are for; or {@link Clauses#NONE}. */
    private int thankedFor(int verb) {
        boolean reason = sentence.has(verb, Sentence.ING)
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(verb - 1), Cue.FOR);
        int thanks = reason ? clauses.governor(verb - 1) : Clauses.NONE;
        boolean requites = thanks != Clauses.NONE
                && !sentence.has(thanks, Sentence.PASSIVE)
                && cues.is(tokens.word(sentence.head(thanks)), Cue.REQUITE);
        int thanked = requites ? clauses.object(thanks) : Clauses.NONE;
        return thanked != Clauses.NONE && thanked < verb && named(thanked) != null ? thanked : Clauses.NONE;
    }

    /** The "Chad" of "accuses Chad of shelling a town, killing ten", who does what the participle goes on to tell; or {@link Clauses#NONE}. */
    private int accusedBefore(int verb) {
        EventType type = occurrence.rule().type();
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

    /** The "Chad" of "imposed sanctions on Chad after it invaded Togo", whom the pronoun stands for; or {@link Clauses#NONE}. */
    private int requited(int subject, int verb) {
        int after = subject - 1;
        boolean told = verb != Clauses.NONE
                && tokens.isWritten(sentence.head(subject), "it")
                && sentence.is(after, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(after), Cue.AFTER)
                && cues.is(tokens.word(sentence.head(verb)), Cue.REQUITE);
        for (int i = verb + 1; told && i < after; i++) {
            if (named(i) != null) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /** "France welcomed Chad's announcement on Monday that it would go": adds whose words they are, if the pronoun stands for them. */
    private boolean ownerOfWords(int subject, Slot slot) {
        int that = subject - 1;
        if (!sentence.is(that, Chunk.THAT) && !sentence.is(that, Chunk.RELATIVE)) {
            return false;
        }
        int noun = sentence.dayBefore(that) - 1;
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || !cues.is(tokens.word(sentence.head(noun)), Cue.PLAN)) {
            return false;
        }
        int first = sentence.start(noun);
        for (int token = first + 1; token < sentence.head(noun); token++) {
            if (sentence.isPossessive(token) && occurrence.text().namesActor(first, token)) {
                scope.add(slot, first, token);
                return true;
            }
        }
        return false;
    }

    /** "arrests a man over posts calling for it": posts that an act is but about do it, not who acts; but "writes in Latin calling for it". */
    private boolean isTopic(int subject, int verb) {
        int before = clauses.listStart(subject) - 1;
        int above = clauses.governor(verb);
        boolean says =
                above != Clauses.NONE && above == before - 1 && cues.is(tokens.word(sentence.head(above)), Cue.SAY);
        return !says
                && sentence.has(verb, Sentence.ING)
                && subject == verb - 1
                && sentence.is(before, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(before), Cue.TOPIC);
    }

    private boolean isFirstPerson(int subject) {
        int head = sentence.head(subject);
        return tokens.isWritten(head, "we") || tokens.isWritten(head, "We") || tokens.isWritten(head, "I");
    }

    /** "We condemn it," X said; "We condemn it," said X: adds who is quoted, if that is told after the quotation. */
    private boolean speakerAfter(int verb, Slot slot) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
            if (!sentence.is(i, Chunk.VERB_GROUP) || !cues.is(tokens.word(sentence.head(i)), Cue.SAY)) {
                continue;
            }
            int before = sentence.is(i - 1, Chunk.NOUN_GROUP) ? clauses.listStart(i - 1) : i;
            int who = closesQuote(sentence.start(i) - 1)
                    ? i + 1
                    : before > verb + 1 && closesQuote(sentence.start(before) - 1) ? i - 1 : Clauses.NONE;
            if (who == Clauses.NONE || !sentence.is(who, Chunk.NOUN_GROUP)) {
                continue;
            }
            int first = sentence.start(who > i ? who : before);
            if (occurrence.text().namesActor(first, scope.chainEnd(who))) {
                scope.add(slot, first, scope.chainEnd(who));
                return true;
            }
        }
        return false;
    }

    /** X said: "We condemn it": adds who is quoted behind a colon. */
    private boolean speakerBefore(int subject, Slot slot) {
        int colon = clauses.clauseStart(subject) - 1;
        int says = sentence.is(colon, Chunk.BREAK) ? clauses.governor(colon) : Clauses.NONE;
        if (says == Clauses.NONE || !cues.is(tokens.word(sentence.head(says)), Cue.SAY)) {
            return false;
        }
        int who = clauses.subject(says);
        if (who == Clauses.NONE || !namesActor(who)) {
            return false;
        }
        scope.add(slot, sentence.start(clauses.listStart(who)), scope.chainEnd(who));
        return true;
    }

    private boolean closesQuote(int token) {
        return token > sentence.first() && (tokens.isPunctuation(token, '"') || tokens.isPunctuation(token, '\u201d'));
    }

    /** Whether "they" cannot be meant: one person alone. */
    private boolean isOnePerson(Argument argument) {
        ActorMention mention = occurrence.text().actor(argument.head() - 1);
        return mention != null
                && mention.first() == argument.first()
                && mention.end() == argument.end()
                && (mention.form() == ActorForm.PERSON || mention.actor().kind() == ActorKind.PERSON);
    }

    /** The subject of the clause that a noun stands in; where it names nobody, that of the clause above. */
    void context(int noun) {
        Argument subject = subjectAround(noun);
        if (subject != null) {
            scope.found.add(subject);
            addressee(noun);
        }
    }

    /** "A told B during their meeting": B has met A. */
    private void addressee(int noun) {
        int verb = clauses.governor(noun);
        int whom = verb == Clauses.NONE ? verb : clauses.object(verb);
        if (whom == Clauses.NONE
                || whom >= noun
                || !occurrence.rule().type().isTalking()
                || !tokens.isWritten(sentence.start(noun), "their")) {
            return;
        }
        int first = sentence.start(clauses.listStart(whom));
        int end = scope.chainEnd(whom);
        if (occurrence.text().namesActor(first, end)) {
            scope.add(Slot.CONTEXT, first, end);
        }
    }

    private @Nullable Argument subjectAround(int noun) {
        int governor = clauses.governor(noun);
        for (int i = noun + 1; governor == Clauses.NONE && i < sentence.size() && i < noun + 20; i++) {
            if (sentence.isVerb(i, Sentence.FINITE) && !clauses.isInRelative(i)) {
                governor = i;
            }
        }
        // "condemned the deal reached after talks": not those who speak of the deal talked
        boolean spokenOfThemselves = governor == Clauses.NONE || !isOfObject(governor);
        for (int hop = 0; hop < CONTEXT_HOPS && governor != Clauses.NONE; hop++) {
            int word = tokens.word(sentence.head(governor));
            int subject = doer(governor);
            boolean told = hop > 0 && (cues.is(word, Cue.SAY) || cues.speaksOf(word));
            if (told && !spokenOfThemselves) {
                return null;
            }
            if (subject != Clauses.NONE && subject != noun) {
                spokenOfThemselves = sentence.isPronoun(sentence.head(subject));
                int first = sentence.start(listStart(subject));
                int end = scope.chainEnd(subject);
                if (occurrence.text().namesActor(first, end)) {
                    return new Argument(Slot.CONTEXT, first, end, end);
                }
            }
            governor = clauses.governor(governor);
        }
        return null;
    }

    /** The group of who does what a verb says, also behind it; or {@link Clauses#NONE}. */
    private int doer(int verb) {
        return isSaidBefore(verb) ? verb + 1 : clauses.subject(verb);
    }

    /** {@code "It is fine," said the king after talks}: whether a verb stands before who says it. */
    boolean isSaidBefore(int verb) {
        boolean opens = cues.is(tokens.word(sentence.head(verb)), Cue.SAY)
                && !sentence.has(verb, Sentence.ING)
                && !sentence.has(verb, Sentence.INFINITIVE)
                && !sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP);
        if (!opens) {
            return false;
        }
        int subject = clauses.subject(verb);
        // but not "Nothing, close for years, said Chad, would hold"
        boolean clause = sentence.is(scope.lastOfChain(verb + 1) + 1, Chunk.VERB_GROUP);
        return !clause && (subject == Clauses.NONE || !namesActor(subject)) && namesActor(verb + 1);
    }

    private boolean namesActor(int group) {
        return occurrence.text().namesActor(sentence.start(clauses.listStart(group)), scope.chainEnd(group));
    }

    /** Whether a participle says more of the noun before it: "the deal reached after talks". */
    private boolean isOfObject(int verb) {
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && clauses.subject(verb) == verb - 1;
    }

    /** "X, the head of Hamas, was killed": where X itself is nobody known. */
    private void apposition(int subject, int verb, Slot slot) {
        if (sentence.is(subject + 2, Chunk.NOUN_GROUP) && subject + 2 < verb) {
            int last = clauses.listEnd(subject + 2);
            scope.addGroups(slot, subject + 2, last < verb ? last : subject + 2);
        }
    }

    private boolean isNamedGroup(int chunk) {
        return sentence.is(chunk, Chunk.NOUN_GROUP)
                && !sentence.is(chunk - 1, Chunk.PREPOSITION)
                && occurrence.text().isActor(sentence.head(chunk));
    }

    /** "During his visit": the person who is subject of the clause, else the last one; in "congratulated X on her election" that is X. */
    void owner(int noun) {
        Argument subject = congratulated(noun);
        if (subject == null && !isDeathOfAnother(noun)) {
            subject = subjectAround(noun);
        }
        if (subject == null || !occurrence.text().namesPerson(subject.first(), subject.end())) {
            subject = occurrence.text().lastSubject();
        }
        if (subject != null && occurrence.text().namesPerson(subject.first(), subject.end())) {
            scope.found.add(new Argument(Slot.POSS, subject.first(), subject.head(), subject.end()));
        }
    }

    /** "X said his death was a loss", "voiced sorrow over his death": who speaks of a death, or does something over it, is alive. */
    private boolean isDeathOfAnother(int noun) {
        if (occurrence.rule().type() != EventType.DEATH) {
            return false;
        }
        if (sentence.is(noun - 1, Chunk.PREPOSITION) && cues.is(occurrence.openingWord(noun - 1), Cue.ABOUT)) {
            return true;
        }
        int verb = clauses.governor(noun);
        for (int hop = 0; hop < CONTEXT_HOPS && verb != Clauses.NONE; hop++) {
            int subject = doer(verb);
            if (subject != Clauses.NONE && namesActor(subject)) {
                int word = tokens.word(sentence.head(verb));
                return cues.is(word, Cue.SAY) || cues.speaksOf(word);
            }
            verb = clauses.governor(verb);
        }
        return false;
    }

    /** The X of "congratulated X on her election", "phoned X to congratulate on her election"; or null. */
    private @Nullable Argument congratulated(int noun) {
        int preposition = sentence.is(noun - 1, Chunk.PREPOSITION) ? noun - 1 : Clauses.NONE;
        int verb = preposition == Clauses.NONE ? Clauses.NONE : clauses.governor(preposition);
        if (verb == Clauses.NONE || !cues.is(occurrence.headWord(verb), Cue.CONGRATULATE)) {
            return null;
        }
        int whom = clauses.object(verb);
        int main = clauses.governor(verb);
        if (whom == Clauses.NONE && sentence.has(verb, Sentence.INFINITIVE) && main != Clauses.NONE) {
            whom = clauses.object(main);
        }
        return whom == Clauses.NONE || whom >= preposition
                ? null
                : new Argument(Slot.POSS, sentence.start(whom), sentence.head(whom), sentence.end(whom));
    }
}
