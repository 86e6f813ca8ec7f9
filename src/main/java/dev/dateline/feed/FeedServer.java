package dev.dateline.feed;

import dev.dateline.feed.http.ArticleSink;
import dev.dateline.feed.http.WebServer;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.TopicException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Serves topic {@code timeline} over HTTP: it reads the topic from its beginning into an index of its own and follows it. Any number can
 * run side by side, each whole.
 *
 * <pre>{@code
 * try (FeedServer feed = FeedServer.start(new FeedOptions(settings, WebOptions.local(8080)))) {
 *     System.out.println("http://localhost:" + feed.port());
 *     ...
 * }
 * }</pre>
 */
public final class FeedServer implements AutoCloseable {

    private final LiveTimeline timeline;
    private final TimelineFollower follower;
    private final @Nullable ArticleProducer producer;
    private final WebServer web;
    private final AtomicBoolean closed = new AtomicBoolean();

    private FeedServer(
            LiveTimeline timeline, TimelineFollower follower, @Nullable ArticleProducer producer, WebServer web) {
        this.timeline = timeline;
        this.follower = follower;
        this.producer = producer;
        this.web = web;
    }

    /**
     * Starts to read and to serve; does not wait until the topic has been read, see {@link #isReady}.
     *
     * @throws TopicException if a topic is missing or the cluster cannot be used
     * @throws io.javalin.util.JavalinException if the port is taken
     */
    public static FeedServer start(FeedOptions options) {
        ArticleProducer producer = options.web().articleToken() == null ? null : ArticleProducer.open(options.kafka());
        LiveTimeline timeline = null;
        TimelineFollower follower = null;
        try {
            timeline = LiveTimeline.open(TopicIdentity.of(options.kafka()));
            follower = TimelineFollower.start(options.kafka(), timeline);
            WebServer web = WebServer.start(timeline, options.web(), follower::isCaughtUp, sink(producer));
            return new FeedServer(timeline, follower, producer, web);
        } catch (RuntimeException e) {
            close(follower, timeline, producer);
            throw e;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return web.port();
    }

    /** Whether all that was on the topic at the start is served, and what comes is. */
    public boolean isReady() {
        return follower.isCaughtUp();
    }

    /**
     * Checks that what comes is served.
     *
     * @throws RuntimeException what ended that: the topic was deleted, or made anew, or the index cannot be written
     */
    public void requireFollowing() {
        RuntimeException failure = follower.failure();
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        // The stream says goodbye to its readers before the server cuts them off.
        follower.close();
        timeline.stream().close();
        web.close();
        close(null, timeline, producer);
    }

    private static void close(
            @Nullable TimelineFollower follower, @Nullable LiveTimeline timeline, @Nullable ArticleProducer producer) {
        if (follower != null) {
            follower.close();
        }
        if (timeline != null) {
            timeline.close();
        }
        if (producer != null) {
            producer.close();
        }
    }

    private static ArticleSink sink(@Nullable ArticleProducer producer) {
        return articles -> {
            if (producer == null) {
                throw new IllegalStateException("no producer of articles");
            }
            send(producer, articles);
        };
    }

    private static void send(ArticleProducer producer, List<ArticleUpdate> articles) {
        List<ArticleProducer.Receipt> receipts = new ArrayList<>();
        for (ArticleUpdate update : articles) {
            receipts.add(
                    update instanceof ArticleUpdate.Version version
                            ? producer.send(version.article())
                            : producer.withdraw(update.id()));
        }
        // Each waits for its own: what became of another's articles is no business of this request.
        receipts.forEach(ArticleProducer.Receipt::await);
    }
}
