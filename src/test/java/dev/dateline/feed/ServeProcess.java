package dev.dateline.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code serve} as users start it, in a process of its own on any free port. */
final class ServeProcess implements AutoCloseable {

    private static final Pattern SERVING = Pattern.compile("serving http://localhost:(\\d+);.*");

    private final Process process;
    private final int port;

    private ServeProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param options options of its JVM
     * @throws IOException if it ends before
     */
    static ServeProcess start(String bootstrapServers, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "dev.dateline.cli.Main",
                "serve",
                "--bootstrap-server",
                bootstrapServers,
                "--port",
                "0"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            Matcher serving = SERVING.matcher(line);
            if (serving.matches()) {
                return new ServeProcess(process, Integer.parseInt(serving.group(1)));
            }
            System.out.println(line);
        }
        throw new IOException("serve has ended");
    }

    int port() {
        return port;
    }

    /** Waits until it has read what was on the topic when it started. */
    void awaitReady() throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        while (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
            LockSupport.parkNanos(50_000_000L);
        }
    }

    /** Its processor time and memory so far, in words. */
    String usage() throws IOException {
        Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return String.format(
                "serve has used %.1f s of processor time and %s of memory", cpu.toMillis() / 1e3, resident());
    }

    private String resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB";
            }
        }
        return "an unknown amount";
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
