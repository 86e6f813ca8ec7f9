package dev.dateline.feed;

import dev.dateline.feed.http.WebOptions;
import dev.dateline.feed.http.WebServer;
import dev.dateline.feed.live.LiveTimeline;

/** Serves the sample timeline at a port, to work on the page: {@code PagePreview 8099}. */
final class PagePreview {

    private PagePreview() {}

    public static void main(String[] arguments) throws InterruptedException {
        LiveTimeline timeline = LiveTimeline.open("sample");
        timeline.apply(Entries.upserts(SampleTimeline.entries()));
        WebServer server =
                WebServer.start(timeline, WebOptions.local(Integer.parseInt(arguments[0])), () -> true, articles -> {});
        System.out.println("http://127.0.0.1:" + server.port());
        Thread.currentThread().join();
    }
}
