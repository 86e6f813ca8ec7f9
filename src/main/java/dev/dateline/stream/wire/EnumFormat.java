package dev.dateline.stream.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * An enum of the core as Avro has it: by its number among the schema's symbols.
 *
 * @param <E> the enum
 */
final class EnumFormat<E extends Enum<E>> {

    private final Map<E, Integer> numbers;
    private final List<@Nullable E> constants = new ArrayList<>();

    EnumFormat(Class<E> type, Schema schema) {
        numbers = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            numbers.put(constant, schema.getEnumOrdinal(constant.name()));
        }
        for (String symbol : schema.getEnumSymbols()) {
            constants.add(symbol.equals("UNKNOWN") ? null : Enum.valueOf(type, symbol));
        }
    }

    void write(E value, Encoder out) throws IOException {
        Integer number = numbers.get(value);
        if (number == null) {
            throw new IllegalArgumentException("no symbol for " + value);
        }
        out.writeEnum(number);
    }

    /** @throws IllegalArgumentException if a newer release wrote it */
    E read(Decoder in) throws IOException {
        int number = in.readEnum();
        E constant = number < 0 || number >= constants.size() ? null : constants.get(number);
        if (constant == null) {
            throw new IllegalArgumentException("no symbol " + number);
        }
        return constant;
    }
}
