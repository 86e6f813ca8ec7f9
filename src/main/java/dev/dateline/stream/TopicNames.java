package dev.dateline.stream;

/**
 * Names of the topics that an application writes. They carry the name of its generation, where it has one: a second application
 * can so build the timeline anew beside the first, from the same articles.
 *
 * @param mentions mentions by block and id
 * @param timeline entries of the timeline by id
 * @param rejected what could not be taken
 */
public record TopicNames(String mentions, String timeline, String rejected) {

    /** Those without a generation. */
    public static final TopicNames USUAL = new TopicNames(Topics.MENTIONS, Topics.TIMELINE, Topics.ARTICLES_REJECTED);

    /** Those of the generation that the settings name. */
    public static TopicNames of(KafkaSettings settings) {
        String ending = settings.generationEnding();
        return new TopicNames(Topics.MENTIONS + ending, Topics.TIMELINE + ending, Topics.ARTICLES_REJECTED + ending);
    }
}
