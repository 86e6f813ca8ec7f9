package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.Participant;
import dev.dateline.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one report says, for a title to take words from; read as far as it is asked for. Not safe for use by several threads. */
final class TitleReport {

    /** A word that turns a verb's sense stands within so many words before it: "were later arrested". */
    private static final int MOST_BEFORE = 3;

    /** Where an object ends is seen within so many words. */
    private static final int MOST_AFTER = 32;

    /** Letters before the trigger of a sentence that begins with whom it was done to: "Five protesters are". */
    private static final int LONGEST_OPENING = 60;

    /** What is done stands within so many words: "announces a new set of tariff rates". */
    private static final int MOST_OF_CLAUSE = 8;

    private final EventMention mention;
    private final String named;
    private @Nullable List<String> trigger;
    private @Nullable Surroundings around;

    TitleReport(EventMention mention) {
        this(mention, Spaces.single(mention.trigger()));
    }

    /** @param named the words that name the event, maybe with some that follow them */
    private TitleReport(EventMention mention, String named) {
        this.mention = mention;
        this.named = named;
    }

    /** The same report, with the next words taken to those that name the event: "votes 50-1 to" instead of "votes". */
    TitleReport withNext(int words) {
        return new TitleReport(mention, named + ' ' + String.join(" ", after().subList(0, words)));
    }

    /** Whom it names. */
    List<Participant> parties() {
        return mention.participants();
    }

    /** The words that name the event, in small letters. */
    List<String> trigger() {
        List<String> known = trigger;
        if (known == null) {
            known = Arrays.asList(named.toLowerCase(Locale.ROOT).split(" ", -1));
            trigger = known;
        }
        return known;
    }

    /** The words right before them, as many as can turn their sense; empty if the sentence begins with them. */
    List<String> before() {
        return around().before();
    }

    /** All the words before them, if they are few; else none. */
    List<String> opening() {
        return Surroundings.firstWords(around().opening());
    }

    /** The words after them. */
    List<String> after() {
        return around().after();
    }

    private Surroundings around() {
        Surroundings known = around;
        if (known == null) {
            known = Surroundings.of(named, Spaces.single(mention.quote()));
            around = known;
        }
        return known;
    }

    /** The next words after the trigger in its clause, in small letters: what it is about. */
    List<String> clause() {
        List<String> words = new ArrayList<>();
        for (String word : after()) {
            char last = word.charAt(word.length() - 1);
            boolean ends = last == ',' || last == ';' || last == '.' || last == ':';
            words.add((ends ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT));
            if (ends || words.size() == MOST_OF_CLAUSE) {
                break;
            }
        }
        return words;
    }

    /** The word right before the trigger; empty if there is none. */
    String lastBefore() {
        List<String> words = before();
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /**
     * The words before and after those that name the event: none if the sentence does not have these.
     *
     * @param opening the text before them, if it is short; else empty: few ask for its words
     */
    private record Surroundings(String opening, List<String> before, List<String> after) {

        private static Surroundings of(String trigger, String quote) {
            int at = find(trigger, quote);
            return at < 0
                    ? new Surroundings("", List.of(), List.of())
                    : new Surroundings(
                            at > LONGEST_OPENING ? "" : quote.substring(0, at),
                            lastWords(quote.substring(0, at)),
                            firstWords(quote.substring(at + trigger.length())));
        }

        /** Where the words stand as words, else where they first stand within one; negative if they do not. */
        private static int find(String words, String quote) {
            for (int at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
                int end = at + words.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(quote.charAt(at - 1));
                if (begins && (end == quote.length() || !Character.isLetterOrDigit(quote.charAt(end)))) {
                    return at;
                }
            }
            return quote.indexOf(words);
        }

        private static List<String> lastWords(String text) {
            List<String> words = new ArrayList<>();
            int end = text.stripTrailing().length();
            while (words.size() < MOST_BEFORE && end > 0) {
                int space = text.lastIndexOf(' ', end - 1);
                words.add(text.substring(space + 1, end));
                end = Math.max(0, space);
            }
            Collections.reverse(words);
            return words;
        }

        private static List<String> firstWords(String text) {
            List<String> words = new ArrayList<>();
            int from = 0;
            while (from < text.length() && words.size() < MOST_AFTER) {
                int space = text.indexOf(' ', from);
                int end = space < 0 ? text.length() : space;
                if (end > from) {
                    words.add(text.substring(from, end));
                }
                from = end + 1;
            }
            return words;
        }
    }
}
