package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of what a sentence goes on to tell in the past tense: "X and Y mended ties last year. They signed two pacts". */
final class ContinuedDays {

    /** Days back that what is told as news can lie. */
    private static final int NEWS = 31;

    /** Tokens from the start of a sentence within which a day opens it: "In May last year". */
    private static final int OPENING = 2;

    /** Words of a sentence in which "a few hours later" stands. */
    private static final int OPENING_WORDS = 4;

    private final Cues cues;

    ContinuedDays(Cues cues) {
        this.cues = cues;
    }

    /** "X met Y on Friday. Hours later, Z left": the only day of the sentence before, if this one names none; or null. */
    @Nullable
    EventDays soonAfter(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int number = text.tokens().sentenceOf(occurrence.first());
        boolean told = number > 0
                && draft.verb != Clauses.NONE
                && occurrence.sentence().isSimplePast(draft.verb)
                && opensSoonAfter(text.tokens(), number)
                && days(text, number) == null;
        return told ? dayOfSentenceBefore(occurrence) : null;
    }

    /** The only day of the sentence before, if it is over; or null. */
    static @Nullable EventDays dayOfSentenceBefore(Occurrence occurrence) {
        ArticleText text = occurrence.text();
        int before = text.tokens().sentenceOf(occurrence.first()) - 1;
        EventDays only = null;
        for (int token = before < 0 ? 0 : text.tokens().sentenceStart(before);
                before >= 0 && token < text.tokens().sentenceEnd(before);
                token++) {
            Timex timex = text.date(token);
            EventDays days = timex == null ? null : timex.days();
            if (days != null && only != null && !days.equals(only)) {
                return null;
            }
            only = days == null ? only : days;
        }
        if (only == null || !only.earliest().equals(only.latest())) {
            return null;
        }
        return only.earliest().isAfter(text.published()) ? null : only;
    }

    /** "Hours later", "A few minutes later", "Shortly afterwards" */
    private boolean opensSoonAfter(Tokens tokens, int sentence) {
        int first = tokens.sentenceStart(sentence);
        int limit = Math.min(first + OPENING_WORDS, tokens.sentenceEnd(sentence));
        for (int token = first + 1; token < limit; token++) {
            if (cues.is(tokens.word(token), Cue.LATER)) {
                return cues.is(tokens.word(token - 1), Cue.WITHIN_DAY);
            }
        }
        return false;
    }

    /** The one interval, long past, that the sentence before opens or ends with, if this one names no day; or null. */
    static @Nullable EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        boolean told = verb != Clauses.NONE
                && !draft.type().isByWord()
                && sentence.is(0, Chunk.NOUN_GROUP)
                && sentence.isPronoun(sentence.head(0))
                && sentence.isSimplePast(verb)
                && occurrence.clauses().subject(verb) == 0;
        int number = occurrence.tokens().sentenceOf(occurrence.first());
        if (!told || number == 0 || days(occurrence.text(), number) != null) {
            return null;
        }
        EventDays days = days(occurrence.text(), number - 1);
        LocalDate latest = days == null ? null : days.latest();
        boolean past =
                latest != null && latest.isBefore(occurrence.text().published().minusDays(NEWS));
        return past && isAtEdge(occurrence.text(), number - 1) ? days : null;
    }

    /**
     * The same, beyond the lead, of what anybody did: "Rebels seized a town last month. The army bombed it"; but not where one of the two tells what
     * somebody "said", and so may give the news. Or null.
     */
    @Nullable
    EventDays ofBackground(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        Tokens tokens = text.tokens();
        int number = tokens.sentenceOf(occurrence.first());
        boolean told = draft.verb != Clauses.NONE
                && !draft.type().isByWord()
                && occurrence.sentence().isSimplePast(draft.verb)
                && !text.isInLead(occurrence.first())
                && days(text, number) == null;
        int first = told ? tokens.sentenceStart(number - 1) : 0;
        boolean past = told
                && text.namesOnlyDaysBefore(text.published().minusDays(NEWS), first, tokens.sentenceEnd(number - 1))
                && !cues.anyOf(tokens, first, tokens.sentenceEnd(number), Cue.SAID);
        return past && !isAside(text, number - 1) ? days(text, number - 1) : null;
    }

    /** "The union, which Chad left in May, threatened sanctions": whether the last day of a sentence is that of what commas part from its news. */
    private static boolean isAside(ArticleText text, int sentence) {
        Tokens tokens = text.tokens();
        int start = tokens.sentenceStart(sentence);
        int comma = tokens.sentenceEnd(sentence) - 1;
        while (comma > start && !(tokens.isPunctuation(comma, ',') && text.date(comma - 1) != null)) {
            comma--;
        }
        int opener = comma - 1;
        while (opener > start && !tokens.isPunctuation(opener, ',')) {
            opener--;
        }
        return comma > start && (tokens.isWritten(opener + 1, "which") || tokens.isWritten(opener + 1, "who"));
    }

    /** The days of the last date that a sentence names, or null. */
    private static @Nullable EventDays days(ArticleText text, int sentence) {
        EventDays days = null;
        for (int token = text.tokens().sentenceStart(sentence);
                token < text.tokens().sentenceEnd(sentence);
                token++) {
            Timex timex = text.date(token);
            if (timex != null && timex.days() != null) {
                days = timex.days();
            }
        }
        return days;
    }

    /** Whether all days of a sentence are those of one date, at its start or end. */
    private static boolean isAtEdge(ArticleText text, int sentence) {
        Tokens tokens = text.tokens();
        int start = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        Timex only = null;
        for (int token = start; token < end; token++) {
            Timex timex = text.date(token);
            if (timex != null && timex != only) {
                if (only != null) {
                    return false;
                }
                only = timex;
            }
        }
        return only != null && (only.first() < start + OPENING || only.end() >= end - 1);
    }
}
