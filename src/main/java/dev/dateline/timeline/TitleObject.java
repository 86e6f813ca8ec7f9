package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is done, decided or called for, in the words of a report: those that follow the words that name the event. */
final class TitleObject {

    /** A title that goes on for longer is none. */
    private static final int MOST_WORDS = 11;

    private static final String CLOSING = ",;:.!?)\u201d\"";
    private static final String OPENING = "(\u201c\"\u2014\u2013";

    private TitleObject() {}

    /**
     * The object of a mention's trigger: "a law on fishing" in "passed a law on fishing, which". Null if something else than a
     * noun with an article, a number or a name follows, or if it does not end soon.
     */
    static @Nullable String of(EventMention mention, TitleWords words) {
        int at = mention.quote().indexOf(mention.trigger());
        if (at < 0) {
            return null;
        }
        List<String> found = new ArrayList<>();
        boolean ends = false;
        String after =
                mention.quote().substring(at + mention.trigger().length()).replace('\n', ' ');
        for (String word : after.split(" ", -1)) {
            if (word.isEmpty() || (found.isEmpty() && word.equals("for"))) {
                continue;
            }
            String bare = bare(word);
            boolean opens = OPENING.indexOf(word.charAt(0)) >= 0;
            if (bare.isEmpty() || opens || words.endsObject(bare)) {
                ends = true;
                break;
            }
            found.add(bare);
            if (bare.length() < word.length()) {
                ends = true;
                break;
            }
            if (found.size() > MOST_WORDS) {
                return null;
            }
        }
        dropLoose(found, words);
        boolean fits = ends && found.size() > 1 && words.beginsObject(found.get(0));
        return fits ? String.join(" ", found) : null;
    }

    /** Without the marks after it; a dot within or after a short capitalised word belongs to it: "U.S.". */
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0 && !isAbbreviation(word, end)) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isAbbreviation(String word, int end) {
        return word.charAt(end - 1) == '.' && word.indexOf('.') < end - 1;
    }

    /** "on" of "on Monday", "on 24" of "on 24 February", "and" of "and withdraws". */
    private static void dropLoose(List<String> found, TitleWords words) {
        int size = found.size();
        while (size > 0 && isLoose(found.get(size - 1), words)) {
            size--;
        }
        found.subList(size, found.size()).clear();
    }

    private static boolean isLoose(String word, TitleWords words) {
        return words.isLoose(word.toLowerCase(Locale.ROOT)) || word.chars().allMatch(Character::isDigit);
    }
}
