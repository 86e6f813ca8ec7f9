package dev.dateline.timeline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that decide how a name is put in a title, from the {@code words} stanzas of {@code en/titles.txt}.
 *
 * @param institutions last words of what is named with its state: "Peru's Supreme Court"
 * @param offices words of what is no person, though it begins with a capital
 * @param plurals last words of a single name that takes a plural verb
 * @param sites last words of a place that something happens at, not in
 * @param articles names, and last words of names, that "the" goes before, or of their part before "of"
 * @param openings words that what is done or decided begins with
 * @param closed words that the object of a verb never begins with
 * @param ends words before which it ends
 * @param loose words that it does not end with
 * @param negations words before a verb by which it is not done
 * @param passives words before a participle by which it is suffered
 * @param preverbs words after which a base form is a verb, and no noun
 */
record TitleWords(
        Set<String> institutions,
        Set<String> offices,
        Set<String> plurals,
        Set<String> sites,
        Set<String> articles,
        Set<String> openings,
        Set<String> closed,
        Set<String> ends,
        Set<String> loose,
        Set<String> negations,
        Set<String> passives,
        Set<String> preverbs) {

    /** From the lines of each list of words, by its name. */
    static TitleWords of(Map<String, List<String>> lists) {
        return new TitleWords(
                words(lists, "institution"),
                words(lists, "office"),
                words(lists, "plural"),
                words(lists, "site"),
                words(lists, "article"),
                words(lists, "opening"),
                words(lists, "closed"),
                words(lists, "end"),
                words(lists, "loose"),
                words(lists, "negation"),
                words(lists, "passive"),
                words(lists, "preverb"));
    }

    /** Whether a noun can begin with the word: an article or the like, a number, a name. */
    boolean beginsObject(String word) {
        char first = word.charAt(0);
        return openings.contains(word) || Character.isDigit(first) || Character.isUpperCase(first) || first == '$';
    }

    /** Whether the object of a verb can begin with the word, which needs no article there. */
    boolean beginsObjectOfVerb(String word) {
        return beginsObject(word)
                || !(closed.contains(word)
                        || loose.contains(word)
                        || word.endsWith("ly")
                        || word.endsWith("ing")
                        || word.endsWith("ed"));
    }

    /** Whether a word before a verb says that it is not done. */
    boolean negates(String word) {
        return negations.contains(word.toLowerCase(Locale.ROOT)) || word.endsWith("n't");
    }

    /** Whether a word before a participle says that who is named suffers it. */
    boolean isPassive(String word) {
        return passives.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a base form after the word is a verb, and no noun: "to", "will", a plural. */
    boolean comesBeforeVerb(String word) {
        return preverbs.contains(word.toLowerCase(Locale.ROOT))
                || (word.endsWith("s") && !word.endsWith("'s") && !word.endsWith("\u2019s"));
    }

    boolean endsObject(String word) {
        return ends.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isLoose(String word) {
        return loose.contains(word);
    }

    /** A name as it stands within a sentence: "the United States". */
    String inText(String name) {
        int of = name.indexOf(" of ");
        String kind = last(of < 0 ? name : name.substring(0, of));
        boolean plain = name.indexOf(',') >= 0 || name.startsWith("the ") || name.startsWith("The ");
        return !plain && articles.contains(kind) ? "the " + name : name;
    }

    boolean isInstitution(String name) {
        return institutions.contains(last(name));
    }

    boolean isOffice(String name) {
        for (String word : split(name)) {
            if (offices.contains(word) || institutions.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isPlural(String name) {
        return plurals.contains(last(name));
    }

    boolean isSite(String place) {
        return sites.contains(last(place));
    }

    /** A place of more than two parts by its first and its last. */
    static String brief(String place) {
        int first = place.indexOf(", ");
        int last = place.lastIndexOf(", ");
        return first == last ? place : place.substring(0, first) + place.substring(last);
    }

    private static Set<String> words(Map<String, List<String>> lists, String name) {
        Set<String> words = new HashSet<>();
        lists.getOrDefault(name, List.of()).forEach(line -> words.addAll(split(line)));
        return Set.copyOf(words);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
