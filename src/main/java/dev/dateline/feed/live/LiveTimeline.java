package dev.dateline.feed.live;

import dev.dateline.feed.index.AppliedChange;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.index.TimelineIndex;
import dev.dateline.stream.TimelineChange;
import java.util.List;

/** A timeline to search in and to follow. Changes are applied by one thread. */
public final class LiveTimeline implements AutoCloseable {

    private final TimelineIndex index;
    private final EventStream stream;

    private LiveTimeline(TimelineIndex index, EventStream stream) {
        this.index = index;
        this.stream = stream;
    }

    /**
     * An empty timeline.
     *
     * @param topic identity of the topic: a position in another one means nothing here. Letters and digits.
     */
    public static LiveTimeline open(String topic) {
        return open(topic, Patience.USUAL);
    }

    static LiveTimeline open(String topic, Patience patience) {
        TimelineIndex index = TimelineIndex.open();
        return new LiveTimeline(index, EventStream.start(index, topic, patience));
    }

    /** Applies changes in their order: first to what is searched, then to the stream. Those applied before are left out. */
    public List<AppliedChange> apply(List<TimelineChange> changes) {
        List<AppliedChange> applied = index.apply(changes);
        stream.publish(applied);
        return applied;
    }

    /** The timeline as it is now. To be closed. */
    public Snapshot snapshot() {
        return index.snapshot();
    }

    /** The stream of its changes. */
    public EventStream stream() {
        return stream;
    }

    @Override
    public void close() {
        stream.close();
        index.close();
    }
}
