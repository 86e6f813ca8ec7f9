package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parties that no slot of the trigger names, and that the sentence or the article tells all the same. */
final class ContextParties {

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

    /** What happens in some state, whose name may stand anywhere in the sentence. */
    private static final Set<EventType> SOMEWHERE = EnumSet.of(EventType.PROTEST, EventType.DISASTER, EventType.ATTACK);

    /** How many clauses up a report is looked for. */
    private static final int REPORT_HOPS = 3;

    /** What a party can answer by an act of its own. */
    private static final Set<EventType> ANSWERED =
            EnumSet.of(EventType.SANCTION, EventType.REJECT, EventType.CONDEMN, EventType.APPEAL, EventType.THREAT);

    private final Cues cues;
    private final SentenceOthers others;
    private final Victims victims;

    ContextParties(Cues cues) {
        this.cues = cues;
        others = new SentenceOthers(cues);
        victims = new Victims(cues);
    }

    /** "Can negotiate from strength with its troops advancing": troops of nobody named are those of whom the sentence speaks first. */
    private static void ownForces(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.sentence().first(); token < occurrence.first(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            boolean fights = mention != null
                    && mention.isParty()
                    && (mention.actor().kind() == ActorKind.STATE
                            || mention.actor().kind() == ActorKind.GROUP);
            if (mention != null && fights) {
                draft.guess(mention.actor(), Role.AGENT, mention.via());
                return;
            }
        }
    }

    /** Adds who is missing after all slots have been read. */
    void complete(Draft draft) {
        if (draft.type() == EventType.MOBILIZE && !draft.occurrence.isNoun() && draft.participants.isEmpty()) {
            ownForces(draft);
        }
        boolean held = draft.type() == EventType.ARREST && !draft.hasRole(Role.AGENT);
        boolean office = draft.type().isOffice();
        boolean own = office && draft.hasKind(ActorKind.COMPANY);
        boolean acted = draft.type() == EventType.MOBILIZE && draft.hasRole(Role.AGENT);
        if (held || draft.participants.isEmpty() || (PartyFinder.onlyPrivate(draft) && !own && !acted)) {
            authority(draft);
        }
        switch (draft.type()) {
            case AID -> {
                reporter(draft);
                if (!draft.hasRole(Role.AGENT)) {
                    speaker(draft);
                }
                recipient(draft);
                others.only(draft);
            }
            case ATTACK -> {
                reporter(draft);
                attackedPlace(draft);
                accuser(draft);
            }
            case THREAT -> {
                condition(draft);
                threatened(draft);
                others.only(draft);
            }
            case CONDEMN, REJECT, APPEAL, SUPPORT -> others.only(draft);
            case SANCTION -> {
                recipient(draft);
                sender(draft);
                others.only(draft);
            }
            case PROTEST -> streets(draft);
            case SUMMIT -> {
                gathered(draft);
                attending(draft);
            }
            case TALKS -> {
                gathered(draft);
                counterpart(draft);
            }
            case CEASEFIRE -> counterpart(draft);
            case MOBILIZE -> sender(draft);
            default -> {}
        }
        if (ANSWERED.contains(draft.type())) {
            answered(draft);
        }
        if (draft.type() == EventType.REJECT) {
            denied(draft);
        }
        if (draft.participants.isEmpty() && (draft.type() == EventType.REJECT || draft.type() == EventType.AID)) {
            speaker(draft);
        }
        if (SOMEWHERE.contains(draft.type()) && !hasState(draft)) {
            somewhere(draft);
        }
        if (draft.type() == EventType.DISASTER) {
            victims.add(draft);
        }
    }

    static boolean hasState(Draft draft) {
        return draft.hasKind(ActorKind.STATE);
    }

    /** "The army says that X was killed in an airstrike": an army that tells of an attack by nobody else is who attacked. */
    private void reporter(Draft draft) {
        boolean attacked = draft.hasRole(Role.AGENT);
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int verb = clauses.governor(occurrence.chunk());
        for (int hop = 0; !attacked && hop < REPORT_HOPS && verb != Clauses.NONE; hop++) {
            int subject = clauses.subject(verb);
            boolean told = cues.is(occurrence.headWord(verb), Cue.SAY);
            if (told && subject != Clauses.NONE) {
                force(draft, sentence.start(clauses.listStart(subject)), sentence.end(subject));
                return;
            }
            verb = clauses.governor(verb);
        }
    }

    /** "Kenyan airstrikes on a car in Harouf and Qlayleh, Lebanon": where nobody attacked is named, a place of the sentence is. */
    private static void attackedPlace(Draft draft) {
        boolean aimed = draft.hasRoleBut(Role.AGENT);
        if (aimed || draft.participants.isEmpty()) {
            return;
        }
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        for (int token = occurrence.end(); token < occurrence.sentence().end(); token++) {
            ActorMention mention = text.actor(token);
            boolean place = mention != null
                    && mention.country() != null
                    && !draft.participants.containsKey(mention.country())
                    && (mention.form() == ActorForm.PLACE
                            || (mention.form() == ActorForm.NAME
                                    && text.tokens().isPunctuation(mention.first() - 1, ',')
                                    && text.tokens().isCapitalized(mention.first() - 2)));
            if (mention != null && place) {
                draft.guess(PartyFinder.state(draft, String.valueOf(mention.country()), Role.SCENE));
                return;
            }
        }
    }

    /** "X accuses Y of shooting at a boat": who was shot at is not said, so it is X who complains of it. */
    private void accuser(Draft draft) {
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
            addOther(draft, sentence.start(subject), sentence.end(subject));
        }
    }

    /** "Officials of X announce that 200 troops will be sent to Y": where nobody else sends them, those who say so. */
    private void sender(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean sent = !occurrence.isNoun() && occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE);
        if (sent && !draft.hasRole(Role.AGENT)) {
            speaker(draft);
        }
    }

    /** "The minister says that deliveries are halted": who says it does it, where nobody else is named. */
    private void speaker(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(occurrence.chunk());
        if (verb == Clauses.NONE || !cues.is(occurrence.headWord(verb), Cue.SAY)) {
            return;
        }
        int subject = occurrence.clauses().subject(verb);
        if (subject == Clauses.NONE) {
            return;
        }
        for (int token = sentence.start(subject); token < sentence.end(subject); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() != ActorKind.PERSON) {
                draft.guess(mention.actor(), Role.AGENT, mention.via());
                return;
            }
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

    /** "pledged a million for schools in X": what is given there is given to X, where nobody else is named. */
    private static void recipient(Draft draft) {
        boolean given = draft.hasRole(Role.TARGET);
        Place place = draft.place;
        if (!given && place != null) {
            draft.guess(PartyFinder.state(draft, place.id(), Role.TARGET));
        }
    }

    /** "protests in X against Y", "protests against Y": they are those of the place's people, where only whom they are against is named. */
    private void streets(Draft draft) {
        if (hasState(draft) && !draft.hasRoleBut(Role.TARGET)) {
            somewhere(draft);
        }
    }

    /** "threatens to retaliate if X goes on": X is threatened. */
    private void condition(Draft draft) {
        boolean aimed = draft.hasRole(Role.TARGET);
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int end = occurrence.sentence().end();
        boolean inCondition = false;
        for (int token = occurrence.end(); !aimed && token < end; token++) {
            inCondition |= cues.is(text.tokens().word(token), Cue.IF);
            ActorMention mention = inCondition ? text.actor(token) : null;
            boolean other = mention != null
                    && mention.isParty()
                    && mention.actor().kind() != ActorKind.PERSON
                    && !draft.participants.containsKey(mention.actor().id());
            if (mention != null && other) {
                draft.guess(mention.actor(), Role.TARGET, mention.via());
                return;
            }
        }
    }

    /** "threatens to carry out attacks in X": where no one is named, the state where it would be done. */
    private static void threatened(Draft draft) {
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
            if (mention != null && isOfState(mention) && mention.form() != ActorForm.AFFILIATION) {
                draft.guess(PartyFinder.state(draft, country(mention), Role.TARGET));
                return;
            }
        }
    }

    /**
     * "A recalls its envoy after B imposed tariffs", "A frees prisoners in response to a ban by B": where nobody is named to
     * whom B did it, it is A, who answers.
     */
    private void answered(Draft draft) {
        boolean aimed = draft.hasRole(Role.TARGET);
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (aimed || draft.participants.isEmpty() || others.isInClauseOfOther(occurrence)) {
            return;
        }
        for (int i = occurrence.chunk() - 1; i > 0; i--) {
            boolean links = sentence.is(i, Chunk.SUBORDINATOR) || sentence.is(i, Chunk.PREPOSITION);
            if (links && cues.is(occurrence.openingWord(i), Cue.AFTER)) {
                int verb = occurrence.clauses().governor(i);
                int subject = verb == Clauses.NONE
                        ? Clauses.NONE
                        : occurrence.clauses().subject(verb);
                if (subject != Clauses.NONE) {
                    addOther(draft, sentence.start(subject), sentence.end(subject));
                }
                return;
            }
            if (sentence.is(i, Chunk.BREAK) || sentence.is(i, Chunk.THAT)) {
                return;
            }
        }
    }

    /** "X accused Y. Y denied it": what is denied was said by the subject before. */
    private void denied(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.participants.size() != 1) {
            return;
        }
        Sentence sentence = occurrence.sentence();
        boolean denies = cues.is(occurrence.tokens().word(occurrence.first()), Cue.DENY);
        int above = denies && isRelative(occurrence) ? occurrence.clauses().governor(occurrence.chunk()) : Clauses.NONE;
        for (int hop = 0; hop < REPORT_HOPS && above != Clauses.NONE && draft.participants.size() == 1; hop++) {
            int subject = occurrence.clauses().subject(above);
            if (subject != Clauses.NONE) {
                addOther(draft, sentence.start(occurrence.clauses().listStart(subject)), sentence.end(subject));
            }
            above = occurrence.clauses().governor(above);
        }
        if (draft.participants.size() != 1) {
            return;
        }
        Argument earlier = occurrence.text().lastSubject();
        if (earlier != null && (denies || rejectsWhatWasSaid(occurrence))) {
            addOther(draft, earlier.first(), earlier.end());
            addOrganisation(draft, earlier.first(), earlier.end());
        }
    }

    /** "X accuses Y of a breach, which Y denies" */
    private static boolean isRelative(Occurrence occurrence) {
        int subject = occurrence.clauses().subject(occurrence.chunk());
        return subject > 0 && occurrence.sentence().is(occurrence.clauses().listStart(subject) - 1, Chunk.RELATIVE);
    }

    /** "X threatens Y with a ban. Y rejects the ultimatum." */
    private static boolean rejectsWhatWasSaid(Occurrence occurrence) {
        int object = occurrence.clauses().object(occurrence.lastChunk());
        Sentence sentence = occurrence.sentence();
        return object != Clauses.NONE
                && occurrence.rule().has(Trait.REBUTTAL)
                && occurrence.opens(object, "the")
                && occurrence.clauses().argumentsEnd(occurrence.lastChunk()) == object + 1
                && !occurrence.text().namesActor(sentence.start(object), sentence.end(object));
    }

    private static void addOther(Draft draft, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.STATE) {
                draft.guess(PartyFinder.state(draft, mention.actor().id(), Role.TARGET));
                return;
            }
        }
    }

    /** "The Harbour Union says so. X denies it": an organisation can have said it. */
    private static void addOrganisation(Draft draft, int first, int end) {
        for (int token = first; token < end && draft.participants.size() == 1; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() != ActorKind.PERSON) {
                draft.guess(mention.actor(), Role.TARGET, null);
            }
        }
    }

    /** "A raided B, despite the truce": where a truce or talks lack a party and the sentence names no more than two, it is those. */
    private static void counterpart(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.participants.size() > 1
                || !occurrence.isNoun()
                || !occurrence.text().isInLead(occurrence.first())) {
            return;
        }
        Map<String, Actor> others = SentenceOthers.named(draft, false);
        if (draft.participants.size() + others.size() != 2) {
            others = SentenceOthers.named(draft, true);
        }
        if (draft.participants.size() + others.size() == 2) {
            others.values().forEach(actor -> draft.guess(actor, Role.PARTY, null));
        }
    }

    private static int firstFinite(Sentence sentence, int chunk) {
        for (int i = chunk + 1; i < sentence.size() && i < chunk + 8; i++) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /** "X said at the conference", "a speech by X at the conference": who speaks there takes part. */
    private static void attending(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int at = clauses.listStart(occurrence.chunk()) - 1;
        if (sentence.is(at, Chunk.PREPOSITION) && occurrence.opens(at, "of") && sentence.is(at - 1, Chunk.NOUN_GROUP)) {
            // "at the Shield of the Isles summit"
            at -= 2;
        }
        if (!occurrence.isNoun()
                || !sentence.is(at, Chunk.PREPOSITION)
                || !occurrence.opens(at, at == 0 ? "At" : "at")) {
            return;
        }
        boolean by = sentence.is(at - 1, Chunk.NOUN_GROUP)
                && sentence.is(at - 2, Chunk.PREPOSITION)
                && occurrence.opens(at - 2, "by");
        int verb = clauses.governor(at);
        if (verb == Clauses.NONE && at == 0) {
            verb = firstFinite(sentence, occurrence.chunk());
        }
        int subject = by
                ? at - 1
                : verb == Clauses.NONE || !sentence.isVerb(verb, Sentence.FINITE)
                        ? Clauses.NONE
                        : clauses.subject(verb);
        if (subject == Clauses.NONE) {
            return;
        }
        for (int token = sentence.start(subject); token < sentence.end(subject); token++) {
            ActorMention mention = occurrence.text().actor(token);
            boolean speaks = mention != null
                    && (mention.form() == ActorForm.PERSON || mention.form() == ActorForm.PRONOUN)
                    && isOfState(mention);
            if (mention != null && speaks) {
                draft.add(PartyFinder.state(draft, mention.actor().id(), Role.PARTY));
            }
        }
    }

    /** Those who meet are the parties of the sentence where the noun itself names none: "A and B agreed on it after talks". */
    private static void gathered(Draft draft) {
        if (!draft.participants.isEmpty()) {
            return;
        }
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.sentence().first(); token < occurrence.first(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            boolean meets = mention != null
                    && mention.isParty()
                    && mention.form() != ActorForm.PEOPLE
                    && mention.actor().kind() != ActorKind.PERSON
                    && mention.actor().kind() != ActorKind.COMPANY;
            if (mention != null && meets && draft.participants.size() < 2) {
                for (Actor actor : mention.actors()) {
                    draft.guess(actor, Role.PARTY, mention.via());
                }
            }
        }
    }

    /** The state of which the sentence speaks, else the one that the article names most, is where it happened. */
    private void somewhere(Draft draft) {
        ActorMention found = stateOf(draft);
        String country = found == null ? draft.occurrence.text().scene(Set.of()) : country(found);
        if (country != null) {
            draft.guess(PartyFinder.state(draft, country, Role.SCENE));
        }
    }

    /** The first place of the sentence that has a state, else the first party that does not only speak of the event. */
    private @Nullable ActorMention stateOf(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int speaker = teller(draft);
        ActorMention party = null;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention == null
                    || mention.form() == ActorForm.AFFILIATION
                    || !isOfState(mention)
                    || PartyFinder.isMoney(occurrence.text(), mention)) {
                continue;
            }
            if (mention.form() == ActorForm.PLACE) {
                return mention;
            }
            boolean speaks = speaker != Clauses.NONE
                    && token >= sentence.start(occurrence.clauses().listStart(speaker))
                    && token < sentence.end(speaker);
            party = party == null && !speaks ? mention : party;
        }
        return party;
    }

    /**
     * Who only speaks of a noun: "France condemned the attack", "the attack was condemned by France"; or
     * {@link Clauses#NONE}.
     */
    private int teller(Draft draft) {
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

    private static boolean isOfState(ActorMention mention) {
        return mention.country() != null || mention.actor().kind() == ActorKind.STATE;
    }

    private static String country(ActorMention mention) {
        String country = mention.country();
        return country != null ? country : mention.actor().id();
    }

    /**
     * The state whose authorities act where none is named: that of the sentence's first place or official, else the article's
     * first; not the one that a prisoner comes from.
     */
    private void authority(Draft draft) {
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
        boolean spoken = false;
        boolean voted = draft.type() == EventType.ELECTION;
        for (int token = draft.occurrence.sentence().first();
                token < draft.occurrence.sentence().end() && found == null;
                token++) {
            ActorMention mention = text.actor(token);
            boolean acts = mention != null
                    && isAuthority(text, mention, coerced)
                    && !(coerced && isOfCrime(draft.occurrence, mention));
            boolean speaks = acts && voted && isSpeaker(draft.occurrence, token);
            spoken |= speaks;
            found = acts && !speaks ? mention : null;
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
                            .filter(mention -> isOfState(mention)
                                    && !(draft.hasRole(Role.AGENT) && mention.form() == ActorForm.AFFILIATION))
                            .findFirst())
                    .orElse(null);
        }
        if (found != null) {
            draft.guess(PartyFinder.state(draft, country(found), Role.AGENT));
        }
    }

    /** "X hopes that elections are held", "X said that he was freed": who only speaks of it does not do it. */
    private boolean isSpeaker(Occurrence occurrence, int token) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int chunk = sentence.chunkOf(token);
        int verb = clauses.governor(occurrence.chunk());
        for (int hop = 0; chunk >= 0 && hop < 2 * REPORT_HOPS && verb != Clauses.NONE; hop++) {
            int word = occurrence.headWord(verb);
            boolean speaks = cues.is(word, Cue.SAY) || cues.is(word, Cue.THINK) || cues.is(word, Cue.ASK);
            int subject = clauses.subject(verb);
            if (speaks && subject != Clauses.NONE && clauses.listStart(subject) <= chunk && chunk <= subject) {
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
        boolean origin = mention.form() == ActorForm.PEOPLE
                || mention.form() == ActorForm.AFFILIATION
                || PartyFinder.isOrigin(text, mention);
        return isOfState(mention) && !(coerced && origin) && !PartyFinder.isMoney(text, mention);
    }
}
