/**
 * The timeline over HTTP: the API, the stream as Server-Sent Events, the feeds and the page. Knows nothing of Kafka.
 */
@NullMarked
package dev.dateline.feed.http;

import org.jspecify.annotations.NullMarked;
