package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.feed.http.WebOptions;
import dev.dateline.feed.http.WebServer;
import dev.dateline.feed.live.LiveTimeline;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageTest {

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(reason("127.0.0.1", taken.getLocalPort()))
                    .isEqualTo("port " + taken.getLocalPort() + " is in use: choose another --port");
        }
    }

    @Test
    void aHostThatIsNotHereIsNotTakenForAPortInUse() {
        assertThat(reason("nosuch.invalid", 0)).isEqualTo("cannot listen on nosuch.invalid: no such host");
        assertThat(reason("203.0.113.7", 0)).startsWith("cannot listen on 203.0.113.7, port 0: ");
    }

    private static String reason(String host, int port) {
        WebOptions web = new WebOptions(host, port, null, List.of(), null);
        try (LiveTimeline timeline = LiveTimeline.open("topic")) {
            return WebPage.reason(
                    web,
                    catchThrowableOfType(
                            JavalinBindException.class,
                            () -> WebServer.start(timeline, web, () -> true, articles -> {})));
        }
    }
}
