package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Publication;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mentions for tests: a call of China and Russia on 19 June 2025, reported that day, unless told otherwise. */
record Mentions(
        String article,
        int ordinal,
        @Nullable String source,
        LocalDate published,
        EventType type,
        EventStatus status,
        EventDays days,
        List<String> parties,
        @Nullable String place,
        long fingerprint,
        double confidence,
        boolean moved) {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 19);

    static Mentions in(String article) {
        return new Mentions(
                article,
                1,
                null,
                DAY,
                EventType.CALL,
                EventStatus.OCCURRED,
                EventDays.on(DAY),
                List.of("CHN", "RUS"),
                null,
                0,
                0.8,
                false);
    }

    Mentions ordinal(int number) {
        return new Mentions(
                article, number, source, published, type, status, days, parties, place, fingerprint, confidence, moved);
    }

    Mentions by(String outlet) {
        return new Mentions(
                article,
                ordinal,
                outlet,
                published,
                type,
                status,
                days,
                parties,
                place,
                fingerprint,
                confidence,
                moved);
    }

    Mentions published(String day) {
        return new Mentions(
                article,
                ordinal,
                source,
                LocalDate.parse(day),
                type,
                status,
                days,
                parties,
                place,
                fingerprint,
                confidence,
                moved);
    }

    Mentions of(EventType kind) {
        return new Mentions(
                article,
                ordinal,
                source,
                published,
                kind,
                status,
                days,
                parties,
                place,
                fingerprint,
                confidence,
                moved);
    }

    Mentions being(EventStatus stage) {
        return new Mentions(
                article, ordinal, source, published, type, stage, days, parties, place, fingerprint, confidence, moved);
    }

    Mentions during(EventDays when) {
        return new Mentions(
                article,
                ordinal,
                source,
                published,
                type,
                status,
                when,
                parties,
                place,
                fingerprint,
                confidence,
                moved);
    }

    Mentions on(String day) {
        return during(EventDays.on(LocalDate.parse(day)));
    }

    Mentions between(String first, String last) {
        return during(EventDays.between(LocalDate.parse(first), LocalDate.parse(last)));
    }

    Mentions from(String first) {
        return during(EventDays.from(LocalDate.parse(first)));
    }

    Mentions movedTo(String day) {
        return being(EventStatus.PLANNED).on(day).putOff(true);
    }

    Mentions putOff(boolean putOff) {
        return new Mentions(
                article,
                ordinal,
                source,
                published,
                type,
                status,
                days,
                parties,
                place,
                fingerprint,
                confidence,
                putOff);
    }

    Mentions parties(String... ids) {
        return new Mentions(
                article,
                ordinal,
                source,
                published,
                type,
                status,
                days,
                List.of(ids),
                place,
                fingerprint,
                confidence,
                moved);
    }

    Mentions at(@Nullable String country) {
        return new Mentions(
                article,
                ordinal,
                source,
                published,
                type,
                status,
                days,
                parties,
                country,
                fingerprint,
                confidence,
                moved);
    }

    Mentions print(long simHash) {
        return new Mentions(
                article, ordinal, source, published, type, status, days, parties, place, simHash, confidence, moved);
    }

    EventMention mention() {
        return new EventMention(
                article + "/" + type + "/" + ordinal,
                new ArticleReference(article, source, null, Publication.on(published), fingerprint),
                type,
                status,
                days,
                parties.stream()
                        .sorted()
                        .map(id -> new Participant(id, id, ActorKind.STATE, Role.PARTY, null))
                        .toList(),
                place == null ? null : new Place(place, place),
                "spoke",
                "They spoke.",
                5,
                10,
                confidence,
                "test",
                null,
                moved);
    }

    static List<EventMention> all(Mentions... mentions) {
        return Arrays.stream(mentions).map(Mentions::mention).toList();
    }
}
