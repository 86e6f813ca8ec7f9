package dev.dateline.stream;

import dev.dateline.timeline.Horizon;

/**
 * What the application is told besides Kafka's own properties.
 *
 * @param topics how topics are made where they are missing
 * @param maxArticleLength longest text that is taken, in chars; a longer article is rejected
 * @param storeMemoryBytes memory outside the heap for all stores together
 * @param horizon after which events are closed to reports
 */
public record ApplicationOptions(TopicPlan topics, int maxArticleLength, long storeMemoryBytes, Horizon horizon) {

    /** A newspaper page has 30,000 chars; what is longer by far is no article. */
    public static final int DEFAULT_MAX_ARTICLE_LENGTH = 500_000;

    /** Most that a record of {@link TopicPlan#MAX_MESSAGE_BYTES} can hold, at three bytes a char, with room for the rest. */
    public static final int MAX_ARTICLE_LENGTH = 5_000_000;

    /** 128 MB. */
    public static final long DEFAULT_STORE_MEMORY_BYTES = 128L * 1024 * 1024;

    /** With all events open, however old. */
    public ApplicationOptions(TopicPlan topics, int maxArticleLength, long storeMemoryBytes) {
        this(topics, maxArticleLength, storeMemoryBytes, Horizon.NONE);
    }

    /** The usual limits, with topics made as planned. */
    public static ApplicationOptions of(TopicPlan topics) {
        return new ApplicationOptions(topics, DEFAULT_MAX_ARTICLE_LENGTH, DEFAULT_STORE_MEMORY_BYTES);
    }
}
