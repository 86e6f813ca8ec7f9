/**
 * Writers of events and timelines. Knows nothing of Kafka.
 */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
