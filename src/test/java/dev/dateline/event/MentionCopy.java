package dev.dateline.event;

import dev.dateline.time.EventDays;
import java.util.List;

/** A mention like another one but for what is set. */
public final class MentionCopy {

    private final EventMention original;
    private String id;
    private ArticleReference article;
    private EventDays days;
    private List<Participant> participants;
    private String trigger;
    private String quote;

    private MentionCopy(EventMention original) {
        this.original = original;
        id = original.id();
        article = original.article();
        days = original.days();
        participants = original.participants();
        trigger = original.trigger();
        quote = original.quote();
    }

    public static MentionCopy of(EventMention original) {
        return new MentionCopy(original);
    }

    /** As another article tells it; the rest of its id stays. */
    public MentionCopy in(ArticleReference other) {
        id = other.id() + original.id().substring(original.id().indexOf('/'));
        article = other;
        return this;
    }

    public MentionCopy during(EventDays other) {
        days = other;
        return this;
    }

    public MentionCopy naming(List<Participant> others) {
        participants = others;
        return this;
    }

    public MentionCopy saying(String words) {
        trigger = words;
        return this;
    }

    public MentionCopy quoting(String text) {
        quote = text;
        return this;
    }

    public EventMention mention() {
        return new EventMention(
                id,
                article,
                original.type(),
                original.status(),
                days,
                participants,
                original.place(),
                trigger,
                quote,
                original.start(),
                original.end(),
                original.confidence(),
                original.rule(),
                original.name(),
                original.moved());
    }
}
