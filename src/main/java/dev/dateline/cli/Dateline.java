package dev.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code dateline}: finds the subcommand, runs it and turns what it throws into a line and an exit code. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns news articles into a deduplicated timeline of dated events.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline demo --once",
            "      plays sample articles through a Kafka node of its own and prints their timeline",
            "  dateline timeline articles.jsonl",
            "      the timeline of a file of articles, without Kafka",
            "",
            "dateline COMMAND --help explains a command."
        })
final class Dateline implements Runnable {

    private static final int HELP_COLUMNS = 110;

    /** All went well. */
    static final int OK = 0;

    /** Something could not be done or read; standard error says what. */
    static final int FAILED = 1;

    /** Wrong usage; standard error says what. */
    static final int MISUSED = 2;

    private static final List<String> COMMANDS = List.of(
            "demo",
            "run",
            "serve",
            "produce",
            "watch",
            "rejected",
            "reset",
            "extract",
            "timeline",
            "export",
            "dates",
            "lexicon",
            "health");

    @Spec
    private CommandSpec spec;

    private Dateline() {}

    /** Runs a command line and gives its exit code: 0, 1 for errors, 2 for wrong usage. */
    static int run(Console console, String... args) {
        CommandLine line = commandLine(console, args.length == 0 ? null : args[0]);
        return line.execute(args);
    }

    /** Only the subcommand that is asked for is made: reading the options of all of them takes longer than most answers. */
    private static CommandLine commandLine(Console console, @Nullable String first) {
        CommandLine line = new CommandLine(new Dateline());
        if (first != null && COMMANDS.contains(first)) {
            line.addSubcommand(first, command(first, console));
        } else {
            COMMANDS.forEach(name -> line.addSubcommand(name, command(name, console)));
            line.addSubcommand("help", new HelpCommand());
        }
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(Colors.AUTO.usage(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, new Day());
        line.setUsageHelpWidth(HELP_COLUMNS);
        line.setParameterExceptionHandler((exception, args) -> misused(console, exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(console, exception));
        return line;
    }

    private static Object command(String name, Console console) {
        return switch (name) {
            case "demo" -> new DemoCommand(console);
            case "run" -> new RunCommand(console);
            case "serve" -> new ServeCommand(console);
            case "produce" -> new ProduceCommand(console);
            case "watch" -> new WatchCommand(console);
            case "rejected" -> RejectedCommand.with(console);
            case "reset" -> new ResetCommand(console);
            case "extract" -> new ExtractCommand(console);
            case "timeline" -> new TimelineCommand(console);
            case "export" -> new ExportCommand(console);
            case "dates" -> new DatesCommand(console);
            case "lexicon" -> LexiconCommand.with(console);
            case "health" -> new HealthCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One line and where to read on: a whole page of help would hide what was wrong. */
    private static int misused(Console console, ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        console.error(Failures.message(exception));
        if (!UnmatchedArgumentException.printSuggestions(exception, command.getErr())) {
            console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int failed(Console console, Exception exception) throws Exception {
        if (Failures.isClosedPipe(exception)) {
            return OK; // who read the output has enough
        }
        if (!Failures.isExpected(exception)) {
            throw exception;
        }
        console.error(Failures.message(exception));
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Dateline.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
        }
    }
}
