package dev.dateline.feed.http;

import dev.dateline.ingest.ArticleUpdate;
import java.util.List;

/** Where posted articles go. */
@FunctionalInterface
public interface ArticleSink {

    /** Hands the articles on; returns when they are safe. May be called by many threads. */
    void send(List<ArticleUpdate> articles);
}
