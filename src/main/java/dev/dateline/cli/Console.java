package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; answers go here, unbuffered
 * @param err standard error; errors, progress and counts go here
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param environment variables of the process
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {

    /** That of this process. Texts are UTF-8 whatever the locale says: so are the files. */
    static Console ofProcess() {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(
                new FileInputStream(FileDescriptor.in),
                isPipe(1) ? new PipeOutput(out) : out,
                err,
                isTerminal(1),
                isTerminal(2),
                System.getenv());
    }

    /** Java 17 can only tell of input and output together; Linux shows each descriptor. */
    private static boolean isTerminal(int descriptor) {
        return target(descriptor)
                .map(target -> target.startsWith("/dev/pts/")
                        || target.startsWith("/dev/tty")
                        || target.equals("/dev/console"))
                .orElseGet(() -> isTerminalByShell(descriptor));
    }

    private static boolean isPipe(int descriptor) {
        return target(descriptor).filter(target -> target.startsWith("pipe:")).isPresent();
    }

    private static Optional<String> target(int descriptor) {
        Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        try {
            return Optional.of(Files.readSymbolicLink(link).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** As other systems than Linux can be asked. */
    private static boolean isTerminalByShell(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Writes lines for people. */
    void print(String lines) throws IOException {
        String harmless =
                lines.lines().map(line -> TerminalText.harmless(line) + "\n").collect(Collectors.joining());
        out.write(harmless.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Reports an error: one line. */
    void error(String message) {
        err.println("dateline: " + TerminalText.harmless(message.strip().replaceAll("\\s*\\R\\s*", " ")));
    }
}
