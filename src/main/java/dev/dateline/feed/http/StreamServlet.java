package dev.dateline.feed.http;

import dev.dateline.feed.live.EventStream;
import dev.dateline.feed.live.StreamId;
import dev.dateline.feed.live.StreamWish;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /api/v1/events/stream}: Server-Sent Events. A servlet of its own, as it writes without a thread for each reader. */
final class StreamServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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

    private final transient EventStream stream;
    private final transient ResponseHeaders headers;

    StreamServlet(EventStream stream, ResponseHeaders headers) {
        this.stream = stream;
        this.headers = headers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.apply(request, response);
        StreamWish wish;
        try {
            wish = wish(request);
        } catch (Problem problem) {
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(problem.json());
            return;
        }
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        // Some proxies collect an answer before they pass it on.
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        ServletSink sink = new ServletSink(async, stream::wakeup);
        async.addListener(sink);
        response.getOutputStream().setWriteListener(sink);
        stream.add(wish, sink);
    }

    private static StreamWish wish(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, List.of(given)));
        EventParameters parameters = EventParameters.of(values, "fields", "last_event_id");
        Set<String> fields = parameters.fields();
        String header = request.getHeader("Last-Event-ID");
        // A browser that comes back sends the header; the parameter is for the first time, after a list.
        StreamId after = header != null
                ? parameters.streamId("Last-Event-ID", header)
                : parameters.streamId("last_event_id", parameters.parameters().text("last_event_id"));
        return new StreamWish(parameters.filter(), fields.isEmpty() ? BRIEF : fields, after);
    }
}
