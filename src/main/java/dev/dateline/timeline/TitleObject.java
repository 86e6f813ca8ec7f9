package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is done, decided or called for, in the words of a report: those that follow the words that name the event. */
final class TitleObject {

    /** One that goes on for longer is cut. */
    private static final int MOST_WORDS = 11;

    private static final int LEAST_WORDS = 2;

    /** "Ana Maria Vea and Luis Prado". */
    private static final int MOST_OF_NAMES = 5;

    /** An item of a list is not longer. */
    private static final int MOST_OF_ITEM = 5;

    /** What is in quotation marks ends an object as its article would. */
    private static final String QUOTED = "the";

    private static final String CLOSING = ",;:.!?)\u201d\"";
    private static final String OPENING = "(\u201c\"\u2014\u2013";

    private TitleObject() {}

    /**
     * The object of a report's trigger: "a law on fishing" in "passed a law on fishing, which", "all schools" in "closure of all schools". Null if something else than a
     * noun with an article, a number or a name follows, or if no part of it can stand alone.
     */
    static @Nullable String of(TitleReport report, TitleWords words) {
        List<String> found = isSuffered(report, words) ? List.of() : after(report, words);
        if (!found.isEmpty() && (found.get(0).equals("for") || found.get(0).equals("of"))) {
            found = found.subList(1, found.size());
        }
        return found.size() > 1 && words.beginsObject(found) ? String.join(" ", found) : null;
    }

    /** The same of a verb that takes an object, which needs no article: "talks with Hamas" in "ended talks with Hamas". */
    static @Nullable String ofVerb(TitleReport report, TitleWords words) {
        List<String> found = after(report, words);
        boolean fits = !found.isEmpty() && words.beginsObjectOfVerb(found) && !found.contains("ago");
        return fits ? String.join(" ", found) : null;
    }

    /** Whether a participle says what was done to those who are named before it: "were arrested". */
    static boolean isSuffered(TitleReport report, TitleWords words) {
        String last = report.trigger().get(report.trigger().size() - 1);
        return !last.endsWith("ing") && report.before().stream().anyMatch(words::isPassive);
    }

    /** Those to whom a sentence says first that it was done: "two fishermen" of "Two fishermen were arrested"; null if it begins otherwise. */
    static @Nullable String sufferer(TitleReport report, TitleWords words) {
        List<String> found = new ArrayList<>(report.opening());
        int size = found.size();
        while (size > 0 && words.isAuxiliary(found.get(size - 1))) {
            size--;
        }
        if (size < LEAST_WORDS || size == found.size()) {
            return null;
        }
        found = found.subList(0, size);
        if (isName(found, words)) {
            return String.join(" ", found);
        }
        String first = found.get(0).toLowerCase(Locale.ROOT);
        String last = found.get(size - 1);
        boolean fits = (words.opensObject(first) || Character.isDigit(first.charAt(0)))
                && !words.opensObject(last)
                && !Character.isDigit(last.charAt(last.length() - 1))
                && !last.endsWith("ed")
                && found.subList(1, size).stream().allMatch(words::isPlainWord);
        found.set(0, first);
        return fits ? String.join(" ", found) : null;
    }

    /** "Ana Vea", "Ana Vea and Luis Prado": words that all have a capital letter, none of which opens another object. */
    private static boolean isName(List<String> found, TitleWords words) {
        String first = found.get(0);
        if (found.size() > MOST_OF_NAMES || first.endsWith("-old") || words.isRank(first)) {
            return false;
        }
        for (String word : found) {
            boolean name = isCapital(word)
                    && Character.isLetter(word.charAt(word.length() - 1))
                    && !words.opensObject(word.toLowerCase(Locale.ROOT))
                    && !words.endsObject(word.toLowerCase(Locale.ROOT));
            if (!name && !word.equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** The words after the trigger, up to where an object ends or can be cut; none if that is nowhere. */
    private static List<String> after(TitleReport report, TitleWords words) {
        List<String> after = report.after();
        List<String> found = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            String word = after.get(at);
            if (word.charAt(0) == '(') {
                at = closing(after, at);
                if (at < 0 || !after.get(at).endsWith(")")) {
                    return withoutLoose(found, "", words);
                }
                continue;
            }
            String bare = bare(word, words);
            if (bare.isEmpty() || OPENING.indexOf(word.charAt(0)) >= 0) {
                return withoutLoose(found, bare.isEmpty() ? "" : QUOTED, words);
            }
            if (endsBefore(at, found, report, words)) {
                boolean command =
                        bare.equals("be") && words.isCommand(report.trigger().get(0));
                return command ? List.of() : withoutLoose(found, bare, words);
            }
            found.add(bare);
            if (bare.length() < word.length()) {
                boolean list = word.charAt(bare.length()) == ',' && goesOnAsList(after, at + 1, words);
                return withoutLoose(list ? beforeList(found, words) : found, "", words);
            }
            if (found.size() > MOST_WORDS) {
                return cut(found, report, words);
            }
        }
        return List.of();
    }

    /** Whether a word belongs no more to what is done: a clause, a date, a second verb begins. */
    private static boolean endsBefore(int at, List<String> found, TitleReport report, TitleWords words) {
        String word = report.after().get(at);
        String bare = bare(word, words);
        List<String> rest = report.after().subList(at + 1, report.after().size());
        if (bare.equals("as") && words.goesOnWithAs(report.trigger().get(0))) {
            return false;
        }
        boolean dated = bare.equals("May")
                && !rest.isEmpty()
                && Character.isDigit(rest.get(0).charAt(0));
        boolean ends = words.endsObject(bare) || words.endsObject(word);
        return dated || ends || (endsWith(found, "and") && isVerb(bare, rest, words));
    }

    /** Whether a second verb seems to follow: "condemned the raid and called for calm", "ends the raid and calls it off". */
    private static boolean isVerb(String word, List<String> rest, TitleWords words) {
        boolean form = !isCapital(word) && (word.endsWith("ed") || word.endsWith("ing"));
        return form || (!rest.isEmpty() && words.isVerb(word, rest));
    }

    /** Where a bracket closes that opens at a word; negative if nowhere. */
    private static int closing(List<String> words, int from) {
        for (int at = from; at < words.size(); at++) {
            if (words.get(at).indexOf(')') >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether more of a list follows a comma: "military, police and other forces"; not "Omar Dahl, a banker and poet". */
    private static boolean goesOnAsList(List<String> after, int from, TitleWords words) {
        int inItem = 0;
        for (int at = from; at < after.size() && inItem < MOST_OF_ITEM; at++) {
            String word = after.get(at);
            String bare = bare(word, words);
            List<String> rest = after.subList(at + 1, after.size());
            if (bare.equals("and") || bare.equals("or")) {
                boolean clause = rest.size() > 1 && isVerb(rest.get(0), rest.subList(1, rest.size()), words);
                return at > from && !clause;
            }
            boolean item = !bare.isEmpty() && (bare.length() == word.length() || word.charAt(bare.length()) == ',');
            boolean apposition = at == from && words.opensObject(bare);
            if (!item || apposition || words.endsObject(bare) || isVerb(bare, rest, words)) {
                return false;
            }
            inItem = bare.length() == word.length() ? inItem + 1 : 0;
        }
        return false;
    }

    /**
     * What is too long, before the last word with which more is told than is needed: "a man to life in prison" of "a man to life
     * in prison for a bombing in the north"; none if nothing can be left out.
     */
    private static List<String> cut(List<String> found, TitleReport report, TitleWords words) {
        boolean naming = words.goesOnWithAs(report.trigger().get(0));
        for (int at = found.size() - 1; at >= LEAST_WORDS; at--) {
            String word = found.get(at);
            if (breaks(found, at, report, words) || (naming && word.equals("as"))) {
                List<String> kept = withoutLoose(found.subList(0, at), "", words);
                if (kept.size() >= LEAST_WORDS) {
                    return kept;
                }
            }
        }
        return List.of();
    }

    /** Whether what a word begins can be left out: "for a bombing", "and the names", "requiring groups to register". */
    private static boolean breaks(List<String> found, int at, TitleReport report, TitleWords words) {
        String word = found.get(at);
        if (word.equals("and")) {
            boolean another = at + 1 < found.size() && words.opensObject(found.get(at + 1));
            return another && !found.subList(0, at).contains("between");
        }
        boolean clause = (words.breaksObject(word) && !isAfterGerund(found, at, words)) || isCommanding(word, words);
        return clause && !(word.equals("to") && isComplement(found.subList(0, at), report, words));
    }

    /** "to" of "orders the army to leave", "raises tariffs from 5 to 10 percent", "a law requiring groups to register". */
    private static boolean isComplement(List<String> before, TitleReport report, TitleWords words) {
        boolean awaited = words.isCommand(report.trigger().get(0))
                || before.contains("from")
                || before.stream().anyMatch(word -> isCommanding(word, words));
        return awaited && !before.contains("to");
    }

    /** Whether "for attempting" or "for allegedly attempting" stands before: what is attempted belongs to it. */
    private static boolean isAfterGerund(List<String> found, int at, TitleWords words) {
        int before = at > 2 && found.get(at - 2).endsWith("ly") ? at - 3 : at - 2;
        boolean gerund = before >= 0 && found.get(at - 1).endsWith("ing");
        return gerund && words.isLoose(found.get(before)) && !words.opensObject(found.get(before));
    }

    private static boolean isCommanding(String word, TitleWords words) {
        return word.endsWith("ing") && words.isCommand(word);
    }

    /** "amnesty" of "amnesty to all military, police and others"; all if nothing can be left out. */
    private static List<String> beforeList(List<String> found, TitleWords words) {
        for (int at = found.size() - 1; at > 0; at--) {
            if (words.breaksObject(found.get(at)) && !isAfterGerund(found, at, words)) {
                return found.subList(0, at);
            }
        }
        return found;
    }

    /**
     * Without what cannot stand at the end: "on" of "on Monday", "signed" of "a pact signed last week", "on 24" of "on 24
     * February", "to protect" of "to protect them", "days" of "days after".
     *
     * @param stop the word before which it ends; empty if it ends with a mark
     */
    private static List<String> withoutLoose(List<String> found, String stop, TitleWords words) {
        int size = found.size();
        boolean pronoun = stop.equals("as") || words.isPronoun(stop);
        if (endsWith(found, "and") && size > 3 && found.get(size - 3).equals("to")) {
            size -= 3;
        } else if (pronoun && size > 2 && words.joinsVerb(found.get(size - 2))) {
            size--;
        } else if (!stop.isEmpty()) {
            size = beforeSpan(found, size, words);
        }
        boolean opened = words.opensObject(stop) || words.isPronoun(stop);
        while (size > 0 && (isLoose(found, size, words) || (opened && isParticiple(found, size, words)))) {
            size--;
            opened = words.opensObject(found.get(size));
        }
        return new ArrayList<>(found.subList(0, size));
    }

    /** "a decade" of "support a decade after", which says when; not that of "a ban for three years after". */
    private static int beforeSpan(List<String> found, int size, TitleWords words) {
        if (size == 0 || !words.isSpan(found.get(size - 1))) {
            return size;
        }
        int from = size - 1;
        while (from > 0
                && words.measures(found.get(from - 1))
                && !found.get(from).equals("a")) {
            from--;
        }
        return from > 0 && !words.isLoose(found.get(from - 1)) ? from : size;
    }

    /** "decriminalizing" of "a law decriminalizing the", and not "bombing" of "the bombing". */
    private static boolean isParticiple(List<String> found, int size, TitleWords words) {
        String word = found.get(size - 1);
        return size > LEAST_WORDS
                && word.endsWith("ing")
                && !isCapital(word)
                && !words.opensObject(found.get(size - 2));
    }

    private static boolean isLoose(List<String> found, int size, TitleWords words) {
        String word = found.get(size - 1);
        String before = size > 1 ? found.get(size - 2) : "";
        return words.isLoose(word.toLowerCase(Locale.ROOT))
                || (word.endsWith("ed") && !isCapital(word))
                || word.endsWith("'s")
                || word.endsWith("\u2019s")
                || (before.equals("in") && words.isLink(word))
                || (word.chars().allMatch(Character::isDigit) && !words.takesNumber(before));
    }

    /** Without the marks after it; the dot of an abbreviation belongs to it: "U.S.", "Gerald R.", "St.". */
    private static String bare(String word, TitleWords words) {
        int end = word.length();
        while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0 && !words.isAbbreviation(word.substring(0, end))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean endsWith(List<String> words, String word) {
        return !words.isEmpty() && words.get(words.size() - 1).equals(word);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
