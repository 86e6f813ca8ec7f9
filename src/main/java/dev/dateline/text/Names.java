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
        return composed.replace(Characters.APOSTROPHE, '\'')
                .replace(Characters.LETTER_APOSTROPHE, '\'')
                .replace(HYPHEN, '-')
                .replace(HYPHEN_WITHOUT_BREAK, '-');
    }
}
