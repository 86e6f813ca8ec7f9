package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the state or body whose ministers, troops or police a text means: by a possessive, a pronoun, or what it named last. */
final class Owners {

    /** How many mentions back the body is looked for that "the council" stands for. */
    private static final int NAMESAKE_REACH = 40;

    /** Most tokens between an owner and the last of several roles: "Chad's interior, defence and justice ministers". */
    private static final int ROW = 6;

    private final Scan scan;
    private final Supplier<@Nullable ActorMention> title;
    private final Travellers travellers;
    private final Foes foes;
    private final Pairs pairs;

    Owners(Scan scan, Supplier<@Nullable ActorMention> title, Pairs pairs) {
        this.scan = scan;
        this.title = title;
        this.pairs = pairs;
        travellers = new Travellers(scan);
        foes = new Foes(scan);
    }

    void resolve() {
        List<Draft> drafts = scan.drafts;
        Draft[] following = following();
        OwnedRoles owned = new OwnedRoles(scan.tokens);
        Draft before = null;
        Draft origin = null;
        MainState main = new MainState();
        boolean opens = true;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (opens && before == null && draft.isArm() && !isPlaced(following[i])) {
                before = inTitle();
                opens = false;
            }
            List<Actor> both = isOfThem(draft) ? pairs.before(i, Pairs.NAMED) : pairs.ofBothBefore(i);
            Actor fought = both.isEmpty() ? foes.fought(i) : null;
            if (!both.isEmpty()) {
                draft.actors = both;
            } else if (fought != null) {
                draft.actors = List.of(fought);
                draft.country = fought.id();
                owned.remember(draft);
            } else if (draft.open == Role.Kind.NAMESAKE) {
                draft.actFor(namesake(i));
            } else if (isOpenForOwner(draft) && !travellers.areGiven(draft)) {
                Draft master = opensWithIts(draft)
                        ? topicBefore(i)
                        : isOfIt(draft) ? holderBefore(i) : inRow(i) ? drafts.get(i - 1) : master(i);
                Draft same = draft.referent == null && master == null ? owned.find(draft) : master;
                same = same == null ? namesake(i) : same;
                Draft near = travellers.areStrangers(draft, following[i])
                        ? elsewhere(before, following[i])
                        : nearest(draft, travellers.homeOf(draft, lastFor(i, before, main)), following[i]);
                draft.actFor(same != null ? same : near != null ? occupier(i, near) : origin);
                boolean placed = near != null && near.form == ActorForm.PLACE && near.first == draft.end + 1;
                if (draft.isArm() && same == null && placed) {
                    // "a court in Chad"
                    owned.remember(draft);
                }
            } else if (isOwner(draft)) {
                owned.remember(draft);
            }
            if (draft.isState() && isOrigin(draft)) {
                origin = draft;
            } else if (draft.isState() && !draft.abroad && !isScene(draft) && !foes.isOpposed(draft)) {
                boolean written = draft.first < scan.tokens.placeLineEnd() && !isOfBody(i);
                before = before != null && !main.has(draft) && isInPassing(i) ? before : draft;
                main.add(draft, written);
            }
        }
    }

    /** "blamed on a Russian powder store", but not "Russian naval forces": a state named by an adjective alone, of a thing. */
    private boolean isInPassing(int index) {
        Draft draft = scan.drafts.get(index);
        boolean leads = index + 1 < scan.drafts.size() && scan.drafts.get(index + 1).first <= draft.end + 1;
        return draft.form == ActorForm.ADJECTIVE && !leads;
    }

    /** "THE HAGUE - The International Criminal Court said": a report from where a body sits tells of the body, and not of the state around it. */
    private boolean isOfBody(int index) {
        int end = scan.tokens.placeLineEnd();
        for (int i = index + 1; i < scan.drafts.size(); i++) {
            Draft draft = scan.drafts.get(i);
            if (draft.first >= end && !draft.actors().isEmpty()) {
                return draft.first <= end + 1 && draft.actors().get(0).kind() == ActorKind.BODY;
            }
        }
        return false;
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

    /** The state named last, or, behind its sentence, the one of which the text speaks. */
    private @Nullable Draft lastFor(int index, @Nullable Draft last, MainState main) {
        Draft draft = scan.drafts.get(index);
        boolean titled = draft.referent != null && draft.referent.isOpen();
        Draft place = titled && !scan.is(draft.first - 1, WordClass.JOINING) ? placeInFront(index) : null;
        if (place != null) {
            return place;
        }
        boolean apart = last != null && scan.sentenceEnd(last.first) <= draft.first;
        if (last == null || !apart) {
            return last;
        }
        // "The Senate voted", in a text that speaks most of the state whose senate is called so alone
        return draft.isState() && main.isOf(draft) ? draft : main.ratherThan(last);
    }

    /** "In Chad, the Togolese minister met President X": the state where a sentence begins, of whose officials somebody of another meets one; or null. */
    private @Nullable Draft placeInFront(int index) {
        int first = scan.drafts.get(index).first;
        int start = scan.tokens.sentenceStart(scan.tokens.sentenceOf(first));
        for (int i = index - 1; i >= Math.max(0, index - Pairs.PAIR_REACH) && scan.drafts.get(i).first > start; i--) {
            Draft place = scan.drafts.get(i);
            boolean front = place.first == start + 1
                    && place.form == ActorForm.PLACE
                    && place.isState()
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
        Draft here = scan.firstOf(index, start, his, Owners::isHead);
        Draft person = here == null && sentence > 0
                ? scan.firstOf(index, scan.tokens.sentenceStart(sentence - 1), start, Owners::isHead)
                : here;
        // "the rebel leader spoke of Chad's ties with Fiji and of his cabinet"
        return person == null ? scan.firstOf(index, start, his, Draft::isState) : person;
    }

    private static boolean isHead(Draft draft) {
        return (Pairs.PERSONS.contains(draft.form) || draft.form == ActorForm.PRONOUN) && draft.isState();
    }

    private boolean isHis(int token) {
        return scan.tokens.isWritten(token, "his")
                || scan.tokens.isWritten(token, "her")
                || scan.tokens.isWritten(token, "His")
                || scan.tokens.isWritten(token, "Her");
    }

    /** "its troops", "its remaining soldiers" */
    private boolean isOfIt(Draft draft) {
        boolean near = draft.first > 1
                && (scan.tokens.isWritten(draft.first - 1, "its") || scan.tokens.isWritten(draft.first - 2, "its"));
        return near && draft.open == Role.Kind.FORCES;
    }

    /**
     * The armed group or state that the sentence names last before a mention, if it names no place or body after it; but in "Chad closed its border
     * with Togo after six of its soldiers died" the one with which it begins; or null.
     */
    private @Nullable Draft holderBefore(int index) {
        Draft before = index == 0 ? null : scan.drafts.get(index - 1);
        if (before == null || !isHolder(before, index)) {
            return before == null ? null : speakerBefore(index);
        }
        int start = scan.tokens.sentenceStart(scan.tokens.sentenceOf(before.first));
        Draft first = scan.firstOf(index, start, before.first, Draft::isState);
        return first != null && first.first == start && first.form == ActorForm.NAME && isHolder(first, index)
                ? first
                : before;
    }

    /** "Its army shelled a town": what a sentence begins with. */
    private boolean opensWithIts(Draft draft) {
        int its = draft.first - 1;
        return draft.isArm() && its >= 0 && scan.tokens.isWritten(its, "Its") && scan.isSentenceStart(its);
    }

    /** "Chad accused Togo. Its army had fled": the state or group with which the sentence before begins; or null. */
    private @Nullable Draft topicBefore(int index) {
        int sentence = scan.tokens.sentenceOf(scan.drafts.get(index).first);
        return sentence == 0 ? null : openerOf(index, sentence - 1);
    }

    /** "Chad's ministry said it shelled a town in Togo. It said its troops had left": the state or group with which the sentence before begins; or null. */
    private @Nullable Draft speakerBefore(int index) {
        int sentence = scan.tokens.sentenceOf(scan.drafts.get(index).first);
        int start = scan.tokens.sentenceStart(sentence);
        if (sentence == 0 || !scan.tokens.isWritten(start, "It")) {
            return null;
        }
        return openerOf(index, sentence - 1);
    }

    /** The state or group with which a sentence begins; or null. */
    private @Nullable Draft openerOf(int index, int sentence) {
        int before = scan.tokens.sentenceStart(sentence);
        int end = scan.tokens.sentenceEnd(sentence);
        Draft first = scan.firstOf(index, before, end, draft -> draft.isState() || draft.isGroup());
        boolean opens = first != null
                && first.form != ActorForm.PLACE
                && first.form != ActorForm.AFFILIATION
                && (first.first == before || (first.first == before + 1 && scan.is(before, WordClass.ARTICLE)));
        return opens ? first : null;
    }

    private boolean isHolder(Draft draft, int index) {
        return scan.sentenceEnd(draft.first) > scan.drafts.get(index).first
                && draft.form != ActorForm.AFFILIATION
                && (draft.isGroup() || (draft.isState() && draft.form != ActorForm.PLACE));
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
                && (named || scan.tokens.shape(draft.first) == Shape.LOWER || scan.isSentenceStart(draft.first - 1));
        int reach = named ? NAMESAKE_REACH : Pairs.PAIR_REACH;
        int bound = again ? Math.max(0, index - reach) : index;
        for (int i = index - 1; i >= bound; i--) {
            Draft before = scan.drafts.get(i);
            boolean body = before.isOne(ActorKind.BODY);
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
            if (before.isOne(ActorKind.GROUP)
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
                    && state.isState()
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
        return draft.isState() ? draft.isParty() : draft.form == ActorForm.OFFICE && draft.isOne(ActorKind.BODY);
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
            next = draft.isState() && !draft.abroad && !isOpenForOwner(draft) && !isOrigin(draft) ? draft : next;
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
        return sameSentence || !placed || governs(draft) ? before : after;
    }

    /** "the government will go to a summit in Chad", but "police broke up a march in Chad": governments seldom sit where something else is. */
    private boolean governs(Draft draft) {
        return draft.open == Role.Kind.INSTITUTION && scan.is(draft.end - 1, WordList.GOVERNING);
    }

    /** Whether a role goes on from an owner's other one: "EU interior and justice ministers". */
    private boolean inRow(int index) {
        Draft draft = scan.drafts.get(index);
        Draft owner = index == 0 ? null : scan.drafts.get(index - 1);
        if (owner == null
                || !scan.tokens.isWritten(draft.first - 1, "and")
                || !(owner.isState() || owner.isOne(ActorKind.BODY))
                || !(owner.form == ActorForm.NAME || owner.form == ActorForm.ADJECTIVE)
                || draft.first - owner.end < 2
                || draft.first - owner.end > ROW) {
            return false;
        }
        for (int token = owner.end; token < draft.first - 1; token++) {
            boolean glued = scan.tokens.isGlued(token) || scan.isPunctuation(token, ',');
            if (!glued && !scan.is(token, WordClass.MODIFIER)) {
                return false;
            }
        }
        return true;
    }

    /** "police in Chad", but not "the Rights Commission in Geneva", which has its seat there. */
    private boolean isIn(Draft draft, Draft place) {
        boolean named = scan.tokens.isCapitalized(draft.first) && !scan.isSentenceStart(draft.first);
        return !named && place.first == draft.end + 1 && scan.tokens.isWritten(draft.end, "in");
    }
}
