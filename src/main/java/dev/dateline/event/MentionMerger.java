package dev.dateline.event;

import dev.dateline.event.grammar.Clauses;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Several namings of one event in one article are one event. */
final class MentionMerger {

    /** A text may call one gathering a meeting, then talks. */
    private static final Set<EventType> GATHERINGS = EnumSet.of(EventType.MEETING, EventType.TALKS, EventType.SUMMIT);

    private MentionMerger() {}

    /** The drafts without repetitions, in the order of the text. */
    static List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = find(kept, draft);
            if (same == null) {
                kept.add(draft);
            } else {
                absorb(same, draft);
            }
        }
        return kept;
    }

    private static @org.jspecify.annotations.Nullable Draft find(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (isSame(kept.get(i), draft)) {
                return kept.get(i);
            }
        }
        return null;
    }

    private static boolean isSame(Draft a, Draft b) {
        if (isOtherName(a, b)) {
            return false;
        }
        if (refersBack(a, b)) {
            return true;
        }
        if (a.type() != b.type()) {
            return false;
        }
        boolean oneSentence = a.occurrence.sentence() == b.occurrence.sentence();
        if (oneSentence && a.verb != Clauses.NONE && a.verb == b.verb) {
            return true;
        }
        if (oneSentence && (a.occurrence.chunk() == b.occurrence.chunk() || isPartOf(a, b))) {
            return true;
        }
        if (a.days == null || b.days == null || !a.days.overlaps(b.days)) {
            return false;
        }
        if (a.dated && b.dated && !a.days.equals(b.days)) {
            return false;
        }
        if (a.status != b.status && a.dated != b.dated) {
            return false;
        }
        return b.participants.keySet().containsAll(a.participants.keySet())
                || a.participants.keySet().containsAll(b.participants.keySet());
    }

    /** "pledged a million in emergency aid": the noun says what the verb does. */
    private static boolean isPartOf(Draft verb, Draft noun) {
        return !verb.occurrence.isNoun()
                && noun.occurrence.isNoun()
                && noun.verb == Clauses.NONE
                && noun.occurrence.clauses().governor(noun.occurrence.chunk()) == verb.occurrence.chunk();
    }

    /** "The meeting", "their talks": a definite noun that says no more than what was named before is that. */
    private static boolean refersBack(Draft before, Draft noun) {
        if (!noun.definite || !noun.occurrence.isNoun() || !isOneKind(before, noun)) {
            return false;
        }
        boolean open = !noun.dated || (before.dated && agree(before, noun));
        boolean later = before.status == EventStatus.OCCURRED && noun.status != EventStatus.OCCURRED;
        boolean says = before.participants.keySet().containsAll(noun.participants.keySet());
        return (open && !later && says && atOnePlace(before, noun)) || isRetold(before, noun);
    }

    /** "the 17th Ministerial Meeting" and "the 13th Leaders' Meeting" are two. */
    private static boolean isOtherName(Draft a, Draft b) {
        Occurrence first = a.occurrence;
        Occurrence second = b.occurrence;
        if (!first.isNoun() || !second.isNoun()) {
            return false;
        }
        int one = ordinal(first);
        int other = ordinal(second);
        if (one >= 0 && other >= 0) {
            return one != other;
        }
        Tokens tokens = first.text().tokens();
        return tokens.isCapitalized(first.first())
                && tokens.isCapitalized(second.first())
                && !tokens.isSameText(first.first(), second.first());
    }

    /** The number in the noun's group, or -1. */
    private static int ordinal(Occurrence occurrence) {
        for (int token = occurrence.sentence().start(occurrence.chunk()); token < occurrence.first(); token++) {
            int number = occurrence.text().isDate(token)
                    ? -1
                    : occurrence.text().tokens().number(token);
            if (number >= 0) {
                return number;
            }
        }
        return -1;
    }

    /** What was first named without a day, and then with one: "condemned the attack", "the attack on Monday". */
    private static boolean isRetold(Draft before, Draft noun) {
        return before.definite
                && before.type() == noun.type()
                && before.status == noun.status
                && before.occurrence.isNoun()
                && !before.dated
                && noun.participants.keySet().containsAll(before.participants.keySet())
                && atOnePlace(before, noun);
    }

    private static boolean agree(Draft a, Draft b) {
        return a.days != null && b.days != null && a.days.overlaps(b.days);
    }

    private static boolean atOnePlace(Draft a, Draft b) {
        return a.place == null || b.place == null || a.place.id().equals(b.place.id());
    }

    private static boolean isOneKind(Draft before, Draft noun) {
        if (before.type() == noun.type()) {
            return true;
        }
        Occurrence occurrence = noun.occurrence;
        return GATHERINGS.contains(before.type())
                && GATHERINGS.contains(noun.type())
                && before.occurrence.sentence() != occurrence.sentence()
                && !occurrence.text().tokens().isCapitalized(occurrence.first());
    }

    private static void absorb(Draft kept, Draft other) {
        other.participants.values().forEach(kept::add);
        if (!kept.dated && other.dated) {
            kept.days = other.days;
            kept.dated = true;
            kept.status = other.status;
        }
        if (kept.place == null) {
            kept.place = other.place;
        }
    }
}
