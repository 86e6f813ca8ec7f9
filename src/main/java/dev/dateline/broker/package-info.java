/**
 * An embedded Kafka node, for the demo and for tests. Knows nothing of articles or events.
 */
@NullMarked
package dev.dateline.broker;

import org.jspecify.annotations.NullMarked;
