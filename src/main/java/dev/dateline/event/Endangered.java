package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Whom an attack or a threat is aimed at, where no slot says so. */
final class Endangered {

    private final Cues cues;

    Endangered(Cues cues) {
        this.cues = cues;
    }

    /** "Kenyan airstrikes on a car in Harouf and Qlayleh, Lebanon": where nobody attacked is named, a place of the sentence is. */
    void attackedPlace(Draft draft) {
        boolean aimed = draft.hasRoleBut(Role.AGENT);
        if (aimed || draft.participants.isEmpty()) {
            return;
        }
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        for (int token = occurrence.end(); token < occurrence.sentence().end(); token++) {
            ActorMention mention = text.actor(token);
            String country = mention != null
                            && saysWhere(text, mention)
                            && !OtherPlaces.isOfPlight(cues, draft, mention)
                            && !OtherPlaces.isWhereSaid(cues, occurrence, token)
                    ? mention.country()
                    : null;
            if (country != null && !draft.participants.containsKey(country)) {
                draft.guess(PartyFinder.state(draft, country, Role.SCENE));
                return;
            }
        }
        rebelsHome(draft);
    }

    /** "Two Chadian rebels were killed by Malian troops": where nobody says where, among those whose rebels they are. */
    private void rebelsHome(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int hit = draft.place == null ? assailed(draft) : Clauses.NONE;
        if (hit == Clauses.NONE) {
            return;
        }
        for (int token = sentence.start(hit); token < sentence.end(hit); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null
                    && mention.form() == ActorForm.AFFILIATION
                    && mention.country() != null
                    && mention.end() > mention.first() + 1
                    && !draft.participants.containsKey(mention.country())) {
                draft.guess(PartyFinder.state(draft, mention.country(), Role.SCENE));
                return;
            }
        }
    }

    /** The group that names whom a verb attacks, or whom the verb of a noun does: "an air strike killed two rebels"; or none. */
    private int assailed(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.isNoun() ? draft.verb : occurrence.chunk();
        if (verb == Clauses.NONE
                || !occurrence.sentence().is(verb, Chunk.VERB_GROUP)
                || (occurrence.isNoun() && !cues.is(occurrence.headWord(verb), Cue.HARM))) {
            return Clauses.NONE;
        }
        boolean passive = occurrence.sentence().has(verb, Sentence.PASSIVE);
        return passive
                ? occurrence.clauses().subject(verb)
                : occurrence.clauses().object(verb);
    }

    /** Whether it is a place, or the name of a state behind one: "in Qlayleh, Lebanon". */
    private static boolean saysWhere(ArticleText text, ActorMention mention) {
        return mention.form() == ActorForm.PLACE
                || (mention.form() == ActorForm.NAME
                        && text.tokens().isPunctuation(mention.first() - 1, ',')
                        && text.tokens().isCapitalized(mention.first() - 2));
    }

    /** "Kenyan jets bombed ports in Chadian-held Gao": an attack on what somebody holds is one on him. */
    void holders(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int last = occurrence.clauses().argumentsEnd(occurrence.lastChunk()) - 1;
        int end = occurrence.sentence().end(last) - 1;
        for (int token = occurrence.end(); token < end; token++) {
            ActorMention mention = text.actor(token);
            boolean holds = mention != null
                    && mention.form() == ActorForm.AFFILIATION
                    && mention.end() < end
                    && text.tokens().isPunctuation(mention.end(), '-')
                    && cues.is(text.tokens().word(mention.end() + 1), Cue.HOLD);
            if (mention != null
                    && holds
                    && !draft.participants.containsKey(mention.actor().id())) {
                draft.guess(mention.actor(), Role.TARGET, mention.via());
            }
        }
    }

    /** "X accuses Y of shooting at a boat": who was shot at is not said, so it is X who complains of it. */
    void accuser(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean aimed = draft.hasRoleBut(Role.AGENT) || draft.participants.isEmpty();
        int verb = aimed ? Clauses.NONE : occurrence.clauses().governor(occurrence.chunk());
        if (verb != Clauses.NONE && sentence.has(verb, Sentence.ING)) {
            verb = occurrence.clauses().governor(verb);
        }
        if (verb == Clauses.NONE || !cues.is(occurrence.headWord(verb), Cue.BLAME)) {
            return;
        }
        int subject = occurrence.clauses().subject(verb);
        if (subject != Clauses.NONE) {
            ContextParties.addOther(draft, sentence.start(subject), sentence.end(subject));
        }
    }

    /** "threatens to retaliate if X goes on": X is threatened. */
    void condition(Draft draft) {
        boolean aimed = draft.hasRole(Role.TARGET);
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int end = occurrence.sentence().end();
        boolean inCondition = false;
        for (int token = occurrence.end(); !aimed && token < end; token++) {
            inCondition |= cues.is(text.tokens().word(token), Cue.IF);
            ActorMention mention = inCondition ? text.actor(token) : null;
            if (mention != null && isOtherParty(draft, mention)) {
                draft.guess(mention.actor(), Role.TARGET, mention.via());
                return;
            }
        }
    }

    /** Whether it is a party but no person, and none of the event yet. */
    private static boolean isOtherParty(Draft draft, ActorMention mention) {
        return mention.isParty()
                && mention.actor().kind() != ActorKind.PERSON
                && !draft.participants.containsKey(mention.actor().id());
    }

    /** "threatens to carry out attacks in X": where no one is named, the state where it would be done. */
    static void threatened(Draft draft) {
        if (draft.hasRole(Role.TARGET) || draft.participants.isEmpty()) {
            return;
        }
        Occurrence occurrence = draft.occurrence;
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        if (!occurrence.sentence().isVerb(end, Sentence.INFINITIVE)) {
            return;
        }
        int last = occurrence.clauses().argumentsEnd(end) - 1;
        for (int token = occurrence.end(); token < occurrence.sentence().end(last); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.form() == ActorForm.COLLECTIVE) {
                // "both countries"
                mention.actors().forEach(actor -> draft.guess(actor, Role.TARGET, null));
                return;
            }
            if (mention != null && ContextParties.isOfState(mention) && mention.form() != ActorForm.AFFILIATION) {
                draft.guess(PartyFinder.state(draft, ContextParties.country(mention), Role.TARGET));
                return;
            }
        }
    }
}
