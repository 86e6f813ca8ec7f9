package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new KafkaException("the disk is full"), "the disk is full"),
                Arguments.of(new TopicAuthorizationException("no right"), "TopicAuthorizationException: no right"),
                Arguments.of(
                        new OutOfMemoryError("Java heap space"),
                        "the memory is full (Java heap space): start with a larger -Xmx"),
                Arguments.of(
                        new FencedInstanceIdException("The broker rejected this static consumer"),
                        "another instance has the same group.instance.id, as where a state folder was copied: stop one"
                                + " of them, delete instance-id in its state folder, and start it again"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsToldByWhatCausedIt(Throwable cause, String words) {
        assertThat(Outcome.describe(new StreamsException("a task failed", cause)))
                .isEqualTo(words);
    }
}
