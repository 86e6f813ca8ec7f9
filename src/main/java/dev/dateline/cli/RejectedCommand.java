package dev.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline rejected}: what could not be taken, and sending it again. */
@Command(
        name = "rejected",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists the records on topic articles-rejected, and sends them again once the cause is mended.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rejected list --bootstrap-server localhost:9092",
            "  dateline rejected replay --bootstrap-server localhost:9092 --reason too-long --dry-run"
        })
final class RejectedCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private RejectedCommand() {}

    /** The command with those below it. */
    static CommandLine with(Console console) {
        return new CommandLine(new RejectedCommand())
                .addSubcommand(new RejectedListCommand(console))
                .addSubcommand(new RejectedReplayCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: list or replay");
    }
}
