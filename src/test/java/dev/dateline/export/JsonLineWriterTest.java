package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Publication;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Family;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import dev.dateline.time.TimexType;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonLineWriterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 19);
    private static final Participant CHINA = new Participant("CHN", "China", ActorKind.STATE, Role.PARTY, "Xi Jinping");
    private static final Participant RUSSIA = new Participant("RUS", "Russia", ActorKind.STATE, Role.PARTY, null);

    @Test
    void eventsAreWrittenOneArticleALine() throws IOException {
        String json = written(out -> {
            out.events("a1", List.of(call(new Place("RUS", "Moscow"), EventDays.on(DAY))));
            out.events("a2", List.of());
        });

        assertThat(json).isEqualTo("""
                        {"id":"a1","events":[{"type":"CALL","status":"occurred","date":"2025-06-19","earliest":"2025-06-19",\
                        "latest":"2025-06-19","participants":[{"id":"CHN","name":"China","kind":"state","role":"party",\
                        "via":"Xi Jinping"},{"id":"RUS","name":"Russia","kind":"state","role":"party"}],\
                        "place":{"id":"RUS","name":"Moscow"},"trigger":"spoke by phone","quote":"“They spoke by phone.”",\
                        "start":6,"end":20,"confidence":0.667}]}
                        {"id":"a2","events":[]}
                        """);
    }

    @Test
    void anOpenEndAndAnUnknownPlaceAreNull() throws IOException {
        String json = written(out -> out.events("a1", List.of(call(null, EventDays.from(DAY)))));

        assertThat(json).contains("\"date\":\"2025-06-19/..\",\"earliest\":\"2025-06-19\",\"latest\":null,");
        assertThat(json).contains("\"place\":null,");
    }

    @Test
    void anEntryCitesItsArticlesAndTellsItsLife() throws IOException {
        EventMention mention = call(null, EventDays.on(DAY));
        TimelineEvent entry = new TimelineEvent(
                "e1",
                Family.CONSULT,
                EventType.CALL,
                EventStatus.OCCURRED,
                EventDays.on(DAY),
                List.of(CHINA, RUSSIA),
                null,
                "China and Russia speak by phone",
                0.9,
                List.of(mention),
                1,
                1,
                DAY,
                DAY.plusDays(1),
                List.of(new TimelineEvent.Change("a1", DAY, EventStatus.OCCURRED, "2025-06-19")),
                List.of(),
                List.of("e0"));

        assertThat(written(out -> out.entry(entry))).isEqualTo("""
                        {"id":"e1","family":"CONSULT","type":"CALL","status":"occurred","date":"2025-06-19",\
                        "earliest":"2025-06-19","latest":"2025-06-19","title":"China and Russia speak by phone",\
                        "participants":[{"id":"CHN","name":"China","kind":"state","role":"party","via":"Xi Jinping"},\
                        {"id":"RUS","name":"Russia","kind":"state","role":"party"}],"place":null,\
                        "trigger":"spoke by phone","quote":"“They spoke by phone.”","start":6,"end":20,"confidence":0.9,\
                        "mentions":[{"article":"a1","source":"Meridian Wire","url":null,\
                        "published":"2025-06-19T10:00:00Z","trigger":"spoke by phone","quote":"“They spoke by phone.”",\
                        "start":6,"end":20,"status":"occurred","date":"2025-06-19","rule":"call.speak","name":null}],\
                        "reports":1,"sources":1,"first_reported":"2025-06-19","last_reported":"2025-06-20",\
                        "history":[{"article":"a1","published":"2025-06-19","status":"occurred","date":"2025-06-19"}],\
                        "contested":[],"absorbed":["e0"]}
                        """);
    }

    @Test
    void dateExpressionsAreWrittenOneTextALine() throws IOException {
        String json =
                written(out -> out.timexes("a1", List.of(new TimexSpan(3, 9, "Friday", TimexType.DATE, "2025-06-20"))));

        assertThat(json).isEqualTo("""
                        {"id":"a1","timexes":[{"start":3,"end":9,"text":"Friday","type":"DATE","value":"2025-06-20"}]}
                        """);
    }

    @Test
    void whatIsGoneIsSaid() throws IOException {
        String json = written(out -> {
            out.withdrawnArticle("a1");
            out.removedEntry("e1", "merged", "e2");
            out.removedEntry("e3", "withdrawn", null);
        });

        assertThat(json).isEqualTo("""
                        {"id":"a1","withdrawn":true,"events":[]}
                        {"id":"e1","removed":"merged","survivor":"e2"}
                        {"id":"e3","removed":"withdrawn","survivor":null}
                        """);
    }

    private static EventMention call(@Nullable Place place, EventDays days) {
        return new EventMention(
                "a1/CALL/1",
                new ArticleReference("a1", "Meridian Wire", null, Publication.parse("2025-06-19T10:00:00Z"), 0L),
                EventType.CALL,
                EventStatus.OCCURRED,
                days,
                List.of(CHINA, RUSSIA),
                place,
                "spoke by phone",
                "“They spoke by phone.”",
                6,
                20,
                2.0 / 3,
                "call.speak",
                null);
    }

    @Test
    void whatReachesTheStreamAreWholeLines() throws IOException {
        List<String> writes = new ArrayList<>();
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int octet) {
                writes.add(String.valueOf((char) octet));
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        };
        try (JsonLineWriter out = new JsonLineWriter(stream)) {
            for (int i = 0; i < 10_000; i++) {
                out.withdrawnArticle("a".repeat(i % 100));
            }
        }

        assertThat(writes).hasSizeBetween(10, 1_000).allMatch(lines -> lines.endsWith("}\n"));
        assertThat(String.join("", writes)).hasLineCount(10_000);
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLineWriter out = new JsonLineWriter(bytes)) {
            writing.to(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(JsonLineWriter out) throws IOException;
    }
}
