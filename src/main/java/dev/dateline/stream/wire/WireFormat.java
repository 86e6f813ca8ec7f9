package dev.dateline.stream.wire;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * How a record of the core is written in Avro.
 *
 * @param <T> record of the core
 * @param <A> class generated from its schema
 */
interface WireFormat<T, A extends SpecificRecordBase> {

    /** Schema of the generated class. */
    Schema schema();

    /** The same value as Avro has it. */
    A toAvro(T value);

    /**
     * The same value as the core has it.
     *
     * @throws RuntimeException if the core does not allow such a value
     */
    T fromAvro(A value);
}
