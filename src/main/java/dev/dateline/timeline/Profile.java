package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.text.Spaces;
import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What resolution compares of a mention, and the name of what it names, which only keeps profiles apart. Mentions that agree in it are of one event:
 * they are one profile, so that a thousand reports alike cost as much as one.
 *
 * @param type what happened
 * @param status whether it happened
 * @param first first day, as days since 1970
 * @param last last day, included; {@link #OPEN} where the end is open
 * @param parties ids of the parties, sorted
 * @param agents those of the parties that act on another one, as a visitor does on a host
 * @param targets those that are acted upon
 * @param place id of the place, or empty
 * @param spots the place as the text names it, from the narrowest to the country, where it names more than one, "lome", "maritime", "togo", or a town that is known
 * @param name name of the named event in lower case, or empty
 * @param words the first letters of the words that name it, sorted
 * @param doubt how sure the days are
 * @param movedTo first of the days to which it was put off, or {@link #NOT_MOVED}; its first day is then that of the news
 * @param envoys who acted for the parties, see {@link Envoys}
 * @param key all of it in a line that sorts by level, then by first day
 * @param hash a hash of the key
 */
record Profile(
        EventType type,
        EventStatus status,
        long first,
        long last,
        List<String> parties,
        List<String> agents,
        List<String> targets,
        String place,
        List<String> spots,
        String name,
        List<String> words,
        Doubt doubt,
        long movedTo,
        List<String> envoys,
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
    static final int SPANS = 5;

    /** The span of what was put off. */
    static final int MOVED_SPAN = SPANS;

    /** Days from the news to the new day: beyond, it is not taken for the same plan. */
    private static final long LONGEST_MOVE = 400;

    /** Added to a day in a key, so that none is negative. */
    static final long DAY_ZERO = 5_000_000;

    /** Follows the id of a body among the parties. */
    static final char BODY = '*';

    /** Follows the name of a private person among the parties. */
    static final char PERSON = '+';

    /** Letters of a word that are compared: what comes before most endings. */
    private static final int LETTERS = 4;

    /** In the key of those whose mentions found no entry, see {@link #isSure}. */
    private static final String UNSURE = ProfileKey.FIELD + "unsure";

    /** Days between two days of one visit or summit. */
    private static final long LASTING = 3;

    /** The first letters of what any summit is called. */
    private static final Set<String> ANY_SUMMIT =
            Set.of("summ", "meet", "foru", "conf", "sess", "gath", "talk", "conv", "asse", "annu", "inte");

    private static final String SUMMIT = "summ";

    /** Who comes to what is called a summit and no more: not the ministers or officials of a body. */
    private static final String LEADERS = "lead";

    /**
     * What was put off comes first, and of that the latest: it brings together what was planned for the old day and what is told of the new one. Then
     * the more specific first: the narrower level of days, more parties, narrower days, a place, words of a known kind, a town with its
     * region or country. What is left is decided by a hash: a random order keeps the effect of a change short, where an order along the days could push it on from day to day.
     */
    static final Comparator<Profile> BY_SPECIFICITY = Profile::compareSpecificity;

    Profile {
        parties = List.copyOf(parties);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        spots = List.copyOf(spots);
        words = List.copyOf(words);
        envoys = List.copyOf(envoys);
    }

    /** The key of the profile of a mention. */
    static String keyOf(EventMention mention) {
        EventDays days = mention.days();
        LocalDate latest = days.latest();
        String name = mention.name();
        Doubt doubt = Doubt.of(days);
        long first = days.earliest().toEpochDay() - doubt.before();
        long published = mention.article().published().day().toEpochDay();
        boolean unsure = mention.confidence() < MergeWeights.SURE;
        boolean moved = mention.moved() && latest != null && published <= first && first - published <= LONGEST_MOVE;
        long last = latest == null ? OPEN : latest.toEpochDay() + doubt.after();
        String key = keyOf(
                moved ? published : first,
                last,
                mention.type().name(),
                mention.status().name(),
                items(parties(mention, party -> true)),
                items(parties(mention, party -> party.role() == Role.AGENT)),
                items(parties(mention, party -> party.role() == Role.TARGET)),
                items(places(mention)),
                name == null ? "" : plain(name).toLowerCase(Locale.ROOT),
                items(words(mention)),
                doubt.name(),
                moved ? String.valueOf(first + DAY_ZERO) : "");
        String envoys = items(Envoys.of(mention));
        String sure = unsure ? UNSURE : envoys.isEmpty() ? "" : String.valueOf(ProfileKey.FIELD);
        return envoys.isEmpty() ? key + sure : key + sure + ProfileKey.FIELD + envoys;
    }

    /** Whether mentions of the profile that has the given key found an entry, and do not only join one: they are more likely right than not. */
    static boolean isSure(String key) {
        return !key.endsWith(UNSURE) && !key.contains(UNSURE + ProfileKey.FIELD);
    }

    private static String keyOf(long first, long last, String... fields) {
        StringBuilder key = new StringBuilder(128)
                .append(levelOf(first, last))
                .append(first + DAY_ZERO)
                .append(ProfileKey.FIELD);
        if (last != OPEN) {
            key.append(last + DAY_ZERO);
        }
        for (String field : fields) {
            key.append(ProfileKey.FIELD).append(field);
        }
        return key.toString();
    }

    /** The profile that has the given key. */
    static Profile parse(String key) {
        return parse(key, UnaryOperator.identity());
    }

    /**
     * The profile that has the given key.
     *
     * @param shared one text for all that are equal: what is compared is seldom in the processor's cache, unless it is shared
     */
    static Profile parse(String key, UnaryOperator<String> shared) {
        ProfileKey fields = new ProfileKey(key, shared);
        long first = fields.nextDay(1, OPEN);
        long last = fields.nextDay(0, OPEN);
        EventType type = EventType.valueOf(fields.next());
        EventStatus status = EventStatus.valueOf(fields.next());
        List<String> parties = fields.nextItems();
        List<String> agents = fields.nextItems();
        List<String> targets = fields.nextItems();
        List<String> places = fields.nextItems();
        return new Profile(
                type,
                status,
                first,
                last,
                parties,
                agents,
                targets,
                places.isEmpty() ? "" : places.get(0),
                places.isEmpty() ? places : places.subList(1, places.size()),
                fields.next(),
                fields.nextItems(),
                Doubt.valueOf(fields.next()),
                fields.nextDay(0, NOT_MOVED),
                fields.skip().nextItems(),
                key,
                Hash.of(key));
    }

    private static int compareSpecificity(Profile a, Profile b) {
        if (a.isMoved() || b.isMoved()) {
            int byMove = a.isMoved() && b.isMoved()
                    ? Long.compare(b.movedTo, a.movedTo)
                    : Boolean.compare(b.isMoved(), a.isMoved());
            if (byMove != 0) {
                return byMove;
            }
        }
        int byDays = Integer.compare(a.level(), b.level());
        if (byDays != 0) {
            return byDays;
        }
        int byParties = Integer.compare(b.parties.size(), a.parties.size());
        if (byParties != 0) {
            return byParties;
        }
        int byWidth = Long.compare(a.width(), b.width());
        if (byWidth != 0) {
            return byWidth;
        }
        int byPlace = Boolean.compare(a.place.isEmpty(), b.place.isEmpty());
        if (byPlace != 0) {
            return byPlace;
        }
        int byKind = Boolean.compare(b.isOfKnownKind(), a.isOfKnownKind());
        if (byKind != 0) {
            return byKind;
        }
        int bySpots = Boolean.compare(b.spots.size() > 1, a.spots.size() > 1);
        if (bySpots != 0) {
            return bySpots;
        }
        int byHash = Long.compare(a.hash, b.hash);
        return byHash != 0 ? byHash : a.key.compareTo(b.key);
    }

    /** Whether the words that name it tell more than its type: "bombings", not "terrorist acts". */
    private boolean isOfKnownKind() {
        return EventKinds.ENGLISH.knows(type, words);
    }

    /** How narrow the days are: 0 for one day; the last level where the end is open. */
    int level() {
        return levelOf(first, last);
    }

    static int levelOf(long first, long last) {
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
    Profile onNewDays() {
        return new Profile(
                type, status, movedTo, last, parties, agents, targets, place, spots, name, words, doubt, NOT_MOVED,
                envoys, key, hash);
    }

    /** Whether the days are of the last two levels, whose length has no bound. */
    boolean isUnbounded() {
        return level() >= LONGEST.length;
    }

    /** Whether all that is said of the days is that it was of late. */
    boolean isRecent() {
        return last - first == UndatedDays.RECENT_DAYS
                && LocalDate.ofEpochDay(first).getDayOfMonth() > 1;
    }

    /** Number of days; {@link #OPEN} where the end is open. */
    long width() {
        return last == OPEN ? OPEN : last - first + 1;
    }

    /** Levels that lie together in the index: each its own, but one for all that have no bounds; what was put off. */
    int span() {
        return isMoved() ? MOVED_SPAN : spanOf(level());
    }

    static int spanOf(int level) {
        return Math.min(level, SPANS - 1);
    }

    /** A day as it is written in keys: sorted as days are. */
    static String sortable(long day) {
        return String.valueOf(Math.min(9_999_999, Math.max(1_000_000, day + DAY_ZERO)));
    }

    /** Days that a profile of the span can begin before a day that it still covers; of what has no bounds, the longest wait. */
    static long reach(int span) {
        return switch (span) {
            case SPANS - 1 -> MergeWeights.LONGEST_WAIT;
            case MOVED_SPAN -> LONGEST_MOVE + LONGEST[LONGEST.length - 1];
            default -> LONGEST[span] - 1;
        };
    }

    /** The day of publication of what has no days of its own; the first day of what has. */
    long said() {
        return first + doubt.before();
    }

    /** Days between two days of one happening: what lasts is told by the day of its start, its end, or one between. */
    long lasting() {
        return switch (type) {
            case VISIT, SUMMIT, TALKS, ELECTION -> LASTING;
            default -> 0;
        };
    }

    /**
     * Whether private persons among the parties say nothing against a report that names none: who died in an attack of a day, who
     * was dismissed or who stood for election, one report names, the other does not.
     */
    boolean isOfAnyPersons() {
        return switch (type) {
            case ATTACK, RESIGNATION, ELECTION -> isOfKnownDays() && persons() > 0;
            default -> false;
        };
    }

    /** Whether a vote of a known day names a state and groups of its parliament: who voted for or against it is told by some reports only. */
    boolean isBallotOfGroups() {
        if (type != EventType.VOTE || !isOfKnownDays()) {
            return false;
        }
        int states = 0;
        for (String party : parties) {
            if (party.charAt(party.length() - 1) == BODY) {
                return false;
            }
            states += isState(party) ? 1 : 0;
        }
        return states > 0 && states < parties.size();
    }

    /** Those of the parties that are states. */
    List<String> states() {
        return parties.stream().filter(Profile::isState).toList();
    }

    /** Whether a party is named by the code of a state: three letters. */
    private static boolean isState(String party) {
        return party.length() == 3 && party.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /** Whether a text gives its days, and they are few. */
    boolean isOfKnownDays() {
        return doubt == Doubt.NONE && level() <= 1;
    }

    /** Number of the private persons among the parties. */
    int persons() {
        int persons = 0;
        for (String party : parties) {
            persons += party.charAt(party.length() - 1) == PERSON ? 1 : 0;
        }
        return persons;
    }

    /** Only what comes before the ending of a word is compared, and no short words; of a summit, what tells it apart. */
    private static List<String> words(EventMention mention) {
        if (mention.type() == EventType.SUMMIT) {
            List<String> stems = stems(mention.trigger());
            Set<String> common = new HashSet<>(ANY_SUMMIT);
            mention.participants().forEach(party -> common.addAll(stems(party.name() + ' ' + party.id())));
            boolean summit = stems.contains(SUMMIT);
            stems.removeIf(common::contains);
            if (summit && stems.isEmpty()) {
                stems.add(LEADERS);
            }
            return sorted(stems);
        }
        return words(mention.trigger());
    }

    /** What is compared of the words that name anything but a summit. */
    static List<String> words(String text) {
        List<String> stems = stems(text);
        stems.removeIf(stem -> stem.length() < LETTERS);
        return sorted(stems);
    }

    /** The first letters of all words that are not short; "run-off" is "runoff". */
    private static List<String> stems(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT).replace("-", "");
        List<String> stems = new ArrayList<>();
        for (int from = 0; from <= lower.length(); ) {
            int space = lower.indexOf(' ', from);
            int end = space < 0 ? lower.length() : space;
            if (end - from >= LETTERS - 1) {
                stems.add(lower.substring(from, Math.min(end, from + LETTERS)));
            }
            from = end + 1;
        }
        return stems;
    }

    /**
     * The country's id; then, of what is done at one spot, or of a summit of no body, the place as the text names it, in parts, if these are several, or if it is known as a town: else
     * a part alone may be the country.
     */
    private static List<String> places(EventMention mention) {
        Place place = mention.place();
        if (place == null) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        places.add(plain(place.id()));
        if (mention.type().isDeed() || isOfNoBody(mention)) {
            String name = plain(place.name()).toLowerCase(Locale.ROOT);
            String[] parts = name.split(", ");
            if (parts.length > 1 || Gazetteer.get().isTown(new Place(place.id(), name))) {
                places.addAll(List.of(parts));
            }
        }
        return places;
    }

    /** A summit or conference that is told apart by no body whose it is. */
    private static boolean isOfNoBody(EventMention mention) {
        if (mention.type() != EventType.SUMMIT) {
            return false;
        }
        for (Participant party : mention.participants()) {
            if (party.kind() == ActorKind.BODY) {
                return false;
            }
        }
        return true;
    }

    private static String items(List<String> items) {
        return String.join(ProfileKey.BETWEEN_ITEMS, items);
    }

    /** Each once, sorted. */
    private static List<String> sorted(List<String> items) {
        return items.size() < 2 ? items : List.copyOf(new TreeSet<>(items));
    }

    private static List<String> parties(EventMention mention, Predicate<Participant> which) {
        List<String> parties = new ArrayList<>();
        for (Participant party : mention.participants()) {
            if (which.test(party)) {
                parties.add(plain(party.id()) + mark(party.kind()));
            }
        }
        return sorted(parties);
    }

    private static String mark(ActorKind kind) {
        return switch (kind) {
            case BODY -> String.valueOf(BODY);
            case PERSON -> String.valueOf(PERSON);
            default -> "";
        };
    }

    /** Without what separates fields, items, or the parts of a key in the store: that is white space, all of it. */
    private static String plain(String text) {
        return Spaces.single(text);
    }
}
