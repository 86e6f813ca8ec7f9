package dev.dateline.cli;

import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.LineFormat;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The inputs that a command is to read. */
final class InputFiles {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {
                "Files of JSON lines, also with gzip, or folders of such files (*.jsonl, *.ndjson, *.json, also *.gz).",
                "- or nothing: standard input."
            })
    private List<String> inputs = new ArrayList<>();

    /** Opens them, or standard input if none is named. */
    <T> JsonLines<T> open(Console console, LineFormat<T> format) {
        return JsonLines.open(inputs, console.in(), format);
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }
}
