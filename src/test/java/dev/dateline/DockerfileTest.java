package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The image is built from those parts of the project that the Dockerfile copies. */
class DockerfileTest {

    private static final Pattern READ_BY_BUILD = Pattern.compile("\\$\\{project\\.basedir}/([^/<]+)");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (\\S+) \\S+$");

    @Test
    void allThatTheBuildReadsIsCopied() throws IOException {
        assertThat(all(COPIED, "docker/Dockerfile")).contains("src").containsAll(all(READ_BY_BUILD, "pom.xml"));
    }

    /** What the pattern's group holds, wherever it stands in a file of the project. */
    private static List<String> all(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file)))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
