package dev.dateline.stream.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.FastReaderBuilder;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Avro's single-object encoding of one record type: two magic bytes, the fingerprint of the writer's schema (eight bytes,
 * little-endian), the record in Avro binary. May be used by many threads.
 *
 * @param <A> generated class of the record
 * @see <a href="https://avro.apache.org/docs/1.12.0/specification/#single-object-encoding">the specification</a>
 */
final class SingleObject<A extends SpecificRecordBase> {

    private static final byte MAGIC_FIRST = (byte) 0xC3;
    private static final byte MAGIC_SECOND = (byte) 0x01;
    private static final int HEADER_LENGTH = 2 + Long.BYTES;
    private static final int USUAL_LENGTH = 4096;

    /** What is longer leaves no buffers behind. */
    private static final int LARGE = 65_536;

    private final Schema schema;
    private final GeneratedClasses model = new GeneratedClasses();
    private final ReleasedSchemas released;
    private final byte[] header;
    private final SpecificDatumWriter<A> writer;
    private final ThreadLocal<Output> outputs = ThreadLocal.withInitial(Output::new);
    private final Map<Long, DatumReader<A>> readers = new ConcurrentHashMap<>();

    SingleObject(Schema schema, ReleasedSchemas released) {
        this.schema = schema;
        this.released = released;
        this.writer = new SpecificDatumWriter<>(schema, model);
        long fingerprint = SchemaNormalization.parsingFingerprint64(schema);
        this.header = ByteBuffer.allocate(HEADER_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC_FIRST)
                .put(MAGIC_SECOND)
                .putLong(fingerprint)
                .array();
        readers.put(fingerprint, readerFor(schema));
    }

    /** @throws SerializationException if the record lacks a required field */
    byte[] encode(A record) {
        return encode(record, writer::write);
    }

    /** Writes a record that comes in another form than its generated class. */
    <T> byte[] encode(T record, DirectFields.ItemWriter<T> direct) {
        Output out = outputs.get();
        boolean isReusable = false;
        try {
            direct.write(record, out.begin(header));
            byte[] bytes = out.end();
            isReusable = bytes.length <= LARGE;
            return bytes;
        } catch (IOException | AvroRuntimeException | ClassCastException | NullPointerException e) {
            throw new SerializationException(schema.getName() + " cannot be written: " + e.getMessage(), e);
        } finally {
            if (!isReusable) {
                outputs.remove();
            }
        }
    }

    /** @throws SerializationException if the bytes are not such a record; the message says what is wrong */
    A decode(byte[] bytes) {
        DatumReader<A> reader = readerOf(bytes);
        try {
            return decode(bytes, in -> reader.read(null, in));
        } catch (IOException | RuntimeException e) {
            if (e instanceof SerializationException known) {
                throw known;
            }
            // Broken bytes surface as anything from EOFException to IndexOutOfBoundsException.
            throw new SerializationException("broken " + schema.getName() + ": " + cause(e), e);
        }
    }

    /** Reads a record of the present schema into another form than its generated class; null if it is of another schema, or broken. */
    <T> @Nullable T tryDecode(byte[] bytes, DirectFields.ItemReader<T> direct) {
        if (bytes.length < HEADER_LENGTH || !Arrays.equals(bytes, 0, HEADER_LENGTH, header, 0, HEADER_LENGTH)) {
            return null;
        }
        try {
            return decode(bytes, direct);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private <T> T decode(byte[] bytes, DirectFields.ItemReader<T> reader) throws IOException {
        BinaryDecoder decoder =
                DecoderFactory.get().binaryDecoder(bytes, HEADER_LENGTH, bytes.length - HEADER_LENGTH, null);
        T record = reader.read(decoder);
        if (!decoder.isEnd()) {
            throw new SerializationException("bytes are left over after the " + schema.getName());
        }
        return record;
    }

    private static String cause(Exception e) {
        if (e instanceof EOFException) {
            return "it ends too early";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private DatumReader<A> readerOf(byte[] bytes) {
        if (bytes.length < HEADER_LENGTH || bytes[0] != MAGIC_FIRST || bytes[1] != MAGIC_SECOND) {
            throw new SerializationException(
                    "not an Avro single object: it does not begin with C3 01 and a fingerprint");
        }
        long fingerprint = ByteBuffer.wrap(bytes, 2, Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
        DatumReader<A> known = readers.get(fingerprint);
        return known != null ? known : addReader(fingerprint);
    }

    private DatumReader<A> addReader(long fingerprint) {
        Schema written = released.find(fingerprint);
        if (written == null) {
            throw new UnknownSchemaException("no release up to this one wrote the schema with fingerprint "
                    + Long.toHexString(fingerprint) + ": a newer Dateline, or something else, wrote it");
        }
        if (!written.getFullName().equals(schema.getFullName())) {
            throw new SerializationException("this is of type " + written.getName() + ", not " + schema.getName());
        }
        DatumReader<A> reader = readerFor(written);
        readers.put(fingerprint, reader);
        return reader;
    }

    private DatumReader<A> readerFor(Schema written) {
        try {
            return new FastReaderBuilder(model).createDatumReader(written, schema);
        } catch (IOException e) {
            throw new UncheckedIOException("schema " + schema.getName() + ": " + e.getMessage(), e);
        }
    }

    /** The buffers of a thread, for one record after another. */
    private static final class Output {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        private @Nullable BinaryEncoder encoder;

        private BinaryEncoder begin(byte[] header) {
            bytes.reset();
            bytes.writeBytes(header);
            encoder = EncoderFactory.get().binaryEncoder(bytes, encoder);
            return encoder;
        }

        private byte[] end() throws IOException {
            if (encoder != null) {
                encoder.flush();
            }
            return bytes.toByteArray();
        }
    }
}
