package dev.dateline.stream;

import static dev.dateline.stream.TopologyHarness.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.event.Lexicon;
import dev.dateline.stream.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What topics hold after years, one by one: each is put aside with all its headers, or processed; what comes next always is. */
@Tag("slow")
class BadRecordsTest {

    private static final String NEWS = "Chad and Togo signed a treaty on Wednesday.";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 19);
    private static final byte[] KEY = bytes("a");

    private static TopologyHarness topology;

    private int articles;

    @BeforeAll
    static void start() throws IOException {
        topology = new TopologyHarness(
                Lexicon.load("en").extractor()::extract, ApplicationOptions.DEFAULT_MAX_ARTICLE_LENGTH);
    }

    @AfterAll
    static void stop() {
        topology.close();
    }

    @AfterEach
    void whatComesNextIsTaken() {
        String id = "next-" + articles++;
        topology.publish(id, "2025-06-19", NEWS);
        assertThat(topology.rejected()).isEmpty();
        assertThat(topology.entries())
                .flatExtracting(entry -> entry.mentions())
                .extracting(mention -> mention.article().id())
                .contains(id);
        topology.withdraw(id);
        topology.withdraw("a");
        assertThat(topology.entries()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("unreadable")
    void whatIsNoArticleIsPutAsideWithAllHeaders(String name, byte @Nullable [] key, byte[] value, String reason) {
        topology.pipe(key, value);
        assertThat(topology.rejected()).describedAs(name).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(key);
            assertThat(record.value()).isEqualTo(value.length <= 900_000 ? value : Arrays.copyOf(value, 900_000));
            assertHeaders(record, reason);
        });
    }

    static Stream<Arguments> unreadable() {
        byte[] sound = encoded(article("a", NEWS, DAY));
        return Stream.of(
                Arguments.of("nothing but a magic byte", KEY, new byte[] {(byte) 0xC3}, "not-avro"),
                Arguments.of("an empty value", KEY, new byte[0], "not-avro"),
                Arguments.of("another magic", KEY, changed(sound, 0), "not-avro"),
                Arguments.of("another fingerprint", KEY, changed(sound, 5), "unknown-schema"),
                Arguments.of("cut off in the middle", KEY, Arrays.copyOf(sound, sound.length / 2), "not-avro"),
                Arguments.of("with bytes left over", KEY, Arrays.copyOf(sound, sound.length + 1), "not-avro"),
                Arguments.of(
                        "JSON in place of Avro", KEY, bytes("{\"id\": \"a\", \"text\": \"They met.\"}"), "not-avro"),
                Arguments.of("no key", null, sound, "bad-key"),
                Arguments.of("a key that is no UTF-8", new byte[] {(byte) 0xC3, 0x28}, sound, "bad-key"),
                Arguments.of("the key of another article", bytes("b"), sound, "key-differs"),
                Arguments.of("an empty text", KEY, raw(""), "bad-value"),
                Arguments.of("a text of spaces", KEY, raw(" \n\t "), "bad-value"),
                Arguments.of("the year 0", KEY, raw(NEWS, LocalDate.of(0, 1, 1)), "bad-value"),
                Arguments.of("the year 10000", KEY, raw(NEWS, LocalDate.of(10_000, 1, 1)), "bad-value"),
                Arguments.of("50 MB of text", KEY, encoded(article("a", "word ".repeat(10_000_000), DAY)), "too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void whatIsOddIsProcessed(String name, byte[] value) {
        topology.pipe(KEY, value);
        assertThat(topology.rejected()).describedAs(name).isEmpty();
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("bytes in the text that are no UTF-8", notUtf8()),
                Arguments.of("lone surrogates", raw("\ud83d lone \udc4d " + NEWS + " \ud83d")),
                Arguments.of("control characters", raw("\u0000\u0007\u001b[31m " + NEWS + "\u0085\u0001")),
                Arguments.of("the year 9999", encoded(article("a", NEWS, LocalDate.of(9999, 12, 31)))),
                Arguments.of("the year 1", encoded(article("a", NEWS, LocalDate.of(1, 1, 1)))),
                Arguments.of("a day to come", encoded(article("a", NEWS, LocalDate.of(2999, 6, 1)))),
                Arguments.of("a language that is none", inLanguage("xx-YY-none")),
                Arguments.of("no language", inLanguage("")),
                Arguments.of("HTML", raw("<html><body><p>" + NEWS + "</p><script>for(;;){}</script></body></html>")),
                Arguments.of("10,000 sentences without a stop", raw("Chad and Togo signed a treaty ".repeat(10_000))),
                Arguments.of("one word of 400,000 letters", raw("x".repeat(400_000))),
                Arguments.of("right-to-left marks", raw("\u202e\u200f\u2066 " + NEWS + " \u2069\u202d")));
    }

    @Test
    void aKeyThatComesTwiceKeepsTheLaterVersion() {
        topology.publish("a", "2025-06-19", NEWS);
        topology.publish("a", "2025-06-19", "Chad and Togo talked.");
        topology.publish("a", "2025-06-19", NEWS);
        topology.publish("a", "2025-06-19", NEWS);
        assertThat(topology.rejected()).isEmpty();
        assertThat(topology.entries()).singleElement().satisfies(entry -> assertThat(entry.reports())
                .isOne());
    }

    private static void assertHeaders(TestRecord<byte[], byte[]> record, String reason) {
        assertThat(header(record, RejectedHeaders.REASON)).isEqualTo(reason);
        assertThat(header(record, RejectedHeaders.CAUSE)).isNotBlank();
        assertThat(header(record, RejectedHeaders.EXCEPTION)).matches("[a-z.]+\\.\\w+(Exception|Error)");
        assertThat(header(record, RejectedHeaders.TOPIC)).isEqualTo(Topics.ARTICLES);
        assertThat(header(record, RejectedHeaders.PARTITION)).isEqualTo("0");
        assertThat(header(record, RejectedHeaders.OFFSET)).matches("\\d+");
        assertThat(header(record, RejectedHeaders.TIME)).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    private static Article article(String id, String text, LocalDate day) {
        return Article.of(id, text, Publication.on(day));
    }

    private static byte[] encoded(Article article) {
        return Wire.articles().encode(article);
    }

    private static byte[] raw(String text) {
        return raw(text, DAY);
    }

    /** An article that the core would not make. */
    private static byte[] raw(String text, LocalDate day) {
        try {
            ByteBuffer bytes = dev.dateline.avro.Article.getEncoder()
                    .encode(new dev.dateline.avro.Article("a", null, null, null, text, day, null, null, "en"));
            return Utils.toArray(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inLanguage(String language) {
        return encoded(new Article("a", null, null, null, NEWS, Publication.on(DAY), language));
    }

    private static byte[] notUtf8() {
        byte[] value = encoded(article("a", NEWS + " ####", DAY));
        int end = new String(value, StandardCharsets.ISO_8859_1).indexOf("####");
        Arrays.fill(value, end, end + 4, (byte) 0xFF);
        return value;
    }

    private static byte[] changed(byte[] bytes, int place) {
        byte[] changed = bytes.clone();
        changed[place] ^= 0x55;
        return changed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
