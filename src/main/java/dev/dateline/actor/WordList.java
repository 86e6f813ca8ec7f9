package dev.dateline.actor;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that say of those who are named what they do, or what is theirs. The lists stand in {@code words.txt} under the names given here. */
enum WordList {
    /** What "the two" without a noun are said to do together: "met". */
    TOGETHER("done-together"),
    /** What "both" without a noun are said to do besides: "accused". */
    EACH("done-by-each"),
    /** By what troops go somewhere: "arrived". */
    GOING("going"),
    /** By what troops are given by those whose they are: "pledged". */
    GIVING("giving"),
    /** Those who are sent by somebody: "envoys". */
    ENVOYS("sent"),
    /** Those who speak for the one whom "for" or "of" names: "spokesman". */
    SPEAKING("speaking-for"),
    /** Those who help the one whom "to" names, too: "aide". */
    HELPING("helping"),
    /** Those who speak for somebody where they meet others: "delegation". */
    DELEGATED("delegated"),
    /** What governs a state from its seat: "government". */
    GOVERNING("governing"),
    /** By what somebody turns to others, alone or with one of {@link #ADDRESSED}: "urged". */
    ADDRESSING("addressing"),
    /** "on", "to", "between". */
    ADDRESSED("addressed"),
    /** Whose party or court it is by its name: the "People" of "People's Court". */
    MANY("owners-of-name"),
    /** What a body holds whose name goes on behind "of": "Summit". */
    GATHERINGS("gathering-of-body"),
    /** What is no organisation, though it has a name: "Treaty". */
    THINGS("thing"),
    /** What is agreed, as what stands before it may tell: "pact". */
    AGREED("agreed"),
    /** What makes a center a building, where people are treated, held or go to buy: "Medical". */
    SITES("site");

    private final String key;

    WordList(String key) {
        this.key = key;
    }

    /** The list of a name in the data, or null. */
    static @Nullable WordList ofKey(String key) {
        for (WordList list : values()) {
            if (list.key.equals(key)) {
                return list;
            }
        }
        return null;
    }

    /** The words of each list, by id. */
    static final class Words {

        private final Map<WordList, BitSet> words = new EnumMap<>(WordList.class);

        /** What {@link #write} wrote. */
        static Words read(SnapshotReader in) {
            Words read = new Words();
            for (WordList list : values()) {
                read.words.put(list, BitSet.valueOf(in.longNumbers()));
            }
            return read;
        }

        void write(SnapshotWriter out) {
            for (WordList list : values()) {
                out.numbers(words.getOrDefault(list, new BitSet()).toLongArray());
            }
        }

        void add(int word, WordList list) {
            words.computeIfAbsent(list, none -> new BitSet()).set(word);
        }

        boolean has(int word, WordList list) {
            BitSet members = words.get(list);
            return members != null && members.get(word);
        }
    }
}
