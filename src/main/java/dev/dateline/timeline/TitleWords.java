package dev.dateline.timeline;

import dev.dateline.text.LexiconFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that decide how a name is put in a title, from the {@code words} and {@code verbs} stanzas of {@code en/titles.txt}.
 *
 * @param lists the words of each list, by its name
 * @param verbs the verbs that a title can take from a report, by each of their forms
 * @param verbal forms that are verbs before an object: of these that go with a single name, and of others ("target")
 */
record TitleWords(Map<String, Set<String>> lists, Map<String, TitleVerb> verbs, Set<String> verbal) {

    private static final Set<String> LISTS = Set.of(
            "institution",
            "office",
            "particle",
            "plural",
            "site",
            "article",
            "opening",
            "closed",
            "end",
            "loose",
            "negation",
            "passive",
            "auxiliary",
            "preverb",
            "break",
            "about",
            "abbreviation",
            "span",
            "measure",
            "pronoun",
            "joining",
            "naming",
            "command",
            "link",
            "court",
            "council",
            "rank",
            "spot");

    private static final String CAPITAL = ", Washington, D.C.";

    /** From the stanzas of words and of verbs. */
    static TitleWords of(List<LexiconFile.Stanza> stanzas) {
        Map<String, Set<String>> lists = new HashMap<>();
        LISTS.forEach(name -> lists.put(name, new HashSet<>()));
        for (LexiconFile.Stanza stanza : stanzas) {
            if (stanza.kind().equals("words")) {
                Set<String> list = lists.get(stanza.id());
                if (list == null) {
                    throw stanza.error("no list of words \"" + stanza.id() + "\"");
                }
                stanza.values("word").forEach(line -> list.addAll(split(line)));
            }
        }
        return new TitleWords(Map.copyOf(lists), TitleVerb.byForm(stanzas), TitleVerb.verbal(stanzas));
    }
    /** Whether a noun can begin with the words: with an article or the like, a number, a name. */
    boolean beginsObject(List<String> words) {
        String first = words.get(0);
        return opensObject(first)
                || beginsNumber(first)
                || (!first.isEmpty() && Character.isUpperCase(first.charAt(0)))
                || isAbout(words);
    }

    /** Whether the object of a verb can begin with the words, which needs no article there. */
    boolean beginsObjectOfVerb(List<String> words) {
        String first = words.get(0);
        return beginsObject(words)
                || !(has("closed", first)
                        || isLoose(first)
                        || first.endsWith("ly")
                        || first.endsWith("ing")
                        || first.endsWith("ed"));
    }

    /** "over 30", "at least 30": a word or two, and then a number. */
    private boolean isAbout(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        return (has("about", words.get(0)) && beginsNumber(words.get(1)))
                || (words.size() > 2 && has("about", words.get(0) + '-' + words.get(1)) && beginsNumber(words.get(2)));
    }

    private static boolean beginsNumber(String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL);
    }

    /** An article or the like. */
    boolean opensObject(String word) {
        return has("opening", word);
    }

    /** Whether a word before a verb says that it is not done. */
    boolean negates(String word) {
        return has("negation", word.toLowerCase(Locale.ROOT)) || word.endsWith("n't");
    }

    /** Whether a word before a participle says that who is named suffers it. */
    boolean isPassive(String word) {
        return has("passive", word.toLowerCase(Locale.ROOT));
    }

    /** A form of "be", or what stands beside it before a participle: "have been", "was later". */
    boolean isAuxiliary(String word) {
        return isPassive(word) || has("auxiliary", word);
    }

    /** A word that a name for some people can hold, and that ends no clause: "protesters", not "said" or "and", nor one with a comma. */
    boolean isPlainWord(String word) {
        char last = word.charAt(word.length() - 1);
        return Character.isLetterOrDigit(last) && !endsObject(word) && !has("closed", word) && !verbal.contains(word);
    }

    /** Whether a participle after the word says of what kind a thing is: "deceased convicted", "of convicted". */
    boolean describes(String before) {
        String word = before.toLowerCase(Locale.ROOT);
        return opensObject(word) || (isLoose(word) && !has("joining", word)) || before.endsWith("ed");
    }

    /** Whether a base form after the word is a verb, and no noun: "to", "will", a plural. */
    boolean comesBeforeVerb(String word) {
        return has("preverb", word.toLowerCase(Locale.ROOT))
                || (word.endsWith("s") && !word.endsWith("'s") && !word.endsWith("\u2019s"));
    }

    /** Whether an object ends before the word; "WHO" and "US" are names. */
    boolean endsObject(String word) {
        return has("end", word.toLowerCase(Locale.ROOT)) && !isAcronym(word);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether an object that is too long can be cut before the word. */
    boolean breaksObject(String word) {
        return has("break", word);
    }

    boolean isLoose(String word) {
        return has("loose", word);
    }

    /** Whether the word after "in" stands before a preposition: "in response to". */
    boolean isLink(String word) {
        return has("link", word);
    }

    /** Whether a number after the word belongs to it, and is no day: "Windows 10", "to 16". */
    boolean takesNumber(String word) {
        return word.equals("to") || word.equals("of") || (!word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    boolean isPronoun(String word) {
        return has("pronoun", word);
    }

    /** Whether a verb may stand between the word and a pronoun: "to protect them". */
    boolean joinsVerb(String word) {
        return has("joining", word);
    }

    /** A measure of time: "days". */
    boolean isSpan(String word) {
        return has("span", word);
    }

    /** Whether the word says how many of a measure: "two days". */
    boolean measures(String word) {
        return has("measure", word) || opensObject(word) || beginsNumber(word);
    }

    /** Whether what a verb is said of is not all without "as": "designates the party as". */
    boolean goesOnWithAs(String verb) {
        return has("naming", verb);
    }

    /** Whether what a verb is said of is not all without "to": "orders the army to". */
    boolean isCommand(String verb) {
        return has("command", verb);
    }

    /** Whether a word, which may be a noun, is a verb before these: "calls the raid", "impose a curfew". */
    boolean isVerb(String word, List<String> rest) {
        if (verbal.contains(word)) {
            return beginsObject(rest) || endsObject(rest.get(0));
        }
        boolean opens = opensObject(rest.get(0)) || beginsNumber(rest.get(0)) || isAbout(rest);
        return verbs.containsKey(word) && opens;
    }

    /** Whether the dot after a word belongs to it: a dot within it, an initial, a short form. */
    boolean isAbbreviation(String word) {
        int end = word.length() - 1;
        boolean dot = end > 0 && word.charAt(end) == '.';
        boolean initial = end == 1 && Character.isUpperCase(word.charAt(0));
        return dot && (initial || word.indexOf('.') < end || has("abbreviation", word.toLowerCase(Locale.ROOT)));
    }

    /** A name as it stands within a sentence: "the United States". */
    String inText(String name) {
        int of = name.indexOf(" of ");
        String kind = last(of < 0 ? name : name.substring(0, of));
        boolean plain = name.indexOf(',') >= 0 || name.startsWith("the ") || name.startsWith("The ");
        return !plain && has("article", kind) ? "the " + name : name;
    }

    /** Whether a body has members and no leaders of its own: "the Security Council meets". */
    boolean isCouncil(String name) {
        return has("council", last(name).toLowerCase(Locale.ROOT));
    }

    /** Whether a word is one of those that no noun begins with: "from". */
    boolean isClosed(String word) {
        return has("closed", word);
    }

    /** Whether a word stands before a name and is none: "former". */
    boolean isRank(String word) {
        return has("rank", word.toLowerCase(Locale.ROOT));
    }

    boolean isInstitution(String name) {
        return has("institution", last(name));
    }

    boolean isOffice(String name) {
        for (String word : split(name)) {
            if (has("office", word) || has("institution", word)) {
                return true;
            }
        }
        return false;
    }

    /** The "van" of "Jan van Dam". */
    boolean isParticle(String word) {
        return has("particle", word);
    }

    boolean isPlural(String name) {
        return has("plural", last(name));
    }

    /** One of the many of its kind: "a court". */
    boolean isCourt(String name) {
        return has("court", name.toLowerCase(Locale.ROOT));
    }

    boolean isSpot(String place) {
        return has("spot", last(narrowest(place)));
    }

    boolean isSite(String place) {
        return has("site", last(narrowest(place)));
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** The "Lome Airport" of "Lome Airport, Togo". */
    private static String narrowest(String place) {
        int comma = place.indexOf(", ");
        return comma < 0 ? place : place.substring(0, comma);
    }

    /** A place of more than two parts by its first and its last. */
    static String brief(String place) {
        String first = narrowest(place);
        int last = place.lastIndexOf(place.endsWith(CAPITAL) ? CAPITAL : ", ");
        return last <= first.length() ? place : first + place.substring(last);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
