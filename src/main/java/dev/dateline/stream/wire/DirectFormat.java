package dev.dateline.stream.wire;

import java.io.IOException;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.Encoder;

/**
 * How a record of the core is written in Avro, and read again, without an Avro class between: for what is written and read most.
 * Fields come in the order of the present schema.
 *
 * @param <T> record of the core
 */
interface DirectFormat<T> {

    void write(T value, Encoder out) throws IOException;

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is no such record
     * @throws RuntimeException if it is none, or one that the core does not allow
     */
    T read(Decoder in) throws IOException;
}
