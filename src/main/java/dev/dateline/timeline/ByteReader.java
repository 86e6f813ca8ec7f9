package dev.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteWriter} wrote. What is cut short gives an {@link IndexOutOfBoundsException}. */
final class ByteReader {

    private final byte[] bytes;
    private int at;

    /** @param from where to begin */
    ByteReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Where the next byte is. */
    int at() {
        return at;
    }

    byte readByte() {
        return bytes[at++];
    }

    long readNumber() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String readText() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] readBytes() {
        int length = length();
        byte[] value = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return value;
    }

    private int length() {
        long length = readNumber();
        if (length < 0 || length > bytes.length - at) {
            throw new IndexOutOfBoundsException("length " + length + " at " + at + " of " + bytes.length);
        }
        return (int) length;
    }
}
