package dev.dateline.feed.index;

import dev.dateline.timeline.TimelineEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The fields of an entry under their names in JSON. */
final class EntryFields {

    private static final Map<String, Function<TimelineEvent, Object>> FIELDS = fields();

    private EntryFields() {}

    /** Names of the fields in which two versions of an entry differ, in the order of the JSON. */
    static List<String> differing(TimelineEvent before, TimelineEvent after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<TimelineEvent, Object>> fields() {
        Map<String, Function<TimelineEvent, Object>> fields = new LinkedHashMap<>();
        fields.put("family", TimelineEvent::family);
        fields.put("type", TimelineEvent::type);
        fields.put("status", TimelineEvent::status);
        fields.put("date", TimelineEvent::days);
        fields.put("title", TimelineEvent::title);
        fields.put("participants", TimelineEvent::participants);
        fields.put("place", event -> Objects.requireNonNullElse(event.place(), ""));
        fields.put("confidence", TimelineEvent::confidence);
        fields.put("mentions", TimelineEvent::mentions);
        fields.put("reports", TimelineEvent::reports);
        fields.put("sources", TimelineEvent::sources);
        fields.put("first_reported", TimelineEvent::firstReported);
        fields.put("last_reported", TimelineEvent::lastReported);
        fields.put("history", TimelineEvent::history);
        fields.put("contested", TimelineEvent::contested);
        fields.put("absorbed", TimelineEvent::absorbed);
        return fields;
    }
}
