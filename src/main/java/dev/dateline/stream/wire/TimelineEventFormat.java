package dev.dateline.stream.wire;

import dev.dateline.event.EventMention;
import dev.dateline.event.Family;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.Encoder;

/** {@link TimelineEvent} and its Avro class. */
final class TimelineEventFormat
        implements WireFormat<TimelineEvent, dev.dateline.avro.TimelineEvent>, DirectFormat<TimelineEvent> {

    private final MentionFormat mentions = new MentionFormat();

    @Override
    public Schema schema() {
        return dev.dateline.avro.TimelineEvent.getClassSchema();
    }

    @Override
    public dev.dateline.avro.TimelineEvent toAvro(TimelineEvent event) {
        return new dev.dateline.avro.TimelineEvent(
                event.id(),
                event.family().name(),
                MentionFormat.toAvro(event.type()),
                MentionFormat.toAvro(event.status()),
                event.days().edtf(),
                event.days().earliest(),
                event.days().latest(),
                MentionFormat.participantsToAvro(event.participants()),
                MentionFormat.placeToAvro(event.place()),
                event.title(),
                event.confidence(),
                mentionsToAvro(event.mentions()),
                event.reports(),
                event.sources(),
                event.firstReported(),
                event.lastReported(),
                historyToAvro(event.history()),
                event.contested(),
                event.absorbed());
    }

    @Override
    public TimelineEvent fromAvro(dev.dateline.avro.TimelineEvent event) {
        return new TimelineEvent(
                event.getId(),
                Family.valueOf(event.getFamily()),
                MentionFormat.fromAvro(event.getType()),
                MentionFormat.fromAvro(event.getStatus()),
                new EventDays(event.getEarliest(), event.getLatest(), event.getDate()),
                MentionFormat.participantsFromAvro(event.getParticipants()),
                MentionFormat.placeFromAvro(event.getPlace()),
                event.getTitle(),
                event.getConfidence(),
                mentionsFromAvro(event.getMentions()),
                event.getReports(),
                event.getSources(),
                event.getFirstReported(),
                event.getLastReported(),
                historyFromAvro(event.getHistory()),
                event.getContested(),
                event.getAbsorbed());
    }

    @Override
    public void write(TimelineEvent event, Encoder out) throws IOException {
        out.writeString(event.id());
        out.writeString(event.family().name());
        MentionFormat.TYPES.write(event.type(), out);
        MentionFormat.STATUSES.write(event.status(), out);
        MentionFormat.write(event.days(), out);
        MentionFormat.write(event.participants(), out);
        MentionFormat.write(event.place(), out);
        out.writeString(event.title());
        out.writeDouble(event.confidence());
        DirectFields.writeItems(event.mentions(), out, mentions::write);
        out.writeInt(event.reports());
        out.writeInt(event.sources());
        DirectFields.writeDay(event.firstReported(), out);
        DirectFields.writeDay(event.lastReported(), out);
        writeHistory(event.history(), out);
        DirectFields.writeItems(event.contested(), out, (field, to) -> to.writeString(field));
        DirectFields.writeItems(event.absorbed(), out, (id, to) -> to.writeString(id));
    }

    @Override
    public TimelineEvent read(Decoder in) throws IOException {
        return new TimelineEvent(
                in.readString(),
                Family.valueOf(in.readString()),
                MentionFormat.TYPES.read(in),
                MentionFormat.STATUSES.read(in),
                MentionFormat.readDays(in),
                MentionFormat.readParticipants(in),
                MentionFormat.readPlace(in),
                in.readString(),
                in.readDouble(),
                DirectFields.readItems(in, mentions::read),
                in.readInt(),
                in.readInt(),
                DirectFields.readDay(in),
                DirectFields.readDay(in),
                DirectFields.readItems(in, TimelineEventFormat::readChange),
                DirectFields.readItems(in, Decoder::readString),
                DirectFields.readItems(in, Decoder::readString));
    }

    private static void writeHistory(List<TimelineEvent.Change> history, Encoder out) throws IOException {
        DirectFields.writeItems(history, out, (change, to) -> {
            to.writeString(change.article());
            DirectFields.writeDay(change.published(), to);
            MentionFormat.STATUSES.write(change.status(), to);
            to.writeString(change.date());
        });
    }

    private static TimelineEvent.Change readChange(Decoder in) throws IOException {
        return new TimelineEvent.Change(
                in.readString(), DirectFields.readDay(in), MentionFormat.STATUSES.read(in), in.readString());
    }

    private List<dev.dateline.avro.EventMention> mentionsToAvro(List<EventMention> values) {
        List<dev.dateline.avro.EventMention> written = new ArrayList<>(values.size());
        for (EventMention mention : values) {
            written.add(mentions.toAvro(mention));
        }
        return written;
    }

    private List<EventMention> mentionsFromAvro(List<dev.dateline.avro.EventMention> values) {
        List<EventMention> read = new ArrayList<>(values.size());
        for (dev.dateline.avro.EventMention mention : values) {
            read.add(mentions.fromAvro(mention));
        }
        return read;
    }

    private static List<dev.dateline.avro.Change> historyToAvro(List<TimelineEvent.Change> history) {
        List<dev.dateline.avro.Change> written = new ArrayList<>(history.size());
        for (TimelineEvent.Change change : history) {
            written.add(new dev.dateline.avro.Change(
                    change.article(), change.published(), MentionFormat.toAvro(change.status()), change.date()));
        }
        return written;
    }

    private static List<TimelineEvent.Change> historyFromAvro(List<dev.dateline.avro.Change> history) {
        List<TimelineEvent.Change> read = new ArrayList<>(history.size());
        for (dev.dateline.avro.Change change : history) {
            read.add(new TimelineEvent.Change(
                    change.getArticle(),
                    change.getPublished(),
                    MentionFormat.fromAvro(change.getStatus()),
                    change.getDate()));
        }
        return read;
    }
}
