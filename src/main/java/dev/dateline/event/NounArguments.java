package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** What stands in the slots of a noun: before it, after it, and at the verb that carries it. */
final class NounArguments {

    /** What is done to those who suffer or face it. */
    private static final Set<EventType> ENDURED = EnumSet.of(EventType.ATTACK, EventType.THREAT);

    /** Types that who proposes them would do himself. */
    private static final Set<EventType> OWN_ACTS = EnumSet.of(EventType.SANCTION, EventType.AID, EventType.MOBILIZE);
    /** Types whose parties do the same to each other, so that the one may stand as the subject of the sentence. */
    private static final Set<EventType> WITH_PARTNER =
            EnumSet.of(EventType.MEETING, EventType.TALKS, EventType.CALL, EventType.VISIT);

    /** Types that who tells of them has, as a rule, not done. */
    private static final Set<EventType> OTHERS_DEEDS =
            EnumSet.of(EventType.ATTACK, EventType.DISASTER, EventType.DEATH, EventType.PROTEST);

    private final ArgumentScope scope;
    private final SubjectArguments subjects;
    private final ContextSubjects context;
    private final VerbArguments verbs;
    private final CarrierFinder carriers;
    private final Occurrence occurrence;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    NounArguments(ArgumentScope scope, SubjectArguments subjects, VerbArguments verbs, CarrierFinder carriers) {
        this.scope = scope;
        this.subjects = subjects;
        context = new ContextSubjects(scope);
        this.verbs = verbs;
        this.carriers = carriers;
        occurrence = scope.occurrence;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds all that stands around the noun of the trigger. */
    void noun() {
        int noun = occurrence.chunk();
        if (occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            scope.add(Slot.SUBJECT, occurrence.end(), sentence.end(noun));
            return;
        }
        before(noun);
        scope.add(
                Slot.CLAUSE, occurrence.end(), Math.min(sentence.end(), occurrence.end() + VerbArguments.CLAUSE_WORDS));
        context.add(noun);
        partner(noun);
        verbs.prepositions(clauses.listEnd(noun), false);
        if (occurrence.rule().type() == EventType.SANCTION) {
            verbs.origin(noun);
        }
        aimed(noun);
        int carrier = carriers.of(occurrence);
        awaited(noun, carrier);
        blamed(noun, carrier);
        victim(noun);
        int participle = carriers.participle(occurrence, carrier);
        if (participle != Clauses.NONE) {
            // "a meeting hosted by X began"
            ofSubject(participle);
        }
        if (carrier == Clauses.NONE || (carrier > noun && carriers.saysMore(occurrence, carrier))) {
            answer(noun);
            harmBefore(noun);
            meetingOf(noun);
        }
        if (carrier == Clauses.NONE) {
            offCaller(noun);
            return;
        }
        int main = tokens.word(sentence.head(carrier));
        boolean passive = sentence.has(carrier, Sentence.PASSIVE);
        boolean isObject = carrier < noun;
        if (isObject) {
            companion(carrier);
        }
        if (isObject && cues.is(main, Cue.GIVE) && clauses.object(carrier) == clauses.listStart(noun) - 1) {
            // "offered X a truce"
            scope.addGroups(Slot.WITH, carrier + 1, carrier + 1);
        }
        if (sentence.has(carrier, Sentence.NEGATED) && cues.is(main, Cue.ATTEND)) {
            // "will not attend the summit"
            return;
        }
        boolean agreed = cues.is(main, Cue.AGREE) && occurrence.rule().type().isAgreement();
        boolean meant = (cues.is(main, Cue.PROPOSE) || cues.is(main, Cue.PLAN))
                && OWN_ACTS.contains(occurrence.rule().type());
        if (carriers.isContact(occurrence, carrier)) {
            subjects.subject(carrier, Slot.SUBJECT);
            verbs.prepositions(carrier, false);
        } else if (isObject
                && !passive
                && cues.is(main, Cue.ENDURE)
                && ENDURED.contains(occurrence.rule().type())) {
            subjects.subject(carrier, occurrence.rule().type() == EventType.ATTACK ? Slot.OBJECT : Slot.TO);
        } else if (isObject && !passive && isProvoked(main)) {
            if (occurrence.rule().type() == EventType.CONDEMN) {
                subjects.subject(carrier, Slot.OF);
            }
        } else if (isObject && !passive && (carries(main) || agreed || meant || isCalled(main))) {
            subjects.subject(carrier, Slot.SUBJECT);
        } else if (!isObject) {
            ofSubject(carrier);
        }
    }

    /** "X's murder sparked riots", "X's speech drew criticism": it is others who riot, or criticise. */
    private boolean isProvoked(int verb) {
        EventType type = occurrence.rule().type();
        return (type == EventType.CONDEMN || type == EventType.PROTEST) && cues.is(verb, Cue.PROVOKE);
    }

    /** "thanked X in a phone call": the person to whom something is done in it is the other party, where it names none. */
    private void partner(int noun) {
        int preposition = clauses.listStart(noun) - 1;
        if (occurrence.rule().type() != EventType.CALL
                || !sentence.is(preposition, Chunk.PREPOSITION)
                || !(scope.opens(preposition, Slot.IN) || occurrence.opens(preposition, "during"))) {
            return;
        }
        int end = clauses.argumentsEnd(noun);
        for (int i = noun + 1; i < end; i++) {
            if (sentence.is(i, Chunk.PREPOSITION) && (scope.opens(i, Slot.WITH) || scope.opens(i, Slot.BETWEEN))) {
                return;
            }
        }
        int verb = clauses.governor(preposition);
        int object = verb == Clauses.NONE ? Clauses.NONE : clauses.object(verb);
        if (object > verb && object < preposition) {
            ActorMention told = occurrence.text().actor(sentence.head(object));
            if (told != null && (told.form() == ActorForm.PERSON || told.form() == ActorForm.OFFICE)) {
                scope.addGroups(Slot.WITH, object, object);
            }
        }
    }

    /** The X of "X, with whom he held talks". */
    private void companion(int carrier) {
        int subject = clauses.subject(carrier);
        int relative = subject == Clauses.NONE ? subject : clauses.listStart(subject) - 1;
        boolean with = subject == carrier - 1
                && sentence.is(relative, Chunk.RELATIVE)
                && sentence.is(relative - 1, Chunk.PREPOSITION)
                && occurrence.opens(relative - 1, "with");
        int noun = sentence.is(relative - 2, Chunk.COMMA) ? relative - 3 : relative - 2;
        if (with && sentence.is(noun, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.WITH, noun, noun);
        }
    }

    /** Adds what stands around a verb of which the noun is the subject. */
    private void ofSubject(int verb) {
        int word = tokens.word(sentence.head(verb));
        if (sentence.has(verb, Sentence.PASSIVE)) {
            // "was blamed on X": who did it, and not whom it hit
            boolean blamed = occurrence.rule().type() == EventType.ATTACK
                    && cues.is(word, Cue.BLAME)
                    && scope.opens(verb + 1, Slot.ON);
            if (isAttributed(verb)) {
                scope.addGroups(Slot.SUBJECT, verb + 2, clauses.listEnd(verb + 2));
            } else if (!tells(word) && !blamed) {
                verbs.prepositions(verb, true);
            }
        } else if (makes(verb)) {
            verbs.prepositions(verb, false);
            if (cues.is(word, Cue.HARM)) {
                verbs.objects(verb);
            }
        }
    }

    /** Whether a verb makes its subject the one who does what the noun names: not "reports the kidnapping", "discussed the arrests", "attends the trial". */
    private boolean carries(int verb) {
        EventType type = occurrence.rule().type();
        if (type == EventType.ATTACK && cues.is(verb, Cue.CLAIM)) {
            // "Hamas claimed the attack"; but "claimed an attack by Israel"
            return !scope.opens(occurrence.chunk() + 1, Slot.BY);
        }
        return cues.is(verb, Cue.CARRY)
                && !(cues.is(verb, Cue.SAY) && OTHERS_DEEDS.contains(type))
                && !(cues.is(verb, Cue.SIT_IN) && type == EventType.TRIAL)
                && !(cues.is(verb, Cue.SPEAK) && !type.isAgreement());
    }

    /** "was condemned by X", "was watched by X": X has but spoken of what the noun names, or seen it; but "was claimed by X", who did it. */
    private boolean tells(int verb) {
        return cues.is(verb, Cue.WATCH)
                || (cues.is(verb, Cue.SPEAK) && !cues.is(verb, Cue.CALL) && !cues.is(verb, Cue.HARM));
    }

    /** "called a strike", "threatened a strike": who calls or threatens it takes part. */
    private boolean isCalled(int verb) {
        return occurrence.rule().type() == EventType.PROTEST
                && (cues.is(verb, Cue.CALL)
                        || (cues.is(verb, Cue.STRIKE_CALL) && cues.is(tokens.word(occurrence.end() - 1), Cue.STRIKE)));
    }

    /** "called off a strike". */
    private void offCaller(int noun) {
        int off = clauses.listStart(noun) - 1;
        boolean called = sentence.is(off, Chunk.PREPOSITION)
                && sentence.isVerb(off - 1, Sentence.FINITE)
                && occurrence.opens(off, "off")
                && isCalled(tokens.word(sentence.head(off - 1)));
        if (called) {
            subjects.subject(off - 1, Slot.SUBJECT);
        }
    }

    /** Whether what hangs on a verb says more of its subject: not of the violence in "violence cast a pall over a visit by X", "sparked protests by X". */
    private boolean makes(int verb) {
        int word = tokens.word(sentence.head(verb));
        return sentence.has(verb, Sentence.AUXILIARY)
                || (cues.is(word, Cue.CARRY)
                        && (cues.is(word, Cue.HELD)
                                || !OTHERS_DEEDS.contains(occurrence.rule().type())))
                || cues.is(word, Cue.PHASE)
                || cues.is(word, Cue.HARM)
                || clauses.object(verb) == Clauses.NONE;
    }

    /** "the king is due in Lima", "the king, due in Lima,": he of whom it is said what he will do. */
    private void awaited(int noun, int carrier) {
        if (!occurrence.rule().has(Trait.AHEAD)) {
            return;
        }
        if (sentence.isVerb(carrier, Sentence.AUXILIARY) && carrier < noun) {
            subjects.subject(carrier, Slot.SUBJECT);
        } else if (sentence.is(noun - 1, Chunk.COMMA) && sentence.is(noun - 2, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.SUBJECT, clauses.listStart(noun - 2), noun - 2);
        }
    }

    /** "a bombing attributed to X", "was attributed to X": X did it. */
    private boolean isAttributed(int verb) {
        return occurrence.rule().type() == EventType.ATTACK
                && cues.is(tokens.word(sentence.head(verb)), Cue.TIE)
                && scope.opens(verb + 1, Slot.TO)
                && sentence.is(verb + 2, Chunk.NOUN_GROUP);
    }

    /** "airstrikes in the north targeting X": whom the noun's participle names is hit. */
    private void aimed(int noun) {
        int end = clauses.argumentsEnd(noun);
        int verb = sentence.is(end, Chunk.COMMA) ? end + 1 : end;
        if (sentence.isVerb(verb, Sentence.ING) && cues.is(tokens.word(sentence.head(verb)), Cue.HARM)) {
            verbs.objects(verb);
        }
        EventType type = occurrence.rule().type();
        if (sentence.isVerb(verb, Sentence.BARE) && isAttributed(verb)) {
            scope.addGroups(Slot.SUBJECT, verb + 2, clauses.listEnd(verb + 2));
        }
        if (sentence.isVerb(verb, Sentence.ING)
                && (type == EventType.ATTACK || WITH_PARTNER.contains(type))
                && cues.is(tokens.word(sentence.head(verb)), Cue.INVOLVING)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP)) {
            // "talks involving X and Y"
            scope.addGroups(Slot.BETWEEN, verb + 1, clauses.listEnd(verb + 1));
        }
    }

    /** "accuses X of an attack on Y", "accuses X of plotting an attack", "X is blamed for an attack": by X, as it is said. */
    private void blamed(int noun, int carrier) {
        boolean gerund = carrier != Clauses.NONE && carrier < noun && sentence.has(carrier, Sentence.ING);
        int preposition = gerund ? carrier - 1 : clauses.listStart(noun) - 1;
        if (occurrence.rule().type() != EventType.ATTACK || !sentence.is(preposition, Chunk.PREPOSITION)) {
            return;
        }
        int verb = clauses.governor(preposition);
        if (verb != Clauses.NONE && tokens.isWritten(sentence.start(preposition), "behind")) {
            // "X is suspected to be behind the attack"
            subjects.subject(verb, Slot.SUBJECT);
            return;
        }
        int doer = preposition - 1;
        if (sentence.is(doer, Chunk.NOUN_GROUP)
                && sentence.is(doer - 1, Chunk.COMMA)
                && sentence.is(doer - 2, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(doer)), Cue.BLAME)) {
            // "X, the perpetrator of the attack,"
            scope.addGroups(Slot.SUBJECT, doer - 2, doer - 2);
            return;
        }
        if (verb != Clauses.NONE
                && scope.opens(preposition, Slot.TO)
                && cues.is(tokens.word(sentence.head(verb)), Cue.PLEAD)) {
            subjects.subject(verb, Slot.SUBJECT);
            return;
        }
        if (!(scope.opens(preposition, Slot.OF) || scope.opens(preposition, Slot.FOR))
                || verb == Clauses.NONE
                || !cues.is(tokens.word(sentence.head(verb)), Cue.BLAME)) {
            return;
        }
        int object = clauses.object(verb);
        if (sentence.has(verb, Sentence.PASSIVE) && preposition == verb + 1) {
            subjects.subject(verb, Slot.SUBJECT);
        } else if (object != Clauses.NONE && scope.lastOfChain(clauses.listEnd(object)) >= preposition - 1) {
            scope.addGroups(Slot.SUBJECT, object, clauses.listEnd(object));
        }
    }

    /** "responds with strikes on Y": who answers is who strikes. */
    private void answer(int noun) {
        int head = clauses.listStart(noun);
        int verb = head - 2;
        boolean with = scope.opens(head - 1, Slot.WITH);
        if (with && sentence.is(verb, Chunk.VERB_GROUP) && cues.is(tokens.word(sentence.head(verb)), Cue.ANSWER)) {
            subjects.subject(verb, Slot.SUBJECT);
        }
    }

    /** "was the victim of an attack" */
    private void victim(int noun) {
        int head = clauses.listStart(noun);
        boolean ofVictim = scope.opens(head - 1, Slot.OF)
                && sentence.isVerb(head - 3, Sentence.AUXILIARY)
                && cues.is(tokens.word(sentence.head(head - 2)), Cue.VICTIM);
        if (ofVictim) {
            subjects.subject(head - 3, Slot.OBJECT);
        }
    }

    /** The group after a noun, what hangs on it and its participle. */
    private int endOfPhrase(int noun) {
        int end = clauses.argumentsEnd(noun);
        return sentence.isVerb(end, Sentence.ING) ? clauses.argumentsEnd(end) : end;
    }

    /** "X spoke after talks with Y", "X said during a visit to Y": who speaks is the other party. */
    private void meetingOf(int noun) {
        if (!WITH_PARTNER.contains(occurrence.rule().type()) || !hasPartner()) {
            return;
        }
        int preposition = occasion(clauses.listStart(noun) - 1);
        if (preposition == Clauses.NONE) {
            return;
        }
        boolean travels = occurrence.rule().type() == EventType.VISIT;
        int comma = sentence.is(preposition - 1, Chunk.DATE) ? preposition - 2 : preposition - 1;
        if (travels
                && sentence.is(comma, Chunk.COMMA)
                && sentence.end(comma) == sentence.start(comma + 1)
                && sentence.is(comma - 1, Chunk.NOUN_GROUP)
                && (comma == preposition - 1 || isSpeaker(comma - 1))) {
            // "the king, on a visit to Y, said"; "said the king, on Friday during a visit to Y"
            scope.addGroups(Slot.SUBJECT, clauses.listStart(comma - 1), comma - 1);
            return;
        }
        int governor = clauses.governor(preposition);
        if (governor == Clauses.NONE) {
            return;
        }
        if (sentence.has(governor, Sentence.INFINITIVE) && clauses.governor(governor) != Clauses.NONE) {
            // "plans to see them before a meeting with Y"
            governor = clauses.governor(governor);
        }
        if (context.isSaidBefore(governor)) {
            // "said the minister after talks with Y"
            verbs.objects(governor);
        } else if (clauses.subject(governor) != Clauses.NONE) {
            subjects.subject(governor, Slot.SUBJECT);
        }
    }

    /** The king of "said the king", but not of "praised the king, most recently during a visit". */
    private boolean isSpeaker(int noun) {
        int verb = clauses.listStart(noun) - 1;
        return sentence.is(verb, Chunk.VERB_GROUP) && cues.is(tokens.word(sentence.head(verb)), Cue.SAY);
    }

    /** The preposition that says on which occasion: "during" a meeting, "on" a visit, "at" the start of a visit; or none. */
    private int occasion(int preposition) {
        boolean travels = occurrence.rule().type() == EventType.VISIT;
        boolean part = travels
                && scope.opens(preposition, Slot.OF)
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(preposition - 2, Chunk.PREPOSITION);
        int at = part ? preposition - 2 : preposition;
        if (!sentence.is(at, Chunk.PREPOSITION) && !sentence.is(at, Chunk.SUBORDINATOR)) {
            return Clauses.NONE;
        }
        int start = sentence.start(at);
        boolean on = travels
                && (tokens.isWritten(start, "on")
                        || tokens.isWritten(start, "from")
                        || tokens.isWritten(start, "through"));
        return on || cues.is(tokens.word(start), Cue.OCCASION) ? at : Clauses.NONE;
    }

    private boolean hasPartner() {
        for (Argument argument : scope.found) {
            if (argument.slot() == Slot.POSS) {
                return false;
            }
        }
        for (Argument argument : scope.found) {
            boolean partner = argument.slot() == Slot.WITH || argument.slot() == Slot.TO || argument.slot() == Slot.IN;
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
        scope.add(Slot.POSS, start, modifier);
        if (cues.is(tokens.word(start), Cue.HIS)) {
            context.owner(noun);
        }
        boolean toward = occurrence.rule().type() == EventType.VISIT && leansOnPlace(modifier) && !isBound(noun);
        scope.add(toward ? Slot.TO : Slot.MOD, modifier, Math.max(modifier, occurrence.first()));
        if (occurrence.rule().type() == EventType.ELECTION) {
            contender(noun);
        }
        sharedModifier(noun);
    }

    /** The place before a visit, where it goes: "during a Lima visit", "his Chad trip"; not "a Chadian visit", "the minister's visit". */
    private boolean leansOnPlace(int modifier) {
        int last = occurrence.first() - 1;
        ActorMention mention = last < modifier ? null : occurrence.text().actor(last);
        if (mention == null || mention.end() <= last || mention.country() == null) {
            return false;
        }
        return mention.form() == ActorForm.CAPITAL
                || mention.form() == ActorForm.PLACE
                || (mention.form() == ActorForm.NAME && mention.actor().kind() == ActorKind.STATE);
    }

    /** Whether it is said behind the noun where it goes: "the US visit to Chad". */
    private boolean isBound(int noun) {
        return scope.opens(noun + 1, Slot.TO) && sentence.is(noun + 2, Chunk.NOUN_GROUP);
    }

    /** "after X's victory in the election" */
    private void contender(int noun) {
        int result = noun - 2;
        if (!sentence.is(noun - 1, Chunk.PREPOSITION) || !sentence.is(result, Chunk.NOUN_GROUP)) {
            return;
        }
        if (scope.opens(result - 1, Slot.OF)
                && sentence.is(result - 2, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.head(result - 2)), Cue.VICTORY)) {
            // "after the victory of X in the election"
            scope.addGroups(Slot.POSS, result, result);
            return;
        }
        for (int token = sentence.start(result); token < sentence.end(result); token++) {
            if (sentence.isPossessive(token)) {
                scope.add(Slot.POSS, sentence.start(result), token);
                return;
            }
        }
    }

    /** "Chadian rocket and drone strikes", "Chad's air and ground attacks": whose rockets and drones they are. */
    private void sharedModifier(int noun) {
        int first = noun - 2;
        if (!sentence.is(noun - 1, Chunk.CONJUNCTION) || !sentence.is(first, Chunk.NOUN_GROUP) || isComplete()) {
            return;
        }
        int head = sentence.end(first) - 1;
        boolean plural = tokens.endsWith(head, 's');
        int token = sentence.start(first);
        while (token < head && sentence.counts(token)) {
            token++;
        }
        ActorMention mention = occurrence.text().actor(token);
        if (!plural && mention != null && mention.end() <= head) {
            scope.add(Slot.MOD, token, mention.end());
        }
    }

    /** Whether a group has an article, a number or a party of its own before the trigger. */
    private boolean isComplete() {
        return occurrence.anyBefore(token -> sentence.counts(token)
                || sentence.isPossessive(token)
                || occurrence.text().isActor(token));
    }

    /** "Soldiers were killed and a boy was hurt in an attack": the harmed are the attack's targets; not "in response to an attack". */
    private void harmBefore(int noun) {
        int head = clauses.listStart(noun);
        if (!sentence.is(head - 1, Chunk.PREPOSITION) || CauseFinder.isAnswered(cues, occurrence)) {
            return;
        }
        for (int i = head - 2; i >= 0 && i > head - 14; i--) {
            if (sentence.is(i, Chunk.VERB_GROUP)) {
                if (!cues.is(tokens.word(sentence.head(i)), Cue.HARM)) {
                    return;
                }
                boolean harmed = sentence.has(i, Sentence.PASSIVE) || dies(i);
                subjects.subject(i, harmed ? Slot.OBJECT : Slot.SUBJECT);
                if (harmed) {
                    verbs.laterExamples(noun, endOfPhrase(noun));
                    harmer(i);
                } else {
                    verbs.objects(i);
                    return;
                }
                // "two soldiers are killed and six injured in": the verb before as well
            }
        }
    }

    /** "ten soldiers died in an attack" */
    private boolean dies(int verb) {
        return cues.is(tokens.word(sentence.head(verb)), Cue.HURT) && clauses.object(verb) == Clauses.NONE;
    }

    /** "are killed by X during an ambush" */
    private void harmer(int verb) {
        if (scope.opens(verb + 1, Slot.BY) && sentence.is(verb + 2, Chunk.NOUN_GROUP)) {
            scope.addGroups(Slot.SUBJECT, verb + 2, clauses.listEnd(verb + 2));
        }
    }
}
