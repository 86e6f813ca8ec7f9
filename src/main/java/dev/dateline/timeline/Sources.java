package dev.dateline.timeline;

import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles are independent of each other. Articles of one outlet are one source, and so are near-copies of one text,
 * whoever prints them: their fingerprints differ in few bits.
 */
final class Sources {

    /** Most bits by which fingerprints of near-copies differ: 3 of 64, as in Manku, Jain and Das Sarma (2007). */
    static final int COPY_BITS = 3;

    private final Map<String, Integer> sourceOfArticle = new LinkedHashMap<>();
    private final int count;

    private Sources(List<ArticleReference> articles) {
        int[] parent = new int[articles.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (int j = 0; j < i; j++) {
                if (isOneSource(articles.get(i), articles.get(j))) {
                    parent[root(parent, i)] = root(parent, j);
                }
            }
        }
        int roots = 0;
        for (int i = 0; i < parent.length; i++) {
            int root = root(parent, i);
            roots += root == i ? 1 : 0;
            sourceOfArticle.put(articles.get(i).id(), root);
        }
        this.count = roots;
    }

    /** The sources of the articles that some mentions cite. */
    static Sources of(Collection<EventMention> mentions) {
        Map<String, ArticleReference> articles = new LinkedHashMap<>();
        mentions.forEach(mention -> articles.put(mention.article().id(), mention.article()));
        return new Sources(List.copyOf(articles.values()));
    }

    /** Number of articles. */
    int articles() {
        return sourceOfArticle.size();
    }

    /** Number of independent sources. */
    int count() {
        return count;
    }

    /** A number for the source of a mention's article. */
    int of(EventMention mention) {
        return sourceOfArticle.getOrDefault(mention.article().id(), -1);
    }

    private static boolean isOneSource(ArticleReference a, ArticleReference b) {
        String outlet = a.source();
        return (outlet != null && outlet.equals(b.source()))
                || (a.fingerprint() != 0
                        && b.fingerprint() != 0
                        && Long.bitCount(a.fingerprint() ^ b.fingerprint()) <= COPY_BITS);
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
