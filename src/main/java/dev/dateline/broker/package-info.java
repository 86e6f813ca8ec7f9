/**
 * An embedded Kafka node, for the demo and for tests, and the making of topics that are usable when made. Knows nothing
 * of articles or events.
 */
@NullMarked
package dev.dateline.broker;

import org.jspecify.annotations.NullMarked;
