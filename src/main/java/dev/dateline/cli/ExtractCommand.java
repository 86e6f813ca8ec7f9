package dev.dateline.cli;

import dev.dateline.event.EventMention;
import dev.dateline.export.JsonLineWriter;
import dev.dateline.ingest.ArticleFormat;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline extract}: the events that articles tell of. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Finds the events that articles tell of, without Kafka.",
            "Reads articles, one a line: {\"id\", \"url\", \"source\", \"title\", \"text\", \"published\", \"language\"}; only"
                    + " text and published (a date or an RFC 3339 time) are required. Writes a line for each:",
            "{\"id\", \"events\": [{\"type\", \"status\", \"date\", \"earliest\", \"latest\", \"participants\", \"place\","
                    + " \"trigger\", \"quote\", \"start\", \"end\", \"confidence\"}]}",
            "start and end are code points of the trigger in text; date is EDTF; latest is null where the end is open."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"text\": \"Chad and Togo signed a treaty on Friday.\", \"published\": \"2025-06-19\"}' | dateline"
                    + " extract"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Console console;
    private long found;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private InputFiles inputs;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(console, "article");
        try (JsonLines<ArticleUpdate> lines = inputs.open(console, new ArticleFormat());
                JsonLineWriter out = new JsonLineWriter(console.out());
                Extraction extraction = new Extraction(lexicon.load().extractor(), progress)) {
            for (Line<ArticleUpdate> line = lines.next(); line != null; line = lines.next()) {
                if (!(line instanceof Line.Read<ArticleUpdate> read)) {
                    String cause = line.toString();
                    extraction.then(() -> progress.reject(cause));
                } else if (read.value() instanceof ArticleUpdate.Version version) {
                    extraction.of(version.article(), read.origin(), mentions -> write(out, version.id(), mentions));
                } else {
                    extraction.then(() -> out.withdrawnArticle(read.value().id()));
                }
                if (!lines.ready()) {
                    extraction.settle();
                    out.flush();
                }
            }
            extraction.settle();
        }
        progress.finish(Progress.counted(found, "event"));
        return progress.exitCode();
    }

    private void write(JsonLineWriter out, String id, List<EventMention> mentions) throws IOException {
        out.events(id, mentions);
        found += mentions.size();
    }
}
