package dev.dateline.time;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/** Finds the date expressions of a text and resolves them. Immutable: one tagger serves many threads. */
public final class DateTagger {

    private final RuleTable rules;

    DateTagger(RuleTable rules) {
        this.rules = rules;
    }

    /** What {@link #write} wrote of the rules of a vocabulary. */
    public static DateTagger read(SnapshotReader in, Vocabulary vocabulary) {
        return new DateTagger(RuleTable.read(in, vocabulary));
    }

    public void write(SnapshotWriter out) {
        rules.write(out);
    }

    /** Marks the words that date expressions begin with, and those that tell which way they look. */
    public void mark(int[] marks) {
        rules.mark(marks);
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
