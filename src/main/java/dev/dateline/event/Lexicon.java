package dev.dateline.event;

import dev.dateline.actor.ActorLexicon;
import dev.dateline.actor.ActorLexiconReader;
import dev.dateline.actor.ActorTagger;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.event.grammar.WordClasses;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that Dateline knows of a language, loaded: dates, actors, triggers, over one vocabulary. Immutable; one
 * lexicon serves many threads.
 */
public final class Lexicon {

    private final Tables tables;
    private final Tokenizer tokenizer;
    private final ActorTagger actors;
    private final EventExtractor extractor;

    private Lexicon(Tables tables) {
        this.tables = tables;
        tokenizer = new Tokenizer(tables.vocabulary(), tables.sentences());
        actors = new ActorTagger(tables.actors());
        Grammar grammar = new Grammar(tables.classes());
        SentenceDetector detector =
                new SentenceDetector(grammar, tables.triggers(), tables.cues(), SlotWords.build(tables.vocabulary()));
        LanguageCheck check = new LanguageCheck(tables.language(), grammar);
        extractor = new EventExtractor(
                tokenizer, tables.dates(), actors, tables.triggers(), tables.cues(), detector, check);
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
        byte[] snapshot = folder.isPresent() ? null : LexiconSnapshot.builtIn(language);
        return snapshot == null ? read(language, folder) : of(snapshot);
    }

    /**
     * A snapshot of the built-in lexicon of a language, read from its files.
     *
     * @throws IOException if a file cannot be read
     */
    static byte[] snapshot(String language) throws IOException {
        SnapshotWriter out = new SnapshotWriter();
        read(language, Optional.empty()).tables.write(out);
        return out.toBytes();
    }

    private static Lexicon read(String language, Optional<Path> folder) throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn(language);
        DateRules dates = DateRules.read(language, words);
        WordClasses.Builder classes = new WordClasses.Builder(words).add(builtIn(language, "words.txt"));
        Cues.Builder cues = new Cues.Builder(words, classes);
        cues.add(builtIn(language, "cues.txt"));
        TriggerReader triggers = new TriggerReader(words, classes);
        for (String file : LexiconFile.builtInNames(Lexicon.class, language + "/files.txt")) {
            triggers.add(builtIn(language, file));
        }
        // After the small words and the verbs, which texts are full of: the tables' hot parts lie together.
        ActorLexiconReader actors = ActorLexicon.read(language, words);
        if (folder.isPresent()) {
            dates.addFolder(folder.get());
            actors.addFolder(folder.get());
            triggers.add(LexiconFile.readAll(folder.get().resolve("event").resolve(language)));
        }
        SlotWords.add(words);
        Vocabulary vocabulary = words.build();
        return new Lexicon(new Tables(
                        language,
                        vocabulary,
                        sentences.build(vocabulary),
                        dates.build(vocabulary),
                        actors.build(vocabulary),
                        classes.build(vocabulary),
                        cues.build(),
                        triggers.build(vocabulary.size()))
                .marked());
    }

    private static List<Stanza> builtIn(String language, String file) throws IOException {
        return LexiconFile.builtIn(Lexicon.class, language + "/" + file);
    }

    /** The lexicon of a snapshot. */
    static Lexicon of(byte[] snapshot) {
        return new Lexicon(Tables.read(new SnapshotReader(snapshot)));
    }

    /** What a snapshot holds. */
    private record Tables(
            String language,
            Vocabulary vocabulary,
            SentenceSplitter sentences,
            DateTagger dates,
            ActorLexicon actors,
            WordClasses classes,
            Cues cues,
            Triggers triggers) {

        /** The same with what each word is good for. */
        Tables marked() {
            int[] marks = new int[vocabulary.size()];
            dates.mark(marks);
            actors.mark(marks);
            classes.mark(marks);
            cues.mark(marks);
            triggers.mark(marks);
            return new Tables(language, vocabulary.marked(marks), sentences, dates, actors, classes, cues, triggers);
        }

        static Tables read(SnapshotReader in) {
            String language = in.text();
            Vocabulary vocabulary = Vocabulary.read(in);
            return new Tables(
                    language,
                    vocabulary,
                    SentenceSplitter.read(in, vocabulary),
                    DateTagger.read(in, vocabulary),
                    ActorLexicon.read(in),
                    WordClasses.read(in),
                    Cues.read(in),
                    Triggers.read(in));
        }

        void write(SnapshotWriter out) {
            out.text(language);
            vocabulary.write(out);
            sentences.write(out);
            dates.write(out);
            actors.write(out);
            classes.write(out);
            cues.write(out);
            triggers.write(out);
        }
    }

    /** Cuts texts into tokens that this lexicon's taggers understand. */
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    public DateTagger dates() {
        return tables.dates();
    }

    public ActorTagger actors() {
        return actors;
    }

    public EventExtractor extractor() {
        return extractor;
    }
}
