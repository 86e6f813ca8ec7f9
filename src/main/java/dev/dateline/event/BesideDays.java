package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of what came next to another event: "shortly after the coup in 2003". */
final class BesideDays {

    private final Cues cues;
    private final DateGroups groups;
    private final NearbyDates nearby;

    BesideDays(Cues cues, DateGroups groups, NearbyDates nearby) {
        this.cues = cues;
        this.groups = groups;
        this.nearby = nearby;
    }

    /** "fled shortly after the coup in 2003", "closed the port days before X left in May": about the day of the other event. */
    @Nullable
    EventDays of(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean past = sentence.isVerb(verb, Sentence.PAST);
        for (int i = verb + 1; past && i < sentence.size() && !sentence.is(i, Chunk.BREAK); i++) {
            boolean opener = sentence.is(i, Chunk.PREPOSITION) || sentence.is(i, Chunk.SUBORDINATOR);
            if (opener && (occurrence.opens(i, "after") || occurrence.opens(i, "before"))) {
                boolean own = occurrence.clauses().governor(i) == verb
                        && cues.is(occurrence.tokens().word(sentence.start(i) - 1), Cue.SOON);
                return own ? firstGoneBy(occurrence, i) : null;
            }
        }
        return null;
    }

    /**
     * "set fire to cars as the unrest went into its ninth day on Friday", "was held when he came home on Friday": the day of what went on
     * meanwhile, if it is over.
     */
    @Nullable
    EventDays meanwhile(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean past = sentence.isVerb(verb, Sentence.FINITE) && sentence.has(verb, Sentence.PAST);
        int as = past ? occurrence.clauses().argumentsEnd(verb) : sentence.size();
        int then = as + 2;
        boolean told = sentence.is(as, Chunk.SUBORDINATOR)
                && opensMeanwhile(occurrence, as)
                && occurrence.clauses().governor(as) == verb
                && sentence.isVerb(then, Sentence.PAST);
        EventDays days = told ? nearby.after(occurrence, then) : null;
        return isGoneBy(occurrence, days) ? days : null;
    }

    /** "Chad freed ten men on Monday and Togo released nine": the day, of those just gone by, with which the clause before ends; or null. */
    @Nullable
    EventDays along(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = sentence.isVerb(verb, Sentence.FINITE) && sentence.isSimplePast(verb)
                ? occurrence.clauses().subject(verb)
                : Clauses.NONE;
        int and = subject == Clauses.NONE || subject > verb
                ? -1
                : occurrence.clauses().listStart(subject) - 1;
        if (!sentence.is(and, Chunk.CONJUNCTION) || !occurrence.opens(and, "and")) {
            return null;
        }
        int date = sentence.is(and - 1, Chunk.COMMA) ? and - 2 : and - 1;
        EventDays days = sentence.is(date, Chunk.DATE) ? groups.days(occurrence.text(), sentence.start(date)) : null;
        LocalDate published = occurrence.text().published();
        boolean lately = days != null
                && days.earliest().equals(days.latest())
                && isGoneBy(occurrence, days)
                && days.earliest().plusDays(DateGroups.DAYS_OF_WEEK).isAfter(published);
        return lately ? days : null;
    }

    private static boolean opensMeanwhile(Occurrence occurrence, int opener) {
        return occurrence.opens(opener, "as") || occurrence.opens(opener, "when") || occurrence.opens(opener, "while");
    }

    /**
     * "passed the law last week allowing them to stay despite protests", "was held last month during a march", "was ousted last year in a coup": the
     * day of what is done while something goes on, if it is over.
     */
    @Nullable
    EventDays amid(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.isNoun() ? occurrence.chunk() - 1 : -1;
        if (!sentence.is(preposition, Chunk.PREPOSITION)) {
            return null;
        }
        boolean within = occurrence.opens(preposition, "during") || isOverthrow(occurrence, preposition);
        if (!within && !cues.is(occurrence.tokens().word(sentence.start(preposition)), Cue.AMID)) {
            return null;
        }
        int verb = occurrence.clauses().governor(preposition);
        while (verb >= 0
                && !sentence.isVerb(verb, Sentence.FINITE)
                && !(within && sentence.isVerb(verb, Sentence.BARE))) {
            verb = occurrence.clauses().governor(verb);
        }
        if (verb < 0 || !(sentence.has(verb, Sentence.PAST) || sentence.has(verb, Sentence.BARE))) {
            return null;
        }
        EventDays days = nearby.around(occurrence, verb);
        return isGoneBy(occurrence, days) ? days : null;
    }

    /** "was ousted last year in a coup" */
    private boolean isOverthrow(Occurrence occurrence, int in) {
        int verb = occurrence.clauses().governor(in);
        return occurrence.rule().type() == EventType.ATTACK
                && occurrence.opens(in, "in")
                && verb != Clauses.NONE
                && cues.is(occurrence.headWord(verb), Cue.OVERTHROW);
    }

    /** The first days that a text names from a group to the next comma, if they are over. */
    @Nullable
    EventDays firstGoneBy(Occurrence occurrence, int from) {
        Sentence sentence = occurrence.sentence();
        int last = from;
        while (last + 1 < sentence.size() && !sentence.is(last + 1, Chunk.COMMA)) {
            last++;
        }
        EventDays days = null;
        for (int token = sentence.start(from); days == null && token < sentence.end(last); token++) {
            days = groups.days(occurrence.text(), token);
        }
        return isGoneBy(occurrence, days) ? days : null;
    }

    private static boolean isGoneBy(Occurrence occurrence, @Nullable EventDays days) {
        LocalDate latest = days == null ? null : days.latest();
        return latest != null && latest.isBefore(occurrence.text().published());
    }
}
