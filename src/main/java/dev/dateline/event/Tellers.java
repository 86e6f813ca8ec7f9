package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Who tells of an event, and takes part in it by that: an army of its attack, a group of those whom it frees. */
final class Tellers {

    private final Cues cues;

    Tellers(Cues cues) {
        this.cues = cues;
    }

    /** The subject of the verb by which it is said that something happened, or {@link Clauses#NONE}. */
    int teller(Occurrence occurrence) {
        return tellerAbove(occurrence, occurrence.clauses().governor(occurrence.chunk()));
    }

    /** The same of what hangs on a verb, or {@link Clauses#NONE}. */
    int tellerAbove(Occurrence occurrence, int above) {
        Clauses clauses = occurrence.clauses();
        int verb = above;
        for (int hop = 0; hop < ContextParties.REPORT_HOPS && verb != Clauses.NONE; hop++) {
            int subject = clauses.subject(verb);
            if (subject != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.SAY)) {
                return subject;
            }
            verb = clauses.governor(verb);
        }
        return Clauses.NONE;
    }

    /**
     * Who only speaks of a noun: "France condemned the attack", "the attack was condemned by France"; or
     * {@link Clauses#NONE}.
     */
    int teller(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (occurrence.isNoun() && draft.verb > occurrence.chunk()) {
            return cues.speaksOf(occurrence.headWord(draft.verb)) ? doer(occurrence, draft.verb) : Clauses.NONE;
        }
        int verb = occurrence.isNoun() ? occurrence.clauses().governor(occurrence.chunk()) : Clauses.NONE;
        boolean speaks = verb != Clauses.NONE && cues.speaksOf(occurrence.headWord(verb));
        return speaks ? occurrence.clauses().subject(verb) : Clauses.NONE;
    }

    /** The X of "was condemned on Friday by X"; or {@link Clauses#NONE}. */
    private static int doer(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(verb);
        for (int by = verb + 1; by < end && sentence.has(verb, Sentence.PASSIVE); by++) {
            if (sentence.is(by, Chunk.PREPOSITION)
                    && occurrence.opens(by, "by")
                    && sentence.is(by + 1, Chunk.NOUN_GROUP)) {
                return occurrence.clauses().listEnd(by + 1);
            }
        }
        return Clauses.NONE;
    }

    /** The first token of the nouns that a group ends. */
    static int firstToken(Occurrence occurrence, int group) {
        return occurrence.sentence().start(occurrence.clauses().listStart(group));
    }

    /** "The army says that X was killed in an airstrike": an army that tells of an attack by nobody else is who attacked. */
    void reporter(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int teller = draft.hasRole(Role.AGENT) ? Clauses.NONE : teller(occurrence);
        if (teller != Clauses.NONE) {
            force(draft, firstToken(occurrence, teller), occurrence.sentence().end(teller));
        }
    }

    private void force(Draft draft, int first, int end) {
        ArticleText text = draft.occurrence.text();
        boolean force = false;
        ActorMention found = null;
        for (int token = first; token < end; token++) {
            force |= cues.is(text.tokens().word(token), Cue.FORCE);
            found = found == null ? text.actor(token) : found;
        }
        if (force && found != null && found.actor().kind() == ActorKind.STATE) {
            draft.guess(PartyFinder.state(draft, found.actor().id(), Role.AGENT));
        }
    }

    /** "Hezbollah says that ten prisoners were freed": a group that tells of those whom nobody named frees does so itself. */
    void holder(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean freed = cues.is(occurrence.headWord(occurrence.chunk()), Cue.GIVE_BACK) && !draft.hasRole(Role.AGENT);
        int teller = freed ? teller(occurrence) : Clauses.NONE;
        if (teller != Clauses.NONE) {
            int end = occurrence.sentence().end(teller);
            ContextParties.first(
                    draft, firstToken(occurrence, teller), end, Role.AGENT, kind -> kind == ActorKind.GROUP);
        }
    }

    /** "Officials of X announce that 200 troops will be sent to Y": where nobody else sends them, those who say so. */
    void sender(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean sent = !occurrence.isNoun() && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE);
        if (sent && !draft.hasRole(Role.AGENT)) {
            speaker(draft);
        }
    }

    /** "The minister says that deliveries are halted": who says it does it, where nobody else is named. */
    void speaker(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.clauses().governor(occurrence.chunk());
        if (verb == Clauses.NONE || !cues.is(occurrence.headWord(verb), Cue.SAY)) {
            return;
        }
        int subject = occurrence.clauses().subject(verb);
        if (subject != Clauses.NONE) {
            ContextParties.firstOf(subject, ActorKind.PERSON, Role.AGENT, draft);
        }
    }
}
