package dev.dateline.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** When to use the terminal's colours. */
enum Colors {
    /** Where the output is a terminal that has them, and NO_COLOR is not set. */
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to colour standard output. */
    boolean on(Console console) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> console.outIsTerminal() && allowed(console);
        };
    }

    /** See no-color.org: any value but the empty one turns colours off. */
    private static boolean allowed(Console console) {
        String terminal = console.environment().getOrDefault("TERM", "dumb");
        return console.environment().getOrDefault("NO_COLOR", "").isEmpty() && !terminal.equals("dumb");
    }

    ColorScheme usage(Console console) {
        return Help.defaultColorScheme(on(console) ? Ansi.ON : Ansi.OFF);
    }
}
