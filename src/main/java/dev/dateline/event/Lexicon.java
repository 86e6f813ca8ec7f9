package dev.dateline.event;

import dev.dateline.actor.ActorLexicon;
import dev.dateline.actor.ActorLexiconReader;
import dev.dateline.actor.ActorTagger;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.event.grammar.WordClasses;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that Dateline knows of a language, loaded: dates, actors, triggers, over one vocabulary. Immutable; one
 * lexicon serves many threads.
 */
public final class Lexicon {

    private final Tokenizer tokenizer;
    private final DateTagger dates;
    private final ActorTagger actors;
    private final EventExtractor extractor;

    private Lexicon(Tokenizer tokenizer, DateTagger dates, ActorTagger actors, EventExtractor extractor) {
        this.tokenizer = tokenizer;
        this.dates = dates;
        this.actors = actors;
        this.extractor = extractor;
    }

    /** The built-in lexicon of a language. */
    public static Lexicon load(String language) throws IOException {
        return load(language, Optional.empty());
    }

    /**
     * Loads a language, and then a user's own files, which add to it and override it: {@code *.txt} in {@code time/LANGUAGE},
     * {@code actor}, {@code actor/LANGUAGE} and {@code event/LANGUAGE} under the folder.
     *
     * @param language BCP 47 language tag, "en"
     * @throws dev.dateline.text.LexiconException if a file is wrong; it names file and line
     * @throws IOException if a file cannot be read
     */
    public static Lexicon load(String language, Optional<Path> folder) throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences =
                new SentenceSplitter.Builder(words).add(builtIn("/dev/dateline/text/" + language + "/sentences.txt"));
        DateRules dates = DateRules.read(language, words);
        ActorLexiconReader actors = ActorLexicon.read(language, words);
        WordClasses.Builder classes = new WordClasses.Builder(words).add(builtIn("words.txt", language));
        Cues.Builder cues = new Cues.Builder(words, classes);
        cues.add(builtIn("cues.txt", language));
        TriggerReader triggers = new TriggerReader(words, classes);
        for (String file : files(language)) {
            triggers.add(builtIn(file, language));
        }
        if (folder.isPresent()) {
            dates.addFolder(folder.get());
            actors.addFolder(folder.get());
            for (Path file : ownFiles(folder.get().resolve("event").resolve(language))) {
                triggers.add(read(file));
            }
        }
        SlotWords.add(words);
        Vocabulary vocabulary = words.build();
        return build(language, vocabulary, new Parts(sentences, dates, actors, classes, cues, triggers));
    }

    private record Parts(
            SentenceSplitter.Builder sentences,
            DateRules dates,
            ActorLexiconReader actors,
            WordClasses.Builder classes,
            Cues.Builder cues,
            TriggerReader triggers) {}

    private static Lexicon build(String language, Vocabulary vocabulary, Parts parts) {
        Tokenizer tokenizer = new Tokenizer(vocabulary, parts.sentences().build(vocabulary));
        DateTagger dates = parts.dates().build(vocabulary);
        ActorTagger actors = new ActorTagger(parts.actors().build(vocabulary));
        Triggers triggers = parts.triggers().build(vocabulary.size());
        Grammar grammar = new Grammar(parts.classes().build(vocabulary));
        SentenceDetector detector =
                new SentenceDetector(grammar, triggers, parts.cues().build(), SlotWords.build(vocabulary));
        return new Lexicon(
                tokenizer,
                dates,
                actors,
                new EventExtractor(tokenizer, dates, actors, triggers, detector, new LanguageCheck(language, grammar)));
    }

    /** Cuts texts into tokens that this lexicon's taggers understand. */
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    public DateTagger dates() {
        return dates;
    }

    public ActorTagger actors() {
        return actors;
    }

    public EventExtractor extractor() {
        return extractor;
    }

    private static List<String> files(String language) throws IOException {
        try (BufferedReader lines = new BufferedReader(open("/dev/dateline/event/" + language + "/files.txt"))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Path> ownFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
    }

    private static List<Stanza> builtIn(String file, String language) throws IOException {
        return builtIn("/dev/dateline/event/" + language + "/" + file);
    }

    private static List<Stanza> builtIn(String resource) throws IOException {
        try (Reader reader = open(resource)) {
            return LexiconFile.read(resource.substring(resource.lastIndexOf('/') + 1), reader);
        }
    }

    private static List<Stanza> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return LexiconFile.read(file.toString(), reader);
        }
    }

    private static Reader open(String resource) throws IOException {
        InputStream in = Lexicon.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("no built-in lexicon " + resource);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
