package dev.dateline.ingest;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, which fails once there are more of them than a feed has. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final int max;
    private long length;
    private @Nullable Subscription subscription;

    /** @param max most bytes that are taken */
    BoundedBody(int max) {
        this.max = max;
    }

    @Override
    public void onSubscribe(Subscription opened) {
        subscription = opened;
        bytes.onSubscribe(opened);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        length += part.stream().mapToLong(ByteBuffer::remaining).sum();
        Subscription open = subscription;
        if (length <= max) {
            bytes.onNext(part);
        } else if (open != null) {
            subscription = null;
            open.cancel();
            bytes.onError(new IOException("longer than " + max + " bytes"));
        }
    }

    @Override
    public void onError(Throwable cause) {
        bytes.onError(cause);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }
}
