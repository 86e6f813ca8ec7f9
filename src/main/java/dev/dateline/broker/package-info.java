/**
 * An embedded Kafka node, for the demo and for tests, the making of topics that are usable when made, and what failures
 * of its files mean. Knows nothing of articles or events.
 */
@NullMarked
package dev.dateline.broker;

import org.jspecify.annotations.NullMarked;
