package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which drafts of weak triggers of one sentence give way to others that say more. */
final class WeakRivals {

    /** Verbs between what is said of somebody killed and what it begins with: "accused of trying to plan the attack". */
    private static final int VICTIM_HOPS = 3;

    private final Cues cues;

    WeakRivals(Cues cues) {
        this.cues = cues;
    }

    /** Weak triggers, and "protesting" beside a protest, give way to others of the same sentence; a weak one of violence also to an accident. */
    List<Draft> settle(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        answer(drafts);
        for (Draft draft : drafts) {
            boolean weak = draft.occurrence.rule().has(Trait.WEAK);
            Draft stronger = weak || isProtesting(draft)
                    ? drafts.stream()
                            .filter(other ->
                                    other != draft && (weak ? yields(draft, other) : isProtestOf(draft, other)))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (stronger != null) {
                agents(draft, stronger);
            }
            if (stronger != null && isHeardOf(draft, stronger)) {
                stronger.earlier = false;
                stronger.days = draft.days;
            }
            if (stronger != null && isSetting(stronger, draft)) {
                stronger.verb = draft.verb;
                stronger.days = stronger.dated ? stronger.days : draft.days;
                stronger.dated |= draft.dated;
            } else if (stronger != null && isOfItsDay(draft, stronger)) {
                stronger.days = draft.days;
                stronger.dated = true;
            }
            Rivals.keepUnless(stronger != null || isHarmOfAccident(drafts, draft), draft, kept);
        }
        return kept;
    }

    /**
     * "four were killed on Monday, and ten hurt in the clashes": what people were killed in was on the day when they were; but "after four were
     * killed in May, troops began an operation". So were they "killed on Monday after an ambush".
     */
    private boolean isOfItsDay(Draft weak, Draft stronger) {
        if (!weak.dated || stronger.dated) {
            return false;
        }
        if (isDeathIn(weak, stronger)) {
            return true;
        }
        Occurrence occurrence = weak.occurrence;
        boolean main = weak.verb != Clauses.NONE
                && !occurrence.sentence().is(occurrence.clauses().clauseStart(weak.verb) - 1, Chunk.SUBORDINATOR);
        return main
                && weak.type().isHarm()
                && weak.status == stronger.status
                && occurrence.end() <= stronger.occurrence.first()
                && stronger.type() == weak.type()
                && stronger.occurrence.isNoun()
                && (stronger.definite || isBefore(stronger.occurrence))
                && !stronger.earlier;
    }

    /** "In another attack, gunmen killed a judge on Monday": the sentence begins with the attack in which its verb tells what was done. */
    private static boolean isSetting(Draft attack, Draft deed) {
        Occurrence noun = attack.occurrence;
        Sentence sentence = noun.sentence();
        return noun.isNoun()
                && noun.clauses().listStart(noun.chunk()) == 1
                && sentence.is(0, Chunk.PREPOSITION)
                && sentence.isVerb(deed.verb, Sentence.FINITE)
                && deed.verb > noun.chunk()
                && deed.type().isHarm()
                && attack.type().isHarm()
                && attack.status == deed.status
                && !attack.definite
                && !attack.earlier
                && !deed.earlier
                && !noun.clauses().isInRelative(deed.verb);
    }

    /** "after an ambush", "following an ambush", "after Monday's ambush" */
    private boolean isBefore(Occurrence noun) {
        int first = noun.clauses().listStart(noun.chunk());
        int opener = noun.sentence().is(first - 1, Chunk.DATE) ? first - 2 : first - 1;
        return opener >= 0 && cues.is(noun.openingWord(opener), Cue.AFTER);
    }

    /** "X hit two bases in an attack, killing Y": who hits is who attacks, and Y is attacked. */
    private static void agents(Draft weak, Draft stronger) {
        boolean attacked = stronger.hasRole(Role.AGENT);
        if (weak.type() != EventType.ATTACK || stronger.type() != EventType.ATTACK) {
            return;
        }
        Set<String> named = weak.named();
        weak.participants.values().stream()
                .filter(party -> named.contains(party.id()) && (party.role() == Role.TARGET || !attacked))
                .forEach(stronger::add);
    }

    /** "a jet crashes, killing the pilot": what the accident does is part of it. */
    private static boolean isHarmOfAccident(List<Draft> drafts, Draft harm) {
        Occurrence occurrence = harm.occurrence;
        if (harm.type() != EventType.ATTACK
                || occurrence.isNoun()
                || !occurrence.sentence().has(occurrence.chunk(), Sentence.ING)) {
            return false;
        }
        int subject = occurrence.clauses().subject(occurrence.chunk());
        return subject != Clauses.NONE
                && drafts.stream()
                        .anyMatch(other -> other.type() == EventType.DISASTER
                                && !other.occurrence.isNoun()
                                && other.occurrence.clauses().subject(other.occurrence.chunk()) == subject);
    }

    /** "Rebels advancing on the city captured its airport": what the participle says of who acts is not the news. */
    private static boolean isOfSubject(Occurrence main, Occurrence aside) {
        Sentence sentence = main.sentence();
        int participle = aside.chunk();
        return !main.isNoun()
                && !aside.isNoun()
                && participle < main.chunk()
                && sentence.isVerb(main.chunk(), Sentence.FINITE)
                && sentence.has(participle, Sentence.ING)
                && sentence.is(participle - 1, Chunk.NOUN_GROUP)
                && main.clauses().subject(main.chunk()) == participle - 1;
    }

    /** "clashes in which ten people died": whatever came before it. */
    private static boolean isDeathIn(Draft death, Draft harm) {
        Occurrence occurrence = death.occurrence;
        Sentence sentence = occurrence.sentence();
        int relative = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        return death.type() == EventType.DISASTER
                && !occurrence.isNoun()
                && harm.occurrence.isNoun()
                && (harm.type().isHarm() || harm.type() == EventType.PROTEST)
                && sentence.is(relative, Chunk.RELATIVE)
                && sentence.is(relative - 1, Chunk.PREPOSITION)
                && relative - 2 == harm.occurrence.chunk();
    }

    private boolean yields(Draft weak, Draft other) {
        if (isDeathIn(weak, other)) {
            return true;
        }
        if (weak.type() == EventType.ATTACK
                && (isOfVictim(weak.occurrence, other.occurrence) || isFateOfNamed(weak, other))) {
            return false;
        }
        if (weak.occurrence.rule().has(Trait.AFTERMATH)) {
            // "ten were killed in a riot"
            return !other.occurrence.rule().has(Trait.AFTERMATH)
                    && (other.type().isHarm() || (other.type() == EventType.PROTEST && other.occurrence.isNoun()));
        }
        if (other.occurrence.rule().has(Trait.CROWD)) {
            return false;
        }
        if (other.occurrence.rule().has(Trait.WEAK)) {
            boolean disaster = other.type() == EventType.DISASTER && other.occurrence.isNoun();
            return disaster && (isKilledByNobody(weak) || isToldBy(weak, other));
        }
        boolean goesOn = weak.type() == other.type() && weak.occurrence.end() == other.occurrence.first();
        if (goesOn
                || isAimOf(weak, other)
                || isTopicOf(weak, other)
                || isHeardOf(weak, other)
                || isOfficeWon(weak, other)) {
            // "says it will not sign"
            return true;
        }
        return switch (weak.type()) {
            case ATTACK, DISASTER, DEATH ->
                other.type().isHarm()
                        && !isMet(weak, other)
                        && (!other.earlier || weak.earlier || isOfNobody(weak))
                        && !isOfSubject(weak.occurrence, other.occurrence)
                        && !isDayAfter(weak, other)
                        && !isAnswered(weak, other)
                        && !(other.answered && isAnswer(weak, other))
                        && !CauseFinder.isAnswered(cues, other.occurrence);
            // "frees ten men following talks with Y": the talks are news as well
            case TALKS -> !weak.earlier && !other.earlier && inOneClause(weak, other);
            case PACT ->
                // two that agree to cease fire have a ceasefire
                (!isOfSeveral(weak) || other.type() == EventType.CEASEFIRE)
                        && (!other.earlier || weak.earlier)
                        && (inOneClause(weak, other) || isOfInfinitive(weak, other));
            // "marched against the coup"
            case PROTEST -> !other.type().isHarm() && yieldsInClause(weak, other);
            default -> yieldsInClause(weak, other);
        };
    }

    /** The "protesting" of "went on strike, protesting against fuel prices". */
    private static boolean isProtesting(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.CONDEMN
                && !occurrence.isNoun()
                && occurrence.tokens().isWritten(occurrence.first(), "protesting");
    }

    /** Whether it is by another draft that somebody is protesting: by the strike of "went on strike, protesting against fuel prices". */
    private static boolean isProtestOf(Draft protesting, Draft protest) {
        Occurrence occurrence = protesting.occurrence;
        return protest.type() == EventType.PROTEST
                && protest.verb != Clauses.NONE
                && occurrence.clauses().governor(occurrence.chunk()) == protest.verb;
    }

    /** "drones strike the port, while others are shot down": what meets an attack says no more than the attack. */
    private static boolean isMet(Draft weak, Draft other) {
        return weak.type() == EventType.ATTACK
                && weak.hasRole(Role.AGENT)
                && other.occurrence.rule().has(Trait.DEFENSIVE)
                && weak.occurrence.first() < other.occurrence.first();
    }

    private static boolean yieldsInClause(Draft weak, Draft other) {
        return (!other.earlier || weak.earlier) && !isOnlyAhead(other, weak) && inOneClause(weak, other);
    }

    /** "held a summit to discuss trade", "gathered to discuss trade": that is what the summit is on. */
    private static boolean isTopicOf(Draft weak, Draft gathering) {
        Occurrence occurrence = weak.occurrence;
        return (weak.type() == EventType.MEETING || weak.type() == EventType.SUMMIT)
                && gathering.type().isTalking()
                && (gathering.occurrence.isNoun() || gathering.type() == EventType.SUMMIT)
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.INFINITIVE)
                && occurrence.clauses().governor(occurrence.chunk()) == gathering.verb;
    }

    /** "explosions are heard after a drone strike": those of the strike. */
    private boolean isHeardOf(Draft blast, Draft attack) {
        Occurrence occurrence = attack.occurrence;
        return blast.type() == EventType.DISASTER
                && blast.occurrence.isNoun()
                && cues.is(blast.occurrence.headWord(blast.occurrence.chunk()), Cue.BLAST)
                && attack.type() == EventType.ATTACK
                && attack.earlier
                && !attack.dated
                && occurrence.isNoun()
                && occurrence.clauses().governor(occurrence.chunk()) == blast.verb;
    }

    /** "ten people died when a fire swept through a hotel" */
    private static boolean isToldBy(Draft death, Draft disaster) {
        Occurrence occurrence = death.occurrence;
        return death.type() == EventType.DISASTER
                && !occurrence.isNoun()
                && occurrence.clauses().clauseStart(disaster.occurrence.chunk()) == occurrence.lastChunk() + 1;
    }

    /** "two men are killed in a fire": where nobody is named who did it, the fire did. */
    private static boolean isKilledByNobody(Draft harm) {
        Occurrence occurrence = harm.occurrence;
        return harm.type() == EventType.ATTACK
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                && !harm.hasRole(Role.AGENT);
    }

    /** "wins the election, becoming president": what is won by it. */
    private static boolean isOfficeWon(Draft office, Draft election) {
        Occurrence occurrence = office.occurrence;
        return office.type() == EventType.APPOINTMENT
                && election.type() == EventType.ELECTION
                && !occurrence.isNoun()
                && !election.occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.ING)
                && occurrence.sentence().is(occurrence.chunk() - 1, Chunk.COMMA)
                && occurrence.clauses().subject(occurrence.chunk())
                        == election.occurrence.clauses().subject(election.verb);
    }

    /** "imposed sanctions on Tuesday, targeting its banks": whom the sanctions are meant for. */
    private static boolean isAimOf(Draft weak, Draft sanction) {
        Occurrence occurrence = weak.occurrence;
        return weak.type() == EventType.ATTACK
                && sanction.type() == EventType.SANCTION
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.ING)
                && occurrence.sentence().is(occurrence.chunk() - 1, Chunk.COMMA)
                && occurrence.clauses().governor(occurrence.chunk()) == sanction.verb;
    }

    /** "kills a man who led the attack", "kills two men accused of an attack": what is said of those who are killed is another event. */
    private static boolean isOfVictim(Occurrence kill, Occurrence other) {
        Sentence sentence = kill.sentence();
        if (kill.isNoun()
                || !sentence.has(kill.chunk(), Sentence.FINITE)
                || sentence.has(kill.chunk(), Sentence.PASSIVE)) {
            return false;
        }
        Clauses clauses = kill.clauses();
        int object = clauses.object(kill.lastChunk());
        int verb = other.isNoun() ? clauses.governor(other.chunk()) : other.chunk();
        for (int hop = 0; hop < VICTIM_HOPS && object != Clauses.NONE && verb > object; hop++) {
            if (sentence.has(verb, Sentence.FINITE)) {
                int opener = clauses.clauseStart(verb) - 1;
                return opener > object && (sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT));
            }
            if (sentence.has(verb, Sentence.BARE)) {
                return sentence.is(verb - 1, Chunk.NOUN_GROUP) || sentence.is(verb - 1, Chunk.COMMA);
            }
            verb = clauses.governor(verb);
        }
        return false;
    }

    /** "X, who was killed by police in May, was linked to the bombings": what is told of one by name, with its own day, is none of the others' harm. */
    private static boolean isFateOfNamed(Draft weak, Draft other) {
        return weak.dated
                && other.type() != EventType.DISASTER
                && weak.verb != Clauses.NONE
                && weak.occurrence.clauses().isInRelative(weak.verb)
                && !inOneClause(weak, other)
                && weak.participants.values().stream()
                        .anyMatch(party -> party.role() == Role.TARGET && party.kind() == ActorKind.PERSON);
    }

    /** "two men are found dead after a flood": of people who are not named nothing is told but that. */
    private static boolean isOfNobody(Draft death) {
        return death.type() == EventType.DEATH && death.participants.isEmpty();
    }

    /** "becomes the head until the election in May", "the election is postponed": what is yet to come, or not, is told besides. */
    private static boolean isOnlyAhead(Draft noun, Draft deed) {
        return noun.occurrence.isNoun()
                && deed.status == EventStatus.OCCURRED
                && (noun.status == EventStatus.PLANNED || noun.status == EventStatus.DENIED);
    }

    /** "launched an offensive after gunmen killed ten people in May": what it answers, with its own day, is an attack before it. */
    private boolean isAnswered(Draft kill, Draft answer) {
        Occurrence occurrence = kill.occurrence;
        if (kill.type() != EventType.ATTACK || occurrence.isNoun() || !kill.dated || inOneClause(kill, answer)) {
            return false;
        }
        int opener = clauseStart(kill) - 1;
        return occurrence.sentence().is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.AFTER)
                && answer.occurrence.end() <= occurrence.first();
    }

    /** What some kill in answer to is another attack. */
    private void answer(List<Draft> drafts) {
        for (Draft kill : drafts) {
            for (Draft attack : drafts) {
                attack.answered |= kill != attack && isAnswer(kill, attack);
            }
        }
    }

    /** "killed ten rebels after Monday's massacre": whoever kills after an attack of its own day does so in answer; but "after a clash on Monday". */
    private boolean isAnswer(Draft kill, Draft attack) {
        Occurrence occurrence = kill.occurrence;
        Occurrence noun = attack.occurrence;
        boolean apart = attack.dated
                && attack.days != null
                && (!kill.dated || (kill.days != null && !kill.days.overlaps(attack.days)));
        return apart
                && kill.type() == EventType.ATTACK
                && attack.type() == EventType.ATTACK
                && kill.hasRole(Role.AGENT)
                && !occurrence.isNoun()
                && occurrence.sentence().has(occurrence.chunk(), Sentence.FINITE)
                && !occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                && noun.isNoun()
                && isBefore(noun)
                && noun.first() > occurrence.end()
                && !cues.is(noun.headWord(noun.chunk()), Cue.CLASH);
    }

    private static boolean inOneClause(Draft a, Draft b) {
        return a.verb == b.verb || clauseStart(a) == clauseStart(b);
    }

    private static int clauseStart(Draft draft) {
        int group = draft.verb == Clauses.NONE ? draft.occurrence.chunk() : draft.verb;
        return draft.occurrence.clauses().clauseStart(group);
    }

    /** "A and B agree to reopen the border": several who agree have agreed with each other. */
    private static boolean isOfSeveral(Draft agreed) {
        Occurrence occurrence = agreed.occurrence;
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        return subject != Clauses.NONE
                && occurrence.clauses().listStart(subject) < subject
                && agreed.participants.size() > 1;
    }

    /** "agreed to lend a million": what is agreed is the loan; but "agreed to delay the tariffs". */
    private static boolean isOfInfinitive(Draft weak, Draft other) {
        return other.verb > weak.verb
                && !other.calledOff
                && other.occurrence.sentence().has(other.verb, Sentence.INFINITIVE)
                && other.occurrence.clauses().governor(other.verb) == weak.verb;
    }

    /** "One of two soldiers who were shot on Monday dies": a death of its own. */
    private static boolean isDayAfter(Draft weak, Draft other) {
        return weak.type() == EventType.DEATH
                && other.dated
                && weak.days != null
                && other.days != null
                && !weak.days.overlaps(other.days);
    }
}
