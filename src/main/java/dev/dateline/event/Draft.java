package dev.dateline.event;

import dev.dateline.time.EventDays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event in the making: one trigger with what was found around it. */
final class Draft {

    final Occurrence occurrence;
    final Map<String, Participant> participants = new LinkedHashMap<>();
    /** Carrying verb group of a noun, or the verb itself: two drafts with one are one event. */
    int verb;

    EventStatus status = EventStatus.OCCURRED;

    /** The verb group that tells what is to be done there, or -1: "will speak at the summit". */
    int occasion = -1;

    @Nullable
    EventDays days;
    /** Whether the text gives the days. */
    boolean dated;
    /** Whether it is told as the cause of something later. */
    boolean earlier;

    /** Whether "the" or an owner stands before the noun. */
    boolean definite;

    @Nullable
    Place place;

    @Nullable
    String name;

    Draft(Occurrence occurrence) {
        this.occurrence = occurrence;
    }

    EventType type() {
        return occurrence.rule().type();
    }

    void add(Participant participant) {
        participants.putIfAbsent(participant.id(), participant);
    }

    List<String> ids() {
        return new ArrayList<>(participants.keySet());
    }
}
