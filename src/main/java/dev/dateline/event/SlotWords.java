package dev.dateline.event;

import dev.dateline.text.Vocabulary;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which preposition opens which slot. */
final class SlotWords {

    /** Prepositions that open another one's slot. */
    private static final Map<String, Slot> LIKE = Map.of(
            "upon",
            Slot.ON,
            "amongst",
            Slot.AMONG,
            "towards",
            Slot.TOWARD,
            "onto",
            Slot.ON,
            "inside",
            Slot.IN,
            "within",
            Slot.IN,
            "across",
            Slot.IN,
            "alongside",
            Slot.WITH,
            "around",
            Slot.NEAR,
            "regarding",
            Slot.ABOUT);

    private final @Nullable Slot[] byWord;

    private SlotWords(@Nullable Slot[] byWord) {
        this.byWord = byWord;
    }

    /** Adds the prepositions to a vocabulary. */
    static void add(Vocabulary.Builder vocabulary) {
        for (Slot slot : Slot.values()) {
            if (slot.isPreposition()) {
                vocabulary.add(word(slot));
            }
        }
        LIKE.keySet().stream().sorted().forEach(vocabulary::add);
    }

    static SlotWords build(Vocabulary complete) {
        Slot[] table = new Slot[complete.size()];
        for (Slot slot : Slot.values()) {
            if (slot.isPreposition()) {
                table[complete.id(word(slot))] = slot;
            }
        }
        LIKE.forEach((word, slot) -> table[complete.id(word)] = slot);
        return new SlotWords(table);
    }

    private static String word(Slot preposition) {
        return preposition.name().toLowerCase(Locale.ROOT);
    }

    /** The slot that a word opens, or null. */
    @Nullable
    Slot of(int word) {
        return word < byWord.length ? byWord[word] : null;
    }
}
