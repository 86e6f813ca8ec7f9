package dev.dateline.stream;

import dev.dateline.event.EventMention;
import dev.dateline.stream.wire.UnknownSchemaException;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.Blocks;
import dev.dateline.timeline.CachedStore;
import dev.dateline.timeline.EntryChange;
import dev.dateline.timeline.Horizon;
import dev.dateline.timeline.MentionChange;
import dev.dateline.timeline.Resolution;
import dev.dateline.timeline.SortedStore;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** From mentions to entries of the timeline: sends on each entry that a change of the mentions makes, changes or ends. */
final class ResolveProcessor
        implements Processor<byte @Nullable [], byte @Nullable [], byte @Nullable [], byte @Nullable []> {

    private final Wire<EventMention> mentions = Wire.mentions();
    private final EntryWriter entries = new EntryWriter(TopicPlan.MAX_MESSAGE_BYTES);
    private final Horizon horizon;
    private ProcessorContext<byte @Nullable [], byte @Nullable []> context;
    private Resolution resolution;

    /** @param horizon after which events are closed */
    ResolveProcessor(Horizon horizon) {
        this.horizon = horizon;
    }

    @Override
    public void init(ProcessorContext<byte @Nullable [], byte @Nullable []> context) {
        this.context = context;
        // Made anew with the task: what another has written meanwhile, or a transaction that failed has not, is not at
        // hand.
        SortedStore store = new ResolutionStore(context.getStateStore(StateStores.RESOLUTION));
        this.resolution = new Resolution(new CachedStore(store, CachedStore.TASK_BYTES), horizon);
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        try {
            MentionChange change = change(record.key(), record.value());
            resolution.apply(change, entry -> forward(entry, record.timestamp()));
        } catch (RejectedException e) {
            context.forward(Rejection.of(record, e, context), TimelineTopology.TO_REJECTED_MENTIONS);
        }
    }

    /**
     * Only Dateline writes mentions. One that it cannot have written is put aside; one that a newer release wrote must not be, or
     * the timeline would lack it: it stops the application.
     *
     * @throws UnknownSchemaException if a newer release wrote it
     */
    private MentionChange change(byte @Nullable [] key, byte @Nullable [] value) throws RejectedException {
        if (key == null) {
            throw new RejectedException(RejectionReason.BAD_KEY, "no key: a mention is keyed by block and id");
        }
        String name = new String(key, StandardCharsets.UTF_8);
        try {
            EventMention mention = value == null ? null : mentions.decode(value);
            if (mention != null && !Blocks.key(mention).equals(name)) {
                throw new RejectedException(
                        RejectionReason.KEY_DIFFERS, "the key is not that of the mention, " + Blocks.key(mention));
            }
            return new MentionChange(Blocks.block(name), Blocks.mentionId(name), mention);
        } catch (UnknownSchemaException e) {
            throw e;
        } catch (SerializationException e) {
            throw new RejectedException(RejectionReason.NOT_AVRO, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new RejectedException(RejectionReason.BAD_KEY, String.valueOf(e.getMessage()), e);
        }
    }

    private void forward(EntryChange change, long timestamp) {
        byte[] key = change.id().getBytes(StandardCharsets.UTF_8);
        byte[] value = change instanceof EntryChange.Put put ? entries.write(put.entry()) : null;
        Headers headers = change instanceof EntryChange.Gone gone ? headers(gone) : new RecordHeaders();
        context.forward(new Record<>(key, value, timestamp, headers), TimelineTopology.TO_TIMELINE);
    }

    private static Headers headers(EntryChange.Gone gone) {
        Headers headers = new RecordHeaders();
        String reason = gone.reason().name().toLowerCase(Locale.ROOT);
        headers.add(TimelineHeaders.REASON, reason.getBytes(StandardCharsets.UTF_8));
        String survivor = gone.survivor();
        if (survivor != null) {
            headers.add(TimelineHeaders.SURVIVOR, survivor.getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }
}
