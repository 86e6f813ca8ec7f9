package dev.dateline.cli;

import dev.dateline.timeline.Horizon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long after its last day an event is open to reports. */
final class HorizonOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = {
                "Close events: what an article says of an event that ended more than so many days before the article was"
                        + " published neither changes an entry nor makes one.",
                "Articles sent again or withdrawn still change old entries. Default: all events stay open."
            })
    private @Nullable Long days;

    /** The horizon, or that all events stay open. */
    Horizon horizon() {
        if (days == null) {
            return Horizon.NONE;
        }
        if (days < 1) {
            throw new ParameterException(spec.commandLine(), "--horizon is at least 1 day");
        }
        return new Horizon(days);
    }
}
