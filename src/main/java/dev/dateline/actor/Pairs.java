package dev.dateline.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the two who are meant by "both sides", "the two leaders", "whose ministers". */
final class Pairs {

    /** How many mentions back a pair is looked for. */
    static final int PAIR_REACH = 12;

    /** How many mentions back "the ministers of Chad and Togo" are looked for. */
    private static final int OFFICE_REACH = 60;

    /** How many mentions back are counted to tell of whom a text speaks, and how many of its first ones are asked. */
    private static final int TEXT_REACH = 400;

    /** How often a text names a party of which it speaks all along. */
    private static final int OFTEN = 3;

    /** How a text names those whom "both presidents" means. */
    static final Set<ActorForm> PERSONS = EnumSet.of(ActorForm.PERSON, ActorForm.OFFICE);

    /** How a text names a party rather than a place. */
    static final Set<ActorForm> NAMED = EnumSet.complementOf(EnumSet.of(ActorForm.PLACE));

    private final Scan scan;

    Pairs(Scan scan) {
        this.scan = scan;
    }

    void resolve() {
        List<Draft> drafts = scan.drafts;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.open != null && draft.open.isPair()) {
                List<Actor> found = draft.open == Role.Kind.PAIR_OF_PERSONS ? persons(i) : List.of();
                boolean addressed = found.isEmpty() && (isAddressed(draft) || isSpokenOf(i));
                if (found.isEmpty()) {
                    found = besideCaller(i);
                }
                if (!found.isEmpty()) {
                    addressed = false;
                } else if (draft.open == Role.Kind.PAIR_OF_STATES) {
                    found = addressed ? pairOfStates(firstOfSentence(i)) : List.of();
                    found = found.isEmpty() ? pairOfStates(i) : found;
                } else if (addressed) {
                    found = before(firstOfSentence(i), NAMED);
                }
                found = found.isEmpty() ? before(i, NAMED) : found;
                boolean persons = draft.open == Role.Kind.PAIR_OF_PERSONS;
                if (persons) {
                    draft.actors = found;
                } else {
                    draft.actors = found.isEmpty() ? before(i, EnumSet.allOf(ActorForm.class)) : ofText(i, found);
                }
            }
        }
    }

    /** The two persons of "both leaders": "the leaders of Chad and Togo" where the text named such, else those named last; none if there are not two. */
    private List<Actor> persons(int index) {
        List<Actor> same = ofSameOffice(index);
        if (!same.isEmpty()) {
            return same;
        }
        List<Actor> others = isAddressed(scan.drafts.get(index)) ? before(firstOfSentence(index), PERSONS) : List.of();
        return others.isEmpty() ? before(index, PERSONS) : others;
    }

    /** The two of "the foreign ministers of Chad and Togo [...]. The two ministers"; none if the text named none such. */
    private List<Actor> ofSameOffice(int index) {
        int word = scan.tokens.word(scan.drafts.get(index).end - 1);
        for (int i = index - 1; word != 0 && i >= Math.max(0, index - OFFICE_REACH); i--) {
            Draft draft = scan.drafts.get(i);
            boolean same =
                    draft.form == ActorForm.OFFICE && draft.viaEnd > 0 && scan.tokens.word(draft.viaEnd - 1) == word;
            Actor one = same ? member(draft) : null;
            Draft next = scan.drafts.get(i + 1);
            Actor other = one == null || !scan.joins(draft, next) ? null : member(next);
            if (one != null && other != null && !one.equals(other)) {
                return List.of(one, other);
            }
        }
        return List.of();
    }

    /** The two states that were named before a mention, or of three the two that were named more often: "A's king will visit B, meet B's and call on C's". */
    private List<Actor> pairOfStates(int index) {
        List<Actor> last = before(index, NAMED, Draft::isState);
        if (last.isEmpty() || areJoined(index, last)) {
            return last;
        }
        Actor first = last.get(0);
        Actor second = last.get(1);
        Actor rarer = times(index, first) < times(index, second) ? first : second;
        List<Actor> others =
                before(index, NAMED, draft -> draft.isState() && !draft.actors().contains(rarer));
        for (Actor other : others) {
            if (!last.contains(other) && times(index, other) > times(index, rarer)) {
                return List.of(other, rarer.equals(first) ? second : first);
            }
        }
        return last;
    }

    /**
     * Of two that were named before a mention, rather one of whom the text speaks from its beginning on than one that it has only just named:
     * "Chad shelled Togo. [...] Chad and Togo [...]. Peru said it would host a conference. The UN appealed to both sides."
     */
    private List<Actor> ofText(int index, List<Actor> both) {
        if (both.size() != 2) {
            return both;
        }
        Map<Actor, Integer> times = times(index);
        return ratherMain(ratherMain(both, times), times);
    }

    /** How often the mentions before one name each party. */
    private Map<Actor, Integer> times(int index) {
        Map<Actor, Integer> times = new HashMap<>();
        for (int i = Math.max(0, index - TEXT_REACH); i < index; i++) {
            Draft draft = scan.drafts.get(i);
            Actor actor = named(draft);
            if (actor != null) {
                times.merge(actor, 1, Integer::sum);
            }
        }
        return times;
    }

    private @Nullable Actor named(Draft draft) {
        return NAMED.contains(draft.form) ? side(draft, NAMED) : null;
    }

    private List<Actor> ratherMain(List<Actor> both, Map<Actor, Integer> times) {
        Actor rarer =
                times.getOrDefault(both.get(0), 0) < times.getOrDefault(both.get(1), 0) ? both.get(0) : both.get(1);
        Actor main = times.getOrDefault(rarer, 0) > 1 ? null : mainBeside(both, times);
        return main == null ? both : List.of(main, both.get(0).equals(rarer) ? both.get(1) : both.get(0));
    }

    /** The party that the first sentence names and the text names most often, at least {@link #OFTEN}, of those that are none of two; or null. */
    private @Nullable Actor mainBeside(List<Actor> both, Map<Actor, Integer> times) {
        Actor main = null;
        int most = OFTEN - 1;
        int end = scan.sentenceEnd(scan.tokens.placeLineEnd());
        for (int i = 0; i < Math.min(TEXT_REACH, scan.drafts.size()); i++) {
            Draft draft = scan.drafts.get(i);
            if (draft.first >= end) {
                break;
            }
            Actor actor = named(draft);
            int often = actor == null || both.contains(actor) ? 0 : times.getOrDefault(actor, 0);
            if (often > most) {
                main = actor;
                most = often;
            }
        }
        return main;
    }

    /** "Chad shelled Togo and X said he would call the leaders of both countries": the two others; none if it is not so. */
    private List<Actor> besideCaller(int index) {
        Draft pair = scan.drafts.get(index);
        Draft caller = index == 0 ? pair : scan.drafts.get(index - 1);
        if (caller.form == ActorForm.PRONOUN && caller.actors().isEmpty() && index > 1) {
            caller = scan.drafts.get(index - 2);
        }
        boolean called = (caller.form == ActorForm.PRONOUN || PERSONS.contains(caller.form))
                && caller.actors().size() == 1
                && pair.first > 0
                && scan.tokens.isWritten(pair.first - 1, "of")
                && scan.sentenceEnd(caller.first) > pair.first;
        List<Actor> apart = caller.actors();
        return called ? before(index, NAMED, draft -> !draft.actors().equals(apart)) : List.of();
    }

    /** Whether "and" has joined two parties in what was named before a mention. */
    private boolean areJoined(int index, List<Actor> both) {
        for (int i = index - 1; i > 0 && i > index - PAIR_REACH; i--) {
            Draft first = scan.drafts.get(i - 1);
            Draft second = scan.drafts.get(i);
            if (scan.joins(first, second)
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
        return scan.is(before, WordList.ADDRESSING)
                || scan.tokens.isWritten(before, "with")
                || (scan.is(before, WordList.ADDRESSED) && scan.is(before - 1, WordList.ADDRESSING));
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
    List<Actor> before(int index, Set<ActorForm> forms) {
        return before(index, forms, draft -> true);
    }

    /** The same, of those that can be one of the two. */
    private List<Actor> before(int index, Set<ActorForm> forms, Predicate<Draft> which) {
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
                if (joined.isEmpty() && next != null && !next.equals(actor) && scan.joins(draft, after)) {
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

    /** The actor of a mention that can be one of two whom "and" joins, where a people stands for its state: "Chad and the Togolese"; or null. */
    private @Nullable Actor side(Draft draft, Set<ActorForm> forms) {
        boolean some = isPeople(draft) && !scan.is(draft.first - 1, WordClass.ARTICLE);
        // "flew to Lima from Accra"
        boolean left =
                draft.form == ActorForm.CAPITAL && draft.first > 0 && scan.tokens.isWritten(draft.first - 1, "from");
        // "Reuters could not verify it"
        boolean apart =
                draft.isOne(ActorKind.COMPANY) && draft.end < scan.size() && scan.tokens.isWritten(draft.end, "could");
        if (some || left || apart || draft.form == ActorForm.AFFILIATION || draft.weak) {
            return null;
        }
        List<Actor> actors = draft.actors();
        boolean one = actors.size() == 1 && (actors.get(0).kind() != ActorKind.PERSON || forms.equals(PERSONS));
        return one ? actors.get(0) : null;
    }

    private static boolean isPeople(Draft draft) {
        return draft.form == ActorForm.PEOPLE;
    }

    /** "A and B, whose leaders met": the two whom "and" joins right before "whose"; none if there are not two. */
    List<Actor> ofBothBefore(int index) {
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
        return one != null && other != null && !one.equals(other) && second.end == end && scan.joins(first, second)
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
}
