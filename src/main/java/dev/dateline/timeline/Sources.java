package dev.dateline.timeline;

import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles are independent of each other. Articles of one outlet are one source, and so are near-copies of one text,
 * whoever prints them.
 */
final class Sources {

    /** Bits by which candidates are looked up: near-copies agree in at least one of the 8 bytes of their fingerprints. */
    private static final int BAND = Byte.SIZE;

    /** So many articles are compared each with each. */
    private static final int FEW = 16;

    private static final int NONE = -1;

    /** Number of the article of each mention. */
    private final int[] articleOf;

    private final int[] parent;
    private final int count;

    private Sources(int[] articleOf, List<ArticleReference> articles) {
        this.articleOf = articleOf;
        parent = new int[articles.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        if (parent.length > 1) {
            joinOutlets(articles);
            joinCopies(articles);
        }
        int roots = 0;
        for (int i = 0; i < parent.length; i++) {
            roots += root(i) == i ? 1 : 0;
        }
        this.count = roots;
    }

    /** The sources of the articles that some mentions cite. */
    static Sources of(List<EventMention> mentions) {
        List<ArticleReference> articles = new ArrayList<>(mentions.size());
        int[] articleOf = new int[mentions.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < articleOf.length; i++) {
            ArticleReference article = mentions.get(i).article();
            int number = articles.size();
            Integer known = mentions.size() == 1 ? null : numbers.putIfAbsent(article.id(), number);
            if (known == null) {
                articles.add(article);
            } else {
                articles.set(known, article);
                number = known;
            }
            articleOf[i] = number;
        }
        return new Sources(articleOf, articles);
    }

    /** Number of articles. */
    int articles() {
        return parent.length;
    }

    /** Number of independent sources. */
    int count() {
        return count;
    }

    /** A number for the source of a mention's article, below the number of articles. */
    int of(int mention) {
        return root(articleOf[mention]);
    }

    private void joinOutlets(List<ArticleReference> articles) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            String outlet = articles.get(i).source();
            if (outlet != null) {
                join(i, first.getOrDefault(outlet, i));
                first.putIfAbsent(outlet, i);
            }
        }
    }

    /**
     * Seven of sixteen half-bytes may differ, so that one of the eight bytes is always the same: each article is compared with
     * those that share one with it.
     */
    private void joinCopies(List<ArticleReference> articles) {
        if (parent.length <= FEW) {
            joinCopiesOfFew(articles);
            return;
        }
        int[] last = new int[Long.BYTES << BAND];
        Arrays.fill(last, NONE);
        int[] before = new int[parent.length * Long.BYTES];
        for (int i = 0; i < parent.length; i++) {
            long print = articles.get(i).fingerprint();
            if (print == 0) {
                continue;
            }
            for (int band = 0; band < Long.BYTES; band++) {
                int value = (band << BAND) + ((int) (print >>> (band * BAND)) & 0xff);
                for (int other = last[value]; other != NONE; other = before[other * Long.BYTES + band]) {
                    if (root(other) != root(i)
                            && Fingerprint.areCopies(print, articles.get(other).fingerprint())) {
                        join(i, other);
                    }
                }
                before[i * Long.BYTES + band] = last[value];
                last[value] = i;
            }
        }
    }

    /** Of a few, each is compared with each: that finds the same. */
    private void joinCopiesOfFew(List<ArticleReference> articles) {
        for (int i = 1; i < parent.length; i++) {
            long print = articles.get(i).fingerprint();
            for (int other = 0; other < i; other++) {
                if (Fingerprint.areCopies(print, articles.get(other).fingerprint())) {
                    join(i, other);
                }
            }
        }
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
