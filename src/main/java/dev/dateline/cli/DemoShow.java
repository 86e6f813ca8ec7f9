package dev.dateline.cli;

import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.PipelineProgress;
import dev.dateline.stream.TimelineApplication;
import dev.dateline.stream.TimelineReader;
import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Help.Ansi.Style;

/** What the demo shows of a topology at work. */
final class DemoShow {

    private static final Duration CHECK = Duration.ofMillis(50);

    private final Console console;
    private final boolean colored;
    private final KafkaSettings settings;
    private final TimelineApplication application;
    private final StopSignal stop;

    DemoShow(
            Console console,
            boolean colored,
            KafkaSettings settings,
            TimelineApplication application,
            StopSignal stop) {
        this.console = console;
        this.colored = colored;
        this.settings = settings;
        this.application = application;
        this.stop = stop;
    }

    /** Plays all articles, waits until all that they say is on the timeline, and prints that. */
    int once() throws IOException {
        int played;
        try (ArticleProducer producer = ArticleProducer.open(settings)) {
            played = new SamplePlayer(producer, Duration.ZERO, stop).play(what -> {});
        }
        try (Admin admin = settings.admin()) {
            PipelineProgress progress = new PipelineProgress(admin, settings);
            while (!progress.isIdle()) {
                if (hasFailed() || stop.await(CHECK)) {
                    return Dateline.FAILED;
                }
            }
        }
        try (TimelineReader reader = TimelineReader.open(settings)) {
            LiveTimeline display = new LiveTimeline(console.out(), false);
            int shown = new TimelineWatch(reader, display, entry -> true).snapshot(stop::isGiven);
            console.err().println(Progress.counted(played, "article") + " played, " + Progress.counted(shown, "entry"));
        }
        return Dateline.OK;
    }

    /** Waits until the topology is at work, so that articles show their effect when they are played. */
    boolean awaitReady() {
        while (!application.isReady()) {
            if (hasFailed() || stop.await(CHECK)) {
                return false;
            }
        }
        return true;
    }

    /** Plays article after article and shows what each changes, then whatever else comes, until it is stopped. */
    int live(Duration pace) throws IOException {
        LiveTimeline display = new LiveTimeline(console.out(), colored);
        try (ArticleProducer producer = ArticleProducer.open(settings);
                TimelineReader reader = TimelineReader.open(settings)) {
            Thread player = new Thread(() -> play(new SamplePlayer(producer, pace, stop), display), "sample-player");
            player.setDaemon(true);
            player.start();
            TimelineWatch watch = new TimelineWatch(reader, display, entry -> true);
            watch.snapshot(stop::isGiven);
            watch.follow(() -> stop.isGiven() || hasFailed());
            stop.stop();
            join(player);
        }
        return hasFailed() ? Dateline.FAILED : Dateline.OK;
    }

    private void play(SamplePlayer player, LiveTimeline display) {
        try {
            player.play(what -> display.note(Style.faint, "» " + what));
            if (!stop.isGiven()) {
                console.err()
                        .println("All articles are played. More: dateline produce --bootstrap-server "
                                + settings.bootstrapServers() + " FILE; Ctrl-C ends");
            }
        } catch (IOException | RuntimeException e) {
            console.error(Failures.message(e));
            stop.stop();
        }
    }

    private static void join(Thread player) {
        try {
            player.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasFailed() {
        return application.failure() != null;
    }
}
