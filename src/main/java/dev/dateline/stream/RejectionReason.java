package dev.dateline.stream;

import java.util.Locale;

/** Kinds of defects for which a record is rejected. */
public enum RejectionReason {
    /** The record has no key, or one that is no UTF-8 text: articles are keyed by id. */
    BAD_KEY,
    /** The key is not the id of the article. */
    KEY_DIFFERS,
    /** The value is not an article in Avro's single-object encoding. */
    NOT_AVRO,
    /** The value is an article in a schema that only a newer release knows. */
    UNKNOWN_SCHEMA,
    /** A field has a value that no article can have: an empty text, a day that does not exist. */
    BAD_VALUE,
    /** The text is longer than is taken. */
    TOO_LONG,
    /** Extraction failed on it: a defect of Dateline. */
    EXTRACTION_FAILED;

    /** The name as it stands in headers and on command lines: {@code bad-key}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
