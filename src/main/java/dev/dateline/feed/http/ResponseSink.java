package dev.dateline.feed.http;

import dev.dateline.feed.live.StreamSink;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A response that is written as fast as its reader takes it. One thread sends; the container tells when a piece has gone out. */
final class ResponseSink implements StreamSink, Callback {

    private final Response response;
    private final Callback completion;
    private final EndPoint connection;
    private final Runnable whenReady;
    private boolean writing;
    private boolean awaited;
    private boolean closed;
    private byte @Nullable [] last;

    /**
     * @param completion told when the response ends
     * @param connection cut to end it at once
     * @param whenReady told when there is room again after there was none
     */
    ResponseSink(Response response, Callback completion, EndPoint connection, Runnable whenReady) {
        this.response = response;
        this.completion = completion;
        this.connection = connection;
        this.whenReady = whenReady;
    }

    @Override
    public synchronized boolean isReady() {
        awaited |= writing;
        return !writing && !closed;
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void send(byte[] piece) {
        synchronized (this) {
            if (closed) {
                return;
            }
            writing = true;
        }
        // Not locked: the container may tell at once, or from another thread before this returns.
        response.write(false, ByteBuffer.wrap(piece), this);
    }

    @Override
    public void end(byte[] piece) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (writing) {
                last = piece;
                return;
            }
            closed = true;
        }
        response.write(true, ByteBuffer.wrap(piece), completion);
    }

    @Override
    public void abort() {
        connection.close();
    }

    @Override
    public void succeeded() {
        byte[] piece;
        boolean wanted;
        synchronized (this) {
            writing = false;
            wanted = awaited;
            awaited = false;
            piece = last;
            closed |= piece != null;
        }
        if (piece != null) {
            response.write(true, ByteBuffer.wrap(piece), completion);
        } else if (wanted) {
            whenReady.run();
        }
    }

    /** The reader has gone. */
    @Override
    public void failed(Throwable failure) {
        synchronized (this) {
            closed = true;
        }
        completion.failed(failure);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
