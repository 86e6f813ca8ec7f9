package dev.dateline.stream.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.stream.Samples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WireTest {

    private final Wire<Article> articles = Wire.articles();

    @Test
    void everyFieldOfEveryRecordComesBack() {
        assertThat(articles.decode(articles.encode(Samples.article()))).isEqualTo(Samples.article());
        assertThat(Wire.mentions().decode(Wire.mentions().encode(Samples.mention())))
                .isEqualTo(Samples.mention());
        assertThat(Wire.timelineEvents().decode(Wire.timelineEvents().encode(Samples.event())))
                .isEqualTo(Samples.event());
    }

    @Property(tries = 500)
    void anyArticleComesBack(@ForAll("anyArticles") Article article) {
        assertThat(articles.decode(articles.encode(article))).isEqualTo(article);
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrRefusedWithAReason(@ForAll byte[] tail) {
        byte[] bytes = articles.encode(Samples.article());
        byte[] broken = Arrays.copyOf(bytes, Math.min(bytes.length, 10 + tail.length));
        System.arraycopy(tail, 0, broken, 10, broken.length - 10);
        try {
            assertThat(articles.decode(broken)).isNotNull();
        } catch (SerializationException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @Test
    void aTombstoneStaysNull() {
        try (Serde<Article> serde = articles.serde()) {
            assertThat(serde.serializer().serialize("articles", null)).isNull();
            assertThat(serde.deserializer().deserialize("articles", null)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeReadIsRefusedWithACause(byte[] bytes, String cause) {
        assertThatThrownBy(() -> articles.decode(bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(cause);
    }

    static Stream<Arguments> broken() {
        byte[] good = Wire.articles().encode(Samples.article());
        byte[] unknownSchema = good.clone();
        unknownSchema[5] ^= 1;
        byte[] lengthOfTwoGigabytes = good.clone();
        lengthOfTwoGigabytes[10] = lengthOfTwoGigabytes[11] = lengthOfTwoGigabytes[12] = (byte) 0xFF;
        lengthOfTwoGigabytes[13] = (byte) 0xFE;
        lengthOfTwoGigabytes[14] = 0x0F;
        dev.dateline.avro.Article blank = new ArticleFormat().toAvro(Samples.article());
        blank.put(4, " ");
        return Stream.of(
                Arguments.of(new byte[0], "not an Avro single object"),
                Arguments.of("{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8), "not an Avro single object"),
                Arguments.of(unknownSchema, "no release up to this one wrote the schema"),
                Arguments.of(Arrays.copyOf(good, good.length - 5), "broken Article"),
                Arguments.of(Arrays.copyOf(good, good.length + 3), "left over"),
                Arguments.of(lengthOfTwoGigabytes, "broken Article"),
                Arguments.of(Wire.mentions().encode(Samples.mention()), "of type EventMention, not Article"),
                Arguments.of(
                        new SingleObject<>(blank.getSchema(), ReleasedSchemas.load()).encode(blank),
                        "article without text"));
    }

    @Provide
    Arbitrary<Article> anyArticles() {
        Arbitrary<String> text =
                Arbitraries.strings().ofMinLength(1).map(string -> "a" + string.replaceAll("[\\ud800-\\udfff]", "?"));
        return Combinators.combine(text, text.injectNull(0.5), text.injectNull(0.5), text, anyPublications(), text)
                .as((id, url, title, body, published, language) ->
                        new Article(id, url, url, title, body, published, language));
    }

    private static Arbitrary<Publication> anyPublications() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        Arbitrary<OffsetDateTime> times = Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 86_399_999),
                        Arbitraries.integers().between(-18 * 3600, 18 * 3600))
                .as((day, millis, offset) ->
                        day.atStartOfDay().plusNanos(millis * 1_000_000L).atOffset(ZoneOffset.ofTotalSeconds(offset)));
        return Arbitraries.oneOf(days.map(Publication::on), times.map(Publication::at));
    }
}
