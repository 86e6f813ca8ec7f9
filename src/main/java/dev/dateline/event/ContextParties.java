package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parties that no slot of the trigger names, and that the sentence or the article tells all the same. */
final class ContextParties {

    /** What happens in some state, whose name may stand anywhere in the sentence. */
    private static final Set<EventType> SOMEWHERE = EnumSet.of(EventType.PROTEST, EventType.DISASTER, EventType.ATTACK);

    /** How many clauses up a report is looked for. */
    static final int REPORT_HOPS = 3;

    private final Cues cues;
    private final SentenceOthers others;
    private final Authorities authorities;
    private final AnsweredParties answers;
    private final Victims victims;
    private final MeetingsAfter meetings;

    ContextParties(Cues cues) {
        this.cues = cues;
        others = new SentenceOthers(cues);
        authorities = new Authorities(cues);
        answers = new AnsweredParties(cues, others);
        victims = new Victims(cues);
        meetings = new MeetingsAfter(cues);
    }

    /** "Can negotiate from strength with its troops advancing": troops of nobody named are those of whom the sentence speaks first. */
    private static void ownForces(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.sentence().first(); token < occurrence.first(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && fights(mention)) {
                draft.guess(mention.actor(), Role.AGENT, mention.via());
                return;
            }
        }
    }

    /** Whether it is a state or a group, which have troops. */
    private static boolean fights(ActorMention mention) {
        return mention.isParty()
                && (mention.actor().kind() == ActorKind.STATE || mention.actor().kind() == ActorKind.GROUP);
    }

    /** Adds those who vote in a place, which no slot reads. */
    void voters(Draft draft) {
        authorities.voters(draft);
    }

    /** Adds who is missing after all slots have been read. */
    void complete(Draft draft) {
        boolean nations = isByNations(draft.occurrence);
        if (draft.type() == EventType.MOBILIZE
                && !draft.occurrence.isNoun()
                && draft.participants.isEmpty()
                && !nations) {
            ownForces(draft);
        }
        authorities.gathered(draft);
        boolean held = draft.type() == EventType.ARREST && !draft.hasRole(Role.AGENT);
        boolean office = draft.type().isOffice();
        boolean left = draft.type() == EventType.RESIGNATION && isOfPartyLeader(draft);
        boolean own = left || (office && draft.hasKind(ActorKind.COMPANY));
        boolean acted = (draft.type() == EventType.MOBILIZE && draft.hasRole(Role.AGENT)) || isByGroup(draft);
        boolean unknown = held || draft.participants.isEmpty() || (PartyFinder.onlyPrivate(draft) && !own && !acted);
        if (unknown && !nations) {
            authorities.addTo(draft);
        }
        byType(draft, nations);
        answers.addTo(draft);
        if (draft.participants.isEmpty() && (draft.type() == EventType.REJECT || draft.type() == EventType.AID)) {
            speaker(draft);
        }
        if (draft.type() == EventType.REJECT && draft.participants.isEmpty()) {
            closed(draft);
        }
        if (draft.type() == EventType.ATTACK && draft.participants.isEmpty()) {
            meetings.addFoes(draft);
        }
        if (SOMEWHERE.contains(draft.type()) && !hasState(draft) && !answers.isAnsweredByForce(draft.occurrence)) {
            somewhere(draft);
        }
        if (draft.type() == EventType.DISASTER) {
            victims.add(draft);
        }
    }

    /** "Harbour Party leader X resigns": who leads a party holds no office of the state. */
    private static boolean isOfPartyLeader(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        for (int token = occurrence.sentence().first() + 1;
                token < occurrence.sentence().end();
                token++) {
            ActorMention person = text.actor(token);
            ActorMention party = text.actor(token - 1);
            if (person != null
                    && party != null
                    && person.first() == token
                    && person.form() == ActorForm.PERSON
                    && person.actor().kind() == ActorKind.PERSON
                    && party.actor().kind() == ActorKind.GROUP
                    && draft.participants.containsKey(person.actor().id())) {
                return true;
            }
        }
        return false;
    }

    /** "Hamas frees X following talks with Chad": Chad does not free anybody. */
    private static boolean isByGroup(Draft draft) {
        if (draft.type() != EventType.ARREST) {
            return false;
        }
        for (Participant party : draft.participants.values()) {
            if (party.role() == Role.AGENT && party.kind() == ActorKind.GROUP) {
                return true;
            }
        }
        return false;
    }

    /** "certain neighbouring countries had sent troops": not the one that says so. */
    boolean isByNations(Occurrence occurrence) {
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        return subject != Clauses.NONE
                && !occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE)
                && cues.is(occurrence.headWord(subject), Cue.NATIONS);
    }

    /** Adds those who are missing by what type the event is of. */
    private void byType(Draft draft, boolean nations) {
        if (draft.type().isGathering()) {
            GatheredParties.joining(cues, draft);
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
                holders(draft);
                attackedPlace(draft);
                accuser(draft);
            }
            case THREAT -> {
                condition(draft);
                threatened(draft);
                others.only(draft);
            }
            case ARREST -> {
                holder(draft);
                if (isByGroup(draft) && !draft.hasRole(Role.TARGET)) {
                    // "Officials of X say that Hamas will free ten hostages": those of X
                    Sentence sentence = draft.occurrence.sentence();
                    addOther(draft, sentence.first(), sentence.end());
                }
            }
            case CONDEMN, REJECT, APPEAL, SUPPORT -> {
                if (!(draft.hasRole(Role.TARGET) && nations)) {
                    others.only(draft);
                }
            }
            case SANCTION -> {
                recipient(draft);
                sender(draft);
                others.only(draft);
            }
            case PROTEST -> streets(draft);
            case SUMMIT -> {
                GatheredParties.gathered(cues, draft);
                GatheredParties.attending(draft);
            }
            case CALL -> GatheredParties.announcer(cues, draft);
            case MEETING -> {
                GatheredParties.companion(draft);
                GatheredParties.announcer(cues, draft);
            }
            case TALKS -> {
                GatheredParties.companion(draft);
                GatheredParties.announcer(cues, draft);
                GatheredParties.gathered(cues, draft);
                GatheredParties.counterpart(cues, draft);
            }
            case CEASEFIRE, PACT -> GatheredParties.counterpart(cues, draft);
            case MOBILIZE -> sender(draft);
            case RESIGNATION -> Employers.add(draft);
            default -> {}
        }
    }

    static boolean hasState(Draft draft) {
        return draft.hasKind(ActorKind.STATE);
    }

    /** "The army says that X was killed in an airstrike": an army that tells of an attack by nobody else is who attacked. */
    private void reporter(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int teller = draft.hasRole(Role.AGENT) ? Clauses.NONE : teller(occurrence);
        if (teller != Clauses.NONE) {
            force(draft, firstToken(occurrence, teller), occurrence.sentence().end(teller));
        }
    }

    /** "Hezbollah says that ten prisoners were freed": a group that tells of those whom nobody named frees does so itself. */
    private void holder(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean freed = cues.is(occurrence.headWord(occurrence.chunk()), Cue.GIVE_BACK) && !draft.hasRole(Role.AGENT);
        int teller = freed ? teller(occurrence) : Clauses.NONE;
        if (teller != Clauses.NONE) {
            int end = occurrence.sentence().end(teller);
            first(draft, firstToken(occurrence, teller), end, Role.AGENT, kind -> kind == ActorKind.GROUP);
        }
    }

    /** The subject of the verb by which it is said that something happened, or {@link Clauses#NONE}. */
    private int teller(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int verb = clauses.governor(occurrence.chunk());
        for (int hop = 0; hop < REPORT_HOPS && verb != Clauses.NONE; hop++) {
            int subject = clauses.subject(verb);
            if (subject != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.SAY)) {
                return subject;
            }
            verb = clauses.governor(verb);
        }
        return Clauses.NONE;
    }

    /** The first token of the nouns that a group ends. */
    private static int firstToken(Occurrence occurrence, int group) {
        return occurrence.sentence().start(occurrence.clauses().listStart(group));
    }

    /** "Kenyan airstrikes on a car in Harouf and Qlayleh, Lebanon": where nobody attacked is named, a place of the sentence is. */
    private void attackedPlace(Draft draft) {
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
                            && !SceneFinder.isOfPlight(cues, draft, mention)
                            && !SceneFinder.isWhereSaid(cues, occurrence, token)
                    ? mention.country()
                    : null;
            if (country != null && !draft.participants.containsKey(country)) {
                draft.guess(PartyFinder.state(draft, country, Role.SCENE));
                return;
            }
        }
    }

    /** Whether it is a place, or the name of a state behind one: "in Qlayleh, Lebanon". */
    private static boolean saysWhere(ArticleText text, ActorMention mention) {
        return mention.form() == ActorForm.PLACE
                || (mention.form() == ActorForm.NAME
                        && text.tokens().isPunctuation(mention.first() - 1, ',')
                        && text.tokens().isCapitalized(mention.first() - 2));
    }

    /** "Kenyan jets bombed ports in Chadian-held Gao": an attack on what somebody holds is one on him. */
    private void holders(Draft draft) {
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
        int verb = occurrence.clauses().governor(occurrence.chunk());
        if (verb == Clauses.NONE || !cues.is(occurrence.headWord(verb), Cue.SAY)) {
            return;
        }
        int subject = occurrence.clauses().subject(verb);
        if (subject != Clauses.NONE) {
            firstOf(subject, ActorKind.PERSON, Role.AGENT, draft);
        }
    }

    /** "Two airports in Chad are closed": what serves all is closed by the state where it is; but not "flights from Chad are cancelled". */
    private void closed(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        if (subject == Clauses.NONE || !cues.is(occurrence.headWord(subject), Cue.FACILITY)) {
            return;
        }
        int end = sentence.end(occurrence.clauses().argumentsEnd(occurrence.lastChunk()) - 1);
        for (int token = sentence.start(subject); token < end; token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention == null || mention.first() != token || mention.form() != ActorForm.PLACE) {
                continue;
            }
            String country = mention.country();
            boolean left = token > 0 && occurrence.tokens().isWritten(token - 1, "from");
            if (country != null && !left) {
                draft.guess(PartyFinder.state(draft, country, Role.AGENT));
            }
        }
    }

    /** Adds the first party that a group names and that is not of a kind. */
    static void firstOf(int group, ActorKind but, Role role, Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        first(draft, sentence.start(group), sentence.end(group), role, kind -> kind != but);
    }

    /** Adds the first party of such a kind that is named from a token to before another. */
    private static void first(Draft draft, int first, int end, Role role, Predicate<ActorKind> such) {
        for (int token = first; token < end; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null
                    && mention.isParty()
                    && such.test(mention.actor().kind())) {
                draft.guess(mention.actor(), role, mention.via());
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

    static void addOther(Draft draft, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.STATE) {
                draft.guess(PartyFinder.state(draft, mention.actor().id(), Role.TARGET));
                return;
            }
        }
    }

    /** The state of which the sentence speaks, else the one that the article names most, as a place above all, is where it happened. */
    private void somewhere(Draft draft) {
        ActorMention found = stateOf(draft);
        String most =
                found == null || isTold(draft, found) ? draft.occurrence.text().whereabouts() : null;
        String country = most == null && found != null ? country(found) : most;
        if (country != null) {
            draft.guess(PartyFinder.state(draft, country, Role.SCENE));
        }
    }

    /** "A British diplomat said the protest was peaceful": the diplomat need not be where it was. */
    private boolean isTold(Draft draft, ActorMention speaker) {
        Occurrence occurrence = draft.occurrence;
        int teller = occurrence.isNoun() ? teller(occurrence) : Clauses.NONE;
        return teller != Clauses.NONE
                && speaker.first() >= firstToken(occurrence, teller)
                && speaker.first() < occurrence.sentence().end(teller);
    }

    /** The first place of the sentence that has a state, else the first party that does not only speak of the event. */
    private @Nullable ActorMention stateOf(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int speaker = teller(draft);
        ActorMention party = null;
        ActorMention home = null;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            home = home == null && mention != null && isHomeOfVictim(draft, mention) ? mention : home;
            if (mention == null
                    || mention.form() == ActorForm.AFFILIATION
                    || !isOfState(mention)
                    || PartyFinder.isMoney(occurrence.text(), mention)
                    || SceneFinder.isOfPlight(cues, draft, mention)
                    || isVisitor(occurrence, mention)
                    || Quotation.parts(occurrence, token)) {
                continue;
            }
            if (mention.form() == ActorForm.PLACE && !isWhereSaid(occurrence, mention)) {
                return mention;
            }
            boolean speaks = speaker != Clauses.NONE
                    && token >= sentence.start(occurrence.clauses().listStart(speaker))
                    && token < sentence.end(speaker);
            party = party == null && !speaks ? mention : party;
        }
        return home == null ? party : home;
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

    static boolean isOfState(ActorMention mention) {
        return mention.country() != null || mention.actor().kind() == ActorKind.STATE;
    }

    static String country(ActorMention mention) {
        String country = mention.country();
        return country != null ? country : mention.actor().id();
    }
}
