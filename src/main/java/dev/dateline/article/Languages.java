package dev.dateline.article;

import java.util.Locale;

/** Language tags, in the forms that articles and feeds write them in. */
public final class Languages {

    /** What a tag begins with that names no language. */
    private static final String UNDETERMINED = "und";

    private Languages() {}

    /**
     * The language that a BCP 47 tag names: "en" for "en-GB", "EN" and "en_US". For "" and "und" it is the one that is taken
     * where none is named; it is empty if the text is no tag.
     */
    public static String languageOf(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        String primary = tag.substring(0, end);
        return primary.isEmpty() || primary.equalsIgnoreCase(UNDETERMINED)
                ? Article.DEFAULT_LANGUAGE
                : Locale.forLanguageTag(primary).getLanguage();
    }
}
