package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by what does not say so itself: "he", "the government", "both sides". */
final class References {

    /** How many mentions back a pair is looked for. */
    private static final int PAIR_REACH = 12;

    /** Words by which somebody turns to others, alone or with one of {@link #ADDRESSED}. */
    private static final Set<String> ADDRESSING = Set.of(
            "urge",
            "urges",
            "urged",
            "urging",
            "ask",
            "asks",
            "asked",
            "asking",
            "press",
            "presses",
            "pressed",
            "pressing",
            "call",
            "calls",
            "called",
            "calling",
            "appeal",
            "appeals",
            "appealed",
            "appealing",
            "mediate",
            "mediates",
            "mediated",
            "mediating",
            "mediator",
            "shuttles",
            "shuttled",
            "shuttling");

    private static final Set<String> ADDRESSED = Set.of("on", "to", "between");
    /** Words before "him" in which the subject of the verb ends that has it as an object. */
    private static final int SUBJECT_REACH = 2;
    /** Words before "he" in which the noun of "the minister, with whom he" ends. */
    private static final int ANTECEDENT_REACH = 4;
    /** How many mentions back a pronoun's person is looked for. */
    private static final int PRONOUN_REACH = 24;

    /** Tokens from the start of what is quoted within which who says it is looked for. */
    private static final int LONGEST_QUOTATION = 80;

    /** How many mentions back the body is looked for that "the council" stands for. */
    private static final int NAMESAKE_REACH = 40;

    /** How a text names those whom "both presidents" means. */
    private static final Set<ActorForm> PERSONS = EnumSet.of(ActorForm.PERSON, ActorForm.OFFICE);

    /** How a text names a party rather than a place. */
    private static final Set<ActorForm> NAMED = EnumSet.complementOf(EnumSet.of(ActorForm.PLACE));

    private final Scan scan;
    private final Appositions appositions;
    private final Travellers travellers;
    private final Supplier<@Nullable ActorMention> title;

    References(Scan scan, RoleReader roles, Supplier<@Nullable ActorMention> title) {
        this.scan = scan;
        appositions = new Appositions(scan, roles);
        travellers = new Travellers(scan);
        this.title = title;
    }

    /** A pronoun for one person; it stays without actors where nobody is safe to be meant. */
    Draft pronoun(int token) {
        Draft draft = new Draft(token, token + 1, List.of(), ActorForm.PRONOUN);
        int sentence = scan.tokens.sentenceOf(token);
        int start = scan.tokens.sentenceStart(sentence);
        int told = afterQuotation(start, token);
        Referent teller = told > start ? firstPerson(told, token - others(token)) : null;
        Referent here = teller == null ? firstPerson(start, token - others(token)) : teller;
        Referent person = here != null || sentence == 0
                ? here
                : firstPerson(scan.tokens.sentenceStart(sentence - 1), scan.tokens.sentenceStart(sentence));
        return person == null ? draft : draft.of(person);
    }

    /** Token behind the speech that opens a sentence and ends before a pronoun, {@code "We thank X," Y said before he left}; or the first. */
    private int afterQuotation(int start, int pronoun) {
        if (!scan.isQuote(start) || pronoun - start > LONGEST_QUOTATION) {
            return start;
        }
        int after = start;
        for (int token = start + 1; token < pronoun; token++) {
            if (scan.isQuote(token)) {
                if (after > start) {
                    return start;
                }
                after = token + 1;
            }
        }
        return after;
    }

    /** Words before a pronoun in which whoever is named is somebody else. */
    private int others(int pronoun) {
        if (scan.tokens.isWritten(pronoun, "him")) {
            // in "the minister dismissed him" it is not the minister
            return SUBJECT_REACH;
        }
        // nor in "the minister, with whom he had talks"
        return pronoun > 0 && scan.tokens.isWritten(pronoun - 1, "whom") ? ANTECEDENT_REACH : 0;
    }

    private @Nullable Referent firstPerson(int from, int to) {
        Draft found = first(scan.drafts.size(), from, to, References::isReferredTo);
        return found == null ? null : found.referent;
    }

    private static boolean isReferredTo(Draft draft) {
        return (draft.form == ActorForm.PERSON || draft.form == ActorForm.PRONOUN) && draft.referent != null;
    }

    /** Of the mentions between two tokens, few enough before that at an index, the first that is sought; or null. */
    private @Nullable Draft first(int index, int from, int to, Predicate<Draft> sought) {
        Draft found = null;
        int bound = Math.max(0, index - 1 - PRONOUN_REACH);
        for (int i = index - 1; i >= bound && scan.drafts.get(i).first >= from; i--) {
            Draft draft = scan.drafts.get(i);
            found = draft.end <= to && sought.test(draft) ? draft : found;
        }
        return found;
    }

    /** Gives actors to all mentions that are still open. */
    void resolve() {
        administered();
        namesakes();
        appositions.read();
        new Descriptions(scan).read();
        shareOffices();
        possessives();
        owners();
        rebels();
        again();
        pairs();
        new Exceptions(scan).read();
    }

    /** "Chadian-administered Aouzou" is where Chad is, whatever other state the lists put it in. */
    private void administered() {
        List<Draft> drafts = scan.drafts;
        for (int i = 1; i < drafts.size(); i++) {
            Draft state = drafts.get(i - 1);
            Draft place = drafts.get(i);
            boolean held = place.form == ActorForm.PLACE
                    && state.form == ActorForm.AFFILIATION
                    && isState(state)
                    && place.first == state.end + 2
                    && scan.isTyingHyphen(state.end)
                    && scan.tokens.isWritten(state.end + 1, "administered");
            if (held) {
                place.actors = state.actors;
                place.country = state.country;
                place.namesakes = List.of();
            }
        }
    }

    /**
     * "Punjab" lies in the country that the text names: of several places of one name, the one whose country it speaks of. So are
     * peoples: the "Serbs" of a text on Croatia are at home there, unless "in Serbia" stands right before them.
     */
    private void namesakes() {
        Map<String, Integer> named = null;
        Draft last = null;
        for (Draft draft : scan.drafts) {
            if (draft.namesakes.isEmpty()) {
                last = draft.country == null ? last : draft;
            } else if (last == null
                    || !String.valueOf(draft.country).equals(last.country)
                    || scan.sentenceEnd(last.first) <= draft.first) {
                named = named == null ? countries() : named;
                int most = named.getOrDefault(String.valueOf(draft.country), 0);
                for (Sense other : draft.namesakes) {
                    int count = named.getOrDefault(String.valueOf(other.country()), 0);
                    if (count > most) {
                        most = count;
                        draft.actors = other.actors();
                        draft.country = other.country();
                    }
                }
            }
        }
    }

    /** How often the text names each country otherwise. */
    private Map<String, Integer> countries() {
        Map<String, Integer> named = new HashMap<>();
        for (Draft draft : scan.drafts) {
            if (draft.namesakes.isEmpty() && draft.country != null) {
                named.merge(draft.country, 1, Integer::sum);
            }
        }
        return named;
    }

    /** "the Russian and Chinese presidents": the first adjective names an office too. */
    private void shareOffices() {
        List<Draft> drafts = scan.drafts;
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean shared = next.form == ActorForm.OFFICE
                    || next.form == ActorForm.INSTITUTION
                    || next.form == ActorForm.PEOPLE;
            boolean joined = next.first == draft.end + 1
                    && (scan.is(draft.end, WordClass.JOINING) || scan.isPunctuation(draft.end, ','));
            boolean owner =
                    draft.form == ActorForm.ADJECTIVE || (isRegion(draft) && next.form == ActorForm.INSTITUTION);
            if (owner && shared && joined && next.viaEnd > 0) {
                draft.form = next.form;
                draft.via(next.viaFirst, next.viaEnd);
            }
        }
    }

    /** "Zanzibar and Kenyan forces": a region that no word places. */
    private boolean isRegion(Draft draft) {
        return draft.form == ActorForm.PLACE && draft.end == draft.first + 1 && !scan.isLocated(draft.first);
    }

    /** "Kabila's forces", "Chadian-led forces": what follows a possessive belongs to the one before it, and troops to him who leads them. */
    private void possessives() {
        List<Draft> drafts = scan.drafts;
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean possessed = draft.first == before.end + 1 && scan.isPossessive(before.end);
            if (possessed && draft.form == ActorForm.INSTITUTION && isState(before) && isState(draft)) {
                // "Chad's Southern Command", whose name is another's as well
                draft.actors = before.actors();
                draft.country = before.country;
            } else if ((possessed || isLed(before, draft)) && isArm(draft) && !isPerson(before.actors())) {
                own(draft, before);
                draft.open = null;
            }
        }
    }

    private boolean isLed(Draft leader, Draft troops) {
        return leader.form == ActorForm.AFFILIATION
                && troops.first == leader.end + 2
                && scan.isTyingHyphen(leader.end)
                && scan.tokens.isWritten(leader.end + 1, "led");
    }

    private static boolean isPerson(List<Actor> actors) {
        return actors.isEmpty() || actors.get(0).kind() == ActorKind.PERSON;
    }

    /** "the rebels": the last armed group that the article named, else the first that it goes on to name. */
    private void rebels() {
        Draft next = firstGroup();
        Draft last = null;
        Draft guessed = null;
        for (Draft draft : scan.drafts) {
            Draft group = last == null && draft.actors.isEmpty() ? next : last;
            if (guessed != null
                    && scan.sentenceEnd(guessed.first) > draft.first
                    && !scan.is(draft.first - 1, WordClass.ARTICLE)) {
                // "shelled a camp of the West Valley Front, killing ten rebels"
                group = guessed;
            }
            if (draft.open == Role.Kind.REBELS && group != null) {
                draft.form = ActorForm.INSTITUTION;
                draft.actors = group.actors();
            }
            // "rebels of the PKK", rather than a party that is named after
            guessed = draft.weak && isOne(draft, ActorKind.GROUP) ? draft : isGroup(draft) ? null : guessed;
            boolean called = last != null && last.form == ActorForm.INSTITUTION && last.open == null;
            last = isGroup(draft) && !(called && draft.form != ActorForm.INSTITUTION) ? draft : last;
        }
    }

    /** "the airline", "the movement": the last one of its kind that the article named. */
    private void again() {
        Map<ActorKind, Draft> last = new EnumMap<>(ActorKind.class);
        for (Draft draft : scan.drafts) {
            ActorKind kind = draft.open == null ? null : draft.open.again();
            Draft same = kind == null ? null : last.get(kind);
            if (same == null && kind == ActorKind.GROUP) {
                // "the rights group", where no armed one is named
                same = last.getOrDefault(ActorKind.COMPANY, last.get(ActorKind.BODY));
            }
            if (same != null) {
                draft.actors = same.actors();
            }
            if (kind == null && draft.actors().size() == 1) {
                last.put(draft.actors().get(0).kind(), draft);
            }
        }
    }

    /** The first armed group of the article; rather one that is named for itself than the Amal of "the Amal-linked Blue Front". */
    private @Nullable Draft firstGroup() {
        Draft first = null;
        for (Draft draft : scan.drafts) {
            if (isGroup(draft)) {
                if (draft.isParty()) {
                    return draft;
                }
                first = first == null ? draft : first;
            }
        }
        return first;
    }

    private static boolean isGroup(Draft draft) {
        return isOne(draft, ActorKind.GROUP) && !draft.weak;
    }

    private void owners() {
        List<Draft> drafts = scan.drafts;
        Draft[] following = following();
        OwnedRoles owned = new OwnedRoles(scan.tokens);
        Draft before = null;
        Draft origin = null;
        MainState main = new MainState();
        boolean opens = true;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (opens && before == null && isArm(draft) && !isPlaced(following[i])) {
                before = inTitle();
                opens = false;
            }
            List<Actor> both = isOfThem(draft) ? pair(i, NAMED) : ofBothBefore(i);
            Actor fought = both.isEmpty() ? fought(i) : null;
            if (!both.isEmpty()) {
                draft.actors = both;
            } else if (fought != null) {
                draft.actors = List.of(fought);
                draft.country = fought.id();
                owned.remember(draft);
            } else if (draft.open == Role.Kind.NAMESAKE) {
                own(draft, namesake(i));
            } else if (isOpenForOwner(draft) && !travellers.areGiven(draft)) {
                Draft master = isOfIt(draft) ? holderBefore(i) : master(i);
                Draft same = draft.referent == null && master == null ? owned.find(draft) : master;
                same = same == null ? namesake(i) : same;
                Draft near = travellers.areStrangers(draft, following[i])
                        ? elsewhere(before, following[i])
                        : nearest(draft, lastFor(i, before, main), following[i]);
                own(draft, same != null ? same : near != null ? occupier(i, near) : origin);
                boolean placed = near != null && near.form == ActorForm.PLACE && near.first == draft.end + 1;
                if (isArm(draft) && same == null && placed) {
                    // "a court in Chad"
                    owned.remember(draft);
                }
            } else if (isOwner(draft)) {
                owned.remember(draft);
            }
            if (isState(draft) && isOrigin(draft)) {
                origin = draft;
            } else if (isState(draft) && !draft.abroad && !isScene(draft) && !isOpposed(draft)) {
                before = draft;
                main.add(draft);
            }
        }
    }

    /** The state named last, if a place is not its own; or null. */
    private static @Nullable Draft elsewhere(@Nullable Draft last, Draft place) {
        return last == null || last.actors().equals(place.actors()) ? null : last;
    }

    /** "the Lusaka talks between the rebels and the government": a capital before what is held there tells not whose government it is. */
    private boolean isScene(Draft draft) {
        return draft.form == ActorForm.CAPITAL
                && scan.is(draft.first - 1, WordClass.ARTICLE)
                && draft.end < scan.size()
                && scan.tokens.shape(draft.end) == Shape.LOWER;
    }

    /** "the latest attack on critics of Chad. Police said": it is not Chad's police that speaks of it. */
    private boolean isOpposed(Draft draft) {
        return draft.first > 1 && scan.tokens.isWritten(draft.first - 1, "of") && isFoe(draft.first - 2);
    }

    private boolean isFoe(int token) {
        return scan.tokens.isWritten(token, "critics")
                || scan.tokens.isWritten(token, "critic")
                || scan.tokens.isWritten(token, "opponents")
                || scan.tokens.isWritten(token, "enemies");
    }

    /** "talks between the LTTE and the government", "the government and rebels of Chad signed": the state that these rebels fight, or null. */
    private @Nullable Actor fought(int index) {
        List<Draft> drafts = scan.drafts;
        Draft draft = drafts.get(index);
        Actor faced = isGovernment(draft) ? faced(index) : null;
        if (faced != null || !isArm(draft)) {
            return faced;
        }
        Draft before = index == 0 ? null : drafts.get(index - 1);
        Actor foe = before == null || !joins(before, draft) ? null : foeAt(index - 1);
        Draft after = index + 1 == drafts.size() ? null : drafts.get(index + 1);
        return foe == null && after != null && joins(draft, after) ? foeAt(index + 1) : foe;
    }

    /** "Chadian rebels attacked. The government and the rebels": the state that rebels fight, or those named before whom they are; or null. */
    private @Nullable Actor foeAt(int index) {
        Draft rebels = scan.drafts.get(index);
        Actor foe = foe(rebels);
        boolean again = rebels.open == Role.Kind.REBELS && rebels.actors().isEmpty();
        for (int i = index - 1; again && foe == null && i >= Math.max(0, index - NAMESAKE_REACH); i--) {
            foe = foe(scan.drafts.get(i));
        }
        return foe;
    }

    /**
     * "Chadian rebels signed a pact with the government in Lome", "UNITA said that government soldiers had attacked its camp": the state
     * that the rebels or opposition of the sentence face, where it names no other after them; or null.
     */
    private @Nullable Actor faced(int index) {
        Draft draft = scan.drafts.get(index);
        for (int i = index - 1; i >= Math.max(0, index - PAIR_REACH); i--) {
            Draft before = scan.drafts.get(i);
            if (scan.sentenceEnd(before.first) <= draft.first) {
                return null;
            }
            Actor foe = foe(before);
            if (foe != null || isState(before)) {
                return foe;
            }
        }
        return null;
    }

    /** "Chadian opposition leaders" */
    private boolean isOpposition(Draft draft) {
        for (int token = draft.first; token < draft.end; token++) {
            if (scan.tokens.isWritten(token, "opposition")) {
                return true;
            }
        }
        return false;
    }

    /** "the government", "government officials", of no state that its own words name. */
    private boolean isGovernment(Draft draft) {
        return (scan.tokens.isWritten(draft.first, "government") || scan.tokens.isWritten(draft.first, "Government"))
                && (draft.form == ActorForm.INSTITUTION || draft.form == ActorForm.OFFICE);
    }

    /** The state that rebels fight, or null. */
    private @Nullable Actor foe(Draft rebels) {
        Actor actor = rebels.actors().size() == 1 ? rebels.actors().get(0) : null;
        if (actor == null) {
            return null;
        }
        if (rebels.form == ActorForm.AFFILIATION && isOpposition(rebels)) {
            return actor.kind() == ActorKind.STATE ? actor : null;
        }
        if (rebels.open == Role.Kind.REBELS) {
            return actor.kind() == ActorKind.STATE ? actor : null;
        }
        return actor.kind() == ActorKind.GROUP ? scan.lexicon.foe(actor) : null;
    }

    /** The state named last, or, of arms such as police behind its sentence, the one of which the text speaks. */
    private @Nullable Draft lastFor(int index, @Nullable Draft last, MainState main) {
        Draft draft = scan.drafts.get(index);
        boolean titled = draft.referent != null && draft.referent.isOpen();
        Draft place = titled && !scan.is(draft.first - 1, WordClass.JOINING) ? placeInFront(index) : null;
        if (place != null) {
            return place;
        }
        boolean apart = last != null && (isArm(draft) || titled) && scan.sentenceEnd(last.first) <= draft.first;
        return last != null && apart ? main.ratherThan(last) : last;
    }

    /** "In Chad, the Togolese minister met President X": the state where a sentence begins, of whose officials somebody of another meets one; or null. */
    private @Nullable Draft placeInFront(int index) {
        int first = scan.drafts.get(index).first;
        int start = scan.tokens.sentenceStart(scan.tokens.sentenceOf(first));
        for (int i = index - 1; i >= Math.max(0, index - PAIR_REACH) && scan.drafts.get(i).first > start; i--) {
            Draft place = scan.drafts.get(i);
            boolean front = place.first == start + 1
                    && place.form == ActorForm.PLACE
                    && isState(place)
                    && scan.tokens.isWritten(start, "In")
                    && scan.isPunctuation(place.end, ',');
            if (front) {
                return place;
            }
        }
        return null;
    }

    /** "their foreign ministers", after two were named. */
    private boolean isOfThem(Draft draft) {
        return draft.open == Role.Kind.OFFICIALS
                && draft.first > 0
                && (scan.tokens.isWritten(draft.first - 1, "their") || scan.tokens.isWritten(draft.first - 1, "Their"));
    }

    /** "A and B, whose leaders met": the two whom "and" joins right before "whose"; none if there are not two. */
    private List<Actor> ofBothBefore(int index) {
        Draft draft = scan.drafts.get(index);
        boolean several = draft.open == Role.Kind.OFFICIALS || draft.open == Role.Kind.FORCES;
        int whose = several ? ownerWord(draft.first) : -1;
        if (whose < 0 || index < 2) {
            return List.of();
        }
        Draft second = scan.drafts.get(index - 1);
        Draft first = scan.drafts.get(index - 2);
        int end = scan.isPunctuation(whose - 1, ',') ? whose - 1 : whose;
        Actor one = member(first);
        Actor other = member(second);
        return one != null && other != null && !one.equals(other) && second.end == end && joins(first, second)
                ? List.of(one, other)
                : List.of();
    }

    /** The "whose" right before a noun or the one word that describes it, "whose foreign ministers"; or -1. */
    private int ownerWord(int noun) {
        for (int token = noun - 1; token > 0 && token >= noun - 2; token--) {
            if (scan.tokens.isWritten(token, "whose")) {
                return token;
            }
        }
        return -1;
    }

    /** "A met B's envoy. His foreign minister held talks": the first one named in the sentence, else in the one before; or null. */
    private @Nullable Draft master(int index) {
        Draft draft = scan.drafts.get(index);
        int his = draft.first - 1;
        while (his >= 0 && (scan.is(his, WordClass.MODIFIER) || scan.tokens.isWritten(his, "own"))) {
            // "his new centre-left government"
            his--;
        }
        if (draft.open == null || his < 0 || !isHis(his) || scan.tokens.isWritten(draft.end - 1, "counterpart")) {
            return null;
        }
        int sentence = scan.tokens.sentenceOf(his);
        int start = scan.tokens.sentenceStart(sentence);
        Draft here = first(index, start, his, References::isHead);
        Draft person = here == null && sentence > 0
                ? first(index, scan.tokens.sentenceStart(sentence - 1), start, References::isHead)
                : here;
        // "the rebel leader spoke of Chad's ties with Fiji and of his cabinet"
        return person == null ? first(index, start, his, References::isState) : person;
    }

    /** "its troops", "its remaining soldiers" */
    private boolean isOfIt(Draft draft) {
        boolean near = draft.first > 1
                && (scan.tokens.isWritten(draft.first - 1, "its") || scan.tokens.isWritten(draft.first - 2, "its"));
        return near && draft.open == Role.Kind.FORCES;
    }

    /** The armed group or state that the sentence names last before a mention, if it names no place or body after it; or null. */
    private @Nullable Draft holderBefore(int index) {
        Draft before = index == 0 ? null : scan.drafts.get(index - 1);
        return before != null
                        && scan.sentenceEnd(before.first) > scan.drafts.get(index).first
                        && before.form != ActorForm.AFFILIATION
                        && (isGroup(before) || (isState(before) && before.form != ActorForm.PLACE))
                ? before
                : null;
    }

    private static boolean isHead(Draft draft) {
        return (PERSONS.contains(draft.form) || draft.form == ActorForm.PRONOUN) && isState(draft);
    }

    private boolean isHis(int token) {
        return scan.tokens.isWritten(token, "his")
                || scan.tokens.isWritten(token, "her")
                || scan.tokens.isWritten(token, "His")
                || scan.tokens.isWritten(token, "Her");
    }

    private static boolean isPlaced(@Nullable Draft draft) {
        return draft != null && draft.form == ActorForm.PLACE;
    }

    /** "Peru's ministers sacked | The government has dismissed": the state of the title, of which a text can go on to speak. */
    private @Nullable Draft inTitle() {
        ActorMention mention = title.get();
        return mention == null
                ? null
                : new Draft(0, 0, mention.actors(), ActorForm.NAME)
                        .in(mention.country() == null ? mention.actor().id() : mention.country());
    }

    /**
     * "The International Harbour Court met. The court ruled": the last body whose name ends in the word for it, or of "The Congress Party left. Congress
     * said" the last party whose name begins with it; or null.
     */
    private @Nullable Draft namesake(int index) {
        Draft draft = scan.drafts.get(index);
        Draft party = draft.open == Role.Kind.INSTITUTION ? partyOf(index) : null;
        if (party != null) {
            return party;
        }
        boolean named = draft.open == Role.Kind.NAMESAKE;
        boolean again = (named || draft.open == Role.Kind.INSTITUTION)
                && draft.end == draft.first + 1
                && scan.is(draft.first - 1, WordClass.ARTICLE)
                && !scan.isCapitalized(draft.end)
                && (scan.tokens.shape(draft.first) == Shape.LOWER || scan.isSentenceStart(draft.first - 1));
        int reach = named ? NAMESAKE_REACH : PAIR_REACH;
        int bound = again ? Math.max(0, index - reach) : index;
        for (int i = index - 1; i >= bound; i--) {
            Draft before = scan.drafts.get(i);
            boolean body = isOne(before, ActorKind.BODY);
            for (int token = before.first; body && token < before.end; token++) {
                if (scan.tokens.word(token) != 0 && scan.tokens.word(token) == scan.tokens.word(draft.first)) {
                    return before;
                }
            }
        }
        return null;
    }

    private @Nullable Draft partyOf(int index) {
        Draft draft = scan.drafts.get(index);
        boolean alone = draft.end == draft.first + 1 && scan.tokens.isCapitalized(draft.first);
        for (int i = index - 1; alone && i >= Math.max(0, index - NAMESAKE_REACH); i--) {
            Draft before = scan.drafts.get(i);
            if (isOne(before, ActorKind.GROUP)
                    && scan.tokens.isCapitalized(before.first)
                    && scan.tokens.word(before.first) == scan.tokens.word(draft.first)) {
                return before;
            }
        }
        return null;
    }

    /** "a Chadian citizen from Abeche was held by police": where somebody comes from tells not whose police it is. */
    private boolean isOrigin(Draft draft) {
        boolean from =
                draft.form == ActorForm.PLACE && draft.first > 0 && scan.tokens.isWritten(draft.first - 1, "from");
        return from || draft.form == ActorForm.PEOPLE || draft.form == ActorForm.AFFILIATION;
    }

    /** "a court in Chadian-occupied Gao": whose the courts and troops of a place are, if another state holds it. */
    private Draft occupier(int index, Draft place) {
        List<Draft> drafts = scan.drafts;
        for (int i = index + 1; i < drafts.size() && drafts.get(i).first < place.first; i++) {
            Draft state = drafts.get(i);
            boolean holds = state.form == ActorForm.AFFILIATION
                    && isState(state)
                    && state.end == place.first - 2
                    && scan.isTyingHyphen(state.end)
                    && scan.tokens.isWritten(place.first - 1, "occupied");
            if (holds) {
                return state;
            }
        }
        return place;
    }

    private static boolean isOpenForOwner(Draft draft) {
        return (draft.open != null && !draft.open.isPair() && draft.open.isOfState())
                || (draft.referent != null && draft.referent.isOpen());
    }

    /** "Chadian troops", after which "the troops" are Chad's; "APEC ministers", after which "the ministers" are APEC's. */
    private static boolean isOwner(Draft draft) {
        return isState(draft) ? draft.isParty() : draft.form == ActorForm.OFFICE && isOne(draft, ActorKind.BODY);
    }

    private static boolean isState(Draft draft) {
        return isOne(draft, ActorKind.STATE);
    }

    /** Whether a mention means one actor, of a kind. */
    private static boolean isOne(Draft draft, ActorKind kind) {
        List<Actor> actors = draft.actors();
        return actors.size() == 1 && actors.get(0).kind() == kind;
    }

    /** For each mention, the next one of a state in the same sentence. */
    private Draft[] following() {
        List<Draft> drafts = scan.drafts;
        Draft[] following = new Draft[drafts.size()];
        Draft next = null;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean near = next != null && scan.sentenceEnd(draft.first) > next.first;
            following[i] = near ? next : null;
            next = isState(draft) && !draft.abroad && !isOpenForOwner(draft) && !isOrigin(draft) ? draft : next;
        }
        return following;
    }

    private @Nullable Draft nearest(Draft draft, @Nullable Draft before, @Nullable Draft after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        boolean placed = after.form == ActorForm.PLACE;
        if (placed && draft.open == Role.Kind.INSTITUTION && isIn(draft, after)) {
            // "after the French minister left, police in Chad"
            return after;
        }
        boolean sameSentence = scan.sentenceEnd(before.first) > draft.first;
        return sameSentence || !placed ? before : after;
    }

    private static boolean isArm(Draft draft) {
        return draft.open != null && draft.open.isArm();
    }

    /** "police in Chad", but not "the Rights Commission in Geneva", which has its seat there. */
    private boolean isIn(Draft draft, Draft place) {
        boolean named = scan.tokens.isCapitalized(draft.first) && !scan.isSentenceStart(draft.first);
        return !named && place.first == draft.end + 1 && scan.tokens.isWritten(draft.end, "in");
    }

    private static void own(Draft draft, @Nullable Draft state) {
        if (state == null) {
            return;
        }
        if (draft.referent != null && draft.referent.isOpen()) {
            draft.referent.actFor(state.actors());
        } else if (draft.referent == null) {
            draft.actors = state.actors();
            draft.country = state.country;
        }
    }

    private void pairs() {
        List<Draft> drafts = scan.drafts;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.open != null && draft.open.isPair()) {
                List<Actor> found = draft.open == Role.Kind.PAIR_OF_PERSONS ? pair(i, PERSONS) : List.of();
                boolean addressed = found.isEmpty() && (isAddressed(draft) || isSpokenOf(i));
                if (draft.open == Role.Kind.PAIR_OF_STATES) {
                    found = addressed ? pairOfStates(firstOfSentence(i)) : List.of();
                    found = found.isEmpty() ? pairOfStates(i) : found;
                } else if (addressed) {
                    found = pair(firstOfSentence(i), NAMED);
                }
                found = found.isEmpty() ? pair(i, NAMED) : found;
                boolean persons = draft.open == Role.Kind.PAIR_OF_PERSONS;
                draft.actors = found.isEmpty() && !persons ? pair(i, EnumSet.allOf(ActorForm.class)) : found;
            }
        }
    }

    /** The two states that were named before a mention, or of three the two that were named more often: "A's king will visit B, meet B's and call on C's". */
    private List<Actor> pairOfStates(int index) {
        List<Actor> last = pair(index, NAMED, References::isState);
        if (last.isEmpty() || areJoined(index, last)) {
            return last;
        }
        Actor first = last.get(0);
        Actor second = last.get(1);
        Actor rarer = times(index, first) < times(index, second) ? first : second;
        List<Actor> others =
                pair(index, NAMED, draft -> isState(draft) && !draft.actors().contains(rarer));
        for (Actor other : others) {
            if (!last.contains(other) && times(index, other) > times(index, rarer)) {
                return List.of(other, rarer.equals(first) ? second : first);
            }
        }
        return last;
    }

    /** Whether "and" has joined two parties in what was named before a mention. */
    private boolean areJoined(int index, List<Actor> both) {
        for (int i = index - 1; i > 0 && i > index - PAIR_REACH; i--) {
            Draft first = scan.drafts.get(i - 1);
            Draft second = scan.drafts.get(i);
            if (joins(first, second)
                    && !first.actors().equals(second.actors())
                    && both.containsAll(first.actors())
                    && both.containsAll(second.actors())) {
                return true;
            }
        }
        return false;
    }

    /** How often the mentions before one, as far back as a pair is looked for, name a party. */
    private int times(int index, Actor party) {
        int times = 0;
        for (int i = Math.max(0, index - PAIR_REACH); i < index; i++) {
            Draft draft = scan.drafts.get(i);
            times += NAMED.contains(draft.form) && draft.actors().equals(List.of(party)) ? 1 : 0;
        }
        return times;
    }

    /** "A urged both sides", "A is mediating between the two sides": A is neither of them. */
    private boolean isAddressed(Draft pair) {
        int before = pair.first - 1;
        if (before > 0 && scan.is(before, WordClass.ARTICLE)) {
            before--;
        }
        if (before < 1) {
            return false;
        }
        String word = scan.tokens.textOf(before);
        return ADDRESSING.contains(word)
                || (ADDRESSED.contains(word) && ADDRESSING.contains(scan.tokens.textOf(before - 1)));
    }

    /** "A said that the two sides were close to a deal": where the sentence names but A before them, they were named before it. */
    private boolean isSpokenOf(int index) {
        int first = firstOfSentence(index);
        Set<Actor> before = new HashSet<>();
        for (int i = first; i < index; i++) {
            before.addAll(scan.drafts.get(i).actors());
        }
        return before.size() == 1;
    }

    /** The first mention of the sentence that a mention stands in. */
    private int firstOfSentence(int index) {
        int first = index;
        int token = scan.drafts.get(index).first;
        while (first > 0 && scan.sentenceEnd(scan.drafts.get(first - 1).first) > token) {
            first--;
        }
        return first;
    }

    /**
     * Two parties that were named before a mention in one of the forms: the last two, unless two that "and" or a hyphen joins
     * were named as often; none if there are not two.
     */
    private List<Actor> pair(int index, Set<ActorForm> forms) {
        return pair(index, forms, draft -> true);
    }

    /** The same, of those that can be one of the two. */
    private List<Actor> pair(int index, Set<ActorForm> forms, Predicate<Draft> which) {
        List<Draft> drafts = scan.drafts;
        Map<Actor, Integer> counts = new HashMap<>();
        List<Actor> last = new ArrayList<>(2);
        List<Actor> joined = List.of();
        Draft after = null;
        for (int i = index - 1; i >= 0 && i >= index - PAIR_REACH; i--) {
            Draft draft = drafts.get(i);
            Actor actor = forms.contains(draft.form) && which.test(draft) ? side(draft, forms) : null;
            if (actor != null) {
                counts.merge(actor, 1, Integer::sum);
                if (last.size() < 2 && !last.contains(actor) && !isPeople(draft)) {
                    last.add(0, actor);
                }
                Actor next = after == null || !which.test(after) ? null : side(after, forms);
                if (joined.isEmpty() && next != null && !next.equals(actor) && joins(draft, after)) {
                    joined = List.of(actor, next);
                }
            }
            after = draft;
        }
        if (!joined.isEmpty() && total(joined, counts) >= total(last, counts)) {
            return joined;
        }
        return last.size() == 2 ? List.copyOf(last) : List.of();
    }

    private static int total(List<Actor> actors, Map<Actor, Integer> counts) {
        return actors.stream().mapToInt(actor -> counts.getOrDefault(actor, 0)).sum();
    }

    /** The actor of a mention that can be one of a pair, or null. */
    private @Nullable Actor member(Draft draft) {
        return isPeople(draft) ? null : side(draft, NAMED);
    }

    private static boolean isPeople(Draft draft) {
        return draft.form == ActorForm.PEOPLE;
    }

    /** The actor of a mention that can be one of two whom "and" joins, where a people stands for its state: "Chad and the Togolese"; or null. */
    private @Nullable Actor side(Draft draft, Set<ActorForm> forms) {
        boolean some = isPeople(draft) && !scan.is(draft.first - 1, WordClass.ARTICLE);
        // "flew to Lima from Accra"
        boolean left =
                draft.form == ActorForm.CAPITAL && draft.first > 0 && scan.tokens.isWritten(draft.first - 1, "from");
        if (some || left || draft.form == ActorForm.AFFILIATION || draft.weak) {
            return null;
        }
        List<Actor> actors = draft.actors();
        boolean one = actors.size() == 1 && (actors.get(0).kind() != ActorKind.PERSON || forms.equals(PERSONS));
        return one ? actors.get(0) : null;
    }

    /** "Israel and the Palestinians", "Israeli-Palestinian". */
    private boolean joins(Draft before, @Nullable Draft after) {
        if (after == null || !(scan.is(before.end, WordClass.JOINING) || scan.isTyingHyphen(before.end))) {
            return false;
        }
        int gap = after.first - before.end;
        return gap == 1 || (gap == 2 && scan.is(before.end + 1, WordClass.ARTICLE));
    }
}
