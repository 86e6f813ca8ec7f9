/**
 * Readers of articles from JSON lines, files, folders and feeds, and of timelines that were written to files. Knows nothing of how events
 * are found.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
