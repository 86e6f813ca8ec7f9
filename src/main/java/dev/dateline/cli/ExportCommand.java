package dev.dateline.cli;

import dev.dateline.export.FeedFormat;
import dev.dateline.export.FeedHead;
import dev.dateline.export.FeedItem;
import dev.dateline.feed.index.EventOrder;
import dev.dateline.ingest.EntryFormat;
import dev.dateline.ingest.EntryUpdate;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TimelineReader;
import dev.dateline.timeline.TimelineEvent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline export}: a timeline in the format of other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Writes a timeline for other programs: feed readers, calendars, spreadsheets, maps.",
            "Reads entries as dateline timeline and dateline watch --json write them, a later line with the id of an earlier"
                    + " one replacing it; or, with --bootstrap-server or --config, topic timeline as it stands."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline timeline articles.jsonl | dateline export --format atom > feed.xml",
            "  dateline export --format ics --type SUMMIT --status planned --bootstrap-server localhost:9092 -o summits.ics"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "atom, rss, jsonfeed, ics (iCalendar), csv or geojson.")
    private FeedFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to this file, which is replaced when all is read and written; it is left alone where something"
                            + " could not be read. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "Dateline",
            description = "Name of the feed. Default: ${DEFAULT-VALUE}.")
    private String title;

    @Option(
            names = "--site",
            paramLabel = "URL",
            converter = SiteUrl.class,
            description = "Where dateline serve runs for its readers: entries link to their page there.")
    private @Nullable String site;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "-date",
            converter = OrderName.class,
            description = "date, -date (newest first), reported, -reported or -sources. Default: ${DEFAULT-VALUE}.")
    private EventOrder order;

    @Option(names = "--limit", paramLabel = "N", description = "The first so many entries. Default: all.")
    private @Nullable Integer limit;

    @Mixin
    private KafkaOptions kafka;

    @Mixin
    private EntryFilter filter;

    @Mixin
    private InputFiles inputs;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Progress progress = new Progress(console, "entry");
        Collection<FeedItem> timeline = kafka.isGiven() ? topic(progress) : lines(progress);
        List<FeedItem> items = timeline.stream()
                .filter(item -> filter.shows(item.entry()))
                .sorted(Comparator.comparing(FeedItem::entry, order.comparator()))
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .toList();
        boolean written = write(items, progress);
        progress.finish((written ? items.size() : 0) + " written");
        return progress.exitCode();
    }

    private void check() {
        if (kafka.isGiven() && !inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Either files or a topic: both are given");
        }
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit is not negative");
        }
        if (output != null) {
            new OutputFile(output).problem().ifPresent(problem -> {
                throw new ParameterException(spec.commandLine(), "--output: " + problem);
            });
        }
    }

    private Collection<FeedItem> topic(Progress progress) throws IOException {
        KafkaLogs.withoutConnections();
        Map<String, FeedItem> items = new HashMap<>();
        try (TimelineReader reader = TimelineReader.open(kafka.settings(console.environment()))) {
            while (!reader.caughtUp()) {
                reader.poll(POLL).forEach(change -> apply(change, items));
            }
        }
        items.values().forEach(item -> progress.step());
        return items.values();
    }

    private static void apply(TimelineChange change, Map<String, FeedItem> items) {
        TimelineEvent entry = change.event();
        if (entry == null) {
            items.remove(change.id());
        } else {
            items.put(
                    change.id(),
                    new FeedItem(entry, Instant.ofEpochMilli(change.position().timestamp())));
        }
    }

    private Collection<FeedItem> lines(Progress progress) throws IOException {
        Map<String, FeedItem> items = new HashMap<>();
        try (JsonLines<EntryUpdate> lines = inputs.open(console, new EntryFormat())) {
            for (Line<EntryUpdate> line = lines.next(); line != null; line = lines.next()) {
                if (!(line instanceof Line.Read<EntryUpdate> read)) {
                    progress.reject(line.toString());
                } else if (read.value() instanceof EntryUpdate.Version version) {
                    items.put(version.id(), FeedItem.of(version.entry()));
                    progress.step();
                } else {
                    items.remove(read.value().id());
                }
            }
        }
        return items.values();
    }

    /** Whether it was written: a feed that lacks entries, which its readers take for withdrawn, does not replace a good one. */
    private boolean write(List<FeedItem> items, Progress progress) throws IOException {
        FeedHead head = site == null ? FeedHead.ofFile(title) : FeedHead.ofSite(title, site);
        if (output == null) {
            OutputStream out = new BufferedOutputStream(console.out());
            format.write(head, items, out);
            out.flush();
            return true;
        }
        if (progress.exitCode() != Dateline.OK) {
            console.error(output + " is not written, as not all could be read");
            return false;
        }
        writeWhole(new OutputFile(output), out -> format.write(head, items, out));
        return true;
    }

    /** Ctrl-C waits until the file is whole, and leaves no half one beside it. */
    private static void writeWhole(OutputFile file, OutputFile.Content content) throws IOException {
        StopSignal stop = StopSignal.open();
        try {
            file.write(content);
        } finally {
            stop.close();
        }
    }

    /** A format by its name or by the name of its file. */
    static final class FormatName implements ITypeConverter<FeedFormat> {
        @Override
        public FeedFormat convert(String name) {
            return FeedFormat.named(name)
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                            + Arrays.stream(FeedFormat.values())
                                    .map(FeedFormat::id)
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** Where people reach a service: a link made of anything else leads nowhere. */
    static final class SiteUrl implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!isUrl(text)) {
                throw new TypeConversionException(
                        "'" + text + "' is no URL such as https://dateline.example, without query or fragment");
            }
            return text;
        }

        private static boolean isUrl(String text) {
            try {
                URI url = new URI(text);
                return url.getAuthority() != null
                        && List.of("http", "https").contains(url.getScheme())
                        && url.getRawQuery() == null
                        && url.getRawFragment() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }

    /** An order by its name in URLs. */
    static final class OrderName implements ITypeConverter<EventOrder> {
        @Override
        public EventOrder convert(String name) {
            try {
                return EventOrder.of(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + name + "' " + e.getMessage());
            }
        }
    }
}
