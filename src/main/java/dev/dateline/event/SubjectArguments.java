package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Who acts: the subject of a verb, or of the clause that a noun stands in, wherever the sentence names it. */
final class SubjectArguments {

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;
    private final OtherSubjects others;
    private final TrailingVerbs trailing;
    private final DescribedSubjects described;
    private final StandIns standIns;

    SubjectArguments(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
        others = new OtherSubjects(scope);
        trailing = new TrailingVerbs(scope);
        described = new DescribedSubjects(scope);
        standIns = new StandIns(scope);
    }

    /** Adds who does what a verb group says, to the slot given. */
    void subject(int verb, Slot slot) {
        boolean trails = trailing.trails(verb);
        if (trails && (scope.occurrence.rule().type() == EventType.ATTACK || trailing.isAskedOfAddressee(verb))) {
            int aim = sentence.dayBefore(verb) - 1;
            scope.addGroups(Slot.OBJECT, clauses.listStart(aim), aim);
        }
        if (others.isForWhom(verb)) {
            scope.addGroups(slot, clauses.listStart(verb - 1), verb - 1);
            return;
        }
        int subject = trails
                ? clauses.subject(clauses.governor(verb))
                : others.isOfPersonBefore(verb) ? verb - 2 : clauses.subject(verb);
        int planner = others.planner(verb);
        if (planner != Clauses.NONE) {
            scope.addGroups(slot, clauses.listStart(planner), planner);
            return;
        }
        if (subject == Clauses.NONE && others.isHeadline(verb)) {
            subject = verb - 1;
        }
        if (subject == Clauses.NONE) {
            return;
        }
        int thanked = others.thankedFor(verb);
        if (thanked != Clauses.NONE) {
            scope.addGroups(slot, thanked, clauses.listEnd(thanked));
            return;
        }
        int accused = others.accusedBefore(verb);
        if (accused != Clauses.NONE) {
            scope.addGroups(slot, accused, clauses.listEnd(accused));
            return;
        }
        ActorMention held = slot == Slot.OBJECT ? others.heldBefore(subject) : null;
        if (held != null) {
            scope.add(slot, held.first(), held.end());
            return;
        }
        int coerced = others.coercedBefore(subject);
        if (coerced != Clauses.NONE) {
            scope.addGroups(slot, coerced, coerced);
            return;
        }
        addNamed(subject, verb, slot);
        joined(verb, slot);
        joinedBy(subject, verb, slot);
    }

    /** "X, joined by Y and Z, signed it": they did so, too; "a coalition led by X bombed it": X did. */
    private void joinedBy(int subject, int verb, Slot slot) {
        int participle = sentence.is(subject + 1, Chunk.COMMA) ? subject + 2 : subject + 1;
        boolean by = participle + 2 < verb
                && sentence.isVerb(participle, Sentence.BARE)
                && scope.opens(participle + 1, Slot.BY)
                && sentence.is(participle + 2, Chunk.NOUN_GROUP);
        if (by && brings(participle, subject)) {
            scope.addGroups(slot, participle + 2, clauses.listEnd(participle + 2));
        }
    }

    private boolean brings(int participle, int subject) {
        int word = tokens.word(sentence.head(participle));
        return cues.is(word, Cue.JOIN)
                ? participle == subject + 2
                : cues.is(word, Cue.LED) && !scope.namesActor(subject);
    }

    /** "X joined Y and Z in signing a pact": those whom X joins do so, too. */
    private void joined(int verb, Slot slot) {
        boolean opened = sentence.has(verb, Sentence.ING) && scope.opens(verb - 1, Slot.IN);
        int join = opened ? clauses.governor(verb) : Clauses.NONE;
        int others = join == Clauses.NONE || !cues.is(tokens.word(sentence.head(join)), Cue.JOIN)
                ? Clauses.NONE
                : clauses.object(join);
        if (others > join && others < verb) {
            scope.addGroups(slot, others, clauses.listEnd(others));
        }
    }

    /** Adds the subject and those whom the sentence names beside it; where they are no names, who stands for them. */
    private void addNamed(int subject, int verb, Slot slot) {
        described.describedByParticiple(verb, slot);
        described.oneOfThem(verb, slot);
        described.plantedBy(subject, verb);
        int start = scope.openingStart(subject);
        int last = clauses.listEnd(subject);
        // "X, as well as Y and Z, signed it"
        boolean goesOn = start < subject && last > subject && last < verb;
        scope.addGroups(slot, start, goesOn ? last : subject);
        described.listedBefore(start, subject, slot);
        described.besideRelative(start, subject, verb, slot);
        if (start < subject || sentence.is(start - 1, Chunk.CONJUNCTION)) {
            described.describedBefore(start, slot);
        }
        int end = scope.chainEnd(subject);
        boolean apposed = sentence.is(start - 1, Chunk.COMMA) && described.isNamedGroup(start - 2);
        if (apposed && !scope.occurrence.text().namesParty(sentence.start(start), end)) {
            // "X, a student who was convicted", "X, the former mayor of Gao who fled": the one described
            scope.addGroups(slot, start - 2, start - 2);
            return;
        }
        if (scope.occurrence.text().namesActor(sentence.start(start), end)) {
            return;
        }
        int speaker = slot == Slot.SUBJECT ? standIns.speakerBefore(subject, verb) : Clauses.NONE;
        speaker = speaker == Clauses.NONE && slot == Slot.SUBJECT ? standIns.beforeReport(subject, verb) : speaker;
        if (speaker != Clauses.NONE) {
            scope.addGroups(slot, clauses.listStart(speaker), speaker);
            return;
        }
        if (sentence.is(subject + 1, Chunk.COMMA) && subject < verb) {
            described.apposition(subject, verb, slot);
        }
        if (slot == Slot.SUBJECT && standIns.isStatement(subject)) {
            standIns.earlier(subject, slot);
        } else if (slot == Slot.SUBJECT || sentence.has(verb, Sentence.ING) || isOfHimself(subject)) {
            standIns.add(subject, verb, slot);
        }
    }

    /** "The president said he was outraged", "Chad said it had been attacked": whom it is done to speaks of himself. */
    private boolean isOfHimself(int subject) {
        int pronoun = sentence.head(subject);
        int says = clauses.governor(subject);
        return says != Clauses.NONE
                && (tokens.isWritten(pronoun, "he")
                        || tokens.isWritten(pronoun, "she")
                        || tokens.isWritten(pronoun, "it"))
                && cues.is(tokens.word(sentence.head(says)), Cue.SAY)
                && !sentence.has(says, Sentence.PASSIVE);
    }
}
