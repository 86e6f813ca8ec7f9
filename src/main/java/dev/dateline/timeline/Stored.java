package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.List;

/** What resolution keeps in a {@link SortedStore}; {@link StoredCodec} turns it into bytes and back. */
public sealed interface Stored
        permits Stored.Count,
                Stored.Pointer,
                Stored.Report,
                Stored.Page,
                Stored.Follower,
                Stored.Cluster,
                IndexChunk,
                IndexCatalogue {

    /** About how many bytes of heap a small value takes, and each part of a large one besides its text. */
    long OBJECT = 200;

    /** About how many bytes of heap it takes. */
    default long weight() {
        return OBJECT;
    }

    private static long weightOf(List<Report> reports) {
        long weight = 0;
        for (Report report : reports) {
            weight += report.kept().weight();
        }
        return weight;
    }

    /**
     * A counter.
     *
     * @param value its last value
     */
    record Count(long value) implements Stored {}

    /**
     * Where a mention lies, by its id.
     *
     * @param profile key of its profile
     * @param day when its article was published, in days since 1970
     */
    record Pointer(String profile, long day) implements Stored {}

    /**
     * A mention.
     *
     * @param arrival when its id first came, counted in its family: tells which mention is the oldest
     * @param kept the mention itself
     */
    record Report(long arrival, KeptMention kept) implements Stored {

        /** A report of a mention that is at hand. */
        public Report(long arrival, EventMention mention) {
            this(arrival, KeptMention.of(mention));
        }

        EventMention mention() {
            return kept.mention();
        }

        @Override
        public long weight() {
            return OBJECT + kept.weight();
        }
    }

    /**
     * The mentions of a profile that are not kept with its cluster, as long as they are few.
     *
     * @param reports the mentions, in any order, at least one
     */
    record Page(List<Report> reports) implements Stored {
        public Page {
            reports = List.copyOf(reports);
        }

        @Override
        public long weight() {
            return OBJECT + weightOf(reports);
        }
    }

    /**
     * A profile that follows another.
     *
     * @param leader key of that one
     */
    record Follower(String leader) implements Stored {}

    /**
     * A profile that leads, those that follow it, and the entry that they make.
     *
     * @param entry id of the entry
     * @param born when the id was given, counted in its family: tells which of two entries is the older
     * @param members the profiles, the leader first, the others sorted
     * @param absorbed ids of the entries merged into it last, in that order
     */
    record Cluster(String entry, long born, List<Member> members, List<String> absorbed) implements Stored {
        public Cluster {
            members = List.copyOf(members);
            absorbed = List.copyOf(absorbed);
        }

        @Override
        public long weight() {
            long weight = OBJECT * (1 + absorbed.size());
            for (Member member : members) {
                weight += OBJECT + 2L * member.profile().length();
                weight += weightOf(member.reports());
            }
            return weight;
        }
    }

    /**
     * What a profile holds.
     *
     * @param profile its key
     * @param mentions number of its mentions, 1 or more
     * @param oldest least arrival among them
     * @param reports the mentions, in any order, or none if they lie apart
     */
    record Member(String profile, long mentions, long oldest, List<Report> reports) {
        public Member {
            reports = List.copyOf(reports);
        }

        boolean isApart() {
            return reports.isEmpty();
        }
    }
}
