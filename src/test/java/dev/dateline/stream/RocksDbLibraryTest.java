package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.broker.JavaProcess;
import dev.dateline.broker.OwnMount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process loads the library once: each case is one of its own, which uses a store and ends as by {@code kill -9}. */
class RocksDbLibraryTest {

    private static final String FORBIDDEN = "size=64m,noexec";

    @TempDir
    private Path folder;

    private Path library;
    private Path temporary;
    private Path log;

    @BeforeEach
    void makeFolders() throws IOException {
        library = Files.createDirectory(folder.resolve("library"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        log = folder.resolve("log");
    }

    @Test
    void aProcessThatIsKilledLeavesNothingThatGrows() throws Exception {
        assertThat(loaded(List.of())).isEqualTo("loaded");
        List<Path> left = files(library);
        assertThat(loaded(List.of())).isEqualTo("loaded");
        assertThat(files(library)).isEqualTo(left).isNotEmpty();
        assertThat(files(temporary)).isEmpty();
    }

    @Test
    void itIsLoadedWhereTheFolderForTemporaryFilesForbidsExecutables() throws Exception {
        assumeTrue(OwnMount.isPossible(temporary), "this system lets users mount no file systems of their own");
        assertThat(loaded(OwnMount.wrapper(temporary, FORBIDDEN))).isEqualTo("loaded");
    }

    @Test
    void itIsLoadedWhereTheStateFolderForbidsExecutables() throws Exception {
        assumeTrue(OwnMount.isPossible(library), "this system lets users mount no file systems of their own");
        assertThat(loaded(OwnMount.wrapper(library, FORBIDDEN))).isEqualTo("loaded");
    }

    @Test
    void whereBothForbidExecutablesThatIsSaid() throws Exception {
        assumeTrue(OwnMount.isPossible(library), "this system lets users mount no file systems of their own");
        List<String> wrapper = new ArrayList<>(OwnMount.wrapper(library, FORBIDDEN));
        wrapper.addAll(OwnMount.wrapper(temporary, FORBIDDEN));
        assertThat(loaded(wrapper))
                .startsWith("the library of the state stores cannot be loaded: " + library)
                .endsWith("the state folder, or that of -Djava.io.tmpdir, has to allow executables");
    }

    private String loaded(List<String> wrapper) throws Exception {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of("env", "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + temporary));
        JavaProcess.start(command, RocksDbLibraryTest.class, log, List.of(library.toString()))
                .onExit()
                .join();
        List<String> lines = Files.readAllLines(log);
        return lines.get(lines.size() - 1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public static void main(String[] arguments) {
        try {
            new RocksDbResources(Path.of(arguments[0]), 1024 * 1024, error -> {}).close();
            System.out.println("loaded");
        } catch (KafkaException e) {
            System.out.println(e.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }
}
