package dev.dateline.ingest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the servers of feeds. Follows redirects, but not from https to http. Each answer has to be there as a whole, its last byte
 * too, before patience ends: no server can hold up the feeds of the others.
 */
public final class FeedClient {

    /** How long a server may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Duration patience;
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    /** @param patience how long an answer may take, from the request to its last byte */
    public FeedClient(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Gives up what is asked for, and all that will be. Can be called from any thread. */
    public void stop() {
        stopped.complete(null);
    }

    /**
     * Asks a server and waits for its answer.
     *
     * @param maxBytes a longer answer fails
     * @return the answer, or null if it was given up
     * @throws IOException if there is no whole answer in time
     */
    @Nullable
    HttpResponse<byte[]> ask(HttpRequest request, int maxBytes) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, response -> new BoundedBody(maxBytes));
        try {
            CompletableFuture.anyOf(answer, stopped).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return answer.isDone() ? answer.get() : null;
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
