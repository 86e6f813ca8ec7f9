package dev.dateline.text;

import java.text.Normalizer;

/** The form of a name that does not depend on how a text sets it. */
final class Names {

    private static final char HYPHEN = '\u2010';
    private static final char HYPHEN_WITHOUT_BREAK = '\u2011';

    private Names() {}

    /** See {@link Tokens#nameOf}. */
    static String of(String written) {
        String name = Spaces.single(written);
        return isAscii(name) ? name : plain(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Characters.isAscii(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String composed) {
        StringBuilder name = new StringBuilder(composed);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Characters.isApostrophe(c)) {
                name.setCharAt(i, '\'');
            } else if (c == HYPHEN || c == HYPHEN_WITHOUT_BREAK) {
                name.setCharAt(i, '-');
            }
        }
        return name.toString();
    }
}
