package dev.dateline.stream;

import dev.dateline.broker.JavaProcess;
import dev.dateline.broker.Signals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;

/** The application in a process of its own, which can be killed and paused. */
final class ApplicationProcess implements AutoCloseable {

    private static final int PARTITIONS = 3;

    private final Process process;

    private ApplicationProcess(Process process) {
        this.process = process;
    }

    /** On a single node. */
    static ApplicationProcess start(String bootstrapServers, Path state, Path log) throws IOException {
        return start(List.of(), bootstrapServers, state, log, 1, ApplicationOptions.DEFAULT_STORE_MEMORY_BYTES);
    }

    /**
     * Starts one.
     *
     * @param wrapper command that starts it, such as one that limits what it may use
     * @param replicationFactor copies of the topics
     * @param storeMemoryBytes memory of the stores: with little of it they write often
     */
    static ApplicationProcess start(
            List<String> wrapper,
            String bootstrapServers,
            Path state,
            Path log,
            int replicationFactor,
            long storeMemoryBytes)
            throws IOException {
        return new ApplicationProcess(JavaProcess.start(
                wrapper,
                ApplicationProcess.class,
                log,
                List.of(
                        bootstrapServers,
                        state.toString(),
                        Integer.toString(replicationFactor),
                        Long.toString(storeMemoryBytes))));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** A folder as the process sees it, which may have mounted a file system there. */
    Path seenBy(Path folder) {
        return Path.of("/proc/" + process.pid() + "/root" + folder.toAbsolutePath());
    }

    /** As {@code kill -9} does: no hook runs, nothing is closed. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it stand still, as a machine or a network does that hangs. */
    void pause() throws IOException {
        Signals.send(process, "STOP");
    }

    /** Lets it go on. */
    void resume() throws IOException {
        Signals.send(process, "CONT");
    }

    /** Waits for its end. */
    void awaitEnd() {
        process.onExit().orTimeout(5, TimeUnit.MINUTES).join();
    }

    /** Asks it to end. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        KafkaSettings settings = KafkaSettings.of(arguments[0])
                .with("state.dir", arguments[1])
                .with("num.stream.threads", "1")
                .with("consumer.session.timeout.ms", "6000")
                .with("consumer.heartbeat.interval.ms", "1500");
        ApplicationOptions options = new ApplicationOptions(
                new TopicPlan(PARTITIONS, Integer.parseInt(arguments[2])),
                ApplicationOptions.DEFAULT_MAX_ARTICLE_LENGTH,
                Long.parseLong(arguments[3]));
        System.exit(run(settings, options));
    }

    private static int run(KafkaSettings settings, ApplicationOptions options) throws InterruptedException {
        try (TimelineApplication application = TimelineApplication.start(settings, options, new ScriptedExtractor())) {
            Runtime.getRuntime().addShutdownHook(new Thread(application::close));
            application.awaitStopped();
            String failure = application.failure();
            if (failure == null) {
                return 0;
            }
            System.err.println("ended by " + failure);
        } catch (KafkaException e) {
            System.err.println("not started: " + e.getMessage());
        }
        return 1;
    }
}
