/**
 * Event types, triggers and patterns: from an article to its mentions of events. A pure function of the article and the
 * lexicons; knows nothing of other articles or of Kafka.
 */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
