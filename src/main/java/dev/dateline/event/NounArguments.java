package dev.dateline.event;

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

    /** Types that who tells of them has, as a rule, not done. */
    private static final Set<EventType> OTHERS_DEEDS =
            EnumSet.of(EventType.ATTACK, EventType.DISASTER, EventType.DEATH, EventType.PROTEST);

    private final ArgumentScope scope;
    private final SubjectArguments subjects;
    private final ContextSubjects context;
    private final ObjectArguments objects;
    private final PrepositionArguments prepositions;
    private final CarrierFinder carriers;
    private final NounModifiers modifiers;
    private final HarmArguments harm;
    private final EncounterArguments encounters;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    NounArguments(
            ArgumentScope scope,
            SubjectArguments subjects,
            ObjectArguments objects,
            PrepositionArguments prepositions,
            CarrierFinder carriers) {
        this.scope = scope;
        this.subjects = subjects;
        context = new ContextSubjects(scope);
        this.objects = objects;
        this.prepositions = prepositions;
        this.carriers = carriers;
        modifiers = new NounModifiers(scope, context);
        harm = new HarmArguments(scope, subjects, objects);
        encounters = new EncounterArguments(scope, subjects, objects, context);
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /** Adds all that stands around the noun of the trigger. */
    void noun() {
        int noun = scope.occurrence.chunk();
        if (scope.occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            scope.add(Slot.SUBJECT, scope.occurrence.end(), sentence.end(noun));
            return;
        }
        modifiers.add(noun);
        scope.add(
                Slot.CLAUSE,
                scope.occurrence.end(),
                Math.min(sentence.end(), scope.occurrence.end() + VerbArguments.CLAUSE_WORDS));
        context.add(noun);
        encounters.partner(noun);
        prepositions.add(clauses.listEnd(noun), false);
        ofCourse(clauses.listEnd(noun) + 1);
        if (scope.occurrence.rule().type() == EventType.SANCTION) {
            objects.origin(noun);
        }
        harm.aimed(noun);
        int carrier = carriers.of(scope.occurrence);
        encounters.awaited(noun, carrier);
        harm.blamed(noun, carrier);
        harm.victim(noun);
        int participle = carriers.participle(scope.occurrence, carrier);
        if (participle != Clauses.NONE) {
            // "a meeting hosted by X began"
            ofSubject(participle);
        }
        if (carrier == Clauses.NONE || (carrier > noun && carriers.saysMore(scope.occurrence, carrier))) {
            harm.answer(noun);
            harm.harmBefore(noun);
            encounters.meetingOf(noun);
        }
        if (carrier == Clauses.NONE || carrier > noun) {
            offCaller(noun);
        }
        if (carrier != Clauses.NONE) {
            ofCarrier(noun, carrier);
        }
    }

    /** Adds what stands behind the verb of "talks that began on Monday between A and B". */
    private void ofCourse(int relative) {
        int verb = relative + 1;
        if (!scope.occurrence.rule().type().isGathering()
                || !(sentence.is(relative, Chunk.RELATIVE) || sentence.is(relative, Chunk.THAT))
                || !sentence.isVerb(verb, Sentence.FINITE)) {
            return;
        }
        int word = tokens.word(sentence.head(verb));
        int end = cues.is(word, Cue.ONSET) || cues.is(word, Cue.ENDING) ? clauses.argumentsEnd(verb) : verb;
        for (int i = verb + 1; i < end; i++) {
            Slot slot = sentence.is(i, Chunk.PREPOSITION) ? scope.slotOf(i) : null;
            if (slot == Slot.WITH || slot == Slot.BETWEEN) {
                scope.addGroups(slot, i + 1, clauses.listEnd(i + 1));
                return;
            }
        }
    }

    /** Adds what stands around the verb that carries the noun. */
    private void ofCarrier(int noun, int carrier) {
        int main = tokens.word(sentence.head(carrier));
        boolean passive = sentence.has(carrier, Sentence.PASSIVE);
        boolean isObject = carrier < noun;
        if (isObject) {
            encounters.companion(carrier);
        }
        if (isObject && cues.is(main, Cue.GIVE) && clauses.object(carrier) == clauses.listStart(noun) - 1) {
            // "offered X a truce"
            scope.addGroups(Slot.WITH, carrier + 1, carrier + 1);
        }
        if (sentence.has(carrier, Sentence.NEGATED) && cues.is(main, Cue.ATTEND)) {
            // "will not attend the summit"
            return;
        }
        boolean agreed =
                cues.is(main, Cue.AGREE) && scope.occurrence.rule().type().isAgreement();
        boolean meant = (cues.is(main, Cue.PROPOSE) || cues.is(main, Cue.PLAN))
                && OWN_ACTS.contains(scope.occurrence.rule().type());
        if (carriers.isContact(scope.occurrence, carrier)) {
            subjects.subject(carrier, Slot.SUBJECT);
            prepositions.add(carrier, false);
        } else if (isObject
                && !passive
                && cues.is(main, Cue.ENDURE)
                && ENDURED.contains(scope.occurrence.rule().type())) {
            subjects.subject(carrier, scope.occurrence.rule().type() == EventType.ATTACK ? Slot.OBJECT : Slot.TO);
        } else if (isObject && !passive && isProvoked(main)) {
            if (scope.occurrence.rule().type() == EventType.CONDEMN) {
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
        EventType type = scope.occurrence.rule().type();
        return (type == EventType.CONDEMN || type == EventType.PROTEST) && cues.is(verb, Cue.PROVOKE);
    }

    /** Adds what stands around a verb of which the noun is the subject. */
    private void ofSubject(int verb) {
        int word = tokens.word(sentence.head(verb));
        if (sentence.has(verb, Sentence.PASSIVE)) {
            // "was blamed on X": who did it, and not whom it hit
            boolean blamed = scope.occurrence.rule().type() == EventType.ATTACK
                    && cues.is(word, Cue.BLAME)
                    && scope.opens(verb + 1, Slot.ON);
            if (harm.isAttributed(verb)) {
                scope.addGroups(Slot.SUBJECT, verb + 2, clauses.listEnd(verb + 2));
            } else if (!tells(word) && !blamed) {
                prepositions.add(verb, true);
            }
        } else if (makes(verb)) {
            prepositions.add(verb, false);
            if (cues.is(word, Cue.HARM)) {
                objects.add(verb);
            }
        }
    }

    /** Whether a verb makes its subject the one who does what the noun names: not "reports the kidnapping", "discussed the arrests", "attends the trial". */
    private boolean carries(int verb) {
        EventType type = scope.occurrence.rule().type();
        if (type == EventType.ATTACK && cues.is(verb, Cue.CLAIM)) {
            // "Hamas claimed the attack"; but "claimed an attack by Israel"
            return !scope.opens(scope.occurrence.chunk() + 1, Slot.BY);
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
        return scope.occurrence.rule().type() == EventType.PROTEST
                && (cues.is(verb, Cue.CALL)
                        || (cues.is(verb, Cue.STRIKE_CALL)
                                && cues.is(tokens.word(scope.occurrence.end() - 1), Cue.STRIKE)));
    }

    /** "called off a strike", "called off a strike planned for May". */
    private void offCaller(int noun) {
        int off = clauses.listStart(noun) - 1;
        boolean called = sentence.is(off, Chunk.PREPOSITION)
                && sentence.isVerb(off - 1, Sentence.FINITE)
                && scope.occurrence.opens(off, "off")
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
                                || !OTHERS_DEEDS.contains(
                                        scope.occurrence.rule().type())))
                || cues.is(word, Cue.PHASE)
                || cues.is(word, Cue.HARM)
                || clauses.object(verb) == Clauses.NONE
                || takesPlace(verb);
    }

    private boolean takesPlace(int verb) {
        int place = verb + 1;
        return clauses.object(verb) == place
                && cues.is(tokens.word(sentence.head(verb)), Cue.TAKE)
                && tokens.isWritten(sentence.start(place), "place");
    }
}
