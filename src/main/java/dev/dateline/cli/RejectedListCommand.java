package dev.dateline.cli;

import dev.dateline.stream.RejectedReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline rejected list}: the records that could not be taken. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Lists the records that could not be taken: when, why, where they stood, key, cause.",
            "They are kept for 30 days, unless topic articles-rejected says otherwise."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rejected list --bootstrap-server localhost:9092",
            "  dateline rejected list --bootstrap-server localhost:9092 --reason not-avro,bad-key --json"
        })
final class RejectedListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private KafkaOptions kafka;

    @Mixin
    private ReasonOption reason;

    @Option(names = "--json", description = "Lines of JSON.")
    private boolean json;

    RejectedListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        KafkaLogs.withoutConnections();
        RejectedReader reader = new RejectedReader(kafka.settings(console.environment()));
        Progress progress = new Progress(console, "record");
        try (RejectedRecords records = RejectedRecords.open(console.out(), json)) {
            reader.read(reason.reasons(), record -> {
                records.show(record, null);
                progress.step();
            });
        }
        progress.finish("");
        return Dateline.OK;
    }
}
