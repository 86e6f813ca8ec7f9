package dev.dateline.time;

import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.WordClass.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles the stanzas of date rules: {@code class}, {@code let} and {@code rule}. */
final class RuleReader {

    private static final String[] RULE_KEYS = {
        "pattern",
        "after",
        "not after",
        "before",
        "not before",
        "type",
        "value",
        "days",
        "period",
        "anchor",
        "yes",
        "no"
    };

    private final Vocabulary.Builder vocabulary;
    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private int mostSlots = 1;
    private @Nullable NumberWords numbers;

    RuleReader(Vocabulary.Builder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads all stanzas; classes and named patterns count wherever they stand, a user's over built-in ones. A user's
     * rules come first, so that they win over others that take as many words.
     */
    void read(List<Stanza> builtIn, List<Stanza> own) {
        define(builtIn);
        define(own);
        classes.values().forEach(WordClass::complete);
        numbers = NumberWords.of(this::wordClass);
        addRules(own);
        addRules(builtIn);
    }

    private void addRules(List<Stanza> stanzas) {
        for (Stanza stanza : stanzas) {
            if (stanza.kind().equals("rule")) {
                addRule(stanza);
            }
        }
    }

    private void define(List<Stanza> stanzas) {
        for (Stanza stanza : stanzas) {
            switch (stanza.kind()) {
                case "class" -> addClass(stanza);
                case "let" -> addLet(stanza);
                case "rule" -> {}
                default -> throw stanza.error("unknown kind \"" + stanza.kind() + "\": class, let or rule");
            }
        }
    }

    /** All classes by their names. */
    Map<String, WordClass> classes() {
        return classes;
    }

    List<Rule> rules() {
        return rules;
    }

    int mostSlots() {
        return mostSlots;
    }

    NumberWords numbers() {
        if (numbers == null) {
            throw new IllegalStateException("nothing was read");
        }
        return numbers;
    }

    /** The class of a name; an empty one if no file has it. */
    WordClass wordClass(String name) {
        return classes.computeIfAbsent(name, unused -> new WordClass(Letters.ANY));
    }

    private void addLet(Stanza stanza) {
        stanza.needsId();
        stanza.allow("is");
        named.put(stanza.id(), stanza.required("is").value());
    }

    private void addClass(Stanza stanza) {
        stanza.needsId();
        Letters letters =
                stanza.only("letters").map(entry -> letters(stanza, entry)).orElse(Letters.ANY);
        WordClass words = classes.computeIfAbsent(stanza.id(), unused -> new WordClass(letters));
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals("letters")) {
                continue;
            }
            int value = value(stanza, entry);
            for (String phrase : entry.value().split(",", -1)) {
                words.add(words(phrase.strip()), value);
            }
        }
    }

    private static Letters letters(Stanza stanza, Entry entry) {
        return switch (entry.value()) {
            case "any" -> Letters.ANY;
            case "lower" -> Letters.LOWER;
            case "capitalized" -> Letters.CAPITALIZED;
            default -> throw stanza.error(entry, "letters are any, lower or capitalized");
        };
    }

    /** A clitic such as "'ll" is one token only after a word, so it is added as it is. */
    private int[] words(String phrase) {
        return isClitic(phrase) ? new int[] {vocabulary.add(phrase)} : vocabulary.addPhrase(phrase);
    }

    private static boolean isClitic(String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            if (!Character.isLetter(phrase.charAt(i))) {
                return false;
            }
        }
        return phrase.startsWith("'");
    }

    private static int value(Stanza stanza, Entry entry) {
        String key = entry.key();
        Unit unit = Unit.named(key);
        if (unit != null) {
            return unit.number();
        }
        if (Calls.partOfDay(key) >= 0) {
            return Calls.partOfDay(key);
        }
        try {
            return isDigits(key) ? Integer.parseInt(key) : Holiday.parse(key).pack();
        } catch (IllegalArgumentException e) {
            throw stanza.error(entry, "\"" + key + "\" is no number, unit, part of the day or holiday");
        }
    }

    private static boolean isDigits(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void addRule(Stanza stanza) {
        List<String> slots = new ArrayList<>();
        stanza.needsId();
        stanza.allow(RULE_KEYS);
        List<Pattern> patterns = patterns(stanza, "pattern", slots, false);
        if (patterns.isEmpty()) {
            throw stanza.missing("pattern");
        }
        Rule.Context context = new Rule.Context(
                patterns(stanza, "after", slots, true),
                patterns(stanza, "not after", slots, true),
                patterns(stanza, "before", slots, false),
                patterns(stanza, "not before", slots, false));
        rules.add(new Rule(
                stanza.id(),
                slots,
                patterns,
                context,
                stanza.only("type").map(entry -> type(stanza, entry)).orElse(null),
                expression(stanza, stanza.required("value"), slots),
                stanza.only("days")
                        .map(entry -> expression(stanza, entry, slots))
                        .orElse(null),
                stanza.only("period")
                        .map(entry -> expression(stanza, entry, slots))
                        .orElse(null),
                stanza.only("anchor").map(entry -> isYes(stanza, entry)).orElse(true)));
        mostSlots = Math.max(mostSlots, slots.size());
    }

    private List<Pattern> patterns(Stanza stanza, String key, List<String> slots, boolean reversed) {
        List<Pattern> patterns = new ArrayList<>();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals(key)) {
                try {
                    patterns.add(new PatternParser(entry.value(), classes, named, vocabulary, slots, reversed)
                            .parse(numbers()));
                } catch (IllegalArgumentException e) {
                    throw stanza.error(entry, String.valueOf(e.getMessage()));
                }
            }
        }
        return patterns;
    }

    private static ExpressionText expression(Stanza stanza, Entry entry, List<String> slots) {
        try {
            return new ExpressionText(entry.value(), slots).check();
        } catch (IllegalArgumentException e) {
            throw stanza.error(entry, String.valueOf(e.getMessage()));
        }
    }

    private static TimexType type(Stanza stanza, Entry entry) {
        try {
            return TimexType.valueOf(entry.value().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw stanza.error(entry, "unknown type \"" + entry.value() + "\": DATE, TIME, DURATION or SET");
        }
    }

    private static boolean isYes(Stanza stanza, Entry entry) {
        return switch (entry.value()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw stanza.error(entry, "\"" + entry.key() + ":\" is yes or no");
        };
    }
}
