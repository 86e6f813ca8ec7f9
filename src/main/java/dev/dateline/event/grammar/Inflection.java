package dev.dateline.event.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms of English verbs and nouns, by rule and from a table of irregular verbs. */
public final class Inflection {

    private static final String VOWELS = "aeiou";

    private final Map<String, Irregular> irregular;

    /** @param irregular the verbs that go their own way, by base form */
    public Inflection(Map<String, Irregular> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** All forms of a verb. */
    public VerbForms verb(String base) {
        Irregular own = irregular.get(base);
        List<String> ed = List.of(past(base));
        return new VerbForms(
                base, withS(base), own == null ? ed : own.past(), own == null ? ed : own.participle(), ing(base, own));
    }

    /** Singular and plural of a noun, which may be of several words. */
    public static List<String> noun(String singular) {
        String lower = singular.toLowerCase(Locale.ROOT);
        if (lower.endsWith("man")) {
            return List.of(singular, singular.substring(0, singular.length() - 2) + "en");
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? List.of(singular) : List.of(singular, withS(singular));
    }

    private static String withS(String word) {
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("o")) {
            return word + "es";
        }
        return endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubles(base) ? base + last(base) + "ed" : base + "ed";
    }

    private static List<String> ing(String base, @Nullable Irregular own) {
        if (own != null) {
            List<String> doubled = own.past().stream()
                    .filter(past -> past.startsWith(base) && past.endsWith("ed"))
                    .map(past -> past.substring(0, past.length() - 2) + "ing")
                    .toList();
            if (!doubled.isEmpty()) {
                return doubled;
            }
        }
        if (base.endsWith("ie")) {
            return List.of(base.substring(0, base.length() - 2) + "ying");
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye") && !base.endsWith("oe")) {
            return List.of(base.substring(0, base.length() - 1) + "ing");
        }
        return List.of(doubles(base) ? base + last(base) + "ing" : base + "ing");
    }

    /** A word of one syllable that ends in one vowel and one consonant doubles it. */
    private static boolean doubles(String base) {
        int length = base.length();
        if (length < 3
                || isVowel(base, length - 1)
                || "wxy".indexOf(last(base)) >= 0
                || !isVowel(base, length - 2)
                || isVowel(base, length - 3)) {
            return false;
        }
        for (int i = 0; i < length - 3; i++) {
            if (isVowel(base, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.length() > 1 && word.endsWith("y") && !isVowel(word, word.length() - 2);
    }

    private static boolean isVowel(String word, int i) {
        return VOWELS.indexOf(word.charAt(i)) >= 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    /** Past and past participle of an irregular verb, each with its variants. */
    public record Irregular(List<String> past, List<String> participle) {
        public Irregular {
            past = List.copyOf(past);
            participle = List.copyOf(participle);
        }
    }

    /**
     * The forms of a verb.
     *
     * @param base "sign"
     * @param present "signs"
     * @param past "signed"
     * @param participle "signed"
     * @param ing "signing"
     */
    public record VerbForms(String base, String present, List<String> past, List<String> participle, List<String> ing) {
        public VerbForms {
            past = List.copyOf(past);
            participle = List.copyOf(participle);
            ing = List.copyOf(ing);
        }
    }
}
