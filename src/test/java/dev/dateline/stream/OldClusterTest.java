package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of a cluster that is too old: a node that knows only the requests of Kafka 2.0. */
@Tag("slow")
class OldClusterTest {

    private static final short API_VERSIONS = 18;
    private static final short METADATA = 3;
    private static final short UNSUPPORTED_VERSION = 35;

    /** Least and greatest version of each request that the node takes: as Kafka 2.0 had them. */
    private static final Map<Short, Integer> KNOWN = Map.of(METADATA, 6, API_VERSIONS, 2);

    @Test
    void aClusterThatIsTooOldIsNamedBeforeAnythingStarts() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var unused = threads.submit(() -> accept(server, threads));
            KafkaSettings settings = KafkaSettings.of("127.0.0.1:" + server.getLocalPort());
            try (Admin admin = settings.admin()) {
                assertThatThrownBy(() -> new TopicSetup(admin).requireTransactions("dateline"))
                        .isInstanceOf(TopicException.class)
                        .hasMessageStartingWith("the Kafka cluster is too old: Dateline needs Kafka 3.0 or newer");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void accept(ServerSocket server, ExecutorService threads) throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            var unused = threads.submit(() -> serve(socket));
        }
        return null;
    }

    private static Void serve(Socket socket) throws IOException {
        try (socket;
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            while (true) {
                ByteBuffer request = ByteBuffer.wrap(in.readNBytes(in.readInt()));
                short key = request.getShort();
                short version = request.getShort();
                byte[] answer = key == API_VERSIONS ? versions(version) : metadata(socket.getLocalPort());
                out.writeInt(Integer.BYTES + answer.length);
                out.writeInt(request.getInt());
                out.write(answer);
                out.flush();
            }
        } catch (EOFException e) {
            return null;
        }
    }

    private static byte[] versions(short asked) {
        boolean known = asked <= KNOWN.getOrDefault(API_VERSIONS, 0);
        ByteBuffer answer = ByteBuffer.allocate(100).putShort(known ? 0 : UNSUPPORTED_VERSION);
        answer.putInt(KNOWN.size());
        KNOWN.forEach(
                (key, greatest) -> answer.putShort(key).putShort((short) 0).putShort(greatest.shortValue()));
        if (known && asked > 0) {
            answer.putInt(0);
        }
        return written(answer);
    }

    /** Version 6: this node alone, and no topics. */
    private static byte[] metadata(int port) {
        ByteBuffer answer = ByteBuffer.allocate(100).putInt(0).putInt(1).putInt(1);
        text(answer, "127.0.0.1").putInt(port).putShort((short) -1);
        return written(text(answer, "old").putInt(1).putInt(0));
    }

    private static ByteBuffer text(ByteBuffer answer, String text) {
        return answer.putShort((short) text.length()).put(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static byte[] written(ByteBuffer answer) {
        byte[] bytes = new byte[answer.position()];
        answer.flip().get(bytes);
        return bytes;
    }
}
