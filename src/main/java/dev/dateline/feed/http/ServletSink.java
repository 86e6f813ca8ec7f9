package dev.dateline.feed.http;

import dev.dateline.feed.live.StreamSink;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A response that is written as fast as its reader takes it, by whoever has something to write or room to write it. */
final class ServletSink implements StreamSink, WriteListener, AsyncListener {

    private final AsyncContext async;
    private final Runnable whenReady;
    private byte @Nullable [] piece;
    private boolean unflushed;
    private boolean ready;
    private boolean ending;
    private boolean closed;

    ServletSink(AsyncContext async, Runnable whenReady) {
        this.async = async;
        this.whenReady = whenReady;
    }

    @Override
    public synchronized boolean isReady() {
        return ready && !closed && piece == null;
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void send(byte[] next) {
        if (closed) {
            return;
        }
        piece = next;
        // Otherwise the container calls when there is room.
        if (ready) {
            drain();
        }
    }

    @Override
    public synchronized void end() {
        ending = true;
        if (ready && !closed) {
            drain();
        }
    }

    @Override
    public synchronized void abort() {
        close();
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            drain();
        }
        whenReady.run();
    }

    @Override
    public synchronized void onError(Throwable failure) {
        close();
    }

    private void drain() {
        try {
            ServletOutputStream out = async.getResponse().getOutputStream();
            ready = false;
            while (!closed && out.isReady()) {
                byte[] next = piece;
                if (next != null) {
                    piece = null;
                    unflushed = true;
                    out.write(next);
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else if (ending) {
                    close();
                } else {
                    ready = true;
                    return;
                }
            }
        } catch (IOException | IllegalStateException e) {
            // The reader has gone.
            close();
        }
    }

    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            async.complete();
        } catch (IllegalStateException e) {
            // The container was faster.
        }
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        closed = true;
    }

    @Override
    public synchronized void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public synchronized void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
