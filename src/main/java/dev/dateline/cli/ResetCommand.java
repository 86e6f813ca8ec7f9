package dev.dateline.cli;

import dev.dateline.stream.ApplicationReset;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline reset}: back to the beginning, so that the next {@code run} builds the timeline anew. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Takes back the timeline and removes the state, so that the next `dateline run` builds it anew from the articles;"
                    + " the entries get new ids. Articles and rejected records stay.",
            "Stop every `dateline run` before. State on other machines is seen to be out of date by itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline reset --bootstrap-server localhost:9092 --dry-run",
            "  dateline reset --bootstrap-server localhost:9092 --state-dir /var/lib/dateline --execute"
        })
final class ResetCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private KafkaOptions kafka;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description = "That of `dateline run`. Default: " + TimelineApplication.DEFAULT_STATE_DIRECTORY
                    + " in the working directory.")
    private @Nullable Path stateDirectory;

    @ArgGroup(multiplicity = "1")
    private Mode mode;

    /** One of them has to be given: what takes a timeline back must not happen by a slip. */
    static final class Mode {
        @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
        private boolean dryRun;

        @Option(names = "--execute", description = "Do it.")
        private boolean execute;
    }

    ResetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        KafkaLogs.withoutConnections();
        KafkaSettings settings = kafka.settings(console.environment());
        if (stateDirectory != null) {
            settings = settings.with("state.dir", stateDirectory.toString());
        }
        try (ApplicationReset reset = ApplicationReset.open(settings)) {
            for (ApplicationReset.Step step : reset.steps()) {
                console.err().println((mode.dryRun ? "would " : "") + step.description());
                if (mode.execute) {
                    step.action().run();
                }
            }
        }
        console.err()
                .println(
                        mode.dryRun ? "nothing was changed" : "done: the next `dateline run` builds the timeline anew");
        return Dateline.OK;
    }
}
