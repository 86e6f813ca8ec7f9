package dev.dateline.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the origin of an option, in the form in which browsers send it: anything else would never match. */
final class WebOrigin implements ITypeConverter<String> {

    private static final Pattern ORIGIN = Pattern.compile("\\*|[a-z][a-z0-9+.-]*://[^/?#@\\s]+");

    @Override
    public String convert(String value) {
        String origin = value.toLowerCase(Locale.ROOT);
        if (!ORIGIN.matcher(origin).matches()) {
            throw new TypeConversionException("'" + value
                    + "' is no origin: https://news.example or https://news.example:8443, nothing after it");
        }
        return origin;
    }
}
