/**
 * A search index over the entries of a timeline: filters, order, pages, counts. It takes changes one by one and knows nothing of
 * HTTP and of where changes come from.
 */
@NullMarked
package dev.dateline.feed.index;

import org.jspecify.annotations.NullMarked;
