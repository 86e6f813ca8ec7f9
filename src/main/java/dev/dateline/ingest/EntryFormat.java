package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.actor.ActorKind;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are entries of a timeline, as {@code dateline timeline} and {@code dateline watch --json} write them; a line with
 * {@code "removed"} takes an entry away. What a line does not say of a mention, its own parties, place and confidence, is taken from
 * the entry.
 */
public final class EntryFormat implements LineFormat<EntryUpdate> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public EntryUpdate read(String json) throws BadLineException {
        JsonEntry entry = new JsonEntry(parse(json), "");
        return entry.optional("removed") == null
                ? new EntryUpdate.Version(entry(entry))
                : new EntryUpdate.Removal(entry.text("id"));
    }

    private static JsonNode parse(String json) throws BadLineException {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new BadLineException(JsonFields.cause(e));
        }
        throw new BadLineException("not a JSON object");
    }

    private static TimelineEvent entry(JsonEntry json) throws BadLineException {
        EventType type = json.choice("type", EventType.class);
        EventDays days = days(json);
        List<Participant> participants = new ArrayList<>();
        for (JsonEntry participant : json.objects("participants")) {
            participants.add(participant(participant));
        }
        Place place = place(json);
        EventStatus status = json.choice("status", EventStatus.class);
        double confidence = json.number("confidence");
        Facts facts = new Facts(type, days, participants, place, confidence);
        List<EventMention> mentions = new ArrayList<>();
        for (JsonEntry mention : json.objects("mentions")) {
            mentions.add(mention(mention, facts, mentions.size()));
        }
        if (mentions.isEmpty()) {
            throw new BadLineException("no mention in \"mentions\": an entry cites what it stands on");
        }
        return new TimelineEvent(
                json.text("id"),
                type.family(),
                type,
                status,
                days,
                participants,
                place,
                json.text("title"),
                confidence,
                mentions,
                (int) json.number("reports"),
                (int) json.number("sources"),
                json.day("first_reported"),
                json.day("last_reported"),
                history(json),
                json.texts("contested"),
                json.texts("absorbed"));
    }

    private static EventDays days(JsonEntry json) throws BadLineException {
        LocalDate earliest = json.day("earliest");
        LocalDate latest = json.optional("latest") == null ? null : json.day("latest");
        try {
            return new EventDays(earliest, latest, json.text("date"));
        } catch (IllegalArgumentException e) {
            throw new BadLineException("\"latest\": " + e.getMessage());
        }
    }

    private static Participant participant(JsonEntry json) throws BadLineException {
        return new Participant(
                json.text("id"),
                json.text("name"),
                json.choice("kind", ActorKind.class),
                json.choice("role", Role.class),
                json.optional("via"));
    }

    private static @Nullable Place place(JsonEntry json) throws BadLineException {
        JsonEntry place = json.object("place");
        return place == null ? null : new Place(place.text("id"), place.text("name"));
    }

    private static EventMention mention(JsonEntry json, Facts facts, int ordinal) throws BadLineException {
        String article = json.text("article");
        return new EventMention(
                article + "/" + facts.type() + "/" + ordinal,
                new ArticleReference(
                        article, json.optional("source"), json.optional("url"), json.publication("published"), 0),
                facts.type(),
                json.choice("status", EventStatus.class),
                new EventDays(facts.days().earliest(), facts.days().latest(), json.text("date")),
                facts.participants(),
                facts.place(),
                json.text("trigger"),
                json.text("quote"),
                (int) json.number("start"),
                (int) json.number("end"),
                facts.confidence(),
                json.text("rule"),
                json.optional("name"));
    }

    private static List<TimelineEvent.Change> history(JsonEntry json) throws BadLineException {
        List<TimelineEvent.Change> history = new ArrayList<>();
        for (JsonEntry change : json.objects("history")) {
            history.add(new TimelineEvent.Change(
                    change.text("article"),
                    change.day("published"),
                    change.choice("status", EventStatus.class),
                    change.text("date")));
        }
        return history;
    }

    /** What mentions share with their entry. */
    private record Facts(
            EventType type,
            EventDays days,
            List<Participant> participants,
            @Nullable Place place,
            double confidence) {}
}
