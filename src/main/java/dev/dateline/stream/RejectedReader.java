package dev.dateline.stream;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/** Lists what was put aside. */
public final class RejectedReader {

    private final KafkaSettings settings;

    /** @param settings how to reach the cluster */
    public RejectedReader(KafkaSettings settings) {
        this.settings = settings;
    }

    /**
     * Gives each rejected record, oldest first within a partition.
     *
     * @param reasons only records with one of these reasons; all if none is given
     * @throws TopicException if the topic is missing or the cluster cannot be used
     */
    public void read(Set<RejectionReason> reasons, Consumer<RejectedRecord> reader) {
        String topic = TopicNames.of(settings).rejected();
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).require(List.of(topic), settings);
        }
        try (TopicScan scan = TopicScan.open(settings)) {
            scan.all(topic, record -> {
                RejectedRecord rejected = RejectedRecord.of(record);
                if (isWanted(rejected, reasons)) {
                    reader.accept(rejected);
                }
            });
        }
    }

    static boolean isWanted(RejectedRecord record, Set<RejectionReason> reasons) {
        return reasons.isEmpty()
                || reasons.stream().anyMatch(reason -> reason.label().equals(record.reason()));
    }
}
