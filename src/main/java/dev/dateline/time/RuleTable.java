package dev.dateline.time;

import dev.dateline.text.Shape;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.text.WordMarks;
import dev.dateline.time.WordClass.Letters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The compiled rules of a language, found by the first two tokens of an expression. */
final class RuleTable {

    /** The key of all numbers in digits; that of a word is one more than its id. */
    static final int NUMBER = 0;

    /** The key of words that no rule names, and of what is behind the last token. */
    private static final int OTHER = Vocabulary.UNKNOWN + 1;

    private static final int LATELY_BITS = 16;
    private static final int KEY_BITS = 21;

    /** Set in the keys of three tokens, so that they are never 0. */
    private static final long SOME_KEYS = 1L << (3 * KEY_BITS);

    private static final Candidate[] NO_CANDIDATES = {};

    private final Vocabulary vocabulary;
    private final Map<String, WordClass> classes;
    private final NumberWords numbers;
    private final TenseWords tenses;
    private final int mostSlots;
    private final Candidate[] candidates;
    private final Openings openings;

    /** The candidates by their first and second tokens, made when a text first begins so: few words are ever asked for. */
    private final AtomicReferenceArray<@Nullable Beginnings> beginnings;

    /** What was asked for lately, by a hash of the three keys: texts begin most often with the same few. */
    private final AtomicReferenceArray<@Nullable Tries> lately = new AtomicReferenceArray<>(1 << LATELY_BITS);

    /** By the same hash, keys for which there was nothing: most often there is not, and this lies nearer. */
    private final AtomicLongArray lost = new AtomicLongArray(1 << LATELY_BITS);

    /** The sets of keys in use: many patterns go on alike. */
    private final Map<BitSet, BitSet> sets = new ConcurrentHashMap<>();

    private RuleTable(
            Vocabulary vocabulary,
            Map<String, WordClass> classes,
            int mostSlots,
            Candidate[] candidates,
            Openings openings) {
        this.vocabulary = vocabulary;
        this.classes = classes;
        this.mostSlots = mostSlots;
        this.candidates = candidates;
        this.openings = openings;
        numbers = NumberWords.of(name -> wordClass(name, classes));
        tenses = new TenseWords(name -> wordClass(name, classes), vocabulary.size());
        beginnings = new AtomicReferenceArray<>(openings.keys());
    }

    /** The rules that a reader has read, for texts cut with the complete vocabulary. */
    static RuleTable of(RuleReader reader, Vocabulary vocabulary) {
        Candidate[] candidates = candidates(reader.rules(), vocabulary);
        return new RuleTable(
                vocabulary, reader.classes(), reader.mostSlots(), candidates, openings(candidates, vocabulary));
    }

    /** What {@link #write} wrote of the rules of a vocabulary. */
    static RuleTable read(SnapshotReader in, Vocabulary vocabulary) {
        Map<String, WordClass> classes = new TreeMap<>();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            classes.put(in.text(), WordClass.read(in));
        }
        int mostSlots = in.number();
        Candidate[] candidates = CandidateCode.read(in, classes, NumberWords.of(name -> wordClass(name, classes)));
        return new RuleTable(vocabulary, classes, mostSlots, candidates, Openings.read(in));
    }

    void write(SnapshotWriter out) {
        Map<String, WordClass> sorted = new TreeMap<>(classes);
        out.number(sorted.size());
        sorted.forEach((name, words) -> {
            out.text(name);
            words.write(out);
        });
        out.number(mostSlots);
        CandidateCode.write(candidates, sorted, out);
        openings.write(out);
    }

    /** The class of a name; an empty one if no file has it. */
    private static WordClass wordClass(String name, Map<String, WordClass> classes) {
        return classes.getOrDefault(name, new WordClass(Letters.ANY));
    }

    private static Candidate[] candidates(List<Rule> rules, Vocabulary vocabulary) {
        List<Candidate> candidates = new ArrayList<>();
        for (Rule rule : rules) {
            BitSet previous = previous(rule.context().after(), vocabulary);
            for (Pattern pattern : rule.patterns()) {
                candidates.add(new Candidate(rule, pattern, previous));
            }
        }
        return candidates.toArray(Candidate[]::new);
    }

    private static Openings openings(Candidate[] candidates, Vocabulary vocabulary) {
        Openings.Builder openings = new Openings.Builder();
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            Pattern.Start start = candidates[candidate].pattern().start();
            if (start.number) {
                openings.add(NUMBER, candidate, Vocabulary.UNKNOWN);
            }
            for (int word = start.words.nextSetBit(0); word >= 0; word = start.words.nextSetBit(word + 1)) {
                int key = key(word, vocabulary);
                if (key != NUMBER || !start.number) {
                    openings.add(key, candidate, word);
                }
            }
        }
        return openings.build();
    }

    private Beginnings beginnings(int key) {
        Beginnings known = beginnings.get(key);
        if (known == null) {
            known = new Beginnings();
            for (int i = openings.first(key); i < openings.end(key); i++) {
                Candidate candidate = candidates[openings.candidate(i)];
                known.add(candidate, next(candidate, key));
            }
            beginnings.set(key, known);
        }
        return known;
    }

    /** Keys of the tokens that can stand before; null where any can, or none has to. */
    private static @Nullable BitSet previous(List<Pattern> after, Vocabulary vocabulary) {
        BitSet keys = new BitSet();
        for (Pattern pattern : after) {
            BitSet last = keys(pattern.last(), vocabulary);
            if (last == null) {
                return null;
            }
            keys.or(last);
        }
        return after.isEmpty() ? null : keys;
    }

    /** Keys of tokens; null for any token. */
    private static @Nullable BitSet keys(Pattern.Start tokens, Vocabulary vocabulary) {
        if (tokens.any) {
            return null;
        }
        BitSet keys = new BitSet();
        for (int word = tokens.words.nextSetBit(0); word >= 0; word = tokens.words.nextSetBit(word + 1)) {
            keys.set(key(word, vocabulary));
        }
        if (tokens.number) {
            keys.set(NUMBER);
        }
        return keys;
    }

    /** The key of a word, which may be written in digits. */
    static int key(int word, Vocabulary vocabulary) {
        return word != Vocabulary.UNKNOWN && vocabulary.beginsWithDigit(word) ? NUMBER : word + 1;
    }

    /** Keys of the tokens that can come after others, given by their keys; null where any can, or none has to. */
    private @Nullable BitSet next(Candidate candidate, int... keys) {
        BitSet next = keys(candidate.pattern().after(keys, vocabulary), vocabulary);
        return next == null ? null : sets.computeIfAbsent(next, set -> set);
    }

    /** See {@link DateTagger#mark}. */
    void mark(int[] marks) {
        BitSet parts = parts();
        for (int word = 0; word < marks.length; word++) {
            marks[word] |= parts.get(word) ? WordMarks.PART_OF_DATE : 0;
            marks[word] |= openings.has(key(word, vocabulary)) ? WordMarks.DATE : 0;
            marks[word] |= tenses.has(word) ? WordMarks.TENSE : 0;
        }
    }

    /** All words that patterns name, and those that stand before them. */
    private BitSet parts() {
        BitSet parts = new BitSet();
        for (Candidate candidate : candidates) {
            candidate.pattern().addWords(parts);
            candidate.rule().context().after().forEach(before -> before.addWords(parts));
        }
        return parts;
    }

    /** Whether some expression can begin with a token. */
    boolean canBegin(Tokens tokens, int token) {
        return openings.has(key(tokens, token));
    }

    /** The patterns that can begin with a token and the two after it. */
    Candidate[] beginning(Tokens tokens, int token) {
        int key = key(tokens, token);
        int second = key(tokens, token + 1);
        int third = key(tokens, token + 2);
        long keys = SOME_KEYS | ((long) key << (2 * KEY_BITS)) | ((long) second << KEY_BITS) | third;
        int place = (int) ((keys * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - LATELY_BITS));
        if (lost.getPlain(place) == keys) {
            return NO_CANDIDATES;
        }
        Tries known = lately.get(place);
        if (known == null || known.keys != keys) {
            Candidate[] found = beginning(key, second, third);
            if (found.length == 0) {
                lost.setPlain(place, keys);
                return found;
            }
            known = new Tries(keys, found);
            lately.set(place, known);
        }
        return known.candidates;
    }

    private Candidate[] beginning(int key, int second, int third) {
        Branch branch = beginnings(key).before(second);
        Branch.Continuation[] known = branch.continuations();
        return goingOn(known != null ? known : branch.complete(candidate -> next(candidate, key, second)), third);
    }

    private static Candidate[] goingOn(Branch.Continuation[] continuations, int third) {
        List<Candidate> found = new ArrayList<>();
        for (Branch.Continuation continuation : continuations) {
            if (continuation.canStand(third)) {
                found.add(continuation.candidate());
            }
        }
        return found.toArray(Candidate[]::new);
    }

    /** The word of a key that is not {@link #NUMBER}. */
    static int word(int key) {
        return key - 1;
    }

    /** What a token counts as where rules say what stands before them. */
    int key(Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return OTHER;
        }
        if (tokens.shape(token) == Shape.NUMBER) {
            return NUMBER;
        }
        return tokens.may(token, WordMarks.PART_OF_DATE) ? tokens.word(token) + 1 : OTHER;
    }

    NumberWords numbers() {
        return numbers;
    }

    TenseWords tenses() {
        return tenses;
    }

    int mostSlots() {
        return mostSlots;
    }

    /** The patterns to try where three tokens stand, given by their keys. */
    private static final class Tries {

        private final long keys;
        private final Candidate[] candidates;

        Tries(long keys, Candidate[] candidates) {
            this.keys = keys;
            this.candidates = candidates;
        }
    }

    /**
     * A pattern and its rule.
     *
     * @param previous keys of the tokens that can stand before it, or null for any and none
     */
    record Candidate(Rule rule, Pattern pattern, @Nullable BitSet previous) {

        /** Whether the token before, given by its key, does not rule it out; a key below 0 is the beginning of the text. */
        boolean canFollow(int key) {
            return previous == null || (key >= 0 && previous.get(key));
        }
    }
}
