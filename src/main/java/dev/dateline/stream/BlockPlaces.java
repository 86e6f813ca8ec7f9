package dev.dateline.stream;

import dev.dateline.event.Family;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which partition takes the mentions of a block. Blocks differ in size by twenty times and are few, so that a hash of their names leaves half of all mentions on one
 * partition of four. They are placed by their size instead, largest first, each where it leaves the fullest partition least full, by the shares of two kinds of text.
 * With as many partitions as blocks, each has its own.
 */
public final class BlockPlaces {

    private static final List<Share> LARGEST_FIRST = Stream.of(
                    new Share(Family.CONSULT, 247, 28),
                    new Share(Family.AGREE, 45, 32),
                    new Share(Family.COOPERATE, 18, 3),
                    new Share(Family.AID, 18, 15),
                    new Share(Family.SUPPORT, 29, 12),
                    new Share(Family.REQUEST, 67, 13),
                    new Share(Family.ACCUSE, 34, 21),
                    new Share(Family.REJECT, 62, 49),
                    new Share(Family.THREATEN, 13, 4),
                    new Share(Family.SANCTION, 26, 64),
                    new Share(Family.MOBILIZE, 30, 20),
                    new Share(Family.ASSAULT, 107, 266),
                    new Share(Family.PROTEST, 30, 35),
                    new Share(Family.ELECTION, 52, 44),
                    new Share(Family.VOTE, 44, 48),
                    new Share(Family.OFFICE, 44, 44),
                    new Share(Family.COERCE, 75, 129),
                    new Share(Family.DISASTER, 48, 164),
                    new Share(Family.DEATH, 10, 7))
            .sorted(Comparator.comparing(Share::most).reversed())
            .toList();

    private static final Map<Integer, Map<Family, Integer>> PLACES = new ConcurrentHashMap<>();

    private BlockPlaces() {}

    /**
     * The partition of a block. State lies by it: another answer takes another {@link ResolutionStore#FORMAT}.
     *
     * @param partitions how many there are, at least 1
     */
    public static int of(Family block, int partitions) {
        return Objects.requireNonNull(
                PLACES.computeIfAbsent(partitions, BlockPlaces::place).get(block));
    }

    private static Map<Family, Integer> place(int partitions) {
        int[] newswire = new int[partitions];
        int[] items = new int[partitions];
        Map<Family, Integer> places = new EnumMap<>(Family.class);
        for (Share share : LARGEST_FIRST) {
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < partitions; i++) {
                int full = Math.max(newswire[i] + share.newswire(), items[i] + share.items());
                if (full < least) {
                    best = i;
                    least = full;
                }
            }
            newswire[best] += share.newswire();
            items[best] += share.items();
            places.put(share.block(), best);
        }
        return places;
    }

    /** Of a thousand mentions, those of a block: in newswire of 1997 and 2005, and in short news items of 2025; counted by the benchmark {@code BlockSkew}. */
    private record Share(Family block, int newswire, int items) {

        int most() {
            return Math.max(newswire, items);
        }
    }
}
