package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.stream.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Records as a topic may hold them after years: sound, broken and hostile ones. */
final class HostileRecords {

    private static final Wire<Article> WIRE = Wire.articles();

    /** Few ids, so that records replace and withdraw one another. */
    private static final Arbitrary<String> IDS =
            Arbitraries.integers().between(1, 40).map(number -> "article-" + number);

    private static final Arbitrary<String> SENTENCES = Arbitraries.of(
            "Russian President Vladimir Putin and Chinese President Xi Jinping held a telephone call on Thursday.",
            "The two leaders condemned Israel's strikes on Iran.",
            "The foreign ministers of Germany and France will meet in Berlin next week.",
            "Turkey and Egypt signed a trade agreement on 12 June 2025.",
            "At least 14 people were killed when a bomb exploded in Kabul on Tuesday.",
            "The ceasefire agreed last month between India and Pakistan collapsed.",
            "U.S. intervention could widen the war, analysts said.",
            "The summit planned for 31 February was called off.");

    /** What breaks naive readers of text. */
    private static final Arbitrary<String> ODD_TEXTS = Arbitraries.of(
            "<html><body><p>Putin <b>met</b> Xi on Monday.</p><script>while(1){}</script></body></html>",
            "\u0000\u0001\u0002 control \u0007 characters \u001b[31m on Monday \u0085",
            "\ud83d lone \udc4d surrogates \ud83d\ud83d met in Moscow",
            "\u202e\u202d right-to-left \u200f marks \u2066 met \u2069 on Monday",
            "e\u0301\u0327\u0300\u0301".repeat(200),
            "Putin and Xi met, ".repeat(500),
            ".".repeat(5000),
            "1/2/3/4/5/6/7/8/9/".repeat(300),
            "\"'“”‘’«»()[]{}".repeat(300),
            "on Monday Tuesday Wednesday June 31 2025 0000 9999 99999999999999999999",
            "習近平與普京通電話。",
            "\ufeff\u00a0\u2003Putin\u00adand\u200bXi met in Moscow yesterday.",
            "a\r\nb\rc\n\n\n\td");

    private HostileRecords() {}

    /**
     * A record of topic articles.
     *
     * @param key key or null
     * @param value value or null
     */
    @SuppressWarnings("ArrayRecordComponent") // As Kafka has them.
    record Hostile(byte @Nullable [] key, byte @Nullable [] value) {}

    static Arbitrary<Hostile> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, sound()),
                Tuple.of(1, IDS.map(id -> new Hostile(bytes(id), null))),
                Tuple.of(2, damaged()),
                Tuple.of(1, truncated()),
                Tuple.of(1, noise()),
                Tuple.of(1, oddKeys()),
                Tuple.of(1, IDS.map(id -> new Hostile(bytes(id), Wire.mentions().encode(Samples.mention())))));
    }

    private static Arbitrary<Hostile> sound() {
        return Combinators.combine(IDS, articles()).as((id, article) -> new Hostile(bytes(id), encoded(id, article)));
    }

    /** Some bytes of a sound record changed, its header among them. */
    private static Arbitrary<Hostile> damaged() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 400);
        return Combinators.combine(sound(), places.set().ofMinSize(1).ofMaxSize(6), Arbitraries.bytes())
                .as((record, changed, change) -> {
                    byte[] value = value(record).clone();
                    changed.forEach(place -> value[place % value.length] ^= (byte) (change | 1));
                    return new Hostile(record.key(), value);
                });
    }

    private static Arbitrary<Hostile> truncated() {
        return Combinators.combine(sound(), Arbitraries.doubles().between(0, 1))
                .as((record, part) ->
                        new Hostile(record.key(), Arrays.copyOf(value(record), (int) (value(record).length * part))));
    }

    /** Bytes at random, half of them behind a header that promises an article. */
    private static Arbitrary<Hostile> noise() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Combinators.combine(IDS, bytes, Arbitraries.of(true, false)).as((id, tail, promising) -> {
            byte[] value = promising ? Arrays.copyOf(encoded(id, articles().sample()), 10 + tail.length) : tail;
            if (promising) {
                System.arraycopy(tail, 0, value, 10, tail.length);
            }
            return new Hostile(bytes(id), value);
        });
    }

    private static Arbitrary<Hostile> oddKeys() {
        Arbitrary<byte @Nullable []> keys =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(50).injectNull(0.2);
        return Combinators.combine(keys, sound()).as((key, record) -> new Hostile(key, record.value()));
    }

    private static Arbitrary<Article> articles() {
        Arbitrary<String> news = SENTENCES.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
        Arbitrary<String> strings =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(300).map(text -> "x" + text);
        Arbitrary<String> texts =
                Arbitraries.frequencyOf(Tuple.of(4, news), Tuple.of(2, ODD_TEXTS), Tuple.of(1, strings));
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(20).injectNull(0.5);
        Arbitrary<String> languages = Arbitraries.of("en", "en", "en", "de", "", "xx-YY-unknown", "\u0000");
        return Combinators.combine(texts, words, words, publications(), languages)
                .as((text, url, title, published, language) ->
                        new Article("id", url, title, title, text, published, language));
    }

    private static Arbitrary<Publication> publications() {
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(20_240, 20_270).map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.of("0001-01-01", "9999-12-31", "1582-10-10", "2024-02-29", "2999-06-01")
                                .map(LocalDate::parse)));
        Arbitrary<OffsetDateTime> times = Combinators.combine(
                        days, Arbitraries.integers().between(-18, 18))
                .as((day, hours) -> day.atTime(23, 59).atOffset(ZoneOffset.ofHours(hours)));
        return Arbitraries.oneOf(days.map(Publication::on), times.map(Publication::at));
    }

    private static byte[] encoded(String id, Article article) {
        return WIRE.encode(new Article(
                id,
                article.url(),
                article.source(),
                article.title(),
                article.text(),
                article.published(),
                article.language()));
    }

    private static byte[] value(Hostile record) {
        byte[] value = record.value();
        return value == null ? new byte[0] : value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
