package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of what is told beside a main clause: "met on Saturday, urging them to stay" is urged on Saturday. */
final class MainClauseDays {

    private final Cues cues;
    private final DateGroups groups;
    private final NearbyDates nearby;

    MainClauseDays(Cues cues, DateGroups groups, NearbyDates nearby) {
        this.cues = cues;
        this.groups = groups;
        this.nearby = nearby;
    }

    /** The day of the main clause, of what happened in a clause of a participle that a comma, "while" or "after" parts from it. */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        int with = with(occurrence, verb);
        if (draft.status == EventStatus.OCCURRED && with != Clauses.NONE) {
            return ofWhole(occurrence, with);
        }
        if (draft.status != EventStatus.OCCURRED || !sentence.has(verb, Sentence.ING)) {
            return null;
        }
        int deed = deedAfter(occurrence, verb);
        if (deed != Clauses.NONE) {
            return ofDeed(draft, deed);
        }
        int joined = joinedIn(occurrence, verb);
        if (joined != Clauses.NONE) {
            EventDays between = nearby.rightBefore(occurrence, joined);
            return between == null ? nearby.around(occurrence, joined) : between;
        }
        boolean accompanies =
                sentence.is(verb - 1, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(verb - 1), Cue.CONCESSION);
        int opener = accompanies ? verb - 1 : firstOf(sentence, verb);
        boolean parted = sentence.is(opener - 1, Chunk.COMMA);
        int before = accompanies || parted ? finiteBefore(sentence, opener) : Clauses.NONE;
        if (before != Clauses.NONE) {
            return ofEarlier(occurrence, before, parted ? opener - 2 : opener - 1);
        }
        int behind = parted || opener == 0 ? behindComma(sentence, verb) : Clauses.NONE;
        return behind == Clauses.NONE ? null : ofLater(occurrence, behind);
    }

    /** The "setting" of ", setting out a plan and calling for peace"; or the participle itself. */
    private static int firstOf(Sentence sentence, int verb) {
        int first = sentence.is(verb - 1, Chunk.CONJUNCTION) ? verb - 2 : Clauses.NONE;
        while (first >= 0 && !sentence.is(first, Chunk.VERB_GROUP) && !sentence.is(first, Chunk.BREAK)) {
            first--;
        }
        return first >= 0 && sentence.isVerb(first, Sentence.ING) ? first : verb;
    }

    /** The "flew" of "flew home in 2001 after signing a treaty"; or {@link Clauses#NONE}. */
    private int deedAfter(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean opened = sentence.is(verb - 1, Chunk.SUBORDINATOR) || sentence.is(verb - 1, Chunk.PREPOSITION);
        if (!opened || !cues.is(occurrence.openingWord(verb - 1), Cue.AFTER)) {
            return Clauses.NONE;
        }
        int deed = finiteBefore(sentence, verb - 1);
        return deed != Clauses.NONE && sentence.has(deed, Sentence.PAST) && sentence.modal(deed) < 0
                ? deed
                : Clauses.NONE;
    }

    /** The "joined" of "on Monday joined X in condemning Y"; or {@link Clauses#NONE}. */
    private int joinedIn(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean in = sentence.is(verb - 1, Chunk.PREPOSITION) && occurrence.opens(verb - 1, "in");
        int main = in ? finiteBefore(sentence, verb - 1) : Clauses.NONE;
        return main != Clauses.NONE && sentence.has(main, Sentence.PAST) && cues.is(occurrence.headWord(main), Cue.JOIN)
                ? main
                : Clauses.NONE;
    }

    /** The day of the deed, of what is told as the news itself, "quit on Friday after losing a vote", else if it is so long ago that what was before it is not of late. */
    private @Nullable EventDays ofDeed(Draft draft, int deed) {
        Occurrence occurrence = draft.occurrence;
        EventDays day = nearby.around(occurrence, deed);
        LocalDate latest = day == null ? null : day.latest();
        boolean old =
                latest != null && latest.isBefore(occurrence.text().published().minusDays(UndatedDays.RECENT_DAYS));
        return old || !draft.earlier ? day : null;
    }

    /** The "with" of "with six suspects arrested", behind a comma. */
    private static int with(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.isVerb(verb, Sentence.BARE) || !sentence.is(verb - 1, Chunk.NOUN_GROUP)) {
            return Clauses.NONE;
        }
        int with = occurrence.clauses().listStart(verb - 1) - 1;
        boolean opens = sentence.is(with, Chunk.PREPOSITION) && occurrence.opens(with, "with");
        return opens && sentence.is(with - 1, Chunk.COMMA) ? with : Clauses.NONE;
    }

    /** "A gang was broken up on Monday, with six arrested", "On Monday, a gang was broken up, with six arrested". */
    private @Nullable EventDays ofWhole(Occurrence occurrence, int with) {
        int main = finiteBefore(occurrence.sentence(), with);
        return main == Clauses.NONE ? null : nearby.around(occurrence, main);
    }

    /** "on Monday left the body led by X, accusing": the verb of a clause, past participles that say more of its objects. */
    private static int finiteBefore(Sentence sentence, int chunk) {
        int i = chunk - 1;
        while (i >= 0 && !sentence.is(i, Chunk.BREAK) && !isOtherThanPastParticiple(sentence, i)) {
            i--;
        }
        return i >= 0 && sentence.isVerb(i, Sentence.FINITE) ? i : Clauses.NONE;
    }

    private static boolean isOtherThanPastParticiple(Sentence sentence, int chunk) {
        return sentence.is(chunk, Chunk.VERB_GROUP) && !sentence.has(chunk, Sentence.BARE);
    }

    /** "Accusing X of theft, Y on Monday left", "Y, accusing X of theft, left": the verb of the clause behind the next comma. */
    private static int behindComma(Sentence sentence, int verb) {
        boolean behind = false;
        for (int i = verb + 1; i < sentence.size() && !NearbyDates.opensClause(sentence, i); i++) {
            behind |= sentence.is(i, Chunk.COMMA);
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return behind ? i : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    private @Nullable EventDays ofEarlier(Occurrence occurrence, int main, int last) {
        Sentence sentence = occurrence.sentence();
        EventDays day = nearby.rightBefore(occurrence, main);
        for (int i = main + 1; day == null && i <= main + 2; i++) {
            if (sentence.is(i, Chunk.DATE) && (i == main + 1 || sentence.is(i - 1, Chunk.PREPOSITION))) {
                day = groups.free(occurrence, i);
            }
        }
        boolean ends = sentence.is(last, Chunk.DATE) && occurrence.clauses().governor(last) == main;
        if (day == null && ends) {
            day = groups.free(occurrence, last);
        }
        // "On Friday X sent two jets over the border, alarming Y"
        boolean told = day == null && sentence.has(main, Sentence.PAST) && sentence.modal(main) < 0;
        return told && sentence.is(last + 1, Chunk.COMMA) ? nearby.before(occurrence, main) : day;
    }

    private @Nullable EventDays ofLater(Occurrence occurrence, int main) {
        EventDays day = nearby.rightBefore(occurrence, main);
        return day == null ? nearby.after(occurrence, main) : day;
    }
}
