package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Output that cannot be written. */
class FailuresTest {

    private static final String[] EXPLAIN = {"lexicon", "explain", "Chad and Togo signed a treaty."};

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aReaderThatHasEnoughIsNoErrorInWhateverLanguageTheSystemSaysSo() {
        OutputStream pipe = new PipeOutput(failing("Datenübergabe unterbrochen (broken pipe)"));

        assertThat(run(pipe, EXPLAIN)).isZero();
        assertThat(run(pipe, "timeline", "--samples")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsAnError() {
        assertThat(run(failing("No space left on device"), EXPLAIN)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("dateline: No space left on device\n");
    }

    private int run(OutputStream out, String... arguments) {
        Console console = new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Map.of());
        return Dateline.run(console, arguments);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
