package dev.dateline.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline health}: asks a running {@code run} or {@code serve} whether it is ready. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        description = {
            "Asks a process on this machine whether it is ready, by GET http://localhost:PORT/health/ready.",
            "Exit code 0 if it is, 1 if it is not or does not answer: made for the health checks of containers."
        },
        footerHeading = "%nExample:%n",
        footer = "  dateline health --port 8081")
final class HealthCommand implements Callable<Integer> {

    private static final int TIMEOUT_MILLIS = 5_000;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            required = true,
            description = "Its --health-port or --port.")
    private int port;

    HealthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        URI uri = URI.create("http://localhost:" + port + "/health/ready");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        try {
            int status = connection.getResponseCode();
            if (status == HttpURLConnection.HTTP_OK) {
                return Dateline.OK;
            }
            console.error("not ready: " + uri + " answers " + status);
        } catch (IOException e) {
            console.error("not ready: " + uri + ": " + e.getMessage());
        } finally {
            connection.disconnect();
        }
        return Dateline.FAILED;
    }
}
