package dev.dateline.actor;

import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
            "prefix", Use.PREFIX,
            "again", Use.AGAIN);

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final String KOSOVO = "XKX";

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

    private final WordList.Words lists = new WordList.Words();

    private final Map<String, Actor> actors = new HashMap<>();
    /** Of rebels, by id, the state whose government they fight. */
    private final Map<String, Actor> foes = new TreeMap<>();
    /** Of states, by id, which one they were part of. */
    private final Map<String, Succession> successions = new TreeMap<>();
    /** What people read for an actor, by its id, where a file says so. */
    private final Map<String, String> labels = new HashMap<>();
    /** Whether a user's files are being read: what they say goes before what is built in. */
    private boolean readingOwn;

    private final List<ActorExample> examples = new ArrayList<>();

    ActorLexiconReader(Vocabulary.Builder vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    void addBuiltIn() throws IOException {
        for (String folder : List.of("", language + "/")) {
            for (String file : LexiconFile.builtInNames(ActorLexicon.class, folder + "files.txt")) {
                LexiconFile.builtIn(ActorLexicon.class, folder + file).forEach(this::add);
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
            LexiconFile.readAll(part).forEach(this::add);
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
            case "rebels" -> addRebels(stanza);
            case "successor" -> addSuccessor(stanza);
            case "ignore" -> addIgnored(stanza);
            default -> addActor(stanza);
        }
    }

    private void addActor(Stanza stanza) {
        ActorKind kind = KINDS.get(stanza.kind());
        if (kind == null) {
            throw stanza.error("unknown kind \"" + stanza.kind() + "\": one of " + kinds());
        }
        Actor actor = actors.computeIfAbsent(stanza.id(), unused -> newActor(stanza, kind));
        if (actor.kind() != kind) {
            throw stanza.error("\"" + stanza.id() + "\" is no " + stanza.kind() + ": an earlier line says "
                    + actor.kind().name().toLowerCase(Locale.ROOT));
        }
        stanza.only("label").ifPresent(entry -> labels.put(actor.id(), entry.value()));
        boolean spokenFor = kind == ActorKind.STATE
                || kind == ActorKind.BODY
                || stanza.kind().equals("group");
        for (Entry entry : stanza.entries()) {
            Use use = USES.get(entry.key());
            if (use != null) {
                addNames(stanza, entry, List.of(actor), use, country(actor), spokenFor);
            } else if (entry.key().equals("drop")) {
                drop(stanza, entry, actor);
            } else if (!entry.key().equals("label")) {
                addExample(stanza, entry, List.of(actor));
            }
        }
    }

    private static String kinds() {
        return "state, body, group, party, company, places, office, collective, rebels, successor, ignore, role, words";
    }

    private static Actor newActor(Stanza stanza, ActorKind kind) {
        String id = stanza.id();
        stanza.needsId();
        if (id.indexOf(',') >= 0 || id.indexOf(';') >= 0) {
            throw stanza.error("\"" + id + "\": a comma or semicolon parts ids, and stands in none");
        }
        if (kind == ActorKind.STATE && !STATES.contains(id) && !id.equals(KOSOVO)) {
            throw stanza.error("\"" + id + "\" is no ISO 3166-1 alpha-3 code");
        }
        String name = stanza.entries().stream()
                .filter(entry -> entry.key().equals("name"))
                .findFirst()
                .map(entry -> split(stanza, entry).get(0))
                .orElse(id);
        return new Actor(id, name, kind);
    }

    private void drop(Stanza stanza, Entry entry, Actor actor) {
        for (String phrase : split(stanza, entry)) {
            if (!names.drop(vocabulary.addPhrase(phrase), actor)) {
                throw stanza.error(entry, "\"" + phrase + "\" is no name of " + actor.id());
            }
        }
    }

    /** The actor as people read it: a file may say so after the names are in. */
    private Actor labelled(Actor actor) {
        String label = labels.get(actor.id());
        return label == null ? actor : new Actor(actor.id(), label, actor.kind());
    }

    private static @Nullable String country(Actor actor) {
        return actor.kind() == ActorKind.STATE ? actor.id() : null;
    }

    private void addNames(
            Stanza stanza, Entry entry, List<Actor> named, Use use, @Nullable String country, boolean spokenFor) {
        for (String phrase : split(stanza, entry)) {
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

    private void addExample(Stanza stanza, Entry entry, List<Actor> named) {
        switch (entry.key()) {
            case "yes", "no" ->
                examples.add(ActorExample.of(
                        stanza, entry, named.stream().map(Actor::id).toList()));
            default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
        }
    }

    private void addPlaces(Stanza stanza) {
        Actor state = known(stanza.id(), stanza::error);
        for (Entry entry : stanza.entries()) {
            switch (entry.key()) {
                case "place" -> addNames(stanza, entry, List.of(state), Use.PLACE, state.id(), true);
                case "shy" -> addNames(stanza, entry, List.of(state), Use.SHY_PLACE, state.id(), true);
                default -> addExample(stanza, entry, List.of(state));
            }
        }
    }

    private void addOffice(Stanza stanza) {
        int colon = stanza.id().indexOf(':');
        if (colon < 0) {
            throw stanza.error("write \"office ID: name of the office\"");
        }
        Actor owner = known(stanza.id().substring(0, colon).strip(), stanza::error);
        String office = stanza.id().substring(colon + 1).strip();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("holder")) {
                Holder.parse(stanza, entry)
                        .senses(owner, office, readingOwn)
                        .forEach((words, sense) -> addName(ids(words), sense));
            } else {
                addExample(stanza, entry, List.of(owner));
            }
        }
    }

    private Actor known(String id, Function<String, LexiconException> error) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw error.apply("no actor \"" + id + "\" before this line");
        }
        return actor;
    }

    private void addCollective(Stanza stanza) {
        List<Actor> members = Stream.of(stanza.id().split("\\+", -1))
                .map(id -> known(id, stanza::error))
                .toList();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("name")) {
                addNames(stanza, entry, members, Use.COLLECTIVE, null, true);
            } else {
                addExample(stanza, entry, members);
            }
        }
    }

    /** "rebels LKA": groups, by their ids, that fight the government of a state. */
    private void addRebels(Stanza stanza) {
        Actor state = known(stanza.id(), stanza::error);
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("list")) {
                for (String group : split(stanza, entry)) {
                    foes.put(known(group, cause -> stanza.error(entry, cause)).id(), state);
                }
            } else {
                addExample(stanza, entry, List.of(state));
            }
        }
    }

    /** "successor SSD": which state a younger one was part of, and up to when. */
    private void addSuccessor(Stanza stanza) {
        Actor state = known(stanza.id(), stanza::error);
        Entry of = stanza.only("of").orElseThrow(() -> stanza.missing("of"));
        Entry since = stanza.only("since").orElseThrow(() -> stanza.missing("since"));
        Actor before = known(of.value(), cause -> stanza.error(of, cause));
        successions.put(state.id(), new Succession(before, Holder.firstDay(stanza, since, since.value())));
        for (Entry entry : stanza.entries()) {
            if (!entry.key().equals("of") && !entry.key().equals("since")) {
                addExample(stanza, entry, List.of(before));
            }
        }
    }

    private void addIgnored(Stanza stanza) {
        stanza.allow("name");
        for (Entry entry : stanza.entries()) {
            addNames(stanza, entry, List.of(), Use.IGNORED, null, false);
        }
    }

    private void addRoles(Stanza stanza) {
        Role.Kind kind;
        try {
            kind = Role.Kind.valueOf(stanza.id().replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw stanza.error("unknown kind of role \"" + stanza.id() + "\"");
        }
        stanza.allow("list", "default");
        Actor owner = stanza.only("default")
                .map(entry -> known(entry.value(), cause -> stanza.error(entry, cause)))
                .orElse(null);
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("list")) {
                split(stanza, entry).forEach(phrase -> addRole(phrase, new Role(kind, LetterCase.of(phrase), owner)));
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
        WordList wordList = WordList.ofKey(stanza.id());
        if (wordClass == null && wordList == null) {
            throw stanza.error("unknown class of words \"" + stanza.id() + "\"");
        }
        stanza.allow("list");
        for (Entry entry : stanza.entries()) {
            for (String word : entry.value().split("\\s+", -1)) {
                if (!isOneWord(word)) {
                    throw stanza.error(entry, "\"" + word + "\" is not one word");
                }
                int id = vocabulary.add(word);
                if (wordClass != null) {
                    mark(id, wordClass);
                }
                if (wordList != null) {
                    lists.add(id, wordList);
                }
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

    private static List<String> split(Stanza stanza, Entry entry) {
        List<String> phrases = Stream.of(entry.value().split(";", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        if (phrases.isEmpty()) {
            throw stanza.error(entry, "\"" + entry.key() + ":\" says nothing");
        }
        return phrases;
    }

    /** The lexicon, with tables for the complete vocabulary. */
    public ActorLexicon build(Vocabulary complete) {
        int[] table = Arrays.copyOf(classes, complete.size());
        return new ActorLexicon(
                names.index(),
                SenseTable.of(names.senses(this::labelled)),
                rolePhrases.build(),
                roles.stream().map(role -> role.map(this::labelled)).toList(),
                table,
                lists,
                foes(),
                successions());
    }

    private Map<String, Actor> foes() {
        Map<String, Actor> labelled = new LinkedHashMap<>();
        foes.forEach((group, state) -> labelled.put(group, labelled(state)));
        return labelled;
    }

    private Map<String, Succession> successions() {
        Map<String, Succession> labelled = new LinkedHashMap<>();
        successions.forEach((state, succession) ->
                labelled.put(state, new Succession(labelled(succession.before()), succession.since())));
        return labelled;
    }
}
