package dev.dateline.stream;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;

/**
 * Tells faults that pass by themselves from those that need a person. Besides what Kafka says may be tried again, these are the
 * ends of a transaction by the cluster, as after a broker that stood still: whoever begins anew, where the last one was
 * committed, loses nothing.
 */
final class PassingFaults {

    private static final Set<Class<? extends Exception>> PASSING = Set.of(
            RetriableException.class,
            ApplicationRecoverableException.class,
            InvalidTxnStateException.class,
            TransactionAbortableException.class,
            TransactionAbortedException.class,
            OutOfOrderSequenceException.class);

    private PassingFaults() {}

    /** Whether this, or anything that caused it, passes by itself. */
    static boolean isPassing(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> PASSING.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
