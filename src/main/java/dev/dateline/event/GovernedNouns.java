package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The status of a noun whose preposition hangs on another noun or verb: "a plan for a strike", "threatened them with sanctions". */
final class GovernedNouns {

    /** What people talk about to bring it about. */
    private static final Set<EventType> SETTLED =
            Set.of(EventType.ARREST, EventType.MOBILIZE, EventType.SANCTION, EventType.APPOINTMENT);

    private final Cues cues;
    private final VerbStatus verbs;

    GovernedNouns(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** A noun of which the noun or verb says more that its preposition hangs on: "a plan for a strike", "threatened them with sanctions". */
    @Nullable
    EventStatus of(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int preposition = occurrence.openingWord(before);
        boolean meanwhile =
                cues.is(preposition, Cue.OCCASION) && !isFor(preposition) && !cues.is(preposition, Cue.AHEAD);
        if (isToBeSettled(occurrence, before)) {
            return EventStatus.PROPOSED;
        }
        if (isTopicInGeneral(draft, before)) {
            return null;
        }
        EventStatus byNoun = meanwhile ? null : verbs.byWord(tokens, sentence.start(before) - 1, sentence.first());
        int noun = beforeParties(occurrence, ofWhom(occurrence, before - 1));
        if (byNoun == null && !meanwhile && noun < before - 1) {
            // "a plan by X for a strike", "a deal with X on the release of prisoners"
            byNoun = verbs.byWord(tokens, sentence.end(noun) - 1, sentence.first());
        }
        if (byNoun != null && before > 0 && isOfNone(occurrence, before - 1)) {
            return null;
        }
        if (byNoun != null) {
            // "scrapped a plan for a strike"
            return isUndoing(occurrence, occurrence.clauses().governor(before)) ? null : byNoun;
        }
        int governor = occurrence.clauses().governor(before);
        if (governor == Clauses.NONE) {
            return EventStatus.OCCURRED;
        }
        boolean often = draft.type().isHarm() && verbs.isHabit(occurrence, governor);
        if (often || isOnlyPossible(occurrence, governor, before)) {
            // "has often struck the port in bombing raids"
            return null;
        }
        int word = occurrence.headWord(governor);
        boolean direct = governor == sentence.dayBefore(before) - 1;
        if (cues.is(word, Cue.THREATEN) && occurrence.opens(before, "with")) {
            // "threatened them with sanctions"
            return null;
        }
        if (direct && cues.is(word, Cue.AVERT_WITH_OFF) && occurrence.opens(before, "off")) {
            // "in a bid to head off a strike"
            return null;
        }
        if (direct && cues.is(word, Cue.ASK)) {
            return VerbStatus.asked(occurrence);
        }
        if (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || verbs.isRuledOut(occurrence, governor))) {
            return null;
        }
        boolean wary = cues.is(tokens.word(sentence.start(before) - 1), Cue.GUARD) && isAgainstAny(draft, before);
        if (wary && draft.type().isHarm()) {
            // "be vigilant against attacks"
            return null;
        }
        if (cues.is(word, Cue.GUARD) && (occurrence.opens(before, "from") || isAgainstAny(draft, before))) {
            // "to protect homes from looting"
            return null;
        }
        if (direct && cues.is(word, Cue.SEQUEL) && occurrence.opens(before, "by")) {
            // "the talks will be followed by a summit"
            return verbs.of(occurrence, governor);
        }
        if (direct && cues.is(word, Cue.PLAN) && !tokens.isWritten(sentence.head(governor), "deal")) {
            return EventStatus.PLANNED;
        }
        return EventStatus.OCCURRED;
    }

    /** The "request" of "a request by X", "a request from X"; else the group itself. */
    static int ofWhom(Occurrence occurrence, int group) {
        boolean asker = occurrence.sentence().is(group, Chunk.NOUN_GROUP)
                && occurrence.sentence().is(group - 1, Chunk.PREPOSITION)
                && occurrence.sentence().is(group - 2, Chunk.NOUN_GROUP)
                && (occurrence.opens(group - 1, "by") || occurrence.opens(group - 1, "from"));
        return asker ? group - 2 : group;
    }

    /** "will defend the island against attacks", but not "defended the town against an attack". */
    private static boolean isAgainstAny(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        int noun = occurrence.chunk();
        return occurrence.opens(preposition, "against")
                && !draft.definite
                && !occurrence.opens(noun, "a")
                && !occurrence.opens(noun, "an");
    }

    /** "talks on the release of hostages", "a resolution on the withdrawal of troops": what has yet to be done. */
    private boolean isToBeSettled(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int noun = beforeParties(occurrence, preposition - 1);
        return SETTLED.contains(occurrence.rule().type())
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && (occurrence.opens(preposition, "on") || occurrence.opens(preposition, "about"))
                && (cues.is(occurrence.headWord(noun), Cue.NEGOTIATION)
                        || cues.is(occurrence.headWord(noun), Cue.ENCOUNTER)
                        || cues.is(occurrence.headWord(noun), Cue.LAW));
    }

    /** The "talks" of "talks between A and B", of which the last group is given; else that group. */
    private static int beforeParties(Occurrence occurrence, int last) {
        Sentence sentence = occurrence.sentence();
        int group = last;
        while (sentence.is(group - 1, Chunk.CONJUNCTION) && sentence.is(group - 2, Chunk.NOUN_GROUP)) {
            group -= 2;
        }
        boolean parties = sentence.is(group - 1, Chunk.PREPOSITION)
                && (occurrence.opens(group - 1, "between") || occurrence.opens(group - 1, "with"))
                && sentence.is(group - 2, Chunk.NOUN_GROUP);
        return parties ? group - 2 : last;
    }

    /** "a conference on bird flu", "talks on cholera": what may befall anybody. */
    private boolean isTopicInGeneral(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.DISASTER
                && occurrence.isBare()
                && (occurrence.opens(preposition, "on") || occurrence.opens(preposition, "about"))
                && occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition - 1), Cue.ENCOUNTER);
    }

    /** "can lead to talks", "could culminate in elections", "is not likely to result in an eruption". */
    private boolean isOnlyPossible(Occurrence occurrence, int governor, int before) {
        Sentence sentence = occurrence.sentence();
        if (governor == before - 1
                && sentence.isVerb(governor, Sentence.INFINITIVE)
                && sentence.start(governor) > sentence.first()
                && cues.is(occurrence.headWord(governor), Cue.LEAD_TO)
                && cues.is(occurrence.tokens().word(sentence.start(governor) - 1), Cue.FATE)) {
            return true;
        }
        int modal = sentence.modal(governor);
        int word = modal < 0 ? 0 : occurrence.tokens().word(modal);
        return modal >= 0
                && governor == before - 1
                && !cues.is(word, Cue.WILL)
                && !cues.is(word, Cue.WOULD)
                && cues.is(occurrence.headWord(governor), Cue.LEAD_TO);
    }

    /** "has no plans for sanctions", "broke up without agreement on a truce", "failed to reach agreement on a truce" */
    private boolean isOfNone(Occurrence occurrence, int plan) {
        Sentence sentence = occurrence.sentence();
        int before = plan - 1;
        boolean without = sentence.is(before, Chunk.PREPOSITION) && cues.is(occurrence.openingWord(before), Cue.NONE);
        int failed = sentence.isVerb(before, Sentence.INFINITIVE) ? sentence.dayBefore(before) - 1 : Clauses.NONE;
        return without
                || cues.is(occurrence.openingWord(plan), Cue.NONE)
                || (sentence.is(failed, Chunk.VERB_GROUP) && cues.is(occurrence.headWord(failed), Cue.FAIL));
    }

    boolean isUndoing(Occurrence occurrence, int verb) {
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.UNDO);
    }

    boolean isFor(int word) {
        return cues.is(word, Cue.FOR);
    }
}
