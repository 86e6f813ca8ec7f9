package dev.dateline.timeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@link Stored} values as bytes: a tag, then the fields in order. */
public final class StoredCodec {

    private static final byte COUNT = 1;
    private static final byte POINTER = 2;
    private static final byte REPORT = 3;
    private static final byte MARK = 4;
    private static final byte LEADER = 5;
    private static final byte FOLLOWER = 6;
    private static final byte ENTRY = 7;
    private static final byte TALLY = 8;

    private final MentionCodec mentions;

    /** A codec that writes mentions in the given form. */
    public StoredCodec(MentionCodec mentions) {
        this.mentions = mentions;
    }

    /** The value as bytes. */
    public byte[] encode(Stored value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The value that {@link #encode} got.
     *
     * @throws UncheckedIOException if the bytes are not of this form
     */
    public Stored decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Stored value, DataOutputStream out) throws IOException {
        if (value instanceof Stored.Count count) {
            out.writeByte(COUNT);
            out.writeLong(count.value());
        } else if (value instanceof Stored.Pointer pointer) {
            out.writeByte(POINTER);
            writeText(pointer.profile(), out);
            out.writeLong(pointer.day());
        } else if (value instanceof Stored.Report report) {
            out.writeByte(REPORT);
            out.writeLong(report.arrival());
            out.write(mentions.encode(report.mention()));
        } else if (value instanceof Stored.Tally tally) {
            out.writeByte(TALLY);
            out.writeLong(tally.mentions());
            out.writeLong(tally.oldest());
        } else if (value instanceof Stored.Mark) {
            out.writeByte(MARK);
        } else if (value instanceof Stored.Node node) {
            writeNode(node, out);
        } else if (value instanceof Stored.Entry entry) {
            out.writeByte(ENTRY);
            out.writeLong(entry.born());
            writeTexts(entry.profiles(), out);
            writeTexts(entry.absorbed(), out);
        }
    }

    private static void writeNode(Stored.Node node, DataOutputStream out) throws IOException {
        String leader = node.leader();
        if (leader == null) {
            out.writeByte(LEADER);
        } else {
            out.writeByte(FOLLOWER);
            writeText(leader, out);
        }
        writeTexts(node.followers(), out);
        writeText(node.entry(), out);
    }

    private Stored read(DataInputStream in) throws IOException {
        byte tag = in.readByte();
        return switch (tag) {
            case COUNT -> new Stored.Count(in.readLong());
            case POINTER -> new Stored.Pointer(readText(in), in.readLong());
            case REPORT -> new Stored.Report(in.readLong(), mentions.decode(in.readAllBytes()));
            case TALLY -> new Stored.Tally(in.readLong(), in.readLong());
            case MARK -> new Stored.Mark();
            case LEADER -> new Stored.Node(null, readTexts(in), readText(in));
            case FOLLOWER -> new Stored.Node(readText(in), readTexts(in), readText(in));
            case ENTRY -> new Stored.Entry(in.readLong(), readTexts(in), readTexts(in));
            default -> throw new IOException("unknown tag " + tag);
        };
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(text, out);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(readText(in));
        }
        return texts;
    }
}
