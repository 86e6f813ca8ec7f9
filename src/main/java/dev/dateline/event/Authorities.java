package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the state whose authorities act where nobody is named who does. */
final class Authorities {

    /** How many names from the beginning of a text one is looked for in that is another's than the critic's. */
    private static final int OTHERS_REACH = 64;

    /** Most groups of a sentence that a charge goes on for. */
    private static final int LONGEST_CHARGE = 24;

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
        if (isByGathering(draft) || isByNamed(draft) || isByOutlaws(draft)) {
            // it is of those who gather, or do it, wherever they are
            return;
        }
        ArticleText text = draft.occurrence.text();
        ActorMention post = draft.type() == EventType.ELECTION ? post(draft.occurrence) : null;
        if (post != null) {
            draft.guess(PartyFinder.state(draft, ContextParties.country(post), Role.AGENT));
            return;
        }
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
                    && !(draft.type() == EventType.VOTE && isSeat(text, mention))
                    && !(voted && isWatcher(draft.occurrence, token))
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
            boolean before = found.end() <= draft.occurrence.sentence().first();
            // "A Spanish tourist was hurt in Lima. A Togolese man was arrested": where it happened, and not where they
            // come from
            String there = coerced && before && found.form() == ActorForm.ADJECTIVE ? text.whereabouts() : null;
            draft.guess(PartyFinder.state(draft, there == null ? ContextParties.country(found) : there, Role.AGENT));
        }
    }

    /** The office of "Chad hailed the election of X as president of Fiji"; or null. */
    private static @Nullable ActorMention post(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.isNoun() ? occurrence.clauses().argumentsEnd(occurrence.lastChunk()) : 0;
        for (int as = occurrence.lastChunk() + 1; as + 1 < end; as++) {
            if (occurrence.opens(as, "as") && sentence.is(as + 1, Chunk.NOUN_GROUP)) {
                ActorMention office = occurrence.text().actor(sentence.head(as + 1));
                return office != null && ContextParties.isOfState(office) ? office : null;
            }
        }
        return null;
    }

    /** "a Chadian sailor was arrested by Chadian police in Lima": who holds him is named, though it be his own state. */
    private static boolean isByNamed(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int doers = doersBehind(occurrence);
        ActorMention doer = doers == Clauses.NONE
                ? null
                : occurrence.text().actor(occurrence.sentence().head(doers));
        return doer != null
                && doer.isParty()
                && doer.form() != ActorForm.PEOPLE
                && draft.participants.containsKey(doer.actor().id());
    }

    /** "Gunmen released two nuns", "was freed by his captors": no state does that. */
    private boolean isByOutlaws(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (draft.type() != EventType.ARREST || occurrence.isNoun()) {
            return false;
        }
        int doers = sentence.has(occurrence.chunk(), Sentence.PASSIVE)
                ? doersBehind(occurrence)
                : occurrence.clauses().subject(occurrence.chunk());
        return doers != Clauses.NONE
                && sentence.is(doers, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(doers), Cue.OUTLAW);
    }

    /** The noun group right behind the "by" of a passive verb; or {@link Clauses#NONE}. */
    private static int doersBehind(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int by = occurrence.lastChunk() + 1;
        boolean told = !occurrence.isNoun()
                && sentence.has(occurrence.chunk(), Sentence.PASSIVE)
                && sentence.is(by, Chunk.PREPOSITION)
                && occurrence.opens(by, "by")
                && sentence.is(by + 1, Chunk.NOUN_GROUP);
        return told ? by + 1 : Clauses.NONE;
    }

    /** "The summit ended. The meeting adopted a plan": the body that this sentence or the one before names last before it decides. */
    void gathered(Draft draft) {
        Role role = draft.type() == EventType.PACT ? Role.PARTY : Role.AGENT;
        if (draft.hasRole(role) || !isByGathering(draft)) {
            return;
        }
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int sentence = text.tokens().sentenceOf(occurrence.first());
        int bound = text.tokens().sentenceStart(Math.max(0, sentence - 1));
        for (int token = occurrence.first() - 1; token >= bound; token--) {
            ActorMention mention = text.actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.BODY) {
                draft.guess(mention.actor(), role, mention.via());
                return;
            }
        }
    }

    /** "The summit adopted a plan", "The conference urged Chad to leave" */
    private boolean isByGathering(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.isNoun() ? draft.verb : occurrence.chunk();
        boolean agrees = draft.status == EventStatus.OCCURRED
                && (draft.type() == EventType.PACT || draft.type().isByWord());
        boolean decides = (draft.type() == EventType.VOTE || agrees)
                && verb != Clauses.NONE
                && !occurrence.sentence().has(verb, Sentence.PASSIVE);
        int subject = decides ? occurrence.clauses().subject(verb) : Clauses.NONE;
        return subject != Clauses.NONE && cues.is(occurrence.headWord(subject), Cue.GATHERING);
    }

    /** The Chad of "a Chad-based agency": where it has its seat, and not whose it is. */
    private boolean isSeat(ArticleText text, ActorMention mention) {
        return mention.form() == ActorForm.AFFILIATION
                && mention.end() + 1 < text.tokens().size()
                && text.tokens().isPunctuation(mention.end(), '-')
                && cues.is(text.tokens().word(mention.end() + 1), Cue.SEATED);
    }

    /** "Voters in Chad and Togo rejected it": those of both. */
    void voters(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int subject = draft.type() == EventType.ELECTION && !occurrence.isNoun()
                ? occurrence.clauses().subject(occurrence.chunk())
                : Clauses.NONE;
        int in = subject + 1;
        if (subject == Clauses.NONE
                || !cues.is(occurrence.headWord(subject), Cue.VOTER)
                || !sentence.is(in, Chunk.PREPOSITION)
                || !cues.is(occurrence.openingWord(in), Cue.PLACE)
                || !sentence.is(in + 1, Chunk.NOUN_GROUP)) {
            return;
        }
        int end = sentence.end(occurrence.clauses().listEnd(in + 1));
        for (int token = sentence.start(in + 1); token < end; token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && ContextParties.isOfState(mention)) {
                draft.add(PartyFinder.state(draft, ContextParties.country(mention), Role.AGENT));
            }
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

    /** "X hopes that elections are held", "X congratulated Y on his election": who only speaks of it does not do it. */
    private boolean isSpeaker(Occurrence occurrence, int token) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int chunk = sentence.chunkOf(token);
        int verb = clauses.governor(occurrence.chunk());
        for (int hop = 0; chunk >= 0 && hop < 2 * ContextParties.REPORT_HOPS && verb != Clauses.NONE; hop++) {
            int word = occurrence.headWord(verb);
            boolean speaks = cues.is(word, Cue.SAY)
                    || cues.is(word, Cue.THINK)
                    || cues.is(word, Cue.ASK)
                    || cues.is(word, Cue.CONGRATULATE);
            if (speaks && isSubjectOf(verb, occurrence, chunk)) {
                return true;
            }
            verb = clauses.governor(verb);
        }
        return false;
    }

    /** "Sunday's election, closely watched by X" */
    private boolean isWatcher(Occurrence occurrence, int token) {
        Sentence sentence = occurrence.sentence();
        int by = sentence.chunkOf(token) - 1;
        return occurrence.isNoun()
                && sentence.is(by, Chunk.PREPOSITION)
                && occurrence.opens(by, "by")
                && sentence.isVerb(by - 1, Sentence.BARE)
                && cues.is(occurrence.headWord(by - 1), Cue.WATCH);
    }

    /** "charged with spying for Chad", "convicted over funds from Chad": what is said behind the trigger is what somebody did. */
    private static boolean isOfCrime(Occurrence occurrence, ActorMention mention) {
        Sentence sentence = occurrence.sentence();
        if (mention.first() < occurrence.end() || mention.first() >= sentence.end()) {
            return false;
        }
        int chunk = sentence.chunkOf(mention.first());
        int preposition = chunk - 1;
        return (sentence.is(preposition, Chunk.PREPOSITION)
                        && (isCharge(occurrence, preposition) || occurrence.opens(preposition, "from")))
                || isFarInCrime(occurrence, chunk);
    }

    /** "is indicted for taking bribes from a firm in Chad": the charge goes on to the end of the clause, or to who brings it. */
    private static boolean isFarInCrime(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int charge = occurrence.lastChunk() + 1;
        boolean charged = occurrence.rule().type() == EventType.TRIAL
                && !occurrence.isNoun()
                && (occurrence.tokens().isWritten(occurrence.end() - 1, "with")
                        || (sentence.is(charge, Chunk.PREPOSITION)
                                && (isCharge(occurrence, charge) || occurrence.opens(charge, "on"))));
        if (!charged) {
            return false;
        }
        int chunk = charge;
        int reach = Math.min(noun, charge + LONGEST_CHARGE);
        while (chunk < reach && !occurrence.opens(chunk, "by") && !endsCharge(occurrence, chunk)) {
            chunk++;
        }
        return chunk == noun;
    }

    private static boolean endsCharge(Occurrence occurrence, int chunk) {
        return switch (occurrence.sentence().kind(chunk)) {
            case COMMA -> occurrence.opens(chunk, ",");
            case BREAK, SUBORDINATOR, RELATIVE, THAT -> true;
            default -> false;
        };
    }

    private static boolean isCharge(Occurrence occurrence, int preposition) {
        return occurrence.opens(preposition, "for") || occurrence.opens(preposition, "with");
    }

    private boolean isAuthority(ArticleText text, ActorMention mention, boolean coerced) {
        if (text.isLeaning(mention) || isOfCompound(text, mention)) {
            return false;
        }
        boolean origin = mention.form() == ActorForm.PEOPLE
                || mention.form() == ActorForm.AFFILIATION
                || TakingPart.isOrigin(text, mention);
        return ContextParties.isOfState(mention) && !(coerced && origin) && !TakingPart.isMoney(text, mention);
    }

    /** The "US" of "a US-educated lawyer", which leads nobody and holds nothing. */
    private boolean isOfCompound(ArticleText text, ActorMention mention) {
        int participle = mention.end() + 1;
        return mention.form() == ActorForm.AFFILIATION
                && participle < text.tokens().size()
                && text.tokens().isPunctuation(mention.end(), '-')
                && text.tokens().isGlued(mention.end())
                && !cues.is(text.tokens().word(participle), Cue.LED)
                && !cues.is(text.tokens().word(participle), Cue.HOLD);
    }
}
