package dev.dateline.cli;

import dev.dateline.export.JsonLineWriter;
import dev.dateline.export.TimexSpan;
import dev.dateline.ingest.DatedText;
import dev.dateline.ingest.DatedTextFormat;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline dates}: the date expressions of texts. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        description = {
            "Finds the date expressions of texts and what they mean.",
            "Reads lines {\"id\", \"text\", \"reference\", \"language\"}, the reference being the day from which"
                    + " \"yesterday\" counts, or a time whose day at its own offset is that day, and the language \"en\" (the"
                    + " default) or \"de\". An article's line does too: its \"published\" is the reference; one"
                    + " that withdraws an article is skipped.",
            "Writes lines {\"id\", \"timexes\": [{\"start\", \"end\", \"text\", \"type\", \"value\"}]} with TIMEX3"
                    + " types and values. Offsets are code points."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\": \"a\", \"text\": \"They met on Friday.\", \"reference\": \"2025-06-19\"}' | dateline dates"
        })
final class DatesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private InputFiles inputs;

    DatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DateTaggers taggers = new DateTaggers(lexicon.folder());
        Progress progress = new Progress(console, "text");
        long found = 0;
        try (JsonLines<Optional<DatedText>> lines = inputs.open(console, new DatedTextFormat());
                JsonLineWriter out = new JsonLineWriter(console.out())) {
            for (Line<Optional<DatedText>> line = lines.next(); line != null; line = lines.next()) {
                if (!(line instanceof Line.Read<Optional<DatedText>> read)) {
                    progress.reject(line.toString());
                } else if (read.value().isPresent()) {
                    DatedText text = read.value().get();
                    if (DateTaggers.know(text)) {
                        List<TimexSpan> timexes = taggers.tag(text);
                        out.timexes(text.id(), timexes);
                        found += timexes.size();
                        progress.step();
                    } else {
                        progress.reject(line.origin() + ": no date rules for the language \"" + text.language() + "\"");
                    }
                }
                if (!lines.ready()) {
                    out.flush();
                }
            }
        }
        progress.finish(Progress.counted(found, "date expression"));
        return progress.exitCode();
    }
}
