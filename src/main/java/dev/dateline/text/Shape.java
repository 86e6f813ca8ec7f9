package dev.dateline.text;

/** How a token is written. */
public enum Shape {
    /** Letters, the first of them lower case. */
    LOWER,
    /** First letter upper case, not all of them; or a single capital letter. */
    CAPITALIZED,
    /** Two or more letters, all upper case: "NATO", "U.S.", "G7". */
    UPPER,
    /** Digits, with separators of thousands or decimals: "1,200", "2.5". */
    NUMBER,
    /** Anything else, one character each. */
    PUNCTUATION;

    private static final Shape[] SHAPES = values();

    /** A number for tables in memory, for {@link #of}. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }

    static Shape of(byte code) {
        return SHAPES[code];
    }
}
