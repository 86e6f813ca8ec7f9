package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the state in which what a sentence tells happened, where no slot says so. */
final class Whereabouts {

    /** How those are named who act somewhere, and not where they do so. */
    private static final Set<ActorForm> ACTING = EnumSet.of(
            ActorForm.ADJECTIVE,
            ActorForm.INSTITUTION,
            ActorForm.OFFICE,
            ActorForm.PERSON,
            ActorForm.PRONOUN,
            ActorForm.COLLECTIVE);

    private final Cues cues;
    private final Tellers tellers;
    private final OtherPlaces places;

    Whereabouts(Cues cues, Tellers tellers) {
        this.cues = cues;
        places = new OtherPlaces(cues);
        this.tellers = tellers;
    }

    /** The state of which the sentence speaks, else the one that the article names most, as a place above all, is where it happened. */
    void add(Draft draft) {
        if (OtherPlaces.isOfRegion(cues, draft.occurrence, OtherPlaces.REGION_REACH)) {
            return;
        }
        ActorMention found = stateOf(draft);
        boolean passing = found == null || isTold(draft, found) || isInPassing(draft, found);
        String most = passing ? draft.occurrence.text().whereabouts() : null;
        String country = most == null && found != null ? ContextParties.country(found) : most;
        if (country != null) {
            draft.guess(PartyFinder.state(draft, country, Role.SCENE));
        }
    }

    /**
     * "Chadian officials were linked to the murder", "a bombing blamed on Chad": who acts, or who has to do with it, need not be where it was; but
     * "in Chad", "Chad was rocked by". Nor were "Chadian refugees" at home.
     */
    private boolean isInPassing(Draft draft, ActorMention party) {
        Occurrence occurrence = draft.occurrence;
        boolean abroad =
                party.form() == ActorForm.PEOPLE && cues.is(occurrence.tokens().word(party.end() - 1), Cue.ABROAD);
        if (abroad || ACTING.contains(party.form())) {
            return true;
        }
        int before = party.first() - 1;
        return party.form() == ActorForm.NAME
                && before > occurrence.sentence().first()
                && cues.is(occurrence.tokens().word(before), Cue.APART);
    }

    /** "A British diplomat said the protest was peaceful": the diplomat need not be where it was. */
    private boolean isTold(Draft draft, ActorMention speaker) {
        Occurrence occurrence = draft.occurrence;
        int teller = occurrence.isNoun() ? tellers.teller(occurrence) : Clauses.NONE;
        return teller != Clauses.NONE
                && speaker.first() >= Tellers.firstToken(occurrence, teller)
                && speaker.first() < occurrence.sentence().end(teller);
    }

    /** The first place of the sentence that has a state, else the first party that does not only speak of the event. */
    private @Nullable ActorMention stateOf(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int speaker = tellers.teller(draft);
        ActorMention party = null;
        ActorMention home = null;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            home = home == null && mention != null && isHomeOfVictim(draft, mention) ? mention : home;
            if (mention == null
                    || mention.form() == ActorForm.AFFILIATION
                    || !ContextParties.isOfState(mention)
                    || TakingPart.isMoney(occurrence.text(), mention)
                    || OtherPlaces.isOfPlight(cues, draft, mention)
                    || places.isOfOthers(draft, mention.first())
                    || places.isWhereAnswered(draft, mention)
                    || isVisitor(occurrence, mention)
                    || Quotation.parts(occurrence, token)) {
                continue;
            }
            if ((mention.form() == ActorForm.PLACE && !isWhereSaid(occurrence, mention))
                    || isCapital(occurrence, mention)) {
                return mention;
            }
            boolean speaks = speaker != Clauses.NONE
                    && token >= sentence.start(occurrence.clauses().listStart(speaker))
                    && token < sentence.end(speaker);
            party = party == null && !speaks ? mention : party;
        }
        return home == null ? party : home;
    }

    /** "in hotels in the Chadian capital": as good as its name. */
    private boolean isCapital(Occurrence occurrence, ActorMention mention) {
        return mention.form() == ActorForm.ADJECTIVE
                && mention.end() < occurrence.sentence().end()
                && cues.is(occurrence.tokens().word(mention.end()), Cue.LOCALITY);
    }

    /** "came before a visit to the region by X", "marred X's trip": where X goes is told, and not where he comes from. */
    private boolean isVisitor(Occurrence occurrence, ActorMention mention) {
        Sentence sentence = occurrence.sentence();
        int group = sentence.chunkOf(mention.first());
        if (mention.form() == ActorForm.PLACE || group < 0) {
            return false;
        }
        if (sentence.isPossessive(mention.end()) && isTrip(occurrence, group)) {
            return true;
        }
        int trip = group - 2;
        if (sentence.is(group - 1, Chunk.PREPOSITION) && occurrence.opens(group - 1, "by")) {
            boolean where = sentence.is(trip, Chunk.NOUN_GROUP)
                    && sentence.is(trip - 1, Chunk.PREPOSITION)
                    && occurrence.opens(trip - 1, "to");
            return isTrip(occurrence, where ? trip - 2 : trip);
        }
        // but "a tour of X"
        return mention.form() != ActorForm.NAME
                && sentence.is(group - 1, Chunk.PREPOSITION)
                && occurrence.opens(group - 1, "of")
                && isTrip(occurrence, trip);
    }

    private boolean isTrip(Occurrence occurrence, int group) {
        return occurrence.sentence().is(group, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(group), Cue.STAY);
    }

    /** "..., officials in Lome said": where they said it. */
    private boolean isWhereSaid(Occurrence occurrence, ActorMention place) {
        Sentence sentence = occurrence.sentence();
        int group = sentence.chunkOf(place.first());
        return sentence.is(group - 1, Chunk.PREPOSITION)
                && sentence.is(group - 2, Chunk.NOUN_GROUP)
                && sentence.is(group - 3, Chunk.COMMA)
                && sentence.is(group + 1, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(group + 1), Cue.SAY);
    }

    /** "the murder of former Chadian minister X": where nothing else says where, it was in X's own state. */
    private static boolean isHomeOfVictim(Draft draft, ActorMention mention) {
        Occurrence occurrence = draft.occurrence;
        int chunk = occurrence.sentence().chunkOf(mention.first());
        if (draft.type() != EventType.ATTACK
                || mention.form() != ActorForm.AFFILIATION
                || mention.country() == null
                || occurrence.text().isLeaning(mention)
                || chunk < 0) {
            return false;
        }
        for (int token = mention.end(); token < occurrence.sentence().end(chunk); token++) {
            ActorMention named = occurrence.text().actor(token);
            if (named != null
                    && named.actor().kind() == ActorKind.PERSON
                    && draft.participants.containsKey(named.actor().id())) {
                return true;
            }
        }
        return false;
    }
}
