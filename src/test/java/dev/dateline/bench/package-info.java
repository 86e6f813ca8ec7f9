/**
 * Benchmarks: JMH for the parts, run by {@code mvn -Pbench verify}. Every figure is to be read against another of the same
 * run, since machines are noisy.
 */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
