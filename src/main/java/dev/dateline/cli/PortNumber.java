package dev.dateline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port of TCP; 0 stands for any that is free. */
final class PortNumber implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST) {
            throw new TypeConversionException("'" + text + "' is no port: 0 to " + LAST);
        }
        return Integer.valueOf(text);
    }
}
