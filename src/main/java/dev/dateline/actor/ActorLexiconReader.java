package dev.dateline.actor;

import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexicon files of actors. A stanza adds to what earlier ones say of the same id, and {@code drop:} takes a name away.
 */
public final class ActorLexiconReader {

    private static final Map<String, ActorKind> KINDS = Map.of(
            "state", ActorKind.STATE,
            "body", ActorKind.BODY,
            "group", ActorKind.GROUP,
            "party", ActorKind.GROUP,
            "company", ActorKind.COMPANY);

    private static final Map<String, Use> USES = Map.of(
            "name", Use.NAME,
            "adjective", Use.ADJECTIVE,
            "people", Use.PEOPLE,
            "capital", Use.CAPITAL,
            "seat", Use.SEAT,
            "institution", Use.INSTITUTION,
            "place", Use.PLACE,
            "prefix", Use.PREFIX);

    /**
     * Everyday words of a company's or body's name need their capitals: "US steel tariffs" are none of U.S. Steel. A name that
     * ends in a word for what it is, is often written without them: "UN security council".
     */
    private static final int EVERYDAY = WordClass.ENGLISH.mask() | WordClass.COMMON.mask();

    private static final int HEADS =
            WordClass.GROUP_HEAD.mask() | WordClass.STATE_HEAD.mask() | WordClass.ARM_HEAD.mask();

    private final Vocabulary.Builder vocabulary;
    private final String language;
    private final NameTable names = new NameTable();
    private final PhraseIndex.Builder rolePhrases = new PhraseIndex.Builder();
    private final List<Role> roles = new ArrayList<>();
    /** Masks by word id, see {@link WordClass}. */
    private int[] classes = new int[1 << 12];

    private final Map<String, Actor> actors = new HashMap<>();
    /** Whether a user's files are being read: what they say goes before what is built in. */
    private boolean readingOwn;

    private final List<ActorExample> examples = new ArrayList<>();

    ActorLexiconReader(Vocabulary.Builder vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    void addBuiltIn() throws IOException {
        for (String folder : List.of("", language + "/")) {
            for (String file : lines(folder + "files.txt")) {
                String name = folder + file;
                try (Reader in = open(name)) {
                    LexiconFile.read(name, in).forEach(this::add);
                }
            }
        }
    }

    /**
     * Adds a user's own files: all that end in {@code .txt} in {@code folder/actor} and {@code folder/actor/LANGUAGE}, in the
     * order of their names. Where a phrase means several actors, the user's come first.
     *
     * @throws LexiconException if a line is wrong; it names file and line
     * @throws IOException if a file cannot be read
     */
    public ActorLexiconReader addFolder(Path folder) throws IOException {
        readingOwn = true;
        Path own = folder.resolve("actor");
        for (Path part : List.of(own, own.resolve(language))) {
            for (Path file : LexiconFile.in(part)) {
                LexiconFile.read(file).forEach(this::add);
            }
        }
        return this;
    }

    /** The examples of all stanzas read so far. */
    public List<ActorExample> examples() {
        return List.copyOf(examples);
    }

    private void add(Stanza stanza) {
        switch (stanza.kind()) {
            case "words" -> addWords(stanza);
            case "role" -> addRoles(stanza);
            case "places" -> addPlaces(stanza);
            case "office" -> addOffice(stanza);
            case "collective" -> addCollective(stanza);
            case "ignore" -> addIgnored(stanza);
            default -> addActor(stanza);
        }
    }

    private void addActor(Stanza stanza) {
        ActorKind kind = KINDS.get(stanza.kind());
        if (kind == null) {
            throw stanza.error("unknown kind \"" + stanza.kind() + "\": one of " + kinds());
        }
        if (stanza.id().isEmpty()) {
            throw stanza.error("\"" + stanza.kind() + "\" needs an id");
        }
        Actor actor = actors.computeIfAbsent(stanza.id(), id -> new Actor(id, label(stanza), kind));
        boolean spokenFor = kind == ActorKind.STATE
                || kind == ActorKind.BODY
                || stanza.kind().equals("group");
        for (Entry entry : stanza.entries()) {
            Use use = USES.get(entry.key());
            if (use != null) {
                addNames(entry, List.of(actor), use, country(actor), spokenFor);
            } else if (entry.key().equals("drop")) {
                split(entry.value()).forEach(phrase -> names.drop(vocabulary.addPhrase(phrase), actor));
            } else if (!entry.key().equals("label")) {
                addExample(stanza, entry);
            }
        }
    }

    private static String kinds() {
        return "state, body, group, party, company, places, office, collective, ignore, role, words";
    }

    private static String label(Stanza stanza) {
        return stanza.value("label")
                .or(() -> stanza.value("name").map(names -> split(names).get(0)))
                .orElse(stanza.id());
    }

    private static @Nullable String country(Actor actor) {
        return actor.kind() == ActorKind.STATE ? actor.id() : null;
    }

    private void addNames(Entry entry, List<Actor> named, Use use, @Nullable String country, boolean spokenFor) {
        for (String phrase : split(entry.value())) {
            List<String> words = Tokenizer.split(phrase);
            LetterCase letters = LetterCase.of(words);
            if (use == Use.NAME && country == null && !is(words.get(words.size() - 1), HEADS)) {
                letters = letters.keeping(words, word -> is(word, EVERYDAY));
            }
            addName(ids(words), new Sense(named, use, country, spokenFor, letters, null));
        }
    }

    private boolean is(String word, int classMask) {
        int id = vocabulary.add(word);
        return id < classes.length && (classes[id] & classMask) != 0;
    }

    private void addName(int[] words, Sense sense) {
        mark(words[0], WordClass.NAME_START);
        if (!sense.letters().capital()) {
            mark(words[0], WordClass.LOWER_NAME_START);
        }
        if (readingOwn) {
            names.addFirst(words, sense);
        } else {
            names.add(words, sense);
        }
    }

    private int[] ids(List<String> words) {
        int[] ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.add(words.get(i));
        }
        return ids;
    }

    private void addExample(Stanza stanza, Entry entry) {
        switch (entry.key()) {
            case "yes" -> examples.add(ActorExample.of(stanza, entry, true));
            case "no" -> examples.add(ActorExample.of(stanza, entry, false));
            default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
        }
    }

    private void addPlaces(Stanza stanza) {
        Actor state = known(stanza, stanza.id());
        for (Entry entry : stanza.entries()) {
            switch (entry.key()) {
                case "place" -> addNames(entry, List.of(state), Use.PLACE, state.id(), true);
                case "shy" -> addNames(entry, List.of(state), Use.SHY_PLACE, state.id(), true);
                default -> addExample(stanza, entry);
            }
        }
    }

    private void addOffice(Stanza stanza) {
        int colon = stanza.id().indexOf(':');
        if (colon < 0) {
            throw stanza.error("write \"office ID: name of the office\"");
        }
        Actor owner = known(stanza, stanza.id().substring(0, colon).strip());
        String office = stanza.id().substring(colon + 1).strip();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("holder")) {
                Holder.parse(stanza, entry).senses(owner, office).forEach((words, sense) -> addName(ids(words), sense));
            } else {
                addExample(stanza, entry);
            }
        }
    }

    private Actor known(Stanza stanza, String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw stanza.error("no actor \"" + id + "\" before this line");
        }
        return actor;
    }

    private void addCollective(Stanza stanza) {
        List<Actor> members = Stream.of(stanza.id().split("\\+", -1))
                .map(id -> known(stanza, id))
                .toList();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("name")) {
                addNames(entry, members, Use.COLLECTIVE, null, true);
            } else {
                addExample(stanza, entry);
            }
        }
    }

    private void addIgnored(Stanza stanza) {
        for (Entry entry : stanza.entries()) {
            if (!entry.key().equals("name")) {
                throw stanza.error(entry, "unknown key \"" + entry.key() + "\": only \"name\" stands here");
            }
            addNames(entry, List.of(), Use.IGNORED, null, false);
        }
    }

    private void addRoles(Stanza stanza) {
        Role.Kind kind;
        try {
            kind = Role.Kind.valueOf(stanza.id().replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw stanza.error("unknown kind of role \"" + stanza.id() + "\"");
        }
        Actor owner = stanza.value("default").map(id -> known(stanza, id)).orElse(null);
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("list")) {
                split(entry.value()).forEach(phrase -> addRole(phrase, new Role(kind, LetterCase.of(phrase), owner)));
            } else if (!entry.key().equals("default")) {
                addExample(stanza, entry);
            }
        }
    }

    private void addRole(String phrase, Role role) {
        int[] words = vocabulary.addPhrase(phrase);
        mark(words[0], WordClass.ROLE_START);
        int payload = rolePhrases.add(words, roles.size());
        if (payload == roles.size()) {
            roles.add(role);
        } else {
            roles.set(payload, role);
        }
    }

    private void addWords(Stanza stanza) {
        WordClass wordClass = WordClass.ofKey(stanza.id());
        if (wordClass == null) {
            throw stanza.error("unknown class of words \"" + stanza.id() + "\"");
        }
        for (String line : stanza.values("list")) {
            for (String word : line.split(" ", -1)) {
                if (!isOneWord(word)) {
                    throw stanza.error("\"" + word + "\" is not one word");
                }
                mark(vocabulary.add(word), wordClass);
            }
        }
    }

    private static boolean isOneWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetterOrDigit(word.charAt(i)) && word.charAt(i) != '.') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private void mark(int word, WordClass wordClass) {
        if (word >= classes.length) {
            classes = Arrays.copyOf(classes, Math.max(2 * classes.length, word + 1));
        }
        classes[word] |= wordClass.mask();
    }

    private static List<String> split(String list) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : list.split(";", -1)) {
            String stripped = phrase.strip();
            if (!stripped.isEmpty()) {
                phrases.add(stripped);
            }
        }
        return phrases;
    }

    /** The lexicon, with tables for the complete vocabulary. */
    public ActorLexicon build(Vocabulary complete) {
        int[] table = Arrays.copyOf(classes, complete.size());
        return new ActorLexicon(
                names.index(), SenseTable.of(names.senses()), rolePhrases.build(), List.copyOf(roles), table);
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
