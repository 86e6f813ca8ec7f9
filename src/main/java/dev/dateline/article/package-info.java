/**
 * The article itself: its identity, its text and when it was published. Knows nothing of what is found in it.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
