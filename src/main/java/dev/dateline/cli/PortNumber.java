package dev.dateline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the port of an option. */
final class PortNumber implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= LAST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, with the range.
        }
        throw new TypeConversionException("'" + value + "' is no port: a number from 0 to " + LAST);
    }
}
