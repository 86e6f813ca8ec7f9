package dev.dateline.cli;

import dev.dateline.actor.ActorExample;
import dev.dateline.actor.ActorLexicon;
import dev.dateline.actor.ActorLexiconReader;
import dev.dateline.article.Article;
import dev.dateline.event.Lexicon;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateExample;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline lexicon check}: whether lexicon files can be read and do what their examples say. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        description = {
            "Loads lexicon files and runs the examples that stand in them; exit code 1 if one does not hold.",
            "What is wrong is named by file and line."
        },
        footerHeading = "%nExample:%n",
        footer = "  dateline lexicon check my-lexicon/")
final class LexiconCheckCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A folder with files of your own, as for --lexicon. Default: the built-in files.")
    private @Nullable Path folder;

    LexiconCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (folder != null) {
            new LexiconFolder(folder).problem().ifPresent(problem -> {
                throw new ParameterException(spec.commandLine(), problem);
            });
        }
        Lexicon lexicon = Lexicon.load(Article.DEFAULT_LANGUAGE, Optional.ofNullable(folder));
        ExampleResults results = new ExampleResults(console);
        checkPlaces(results);
        checkDates(results);
        checkActors(lexicon, results);
        TriggerExamples triggers = folder == null ? TriggerExamples.builtIn() : TriggerExamples.of(folder);
        triggers.run(lexicon.extractor(), results);
        return results.finish();
    }

    private void checkPlaces(ExampleResults results) throws IOException {
        if (folder != null) {
            for (Path file : new LexiconFolder(folder).unread()) {
                console.error(file + ": is not read: lexicon files are " + LexiconFolder.PLACES);
                results.fail();
            }
        }
    }

    /** Of a folder of one's own, the rules of every language in it; else those of all languages. */
    private void checkDates(ExampleResults results) throws IOException {
        for (String language : Locale.getISOLanguages()) {
            if (DateRules.isKnown(language)) {
                checkDates(language, results);
            }
        }
    }

    private void checkDates(String language, ExampleResults results) throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn(language);
        DateRules rules = DateRules.read(language, words);
        int builtIn = rules.examples().size();
        if (folder != null) {
            rules.addFolder(folder);
        }
        Vocabulary vocabulary = words.build();
        Tokenizer tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
        DateTagger tagger = rules.build(vocabulary);
        for (DateExample example : rules.examples()
                .subList(folder == null ? 0 : builtIn, rules.examples().size())) {
            results.add(example.failure(tokenizer, tagger), example.file(), example.line());
        }
    }

    private void checkActors(Lexicon lexicon, ExampleResults results) throws IOException {
        ActorLexiconReader reader = ActorLexicon.read(Article.DEFAULT_LANGUAGE, new Vocabulary.Builder());
        int builtIn = reader.examples().size();
        if (folder != null) {
            reader.addFolder(folder);
        }
        for (ActorExample example : reader.examples()
                .subList(folder == null ? 0 : builtIn, reader.examples().size())) {
            boolean holds = example.holds(lexicon.tokenizer(), lexicon.actors());
            results.add(holds, example.file(), example.line(), example.named() ? "yes" : "no", example.text());
        }
    }
}
