package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Article;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: a file system of few megabytes, which only the application sees. */
@Tag("slow")
@Tag("chaos")
class DiskFullIT {

    private static final Path LOG = Path.of("target", "disk-full.log");
    private static final long STORE_MEMORY = 1024 * 1024;
    private static final String MOUNT = "mount -t tmpfs -o size=900k tmpfs \"$0\"";

    @TempDir
    private Path folder;

    @Test
    void anInstanceWhoseDiskIsFullSaysSoAndEndsAndAnotherLosesNothing() throws Exception {
        assumeTrue(canMount(), "this system lets users mount no file systems of their own");
        List<Article> articles = new ArticleStream(8, 200).articles(3000);
        Files.deleteIfExists(LOG);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            KafkaSettings settings = KafkaSettings.of(kafka.bootstrapServers());
            try (Admin admin = settings.admin()) {
                new TopicSetup(admin).prepare(TopicPlan.singleNode(3));
            }
            ClusterFixture.publish(settings, articles);
            Path small = Files.createDirectory(folder.resolve("small"));
            List<String> wrapper = List.of("unshare", "-rm", "sh", "-c", MOUNT + " && exec \"$@\"", small.toString());
            try (ApplicationProcess full =
                    ApplicationProcess.start(wrapper, kafka.bootstrapServers(), small, LOG, 1, STORE_MEMORY)) {
                full.awaitEnd();
            }
            assertThat(Files.readString(LOG)).contains("ended by ", "No space left on device");
            try (ApplicationProcess roomy =
                    ApplicationProcess.start(kafka.bootstrapServers(), folder.resolve("roomy"), LOG)) {
                ClusterFixture.awaitIdle(settings);
                await().atMost(Duration.ofSeconds(5)).until(roomy::isAlive);
            }
            assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
        }
    }

    private boolean canMount() throws IOException, InterruptedException {
        Process probe = new ProcessBuilder("unshare", "-rm", "sh", "-c", MOUNT, folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
    }
}
