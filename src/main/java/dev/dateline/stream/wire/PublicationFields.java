package dev.dateline.stream.wire;

import dev.dateline.article.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The three fields in which the schemas hold a {@link Publication}. */
final class PublicationFields {

    private PublicationFields() {}

    static @Nullable Instant instant(Publication publication) {
        OffsetDateTime time = publication.time();
        return time == null ? null : time.toInstant();
    }

    static @Nullable Integer zoneOffset(Publication publication) {
        OffsetDateTime time = publication.time();
        return time == null ? null : time.getOffset().getTotalSeconds();
    }

    /** A time without offset is taken as UTC. */
    static Publication read(LocalDate day, @Nullable Instant instant, @Nullable Integer zoneOffset) {
        if (instant == null) {
            return Publication.on(day);
        }
        ZoneOffset offset = zoneOffset == null ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(zoneOffset);
        return new Publication(day, instant.atOffset(offset));
    }
}
