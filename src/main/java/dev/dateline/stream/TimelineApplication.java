package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsException;
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
    private static final Duration DISK_PERIOD = Duration.ofSeconds(1);
    private static final Duration TOPICS_PERIOD = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final RocksDbResources shared;
    private final StateDisk disk;
    private final TopicWatch topics;
    private final Outcome outcome;
    private final RestoreLog restored = new RestoreLog();
    private final CountDownLatch ran = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<AutoCloseable> watches = new ArrayList<>();

    private TimelineApplication(
            KafkaStreams streams, RocksDbResources shared, StateDisk disk, TopicWatch topics, Outcome outcome) {
        this.streams = streams;
        this.shared = shared;
        this.disk = disk;
        this.topics = topics;
        this.outcome = outcome;
    }

    /**
     * Makes missing topics, checks those that are there, and starts to work; {@link #isReady} tells when it does.
     *
     * @param extractor the mentions of an article: a pure function, used by several threads at once
     * @throws TopicException if the topics or the cluster cannot be used; the message says how to mend it
     * @throws KafkaException if a property is wrong, another process uses the state folder, or its disk is full
     */
    public static TimelineApplication start(
            KafkaSettings settings, ApplicationOptions options, Function<Article, List<EventMention>> extractor) {
        TopicNames names = TopicNames.of(settings);
        ArticlePartitions partitions;
        StateFolder folder;
        String stamp;
        try (Admin admin = settings.admin()) {
            TopicSetup topics = new TopicSetup(admin);
            if (StreamsDefaults.isExactlyOnce(settings)) {
                topics.requireTransactions(StreamsDefaults.applicationId(settings));
            }
            StateTopics state = new StateTopics(admin, settings);
            state.requireNoneDeleted();
            topics.prepare(options.topics(), names);
            partitions = new ArticlePartitions(topics.partitions(Topics.ARTICLES, settings), LOG::warn);
            state.prepare(options.topics());
            stamp = state.stamp();
            folder = StateFolder.of(settings, topics.clusterId());
        }
        StateDisk disk = folder.disk();
        Outcome outcome = new Outcome();
        RocksDbResources shared = new RocksDbResources(
                folder.library(), options.storeMemoryBytes(), reason -> outcome.fail(disk.unwritable(reason)));
        try {
            if (!folder.isOf(stamp)) {
                folder.delete();
                folder.mark(stamp);
            }
            Topology topology =
                    TimelineTopology.build(names, extractor, options.maxArticleLength(), partitions, options.horizon());
            KafkaStreams streams =
                    new KafkaStreams(topology, StreamsDefaults.properties(folder.locate(settings), options, shared));
            TopicWatch watch =
                    new TopicWatch(settings.admin(), List.of(names.mentions(), names.timeline(), names.rejected()));
            TimelineApplication application = new TimelineApplication(streams, shared, disk, watch, outcome);
            application.start();
            return application;
        } catch (StreamsException e) {
            shared.close();
            throw folder.refused(e);
        } catch (RuntimeException e) {
            shared.close();
            throw e;
        }
    }

    private void start() {
        streams.setUncaughtExceptionHandler(this::handle);
        streams.setGlobalStateRestoreListener(restored);
        streams.setStateListener((to, from) -> {
            if (to == KafkaStreams.State.RUNNING) {
                ran.countDown();
            }
            if (to == KafkaStreams.State.ERROR || to == KafkaStreams.State.NOT_RUNNING) {
                outcome.stop();
            }
        });
        watches.add(Watch.every(DISK_PERIOD, "dateline-disk", disk::requireSpace, outcome::fail));
        watches.add(Watch.every(TOPICS_PERIOD, "dateline-topics", topics::look, outcome::fail));
        watches.add(topics);
        streams.start();
    }

    /** What passes by itself is tried again by a new thread; all else stops this instance, so that it is seen. */
    private StreamThreadExceptionResponse handle(Throwable thrown) {
        if (PassingFaults.isPassing(thrown)) {
            LOG.warn("a thread stopped and is replaced: {}", Outcome.describe(thrown));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        outcome.fail(disk.explain(thrown));
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Whether all partitions that this instance has are restored and worked on, and the cluster answers. */
    public boolean isReady() {
        return outcome.failure() == null && topics.isAnswered() && streams.state() == KafkaStreams.State.RUNNING;
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

    /** Records read back from changelogs so far, for stores that were not here or not up to date. */
    long restoredRecords() {
        return restored.records();
    }

    /** Records by which the stores here, those at work and the copies for others, are behind their changelogs. */
    long lag() {
        // The mark that ends the last transaction takes an offset, too, and is never read.
        return streams.allLocalStorePartitionLags().values().stream()
                .flatMap(store -> store.values().stream())
                .mapToLong(store -> Math.max(0, store.offsetLag() - 1))
                .sum();
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
        watches.forEach(watch -> Utils.closeQuietly(watch, "watch"));
        boolean ended =
                streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                        .withTimeout(PATIENCE_AT_THE_END));
        if (ended) {
            shared.close();
        } else {
            LOG.warn(
                    "threads did not end within {} s; what they had not committed is done again at the next start",
                    PATIENCE_AT_THE_END.toSeconds());
        }
        outcome.stop();
    }
}
