package dev.dateline.stream.wire;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.Encoder;
import org.jspecify.annotations.Nullable;

/** Fields that several records have: days, and what can be absent, which is a union with null as its first branch. */
final class DirectFields {

    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    private DirectFields() {}

    /** Says whether a field is there; its value is to follow if so. */
    static void writePresence(boolean present, Encoder out) throws IOException {
        out.writeIndex(present ? PRESENT : ABSENT);
    }

    /** @throws IOException if it is neither there nor absent */
    static boolean readPresence(Decoder in) throws IOException {
        int branch = in.readIndex();
        if (branch != ABSENT && branch != PRESENT) {
            throw new IOException("no branch " + branch);
        }
        return branch == PRESENT;
    }

    static void writeText(@Nullable String text, Encoder out) throws IOException {
        writePresence(text != null, out);
        if (text != null) {
            out.writeString(text);
        }
    }

    static @Nullable String readText(Decoder in) throws IOException {
        return readPresence(in) ? in.readString() : null;
    }

    static void writeDay(LocalDate day, Encoder out) throws IOException {
        out.writeInt(Math.toIntExact(day.toEpochDay()));
    }

    static LocalDate readDay(Decoder in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    static <T> void writeItems(List<T> items, Encoder out, ItemWriter<T> writer) throws IOException {
        out.writeArrayStart();
        out.setItemCount(items.size());
        for (T item : items) {
            out.startItem();
            writer.write(item, out);
        }
        out.writeArrayEnd();
    }

    static <T> List<T> readItems(Decoder in, ItemReader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        for (long block = in.readArrayStart(); block > 0; block = in.arrayNext()) {
            for (long i = 0; i < block; i++) {
                items.add(reader.read(in));
            }
        }
        return items;
    }

    /** Writes an item of an array. */
    interface ItemWriter<T> {
        void write(T item, Encoder out) throws IOException;
    }

    /** Reads an item of an array. */
    interface ItemReader<T> {
        T read(Decoder in) throws IOException;
    }
}
