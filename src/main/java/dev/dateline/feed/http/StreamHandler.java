package dev.dateline.feed.http;

import dev.dateline.feed.live.EventStream;
import dev.dateline.feed.live.StreamId;
import dev.dateline.feed.live.StreamWish;
import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * {@code GET /api/v1/events/stream}: Server-Sent Events. It stands before the servlets, whose buffers would copy for each reader what is
 * the same for all; no reader costs a thread.
 */
final class StreamHandler extends Handler.Wrapper {

    static final String PATH = EventsEndpoint.PATH + "/stream";

    /** What fits a list: all but the sources and the life, which {@code events/ID} has. */
    private static final Set<String> BRIEF = Set.of(
            "id",
            "family",
            "type",
            "status",
            "date",
            "earliest",
            "latest",
            "title",
            "participants",
            "place",
            "confidence",
            "reports",
            "sources",
            "first_reported",
            "last_reported",
            "contested");

    private final EventStream stream;
    private final ResponseHeaders headers;

    StreamHandler(EventStream stream, ResponseHeaders headers) {
        this.stream = stream;
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!(head || HttpMethod.GET.is(request.getMethod())) || !PATH.equals(Request.getPathInContext(request))) {
            return super.handle(request, response, callback);
        }
        headers.apply(request.getHeaders().get("Origin"), response.getHeaders()::put);
        StreamWish wish;
        try {
            wish = wish(request);
        } catch (Problem problem) {
            response.setStatus(problem.status());
            response.getHeaders().put("Content-Type", Problem.MEDIA_TYPE);
            response.write(true, ByteBuffer.wrap(problem.json()), callback);
            return true;
        }
        response.getHeaders().put("Content-Type", "text/event-stream;charset=utf-8");
        response.getHeaders().put("Cache-Control", "no-store");
        // Some proxies collect an answer before they pass it on.
        response.getHeaders().put("X-Accel-Buffering", "no");
        if (head) {
            callback.succeeded();
            return true;
        }
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        // The stream itself looks after readers that take nothing.
        connection.setIdleTimeout(0);
        stream.add(wish, new ResponseSink(response, callback, connection, stream::wakeup));
        return true;
    }

    private static StreamWish wish(Request request) {
        EventParameters parameters = EventParameters.of(request.getHttpURI().getQuery(), "fields", "last_event_id");
        Set<String> fields = parameters.fields();
        String header = request.getHeaders().get("Last-Event-ID");
        // A browser that comes back sends the header; the parameter is for the first time, after a list.
        StreamId after = header != null
                ? parameters.streamId("Last-Event-ID", header)
                : parameters.streamId("last_event_id", parameters.parameters().text("last_event_id"));
        return new StreamWish(parameters.filter(), fields.isEmpty() ? BRIEF : fields, after);
    }
}
