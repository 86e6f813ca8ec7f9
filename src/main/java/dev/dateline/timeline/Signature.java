package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What resolution compares of a mention. Mentions that agree in it are of one event: they are one profile, so that a
 * thousand reports alike cost as much as one.
 *
 * @param type what happened
 * @param status whether it happened
 * @param first first day, as days since 1970
 * @param last last day, included; {@link #OPEN} where the end is open
 * @param parties ids of the parties, sorted
 * @param agents those of the parties that act on another one, as a visitor does on a host
 * @param place id of the place, or empty
 * @param name name of the named event in lower case, or empty
 * @param words the first letters of the words that name it, sorted
 * @param doubt how sure the days are
 * @param movedTo first of the days to which it was put off, or {@link #NOT_MOVED}; its first day is then that of the news
 * @param key all of it in a line that sorts by level, then by first day
 * @param hash a hash of the key
 */
record Signature(
        EventType type,
        EventStatus status,
        long first,
        long last,
        List<String> parties,
        List<String> agents,
        String place,
        String name,
        List<String> words,
        Doubt doubt,
        long movedTo,
        String key,
        long hash) {

    /** The last day of what has no end. */
    static final long OPEN = Long.MAX_VALUE;

    /** The day to which it was put off, of what was not. */
    static final long NOT_MOVED = Long.MIN_VALUE;

    /** Longest span in days, by level; spans beyond the last are of the level after it, open ones of the next. */
    private static final long[] LONGEST = {1, 8, 45, 400};

    /** Number of levels. */
    static final int LEVELS = LONGEST.length + 2;

    /** Number of spans of levels, see {@link #span()}. */
    static final int SPANS = 4;

    /** The span of what was put off. */
    static final int MOVED_SPAN = SPANS;

    /** Days from the news to the new day: beyond, it is not taken for the same plan. */
    private static final long LONGEST_MOVE = 400;

    /** End of the first day in a key: a digit for the level, seven for the day. */
    private static final int DAY_END = 8;

    private static final char FIELD = '\t';
    private static final char ITEM = '\u001f';
    private static final long DAY_ZERO = 5_000_000;

    /** Follows the id of a body among the parties. */
    static final char BODY = '*';

    private static final int LETTERS = 4;

    private static final long LASTING = 3;

    /** The first letters of what any summit is called. */
    private static final Set<String> ANY_SUMMIT =
            Set.of("summ", "meet", "foru", "conf", "sess", "gath", "talk", "conv", "asse", "annu", "inte");

    /**
     * What was put off comes first, and of that the latest: it brings together what was planned for the old day and what is told of the new one. Then
     * the more specific first: the narrower level of days, more parties, narrower days. What is left is decided by a hash:
     * a random order keeps the effect of a change short, where an order along the days could push it on from day to day.
     */
    static final Comparator<Signature> BY_SPECIFICITY = Comparator.comparingInt(
                    (Signature signature) -> signature.isMoved() ? 0 : 1)
            .thenComparingLong(signature -> signature.isMoved() ? -signature.movedTo() : 0)
            .thenComparingInt(Signature::level)
            .thenComparingInt(signature -> -signature.parties().size())
            .thenComparingLong(Signature::width)
            .thenComparingInt(signature -> signature.place().isEmpty() ? 1 : 0)
            .thenComparingLong(Signature::hash)
            .thenComparing(Signature::key);

    Signature {
        parties = List.copyOf(parties);
        agents = List.copyOf(agents);
        words = List.copyOf(words);
    }

    /** The signature of a mention. */
    static Signature of(EventMention mention) {
        EventDays days = mention.days();
        LocalDate latest = days.latest();
        String name = mention.name();
        Doubt doubt = Doubt.of(days);
        long first = days.earliest().toEpochDay() - doubt.before();
        long published = mention.article().published().day().toEpochDay();
        boolean moved = mention.moved() && latest != null && published <= first && first - published <= LONGEST_MOVE;
        long last = latest == null ? OPEN : latest.toEpochDay() + doubt.after();
        return parse(keyOf(
                moved ? published : first,
                last,
                mention.type().name(),
                mention.status().name(),
                items(parties(mention.participants().stream())),
                items(parties(mention.participants().stream().filter(party -> party.role() == Role.AGENT))),
                mention.place() == null ? "" : plain(mention.place().id()),
                name == null ? "" : plain(name).toLowerCase(Locale.ROOT),
                items(words(mention)),
                doubt.name(),
                moved ? String.valueOf(first + DAY_ZERO) : ""));
    }

    private static String keyOf(long first, long last, String... fields) {
        return "" + levelOf(first, last) + (first + DAY_ZERO) + FIELD + (last == OPEN ? "" : last + DAY_ZERO) + FIELD
                + String.join(String.valueOf(FIELD), fields);
    }

    /** The signature that has the given key. */
    static Signature parse(String key) {
        List<String> fields = split(key, FIELD);
        return new Signature(
                EventType.valueOf(fields.get(2)),
                EventStatus.valueOf(fields.get(3)),
                Long.parseLong(fields.get(0).substring(1)) - DAY_ZERO,
                fields.get(1).isEmpty() ? OPEN : Long.parseLong(fields.get(1)) - DAY_ZERO,
                items(fields.get(4)),
                items(fields.get(5)),
                fields.get(6),
                fields.get(7),
                items(fields.get(8)),
                Doubt.valueOf(fields.get(9)),
                fields.get(10).isEmpty() ? NOT_MOVED : Long.parseLong(fields.get(10)) - DAY_ZERO,
                key,
                Hash.of(key));
    }

    /** How narrow the days are: 0 for one day; the last level where the end is open. */
    int level() {
        return levelOf(first, last);
    }

    private static int levelOf(long first, long last) {
        if (last == OPEN) {
            return LEVELS - 1;
        }
        int level = 0;
        while (level < LONGEST.length && last - first + 1 > LONGEST[level]) {
            level++;
        }
        return level;
    }

    /** Whether it was put off to another day. */
    boolean isMoved() {
        return movedTo != NOT_MOVED;
    }

    /** What was put off, told as planned for its new days alone. */
    Signature onNewDays() {
        return new Signature(
                type, status, movedTo, last, parties, agents, place, name, words, doubt, NOT_MOVED, key, hash);
    }

    /** Whether the days are of the last two levels, whose length has no bound. */
    boolean isUnbounded() {
        return level() >= LONGEST.length;
    }

    /** Number of days; {@link #OPEN} where the end is open. */
    long width() {
        return last == OPEN ? OPEN : last - first + 1;
    }

    /** Levels that lie together in the indexes: up to some days, some weeks, a year, what has no bounds; what was put off. */
    int span() {
        return isMoved() ? MOVED_SPAN : spanOf(level());
    }

    static int spanOf(int level) {
        return level <= 1 ? 0 : Math.min(level - 1, SPANS - 1);
    }

    /** The key as it stands in the indexes: by span, then by first day. */
    String indexed() {
        return "" + span() + key.substring(1, DAY_END) + key;
    }

    /** The key that {@link #indexed()} was made of. */
    static String keyOfIndexed(String indexed) {
        return indexed.substring(DAY_END);
    }

    /** The level of the signature that has a key. */
    static int levelOfKey(String key) {
        return key.charAt(0) - '0';
    }

    /** A day as it is written in keys: sorted as days are. */
    static String sortable(long day) {
        return String.valueOf(Math.min(9_999_999, Math.max(1_000_000, day + DAY_ZERO)));
    }

    /** Where signatures of a span that begin on a day or later start among indexed keys. */
    static String indexedFrom(int span, long day) {
        return span + sortable(day);
    }

    /** Days that a signature of the span can begin before a day that it still covers; of what has no bounds, a horizon. */
    static long reach(int span, long horizon) {
        return switch (span) {
            case SPANS - 1 -> horizon;
            case MOVED_SPAN -> LONGEST_MOVE + LONGEST[LONGEST.length - 1];
            default -> LONGEST[span + 1] - 1;
        };
    }

    /** The day of publication of what has no days of its own; the first day of what has. */
    long said() {
        return first + doubt.before();
    }

    /** Days between two days of one happening: what lasts is told by the day of its start, its end, or one between. */
    long lasting() {
        return type == EventType.VISIT || type == EventType.SUMMIT ? LASTING : 0;
    }

    /** Only what comes before the ending of a word is compared, and no short words; of a summit, what tells it apart. */
    private static List<String> words(EventMention mention) {
        Stream<String> stems = stems(mention.trigger()).filter(stem -> stem.length() == LETTERS);
        if (mention.type() == EventType.SUMMIT) {
            Set<String> common = mention.participants().stream()
                    .flatMap(party -> stems(party.name() + ' ' + party.id()))
                    .collect(Collectors.toSet());
            stems = stems(mention.trigger()).filter(stem -> !ANY_SUMMIT.contains(stem) && !common.contains(stem));
        }
        return stems.sorted().distinct().toList();
    }

    private static Stream<String> stems(String text) {
        return split(plain(text).toLowerCase(Locale.ROOT), ' ').stream()
                .filter(word -> word.length() >= LETTERS - 1)
                .map(word -> word.substring(0, Math.min(LETTERS, word.length())));
    }

    private static String items(List<String> items) {
        return String.join(String.valueOf(ITEM), items);
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : split(field, ITEM);
    }

    private static List<String> parties(Stream<Participant> participants) {
        return participants.map(Signature::party).sorted().distinct().toList();
    }

    private static String party(Participant participant) {
        return plain(participant.id()) + (participant.kind() == ActorKind.BODY ? String.valueOf(BODY) : "");
    }

    private static String plain(String text) {
        return text.replace(FIELD, ' ').replace(ITEM, ' ');
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
