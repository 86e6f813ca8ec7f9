package dev.dateline.stream.wire;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * {@link EventMention} and its Avro class. Enum symbols have the same names on both sides; Avro's UNKNOWN, read where a
 * newer release wrote a symbol that this one lacks, has no counterpart and is refused.
 */
final class MentionFormat
        implements WireFormat<EventMention, dev.dateline.avro.EventMention>, DirectFormat<EventMention> {

    static final EnumFormat<EventType> TYPES =
            new EnumFormat<>(EventType.class, dev.dateline.avro.EventType.getClassSchema());
    static final EnumFormat<EventStatus> STATUSES =
            new EnumFormat<>(EventStatus.class, dev.dateline.avro.EventStatus.getClassSchema());
    private static final EnumFormat<ActorKind> KINDS =
            new EnumFormat<>(ActorKind.class, dev.dateline.avro.ActorKind.getClassSchema());
    private static final EnumFormat<Role> ROLES = new EnumFormat<>(Role.class, dev.dateline.avro.Role.getClassSchema());

    @Override
    public Schema schema() {
        return dev.dateline.avro.EventMention.getClassSchema();
    }

    @Override
    public dev.dateline.avro.EventMention toAvro(EventMention mention) {
        return new dev.dateline.avro.EventMention(
                mention.id(),
                toAvro(mention.article()),
                toAvro(mention.type()),
                toAvro(mention.status()),
                mention.days().edtf(),
                mention.days().earliest(),
                mention.days().latest(),
                participantsToAvro(mention.participants()),
                placeToAvro(mention.place()),
                mention.trigger(),
                mention.quote(),
                mention.start(),
                mention.end(),
                mention.confidence(),
                mention.rule(),
                mention.name(),
                mention.moved());
    }

    @Override
    public EventMention fromAvro(dev.dateline.avro.EventMention mention) {
        return new EventMention(
                mention.getId(),
                fromAvro(mention.getArticle()),
                fromAvro(mention.getType()),
                fromAvro(mention.getStatus()),
                new EventDays(mention.getEarliest(), mention.getLatest(), mention.getDate()),
                participantsFromAvro(mention.getParticipants()),
                placeFromAvro(mention.getPlace()),
                mention.getTrigger(),
                mention.getQuote(),
                mention.getStart(),
                mention.getEnd(),
                mention.getConfidence(),
                mention.getRule(),
                mention.getName(),
                mention.getMoved());
    }

    @Override
    public void write(EventMention mention, Encoder out) throws IOException {
        out.writeString(mention.id());
        write(mention.article(), out);
        TYPES.write(mention.type(), out);
        STATUSES.write(mention.status(), out);
        write(mention.days(), out);
        write(mention.participants(), out);
        write(mention.place(), out);
        out.writeString(mention.trigger());
        out.writeString(mention.quote());
        out.writeInt(mention.start());
        out.writeInt(mention.end());
        out.writeDouble(mention.confidence());
        out.writeString(mention.rule());
        DirectFields.writeText(mention.name(), out);
        out.writeBoolean(mention.moved());
    }

    @Override
    public EventMention read(Decoder in) throws IOException {
        return new EventMention(
                in.readString(),
                readArticle(in),
                TYPES.read(in),
                STATUSES.read(in),
                readDays(in),
                readParticipants(in),
                readPlace(in),
                in.readString(),
                in.readString(),
                in.readInt(),
                in.readInt(),
                in.readDouble(),
                in.readString(),
                DirectFields.readText(in),
                in.readBoolean());
    }

    private static void write(ArticleReference article, Encoder out) throws IOException {
        out.writeString(article.id());
        DirectFields.writeText(article.source(), out);
        DirectFields.writeText(article.url(), out);
        DirectFields.writeDay(article.published().day(), out);
        Instant instant = PublicationFields.instant(article.published());
        DirectFields.writePresence(instant != null, out);
        if (instant != null) {
            out.writeLong(instant.toEpochMilli());
        }
        Integer offset = PublicationFields.zoneOffset(article.published());
        DirectFields.writePresence(offset != null, out);
        if (offset != null) {
            out.writeInt(offset);
        }
        out.writeLong(article.fingerprint());
    }

    private static ArticleReference readArticle(Decoder in) throws IOException {
        return new ArticleReference(
                in.readString(),
                DirectFields.readText(in),
                DirectFields.readText(in),
                PublicationFields.read(
                        DirectFields.readDay(in),
                        DirectFields.readPresence(in) ? Instant.ofEpochMilli(in.readLong()) : null,
                        DirectFields.readPresence(in) ? in.readInt() : null),
                in.readLong());
    }

    /** Three fields: {@code date}, {@code earliest}, {@code latest}. */
    static void write(EventDays days, Encoder out) throws IOException {
        out.writeString(days.edtf());
        DirectFields.writeDay(days.earliest(), out);
        LocalDate latest = days.latest();
        DirectFields.writePresence(latest != null, out);
        if (latest != null) {
            DirectFields.writeDay(latest, out);
        }
    }

    static EventDays readDays(Decoder in) throws IOException {
        String edtf = in.readString();
        LocalDate earliest = DirectFields.readDay(in);
        return new EventDays(earliest, DirectFields.readPresence(in) ? DirectFields.readDay(in) : null, edtf);
    }

    static void write(List<Participant> participants, Encoder out) throws IOException {
        DirectFields.writeItems(participants, out, (participant, to) -> {
            to.writeString(participant.id());
            to.writeString(participant.name());
            KINDS.write(participant.kind(), to);
            ROLES.write(participant.role(), to);
            DirectFields.writeText(participant.via(), to);
        });
    }

    static List<Participant> readParticipants(Decoder in) throws IOException {
        return DirectFields.readItems(in, MentionFormat::readParticipant);
    }

    private static Participant readParticipant(Decoder in) throws IOException {
        return new Participant(
                in.readString(), in.readString(), KINDS.read(in), ROLES.read(in), DirectFields.readText(in));
    }

    static @Nullable Place readPlace(Decoder in) throws IOException {
        return DirectFields.readPresence(in) ? new Place(in.readString(), in.readString()) : null;
    }

    static void write(@Nullable Place place, Encoder out) throws IOException {
        DirectFields.writePresence(place != null, out);
        if (place != null) {
            out.writeString(place.id());
            out.writeString(place.name());
        }
    }

    static dev.dateline.avro.EventType toAvro(EventType type) {
        return dev.dateline.avro.EventType.valueOf(type.name());
    }

    static EventType fromAvro(dev.dateline.avro.EventType type) {
        return known(EventType.class, type);
    }

    static dev.dateline.avro.EventStatus toAvro(EventStatus status) {
        return dev.dateline.avro.EventStatus.valueOf(status.name());
    }

    static EventStatus fromAvro(dev.dateline.avro.EventStatus status) {
        return known(EventStatus.class, status);
    }

    static List<dev.dateline.avro.Participant> participantsToAvro(List<Participant> participants) {
        List<dev.dateline.avro.Participant> written = new ArrayList<>(participants.size());
        for (Participant participant : participants) {
            written.add(new dev.dateline.avro.Participant(
                    participant.id(),
                    participant.name(),
                    dev.dateline.avro.ActorKind.valueOf(participant.kind().name()),
                    dev.dateline.avro.Role.valueOf(participant.role().name()),
                    participant.via()));
        }
        return written;
    }

    static List<Participant> participantsFromAvro(List<dev.dateline.avro.Participant> participants) {
        List<Participant> read = new ArrayList<>(participants.size());
        for (dev.dateline.avro.Participant participant : participants) {
            read.add(new Participant(
                    participant.getId(),
                    participant.getName(),
                    known(ActorKind.class, participant.getKind()),
                    known(Role.class, participant.getRole()),
                    participant.getVia()));
        }
        return read;
    }

    static dev.dateline.avro.@Nullable Place placeToAvro(@Nullable Place place) {
        return place == null ? null : new dev.dateline.avro.Place(place.id(), place.name());
    }

    static @Nullable Place placeFromAvro(dev.dateline.avro.@Nullable Place place) {
        return place == null ? null : new Place(place.getId(), place.getName());
    }

    private static <E extends Enum<E>> E known(Class<E> type, Enum<?> written) {
        if (written.name().equals("UNKNOWN")) {
            throw new IllegalArgumentException("a newer Dateline wrote an " + type.getSimpleName()
                    + " that this release does not know: upgrade this reader");
        }
        return Enum.valueOf(type, written.name());
    }

    private static dev.dateline.avro.ArticleReference toAvro(ArticleReference article) {
        return new dev.dateline.avro.ArticleReference(
                article.id(),
                article.source(),
                article.url(),
                article.published().day(),
                PublicationFields.instant(article.published()),
                PublicationFields.zoneOffset(article.published()),
                article.fingerprint());
    }

    private static ArticleReference fromAvro(dev.dateline.avro.ArticleReference article) {
        return new ArticleReference(
                article.getId(),
                article.getSource(),
                article.getUrl(),
                PublicationFields.read(article.getPublished(), article.getPublishedAt(), article.getZoneOffset()),
                article.getFingerprint());
    }
}
