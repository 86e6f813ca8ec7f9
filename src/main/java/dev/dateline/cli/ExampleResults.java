package dev.dateline.cli;

import java.util.Optional;

/** Counts the examples of lexicon files and reports those that do not hold. */
final class ExampleResults {

    private final Console console;
    private int held;
    private int failed;

    ExampleResults(Console console) {
        this.console = console;
    }

    /**
     * One example of a sentence was run.
     *
     * @param holds whether the rule did what it says
     * @param key "yes" or "no"
     */
    void add(boolean holds, String file, int line, String key, String sentence) {
        String should = key.equals("yes") ? "should be found in: " : "should not be found in: ";
        add(holds ? Optional.empty() : Optional.of(should + sentence), file, line);
    }

    /**
     * One example was run.
     *
     * @param failure why it does not hold, or empty
     */
    void add(Optional<String> failure, String file, int line) {
        if (failure.isEmpty()) {
            held++;
            return;
        }
        failed++;
        String why = failure.get();
        String place = file + ":" + line + ": ";
        console.error(why.startsWith(place) ? why : place + why);
    }

    /** Something else was wrong, and has been said. */
    void fail() {
        failed++;
    }

    /** Prints the sum and gives the exit code. */
    int finish() {
        console.err()
                .println(Progress.counted(held, "example") + (held == 1 ? " holds, " : " hold, ") + failed + " not");
        return failed == 0 ? Dateline.OK : Dateline.FAILED;
    }
}
