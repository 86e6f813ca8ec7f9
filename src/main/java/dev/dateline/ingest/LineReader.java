package dev.dateline.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts bytes into lines of UTF-8: ends are LF or CRLF, a byte order mark in front is no part of the first line. Keeps one line
 * at a time.
 */
final class LineReader implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final int maxLineBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;

    LineReader(InputStream in, int maxLineBytes) {
        this.in = in;
        this.maxLineBytes = maxLineBytes;
    }

    /**
     * Goes to the next line.
     *
     * @return whether there was one
     */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        while (position < limit || fill()) {
            int end = lineFeed();
            append(end);
            position = end;
            if (end < limit) {
                position++;
                number++;
                return true;
            }
        }
        boolean last = length > 0 || tooLong;
        if (last) {
            number++;
        }
        return last;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private int lineFeed() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void append(int end) {
        int count = end - position;
        if (tooLong || count > maxLineBytes - length) {
            tooLong = true;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(maxLineBytes, Math.max(2 * line.length, length + count)));
        }
        System.arraycopy(buffer, position, line, length, count);
        length += count;
    }

    /** Number of the line that {@link #advance} went to; the first is 1. */
    long number() {
        return number;
    }

    /** Whether the line holds nothing but white space. */
    boolean isBlank() {
        for (int i = contentStart(); i < length; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return !tooLong;
    }

    /**
     * The line without its end.
     *
     * @throws BadLineException if it is too long or no UTF-8
     */
    String text() throws BadLineException {
        if (tooLong) {
            throw new BadLineException("the line is longer than " + maxLineBytes + " bytes");
        }
        int start = contentStart();
        int end = length > start && line[length - 1] == '\r' ? length - 1 : length;
        ByteBuffer bytes = ByteBuffer.wrap(line, start, end - start);
        try {
            return decoder.decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new BadLineException("not UTF-8 at byte " + (bytes.position() - start + 1) + " of the line");
        }
    }

    private int contentStart() {
        boolean marked = number == 1
                && length >= 3
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Whether more can be read without waiting. */
    boolean ready() throws IOException {
        return position < limit || in.available() > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
