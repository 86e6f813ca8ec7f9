package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the words in a trigger's slots into parties and a place. */
final class PartyFinder {

    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CALL, EventType.MEETING, EventType.TALKS, EventType.PACT, EventType.CEASEFIRE);

    private final Cues cues;
    private final SceneFinder scenes;
    private final HostFinder hosts;
    private final ContextParties context;
    private final TakingPart taking;
    private final OtherSides sides;

    PartyFinder(Cues cues) {
        this.cues = cues;
        scenes = new SceneFinder(cues);
        hosts = new HostFinder(cues);
        context = new ContextParties(cues);
        taking = new TakingPart(cues, context);
        sides = new OtherSides(cues);
    }

    void fill(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        Map<Slot, Role> roles = occurrence.isNoun()
                ? occurrence.rule().nounRoles()
                : occurrence.rule().verbRoles();
        for (Argument argument : arguments) {
            Role role = roles.get(argument.slot());
            boolean city = SceneFinder.city(draft, argument) != null;
            if (role != null
                    && !city
                    && !isSlotOfReason(draft, argument.slot())
                    && !isWhereFolkComeFrom(draft, argument)) {
                boolean hit = isOfVictim(draft, argument) || isOfSite(draft, argument);
                parties(draft, argument, hit ? Role.TARGET : role, draft::add);
            }
        }
        partners(draft, arguments);
        foe(draft, arguments);
        named(draft);
        if (draft.type() == EventType.VISIT) {
            hosts.find(draft, arguments);
        }
        if (draft.type() == EventType.SUMMIT && draft.participants.isEmpty()) {
            convener(draft);
        }
        context.voters(draft);
        scenes.find(draft, arguments);
        context.complete(draft);
        if (MUTUAL.contains(draft.type())) {
            sides.add(draft, arguments);
        }
        if (draft.type() == EventType.ELECTION && draft.place == null) {
            scenes.polled(draft);
        }
        OfficeParties.settle(draft, arguments);
    }

    /** "sanctions on X for its help to Y", "over its ties with Y": why it is done to X, where X is named. */
    private static boolean isSlotOfReason(Draft draft, Slot slot) {
        return (slot == Slot.FOR || slot == Slot.OVER)
                && draft.type() != EventType.ELECTION
                && draft.hasRole(Role.TARGET);
    }

    /** "captured fighters from Chad and Mali": where they come from; but "freed the hostages from the rebels". */
    private boolean isWhereFolkComeFrom(Draft draft, Argument argument) {
        ArticleText text = draft.occurrence.text();
        int noun = argument.first() - 2;
        ActorMention mention = noun > 0 ? text.actor(argument.first()) : null;
        boolean held = draft.type() == EventType.ATTACK || draft.type().isCoercion();
        return held
                && argument.slot() == Slot.FROM
                && !draft.occurrence.isNoun()
                && mention != null
                && TakingPart.isOrigin(text, mention)
                && cues.is(text.tokens().word(noun), Cue.FOLK)
                && !cues.is(text.tokens().word(draft.occurrence.first()), Cue.GIVE_BACK);
    }

    /** Where a talk, a visit or a pact lacks a party, the subject of its clause is one: "released him after talks with". */
    private void partners(Draft draft, List<Argument> arguments) {
        if (draft.type() == EventType.PACT && draft.occurrence.isNoun() && !isMade(draft)) {
            return;
        }
        if (draft.type() == EventType.TALKS && GatheredParties.areOfOthers(cues, draft.occurrence)) {
            return;
        }
        if (draft.type() == EventType.VISIT && draft.occurrence.isNoun() && draft.participants.isEmpty()) {
            guest(draft);
        }
        boolean lacks = lacksPartner(draft, arguments);
        for (Argument argument : arguments) {
            if (lacks && argument.slot() == Slot.CONTEXT) {
                parties(draft, argument, draft.type() == EventType.VISIT ? Role.AGENT : Role.PARTY, draft::guess);
            }
        }
    }

    private static boolean namesWhomWith(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.WITH) {
                return true;
            }
        }
        return false;
    }

    private boolean lacksPartner(Draft draft, List<Argument> arguments) {
        if (draft.type() == EventType.VISIT) {
            return !draft.hasRole(Role.AGENT) && !isAnswered(draft.occurrence);
        }
        if (draft.type() == EventType.SUMMIT) {
            // "flew to Lome for a summit with the king of Togo"
            return namesWhomWith(arguments) && draft.participants.size() == 1 && !draft.hasKind(ActorKind.BODY);
        }
        return MUTUAL.contains(draft.type()) && draft.participants.size() < 2;
    }

    /** "reacted to the visit", "objected to the trip": the visit of another. */
    private boolean isAnswered(Occurrence occurrence) {
        int verb = occurrence.clauses().governor(occurrence.chunk());
        return occurrence.isNoun()
                && occurrence.opens(occurrence.preposition(), "to")
                && !(verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.AGREE));
    }

    /** "closed its border after clashes with Togo": those with whom nobody else has clashed clashed with who acts, where that is a state or group. */
    private void foe(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ATTACK
                || !occurrence.isNoun()
                || draft.participants.size() != 1
                || draft.hasRole(Role.AGENT)
                || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.CLASH)
                || !namesWhomWith(arguments)) {
            return;
        }
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.CONTEXT) {
                parties(draft, argument, Role.AGENT, party -> {
                    if (party.kind() == ActorKind.STATE || party.kind() == ActorKind.GROUP) {
                        draft.guess(party);
                    }
                });
            }
        }
    }

    /** "Chad's president welcomed the king of Togo for a visit": who is welcomed visits who does so. */
    private void guest(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Clauses clauses = occurrence.clauses();
        int verb = clauses.governor(occurrence.chunk());
        if (verb == Clauses.NONE
                || !cues.is(occurrence.headWord(verb), Cue.RECEIVE)
                || clauses.subject(verb) == Clauses.NONE
                || clauses.object(verb) == Clauses.NONE) {
            return;
        }
        guessIn(draft, clauses.object(verb), Role.AGENT);
        if (!draft.participants.isEmpty()) {
            guessIn(draft, clauses.subject(verb), Role.TARGET);
        }
    }

    private static void guessIn(Draft draft, int group, Role role) {
        Sentence sentence = draft.occurrence.sentence();
        for (int token = sentence.start(group); token < sentence.end(group); token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty()) {
                draft.guess(mention.actor(), role, mention.via());
            }
        }
    }

    /** The body that the sentence goes on to name, for a conference that nobody stands by. */
    private static void convener(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.end(); token < occurrence.sentence().end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.actor().kind() == ActorKind.BODY) {
                Actor body = mention.actor();
                draft.guess(new Participant(body.id(), body.name(), body.kind(), Role.PARTY, null));
                return;
            }
        }
    }

    /** Whether a verb makes or plans what a noun names, rather than to speak of it: not "welcomed the deal". */
    private boolean isMade(Draft draft) {
        if (draft.verb == Clauses.NONE) {
            return false;
        }
        Occurrence occurrence = draft.occurrence;
        int word = occurrence.headWord(draft.verb);
        return cues.is(word, Cue.CARRY)
                || cues.is(word, Cue.AGREE)
                || cues.is(word, Cue.PLAN)
                || cues.is(word, Cue.PROPOSE)
                || cues.is(word, Cue.PHASE);
    }

    /** "The ASEAN summit", "six-party talks": the trigger's words name a party. */
    private static void named(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.SUMMIT && draft.type() != EventType.TALKS) {
            return;
        }
        ActorMention last = occurrence.text().actor(occurrence.end() - 1);
        ActorMention mention = last != null ? last : occurrence.text().actor(occurrence.first());
        if (mention != null && mention.isParty() && !isOnlyRank(occurrence, mention)) {
            for (Actor actor : mention.actors()) {
                draft.add(new Participant(actor.id(), actor.name(), actor.kind(), Role.PARTY, mention.via()));
            }
        }
    }

    /** "a special foreign ministers' meeting": of no one state, where "the ASEAN foreign ministers' meeting" is of ASEAN. */
    private static boolean isOnlyRank(Occurrence occurrence, ActorMention mention) {
        return mention.form() == ActorForm.OFFICE && !occurrence.tokens().isCapitalized(mention.first());
    }

    static boolean onlyPrivate(Draft draft) {
        return !draft.hasKind(ActorKind.STATE) && !draft.hasKind(ActorKind.BODY);
    }

    /** Adds those whom a noun group and the others in its row name. */
    void addGroups(Draft draft, int noun) {
        Sentence sentence = draft.occurrence.sentence();
        int end = sentence.end(draft.occurrence.clauses().listEnd(noun));
        parties(draft, new Argument(Slot.BETWEEN, sentence.start(noun), end, end), Role.PARTY, draft::add);
    }

    /** "Ana Tui's murder", "the Tui kidnapping": a person to whom it was done; but "the army's murder of X", "Ana Tui's murder of X". */
    private boolean isOfVictim(Draft draft, Argument argument) {
        Occurrence occurrence = draft.occurrence;
        boolean before = argument.slot() == Slot.POSS || argument.slot() == Slot.MOD;
        if (!before
                || !occurrence.isNoun()
                || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.SLAYING)
                || occurrence.opens(occurrence.chunk() + 1, "of")) {
            return false;
        }
        int last = argument.head() - 1;
        ActorMention mention = occurrence.text().actor(occurrence.sentence().isPossessive(last) ? last - 1 : last);
        return mention != null && mention.form() == ActorForm.PERSON;
    }

    /** "the Chadian embassy bombings", "an army convoy attack": what was attacked stands before the attack; but "an army attack". */
    private boolean isOfSite(Draft draft, Argument argument) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.ATTACK
                && argument.slot() == Slot.MOD
                && occurrence.isNoun()
                && cues.is(occurrence.tokens().word(occurrence.first() - 1), Cue.ASSAILED);
    }

    private void parties(Draft draft, Argument argument, Role role, Consumer<Participant> found) {
        ArticleText text = draft.occurrence.text();
        int token = argument.first();
        while (token < argument.end()) {
            ActorMention mention = text.actor(token);
            if (mention == null) {
                token++;
                continue;
            }
            if (taking.takes(draft, mention, role, argument.slot())
                    && !isPurpose(draft, argument, mention)
                    && !isWhereSigned(draft, argument, mention)
                    && !isOwner(draft.occurrence, argument, mention)
                    && !isOfDeed(draft, argument, mention)) {
                String person = mention.first() < argument.head() ? personOf(draft, role, mention) : null;
                if (person != null) {
                    found.accept(new Participant(person, person, ActorKind.PERSON, role, null));
                }
                if (person == null || draft.type() != EventType.TRIAL) {
                    for (Actor actor : mention.actors()) {
                        found.accept(new Participant(actor.id(), actor.name(), actor.kind(), role, mention.via()));
                    }
                }
            } else if (mention.form() == ActorForm.PLACE
                    && (isHost(draft.type(), argument.slot())
                            || isShut(draft, argument, mention)
                            || isAimedAt(draft.occurrence, argument.slot()))
                    && mention.country() != null
                    && !OtherPlaces.isWhereSaid(cues, draft.occurrence, mention.first())) {
                found.accept(state(draft, mention.country(), role));
            }
            token = Math.max(token + 1, mention.end());
        }
    }

    /** Whether the state of a place takes part: "visits a city of X", "closes its embassy in", "withdraws troops from", "extradites him to". */
    private static boolean isHost(EventType type, Slot slot) {
        return (type == EventType.VISIT && slot != Slot.SUBJECT)
                || ((type == EventType.SUPPORT || type == EventType.REJECT) && slot == Slot.IN)
                || (type == EventType.ARREST && slot == Slot.TO)
                || (type == EventType.MOBILIZE && (slot == Slot.FROM || slot == Slot.INTO));
    }

    /** "Israel closed the West Bank", "Israel's closure of Gaza": the state of what is closed. */
    private static boolean isShut(Draft draft, Argument argument, ActorMention place) {
        return draft.type() == EventType.SANCTION
                && draft.hasRole(Role.AGENT)
                && (argument.slot() == Slot.OBJECT || argument.slot() == Slot.OF)
                && place.first() < argument.head();
    }

    /** "hit back at Chad", which as "at Chad" is but a place. */
    private static boolean isAimedAt(Occurrence occurrence, Slot slot) {
        return occurrence.rule().type() == EventType.CONDEMN
                && slot == Slot.OBJECT
                && occurrence.tokens().isWritten(occurrence.end() - 1, "at");
    }

    /** "X's Harbour Party wins", "a deputy of X's Harbour Party", "met Chad's Harbour Party leader Y", "Chad's Zorvex Corp.": not X, nor Chad, but the party, Y or the company. */
    private static boolean isOwner(Occurrence occurrence, Argument argument, ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        if ((kind != ActorKind.PERSON && kind != ActorKind.STATE)
                || mention.end() + 1 >= argument.end()
                || !occurrence.sentence().isPossessive(mention.end())) {
            return false;
        }
        // "a deputy of X's Harbour Party": right behind the owner
        int limit = Math.max(argument.head(), mention.end() + 2);
        for (int token = mention.end() + 1; token < limit; token++) {
            ActorMention owned = occurrence.text().actor(token);
            if (owned != null) {
                ActorKind of = owned.actor().kind();
                return of == ActorKind.GROUP || (of == ActorKind.COMPANY && kind == ActorKind.STATE);
            }
        }
        return false;
    }

    /** "a protest against the arrest of X": not against X, as one "against the government of X" would be. */
    private static boolean isOfDeed(Draft draft, Argument argument, ActorMention mention) {
        ArticleText text = draft.occurrence.text();
        if (draft.type() != EventType.PROTEST
                || argument.slot() == Slot.SUBJECT
                || mention.actor().kind() != ActorKind.PERSON
                || mention.first() < argument.head()
                || text.isActor(argument.head() - 1)) {
            return false;
        }
        for (int token = argument.head(); token < mention.first(); token++) {
            if (text.tokens().isPunctuation(token, ',')) {
                return false;
            }
        }
        return true;
    }

    /** "an agreement for a base of X", "agreed to go ahead with the plan of X": what is agreed on, and not with whom. */
    private boolean isPurpose(Draft draft, Argument argument, ActorMention mention) {
        if (draft.type() != EventType.PACT || mention.end() == argument.head()) {
            return false;
        }
        return argument.slot() == Slot.FOR
                || (argument.slot() == Slot.WITH
                        && cues.is(draft.occurrence.tokens().word(argument.head() - 1), Cue.MEASURE));
    }

    /** "the Lusaka accords", "sign the Lusaka accords": a capital before them is where they were signed. */
    private static boolean isWhereSigned(Draft draft, Argument argument, ActorMention mention) {
        return draft.type().isAgreement()
                && mention.form() == ActorForm.CAPITAL
                && (argument.slot() == Slot.MOD || (argument.slot() == Slot.OBJECT && mention.end() <= argument.head()))
                && !TakingPart.isOneOfSeveral(draft.occurrence.text(), mention);
    }

    /**
     * The name of an official who is dead, or of a group's leader who is held or tried: that happens to him rather than to
     * those that he stands for; and of one who leaves that post; else null.
     */
    private static @Nullable String personOf(Draft draft, Role role, ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        boolean leaves = draft.type() == EventType.RESIGNATION && role == Role.AGENT && kind == ActorKind.GROUP;
        if (leaves && mention.form() == ActorForm.PERSON) {
            return mention.via();
        }
        if (role != Role.TARGET || mention.form() != ActorForm.PERSON) {
            return null;
        }
        boolean himself = draft.type() == EventType.DEATH
                ? kind == ActorKind.STATE
                : draft.type().isCoercion() && kind == ActorKind.GROUP;
        return himself ? mention.via() : null;
    }

    static Participant state(Draft draft, String code, Role role) {
        String name = draft.occurrence.text().nameOfState(code);
        return new Participant(code, name, ActorKind.STATE, role, null);
    }
}
