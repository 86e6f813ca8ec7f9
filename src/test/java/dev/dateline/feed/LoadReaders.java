package dev.dateline.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Readers of the stream, all in one thread, that check all they get: each change once, in the order in which the server counts them.
 * For one thread.
 */
final class LoadReaders implements AutoCloseable {

    private static final long TRAILING_NANOS = 5_000_000_000L;

    private final Selector selector;
    private final List<LoadReader> readers = new ArrayList<>();
    private final Delays delays = new Delays();

    private LoadReaders(Selector selector) {
        this.selector = selector;
    }

    /** Connects readers and waits until each has been greeted. */
    static LoadReaders connect(int port, int count) throws IOException {
        LoadReaders all = new LoadReaders(Selector.open());
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap("GET /api/v1/events/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            LoadReader reader = new LoadReader(all.delays);
            all.readers.add(reader);
            channel.register(all.selector, SelectionKey.OP_READ, reader);
        }
        ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
        while (!all.readers.stream().allMatch(LoadReader::isGreeted)) {
            all.read(buffer);
        }
        return all;
    }

    /** Reads while the writer writes and a little longer. */
    void follow(Thread writer) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
        writer.start();
        long end = Long.MAX_VALUE;
        while (System.nanoTime() < end && !readers.stream().allMatch(LoadReader::hasAll)) {
            read(buffer);
            if (end == Long.MAX_VALUE && !writer.isAlive()) {
                end = System.nanoTime() + TRAILING_NANOS;
            }
        }
        // What comes now would be a repeat.
        LockSupport.parkNanos(1_000_000_000L);
        read(buffer);
    }

    void print() {
        System.out.printf(
                "%,d readers of %,d changes: %,d got each once and in order, %,d did not%n",
                readers.size(),
                FeedLoad.CHANGES,
                readers.stream().filter(LoadReader::hasAll).count(),
                readers.stream().filter(reader -> !reader.hasAll()).count());
        readers.stream().flatMap(reader -> reader.fault().stream()).limit(5).forEach(System.out::println);
        System.out.printf(
                "from record to reader: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                delays.millis(0.5), delays.millis(0.99), delays.millis(1));
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void read(ByteBuffer buffer) throws IOException {
        selector.select(200);
        for (SelectionKey key : selector.selectedKeys()) {
            buffer.clear();
            int count = ((SocketChannel) key.channel()).read(buffer);
            if (count < 0) {
                key.cancel();
            } else {
                ((LoadReader) key.attachment()).take(buffer.flip());
            }
        }
        selector.selectedKeys().clear();
    }

    /** How long changes took, by tenths of a millisecond. */
    static final class Delays {
        private final int[] counts = new int[600_000];
        private long total;

        void add(long nanos) {
            counts[(int) Math.min(counts.length - 1, nanos / 100_000)]++;
            total++;
        }

        double millis(double share) {
            long wanted = (long) Math.ceil(total * share);
            long seen = 0;
            for (int i = 0; i < counts.length; i++) {
                seen += counts[i];
                if (seen >= wanted) {
                    return i / 10.0;
                }
            }
            return Double.NaN;
        }
    }
}
