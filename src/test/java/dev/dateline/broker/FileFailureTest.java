package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("state"), "state: no such file"),
                Arguments.of(new AccessDeniedException("state"), "state: no right to it"),
                Arguments.of(new FileAlreadyExistsException("state"), "state: is there already"),
                Arguments.of(
                        new FileSystemException("state", null, "Read-only file system"),
                        "state: Read-only file system"),
                Arguments.of(new FileSystemLoopException("state"), "state: FileSystemLoopException"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureSaysWhatAndWhy(IOException failure, String words) {
        assertThat(FileFailure.describe(failure)).isEqualTo(words);
    }
}
