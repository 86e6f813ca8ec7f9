package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the slots of a trigger: its subject, its object, what hangs on prepositions after it. */
final class ArgumentFinder {

    private static final int CLAUSE_WORDS = 25;
    /** How many clauses up the subject of a noun's clause is looked for. */
    private static final int CONTEXT_HOPS = 4;
    /** Most groups of members that one noun counts. */
    private static final int MEMBER_HOPS = 5;
    /** Types that who proposes them would do himself. */
    private static final Set<EventType> OWN_ACTS = EnumSet.of(EventType.SANCTION, EventType.AID, EventType.MOBILIZE);
    /** Types that parties can agree to. */
    private static final Set<EventType> AGREED = EnumSet.of(EventType.PACT, EventType.CEASEFIRE);
    /** Types whose parties do the same to each other, so that the one may stand as the subject of the sentence. */
    private static final Set<EventType> MUTUAL =
            EnumSet.of(EventType.MEETING, EventType.TALKS, EventType.CALL, EventType.VISIT);

    /** Types that are done to those who made or hold what they are done to. */
    private static final Set<EventType> OTHERS_OBJECTS =
            EnumSet.of(EventType.ATTACK, EventType.REJECT, EventType.VOTE, EventType.CONDEMN, EventType.SUPPORT);

    private final Cues cues;
    private final SlotWords slots;
    private final CarrierFinder carriers;

    ArgumentFinder(Cues cues, SlotWords slots) {
        this.cues = cues;
        this.slots = slots;
        carriers = new CarrierFinder(cues, slots);
    }

    List<Argument> find(Occurrence occurrence) {
        Search search = new Search(occurrence);
        if (occurrence.isNoun()) {
            search.noun();
        } else {
            search.verb(occurrence.chunk(), occurrence.lastChunk());
        }
        return search.found;
    }

    private boolean isOf(Tokens tokens, Sentence sentence, int chunk) {
        return slots.of(tokens.word(sentence.start(chunk))) == Slot.OF;
    }

    /** One search. */
    private final class Search {

        private final Occurrence occurrence;
        private final Sentence sentence;
        private final Clauses clauses;
        private final Tokens tokens;
        private final List<Argument> found = new ArrayList<>(6);

        private Search(Occurrence occurrence) {
            this.occurrence = occurrence;
            sentence = occurrence.sentence();
            clauses = occurrence.clauses();
            tokens = occurrence.text().tokens();
        }

        private void add(Slot slot, int first, int end) {
            add(slot, first, end, end);
        }

        private void add(Slot slot, int first, int head, int end) {
            if (end > first) {
                found.add(new Argument(slot, first, head, end));
            }
        }

        /** Adds a noun group and what hangs on it; of a number or a quantity, that counts as itself. */
        private void addGroups(Slot slot, int first, int lastNoun) {
            int end = membersEnd(lastNoun);
            boolean quantity = cues.is(tokens.word(sentence.head(lastNoun)), Cue.QUANTITY)
                    || isOffice(sentence.head(lastNoun))
                    || tokens.shape(sentence.head(lastNoun)) == Shape.NUMBER;
            add(slot, sentence.start(first), quantity ? end : sentence.end(lastNoun), end);
            examples(slot, lastOfChain(lastNoun));
            nameAfter(slot, lastNoun);
        }

        /** "sentences A and her son, B": the name of who stands before the comma. */
        private void nameAfter(Slot slot, int described) {
            int name = described + 2;
            boolean bare = (slot == Slot.OBJECT || slot == Slot.SUBJECT)
                    && sentence.is(described + 1, Chunk.COMMA)
                    && sentence.is(name, Chunk.NOUN_GROUP)
                    && !occurrence.text().namesActor(sentence.start(described), sentence.end(described));
            if (bare
                    && occurrence.text().namesPerson(sentence.start(name), sentence.end(name))
                    && (sentence.is(name + 1, Chunk.COMMA) || !clauses.beginsClause(name))) {
                add(slot, sentence.start(name), sentence.end(name));
            }
        }

        /** "ten prisoners, including A and B": those whom the text names of them. */
        private void examples(Slot slot, int last) {
            int opener = sentence.is(last + 1, Chunk.COMMA) ? last + 2 : last + 1;
            // an adverb is no group: "all parties, particularly Chad"
            int first = sentence.is(opener, Chunk.PREPOSITION) ? opener + 1 : opener;
            if (!sentence.is(first, Chunk.NOUN_GROUP)
                    || !cues.is(tokens.word(sentence.start(first) - 1), Cue.EXAMPLE)) {
                return;
            }
            int[] list = clauses.list(first);
            add(slot, sentence.start(first), sentence.end(list[list.length - 1]));
        }

        /** "three people are killed in a raid in the north, including X": one of those harmed, named after the place. */
        private void laterExamples(int from, int end) {
            for (int i = from + 1; i < end; i++) {
                if (sentence.is(i, Chunk.COMMA)) {
                    examples(Slot.OBJECT, i - 1);
                }
            }
        }

        private void verb(int verb, int last) {
            boolean passive = sentence.has(verb, Sentence.PASSIVE);
            add(Slot.CLAUSE, occurrence.end(), Math.min(sentence.end(), occurrence.end() + CLAUSE_WORDS));
            subject(verb, passive ? Slot.OBJECT : Slot.SUBJECT);
            if (!passive || last > verb) {
                objects(last);
            }
            if (last > verb) {
                // "elected leader of the Liberals", which is one name
                add(Slot.OBJECT, occurrence.end(), sentence.end(last));
            }
            prepositions(last, passive);
            if (passive) {
                laterExamples(last, clauses.argumentsEnd(last));
            }
            switch (occurrence.rule().type()) {
                case OFFER -> offered(last);
                case PACT, ELECTION -> partnersOfInfinitive(last);
                case CONDEMN, APPEAL -> sharedTarget(verb, last);
                default -> {}
            }
        }

        /** "sign a deal to work with B", "agree to sell oil to B", "vote to choose between A and B". */
        private void partnersOfInfinitive(int last) {
            int infinitive = clauses.argumentsEnd(last);
            if (sentence.isVerb(infinitive, Sentence.INFINITIVE)) {
                prepositions(infinitive, false);
            }
        }

        /** "imposed sanctions on B, accusing it of a breach", "met B and urged a halt": what is said is said to B. */
        private void sharedTarget(int verb, int last) {
            int object = clauses.object(last);
            boolean open = object == Clauses.NONE
                    || sentence.isPronoun(sentence.head(object))
                    || !occurrence
                            .text()
                            .namesActor(sentence.start(object), sentence.end(clauses.argumentsEnd(last) - 1));
            int above = clauses.governor(verb);
            if (!open || above == Clauses.NONE || cues.is(tokens.word(sentence.head(above)), Cue.SAY)) {
                return;
            }
            boolean after = sentence.has(verb, Sentence.ING) || sentence.is(verb - 1, Chunk.CONJUNCTION);
            if (after && clauses.argumentsEnd(above) >= verb - 1) {
                objects(above);
                int end = clauses.argumentsEnd(above);
                add(Slot.OBJECT, sentence.end(above), sentence.end(Math.min(end, verb) - 1));
            }
        }

        /** "offered to help A and B": those whom the infinitive names are offered it. */
        private void offered(int last) {
            int infinitive = clauses.argumentsEnd(last);
            if (sentence.isVerb(infinitive, Sentence.INFINITIVE)) {
                objects(infinitive);
            }
        }

        private void subject(int verb, Slot slot) {
            int subject = trails(verb) ? clauses.subject(clauses.governor(verb)) : clauses.subject(verb);
            if (subject == Clauses.NONE) {
                return;
            }
            int start = clauses.listStart(subject);
            addGroups(slot, start, subject);
            if (occurrence.text().namesActor(sentence.start(start), chainEnd(subject))) {
                return;
            }
            if (sentence.is(start - 1, Chunk.COMMA) && isNamedGroup(start - 2)) {
                // "X, a student who was convicted": the one described
                addGroups(slot, start - 2, start - 2);
                return;
            }
            if (sentence.is(subject + 1, Chunk.COMMA) && subject < verb) {
                apposition(subject, verb, slot);
            }
            if (slot == Slot.SUBJECT || sentence.has(verb, Sentence.ING)) {
                standIn(subject, verb, slot);
            }
        }

        /** "halts supplies to B alleging a breach": who alleges it is not B, that stands before it. */
        private boolean trails(int verb) {
            int before = clauses.listStart(verb - 1) - 1;
            return occurrence.rule().type() == EventType.CONDEMN
                    && sentence.has(verb, Sentence.ING)
                    && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                    && sentence.is(before, Chunk.PREPOSITION)
                    && !isOf(tokens, sentence, before)
                    && clauses.governor(verb) != Clauses.NONE
                    && sentence.has(clauses.governor(verb), Sentence.FINITE);
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
            int above = clauses.governor(Math.min(subject, verb));
            for (int hop = 0; hop < 2 && above != Clauses.NONE; hop++) {
                int other = clauses.subject(above);
                if (other != Clauses.NONE
                        && occurrence.text().namesActor(sentence.start(clauses.listStart(other)), chainEnd(other))) {
                    add(slot, sentence.start(clauses.listStart(other)), chainEnd(other));
                    return;
                }
                above = clauses.governor(above);
            }
            if (pronoun && above == Clauses.NONE) {
                Argument earlier = occurrence.text().lastSubject();
                if (earlier != null) {
                    found.add(new Argument(slot, earlier.first(), earlier.head(), earlier.end()));
                }
            }
        }

        /** The subject of the clause that a noun stands in; where it names nobody, that of the clause above. */
        private void context(int noun) {
            Argument subject = subjectAround(noun);
            if (subject != null) {
                found.add(subject);
            }
        }

        private @Nullable Argument subjectAround(int noun) {
            int governor = clauses.governor(noun);
            for (int i = noun + 1; governor == Clauses.NONE && i < sentence.size() && i < noun + 20; i++) {
                if (sentence.isVerb(i, Sentence.FINITE)) {
                    governor = i;
                }
            }
            boolean spokenOfThemselves = true;
            for (int hop = 0; hop < CONTEXT_HOPS && governor != Clauses.NONE; hop++) {
                int subject = clauses.subject(governor);
                boolean told = hop > 0 && cues.is(tokens.word(sentence.head(governor)), Cue.SAY);
                if (told && !spokenOfThemselves) {
                    return null;
                }
                if (subject != Clauses.NONE && subject != noun) {
                    spokenOfThemselves = sentence.isPronoun(sentence.head(subject));
                    int first = sentence.start(clauses.listStart(subject));
                    int end = chainEnd(subject);
                    if (occurrence.text().namesActor(first, end)) {
                        return new Argument(Slot.CONTEXT, first, end, end);
                    }
                }
                governor = clauses.governor(governor);
            }
            return null;
        }

        /** "X, the head of Hamas, was killed": where X itself is nobody known. */
        private void apposition(int subject, int verb, Slot slot) {
            if (sentence.is(subject + 2, Chunk.NOUN_GROUP) && subject + 2 < verb) {
                addGroups(slot, subject + 2, subject + 2);
            }
        }

        private boolean isNamedGroup(int chunk) {
            return sentence.is(chunk, Chunk.NOUN_GROUP)
                    && !sentence.is(chunk - 1, Chunk.PREPOSITION)
                    && occurrence.text().isActor(sentence.head(chunk));
        }

        /** "intercepted and destroyed a drone": what is done by the second verb is done by the first. */
        private boolean sharesObject(int verb) {
            return sentence.is(verb + 1, Chunk.CONJUNCTION)
                    && sentence.is(verb + 2, Chunk.VERB_GROUP)
                    && !sentence.has(verb + 2, Sentence.INFINITIVE)
                    && sentence.has(verb, Sentence.ING) == sentence.has(verb + 2, Sentence.ING);
        }

        private void objects(int last) {
            int object = clauses.object(last);
            if (object == Clauses.NONE && sharesObject(last)) {
                object = clauses.object(last + 2);
            }
            if (object == Clauses.NONE) {
                return;
            }
            int[] list = clauses.list(object);
            addGroups(Slot.OBJECT, object, list[list.length - 1]);
            if (OTHERS_OBJECTS.contains(occurrence.rule().type())) {
                makerOf(list[list.length - 1]);
            }
            int participle = lastOfChain(list[list.length - 1]) + 1;
            if (occurrence.rule().type() == EventType.SANCTION && sentence.isVerb(participle, Sentence.BARE)) {
                // "lifts sanctions imposed on B"
                prepositions(participle, true);
            }
        }

        /** "rejects a plan drafted by B", "storms a camp held by B": whose the object is. */
        private void makerOf(int object) {
            int participle = lastOfChain(object) + 1;
            if (sentence.isVerb(participle, Sentence.BARE)
                    && sentence.is(participle + 1, Chunk.PREPOSITION)
                    && slots.of(tokens.word(sentence.start(participle + 1))) == Slot.BY
                    && sentence.is(participle + 2, Chunk.NOUN_GROUP)) {
                int[] list = clauses.list(participle + 2);
                addGroups(Slot.OBJECT, participle + 2, list[list.length - 1]);
            }
        }

        private void prepositions(int after, boolean passive) {
            int end = clauses.argumentsEnd(after);
            int i = after + 1;
            while (i < end) {
                if (isTimeOfOther(i)) {
                    return;
                }
                if (sentence.is(i, Chunk.PREPOSITION) && sentence.is(i + 1, Chunk.NOUN_GROUP)) {
                    int[] list = clauses.list(i + 1);
                    int lastNoun = list[list.length - 1];
                    Slot slot = slots.of(tokens.word(sentence.start(i)));
                    if (slot != null) {
                        Slot logical = passive && slot == Slot.BY ? Slot.SUBJECT : slot;
                        addGroups(logical, i + 1, lastNoun);
                    }
                    i = lastNoun + 1;
                } else {
                    i++;
                }
            }
        }

        /** "after a visit to Britain": what follows belongs to another event. */
        private boolean isTimeOfOther(int chunk) {
            if (!sentence.is(chunk, Chunk.PREPOSITION) || !sentence.is(chunk + 1, Chunk.NOUN_GROUP)) {
                return false;
            }
            int word = tokens.word(sentence.start(chunk));
            return !cues.is(word, Cue.PLACE) && (cues.is(word, Cue.AFTER) || cues.is(word, Cue.AHEAD));
        }

        /** Token after a noun group with those whom it counts: "four gunmen from X", "three people, including X". */
        private int membersEnd(int noun) {
            int last = lastOfChain(noun);
            boolean parts = false;
            for (int hop = 0; hop < MEMBER_HOPS; hop++) {
                int next = last + 1;
                int preposition = sentence.is(next, Chunk.COMMA) ? next + 1 : next;
                boolean part = isWord(preposition, Cue.EXAMPLE);
                if (part && sentence.is(preposition + 1, Chunk.PREPOSITION)) {
                    // "along with"
                    preposition++;
                }
                boolean tied = sentence.isVerb(next, Sentence.BARE | Sentence.ING)
                        && cues.is(tokens.word(sentence.head(next)), Cue.TIE);
                if (tied) {
                    preposition = next + 1;
                } else if (!part
                        && parts
                        && sentence.is(next + 1, Chunk.NOUN_GROUP)
                        && !sentence.is(next, Chunk.PREPOSITION)) {
                    // "nine from A, three from B and one from C"
                    preposition = next + 2;
                }
                boolean from = isFrom(preposition)
                        && (isOffice(sentence.start(preposition) - 1)
                                || !occurrence
                                        .text()
                                        .namesActor(sentence.start(preposition - 1), sentence.start(preposition)));
                if ((!part && !tied && !from)
                        || !sentence.is(preposition, Chunk.PREPOSITION)
                        || !sentence.is(preposition + 1, Chunk.NOUN_GROUP)) {
                    break;
                }
                parts |= part;
                int[] list = clauses.list(preposition + 1);
                last = list[list.length - 1];
            }
            return sentence.end(last);
        }

        /** "delegates from A and B": what stands before "from" are those who act for whom it names. */
        private boolean isOffice(int token) {
            ActorMention mention = occurrence.text().actor(token);
            return mention != null
                    && mention.form() == ActorForm.OFFICE
                    && (!tokens.isCapitalized(mention.end() - 1) || mention.end() == mention.first() + 1);
        }

        private boolean isWord(int chunk, Cue cue) {
            return sentence.is(chunk, Chunk.PREPOSITION) && cues.is(tokens.word(sentence.start(chunk)), cue);
        }

        private boolean isFrom(int chunk) {
            return sentence.is(chunk, Chunk.PREPOSITION) && slots.of(tokens.word(sentence.start(chunk))) == Slot.FROM;
        }

        /** Token after a noun group and what "of" hangs on it. */
        private int chainEnd(int noun) {
            return sentence.end(lastOfChain(noun));
        }

        private int lastOfChain(int noun) {
            int last = noun;
            while (sentence.is(last + 1, Chunk.PREPOSITION)
                    && isOf(tokens, sentence, last + 1)
                    && sentence.is(last + 2, Chunk.NOUN_GROUP)
                    && last < noun + 8) {
                int[] list = clauses.list(last + 2);
                last = list[list.length - 1];
            }
            return last;
        }

        private void noun() {
            int noun = occurrence.chunk();
            if (occurrence.rule().has(Trait.ATTRIBUTIVE)) {
                add(Slot.SUBJECT, occurrence.end(), sentence.end(noun));
                return;
            }
            before(noun);
            context(noun);
            int[] list = clauses.list(noun);
            prepositions(list[list.length - 1], false);
            aimed(noun);
            int carrier = carriers.of(occurrence);
            if (carrier == Clauses.NONE) {
                answer(noun);
                harmBefore(noun);
                meetingOf(noun);
                return;
            }
            int main = tokens.word(sentence.head(carrier));
            boolean passive = sentence.has(carrier, Sentence.PASSIVE);
            boolean isObject = carrier < noun;
            boolean agreed = cues.is(main, Cue.AGREE)
                    && AGREED.contains(occurrence.rule().type());
            boolean meant = (cues.is(main, Cue.PROPOSE) || cues.is(main, Cue.PLAN))
                    && OWN_ACTS.contains(occurrence.rule().type());
            if (carriers.isContact(occurrence, carrier)) {
                subject(carrier, Slot.SUBJECT);
                prepositions(carrier, false);
            } else if (isObject && !passive && (cues.is(main, Cue.CARRY) || agreed || meant)) {
                subject(carrier, Slot.SUBJECT);
            } else if (!isObject && passive) {
                prepositions(carrier, true);
            } else if (!isObject && makes(carrier)) {
                prepositions(carrier, false);
                if (cues.is(main, Cue.HARM)) {
                    objects(carrier);
                }
            }
        }

        /** Whether what hangs on a verb says more of its subject: not of the violence in "violence cast a pall over a visit". */
        private boolean makes(int verb) {
            int word = tokens.word(sentence.head(verb));
            return sentence.has(verb, Sentence.AUXILIARY)
                    || cues.is(word, Cue.CARRY)
                    || cues.is(word, Cue.PHASE)
                    || cues.is(word, Cue.HARM)
                    || clauses.object(verb) == Clauses.NONE;
        }

        /** "airstrikes in the north targeting X": whom the noun's participle names is hit. */
        private void aimed(int noun) {
            int verb = clauses.argumentsEnd(noun);
            if (sentence.isVerb(verb, Sentence.ING) && cues.is(tokens.word(sentence.head(verb)), Cue.HARM)) {
                objects(verb);
            }
        }

        /** "responds with strikes on Y": who answers is who strikes. */
        private void answer(int noun) {
            int head = clauses.listStart(noun);
            int verb = head - 2;
            boolean with = sentence.is(head - 1, Chunk.PREPOSITION)
                    && slots.of(tokens.word(sentence.start(head - 1))) == Slot.WITH;
            if (with && sentence.is(verb, Chunk.VERB_GROUP) && cues.is(tokens.word(sentence.head(verb)), Cue.ANSWER)) {
                subject(verb, Slot.SUBJECT);
            }
        }

        /** The group after a noun, what hangs on it and its participle. */
        private int endOfPhrase(int noun) {
            int end = clauses.argumentsEnd(noun);
            return sentence.isVerb(end, Sentence.ING) ? clauses.argumentsEnd(end) : end;
        }

        /** "X spoke after talks with Y", "X said during a visit to Y": who speaks is the other party. */
        private void meetingOf(int noun) {
            if (!MUTUAL.contains(occurrence.rule().type()) || !hasPartner()) {
                return;
            }
            int head = clauses.listStart(noun);
            int preposition = head - 1;
            if (!sentence.is(preposition, Chunk.PREPOSITION) && !sentence.is(preposition, Chunk.SUBORDINATOR)) {
                return;
            }
            if (!cues.is(tokens.word(sentence.start(preposition)), Cue.OCCASION)) {
                return;
            }
            int governor = clauses.governor(preposition);
            if (governor == Clauses.NONE) {
                return;
            }
            if (clauses.subject(governor) != Clauses.NONE) {
                subject(governor, Slot.SUBJECT);
            } else if (cues.is(tokens.word(sentence.head(governor)), Cue.SAY)) {
                // "said the minister after talks with Y"
                objects(governor);
            }
        }

        private boolean hasPartner() {
            for (Argument argument : found) {
                if (argument.slot() == Slot.POSS && argument.end() > argument.first()) {
                    return false;
                }
            }
            for (Argument argument : found) {
                boolean partner =
                        argument.slot() == Slot.WITH || argument.slot() == Slot.TO || argument.slot() == Slot.IN;
                if (partner && occurrence.text().namesActor(argument.first(), argument.end())) {
                    return true;
                }
            }
            return false;
        }

        /** What stands before the noun in its own group: possessors and names that lean on it. */
        private void before(int noun) {
            int start = sentence.start(noun);
            int modifier = start;
            for (int token = occurrence.first() - 1; token >= start; token--) {
                if (sentence.isPossessive(token)) {
                    modifier = token + 1;
                    break;
                }
            }
            add(Slot.POSS, start, modifier);
            if (cues.is(tokens.word(start), Cue.HIS)) {
                owner(noun);
            }
            add(Slot.MOD, modifier, Math.max(modifier, occurrence.first()));
        }

        /** "During his visit": the person who is subject of the clause, else the last one. */
        private void owner(int noun) {
            Argument subject = subjectAround(noun);
            if (subject == null || !occurrence.text().namesPerson(subject.first(), subject.end())) {
                subject = occurrence.text().lastSubject();
            }
            if (subject != null && occurrence.text().namesPerson(subject.first(), subject.end())) {
                found.add(new Argument(Slot.POSS, subject.first(), subject.head(), subject.end()));
            }
        }

        /** "Soldiers were killed and a boy was hurt in an attack": the harmed are the attack's targets. */
        private void harmBefore(int noun) {
            int head = clauses.listStart(noun);
            if (!sentence.is(head - 1, Chunk.PREPOSITION)) {
                return;
            }
            for (int i = head - 2; i >= 0 && i > head - 14; i--) {
                if (sentence.is(i, Chunk.VERB_GROUP)) {
                    if (!cues.is(tokens.word(sentence.head(i)), Cue.HARM)) {
                        return;
                    }
                    boolean passive = sentence.has(i, Sentence.PASSIVE);
                    subject(i, passive ? Slot.OBJECT : Slot.SUBJECT);
                    if (passive) {
                        laterExamples(noun, endOfPhrase(noun));
                        harmer(i);
                    } else {
                        objects(i);
                        return;
                    }
                    // "two soldiers are killed and six injured in": the verb before as well
                }
            }
        }

        /** "are killed by X during an ambush" */
        private void harmer(int verb) {
            if (sentence.is(verb + 1, Chunk.PREPOSITION)
                    && slots.of(tokens.word(sentence.start(verb + 1))) == Slot.BY
                    && sentence.is(verb + 2, Chunk.NOUN_GROUP)) {
                int[] list = clauses.list(verb + 2);
                addGroups(Slot.SUBJECT, verb + 2, list[list.length - 1]);
            }
        }
    }
}
