/**
 * What crosses a topic: Avro in its single-object encoding, a fingerprint of the writer's schema in front. Converts
 * between the records of the core and the classes generated from {@code schemas/}.
 */
@NullMarked
package dev.dateline.stream.wire;

import org.jspecify.annotations.NullMarked;
