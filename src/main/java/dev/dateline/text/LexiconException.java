package dev.dateline.text;

/** A lexicon file that cannot be used. The message names file, line and cause. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String file, int line, String cause) {
        super(file + ":" + line + ": " + cause);
    }
}
