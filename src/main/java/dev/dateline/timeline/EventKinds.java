package dev.dateline.timeline;

import dev.dateline.event.EventType;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kinds of events of one type: what one report calls a fire, another calls a blaze; who was arrested is not who was freed. The file {@code en/kinds.txt} lists their
 * words.
 */
final class EventKinds {

    /** The built-in English kinds. */
    static final EventKinds ENGLISH = of(BuiltInFile.read("en/kinds.txt"));

    private final Map<EventType, Map<String, String>> kinds;
    private final Set<String> once;

    private EventKinds(Map<EventType, Map<String, String>> kinds, Set<String> once) {
        this.kinds = kinds;
        this.once = once;
    }

    /**
     * Kinds from stanzas.
     *
     * @throws LexiconException if a stanza names no type, or a word is of two kinds of a type, or is too short to be compared
     */
    static EventKinds of(List<LexiconFile.Stanza> stanzas) {
        Map<EventType, Map<String, String>> kinds = new EnumMap<>(EventType.class);
        Set<String> once = new HashSet<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            stanza.allow("type", "word", "once", "same", "other");
            Map<String, String> words = kinds.computeIfAbsent(type(stanza), type -> new HashMap<>());
            for (LexiconFile.Entry entry : stanza.entries()) {
                if (entry.key().equals("word")) {
                    add(stanza, entry, words);
                } else if (entry.key().equals("once")) {
                    once.add(stanza.id());
                }
            }
        }
        return new EventKinds(kinds, Set.copyOf(once));
    }

    private static EventType type(LexiconFile.Stanza stanza) {
        LexiconFile.Entry type = stanza.required("type");
        try {
            return EventType.valueOf(type.value());
        } catch (IllegalArgumentException e) {
            throw stanza.error(type, "no type \"" + type.value() + "\"");
        }
    }

    private static void add(LexiconFile.Stanza stanza, LexiconFile.Entry entry, Map<String, String> kinds) {
        for (String word : entry.value().split(" ", -1)) {
            List<String> compared = Profile.words(word);
            if (compared.isEmpty()) {
                throw stanza.error(entry, "\"" + word + "\" is too short to be compared");
            }
            String other = kinds.putIfAbsent(compared.get(0), stanza.id());
            if (other != null && !other.equals(stanza.id())) {
                throw stanza.error(entry, "\"" + word + "\" is a word of " + other + " as well");
            }
        }
    }

    /** What the words of two events of a type tell of their kinds. */
    Match match(EventType type, List<String> words, List<String> others) {
        Map<String, String> known = kinds.getOrDefault(type, Map.of());
        Match match = Match.UNKNOWN;
        for (String word : words) {
            String kind = known.get(word);
            if (kind != null) {
                for (String other : others) {
                    String otherKind = known.get(other);
                    if (kind.equals(otherKind)) {
                        return Match.ONE_KIND;
                    }
                    match = otherKind == null ? match : Match.TWO_KINDS;
                }
            }
        }
        return match;
    }

    /** Whether one of the words is of a kind. */
    boolean knows(EventType type, List<String> words) {
        Map<String, String> known = kinds.getOrDefault(type, Map.of());
        for (String word : words) {
            if (known.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words name an event of a kind that is told for days and not done again: hostages are freed but once. */
    boolean isDoneOnce(EventType type, List<String> words) {
        Map<String, String> known = kinds.getOrDefault(type, Map.of());
        for (String word : words) {
            String kind = known.get(word);
            if (kind != null && once.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** What words tell. */
    enum Match {
        ONE_KIND,
        TWO_KINDS,
        UNKNOWN
    }
}
