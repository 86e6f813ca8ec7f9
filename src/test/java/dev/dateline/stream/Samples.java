package dev.dateline.stream;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
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
import java.time.OffsetDateTime;
import java.util.List;

/** Values that tests of this package share. */
public final class Samples {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 19);

    private Samples() {}

    /** An article with every field filled. */
    public static Article article() {
        return new Article(
                "meridian-0619",
                "https://meridian.example/0619",
                "Meridian",
                "Putin and Xi speak",
                "The two presidents spoke by telephone on Thursday.",
                Publication.at(OffsetDateTime.parse("2025-06-19T14:30:00+02:00")),
                "en");
    }

    /** A mention with every field filled. */
    public static EventMention mention() {
        return new EventMention(
                "meridian-0619/CALL/1",
                new ArticleReference(
                        "meridian-0619",
                        "Meridian",
                        "https://meridian.example/0619",
                        article().published(),
                        0x1234_5678_9ABC_DEF0L),
                EventType.CALL,
                EventStatus.OCCURRED,
                EventDays.on(DAY),
                List.of(
                        new Participant("CHN", "China", ActorKind.STATE, Role.PARTY, "Xi Jinping"),
                        new Participant("RUS", "Russia", ActorKind.STATE, Role.PARTY, null)),
                new Place("RUS", "Moscow"),
                "spoke by telephone",
                "The two presidents spoke by telephone on Thursday.",
                19,
                37,
                0.9,
                "call/speak-by-telephone",
                "leaders' call");
    }

    /** An entry with every field filled. */
    public static TimelineEvent event() {
        EventMention mention = mention();
        return new TimelineEvent(
                "CONSULT-1",
                mention.type().family(),
                mention.type(),
                mention.status(),
                mention.days(),
                mention.participants(),
                mention.place(),
                "China and Russia hold a call",
                0.95,
                List.of(mention),
                1,
                1,
                DAY,
                DAY,
                List.of(new TimelineEvent.Change("meridian-0619", DAY, EventStatus.OCCURRED, "2025-06-19")),
                List.of("place"),
                List.of("CONSULT-2"));
    }
}
