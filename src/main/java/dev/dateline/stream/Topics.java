package dev.dateline.stream;

/** Names of the topics. */
public final class Topics {

    /** Articles by id; null withdraws one. */
    public static final String ARTICLES = "articles";

    /** Mentions by block and id; null takes one back. */
    public static final String MENTIONS = "mentions";

    /** Entries of the timeline by id; null says that one is gone. */
    public static final String TIMELINE = "timeline";

    /** What came on {@link #ARTICLES} and could not be taken, the reason in headers. */
    public static final String ARTICLES_REJECTED = "articles-rejected";

    private Topics() {}
}
