package dev.dateline.stream;

import dev.dateline.timeline.Horizon;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Makes a {@link ResolveProcessor} for each task, with its store. */
record ResolveSupplier(Horizon horizon)
        implements ProcessorSupplier<byte @Nullable [], byte @Nullable [], byte @Nullable [], byte @Nullable []> {

    @Override
    public Processor<byte @Nullable [], byte @Nullable [], byte @Nullable [], byte @Nullable []> get() {
        return new ResolveProcessor(horizon);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(StateStores.resolution());
    }
}
