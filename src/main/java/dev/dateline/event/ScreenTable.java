package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import java.util.Arrays;

/**
 * What {@link TriggerScreen} asks of each trigger, as numbers side by side in one array: of more than a hundred triggers that an
 * article's words begin, few pass, and the others are not touched.
 *
 * <p>Of each word, the number of its triggers; of each trigger its head, the words after its first, and a number for each condition that
 * wants something.
 */
final class ScreenTable {

    /** A condition asks for any party, any place or any body, or says where a pronoun may point to what it asks for. */
    static final int PARTY = 1 << 16;

    static final int PLACE = 1 << 17;
    static final int BODY = 1 << 18;
    static final int PRONOUN = 1 << 19;

    private static final int SETS = PARTY - 1;
    private static final int COUNTS = 0xff;
    private static final int CONDITIONS = 8;
    private static final int NOUN = 1 << 16;
    private static final int ATTRIBUTIVE = 1 << 17;

    /** By word, where it begins in {@link #codes}; 0 for a word that begins no trigger. */
    private final int[] begins;

    private final int[] codes;

    private ScreenTable(int[] begins, int[] codes) {
        this.begins = begins;
        this.codes = codes;
    }

    static ScreenTable of(Triggers.Form[][] byWord) {
        int[] begins = new int[byWord.length];
        int[] codes = new int[byWord.length];
        int size = 1;
        for (int word = 0; word < byWord.length; word++) {
            Triggers.Form[] forms = byWord[word];
            if (forms == null) {
                continue;
            }
            begins[word] = size;
            codes = withRoom(codes, size + 1);
            codes[size++] = forms.length;
            for (Triggers.Form form : forms) {
                int[] code = code(form);
                codes = withRoom(codes, size + code.length);
                System.arraycopy(code, 0, codes, size, code.length);
                size += code.length;
            }
        }
        return new ScreenTable(begins, Arrays.copyOf(codes, size));
    }

    private static int[] withRoom(int[] codes, int size) {
        return size <= codes.length ? codes : Arrays.copyOf(codes, Math.max(size, 2 * codes.length));
    }

    private static int[] code(Triggers.Form form) {
        int[] conditions = form.rule().conditions().stream()
                .filter(Condition::wanted)
                .mapToInt(ScreenTable::code)
                .toArray();
        int[] code = new int[form.length() + conditions.length];
        code[0] = form.length()
                | conditions.length << CONDITIONS
                | (form.noun() ? NOUN : 0)
                | (form.rule().has(Trait.ATTRIBUTIVE) ? ATTRIBUTIVE : 0);
        for (int i = 1; i < form.length(); i++) {
            code[i] = form.word(i);
        }
        System.arraycopy(conditions, 0, code, form.length(), conditions.length);
        return code;
    }

    private static int code(Condition condition) {
        return condition.set()
                | (condition.actor() || condition.people() ? PARTY : 0)
                | (condition.place() ? PLACE : 0)
                | (condition.body() ? BODY : 0)
                | (condition.slot() == Slot.SUBJECT ? PRONOUN : 0);
    }

    /** Where the triggers of a word begin, 0 if it begins none. */
    int begin(int word) {
        return word < begins.length ? begins[word] : 0;
    }

    /** Number of triggers of a word that begins here; the first one follows. */
    int count(int begin) {
        return codes[begin];
    }

    /** Where the trigger after one begins. */
    int next(int trigger) {
        return trigger + length(trigger) + conditions(trigger);
    }

    /** Number of a trigger's words. */
    int length(int trigger) {
        return codes[trigger] & COUNTS;
    }

    /** The word at a place of a trigger, from 1. */
    int word(int trigger, int place) {
        return codes[trigger + place];
    }

    boolean isNoun(int trigger) {
        return (codes[trigger] & NOUN) != 0;
    }

    boolean isAttributive(int trigger) {
        return (codes[trigger] & ATTRIBUTIVE) != 0;
    }

    /** Number of conditions that want something. */
    int conditions(int trigger) {
        return codes[trigger] >>> CONDITIONS & COUNTS;
    }

    /** A condition: what else may stand for the set of words, as bits, see {@link #set}. */
    int condition(int trigger, int number) {
        return codes[trigger + length(trigger) + number];
    }

    /** Number of the set of words that a condition asks for. */
    static int set(int condition) {
        return condition & SETS;
    }
}
