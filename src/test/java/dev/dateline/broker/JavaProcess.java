package dev.dateline.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class of the tests as a small Java process of its own, of which many fit on one machine. */
public final class JavaProcess {

    private JavaProcess() {}

    /** Starts the class's main with these arguments; what it prints is added to the log. */
    public static Process start(Class<?> main, Path log, List<String> arguments) throws IOException {
        return start(List.of(), main, log, arguments);
    }

    /** @param wrapper command that starts it, such as one that limits what it may use */
    public static Process start(List<String> wrapper, Class<?> main, Path log, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
