package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads titles and institutions that no state's name goes before: "President Putin", "parliament", "the two leaders". */
final class BareRoleReader {

    /** Most words of "15-nation West African bloc" and the name behind them. */
    private static final int LONGEST_DESCRIPTION = 7;

    /** How many mentions before one may tell whose head is meant. */
    private static final int REACH = 60;

    private final Scan scan;
    private final RoleReader roles;
    private final PersonReader persons;
    private final Travellers travellers;

    BareRoleReader(Scan scan, RoleReader roles, PersonReader persons) {
        this.scan = scan;
        this.roles = roles;
        this.persons = persons;
        travellers = new Travellers(scan);
    }

    /** Reads from a token at which a role may begin; gives the token to go on from, or {@code first}. */
    int read(int first) {
        if (areTwo(first) || areBoth(first)) {
            return open(first, first + 1, ActorForm.COLLECTIVE, Role.Kind.PAIR_OF_PERSONS);
        }
        int end = roles.read(first);
        if (end < 0) {
            return first;
        }
        Role role = roles.role();
        if (role.kind() == Role.Kind.PEOPLE && beginsPartyName(first, end)) {
            return first;
        }
        if (role.kind() == Role.Kind.REBELS && beginsMovement(first, end)) {
            return first;
        }
        if (role.kind().isPair()) {
            return isSomeTwo(first, role.kind()) ? first : open(first, end, ActorForm.COLLECTIVE, role.kind());
        }
        if (role.kind() == Role.Kind.OFFICIALS
                && end + 1 < scan.size()
                && (scan.tokens.isWritten(end, "led") || scan.tokens.isWritten(end, "headed"))
                && scan.tokens.isWritten(end + 1, "by")) {
            // "delegations led by X and Y": of whom these are
            return first;
        }
        if (roles.isOfPair()) {
            return open(first, end, ActorForm.COLLECTIVE, Role.Kind.PAIR);
        }
        boolean former = roles.isFormer() || isFormer(first);
        int sender = sender(first, role, end);
        int owner = sender > 0 ? sender : ownerAfter(end);
        if (owner > 0) {
            return owned(first, end, owner, role, former);
        }
        Actor body = former ? null : bodyBefore(first);
        if (body != null && role.kind() != Role.Kind.PRIVATE) {
            return ofBody(first, end, body, role);
        }
        int person = role.isTitle() ? persons.nameAfterTitle(end) : -1;
        if (person > 0) {
            return person(first, end, person, role, former);
        }
        return unnamed(first, end, role, former);
    }

    /** "detained two men", "one of two leaders" are any two; "the two men", "these two countries", "Two sides met" those named before. */
    private boolean isSomeTwo(int first, Role.Kind kind) {
        boolean opens = first == scan.tokens.sentenceStart(scan.tokens.sentenceOf(first));
        return scan.tokens.reads(first, "two")
                && !scan.is(first - 1, WordClass.DEFINITE)
                && (first == 0 || !scan.tokens.isWritten(first - 1, "these"))
                && (!opens || kind == Role.Kind.PAIR_OF_PERSONS);
    }

    /** "People's Harbour Party", "Women's League" */
    private boolean beginsPartyName(int first, int end) {
        return scan.isCapitalized(first) && scan.isPossessive(end) && scan.isCapitalized(end + 1);
    }

    /** "the rebel Movement for Chad", but not "the rebel movement" */
    private boolean beginsMovement(int first, int end) {
        return end == first + 2
                && scan.tokens.shape(first) == Shape.LOWER
                && scan.isCapitalized(end - 1)
                && end < scan.size()
                && scan.tokens.isWritten(end, "for");
    }

    /** "The two held talks": those named last. */
    private boolean areTwo(int token) {
        return scan.tokens.isWritten(token, "two")
                && scan.is(token - 1, WordClass.ARTICLE)
                && token + 1 < scan.size()
                && scan.is(token + 1, WordList.TOGETHER);
    }

    /** "Both denied it", "and both agreed": those named last. */
    private boolean areBoth(int token) {
        boolean opens = token == 0
                || scan.tokens.isWritten(token - 1, "and")
                || scan.tokens.sentenceOf(token - 1) != scan.tokens.sentenceOf(token);
        if (!opens || token + 1 >= scan.size() || !scan.tokens.reads(token, "both")) {
            return false;
        }
        return scan.is(token + 1, WordList.TOGETHER) || scan.is(token + 1, WordList.EACH);
    }

    /** Whether "former" stands before the office, or before a word that says which: "former Sindhi minister", "ex- premier". */
    private boolean isFormer(int first) {
        boolean qualified = scan.is(first - 2, WordClass.FORMER)
                && (scan.isPunctuation(first - 1, '-')
                        || scan.tokens.shape(first - 1) == Shape.LOWER
                        || scan.isCapitalized(first - 1));
        return scan.is(first - 1, WordClass.FORMER) || qualified;
    }

    /**
     * First token of the state of "envoys from Spain and Norway", "a minister from Spain", "officials from both Koreas", "a delegation from the
     * north of Spain"; or -1.
     */
    private int sender(int first, Role role, int end) {
        if (end + 1 >= scan.size() || !scan.tokens.isWritten(end, "from") || !isSent(first, role, end)) {
            return -1;
        }
        int name = scan.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1;
        Sense several = scan.nameAt(name);
        boolean states = several != null && several.use() == Use.COLLECTIVE && several.isState();
        if (states || isStateByName(name) || isStateOfArm(name)) {
            return name;
        }
        if (role.kind() != Role.Kind.OFFICIALS) {
            return -1;
        }
        int limit = Math.min(scan.size() - 1, end + LONGEST_DESCRIPTION);
        for (int token = name; token < limit; token++) {
            if (token > end + 1 && (scan.is(token, WordClass.NAME_TIE) || scan.tokens.isWritten(token, "in"))) {
                return isStateByName(token + 1) ? token + 1 : -1;
            }
            boolean place = scan.isCapitalized(token) || scan.is(token, WordClass.DIRECTION);
            if (!place) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether those of a role can be said to be "from" their state: officials, "a minister", and troops that the sentence opens with; but not "recalled
     * its envoy from Spain", "withdraws troops from Spain".
     */
    private boolean isSent(int first, Role role, int end) {
        return switch (role.kind()) {
            case OFFICIALS -> !isOwned(first);
            case OFFICIAL, OFFICER ->
                (role.kind() == Role.Kind.OFFICIAL || scan.is(end - 1, WordList.SPEAKING)) && !isOwned(first);
            case FORCES, INSTITUTION -> opensSentence(first);
            default -> false;
        };
    }

    /** "its envoys", "their ministers" */
    private boolean isOwned(int first) {
        return scan.is(first - 1, WordClass.DEFINITE) && !scan.is(first - 1, WordClass.ARTICLE);
    }

    /** Whether nothing but words such as "some" and numbers stand before a token in its sentence. */
    private boolean opensSentence(int token) {
        int start = scan.tokens.sentenceStart(scan.tokens.sentenceOf(token));
        for (int i = start; i < token; i++) {
            if (scan.tokens.shape(i) != Shape.NUMBER && !scan.is(i, WordClass.COMMON)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a state's adjective and an arm of it stand at a token: "the Spanish parliament". */
    private boolean isStateOfArm(int token) {
        Sense sense = scan.nameAt(token);
        if (sense == null
                || !sense.isState()
                || sense.use() != Use.ADJECTIVE
                || !scan.is(scan.nameEnd, WordClass.ROLE_START)) {
            return false;
        }
        long match = scan.lexicon.role(scan.tokens, scan.nameEnd);
        return match != PhraseIndex.NONE && scan.lexicon.role(match).kind() == Role.Kind.INSTITUTION;
    }

    private boolean isStateByName(int token) {
        Sense sense = scan.nameAt(token);
        return sense != null
                && sense.isState()
                && (sense.use() == Use.NAME || sense.use() == Use.CAPITAL)
                && !scan.leansAfter(scan.nameEnd);
    }

    /** First token of the owner after "of", or -1. */
    private int ownerAfter(int end) {
        if (!scan.is(end, WordClass.NAME_TIE)) {
            return -1;
        }
        int token = scan.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1;
        Sense sense = scan.nameAt(token);
        if (sense == null && scan.is(end + 1, WordClass.ARTICLE)) {
            int state = stateBehindArm(token);
            return state > 0 ? state : bodyBehind(token);
        }
        if (sense == null || sense.use().isPerson() || sense.actors().isEmpty() || scan.leansAfter(scan.nameEnd)) {
            return -1;
        }
        boolean canBegin = sense.use().isPlace() || sense.use() == Use.ADJECTIVE;
        if (canBegin && scan.is(token - 1, WordClass.ARTICLE) && beginsGroup(scan.nameEnd)) {
            return -1;
        }
        int named = sense.isState() && sense.use() == Use.ADJECTIVE ? scan.afterKind(scan.nameEnd) : token;
        if (named > token && scan.isCapitalized(named) && scan.isKindOfGroup(named - 1)) {
            // "leader of the Chadian rebel group X"
            return isOfGroup(named) ? named : -1;
        }
        // "leader of the Chadian M23"
        return named > token && scan.isCapitalized(named) && isOfGroup(named) ? named : token;
    }

    /** The state of "the foreign ministry of Chad", of which a token begins the words for its arm; or -1. */
    private int stateBehindArm(int first) {
        long match = scan.is(first, WordClass.ROLE_START) ? scan.lexicon.role(scan.tokens, first) : PhraseIndex.NONE;
        if (match == PhraseIndex.NONE || scan.lexicon.role(match).kind() != Role.Kind.INSTITUTION) {
            return -1;
        }
        int of = PhraseIndex.end(match);
        if (of + 1 >= scan.size() || !scan.tokens.isWritten(of, "of")) {
            return -1;
        }
        int state = scan.is(of + 1, WordClass.ARTICLE) ? of + 2 : of + 1;
        // but "the election commission of Chad (ECC)", which is named by that from then on
        return isStateByName(state) && !scan.isPunctuation(scan.nameEnd, '(') ? state : -1;
    }

    /** The body of "the West African bloc ECOWAS", of which a token begins the words that say what it is; or -1. */
    private int bodyBehind(int first) {
        for (int token = first + 1; token < Math.min(scan.size(), first + LONGEST_DESCRIPTION); token++) {
            long match = scan.is(token - 1, WordClass.ROLE_START)
                    ? scan.lexicon.role(scan.tokens, token - 1)
                    : PhraseIndex.NONE;
            if (match != PhraseIndex.NONE && scan.lexicon.role(match).kind() == Role.Kind.SAME_BODY) {
                return isOfGroup(token) ? token : -1;
            }
            boolean says = scan.tokens.shape(token - 1) == Shape.LOWER
                    || scan.isCapitalized(token - 1)
                    || scan.isTyingHyphen(token - 1);
            if (!says || scan.is(token - 1, WordClass.NAME_TIE)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a known body, group or company is named at a token. */
    private boolean isOfGroup(int token) {
        Sense sense = scan.nameAt(token);
        return sense != null
                && !sense.isState()
                && !sense.use().isPerson()
                && !sense.actors().isEmpty();
    }

    /** Whether what ends here is only the first word of a group's name: "of the Kisumu Liberation Front". */
    private boolean beginsGroup(int end) {
        int token = end;
        int last = -1;
        while (scan.isCapitalized(token)) {
            last = token++;
        }
        return last >= 0 && scan.is(last, WordClass.GROUP_HEAD) && !scan.is(last, WordClass.STATE_HEAD);
    }

    private int owned(int first, int roleEnd, int ownerFirst, Role role, boolean former) {
        Sense sense = scan.nameAt(ownerFirst);
        if (sense == null) {
            return roleEnd;
        }
        int end = scan.nameEnd;
        if (sense.use() == Use.ADJECTIVE && end < scan.size() && scan.tokens.isWritten(end, "opposition")) {
            // "leaders of the Chadian opposition"
            scan.add(new Draft(first, end + 1, sense.actors(), ActorForm.AFFILIATION).in(sense.country()));
            return end + 1;
        }
        int person = role.isTitle() ? persons.nameAfterTitle(end) : -1;
        boolean led = roles.isLeaderOf(sense, roleEnd);
        boolean acts = (role.kind() != Role.Kind.PRIVATE || led) && !former && sense.spokenFor();
        if (person > 0) {
            Referent referent = acts ? persons.official(end, person, sense.actors()) : persons.stranger(end, person);
            scan.add(new Draft(first, person, sense.actors(), ActorForm.PERSON)
                    .in(sense.country())
                    .of(referent));
            return person;
        }
        ActorForm form =
                switch (role.kind()) {
                    case INSTITUTION, FORCES, WEAPON -> ActorForm.INSTITUTION;
                    case PEOPLE -> ActorForm.PEOPLE;
                    case PRIVATE -> led && !former ? ActorForm.OFFICE : ActorForm.PEOPLE;
                    case REBELS -> sense.isState() ? ActorForm.AFFILIATION : ActorForm.INSTITUTION;
                    default -> former ? ActorForm.AFFILIATION : ActorForm.OFFICE;
                };
        scan.add(new Draft(first, end, sense.actors(), form).in(sense.country()).via(first, roleEnd));
        return end;
    }

    private int person(int first, int nameFirst, int end, Role role, boolean former) {
        boolean official = !former && (role.kind() == Role.Kind.OFFICIAL || roles.isOfArm());
        Actor state = role.owner();
        if (official && state != null) {
            // "Sen. Ana Tui", of the United States wherever else the text is
            Referent referent = persons.official(nameFirst, end, List.of(state));
            scan.add(new Draft(first, end, List.of(state), ActorForm.PERSON)
                    .of(referent)
                    .via(first, nameFirst));
            return end;
        }
        Actor people = official ? peopleIncluding(first) : null;
        if (people != null) {
            Referent referent = persons.official(nameFirst, end, List.of(people));
            scan.add(new Draft(first, end, List.of(people), ActorForm.PERSON)
                    .of(referent)
                    .via(first, nameFirst));
            return end;
        }
        int ofState = official ? personOf(first, nameFirst, end) : -1;
        if (ofState > 0) {
            return ofState;
        }
        Referent referent = official ? persons.titled(nameFirst, end) : persons.privately(nameFirst, end, former);
        if (official) {
            referent.open();
        }
        scan.add(new Draft(first, end, List.of(), ActorForm.PERSON).of(referent).via(first, nameFirst));
        return former && role.kind() == Role.Kind.OFFICIALS ? persons.others(end) : end;
    }

    /** The state of "ten Chadians, including Ambassador Ali Tui", by the token of the title; or null. */
    private @Nullable Actor peopleIncluding(int title) {
        Draft last = title > 1 && scan.tokens.isWritten(title - 1, "including") ? scan.last() : null;
        if (last == null || last.form != ActorForm.PEOPLE || last.actors.size() != 1) {
            return null;
        }
        boolean beside = last.end == title - 1 || (last.end == title - 2 && scan.isPunctuation(title - 2, ','));
        Actor state = last.actors.get(0);
        return beside && state.kind() == ActorKind.STATE ? state : null;
    }

    /** Adds the person of "President Ali Tui of Chad", who acts for that state; gives the token behind it, or -1 if no state is named. */
    private int personOf(int first, int nameFirst, int end) {
        boolean of = end + 1 < scan.size() && scan.tokens.isWritten(end, "of");
        Sense state = of && isStateByName(end + 1) ? scan.nameAt(end + 1) : null;
        if (state == null) {
            return -1;
        }
        int after = scan.nameEnd;
        scan.add(new Draft(first, after, state.actors(), ActorForm.PERSON)
                .in(state.country())
                .of(persons.official(nameFirst, end, state.actors()))
                .via(first, nameFirst));
        return after;
    }

    /** Adds those of "Presidents Ali Tui of Chad and Ana Bako of Togo"; gives the token behind the last, or -1. */
    private int eachOf(int first, int titleEnd) {
        int end = -1;
        int token = titleEnd;
        while (token < scan.size()) {
            int name = persons.nameAfterTitle(token);
            int after = name > 0 ? personOf(end < 0 ? first : token, token, name) : -1;
            if (after < 0) {
                return end;
            }
            end = after;
            token = scan.isPunctuation(end, ',') ? end + 1 : end;
            token = scan.is(token, WordClass.JOINING) ? token + 1 : token;
        }
        return end;
    }

    /** The body of "Harbour Union (HU) envoys", with its acronym in brackets in between; or null. */
    private @Nullable Actor bodyBefore(int first) {
        Draft last = scan.isPunctuation(first - 1, ')') && scan.isPunctuation(first - 3, '(') ? scan.last() : null;
        if (last == null
                || (last.end != first - 1 && last.end != first - 3)
                || last.form != ActorForm.NAME
                || last.actors.size() != 1) {
            return null;
        }
        Actor named = last.actors.get(0);
        return named.kind() == ActorKind.BODY ? named : null;
    }

    private int ofBody(int first, int roleEnd, Actor body, Role role) {
        List<Actor> actors = List.of(body);
        int person = role.isTitle() ? persons.nameAfterTitle(roleEnd) : -1;
        int end = person > 0 ? person : roleEnd;
        ActorForm office = role.kind() == Role.Kind.OFFICIAL || role.kind() == Role.Kind.OFFICIALS
                ? ActorForm.OFFICE
                : ActorForm.INSTITUTION;
        Draft draft = new Draft(first, end, actors, person > 0 ? ActorForm.PERSON : office).via(first, roleEnd);
        scan.add(person > 0 ? draft.of(persons.official(roleEnd, person, actors)) : draft);
        return end;
    }

    /** "any government", "no court": of no state. */
    private boolean isOfAny(int first) {
        return first > 0
                && (scan.tokens.isWritten(first - 1, "any")
                        || scan.tokens.isWritten(first - 1, "every")
                        || scan.tokens.isWritten(first - 1, "no"));
    }

    private int unnamed(int first, int end, Role role, boolean former) {
        boolean adjective = scan.is(first, WordClass.ATTRIBUTIVE) && end == first + 1;
        if (former || (adjective && !scan.is(first - 1, WordClass.DEFINITE)) || isOfAny(first)) {
            return end;
        }
        return switch (role.kind()) {
            case INSTITUTION, FORCES, MISSION -> institution(first, end, role);
            case OFFICIALS -> officials(first, end, role);
            case REBELS -> open(first, end, ActorForm.OFFICE, role.kind());
            case SAME_GROUP, SAME_COMPANY, SAME_BODY, NAMESAKE -> open(first, end, ActorForm.INSTITUTION, role.kind());
            case OFFICER -> role.owner() != null && scan.isCapitalized(first) ? head(first, end, role.owner()) : end;
            case OFFICIAL ->
                role.owner() != null
                        ? institution(first, end, role)
                        : scan.is(first - 1, WordClass.DEFINITE) ? definite(first, end, role) : some(first, end);
            default -> end;
        };
    }

    /** "Ministers from 20 countries", "leaders of some cities": no state that was named before has to do with it. */
    private boolean isOfOthers(int end) {
        int token = scan.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1;
        boolean counted = token < scan.size()
                && !scan.tokens.isCapitalized(token)
                && (scan.tokens.shape(token) == Shape.NUMBER
                        || (scan.is(token, WordClass.COMMON)
                                && !scan.is(token, WordClass.DEFINITE)
                                && !scan.is(token, WordClass.MODIFIER)));
        return counted && (scan.tokens.isWritten(end, "of") || scan.tokens.isWritten(end, "from"));
    }

    /** "met officials in Rome": of the state whose capital or name follows, and not of one named before. */
    private int officials(int first, int end, Role role) {
        if (isOfOthers(end) || isHolder(end)) {
            return end;
        }
        int body = bodyFrom(end);
        if (body >= 0) {
            return owned(first, end, body, role, false);
        }
        int each = eachOf(first, end);
        if (each > 0) {
            return each;
        }
        if (isGathering(first, end)) {
            return open(first, end, ActorForm.OFFICE, Role.Kind.SAME_BODY);
        }
        int placed = stationed(first, end);
        return placed < 0 ? open(first, end, ActorForm.OFFICE, role.kind()) : placed;
    }

    /** "at a meeting of foreign ministers in Brussels": those of several states, and of the body that was named last, if any was. */
    private boolean isGathering(int first, int end) {
        boolean ranked = scan.tokens.isWritten(end - 1, "ambassadors")
                || scan.tokens.isWritten(first, "heads")
                || (end > first + 1 && scan.tokens.isWritten(end - 1, "ministers"));
        return ranked
                && first > 1
                && scan.is(first - 1, WordClass.NAME_TIE)
                && (scan.tokens.isWritten(first - 2, "meeting") || scan.tokens.isWritten(first - 2, "gathering"));
    }

    /** "Presidents Ali Tui and Ana Bako", of whom each is known to act for a state. */
    private boolean isHolder(int first) {
        Sense sense = scan.isCapitalized(first) ? scan.nameAt(first) : null;
        return sense != null && sense.use().isPerson() && !scan.isCapitalized(scan.nameEnd);
    }

    /** "a judge in Rome", but not "a diplomat in Rome", who may be sent there. */
    private int some(int first, int end) {
        boolean judges = scan.tokens.isWritten(end - 1, "judge") || scan.tokens.isWritten(end - 1, "prosecutor");
        boolean one = first > 0 && (scan.tokens.isWritten(first - 1, "a") || scan.tokens.isWritten(first - 1, "A"));
        return one && judges ? Math.max(end, stationed(first, end)) : end;
    }

    /** "a judge in Rome": of the state whose capital or name follows; gives the token to go on from, or -1 if none does. */
    private int stationed(int first, int end) {
        Sense there = end + 1 < scan.size() && scan.tokens.isWritten(end, "in") ? scan.nameAt(end + 1) : null;
        if (there == null
                || travellers.areEnvoys(end)
                || !there.isState()
                || !(there.use() == Use.NAME || there.use() == Use.CAPITAL)
                || scan.leansAfter(scan.nameEnd)) {
            return -1;
        }
        scan.add(new Draft(first, end, there.actors(), ActorForm.OFFICE)
                .in(there.country())
                .via(first, end));
        return end;
    }

    /** The body of "ministers from the African Union", or -1. */
    private int bodyFrom(int end) {
        int token = scan.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1;
        return scan.tokens.isWritten(end, "from") && isOfGroup(token) ? token : -1;
    }

    private int definite(int first, int end, Role role) {
        return beginsName(first, end) ? first : open(first, end, ActorForm.OFFICE, role.kind());
    }

    /** "the General Conference": no general. */
    private boolean beginsName(int first, int end) {
        return scan.isCapitalized(first)
                && scan.isCapitalized(end)
                && (scan.is(end, WordClass.GROUP_HEAD) || scan.is(end, WordClass.OTHER_HEAD));
    }

    /** "The Secretary-General", of the body whose one the text named last, and else of the owner. */
    private int head(int first, int end, Actor owner) {
        List<Actor> body = List.of(owner);
        for (int i = scan.drafts.size() - 1; i >= Math.max(0, scan.drafts.size() - REACH); i--) {
            Draft draft = scan.drafts.get(i);
            if (draft.viaEnd > draft.viaFirst
                    && scan.tokens.word(draft.viaEnd - 1) == scan.tokens.word(end - 1)
                    && !draft.actors().isEmpty()
                    && draft.actors().get(0).kind() == ActorKind.BODY) {
                body = draft.actors();
                break;
            }
        }
        scan.add(new Draft(first, end, body, ActorForm.OFFICE).via(first, end));
        return end;
    }

    private int institution(int first, int end, Role role) {
        Actor owner = role.owner();
        boolean always = role.kind() == Role.Kind.OFFICIAL;
        if (owner == null || (!always && !scan.isCapitalized(first))) {
            return open(first, end, ActorForm.INSTITUTION, role.kind());
        }
        Draft draft = new Draft(first, end, List.of(owner), always ? ActorForm.OFFICE : ActorForm.INSTITUTION)
                .via(first, end);
        draft.open = always ? null : role.kind();
        scan.add(draft);
        return end;
    }

    private int open(int first, int end, ActorForm form, Role.Kind kind) {
        Draft draft = new Draft(first, end, List.of(), form);
        if (form != ActorForm.COLLECTIVE) {
            draft.via(first, end);
        }
        draft.open = kind;
        scan.add(draft);
        return end;
    }
}
