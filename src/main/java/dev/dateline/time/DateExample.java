package dev.dateline.time;

import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An example that stands under a rule: a {@code yes:} line says which words of a sentence have which type, value and days, a
 * {@code no:} line a sentence in which there is no date expression at all.
 *
 * @param file the file that it stands in
 * @param line its line
 * @param reference the day of publication
 * @param sentence the text
 * @param expected lines "words = TYPE value" or "words = TYPE value days EDTF", in the order of the text
 */
public record DateExample(String file, int line, LocalDate reference, String sentence, List<String> expected) {

    /** The reference day of examples that name none. */
    private static final LocalDate USUAL_DAY = LocalDate.of(2025, 6, 19);

    /** The examples of a stanza: {@code yes: 2025-06-19 | sentence => words = DATE 2025-06-18 ; words = …}. */
    static List<DateExample> of(Stanza stanza) {
        List<DateExample> examples = new ArrayList<>();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("yes") || entry.key().equals("no")) {
                examples.add(of(stanza, entry));
            }
        }
        return examples;
    }

    private static DateExample of(Stanza stanza, Entry entry) {
        String line = entry.value();
        LocalDate reference = USUAL_DAY;
        int bar = line.indexOf(" | ");
        if (bar > 0) {
            try {
                reference = LocalDate.parse(line.substring(0, bar));
            } catch (DateTimeException e) {
                throw stanza.error(entry, "\"" + line.substring(0, bar) + "\" is no day");
            }
            line = line.substring(bar + " | ".length());
        }
        int arrow = line.indexOf(" => ");
        if (entry.key().equals("yes") == (arrow < 0)) {
            throw stanza.error(entry, "write \"yes: sentence => words = TYPE value\" or \"no: sentence\"");
        }
        List<String> expected = arrow < 0
                ? List.of()
                : List.of(line.substring(arrow + " => ".length()).split(" ; ", -1));
        String sentence = arrow < 0 ? line : line.substring(0, arrow);
        return new DateExample(stanza.file(), entry.line(), reference, sentence, expected);
    }

    /** What is wrong if the tagger gives something else, in one line. */
    public Optional<String> failure(Tokenizer tokenizer, DateTagger tagger) {
        Tokens tokens = tokenizer.tokenize(sentence);
        List<Timex> found = tagger.tag(tokens, reference);
        boolean same = found.size() == expected.size();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean withDays = i < expected.size() && expected.get(i).matches(".* = [A-Z]+ \\S+ days .*");
            given.add(describe(tokens, found.get(i), withDays));
            same = same && given.get(i).equals(expected.get(i).strip());
        }
        return same
                ? Optional.empty()
                : Optional.of(
                        file + ":" + line + ": expected " + expected + " but found " + given + " in: " + sentence);
    }

    private static String describe(Tokens tokens, Timex timex, boolean withDays) {
        String days = timex.eventDays().map(EventDays::edtf).orElse("none");
        return tokens.textOf(timex.first(), timex.end()) + " = " + timex.type() + " " + timex.value()
                + (withDays ? " days " + days : "");
    }
}
