package dev.dateline.cli;

import dev.dateline.stream.RejectionReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which rejected records a command is about, by why they were rejected. */
final class ReasonOption {

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            split = ",",
            converter = Converter.class,
            completionCandidates = Labels.class,
            description = "Only those with one of these reasons: ${COMPLETION-CANDIDATES}.")
    private List<RejectionReason> reasons = new ArrayList<>();

    /** Those that were given; none stands for all. */
    Set<RejectionReason> reasons() {
        return Set.copyOf(reasons);
    }

    private static List<String> labels() {
        return Stream.of(RejectionReason.values()).map(RejectionReason::label).toList();
    }

    /** The reasons as they stand in headers. */
    static final class Labels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return labels().iterator();
        }
    }

    /** Reads a reason as it stands in headers. */
    static final class Converter implements ITypeConverter<RejectionReason> {
        @Override
        public RejectionReason convert(String label) {
            return Stream.of(RejectionReason.values())
                    .filter(reason -> reason.label().equals(label))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("'" + label + "' is none of " + String.join(", ", labels())));
        }
    }
}
