/**
 * One event, one entry: blocks, clustering and the life of timeline entries, as a pure function of a set of mentions.
 * Knows nothing of Kafka.
 */
@NullMarked
package dev.dateline.timeline;

import org.jspecify.annotations.NullMarked;
