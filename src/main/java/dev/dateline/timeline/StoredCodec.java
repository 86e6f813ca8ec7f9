package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/** {@link Stored} values as bytes: a byte of the caller's, a tag, then the fields in order. Not safe for use by several threads. */
public final class StoredCodec {

    private static final byte COUNT = 1;
    private static final byte POINTER = 2;
    private static final byte REPORT = 3;
    private static final byte FOLLOWER = 4;
    private static final byte CLUSTER = 5;
    private static final byte CHUNK = 6;
    private static final byte CATALOGUE = 7;
    private static final byte PAGE = 8;

    private final MentionCodec mentions;
    private final ByteWriter out = new ByteWriter();

    /** A codec that writes mentions in the given form. */
    public StoredCodec(MentionCodec mentions) {
        this.mentions = mentions;
    }

    /** The value as bytes, after a first byte that says in which form. */
    public byte[] encode(Stored value, byte form) {
        out.clear();
        out.write(form);
        write(value);
        return out.toBytes();
    }

    /**
     * The value that {@link #encode} got; its first byte is not looked at.
     *
     * @throws IllegalArgumentException if the bytes are not of this form
     */
    public Stored decode(byte[] bytes) {
        try {
            return read(bytes, new ByteReader(bytes, 1));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a stored value is cut short", e);
        }
    }

    private void write(Stored value) {
        if (value instanceof Stored.Count count) {
            out.write(COUNT);
            out.write(count.value());
        } else if (value instanceof Stored.Pointer pointer) {
            out.write(POINTER);
            out.write(pointer.profile());
            out.write(pointer.day());
        } else if (value instanceof Stored.Report report) {
            out.write(REPORT);
            writeReport(report);
        } else if (value instanceof Stored.Page page) {
            out.write(PAGE);
            writeReports(page.reports());
        } else if (value instanceof Stored.Follower follower) {
            out.write(FOLLOWER);
            out.write(follower.leader());
        } else if (value instanceof Stored.Cluster cluster) {
            out.write(CLUSTER);
            writeCluster(cluster);
        } else if (value instanceof IndexChunk chunk) {
            out.write(CHUNK);
            chunk.write(out);
        } else if (value instanceof IndexCatalogue catalogue) {
            out.write(CATALOGUE);
            catalogue.write(out);
        }
    }

    private void writeReports(List<Stored.Report> reports) {
        out.write((long) reports.size());
        reports.forEach(report -> writeReport(report));
    }

    private void writeReport(Stored.Report report) {
        out.write(report.arrival());
        out.write(report.kept().bytes(mentions));
    }

    private void writeCluster(Stored.Cluster cluster) {
        out.write(cluster.entry());
        out.write(cluster.born());
        out.write((long) cluster.members().size());
        for (Stored.Member member : cluster.members()) {
            out.write(member.profile());
            out.write(member.mentions());
            out.write(member.oldest());
            writeReports(member.reports());
        }
        out.write((long) cluster.absorbed().size());
        cluster.absorbed().forEach(out::write);
    }

    private Stored read(byte[] bytes, ByteReader in) {
        byte tag = in.readByte();
        return switch (tag) {
            case COUNT -> new Stored.Count(in.readNumber());
            case POINTER -> new Stored.Pointer(in.readText(), in.readNumber());
            case REPORT -> readReport(in);
            case PAGE -> new Stored.Page(readReports(in));
            case FOLLOWER -> new Stored.Follower(in.readText());
            case CLUSTER -> readCluster(in);
            case CHUNK -> IndexChunk.read(bytes, in.at());
            case CATALOGUE -> IndexCatalogue.read(in);
            default -> throw new IllegalArgumentException("a stored value has the unknown tag " + tag);
        };
    }

    private List<Stored.Report> readReports(ByteReader in) {
        List<Stored.Report> reports = new ArrayList<>();
        for (long left = in.readNumber(); left > 0; left--) {
            reports.add(readReport(in));
        }
        return reports;
    }

    private Stored.Report readReport(ByteReader in) {
        return new Stored.Report(in.readNumber(), KeptMention.of(in.readBytes(), mentions));
    }

    private Stored.Cluster readCluster(ByteReader in) {
        String entry = in.readText();
        long born = in.readNumber();
        List<Stored.Member> members = new ArrayList<>();
        for (long left = in.readNumber(); left > 0; left--) {
            members.add(readMember(in));
        }
        List<String> absorbed = new ArrayList<>();
        for (long left = in.readNumber(); left > 0; left--) {
            absorbed.add(in.readText());
        }
        return new Stored.Cluster(entry, born, members, absorbed);
    }

    private Stored.Member readMember(ByteReader in) {
        String profile = in.readText();
        long mentions = in.readNumber();
        long oldest = in.readNumber();
        return new Stored.Member(profile, mentions, oldest, readReports(in));
    }
}
