/**
 * The live stream: what changes in a timeline, told to many readers in order, each with a filter of its own, without gap or repeat. Knows
 * nothing of HTTP.
 */
@NullMarked
package dev.dateline.feed.live;

import org.jspecify.annotations.NullMarked;
