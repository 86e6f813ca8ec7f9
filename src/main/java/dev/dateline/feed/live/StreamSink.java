package dev.dateline.feed.live;

/** Where the stream writes for one reader. It never waits. */
public interface StreamSink {

    /** Whether the last piece has gone out, so that another can be sent. */
    boolean isReady();

    /** Whether the reader has gone. */
    boolean isClosed();

    /** Sends a piece; only when ready. */
    void send(byte[] piece);

    /** Sends a last piece as soon as there is room for it, then ends the connection. */
    void end(byte[] piece);

    /** Ends the connection now. */
    void abort();
}
