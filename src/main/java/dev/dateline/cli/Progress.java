package dev.dateline.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Counts what a command goes through; a terminal sees the count move, everybody sees the sum. */
final class Progress {

    private static final long FIRST_AFTER_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int ENOUGH_FOR_A_RATE = 10;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console console;
    private final String noun;
    private final long started = System.nanoTime();
    private long nextShown = started + FIRST_AFTER_NANOS;
    private boolean shown;
    private long count;
    private long errors;

    /** @param noun what is counted, singular: "article" */
    Progress(Console console, String noun) {
        this.console = console;
        this.noun = noun;
    }

    /** One more was done. */
    void step() {
        count++;
        if (console.errIsTerminal() && System.nanoTime() - nextShown >= 0) {
            nextShown = System.nanoTime() + EVERY_NANOS;
            console.err().print(CLEAR_LINE + counted(count, noun) + ", " + rate() + " a second");
            console.err().flush();
            shown = true;
        }
    }

    /** One could not be done, and why. */
    void reject(String cause) {
        errors++;
        clear();
        console.error(cause);
    }

    /** One that was thought to be done was not. */
    void rejectDone(String cause) {
        count--;
        reject(cause);
    }

    /** How many were done. */
    long count() {
        return count;
    }

    /** The exit code that the errors so far deserve. */
    int exitCode() {
        return errors == 0 ? Dateline.OK : Dateline.FAILED;
    }

    /** Prints the sum: "44 articles, 101 events, 1 error in 1.2 s (37 a second)". */
    void finish(String results) {
        clear();
        StringBuilder sum = new StringBuilder(counted(count, noun));
        if (!results.isEmpty()) {
            sum.append(", ").append(results);
        }
        if (errors > 0) {
            sum.append(", ").append(counted(errors, "error"));
        }
        double seconds = seconds();
        sum.append(String.format(Locale.ROOT, " in %.1f s", seconds));
        if (seconds >= 1 && count >= ENOUGH_FOR_A_RATE * seconds) {
            sum.append(" (").append(rate()).append(" a second)");
        }
        console.err().println(sum);
    }

    private void clear() {
        if (shown) {
            console.err().print(CLEAR_LINE);
            shown = false;
        }
    }

    private String rate() {
        return String.format(Locale.ROOT, "%,d", Math.round(count / Math.max(seconds(), 0.001)));
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** "1 article", "2,000 articles", "3 entries". */
    static String counted(long count, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
    }
}
