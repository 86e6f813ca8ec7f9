package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topology at work on a cluster, in this process. Any number of instances share the work; each may be started, stopped or
 * killed at any time.
 */
public final class TimelineApplication implements AutoCloseable {

    /** Consumer group, and prefix of internal topics, where {@code application.id} is not set. */
    public static final String DEFAULT_ID = "dateline";

    /** Folder of the state, under the working directory, where {@code state.dir} is not set. */
    public static final String DEFAULT_STATE_DIRECTORY = "dateline-state";

    private static final Logger LOG = LoggerFactory.getLogger(TimelineApplication.class);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final RocksDbMemory memory;
    private final Outcome outcome;
    private final CountDownLatch ran = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    private TimelineApplication(KafkaStreams streams, RocksDbMemory memory, Outcome outcome) {
        this.streams = streams;
        this.memory = memory;
        this.outcome = outcome;
    }

    /**
     * Makes missing topics, checks those that are there, and starts to work; {@link #isReady} tells when it does.
     *
     * @param extractor the mentions of an article: a pure function, used by several threads at once
     * @throws TopicException if the topics or the cluster cannot be used; the message says how to mend it
     * @throws KafkaException if a property is wrong or another process uses the state folder
     */
    public static TimelineApplication start(
            KafkaSettings settings, ApplicationOptions options, Function<Article, List<EventMention>> extractor) {
        TopicNames names = TopicNames.of(settings);
        Topology topology = TimelineTopology.build(names, extractor, options.maxArticleLength(), options.horizon());
        StateFolder folder;
        String stamp;
        try (Admin admin = settings.admin()) {
            TopicSetup topics = new TopicSetup(admin);
            if (StreamsDefaults.isExactlyOnce(settings)) {
                topics.requireTransactions(StreamsDefaults.applicationId(settings));
            }
            topics.prepare(options.topics(), names);
            StateTopics state = new StateTopics(admin, settings);
            state.prepare(options.topics());
            stamp = state.stamp();
            folder = StateFolder.of(settings, topics.clusterId());
        }
        RocksDbMemory memory = new RocksDbMemory(options.storeMemoryBytes());
        try {
            if (!folder.isOf(stamp)) {
                folder.delete();
                folder.mark(stamp);
            }
            Outcome outcome = new Outcome();
            KafkaStreams streams =
                    new KafkaStreams(topology, StreamsDefaults.properties(folder.locate(settings), options, memory));
            TimelineApplication application = new TimelineApplication(streams, memory, outcome);
            application.start();
            return application;
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    private void start() {
        streams.setUncaughtExceptionHandler(this::handle);
        streams.setStateListener((to, from) -> {
            if (to == KafkaStreams.State.RUNNING) {
                ran.countDown();
            }
            if (to == KafkaStreams.State.ERROR || to == KafkaStreams.State.NOT_RUNNING) {
                outcome.stop();
            }
        });
        streams.start();
    }

    /** What passes by itself is tried again by a new thread; all else stops this instance, so that it is seen. */
    private StreamThreadExceptionResponse handle(Throwable thrown) {
        if (isTransient(thrown)) {
            LOG.warn("a thread stopped and is replaced: {}", Outcome.describe(thrown));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        outcome.fail(thrown);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static boolean isTransient(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }

    /** Whether all partitions that this instance has are restored and worked on. */
    public boolean isReady() {
        return outcome.failure() == null && streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Whether it works, starts or shares out work anew: it has neither failed nor been closed. */
    public boolean isLive() {
        return outcome.failure() == null
                && (streams.state().isRunningOrRebalancing() || streams.state() == KafkaStreams.State.CREATED);
    }

    /** State by its name in Kafka Streams, such as {@code RUNNING} or {@code REBALANCING}. */
    public String state() {
        return streams.state().name();
    }

    /** What stopped it, in words, or null if nothing has. */
    public @Nullable String failure() {
        Throwable thrown = outcome.failure();
        return thrown == null ? null : Outcome.describe(thrown);
    }

    /** Waits until it is at work for the first time; false if it is not within the time. */
    public boolean awaitRunning(Duration time) throws InterruptedException {
        return ran.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until it has failed or been closed. */
    public void awaitStopped() throws InterruptedException {
        outcome.await();
    }

    /**
     * Finishes the record at hand, commits, leaves the group, so that others take over at once, and closes. May be called again, and from
     * any thread.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        boolean ended =
                streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                        .withTimeout(PATIENCE_AT_THE_END));
        if (ended) {
            memory.close();
        } else {
            LOG.warn(
                    "threads did not end within {} s; what they had not committed is done again at the next start",
                    PATIENCE_AT_THE_END.toSeconds());
        }
        outcome.stop();
    }
}
