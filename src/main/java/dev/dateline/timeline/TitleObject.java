package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.text.Spaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is done, decided or called for, in the words of a report: those that follow the words that name the event. */
final class TitleObject {

    /** A title that goes on for longer is none. */
    private static final int MOST_WORDS = 11;

    /** A word that turns a verb's sense stands within so many words before it: "were later arrested". */
    private static final int WINDOW = 3;

    private static final String CLOSING = ",;:.!?)\u201d\"";
    private static final String OPENING = "(\u201c\"\u2014\u2013";

    private TitleObject() {}

    /**
     * The object of a mention's trigger: "a law on fishing" in "passed a law on fishing, which". Null if something else than a
     * noun with an article, a number or a name follows, or if it does not end soon.
     */
    static @Nullable String of(EventMention mention, TitleWords words) {
        List<String> found = isSuffered(mention.trigger(), before(mention), words) ? List.of() : after(mention, words);
        if (!found.isEmpty() && found.get(0).equals("for")) {
            found = found.subList(1, found.size());
        }
        return found.size() > 1 && words.beginsObject(found.get(0)) ? String.join(" ", found) : null;
    }

    /** The same of a verb that takes an object, which needs no article: "talks with Hamas" in "ended talks with Hamas". */
    static @Nullable String ofVerb(EventMention mention, TitleWords words) {
        List<String> found = after(mention, words);
        boolean fits = !found.isEmpty() && words.beginsObjectOfVerb(found.get(0)) && !found.contains("ago");
        return fits ? String.join(" ", found) : null;
    }

    /** The words right before the trigger, as many as can turn its sense. */
    static List<String> before(EventMention mention) {
        String quote = Spaces.single(mention.quote());
        int at = Math.max(0, quote.indexOf(Spaces.single(mention.trigger())));
        String text = quote.substring(0, at).strip();
        List<String> words = new ArrayList<>();
        int end = text.length();
        while (words.size() < WINDOW && (end > 0 || words.isEmpty())) {
            int space = text.lastIndexOf(' ', end - 1);
            words.add(text.substring(space + 1, end));
            end = Math.max(0, space);
        }
        Collections.reverse(words);
        return words;
    }

    /** Whether a participle says what was done to those who are named before it: "were arrested". */
    static boolean isSuffered(String trigger, List<String> before, TitleWords words) {
        return !trigger.endsWith("ing") && before.stream().anyMatch(words::isPassive);
    }

    /** The words after the trigger, up to where an object ends; none if that is too far. */
    private static List<String> after(EventMention mention, TitleWords words) {
        String quote = Spaces.single(mention.quote());
        String trigger = Spaces.single(mention.trigger());
        int at = quote.indexOf(trigger);
        if (at < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        boolean ends = false;
        String after = quote.substring(at + trigger.length());
        for (int from = 0; from <= after.length(); ) {
            int space = after.indexOf(' ', from);
            String word = after.substring(from, space < 0 ? after.length() : space);
            from = space < 0 ? after.length() + 1 : space + 1;
            if (word.isEmpty()) {
                continue;
            }
            String bare = bare(word);
            boolean opens = OPENING.indexOf(word.charAt(0)) >= 0;
            boolean another = !found.isEmpty() && found.get(found.size() - 1).equals("and") && isVerb(bare);
            if (bare.isEmpty() || opens || another || words.endsObject(bare)) {
                ends = true;
                break;
            }
            found.add(bare);
            if (bare.length() < word.length()) {
                ends = true;
                break;
            }
            if (found.size() > MOST_WORDS) {
                return List.of();
            }
        }
        dropLoose(found, words);
        return ends ? found : List.of();
    }

    /** Whether a second verb seems to follow: "condemned the raid and called for calm". */
    private static boolean isVerb(String word) {
        return word.endsWith("ed") || word.endsWith("ing");
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
        return word.charAt(end - 1) == '.' && (word.indexOf('.') < end - 1 || word.equals("No."));
    }

    /** "on" of "on Monday", "signed" of "a pact signed last week", "on 24" of "on 24 February", "and" of "and withdraws". */
    private static void dropLoose(List<String> found, TitleWords words) {
        int size = found.size();
        while (size > 0 && isLoose(found.get(size - 1), words)) {
            size--;
        }
        found.subList(size, found.size()).clear();
    }

    private static boolean isLoose(String word, TitleWords words) {
        return words.isLoose(word.toLowerCase(Locale.ROOT))
                || word.endsWith("ed")
                || word.endsWith("'s")
                || word.endsWith("\u2019s")
                || word.chars().allMatch(Character::isDigit);
    }
}
