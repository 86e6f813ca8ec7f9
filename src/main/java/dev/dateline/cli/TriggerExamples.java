package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.event.DropReason;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.Explanation;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trigger rules of lexicon files with their examples: in a {@code yes:} sentence the rule gives an event, or says who did one
 * that was told before; in a {@code no:} sentence it gives none.
 */
final class TriggerExamples {

    private static final Publication USUAL_DAY = Publication.on(LocalDate.of(2025, 6, 19));

    private final List<Stanza> rules;

    private TriggerExamples(List<Stanza> rules) {
        this.rules = rules;
    }

    /** Those of the built-in files. */
    static TriggerExamples builtIn() throws IOException {
        List<Stanza> rules = new ArrayList<>();
        String folder = Article.DEFAULT_LANGUAGE + "/";
        for (String name : LexiconFile.builtInNames(EventExtractor.class, folder + "files.txt")) {
            addRules(LexiconFile.builtIn(EventExtractor.class, folder + name), rules);
        }
        return new TriggerExamples(rules);
    }

    /** Those of a user's folder, if there is one, and then the built-in ones. */
    static TriggerExamples all(Optional<Path> folder) throws IOException {
        List<Stanza> rules = new ArrayList<>();
        if (folder.isPresent()) {
            rules.addAll(of(folder.get()).rules);
        }
        rules.addAll(builtIn().rules);
        return new TriggerExamples(rules);
    }

    /** Those of a user's folder. */
    static TriggerExamples of(Path folder) throws IOException {
        List<Stanza> rules = new ArrayList<>();
        addRules(LexiconFile.readAll(folder.resolve("event").resolve(Article.DEFAULT_LANGUAGE)), rules);
        return new TriggerExamples(rules);
    }

    private static void addRules(List<Stanza> stanzas, List<Stanza> rules) {
        stanzas.stream().filter(stanza -> stanza.kind().equals("trigger")).forEach(rules::add);
    }

    /** "event/en/consult.txt:34", or "unknown" for a rule that is not here. */
    String placeOf(String rule) {
        return rules.stream()
                .filter(stanza -> stanza.id().equals(rule))
                .findFirst()
                .map(stanza -> stanza.file() + ":" + stanza.line())
                .orElse("unknown");
    }

    /** Runs all examples. */
    void run(EventExtractor extractor, ExampleResults results) {
        for (Stanza rule : rules) {
            for (Entry entry : rule.entries()) {
                if (entry.key().equals("yes") || entry.key().equals("no")) {
                    results.add(
                            holds(extractor, rule.id(), entry), rule.file(), entry.line(), entry.key(), entry.value());
                }
            }
        }
    }

    private static boolean holds(EventExtractor extractor, String rule, Entry example) {
        Explanation told = extractor.explain(Article.of("example", example.value(), USUAL_DAY));
        boolean found =
                told.events().stream().anyMatch(mention -> mention.rule().equals(rule))
                        || told.dropped().stream()
                                .anyMatch(drop -> drop.reason() == DropReason.CLAIM
                                        && drop.rule().equals(rule));
        return found == example.key().equals("yes");
    }
}
