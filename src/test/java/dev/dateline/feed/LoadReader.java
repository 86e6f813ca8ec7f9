package dev.dateline.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * One reader of the stream: undoes the chunks of HTTP, then looks at each line. The offsets in the ids have to grow by one from event to
 * event, and each entry may come once.
 */
final class LoadReader {

    private static final byte[] TITLE = "\"title\":\"T".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTRY = "data: {\"id\":\"live".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "id: ".getBytes(StandardCharsets.US_ASCII);

    private enum Part {
        HEAD,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END
    }

    private final LoadReaders.Delays delays;
    private final BitSet got = new BitSet(FeedLoad.CHANGES);
    private byte[] line = new byte[4096];
    private int length;
    private Part part = Part.HEAD;
    private int headEnd;
    private int chunk;
    private long begin = -1;
    private long offsets;
    private long place;
    private int titleDistance;
    private String fault = "";

    LoadReader(LoadReaders.Delays delays) {
        this.delays = delays;
    }

    boolean isGreeted() {
        return begin >= 0;
    }

    boolean hasAll() {
        return fault.isEmpty() && got.cardinality() == FeedLoad.CHANGES && offsets == begin + FeedLoad.CHANGES;
    }

    Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }

    /** Takes bytes off the socket. */
    void take(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            if (part == Part.CHUNK) {
                data(bytes);
            } else {
                framing(bytes.get());
            }
        }
    }

    private void framing(byte b) {
        if (part == Part.HEAD) {
            headEnd = b == '\n' ? headEnd + 1 : b == '\r' ? headEnd : 0;
            part = headEnd == 2 ? Part.CHUNK_SIZE : Part.HEAD;
        } else if (part == Part.CHUNK_SIZE) {
            if (b == '\n') {
                part = Part.CHUNK;
            } else if (b != '\r') {
                chunk = chunk * 16 + Character.digit(b, 16);
            }
        } else if (b == '\n') {
            part = Part.CHUNK_SIZE;
            chunk = 0;
        }
    }

    private void data(ByteBuffer bytes) {
        int count = Math.min(chunk, bytes.remaining());
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
        }
        bytes.get(line, length, count);
        int end = length + count;
        int start = 0;
        for (int at = length; at < end; at++) {
            if (line[at] == '\n') {
                line(start, at);
                start = at + 1;
            }
        }
        length = end - start;
        System.arraycopy(line, start, line, 0, length);
        chunk -= count;
        if (chunk == 0) {
            part = Part.CHUNK_END;
        }
    }

    private void line(int from, int to) {
        if (startsWith(ID, from, to)) {
            id(from, to);
        } else if (startsWith(ENTRY, from, to)) {
            entry(from + ENTRY.length, to);
        }
    }

    private void id(int from, int to) {
        long sum = 0;
        long number = 0;
        boolean inside = false;
        for (int at = from + ID.length; at < to; at++) {
            if (line[at] == '-') {
                inside = true;
            } else if (line[at] == '.') {
                sum += number;
                number = 0;
            } else if (inside) {
                number = number * 10 + line[at] - '0';
            }
        }
        place = sum + number;
        if (begin < 0) {
            begin = place;
            offsets = place;
        }
    }

    private void entry(int from, int to) {
        int number = 0;
        for (int at = from; line[at] != '"'; at++) {
            number = number * 10 + line[at] - '0';
        }
        if (fault.isEmpty() && place != offsets + 1) {
            fault = "an event at " + place + " after one at " + offsets;
        } else if (fault.isEmpty() && got.get(number)) {
            fault = "entry " + number + " came twice";
        }
        offsets = place;
        got.set(number);
        if (number >= FeedLoad.WARMING_CHANGES) {
            delays.add(System.nanoTime() - number(title(from, to) + TITLE.length));
        }
    }

    /** Where the title begins: most often where it did in the line before, which saves much looking. */
    private int title(int from, int to) {
        if (startsWith(TITLE, from + titleDistance, to)) {
            return from + titleDistance;
        }
        int at = from;
        while (!startsWith(TITLE, at, to)) {
            at++;
        }
        titleDistance = at - from;
        return at;
    }

    private long number(int from) {
        long number = 0;
        for (int at = from; line[at] != 'T'; at++) {
            number = number * 10 + line[at] - '0';
        }
        return number;
    }

    private boolean startsWith(byte[] what, int from, int to) {
        if (to - from < what.length) {
            return false;
        }
        for (int i = 0; i < what.length; i++) {
            if (line[from + i] != what[i]) {
                return false;
            }
        }
        return true;
    }
}
