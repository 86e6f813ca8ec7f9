package dev.dateline.timeline;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers of seven bits a byte, texts and byte strings after their length. {@link ByteReader} reads them. */
final class ByteWriter {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

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

    /** A number in four bytes, the highest first. */
    void writeInt(int value) {
        ensure(Integer.BYTES);
        INTS.set(bytes, length, value);
        length += Integer.BYTES;
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

    /** So many bytes from a place on, without their number. */
    void writeBare(byte[] value, int from, int number) {
        ensure(number);
        System.arraycopy(value, from, bytes, length, number);
        length += number;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets what was written, and keeps the room. */
    void clear() {
        length = 0;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
