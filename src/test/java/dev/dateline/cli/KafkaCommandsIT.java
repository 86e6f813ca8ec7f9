package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar with Kafka: the demo alone, and run, produce and watch each in a process of its own. */
@Tag("slow")
class KafkaCommandsIT {

    /** After SIGTERM the JVM ends by 128 and the number of the signal, whatever main would have returned. */
    private static final int ENDED_BY_SIGTERM = 143;

    private static final List<String> WHOLE_NAMES = List.of("-Dorg.slf4j.simpleLogger.showShortLogName=false");

    private static final Pattern OURS =
            Pattern.compile("(WARN|ERROR) dev\\.dateline\\.|^dateline: |\tat dev\\.dateline\\.");

    @TempDir
    private Path folder;

    @Test
    void theDemoPrintsTheTimelineOfItsSamplesAndEnds() throws Exception {
        try (JarProcess demo = JarProcess.start(folder, WHOLE_NAMES, "demo", "--once");
                JarProcess timeline = JarProcess.start(folder, "timeline", "--samples", "--text")) {
            assertThat(demo.exitCode()).as(demo.err()).isZero();
            assertThat(timeline.exitCode()).isZero();
            assertThat(entries(demo)).isEqualTo(entries(timeline));
            assertThat(complaints(demo)).isEmpty();
        }
    }

    @Test
    void runProduceAndWatchDoTheJobOfTheDemoAgainstItsNode() throws Exception {
        String healthPort = Integer.toString(freePort());
        try (JarProcess node = JarProcess.start(folder, "demo", "--kafka-only")) {
            until(() -> node.out().endsWith("\n"), node);
            String kafka = node.out().strip();
            try (JarProcess run = JarProcess.start(
                            folder, WHOLE_NAMES, "run", "--bootstrap-server", kafka, "--health-port", healthPort);
                    JarProcess watch = JarProcess.start(folder, "watch", "--bootstrap-server", kafka)) {
                until(() -> run.err().contains("running on"), run);
                assertThat(ended("health", "--port", healthPort).exitCode()).isZero();
                produceSamplesAndAwaitTheirTimeline(kafka, run);

                until(() -> watch.out().contains("SUMMIT"), watch);
                assertThat(watch.out()).contains("\n~ ").contains("(withdrawn)");

                Path withdrawals = Files.writeString(
                        folder.resolve("withdrawals.jsonl"), "{\"id\": \"capital-0728-deal\", \"withdrawn\": true}\n");
                ended("produce", "--bootstrap-server", kafka, withdrawals.toString());
                ended("produce", "--bootstrap-server", kafka, "--withdraw", "meridian-0909-lecornu");
                until(
                        () -> !ended("watch", "--bootstrap-server", kafka, "--once", "--json")
                                .out()
                                .contains("capital-0728-deal"),
                        run);

                assertThat(run.terminate()).isEqualTo(ENDED_BY_SIGTERM);
                assertThat(watch.terminate()).isEqualTo(ENDED_BY_SIGTERM);
                assertThat(complaints(run)).isEmpty();
            }
            assertThat(node.terminate()).isEqualTo(ENDED_BY_SIGTERM);
        }
    }

    @Test
    void anOutageIsToldOnceAndWorkGoesOnByItself() throws Exception {
        String healthPort = Integer.toString(freePort());
        String[] demo = {"demo", "--kafka-only", "--kafka-port", Integer.toString(freePort()), "--data", "kafka"};
        try (JarProcess node = JarProcess.start(folder, demo)) {
            until(() -> node.out().endsWith("\n"), node);
            String kafka = node.out().strip();
            try (JarProcess run =
                    JarProcess.start(folder, "run", "--bootstrap-server", kafka, "--health-port", healthPort)) {
                until(() -> isReady(healthPort), run);
                node.terminate();
                until(() -> !isReady(healthPort), run);
                try (JarProcess again = JarProcess.start(folder, demo)) {
                    until(() -> again.out().endsWith("\n"), again);
                    until(() -> isReady(healthPort), run);
                    produceSamplesAndAwaitTheirTimeline(kafka, run);
                }
                assertThat(run.err().lines().filter(line -> line.contains("TopicWatch")))
                        .satisfiesExactly(
                                away -> assertThat(away).contains("no Kafka node answers"),
                                back -> assertThat(back).contains("the Kafka cluster answers again"));
                assertThat(run.err()).doesNotContain("NetworkClient");
            }
        }
    }

    /** Sends the samples to a cluster and waits until {@code run} has made their timeline there. */
    private void produceSamplesAndAwaitTheirTimeline(String kafka, JarProcess run) throws Exception {
        assertThat(ended("produce", "--bootstrap-server", kafka, "--samples").exitCode())
                .isZero();
        List<String> expected = entries(ended("timeline", "--samples", "--text"));
        until(
                () -> entries(ended("watch", "--bootstrap-server", kafka, "--once"))
                        .equals(expected),
                run);
    }

    private boolean isReady(String healthPort) throws Exception {
        return ended("health", "--port", healthPort).exitCode() == 0;
    }

    /** Lines of ours that say that something is wrong. What Kafka logs where the machine is slow passes by itself. */
    private static List<String> complaints(JarProcess process) throws IOException {
        return process.err().lines().filter(OURS.asPredicate()).toList();
    }

    /** What was printed, a line an entry, in an order that does not depend on ids: those are of the order of arrival. */
    private static List<String> entries(JarProcess process) throws IOException {
        return process.out().lines().sorted().toList();
    }

    /** A command that has ended. */
    private JarProcess ended(String... arguments) throws IOException, InterruptedException {
        JarProcess process = JarProcess.start(folder, arguments);
        process.exitCode();
        return process;
    }

    private static void until(Callable<Boolean> condition, JarProcess process) throws IOException {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    assertThat(process.isAlive()).as(process.err()).isTrue();
                    return condition.call();
                });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
