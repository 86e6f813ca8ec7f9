package dev.dateline.stream;

import dev.dateline.broker.Signals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                ApplicationProcess.class.getName(),
                bootstrapServers,
                state.toString(),
                Integer.toString(replicationFactor),
                Long.toString(storeMemoryBytes)));
        return new ApplicationProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
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
        TimelineApplication application = TimelineApplication.start(settings, options, new ScriptedExtractor());
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        application.awaitStopped();
        String failure = application.failure();
        if (failure != null) {
            System.err.println("ended by " + failure);
            application.close();
        }
    }
}
