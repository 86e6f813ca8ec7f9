package dev.dateline.cli;

import java.util.stream.Stream;

/** Entry point of the runnable jar. */
public final class Main {

    private static final String LOST = "\uFFFD";

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.ofProcess();
        if (areLost(args)) {
            console.error(
                    "the locale has not all characters of the arguments: a UTF-8 one has, such as LC_ALL=C.UTF-8");
            System.exit(Dateline.MISUSED);
        }
        System.exit(Dateline.run(console, args));
    }

    /** Java decodes arguments by the locale: in one of ASCII only, a name or an id would silently be another. */
    private static boolean areLost(String[] args) {
        return !"UTF-8".equals(System.getProperty("sun.jnu.encoding"))
                && Stream.of(args).anyMatch(argument -> argument.contains(LOST));
    }
}
