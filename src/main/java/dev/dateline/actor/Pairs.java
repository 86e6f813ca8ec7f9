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
                List<Actor> found = draft.open == Role.Kind.PAIR_OF_PERSONS ? before(i, PERSONS) : List.of();
                boolean addressed = found.isEmpty() && (isAddressed(draft) || isSpokenOf(i));
                if (draft.open == Role.Kind.PAIR_OF_STATES) {
                    found = addressed ? pairOfStates(firstOfSentence(i)) : List.of();
                    found = found.isEmpty() ? pairOfStates(i) : found;
                } else if (addressed) {
                    found = before(firstOfSentence(i), NAMED);
                }
                found = found.isEmpty() ? before(i, NAMED) : found;
                boolean persons = draft.open == Role.Kind.PAIR_OF_PERSONS;
                draft.actors = found.isEmpty() && !persons ? before(i, EnumSet.allOf(ActorForm.class)) : found;
            }
        }
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
        if (some || left || draft.form == ActorForm.AFFILIATION || draft.weak) {
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
