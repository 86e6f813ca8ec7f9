package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.text.WordMarks;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of all actors, as tables indexed by word id. It is made in two steps: {@link #read} takes in the files and adds
 * their words to the shared vocabulary; {@link ActorLexiconReader#build} makes the tables once the vocabulary is complete.
 */
public final class ActorLexicon {

    private final PhraseIndex names;
    private final SenseTable senses;
    private final PhraseIndex roles;
    private final List<Role> roleList;
    private final int[] classes;
    private final WordList.Words lists;
    /** Of rebels, by id, the state whose government they fight. */
    private final Map<String, Actor> foes;
    /** Of states, by id, which were part of another one within the days of news. */
    private final Map<String, Succession> successions;
    /** The first day on which all states are what they are now. */
    private final long settled;

    ActorLexicon(
            PhraseIndex names,
            SenseTable senses,
            PhraseIndex roles,
            List<Role> roleList,
            int[] classes,
            WordList.Words lists,
            Map<String, Actor> foes,
            Map<String, Succession> successions) {
        this.names = names;
        this.senses = senses;
        this.roles = roles;
        this.roleList = roleList;
        this.classes = classes;
        this.lists = lists;
        this.foes = foes;
        this.successions = successions;
        settled =
                successions.values().stream().mapToLong(Succession::since).max().orElse(Long.MIN_VALUE);
    }

    /**
     * Reads the built-in files of a language and those that hold for all languages.
     *
     * @param language BCP 47 language tag, "en"
     * @throws IOException if a file cannot be read
     */
    public static ActorLexiconReader read(String language, Vocabulary.Builder vocabulary) throws IOException {
        ActorLexiconReader reader = new ActorLexiconReader(vocabulary, language);
        reader.addBuiltIn();
        return reader;
    }

    /** What {@link #write} wrote. */
    public static ActorLexicon read(SnapshotReader in) {
        PhraseIndex names = PhraseIndex.read(in);
        SenseTable senses = SenseTable.read(in);
        PhraseIndex roles = PhraseIndex.read(in);
        Role[] list = new Role[in.number()];
        for (int i = 0; i < list.length; i++) {
            list[i] = Role.read(in);
        }
        int[] classes = in.numbers();
        WordList.Words lists = WordList.Words.read(in);
        Map<String, Actor> foes = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            foes.put(in.text(), SenseTable.readActor(in));
        }
        Map<String, Succession> successions = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            successions.put(in.text(), new Succession(SenseTable.readActor(in), in.longNumber()));
        }
        return new ActorLexicon(names, senses, roles, List.of(list), classes, lists, foes, successions);
    }

    public void write(SnapshotWriter out) {
        names.write(out);
        senses.write(out);
        roles.write(out);
        out.number(roleList.size());
        roleList.forEach(role -> role.write(out));
        out.numbers(classes);
        lists.write(out);
        out.number(foes.size());
        foes.forEach((group, state) -> {
            out.text(group);
            SenseTable.write(state, out);
        });
        out.number(successions.size());
        successions.forEach((state, succession) -> {
            out.text(state);
            SenseTable.write(succession.before(), out);
            out.number(succession.since());
        });
    }

    /** Marks the words that have a class. */
    public void mark(int[] marks) {
        for (int word = 0; word < marks.length; word++) {
            marks[word] |= classes[word] != 0 ? WordMarks.ACTOR : 0;
            marks[word] |= (classes[word] & WordClass.LOWER_CASE_STARTS) != 0 ? WordMarks.LOWER_ACTOR : 0;
        }
    }

    /** The state whose government a group fights, or null. */
    @Nullable
    Actor foe(Actor group) {
        return foes.get(group.id());
    }

    /** What a name means on a day: before a state began, what is called after it was the one's that it left. */
    Sense on(long day, Sense sense) {
        Succession succession = sense.country() == null ? null : successions.get(sense.country());
        return succession == null || day >= succession.since() ? sense : sense.in(succession.before());
    }

    /** The first day on which all states are what they are now, as an epoch day. */
    long settled() {
        return settled;
    }

    /** The {@link WordClass} masks of a word, all in one. */
    int classes(int word) {
        return classes[word];
    }

    /** Whether a word is in a list. */
    boolean is(int word, WordList list) {
        return lists.has(word, list);
    }

    /** The longest name at a token, in any letter case; see {@link PhraseIndex#longest}. */
    long name(Tokens tokens, int first) {
        return names.longest(tokens, first);
    }

    /** The longest name at a token that is shorter than one that ends at {@code end}. */
    long shorterName(Tokens tokens, int first, int end) {
        return names.longest(tokens, first, end - 1);
    }

    /** All that a match of {@link #name} or {@link #shorterName} can mean, the likeliest first. */
    List<Sense> senses(long match) {
        return senses.get(PhraseIndex.payload(match));
    }

    /** The longest title, institution or collective at a token. */
    long role(Tokens tokens, int first) {
        return roles.longest(tokens, first);
    }

    /** What a match of {@link #role} is. */
    Role role(long match) {
        return roleList.get(PhraseIndex.payload(match));
    }
}
