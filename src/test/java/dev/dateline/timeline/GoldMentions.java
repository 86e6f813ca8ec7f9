package dev.dateline.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Mentions as an extraction would give them that misses nothing: made from a labelled timeline. Degraded, each names
 * fewer parties, or vaguer days, as articles do.
 */
final class GoldMentions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> BODIES =
            Set.of("APEC", "ASEAN", "EU", "IAEA", "IMF", "NATO", "OSCE", "UN", "UNHCR", "UNSC", "WFP", "WHO", "WTO");

    private final Map<String, Publication> published = new HashMap<>();
    private final Random random;
    private final double degraded;

    /**
     * @param articles the articles, for their dates
     * @param degraded share of the mentions whose parties, days and place are made vaguer, each apart
     * @param seed what decides which
     */
    GoldMentions(Path articles, double degraded, long seed) throws IOException {
        this.degraded = degraded;
        this.random = new Random(seed);
        for (String line : Files.readAllLines(articles)) {
            JsonNode article = JSON.readTree(line);
            published.put(
                    article.get("id").asText(),
                    Publication.parse(article.get("published").asText()));
        }
    }

    /** All mentions of a labelled timeline. */
    List<EventMention> of(Path gold) throws IOException {
        List<EventMention> mentions = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode event = JSON.readTree(line);
            for (JsonNode mention : event.get("mentions")) {
                mentions.add(mention(event, mention, mentions.size()));
            }
        }
        return mentions;
    }

    private EventMention mention(JsonNode event, JsonNode mention, int number) {
        String article = mention.get("article").asText();
        Publication publication = published.getOrDefault(article, Publication.on(LocalDate.EPOCH));
        EventType type = EventType.valueOf(event.get("type").asText());
        EventStatus status = EventStatus.valueOf(mention.get("status").asText().toUpperCase(Locale.ROOT));
        JsonNode place = event.get("place");
        String trigger = mention.get("trigger").asText();
        return new EventMention(
                article + "/" + type + "/" + number,
                new ArticleReference(article, null, null, publication, 0),
                type,
                status,
                days(event, status, publication.day()),
                parties(event),
                place == null || place.isNull() || random.nextDouble() < degraded
                        ? null
                        : new Place(place.asText(), place.asText()),
                trigger,
                trigger,
                0,
                trigger.length(),
                0.8,
                "gold",
                null);
    }

    private EventDays days(JsonNode event, EventStatus status, LocalDate published) {
        LocalDate first = LocalDate.parse(event.get("earliest").asText());
        JsonNode end = event.get("latest");
        LocalDate last = end.isNull() ? null : LocalDate.parse(end.asText());
        boolean vague = random.nextDouble() < degraded;
        if (last == null || (vague && status != EventStatus.OCCURRED)) {
            return EventDays.from(last == null || published.isBefore(first) ? published : first);
        }
        if (vague && !last.isBefore(published.minusDays(30)) && !last.isAfter(published)) {
            LocalDate from = published.minusDays(30);
            return EventDays.between(from.isBefore(first) ? from : first, published);
        }
        return EventDays.between(first, last);
    }

    private List<Participant> parties(JsonNode event) {
        List<Participant> parties = new ArrayList<>();
        event.get("participants")
                .forEach(id ->
                        parties.add(new Participant(id.asText(), id.asText(), kind(id.asText()), Role.PARTY, null)));
        while (parties.size() > 1 && random.nextDouble() < degraded) {
            parties.remove(random.nextInt(parties.size()));
        }
        return parties;
    }

    private static ActorKind kind(String id) {
        return BODIES.contains(id) ? ActorKind.BODY : ActorKind.STATE;
    }

    /** Writes the timeline of a labelled set: {@code ARTICLES GOLD OUT [DEGRADED SEED]}. */
    public static void main(String[] args) throws IOException {
        double degraded = args.length > 3 ? Double.parseDouble(args[3]) : 0;
        long seed = args.length > 4 ? Long.parseLong(args[4]) : 0;
        List<EventMention> mentions = new GoldMentions(Path.of(args[0]), degraded, seed).of(Path.of(args[1]));
        Files.write(
                Path.of(args[2]),
                Timelines.of(mentions).stream().map(GoldMentions::json).toList());
    }

    private static String json(TimelineEvent entry) {
        var node = JSON.createObjectNode()
                .put("id", entry.id())
                .put("type", entry.type().name())
                .put("status", entry.status().name().toLowerCase(Locale.ROOT))
                .put("earliest", entry.days().earliest().toString());
        LocalDate latest = entry.days().latest();
        node.put("latest", latest == null ? null : latest.toString());
        node.put("title", entry.title());
        var parties = node.putArray("participants");
        entry.participants().forEach(party -> parties.addObject().put("id", party.id()));
        var mentions = node.putArray("mentions");
        entry.mentions().forEach(mention -> mentions.addObject()
                .put("article", mention.article().id())
                .put("trigger", mention.trigger()));
        try {
            return JSON.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
