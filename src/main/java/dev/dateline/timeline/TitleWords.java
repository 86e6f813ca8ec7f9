package dev.dateline.timeline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that decide how a name is put in a title, from the {@code words} stanzas of {@code en/titles.txt}.
 *
 * @param institutions last words of what is named with its state: "Peru's Supreme Court"
 * @param offices words of what is no person, though it begins with a capital
 * @param plurals last words of a single name that takes a plural verb
 * @param sites last words of a place that something happens at, not in
 */
record TitleWords(Set<String> institutions, Set<String> offices, Set<String> plurals, Set<String> sites) {

    static TitleWords of(List<String> institutions, List<String> offices, List<String> plurals, List<String> sites) {
        return new TitleWords(words(institutions), words(offices), words(plurals), words(sites));
    }

    boolean isInstitution(String name) {
        return institutions.contains(last(name));
    }

    boolean isOffice(String name) {
        return split(name).stream().anyMatch(word -> offices.contains(word) || institutions.contains(word));
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

    private static Set<String> words(List<String> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(split(line)));
        return Set.copyOf(words);
    }

    private static String last(String name) {
        List<String> words = split(name);
        return words.get(words.size() - 1);
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
