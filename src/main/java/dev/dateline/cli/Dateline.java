package dev.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
        Map<String, Function<Console, Object>> commands = commands();
        Function<Console, Object> wanted = first == null ? null : commands.get(first);
        if (wanted != null) {
            line.addSubcommand(first, wanted.apply(console));
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
            line.addSubcommand("help", new HelpCommand());
        }
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(Colors.AUTO.usage(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_COLUMNS);
        line.setParameterExceptionHandler((exception, args) -> misused(console, exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(console, exception));
        return line;
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("run", RunCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("produce", ProduceCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("rejected", RejectedCommand::with);
        commands.put("reset", ResetCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("dates", DatesCommand::new);
        commands.put("lexicon", LexiconCommand::with);
        commands.put("health", HealthCommand::new);
        return commands;
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
