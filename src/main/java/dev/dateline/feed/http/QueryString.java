package dev.dateline.feed.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of a URL. Read here, as the servers' own readers leave out, or mend, what is not well encoded. */
final class QueryString {

    private QueryString() {}

    /**
     * Names with their values, both in their order.
     *
     * @param query as the URL has it; null and empty are none
     * @throws Problem if a name or a value is not percent-encoded UTF-8
     */
    static Map<String, List<String>> parse(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query == null) {
            return values;
        }
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String encoded = equals < 0 ? pair : pair.substring(0, equals);
                String name = decode(encoded, encoded);
                String value = equals < 0 ? "" : decode(name, pair.substring(equals + 1));
                values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    private static String decode(String name, String encoded) {
        // A char for each byte first: the platform's decoder would put a question mark for what is not UTF-8.
        String bytes = new String(encoded.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            bytes = URLDecoder.decode(bytes, StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw Problem.parameter(name, "not percent-encoded UTF-8");
        }
    }
}
