package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

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
    private final Tellers tellers;
    private final Endangered endangered;
    private final Whereabouts whereabouts;

    ContextParties(Cues cues) {
        this.cues = cues;
        others = new SentenceOthers(cues);
        authorities = new Authorities(cues);
        answers = new AnsweredParties(cues, others);
        victims = new Victims(cues);
        meetings = new MeetingsAfter(cues);
        tellers = new Tellers(cues);
        endangered = new Endangered(cues);
        whereabouts = new Whereabouts(cues, tellers);
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
            tellers.speaker(draft);
        }
        if (draft.type() == EventType.REJECT && draft.participants.isEmpty()) {
            closed(draft);
        }
        if (draft.type() == EventType.ATTACK && draft.participants.isEmpty()) {
            meetings.addFoes(draft);
        }
        if (SOMEWHERE.contains(draft.type()) && !hasState(draft) && !answers.isAnsweredByForce(draft.occurrence)) {
            whereabouts.add(draft);
        }
        if (draft.type() == EventType.DISASTER) {
            victims.add(draft);
        }
    }

    /** Adds those who are missing by what type the event is of. */
    private void byType(Draft draft, boolean nations) {
        if (draft.type().isGathering()) {
            GatheredParties.joining(cues, draft);
        }
        switch (draft.type()) {
            case AID -> {
                tellers.reporter(draft);
                if (!draft.hasRole(Role.AGENT)) {
                    tellers.speaker(draft);
                }
                recipient(draft);
                others.only(draft);
            }
            case ATTACK -> {
                tellers.reporter(draft);
                endangered.holders(draft);
                endangered.attackedPlace(draft);
                endangered.accuser(draft);
            }
            case THREAT -> {
                endangered.condition(draft);
                Endangered.threatened(draft);
                others.only(draft);
            }
            case ARREST -> {
                tellers.holder(draft);
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
                tellers.sender(draft);
                others.only(draft);
            }
            case PROTEST -> streets(draft);
            case SUMMIT -> {
                GatheredParties.gathered(cues, draft);
                GatheredParties.attending(draft);
                GatheredParties.ofBody(draft);
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
            case MOBILIZE -> tellers.sender(draft);
            case RESIGNATION -> Employers.add(draft);
            default -> {}
        }
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

    static boolean hasState(Draft draft) {
        return draft.hasKind(ActorKind.STATE);
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
    static void first(Draft draft, int first, int end, Role role, Predicate<ActorKind> such) {
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
            whereabouts.add(draft);
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

    static boolean isOfState(ActorMention mention) {
        return mention.country() != null || mention.actor().kind() == ActorKind.STATE;
    }

    static String country(ActorMention mention) {
        String country = mention.country();
        return country != null ? country : mention.actor().id();
    }
}
