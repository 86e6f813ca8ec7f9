package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceIdTest {

    @TempDir
    private Path folder;

    @Test
    void anInstanceThatComesBackHasItsId() {
        String id = InstanceId.of(folder.resolve("state"));
        assertThat(InstanceId.of(folder.resolve("state"))).isEqualTo(id);
        assertThat(folder.resolve("state")).isDirectoryContaining("glob:**/instance-id");
        assertThat(InstanceId.of(folder.resolve("other"))).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void anEmptyFileHoldsNone(String left) throws IOException {
        Files.writeString(folder.resolve("instance-id"), left);
        String id = InstanceId.of(folder);
        assertThat(id).isNotBlank();
        assertThat(InstanceId.of(folder)).isEqualTo(id);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> InstanceId.of(file))
                .isInstanceOf(KafkaException.class)
                .hasMessage("the state folder " + file + " cannot be used: " + file + ": is there already");
    }
}
