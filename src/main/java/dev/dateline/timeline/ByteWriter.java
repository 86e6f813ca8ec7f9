package dev.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers of seven bits a byte, texts and byte strings after their length. {@link ByteReader} reads them. */
final class ByteWriter {

    private byte[] bytes = new byte[256];
    private int length;

    void write(byte value) {
        ensure(1);
        bytes[length++] = value;
    }

    /** A number, short if it is small and not negative. */
    void write(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] value) {
        write((long) value.length);
        ensure(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    /** What follows from a place on, without its length. */
    void writeRest(byte[] value, int from) {
        ensure(value.length - from);
        System.arraycopy(value, from, bytes, length, value.length - from);
        length += value.length - from;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
