package dev.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline lexicon}: the files that hold what Dateline knows. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks lexicon files, and explains what they make of a sentence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lexicon check my-lexicon/",
            "  dateline lexicon explain 'Chad and Togo signed a treaty on Friday.'"
        })
final class LexiconCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private LexiconCommand() {}

    /** The command with those below it. */
    static CommandLine with(Console console) {
        return new CommandLine(new LexiconCommand())
                .addSubcommand(new LexiconCheckCommand(console))
                .addSubcommand(new LexiconExplainCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: check or explain");
    }
}
