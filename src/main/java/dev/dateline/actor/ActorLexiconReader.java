package dev.dateline.actor;

import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Vocabulary;
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
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lexicon files of actors; later stanzas add to earlier ones of the same id. */
public final class ActorLexiconReader {

    private static final Map<String, ActorKind> KINDS = Map.of(
            "state", ActorKind.STATE,
            "body", ActorKind.BODY,
            "group", ActorKind.GROUP,
            "company", ActorKind.COMPANY);

    private static final Map<String, ActorForm> FORMS = Map.of(
            "name", ActorForm.NAME,
            "adjective", ActorForm.ADJECTIVE,
            "people", ActorForm.PEOPLE,
            "capital", ActorForm.CAPITAL,
            "seat", ActorForm.SEAT,
            "institution", ActorForm.INSTITUTION,
            "place", ActorForm.PLACE);

    private final Vocabulary.Builder vocabulary;
    private final String language;
    private final PhraseIndex.Builder phrases = new PhraseIndex.Builder();
    private final List<Sense> senses = new ArrayList<>();
    private final List<Integer> firstWords = new ArrayList<>();

    ActorLexiconReader(Vocabulary.Builder vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    void addBuiltIn() throws IOException {
        for (String list : List.of("", language + "/")) {
            for (String file : lines(list + "files.txt")) {
                String name = list + file;
                try (Reader in = open(name)) {
                    add(LexiconFile.read(name, in));
                }
            }
        }
    }

    /**
     * Adds a user's own files: all that end in {@code .txt} in {@code folder/actor} and {@code folder/actor/LANGUAGE}, in the
     * order of their names.
     *
     * @throws LexiconException if a line is wrong; it names file and line
     */
    public ActorLexiconReader addFolder(Path folder) throws IOException {
        for (Path part :
                List.of(folder.resolve("actor"), folder.resolve("actor").resolve(language))) {
            if (!Files.isDirectory(part)) {
                continue;
            }
            List<Path> files;
            try (Stream<Path> found = Files.list(part)) {
                files = found.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                try (Reader in = Files.newBufferedReader(file)) {
                    add(LexiconFile.read(file.toString(), in));
                }
            }
        }
        return this;
    }

    private void add(List<Stanza> stanzas) {
        stanzas.forEach(this::add);
    }

    private void add(Stanza stanza) {
        ActorKind kind = KINDS.get(stanza.kind());
        if (kind == null) {
            throw stanza.error("unknown kind \"" + stanza.kind() + "\"");
        }
        Actor actor = new Actor(stanza.id(), stanza.value("name").orElse(stanza.id()), kind);
        for (Entry entry : stanza.entries()) {
            ActorForm form = FORMS.get(entry.key());
            if (form != null) {
                add(entry.value(), new Sense(actor, form, country(actor), LetterCase.of(entry.value())));
            } else if (!entry.key().equals("yes") && !entry.key().equals("no")) {
                throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
            }
        }
    }

    private static @Nullable String country(Actor actor) {
        return actor.kind() == ActorKind.STATE ? actor.id() : null;
    }

    private void add(String phrase, Sense sense) {
        int[] words = vocabulary.addPhrase(phrase);
        firstWords.add(words[0]);
        phrases.add(words, senses.size());
        senses.add(sense);
    }

    /** The lexicon, with tables for the complete vocabulary. */
    public ActorLexicon build(Vocabulary complete) {
        boolean[] begins = new boolean[complete.size()];
        firstWords.forEach(word -> begins[word] = true);
        return new ActorLexicon(phrases.build(), senses, begins);
    }

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader in = new BufferedReader(open(name))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static Reader open(String name) throws IOException {
        InputStream in = ActorLexicon.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("no built-in file " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
