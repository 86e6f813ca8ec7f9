package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePartitionsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 32})
    void theFirstArticleThatAnotherPartitionerPlacedIsToldOfOnce(int count) {
        List<String> warnings = new ArrayList<>();
        ArticlePartitions partitions = new ArticlePartitions(count, warnings::add);
        for (int i = 0; i < 100; i++) {
            String id = "https://news.example/" + i + "/köln";
            int usual = BuiltInPartitioner.partitionForKey(id.getBytes(StandardCharsets.UTF_8), count);
            partitions.look(id, usual);
        }
        assertThat(warnings).isEmpty();

        int elsewhere = partitions.partition("n1") + 1;
        partitions.look("n1", elsewhere);
        partitions.look("n1", elsewhere);
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("article n1 lies on partition " + elsewhere)
                .contains("murmur2_random");
    }
}
