package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the packaged jar, as a user starts it. */
final class JarProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path JAR = Path.of(System.getProperty("dateline.jar")).toAbsolutePath();
    private static final Path LAUNCHER = JAR.resolve("../../bin/dateline").normalize();

    private final Process process;
    private final Path out;
    private final Path err;

    private JarProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts a command that reads nothing. */
    static JarProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, List.of(), arguments);
    }

    /** @param jvmOptions options of the JVM itself */
    static JarProcess start(Path folder, List<String> jvmOptions, String... arguments) throws IOException {
        return start(folder, java(jvmOptions, arguments));
    }

    /** Starts a command in a locale that knows ASCII only, as cron does. */
    static JarProcess startWithoutLocale(Path folder, String... arguments) throws IOException {
        return start(folder, withoutLocale(java(List.of(), arguments)));
    }

    private static ProcessBuilder java(List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static ProcessBuilder withoutLocale(ProcessBuilder builder) {
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /**
     * Starts {@code bin/dateline}.
     *
     * @param jvmOptions options of the JVM itself, none with a space
     */
    static JarProcess launch(Path folder, List<String> jvmOptions, String... arguments) throws IOException {
        return start(folder, launcher(LAUNCHER, jvmOptions, arguments));
    }

    /** Starts {@code bin/dateline} of a checkout in a folder with a blank in its name, in a locale that knows ASCII only. */
    static JarProcess launchFromOddPlace(Path folder, String... arguments) throws IOException {
        Path checkout = folder.resolve("a checkout");
        Path target = Files.createDirectories(checkout.resolve("target"));
        Path bin = Files.createDirectories(checkout.resolve("bin"));
        for (String built : List.of("dateline.jar", "dateline.jsa")) {
            Files.createSymbolicLink(target.resolve(built), JAR.resolveSibling(built));
        }
        Path launcher = Files.copy(LAUNCHER, bin.resolve("dateline"), StandardCopyOption.COPY_ATTRIBUTES);
        return start(folder, withoutLocale(launcher(launcher, List.of(), arguments)));
    }

    private static ProcessBuilder launcher(Path launcher, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DATELINE_JAVA_OPTS", String.join(" ", jvmOptions));
        return builder;
    }

    private static JarProcess start(Path folder, ProcessBuilder builder) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder.directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new JarProcess(process, out, err);
    }

    /** Gives it standard input, to the end. */
    JarProcess input(String text) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Waits for its end and gives the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("no end within " + PATIENCE);
        }
        return process.exitValue();
    }

    /** What it has written to standard output so far. */
    String out() throws IOException {
        return Files.readString(out);
    }

    /** What it has written to standard error so far. */
    String err() throws IOException {
        return Files.readString(err);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, as Ctrl-C does, and gives the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
