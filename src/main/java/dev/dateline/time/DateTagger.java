package dev.dateline.time;

import dev.dateline.text.Tokens;
import java.time.LocalDate;
import java.util.List;

/** Finds the date expressions of a text and resolves them. Immutable: one tagger serves many threads. */
public final class DateTagger {

    private final RuleTable rules;

    DateTagger(RuleTable rules) {
        this.rules = rules;
    }

    /**
     * All date expressions, in the order of the text; they do not overlap.
     *
     * @param reference the day that the text was published
     */
    public List<Timex> tag(Tokens tokens, LocalDate reference) {
        return new TaggingRun(rules, tokens, reference).timexes();
    }
}
