package dev.dateline.ingest;

import dev.dateline.article.Publication;
import java.time.DateTimeException;

/** A day or an RFC 3339 time in a field of a line. */
final class PublicationText {

    private PublicationText() {}

    /**
     * What the field of this name says.
     *
     * @throws BadLineException if it is neither; the message names the field
     */
    static Publication read(String field, String text) throws BadLineException {
        try {
            return parse(text);
        } catch (DateTimeException e) {
            throw new BadLineException("no readable date in \"" + field + "\": \"" + shortened(text)
                    + "\" is neither YYYY-MM-DD nor an RFC 3339 time");
        }
    }

    /** @throws DateTimeException if it is neither */
    static Publication parse(String text) {
        return Publication.parse(rfc3339(text.strip()));
    }

    /** RFC 3339 allows a space before the time, and the second 60, which Java's ISO 8601 does not know. */
    private static String rfc3339(String text) {
        if (text.length() < 19 || (text.charAt(10) != ' ' && !text.startsWith("60", 17))) {
            return text;
        }
        String second = text.startsWith("60", 17) ? "59" : text.substring(17, 19);
        return text.substring(0, 10) + 'T' + text.substring(11, 17) + second + text.substring(19);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
