package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDiskTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new StateDisk(file))
                .isInstanceOf(KafkaException.class)
                .hasMessage("the state folder " + file + " cannot be used: " + file + ": is there already");
    }

    @Test
    void aFolderThatIsRemovedIsNamedWithTheReason() throws IOException {
        Path state = folder.resolve("state");
        StateDisk disk = new StateDisk(state);
        Files.delete(state);
        assertThatThrownBy(disk::requireSpace)
                .isInstanceOf(KafkaException.class)
                .hasMessage("the state in " + state + " cannot be written: " + state + ": no such file");
    }
}
