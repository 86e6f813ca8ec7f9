package dev.dateline.stream;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Article;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes each line of a text that begins with a type for a mention: {@code CALL OCCURRED 2025-06-19 CHN RUS}. Tests of the topology
 * say so what an article says, whatever extraction makes of language. After "PLANNED!" come the days to which it was put off.
 */
public final class ScriptedExtractor implements Function<Article, List<EventMention>> {

    @Override
    public List<EventMention> apply(Article article) {
        List<EventMention> mentions = new ArrayList<>();
        Map<EventType, Integer> ordinals = new HashMap<>();
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            if (line.startsWith("FAIL")) {
                throw new IllegalStateException("scripted failure");
            }
            if (Stream.of(EventType.values()).anyMatch(type -> line.startsWith(type.name() + " "))) {
                mentions.add(mention(article, line, start, ordinals));
            }
            start += line.length() + 1;
        }
        return mentions;
    }

    private static EventMention mention(Article article, String line, int start, Map<EventType, Integer> ordinals) {
        String[] words = line.split(" ", -1);
        EventType type = EventType.valueOf(words[0]);
        List<Participant> parties = Stream.of(words)
                .skip(3)
                .sorted()
                .map(id -> new Participant(id, id, ActorKind.STATE, Role.PARTY, null))
                .toList();
        return new EventMention(
                article.id() + "/" + type + "/" + ordinals.merge(type, 1, Integer::sum),
                new ArticleReference(
                        article.id(),
                        article.source(),
                        article.url(),
                        article.published(),
                        article.text().hashCode() * 0x9e3779b97f4a7c15L),
                type,
                EventStatus.valueOf(words[1].replace("!", "")),
                days(words[2]),
                parties,
                null,
                words[0],
                line,
                start,
                start + words[0].length(),
                0.9,
                "scripted",
                null,
                words[1].endsWith("!"));
    }

    private static EventDays days(String text) {
        String[] ends = text.split("/", -1);
        LocalDate earliest = LocalDate.parse(ends[0]);
        if (ends.length == 1) {
            return EventDays.on(earliest);
        }
        return ends[1].equals("..") ? EventDays.from(earliest) : EventDays.between(earliest, LocalDate.parse(ends[1]));
    }
}
