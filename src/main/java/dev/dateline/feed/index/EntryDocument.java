package dev.dateline.feed.index;

import dev.dateline.event.EventMention;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An entry, or what is left of one that is gone, as a document of the index. */
final class EntryDocument {

    static final String ID = "id";
    static final String STATE = "state";
    static final String TYPE = "type";
    static final String FAMILY = "family";
    static final String STATUS = "status";
    static final String ACTOR = "actor";
    static final String ACTOR_FOLDED = "actor_folded";
    static final String PLACE = "place";
    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";
    static final String LAST_REPORTED = "last_reported";
    static final String SOURCES = "sources";
    static final String ABSORBED = "absorbed";
    static final String TEXT = "text";
    static final String ENTRY = "entry";
    static final String SURVIVOR = "survivor";
    static final String PARTITION = "partition";
    static final String OFFSET = "offset";
    static final String FIRST_OFFSET = "first_offset";
    static final String WRITTEN = "written";

    static final String LIVE = "live";

    private final Document document = new Document();

    private EntryDocument() {}

    /** Finds what is left of entries that are gone: few, so that it costs less to leave them out than to ask for those that live. */
    static Query isGone() {
        List<BytesRef> removals = Arrays.stream(TimelineChange.Removal.values())
                .map(removal -> new BytesRef(removal.name()))
                .toList();
        return new TermInSetQuery(STATE, removals);
    }

    static boolean isLive(Document document) {
        return LIVE.equals(document.get(STATE));
    }

    /** The entry that a document of one gives back. */
    static TimelineEvent entry(Document document, Wire<TimelineEvent> wire) {
        BytesRef bytes = document.getBinaryValue(ENTRY);
        return wire.decode(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    }

    static long firstOffset(Document document) {
        return Objects.requireNonNull(document.getField(FIRST_OFFSET), FIRST_OFFSET)
                .numericValue()
                .longValue();
    }

    /** An entry as filters see it: without what is needed to give it back. */
    static Document searchable(TimelineEvent event) {
        EntryDocument made = new EntryDocument();
        made.term(STATE, LIVE);
        made.facts(event);
        made.text(event);
        return made.document;
    }

    static Document of(TimelineEvent event, ByteBuffer encoded, TimelineChange.Position position, long firstOffset) {
        EntryDocument made = new EntryDocument();
        made.term(STATE, LIVE);
        made.facts(event);
        made.text(event);
        made.document.add(new StoredField(
                ENTRY, new BytesRef(encoded.array(), encoded.arrayOffset() + encoded.position(), encoded.remaining())));
        made.position(position, firstOffset);
        return made.document;
    }

    static Document gone(
            String id,
            TimelineChange.@Nullable Removal removal,
            @Nullable String survivor,
            TimelineChange.Position position) {
        EntryDocument made = new EntryDocument();
        made.id(id);
        made.document.add(new StringField(
                STATE, (removal == null ? TimelineChange.Removal.WITHDRAWN : removal).name(), Field.Store.YES));
        if (survivor != null) {
            made.document.add(new StoredField(SURVIVOR, survivor));
        }
        made.position(position, position.offset());
        return made.document;
    }

    private void facts(TimelineEvent event) {
        id(event.id());
        sortedTerm(TYPE, event.type().name());
        term(FAMILY, event.family().name());
        sortedTerm(STATUS, event.status().name());
        for (String actor : actors(event)) {
            document.add(new SortedSetDocValuesField(ACTOR, new BytesRef(actor)));
            term(ACTOR_FOLDED, actor.toLowerCase(Locale.ROOT));
        }
        Place place = event.place();
        if (place != null) {
            sortedTerm(PLACE, place.id());
        }
        LocalDate latest = event.days().latest();
        number(EARLIEST, Math.toIntExact(event.days().earliest().toEpochDay()));
        number(LATEST, latest == null ? Integer.MAX_VALUE : Math.toIntExact(latest.toEpochDay()));
        number(LAST_REPORTED, Math.toIntExact(event.lastReported().toEpochDay()));
        number(SOURCES, event.sources());
        event.absorbed().forEach(absorbed -> term(ABSORBED, absorbed));
    }

    private static Set<String> actors(TimelineEvent event) {
        Set<String> ids = new HashSet<>();
        event.participants().forEach(participant -> ids.add(participant.id()));
        return ids;
    }

    private void text(TimelineEvent event) {
        Set<String> seen = new HashSet<>();
        words(event.title(), seen);
        for (Participant participant : event.participants()) {
            words(participant.name(), seen);
            words(participant.id(), seen);
            words(participant.via(), seen);
        }
        Place place = event.place();
        words(place == null ? null : place.name(), seen);
        for (EventMention mention : event.mentions()) {
            words(mention.quote(), seen);
            words(mention.name(), seen);
            words(mention.article().source(), seen);
        }
    }

    private void words(@Nullable String words, Set<String> seen) {
        if (words != null && seen.add(words)) {
            document.add(new TextField(TEXT, words, Field.Store.NO));
        }
    }

    private void position(TimelineChange.Position position, long firstOffset) {
        document.add(new IntPoint(PARTITION, position.partition()));
        document.add(new LongPoint(OFFSET, position.offset()));
        document.add(new NumericDocValuesField(PARTITION, position.partition()));
        document.add(new NumericDocValuesField(OFFSET, position.offset()));
        document.add(new StoredField(PARTITION, position.partition()));
        document.add(new StoredField(OFFSET, position.offset()));
        document.add(new StoredField(FIRST_OFFSET, firstOffset));
        document.add(new StoredField(WRITTEN, position.timestamp()));
    }

    private void id(String id) {
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
    }

    private void term(String field, String value) {
        document.add(new StringField(field, value, field.equals(STATE) ? Field.Store.YES : Field.Store.NO));
    }

    private void sortedTerm(String field, String value) {
        term(field, value);
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private void number(String field, int value) {
        document.add(new IntPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
    }
}
