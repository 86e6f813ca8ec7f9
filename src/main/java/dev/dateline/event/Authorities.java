package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Set;

/** Finds the state whose authorities act where nobody is named who does. */
final class Authorities {

    /** How many names from the beginning of a text one is looked for in that is another's than the critic's. */
    private static final int OTHERS_REACH = 64;

    /** Acts of authorities, which a text need not name. */
    private static final Set<EventType> BY_AUTHORITY = Set.of(
            EventType.ARREST,
            EventType.TRIAL,
            EventType.APPOINTMENT,
            EventType.RESIGNATION,
            EventType.VOTE,
            EventType.ELECTION,
            EventType.SANCTION,
            EventType.MOBILIZE);

    private final Cues cues;

    Authorities(Cues cues) {
        this.cues = cues;
    }

    /**
     * The state whose authorities act where none is named: that of the sentence's first place or official, else the article's
     * first; not the one that a prisoner comes from.
     */
    void addTo(Draft draft) {
        if (!BY_AUTHORITY.contains(draft.type())) {
            return;
        }
        ArticleText text = draft.occurrence.text();
        boolean coerced = draft.type().isCoercion();
        Place place = draft.place;
        if (coerced && place != null) {
            draft.guess(PartyFinder.state(draft, place.id(), Role.AGENT));
            return;
        }
        ActorMention found = null;
        ActorMention critic = null;
        boolean spoken = false;
        boolean voted = draft.type() == EventType.ELECTION;
        // "Chad condemned the violence in Togo ahead of the election": of several the last one named before the vote
        int nearest = voted && draft.occurrence.isNoun() ? draft.occurrence.first() : 0;
        for (int token = draft.occurrence.sentence().first();
                token < draft.occurrence.sentence().end() && (found == null || token < nearest);
                token++) {
            ActorMention mention = text.actor(token);
            boolean acts = mention != null
                    && isAuthority(text, mention, coerced)
                    && !(coerced && isOfCrime(draft.occurrence, mention));
            boolean speaks = acts && voted && isSpeaker(draft.occurrence, token);
            spoken |= speaks;
            boolean criticizes = acts && coerced && isCritic(draft.occurrence, token);
            critic = criticizes ? mention : critic;
            found = acts && !speaks && !criticizes ? mention : found;
        }
        if (found == null && critic != null) {
            found = otherThan(text, critic);
        }
        boolean thing = coerced && found != null && found.form() == ActorForm.ADJECTIVE;
        // "convicted of holding Peruvian passports": but what he held is from there
        String scene = (found == null && spoken) || thing ? text.scene(Set.of()) : null;
        if (scene != null) {
            draft.guess(PartyFinder.state(draft, scene, Role.AGENT));
            return;
        }
        if (found == null) {
            found = text.actors().stream()
                    .filter(mention ->
                            isAuthority(text, mention, coerced) && !(coerced && isOfCrime(draft.occurrence, mention)))
                    .findFirst()
                    .or(() -> text.actors().stream()
                            .filter(mention -> ContextParties.isOfState(mention)
                                    && !text.isLeaning(mention)
                                    && !(draft.hasRole(Role.AGENT) && mention.form() == ActorForm.AFFILIATION))
                            .findFirst())
                    .orElse(null);
        }
        if (found != null) {
            draft.guess(PartyFinder.state(draft, ContextParties.country(found), Role.AGENT));
        }
    }

    /** "X condemned the arrest of Y": whoever held him, it was not X, where the text names anybody else. */
    private static ActorMention otherThan(ArticleText text, ActorMention critic) {
        String state = ContextParties.country(critic);
        return text.actors().stream()
                .limit(OTHERS_REACH)
                .filter(mention -> ContextParties.isOfState(mention)
                        && !text.isLeaning(mention)
                        && !ContextParties.country(mention).equals(state))
                .findFirst()
                .orElse(critic);
    }

    /** Whether a name is that of who condemns, welcomes or otherwise speaks of what the noun names. */
    private boolean isCritic(Occurrence occurrence, int token) {
        int verb = occurrence.isNoun()
                ? occurrence.clauses().governor(occurrence.clauses().listStart(occurrence.chunk()))
                : Clauses.NONE;
        return verb != Clauses.NONE
                && (cues.is(occurrence.headWord(verb), Cue.SPEAK) || isGrievance(occurrence))
                && isSubjectOf(verb, occurrence, occurrence.sentence().chunkOf(token));
    }

    /** "X recalled its envoy over the arrest of Y": what somebody acts over was done by another. */
    private static boolean isGrievance(Occurrence occurrence) {
        int over = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(over, Chunk.PREPOSITION) && occurrence.opens(over, "over");
    }

    private static boolean isSubjectOf(int verb, Occurrence occurrence, int chunk) {
        int subject = occurrence.clauses().subject(verb);
        return subject != Clauses.NONE && occurrence.clauses().listStart(subject) <= chunk && chunk <= subject;
    }

    /** "X hopes that elections are held", "X said that he was freed": who only speaks of it does not do it. */
    private boolean isSpeaker(Occurrence occurrence, int token) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int chunk = sentence.chunkOf(token);
        int verb = clauses.governor(occurrence.chunk());
        for (int hop = 0; chunk >= 0 && hop < 2 * ContextParties.REPORT_HOPS && verb != Clauses.NONE; hop++) {
            int word = occurrence.headWord(verb);
            boolean speaks = cues.is(word, Cue.SAY) || cues.is(word, Cue.THINK) || cues.is(word, Cue.ASK);
            if (speaks && isSubjectOf(verb, occurrence, chunk)) {
                return true;
            }
            verb = clauses.governor(verb);
        }
        return false;
    }

    /** "charged with spying for Chad", "convicted over funds from Chad": what is said behind the trigger is what somebody did. */
    private static boolean isOfCrime(Occurrence occurrence, ActorMention mention) {
        Sentence sentence = occurrence.sentence();
        if (mention.first() < occurrence.end() || mention.first() >= sentence.end()) {
            return false;
        }
        int preposition = sentence.chunkOf(mention.first()) - 1;
        return sentence.is(preposition, Chunk.PREPOSITION)
                && (occurrence.opens(preposition, "for")
                        || occurrence.opens(preposition, "from")
                        || occurrence.opens(preposition, "with"));
    }

    private static boolean isAuthority(ArticleText text, ActorMention mention, boolean coerced) {
        if (text.isLeaning(mention)) {
            return false;
        }
        boolean origin = mention.form() == ActorForm.PEOPLE
                || mention.form() == ActorForm.AFFILIATION
                || PartyFinder.isOrigin(text, mention);
        return ContextParties.isOfState(mention) && !(coerced && origin) && !PartyFinder.isMoney(text, mention);
    }
}
