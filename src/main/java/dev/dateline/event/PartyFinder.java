package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the words in a trigger's slots into parties and a place. */
final class PartyFinder {

    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CALL, EventType.MEETING, EventType.TALKS, EventType.PACT, EventType.CEASEFIRE);

    /** What others can bring about. */
    static final Set<EventType> MEDIATED = Set.of(EventType.TALKS, EventType.PACT, EventType.CEASEFIRE);

    /** What a force does that others join and one leads. */
    private static final Set<EventType> LED = Set.of(EventType.ATTACK, EventType.MOBILIZE, EventType.RESIGNATION);

    /** Most words from "of" to the name in "the son of the late trader X". */
    private static final int KIN_REACH = 5;

    /** Most words from "elected" to the name of the office. */
    private static final int OFFICE_REACH = 4;

    private final Cues cues;
    private final SceneFinder scenes;
    private final HostFinder hosts;
    private final ContextParties context;

    PartyFinder(Cues cues) {
        this.cues = cues;
        scenes = new SceneFinder(cues);
        hosts = new HostFinder(cues);
        context = new ContextParties(cues);
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
        if (draft.type() == EventType.ELECTION && draft.place == null) {
            scenes.polled(draft);
        }
        boolean elected = isElectedToOffice(draft, arguments);
        if (elected && ContextParties.hasState(draft)) {
            draft.participants.values().removeIf(party -> party.kind() == ActorKind.GROUP);
        }
        boolean office = draft.type().isOffice();
        if (office && ContextParties.hasState(draft)) {
            // the office is the state's; who takes or leaves it is one of its officials
            draft.participants
                    .values()
                    .removeIf(party -> party.kind() == ActorKind.PERSON && !isRemoved(occurrence, party));
        }
    }

    /** "removes X from office", "after X was ousted": whom others remove is no official of theirs any more; but "removes X as minister". */
    private static boolean isRemoved(Occurrence occurrence, Participant party) {
        return occurrence.rule().type() == EventType.RESIGNATION
                && !occurrence.isNoun()
                && party.role() == Role.TARGET
                && !(occurrence.sentence().isPresent(occurrence.chunk()) && isNamedByOffice(occurrence));
    }

    private static boolean isNamedByOffice(Occurrence occurrence) {
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int i = occurrence.lastChunk() + 1; i < end; i++) {
            if (occurrence.opens(i, "as")) {
                return true;
            }
        }
        return false;
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
                && isOrigin(text, mention)
                && cues.is(text.tokens().word(noun), Cue.FOLK)
                && !cues.is(text.tokens().word(draft.occurrence.first()), Cue.GIVE_BACK);
    }

    /** "X is elected president of Peru", "elects X as prime minister": not "wins the election", "elected leader of his party". */
    private static boolean isElectedToOffice(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ELECTION
                || occurrence.isNoun()
                || !occurrence.rule().has(Trait.ELECTIVE)) {
            return false;
        }
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + OFFICE_REACH);
        if (namesOffice(occurrence.text(), occurrence.end(), end)) {
            return true;
        }
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.AS && namesOffice(occurrence.text(), argument.first(), argument.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first who is named is the holder of a state's office. */
    private static boolean namesOffice(ArticleText text, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = text.actor(token);
            if (mention != null) {
                return mention.form() == ActorForm.OFFICE && mention.actor().kind() == ActorKind.STATE;
            }
        }
        return false;
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
        boolean lacks = MUTUAL.contains(draft.type())
                ? draft.participants.size() < 2
                : draft.type() == EventType.VISIT && !draft.hasRole(Role.AGENT);
        for (Argument argument : arguments) {
            if (lacks && argument.slot() == Slot.CONTEXT) {
                parties(draft, argument, draft.type() == EventType.VISIT ? Role.AGENT : Role.PARTY, draft::guess);
            }
        }
    }

    /** "closed its border after clashes with Togo": those with whom nobody else has clashed clashed with who acts, where that is a state or group. */
    private void foe(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ATTACK
                || !occurrence.isNoun()
                || draft.participants.size() != 1
                || draft.hasRole(Role.AGENT)
                || !cues.is(occurrence.headWord(occurrence.chunk()), Cue.CLASH)
                || arguments.stream().noneMatch(argument -> argument.slot() == Slot.WITH)) {
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
            if (takes(draft, mention, role, argument.slot())
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
                    && !SceneFinder.isWhereSaid(cues, draft.occurrence, mention.first())) {
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

    /** "A deploys a force": whose force it is, A's name says; but "troops of A and B were deployed". */
    private boolean isForceOfAgent(Draft draft, Role role, Slot slot) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.MOBILIZE
                && slot == Slot.OBJECT
                && role == Role.AGENT
                && (draft.hasRole(role) || context.isByNations(occurrence))
                && (occurrence.isNoun() || !occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE));
    }

    private boolean takes(Draft draft, ActorMention mention, Role role, Slot slot) {
        if (isMediator(draft, slot, mention) || isLeader(draft, slot, mention)) {
            return true;
        }
        if (isForceOfAgent(draft, role, slot)) {
            return false;
        }
        if ((!mention.isParty() && !isLeading(draft, mention))
                || isRelated(draft.occurrence.tokens(), mention)
                || isVenue(draft, slot, mention)
                || isMoney(draft.occurrence.text(), mention)
                || isMembership(draft.occurrence.text(), mention)
                || isRank(draft, slot, mention)
                || isHome(draft.occurrence.text(), mention)
                || isBeyondBorder(draft, mention)
                || isRegion(draft, slot, mention)) {
            return false;
        }
        boolean coerced = draft.type().isCoercion();
        boolean harmed = coerced || draft.type() == EventType.ATTACK || draft.type() == EventType.DEATH;
        if (mention.actor().kind() == ActorKind.PERSON
                && !takesPerson(draft.type(), slot)
                && !isTitledVictim(draft, slot, mention)) {
            return false;
        }
        if (isVenueOfHarm(draft, slot, mention)
                || (coerced && slot != Slot.FROM && isOrigin(draft.occurrence.text(), mention))
                || (draft.type() == EventType.ATTACK
                        && slot == Slot.SUBJECT
                        && isOrigin(draft.occurrence.text(), mention))) {
            return false;
        }
        boolean people = mention.form() == ActorForm.PEOPLE && mention.actor().kind() == ActorKind.STATE;
        if (people && draft.type() == EventType.VISIT && role == Role.AGENT) {
            // "thousands of Albanians arrived": no envoys
            return false;
        }
        if (mention.form() == ActorForm.PEOPLE && mention.actor().kind() == ActorKind.COMPANY && harmed) {
            // "killed two journalists of X"
            return false;
        }
        if (people && coerced) {
            return isGivenBack(draft.occurrence, mention);
        }
        int noun = draft.occurrence.tokens().word(mention.end() - 1);
        boolean privately = people && !cues.is(noun, Cue.SETTLER);
        return !(role == Role.AGENT && draft.type() == EventType.ATTACK && (privately || cues.is(noun, Cue.COURT)));
    }

    /** "Qatari-mediated talks", "the US-brokered truce": who brings others together takes part. */
    private boolean isMediator(Draft draft, Slot slot, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int participle = mention.end() + 1;
        return slot == Slot.MOD
                && mention.form() == ActorForm.AFFILIATION
                && MEDIATED.contains(draft.type())
                && participle < tokens.size()
                && cues.is(tokens.word(participle), Cue.MEDIATED);
    }

    /** "a Chadian-led raid", "Chad-led drills": who leads what is done does it. */
    private boolean isLeader(Draft draft, Slot slot, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int participle = mention.end() + 1;
        return slot == Slot.MOD
                && mention.form() == ActorForm.AFFILIATION
                && participle < draft.occurrence.first()
                && cues.is(tokens.word(participle), Cue.LED);
    }

    /** "the US-led coalition", "an Italian-led force": who leads it takes part. */
    private boolean isLeading(Draft draft, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int participle = mention.end() + 1;
        // "the NATO-led KFOR"
        ActorMention next =
                participle + 1 < tokens.size() ? draft.occurrence.text().actor(participle + 1) : null;
        return LED.contains(draft.type())
                && mention.form() == ActorForm.AFFILIATION
                && participle + 1 < tokens.size()
                && tokens.isPunctuation(mention.end(), '-')
                && cues.is(tokens.word(participle), Cue.LED)
                && !(next != null && next.form() == ActorForm.NAME);
    }

    /** "frees two Chadians": a state whose people are handed over takes part, not one whose people are held. */
    private boolean isGivenBack(Occurrence occurrence, ActorMention mention) {
        Tokens tokens = occurrence.tokens();
        boolean given = cues.is(tokens.word(occurrence.first()), Cue.GIVE_BACK);
        ActorMention next = mention.end() < tokens.size() ? occurrence.text().actor(mention.end()) : null;
        return given && (next == null || next.form() != ActorForm.PERSON);
    }

    /** "Sentenced two men from Mali": where the prisoners come from. */
    static boolean isOrigin(ArticleText text, ActorMention mention) {
        return mention.actor().kind() == ActorKind.STATE
                && mention.form() == ActorForm.NAME
                && mention.first() > 0
                && text.tokens().isWritten(mention.first() - 1, "from");
    }

    /** "Ana Tui of Lima": where somebody lives, or has his church. */
    private static boolean isHome(ArticleText text, ActorMention mention) {
        int of = mention.first() - 1;
        ActorMention named = of > 0 && text.tokens().isWritten(of, "of") ? text.actor(of - 1) : null;
        return mention.form() == ActorForm.CAPITAL
                && named != null
                && named.form() == ActorForm.PERSON
                && named.end() == of;
    }

    /** "A shooting at Harbour High School": what stands there is where it happened. */
    private static boolean isVenueOfHarm(Draft draft, Slot slot, ActorMention mention) {
        boolean harm = draft.type().isHarm() || draft.type() == EventType.TRIAL;
        boolean venue = slot == Slot.IN || slot == Slot.AT || slot == Slot.NEAR;
        ActorKind kind = mention.actor().kind();
        return harm && venue && (kind == ActorKind.GROUP || kind == ActorKind.COMPANY);
    }

    /** An unknown name after "in" or "at" is a place rather than a person. */
    private static boolean takesPerson(EventType type, Slot slot) {
        return type != EventType.DISASTER
                && slot != Slot.IN
                && slot != Slot.AT
                && slot != Slot.NEAR
                && (slot != Slot.ON
                        || type == EventType.APPEAL
                        || type == EventType.SANCTION
                        || type == EventType.TRIAL);
    }

    /** "the daughter of X", "X's wife Y", "X's critics": it is not X who takes part; but a group's supporters are the group. */
    private boolean isRelated(Tokens tokens, ActorMention mention) {
        boolean group = mention.actor().kind() == ActorKind.GROUP;
        for (int token = mention.first() - 1; token > 0 && token > mention.first() - KIN_REACH; token--) {
            if (tokens.isWritten(token, "of")) {
                return !group && cues.is(tokens.word(token - 1), Cue.KIN);
            }
        }
        int after = mention.end() + 1;
        return (!group || mention.form() == ActorForm.PERSON)
                && after < tokens.size()
                && tokens.isGlued(after - 1)
                && cues.is(tokens.word(after), Cue.KIN);
    }

    /** "an attack on author X": what has a title is no place. */
    private static boolean isTitledVictim(Draft draft, Slot slot, ActorMention mention) {
        return draft.type() == EventType.ATTACK
                && slot == Slot.ON
                && !draft.occurrence.tokens().isCapitalized(mention.first());
    }

    /** "An ambush near the border with X": where, and not who. */
    private boolean isBeyondBorder(Draft draft, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int with = mention.first() - 1;
        boolean forces = draft.type().isHarm();
        return forces && with > 0 && tokens.isWritten(with, "with") && cues.is(tokens.word(with - 1), Cue.BORDER);
    }

    /** The "US" of "US$1 billion". */
    static boolean isMoney(ArticleText text, ActorMention mention) {
        Tokens tokens = text.tokens();
        return mention.end() < tokens.size()
                && tokens.isGlued(mention.end())
                && tokens.isPunctuation(mention.end(), '$');
    }

    /** "NATO member Turkey": what a state belongs to. */
    private boolean isMembership(ArticleText text, ActorMention mention) {
        if (mention.actor().kind() != ActorKind.BODY) {
            return false;
        }
        Tokens tokens = text.tokens();
        int token = mention.end();
        while (token < tokens.size() && cues.is(tokens.word(token), Cue.MEMBER)) {
            token++;
        }
        boolean member = cues.is(tokens.word(token - 1), Cue.MEMBER);
        ActorMention state = member && token < tokens.size() ? text.actor(token) : null;
        return state != null && state.actor().kind() == ActorKind.STATE;
    }

    /** "the Lusaka accords", "sign the Lusaka accords": a capital before them is where they were signed. */
    private static boolean isWhereSigned(Draft draft, Argument argument, ActorMention mention) {
        return (draft.type() == EventType.PACT || draft.type() == EventType.CEASEFIRE)
                && mention.form() == ActorForm.CAPITAL
                && (argument.slot() == Slot.MOD || (argument.slot() == Slot.OBJECT && mention.end() <= argument.head()))
                && !isOneOfSeveral(draft.occurrence.text(), mention);
    }

    /** "the Hong Kong ministerial meeting", "a round of the Lusaka talks": the name of a place before a summit is where it meets. */
    private static boolean isVenue(Draft draft, Slot slot, ActorMention mention) {
        return (slot == Slot.MOD || (draft.occurrence.isNoun() && mention.end() == draft.occurrence.first()))
                && draft.type().isGathering()
                && (mention.form() == ActorForm.NAME || mention.form() == ActorForm.CAPITAL)
                && mention.actor().kind() == ActorKind.STATE
                && !isOneOfSeveral(draft.occurrence.text(), mention);
    }

    /** "Economic Leaders' Meeting", "the ministers' meeting": of what rank those are who meet, not who they are. */
    private static boolean isRank(Draft draft, Slot slot, ActorMention mention) {
        return draft.type() == EventType.SUMMIT
                && (slot == Slot.MOD || slot == Slot.POSS)
                && (mention.form() == ActorForm.OFFICE || mention.form() == ActorForm.INSTITUTION)
                && draft.occurrence
                        .tokens()
                        .nameOf(mention.first(), mention.end())
                        .equals(mention.via());
    }

    /** "A European tour" goes to Europe. */
    private static boolean isRegion(Draft draft, Slot slot, ActorMention mention) {
        return draft.type() == EventType.VISIT
                && slot == Slot.MOD
                && mention.form() == ActorForm.ADJECTIVE
                && mention.actor().kind() == ActorKind.BODY;
    }

    /** One of several: "the US-Australia meeting". */
    private static boolean isOneOfSeveral(ArticleText text, ActorMention mention) {
        Tokens tokens = text.tokens();
        return (mention.end() < tokens.size() && tokens.isPunctuation(mention.end(), '-'))
                || (mention.first() > 0 && tokens.isPunctuation(mention.first() - 1, '-'));
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
        String name = code;
        for (ActorMention mention : draft.occurrence.text().actors()) {
            if (mention.actor().id().equals(code)) {
                name = mention.actor().name();
                break;
            }
        }
        return new Participant(code, name, ActorKind.STATE, role, null);
    }
}
