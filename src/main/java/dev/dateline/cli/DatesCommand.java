package dev.dateline.cli;

import dev.dateline.export.JsonLineWriter;
import dev.dateline.export.TimexSpan;
import dev.dateline.ingest.DatedText;
import dev.dateline.ingest.DatedTextFormat;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            "Reads lines {\"id\", \"text\", \"reference\"}, the reference being the day from which \"yesterday\" counts;"
                    + " writes lines {\"id\", \"timexes\": [{\"start\", \"end\", \"text\", \"type\", \"value\"}]} with TIMEX3"
                    + " types and values. Offsets are code points."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\": \"a\", \"text\": \"They met on Friday.\", \"reference\": \"2025-06-19\"}' | dateline dates"
        })
final class DatesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputFiles inputs;

    DatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn("en");
        DateRules rules = DateRules.read("en", words);
        Vocabulary vocabulary = words.build();
        Tokenizer tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
        DateTagger tagger = rules.build(vocabulary);
        Progress progress = new Progress(console, "text");
        long found = 0;
        try (JsonLines<DatedText> lines = inputs.open(console, new DatedTextFormat());
                JsonLineWriter out = new JsonLineWriter(console.out())) {
            for (Line<DatedText> line = lines.next(); line != null; line = lines.next()) {
                if (line instanceof Line.Read<DatedText> read) {
                    List<TimexSpan> timexes =
                            timexes(tokenizer.tokenize(read.value().text()), tagger, read.value());
                    out.timexes(read.value().id(), timexes);
                    found += timexes.size();
                    progress.step();
                } else {
                    progress.reject(line.toString());
                }
                if (!lines.ready()) {
                    out.flush();
                }
            }
        }
        progress.finish(Progress.counted(found, "date expression"));
        return progress.exitCode();
    }

    private static List<TimexSpan> timexes(Tokens tokens, DateTagger tagger, DatedText text) {
        List<TimexSpan> spans = new ArrayList<>();
        tagger.tag(tokens, text.reference())
                .forEach(timex -> spans.add(new TimexSpan(
                        tokens.codePointStart(timex.first()),
                        tokens.codePointEnd(timex.end() - 1),
                        tokens.textOf(timex.first(), timex.end()),
                        timex.type(),
                        timex.value())));
        return spans;
    }
}
