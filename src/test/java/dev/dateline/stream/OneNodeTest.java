package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on a Kafka node of its own, with a folder for the state of instances. */
abstract class OneNodeTest {

    @TempDir
    Path folder;

    EmbeddedKafka kafka;
    KafkaSettings settings;

    @BeforeEach
    final void startNode() {
        kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary());
        settings = stateIn("state");
    }

    @AfterEach
    final void stopNode() {
        kafka.close();
    }

    /** The settings of an instance whose state lies in a folder of this name. */
    final KafkaSettings stateIn(String name) {
        return KafkaSettings.of(kafka.bootstrapServers())
                .with("state.dir", folder.resolve(name).toString());
    }

    /** An instance that is at work. */
    static TimelineApplication running(KafkaSettings settings, ApplicationOptions options) throws InterruptedException {
        TimelineApplication application = TimelineApplication.start(settings, options, new ScriptedExtractor());
        assertThat(application.awaitRunning(Duration.ofSeconds(60))).isTrue();
        return application;
    }
}
