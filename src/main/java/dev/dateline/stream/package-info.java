/**
 * The Kafka Streams topology, its stores, serdes and topics. The rules of extraction and resolution live below, in
 * {@code event} and {@code timeline}.
 */
@NullMarked
package dev.dateline.stream;

import org.jspecify.annotations.NullMarked;
