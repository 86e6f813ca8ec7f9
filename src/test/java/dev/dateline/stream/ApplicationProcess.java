package dev.dateline.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, which can be killed. */
final class ApplicationProcess implements AutoCloseable {

    private static final ApplicationOptions OPTIONS = ApplicationOptions.of(TopicPlan.singleNode(3));

    private final Process process;

    private ApplicationProcess(Process process) {
        this.process = process;
    }

    static ApplicationProcess start(String bootstrapServers, Path state, Path log) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                ApplicationProcess.class.getName(),
                bootstrapServers,
                state.toString());
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

    /** Asks it to end. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        KafkaSettings settings = KafkaSettings.of(arguments[0]).with("state.dir", arguments[1]);
        TimelineApplication application = TimelineApplication.start(settings, OPTIONS, new ScriptedExtractor());
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        application.awaitStopped();
    }
}
