package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles for {@link ScriptedExtractor}, the same for the same seed: reports of some events over some weeks, some of them published
 * again with another text.
 */
final class ArticleStream {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 1);
    private static final List<String> TYPES =
            List.of("CALL", "MEETING", "PACT", "ATTACK", "CONDEMN", "SANCTION", "VOTE");
    private static final List<String> STATES =
            List.of("BRA", "CHN", "DEU", "EGY", "FRA", "GBR", "IND", "IRN", "JPN", "RUS", "TUR", "USA");

    private final Random random;
    private final int events;

    /**
     * @param seed what the articles depend on
     * @param events how many events there are to report
     */
    ArticleStream(long seed, int events) {
        this.random = new Random(seed);
        this.events = events;
    }

    /** Versions of articles in the order of publication; about one in ten replaces an earlier one. */
    List<Article> articles(int count) {
        return articles(count, 0);
    }

    /** The same, going on after so many that came before. */
    List<Article> articles(int count, int before) {
        List<Article> articles = new ArrayList<>();
        for (int i = before; i < before + count; i++) {
            boolean revision = i > 0 && random.nextInt(10) == 0;
            String id = "article-" + (revision ? random.nextInt(i) : i);
            articles.add(article(id));
        }
        return articles;
    }

    private Article article(String id) {
        List<String> lines = new ArrayList<>();
        int day = 0;
        for (int mentions = random.nextInt(4); mentions >= 0; mentions--) {
            int event = random.nextInt(events);
            day = Math.max(day, event % 30);
            lines.add(line(event));
        }
        return TopologyHarness.article(
                id, FIRST_DAY.plusDays(day + random.nextInt(3)).toString(), lines.toArray(String[]::new));
    }

    private static String line(int event) {
        Random traits = new Random(event);
        String one = STATES.get(traits.nextInt(STATES.size()));
        String other = STATES.get(traits.nextInt(STATES.size()));
        String parties = one.equals(other) ? one : one + " " + other;
        return TYPES.get(traits.nextInt(TYPES.size())) + " OCCURRED " + FIRST_DAY.plusDays(event % 30) + " " + parties;
    }

    /** The timeline that the articles make, ids aside, worked out in memory. */
    static List<TimelineEvent> timeline(Collection<Article> articles) {
        Map<String, Article> standing = new LinkedHashMap<>();
        articles.forEach(article -> standing.put(article.id(), article));
        List<EventMention> mentions = standing.values().stream()
                .flatMap(article -> new ScriptedExtractor().apply(article).stream())
                .toList();
        return TopologyHarness.withoutIds(Timelines.of(mentions));
    }
}
