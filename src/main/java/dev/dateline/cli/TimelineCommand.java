package dev.dateline.cli;

import dev.dateline.event.EventMention;
import dev.dateline.export.JsonLineWriter;
import dev.dateline.ingest.ArticleFormat;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import dev.dateline.stream.ArticleLimits;
import dev.dateline.stream.RejectedException;
import dev.dateline.timeline.Horizon;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline timeline}: the timeline of a set of articles. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Makes the timeline of a set of articles, by the code of dateline run but without Kafka.",
            "Reads articles as dateline extract does. A later line with the id of an earlier one replaces it; a line {\"id\":"
                    + " \"...\", \"withdrawn\": true} takes it back. Writes entries, sorted by earliest, latest, type, id:",
            "{\"id\", \"family\", \"type\", \"status\", \"date\", \"earliest\", \"latest\", \"title\", \"participants\","
                    + " \"place\", \"trigger\", \"quote\", \"start\", \"end\", \"confidence\", \"mentions\", \"reports\","
                    + " \"sources\", \"first_reported\", \"last_reported\", \"history\", \"contested\", \"absorbed\"}"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline timeline articles.jsonl > timeline.jsonl",
            "  dateline timeline --text --type CALL,MEETING,SUMMIT --actor RUS articles/"
        })
final class TimelineCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, List<EventMention>> mentions = new LinkedHashMap<>();

    @Option(names = "--text", description = "Write lines for people instead of JSON.")
    private boolean text;

    @Option(
            names = "--samples",
            description = "The timeline of the sample articles that come with Dateline; other inputs are not read.")
    private boolean samples;

    @Mixin
    private MaxArticleOption maxArticle;

    @Mixin
    private HorizonOption horizon;

    @Mixin
    private EntryFilter filter;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private InputFiles inputs;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ArticleLimits limits = new ArticleLimits(maxArticle.length());
        Horizon closing = horizon.horizon();
        Progress progress = new Progress(console, "article");
        try (JsonLines<ArticleUpdate> lines = samples ? Samples.open() : inputs.open(console, new ArticleFormat());
                Extraction extraction = new Extraction(lexicon.load().extractor(), progress)) {
            for (Line<ArticleUpdate> line = lines.next(); line != null; line = lines.next()) {
                if (line instanceof Line.Read<ArticleUpdate> read) {
                    apply(read, limits, extraction, progress);
                } else {
                    String cause = line.toString();
                    extraction.then(() -> progress.reject(cause));
                }
            }
            extraction.settle();
        }
        List<EventMention> told =
                mentions.values().stream().flatMap(Collection::stream).toList();
        List<TimelineEvent> entries = Timelines.of(told, closing);
        long late = told.stream().filter(closing::closes).count();
        if (late > 0) {
            console.err().println(Progress.counted(late, "mention") + " of closed events left out");
        }
        int shown = write(entries.stream().filter(filter::shows).toList());
        progress.finish(Progress.counted(shown, "entry"));
        return progress.exitCode();
    }

    private void apply(Line.Read<ArticleUpdate> line, ArticleLimits limits, Extraction extraction, Progress progress)
            throws IOException {
        String id = line.value().id();
        extraction.then(() -> mentions.remove(id));
        if (!(line.value() instanceof ArticleUpdate.Version version)) {
            extraction.then(progress::step);
            return;
        }
        try {
            limits.check(version.article());
        } catch (RejectedException e) {
            extraction.then(() -> progress.reject(line.origin() + ": " + e.getMessage()));
            return;
        }
        extraction.of(version.article(), line.origin(), told -> mentions.put(id, told));
    }

    private int write(List<TimelineEvent> entries) throws IOException {
        try (JsonLineWriter json = new JsonLineWriter(console.out())) {
            TimelineDisplay display = text ? new LiveTimeline(console.out(), false) : new JsonDisplay(json);
            for (TimelineEvent entry : entries) {
                display.standing(entry);
            }
        }
        return entries.size();
    }
}
