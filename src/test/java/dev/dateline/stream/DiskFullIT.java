package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Article;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.broker.OwnMount;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: a small file system in memory, which only the application sees. */
@Tag("slow")
class DiskFullIT {

    /** So little that stores write to disk all the time. */
    private static final long STORE_MEMORY = 64 * 1024;

    private static final int BLOCK = 1024 * 1024;

    @TempDir
    private Path folder;

    private Path disk;
    private Path log;
    private EmbeddedKafka kafka;
    private KafkaSettings settings;
    private final ArticleStream stream = new ArticleStream(8, 200);

    @BeforeEach
    void start() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        log = folder.resolve("log");
        assumeTrue(OwnMount.isPossible(disk), "this system lets users mount no file systems of their own");
        kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary());
        settings = KafkaSettings.of(kafka.bootstrapServers());
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(TopicPlan.singleNode(3));
        }
    }

    @AfterEach
    void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }

    @Test
    void aDiskWithoutRoomIsRefusedAtTheStart() throws Exception {
        try (ApplicationProcess full = onDisk("size=900k")) {
            full.awaitEnd();
        }
        assertThat(Files.readString(log))
                .contains("the disk of the state folder " + disk)
                .contains("has 0 MB left, and 16 MB are needed: make room and start again");
    }

    @Test
    void anInstanceWhoseDiskFillsUpSaysSoAndEndsAndAnotherLosesNothing() throws Exception {
        fillsUp("size=64m", DiskFullIT::fillWithBytes);
    }

    /** Free bytes do not tell of every limit, such as that of files or a quota: then the stores notice. */
    @Test
    void anInstanceWhoseStoresCannotWriteSaysSoAndEndsAndAnotherLosesNothing() throws Exception {
        fillsUp("size=64m,nr_inodes=300", DiskFullIT::fillWithFiles);
    }

    private void fillsUp(String options, Filling filling) throws Exception {
        List<Article> articles = stream.articles(3000);
        try (ApplicationProcess full = onDisk(options)) {
            ClusterFixture.publish(settings, articles.subList(0, 500));
            ClusterFixture.awaitIdle(settings);
            filling.fill(full.seenBy(disk));
            ClusterFixture.publish(settings, articles.subList(500, 3000));
            full.awaitEnd();
        }
        assertThat(Files.readString(log))
                .contains("ended by the disk of the state folder " + disk, "make room and start again");
        try (ApplicationProcess roomy =
                ApplicationProcess.start(kafka.bootstrapServers(), folder.resolve("roomy"), log)) {
            ClusterFixture.awaitIdle(settings);
            assertThat(roomy.isAlive()).isTrue();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    private interface Filling {
        void fill(Path disk) throws IOException;
    }

    private static void fillWithBytes(Path disk) throws IOException {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
        }
    }

    private static void fillWithFiles(Path disk) {
        try {
            for (int i = 0; true; i++) {
                Files.createFile(disk.resolve("filler-" + i));
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
        }
    }

    private ApplicationProcess onDisk(String options) throws IOException {
        return ApplicationProcess.start(
                OwnMount.wrapper(disk, options), kafka.bootstrapServers(), disk, log, 1, STORE_MEMORY);
    }
}
