package dev.dateline.stream;

import dev.dateline.timeline.Blocks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/** Puts all mentions of a block on one partition of topic {@code mentions}: they are resolved together. */
final class BlockPartitioner implements StreamPartitioner<byte[], byte @Nullable []> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, byte[] key, byte @Nullable [] value, int partitionCount) {
        return Optional.of(
                Set.of(BlockPlaces.of(Blocks.block(new String(key, StandardCharsets.UTF_8)), partitionCount)));
    }
}
