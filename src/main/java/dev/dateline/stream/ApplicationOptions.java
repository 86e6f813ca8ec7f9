package dev.dateline.stream;

/**
 * What the application is told besides Kafka's own properties.
 *
 * @param topics how topics are made where they are missing
 * @param maxArticleLength longest text that is taken, in chars; a longer article is rejected
 * @param storeMemoryBytes memory outside the heap for all stores together
 */
public record ApplicationOptions(TopicPlan topics, int maxArticleLength, long storeMemoryBytes) {

    /** A newspaper page has 30,000 chars; what is longer by far is no article. */
    public static final int DEFAULT_MAX_ARTICLE_LENGTH = 500_000;

    /** Most that a record of {@link TopicPlan#MAX_MESSAGE_BYTES} can hold, at three bytes a char, with room for the rest. */
    public static final int MAX_ARTICLE_LENGTH = 5_000_000;

    /** 128 MB. */
    public static final long DEFAULT_STORE_MEMORY_BYTES = 128L * 1024 * 1024;

    /** The usual limits, with topics made as planned. */
    public static ApplicationOptions of(TopicPlan topics) {
        return new ApplicationOptions(topics, DEFAULT_MAX_ARTICLE_LENGTH, DEFAULT_STORE_MEMORY_BYTES);
    }
}
