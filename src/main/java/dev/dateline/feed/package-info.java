/**
 * The HTTP API, the live stream and the page over the timeline.
 */
@NullMarked
package dev.dateline.feed;

import org.jspecify.annotations.NullMarked;
