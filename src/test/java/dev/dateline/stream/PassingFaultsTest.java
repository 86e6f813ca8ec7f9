package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.errors.UnknownProducerIdException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassingFaultsTest {

    static Stream<Exception> passing() {
        return Stream.of(
                new TimeoutException("no answer"),
                new InvalidTxnStateException("the coordinator ended it"),
                new TransactionAbortableException("begin anew"),
                new TransactionAbortedException("ended"),
                new InvalidProducerEpochException("a later epoch"),
                new ProducerFencedException("a later producer"),
                new OutOfOrderSequenceException("a gap"),
                new UnknownProducerIdException("forgotten"));
    }

    static Stream<Exception> lasting() {
        return Stream.of(
                new TopicAuthorizationException("not allowed"),
                new RecordTooLargeException("too large"),
                new SerializationException("no such form"),
                new IllegalStateException("a fault of the program"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatPassesByItselfIsKnownUnderAnythingItCaused(Exception fault) {
        assertThat(PassingFaults.isPassing(fault)).isTrue();
        assertThat(PassingFaults.isPassing(new StreamsException("a task failed", new StreamsException(fault))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatNeedsAPersonIsNot(Exception fault) {
        assertThat(PassingFaults.isPassing(new StreamsException("a task failed", fault)))
                .isFalse();
    }
}
