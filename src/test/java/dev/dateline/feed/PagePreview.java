package dev.dateline.feed;

import dev.dateline.feed.http.WebOptions;
import dev.dateline.feed.http.WebServer;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.ingest.EntryFormat;
import dev.dateline.ingest.EntryUpdate;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Serves the sample timeline at a port, or one from a file, to work on the page: {@code PagePreview 8099 [timeline.jsonl]}. */
final class PagePreview {

    private PagePreview() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LiveTimeline timeline = LiveTimeline.open("sample");
        timeline.apply(Entries.upserts(arguments.length > 1 ? read(arguments[1]) : SampleTimeline.entries()));
        WebServer server =
                WebServer.start(timeline, WebOptions.local(Integer.parseInt(arguments[0])), () -> true, articles -> {});
        System.out.println("http://127.0.0.1:" + server.port());
        Thread.currentThread().join();
    }

    private static List<TimelineEvent> read(String file) throws IOException {
        List<TimelineEvent> entries = new ArrayList<>();
        try (JsonLines<EntryUpdate> lines = JsonLines.open(List.of(file), System.in, new EntryFormat())) {
            for (Line<EntryUpdate> line = lines.next(); line != null; line = lines.next()) {
                if (line instanceof Line.Read<EntryUpdate> read
                        && read.value() instanceof EntryUpdate.Version version) {
                    entries.add(version.entry());
                }
            }
        }
        return entries;
    }
}
