/**
 * Readers of articles from JSON lines, files and folders. Knows nothing of events.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
