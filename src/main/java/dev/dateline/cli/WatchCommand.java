package dev.dateline.cli;

import dev.dateline.export.JsonLineWriter;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline watch}: the live timeline in the terminal. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Shows topic timeline: first the entries as they stand, by day, then each change as it comes.",
            "+ an entry is new, ~ it changed (and what), - it is gone: withdrawn, or merged into another."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline watch --bootstrap-server localhost:9092 --type CALL,MEETING,SUMMIT --actor RUS",
            "  dateline watch --bootstrap-server localhost:9092 --once --json > timeline.jsonl"
        })
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private KafkaOptions kafka;

    @ArgGroup
    private @Nullable Duration duration;

    @Option(
            names = "--json",
            description =
                    "Write JSON, one line for each entry and change; an entry that is gone is {\"id\", \"removed\", \"survivor\"}.")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never; auto: on terminals, unless NO_COLOR is set.")
    private Colors color;

    @Mixin
    private EntryFilter filter;

    WatchCommand(Console console) {
        this.console = console;
    }

    /** How long to watch. */
    private static final class Duration {
        @Option(names = "--once", description = "Show the entries as they stand and end.")
        private boolean once;

        @Option(names = "--follow", description = "Stay and show what changes until Ctrl-C. The default.")
        private boolean follow;
    }

    @Override
    public Integer call() throws IOException {
        KafkaLogs.withoutConnections();
        KafkaSettings settings = kafka.settings(console.environment());
        boolean once = duration != null && duration.once && !duration.follow;
        try (StopSignal stop = StopSignal.open();
                TimelineReader reader = TimelineReader.open(settings);
                JsonLineWriter writer = new JsonLineWriter(console.out())) {
            TimelineDisplay display =
                    json ? new JsonDisplay(writer) : new LiveTimeline(console.out(), color.on(console));
            TimelineWatch watch = new TimelineWatch(reader, display, filter::shows);
            int shown = watch.snapshot(stop::isGiven);
            console.err().println(Progress.counted(shown, "entry"));
            if (!once) {
                watch.follow(stop::isGiven);
            }
        }
        return Dateline.OK;
    }
}
