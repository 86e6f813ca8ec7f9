package dev.dateline.timeline;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line for an entry, as a newspaper would print it. */
final class Titles {

    private Titles() {}

    static String of(EventType type, EventStatus status, List<Participant> participants, @Nullable Place place) {
        String names = participants.stream().map(Participant::name).collect(Collectors.joining(", "));
        return names + ": " + type.name().toLowerCase(Locale.ROOT)
                + (status == EventStatus.OCCURRED ? "" : " " + status.name().toLowerCase(Locale.ROOT))
                + (place == null ? "" : " in " + place.name());
    }
}
