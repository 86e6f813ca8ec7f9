package dev.dateline.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link SnapshotWriter} of the same build wrote, in the same order. */
public final class SnapshotReader {

    private final ByteBuffer bytes;

    public SnapshotReader(byte[] bytes) {
        this(bytes, 0);
    }

    /** Reads from an offset on: what stands before need not be read. */
    public SnapshotReader(byte[] bytes, int offset) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(offset);
    }

    public int number() {
        return bytes.getInt();
    }

    public long longNumber() {
        return bytes.getLong();
    }

    public boolean flag() {
        return bytes.get() != 0;
    }

    /** One of the constants of a type, all given in their order. */
    public <E extends Enum<E>> E constant(E[] constants) {
        return constants[bytes.get()];
    }

    /** A text or null. */
    public @Nullable String optionalText() {
        int length = number();
        if (length < 0) {
            return null;
        }
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        skip(length);
        return text;
    }

    /** A text that was not null. */
    public String text() {
        String text = optionalText();
        if (text == null) {
            throw new IllegalStateException("no text in the snapshot");
        }
        return text;
    }

    public byte[] bytes() {
        byte[] array = new byte[number()];
        bytes.get(array);
        return array;
    }

    public char[] chars() {
        char[] array = new char[number()];
        bytes.asCharBuffer().get(array);
        skip(array.length * Character.BYTES);
        return array;
    }

    public int[] numbers() {
        int[] array = new int[number()];
        bytes.asIntBuffer().get(array);
        skip(array.length * Integer.BYTES);
        return array;
    }

    public long[] longNumbers() {
        long[] array = new long[number()];
        bytes.asLongBuffer().get(array);
        skip(array.length * Long.BYTES);
        return array;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
