package dev.dateline.feed;

import dev.dateline.feed.http.WebOptions;
import dev.dateline.stream.KafkaSettings;

/**
 * How the feed runs.
 *
 * @param kafka the cluster whose topic {@code timeline} is served
 * @param web where and how it is served
 */
public record FeedOptions(KafkaSettings kafka, WebOptions web) {}
