package dev.dateline.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Checks before the start that the state on the cluster is in the form that this release keeps. Each value of a store begins with the
 * number of its form, and all of a store have the same: one value tells.
 */
final class StoreForms {

    private static final int ENOUGH_NULLS = 10_000;

    private StoreForms() {}

    /** @throws TopicException if a changelog holds values of another form */
    static void check(KafkaSettings settings, List<String> changelogs) {
        try (TopicScan scan = TopicScan.open(settings)) {
            for (String changelog : changelogs) {
                check(changelog, new Sample(), scan);
            }
        }
    }

    private static void check(String changelog, Sample sample, TopicScan scan) {
        Map<TopicPartition, Long> begins = scan.beginnings(changelog);
        for (Map.Entry<TopicPartition, Long> begin : begins.entrySet()) {
            scan.whileWanted(Map.of(begin.getKey(), begin.getValue()), record -> sample.look(record.value()));
            if (sample.form >= 0) {
                break;
            }
        }
        int wanted = changelog.endsWith("-" + StateStores.GIVEN + "-changelog")
                ? GivenMentions.FORMAT
                : ResolutionStore.FORMAT;
        if (sample.form >= 0 && sample.form != wanted) {
            throw new TopicException(
                    "the state in " + changelog + " is in form " + sample.form + ", this release keeps it in form "
                            + wanted
                            + ": build it anew from the articles with `dateline reset`, or start the release that kept it",
                    null);
        }
    }

    private static final class Sample {

        private int form = -1;
        private int nulls;

        /** Whether to look on. */
        boolean look(byte @Nullable [] value) {
            if (value == null || value.length == 0) {
                return ++nulls < ENOUGH_NULLS;
            }
            form = value[0];
            return false;
        }
    }
}
