/**
 * Readers of articles from JSON lines, files, folders and feeds. Knows nothing of events.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
