package dev.dateline.cli;

import dev.dateline.stream.RejectedRecord;
import dev.dateline.stream.RejectedReplay;
import dev.dateline.stream.RejectedReplay.Outcome;
import dev.dateline.stream.RejectionReason;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline rejected replay}: sends again what could not be taken. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Sends rejected records again to where they came from, once what was wrong is mended: after an upgrade, or with a"
                    + " higher --max-article.",
            "A record that a later one with its key has replaced is left alone, and so is one that was replayed before. Each"
                    + " line says what became of a record: sent, replaced, or lost (only its beginning was kept, and the"
                    + " original is gone: publish it again)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rejected replay --bootstrap-server localhost:9092 --all --dry-run",
            "  dateline rejected replay --bootstrap-server localhost:9092 --reason too-long"
        })
final class RejectedReplayCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private KafkaOptions kafka;

    @Mixin
    private ReasonOption reason;

    @Option(names = "--all", description = "All rejected records, whatever the reason.")
    private boolean all;

    @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Lines of JSON.")
    private boolean json;

    RejectedReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (all != reason.reasons().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Which ones? Give either --all or --reason");
        }
        KafkaLogs.withoutConnections();
        RejectedReplay replay = new RejectedReplay(kafka.settings(console.environment()));
        Set<RejectionReason> reasons = reason.reasons();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Progress progress = new Progress(console, "record");
        try (RejectedRecords records = RejectedRecords.open(console.out(), json)) {
            BiConsumer<RejectedRecord, Outcome> reader = (record, outcome) -> {
                records.show(record, outcome);
                outcomes.merge(outcome, 1, Integer::sum);
                progress.step();
            };
            if (dryRun) {
                replay.preview(reasons, reader);
            } else {
                replay.run(reasons, reader);
            }
        }
        progress.finish(count(outcomes, Outcome.SENT) + (dryRun ? " would be sent, " : " sent, ")
                + count(outcomes, Outcome.REPLACED) + " replaced, " + count(outcomes, Outcome.LOST) + " lost");
        return count(outcomes, Outcome.LOST) == 0 ? Dateline.OK : Dateline.FAILED;
    }

    private static int count(Map<Outcome, Integer> outcomes, Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
