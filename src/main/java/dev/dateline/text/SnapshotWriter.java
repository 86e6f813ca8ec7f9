package dev.dateline.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables of a lexicon, one after the other, for a {@link SnapshotReader} of the same build: nothing says what they are. Arrays
 * are written as they lie in memory, so that reading them is copying.
 */
public final class SnapshotWriter {

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /** All that was written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Number of bytes written so far. */
    public int size() {
        return bytes.position();
    }

    public void number(int number) {
        room(Integer.BYTES).putInt(number);
    }

    public void number(long number) {
        room(Long.BYTES).putLong(number);
    }

    public void flag(boolean flag) {
        room(Byte.BYTES).put((byte) (flag ? 1 : 0));
    }

    /** Writes which constant of its type it is. */
    @SuppressWarnings("EnumOrdinal") // whoever reads it has the same constants
    public void constant(Enum<?> constant) {
        room(Byte.BYTES).put((byte) constant.ordinal());
    }

    /** Writes a text or null. */
    public void text(@Nullable String text) {
        if (text == null) {
            number(-1);
        } else {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public void bytes(byte[] array) {
        number(array.length);
        room(array.length).put(array);
    }

    public void chars(char[] array) {
        number(array.length);
        room(array.length * Character.BYTES).asCharBuffer().put(array);
        skip(array.length * Character.BYTES);
    }

    public void numbers(int[] array) {
        number(array.length);
        room(array.length * Integer.BYTES).asIntBuffer().put(array);
        skip(array.length * Integer.BYTES);
    }

    public void numbers(long[] array) {
        number(array.length);
        room(array.length * Long.BYTES).asLongBuffer().put(array);
        skip(array.length * Long.BYTES);
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }

    private ByteBuffer room(int count) {
        if (bytes.remaining() < count) {
            int capacity = Math.max(2 * bytes.capacity(), bytes.position() + count);
            ByteBuffer larger = ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
