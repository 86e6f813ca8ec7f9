package dev.dateline.timeline;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mentions for tests: a call of China and Russia on 19 June 2025, reported that day, unless told otherwise. */
final class Mentions {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 19);

    private final String article;
    private int ordinal = 1;
    private @Nullable String source;
    private LocalDate published = DAY;
    private EventType type = EventType.CALL;
    private EventStatus status = EventStatus.OCCURRED;
    private EventDays days = EventDays.on(DAY);
    private List<String> parties = List.of("CHN", "RUS");
    private @Nullable Place place;
    private long fingerprint;
    private double confidence = 0.8;
    private boolean moved;
    private String trigger = "spoke";
    private @Nullable String body;
    private @Nullable String doer;
    private @Nullable String struck;
    private @Nullable String person;
    private @Nullable String sender;
    private @Nullable String envoy;

    private Mentions(String article) {
        this.article = article;
    }

    static Mentions in(String article) {
        return new Mentions(article);
    }

    /** A copy that differs in what the change sets; this one stays as it is. */
    private Mentions with(Consumer<Mentions> change) {
        Mentions copy = new Mentions(article);
        copy.ordinal = ordinal;
        copy.source = source;
        copy.published = published;
        copy.type = type;
        copy.status = status;
        copy.days = days;
        copy.parties = parties;
        copy.place = place;
        copy.fingerprint = fingerprint;
        copy.confidence = confidence;
        copy.moved = moved;
        copy.trigger = trigger;
        copy.body = body;
        copy.doer = doer;
        copy.struck = struck;
        copy.person = person;
        copy.sender = sender;
        copy.envoy = envoy;
        change.accept(copy);
        return copy;
    }

    Mentions ordinal(int number) {
        return with(copy -> copy.ordinal = number);
    }

    Mentions by(String outlet) {
        return with(copy -> copy.source = outlet);
    }

    Mentions published(String day) {
        return with(copy -> copy.published = LocalDate.parse(day));
    }

    Mentions of(EventType kind) {
        return with(copy -> copy.type = kind);
    }

    Mentions being(EventStatus stage) {
        return with(copy -> copy.status = stage);
    }

    Mentions during(EventDays when) {
        return with(copy -> copy.days = when);
    }

    Mentions on(String day) {
        return during(EventDays.on(LocalDate.parse(day)));
    }

    Mentions between(String first, String last) {
        return during(EventDays.between(LocalDate.parse(first), LocalDate.parse(last)));
    }

    Mentions from(String first) {
        return during(EventDays.from(LocalDate.parse(first)));
    }

    Mentions movedTo(String day) {
        return being(EventStatus.PLANNED).on(day).putOff(true);
    }

    Mentions putOff(boolean putOff) {
        return with(copy -> copy.moved = putOff);
    }

    Mentions parties(String... ids) {
        return with(copy -> copy.parties = List.of(ids));
    }

    /** Which of the parties did it. */
    Mentions doneBy(String id) {
        return with(copy -> copy.doer = id);
    }

    /** Which of the parties it was done to. */
    Mentions doneTo(String id) {
        return with(copy -> copy.struck = id);
    }

    /** Which of the parties is a private person. */
    Mentions person(String name) {
        return with(copy -> copy.person = name);
    }

    /** Who acted for one of the parties. */
    Mentions sending(String id, String name) {
        return with(copy -> {
            copy.sender = id;
            copy.envoy = name;
        });
    }

    Mentions at(@Nullable String country) {
        return with(copy -> copy.place = country == null ? null : new Place(country, country));
    }

    Mentions at(String country, String town) {
        return with(copy -> copy.place = new Place(country, town));
    }

    Mentions print(long simHash) {
        return with(copy -> copy.fingerprint = simHash);
    }

    /** Told in passing: of a confidence at which it founds no entry. */
    Mentions unsure() {
        return with(copy -> copy.confidence = 0.4);
    }

    /** In the words that name it. */
    Mentions saying(String words) {
        return with(copy -> copy.trigger = words);
    }

    /** A summit of a body, in the words that name it, and the states that are named as there. */
    Mentions summit(String body, String words, String... states) {
        String[] parties = Arrays.copyOf(states, states.length + 1);
        parties[states.length] = body;
        return of(EventType.SUMMIT).parties(parties).with(copy -> {
            copy.trigger = words;
            copy.body = body;
        });
    }

    EventMention mention() {
        return new EventMention(
                article + "/" + type + "/" + ordinal,
                new ArticleReference(article, source, null, Publication.on(published), fingerprint),
                type,
                status,
                days,
                parties.stream().sorted().map(this::party).toList(),
                place,
                trigger,
                "They spoke.",
                5,
                10,
                confidence,
                "test",
                null,
                moved);
    }

    private Participant party(String id) {
        ActorKind kind = id.equals(body) ? ActorKind.BODY : id.equals(person) ? ActorKind.PERSON : ActorKind.STATE;
        Role role = id.equals(doer) ? Role.AGENT : id.equals(struck) ? Role.TARGET : Role.PARTY;
        return new Participant(id, id, kind, role, id.equals(sender) ? envoy : null);
    }

    /** The change that takes a mention back. */
    static MentionChange withdrawn(EventMention mention) {
        return new MentionChange(mention.type().family(), mention.id(), null);
    }

    static List<EventMention> all(Mentions... mentions) {
        return Arrays.stream(mentions).map(Mentions::mention).toList();
    }
}
