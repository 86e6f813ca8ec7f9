/**
 * Sentences, tokens and phrase matching, with offsets. Knows no language rule beyond what its data files say, save the
 * English endings that {@code Clitics} cuts off, and nothing of dates, actors or events.
 */
@NullMarked
package dev.dateline.text;

import org.jspecify.annotations.NullMarked;
