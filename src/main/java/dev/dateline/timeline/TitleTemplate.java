package dev.dateline.timeline;

import dev.dateline.text.LexiconFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One template of a title: text, names in braces, parts in brackets, and words that agree in number. */
final class TitleTemplate {

    private static final String IN = " in ";

    private final List<Part> parts;
    private final int least;
    private final boolean saysWhat;
    private final boolean needsNothing;

    private TitleTemplate(List<Part> parts, int least) {
        this.parts = parts;
        this.least = least;
        this.needsNothing = needsNothing(parts);
        this.saysWhat = parts.stream()
                .anyMatch(part -> part.kind() == Kind.NAME && part.text().equals("what"));
    }

    /**
     * Reads a template.
     *
     * @param least how many names its first list of names needs
     * @throws dev.dateline.text.LexiconException if a bracket is not closed or a name is not known
     */
    static TitleTemplate parse(String text, int least, LexiconFile.Stanza stanza, LexiconFile.Entry entry) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' || c == ']' || c == '{' || c == '<') {
                addWords(words, parts);
            }
            int end = at;
            if (c == '[' || c == ']') {
                parts.add(new Part(c == '[' ? Kind.OPEN : Kind.CLOSE, "", ""));
            } else if (c == '{' || c == '<') {
                end = text.indexOf(c == '{' ? '}' : '>', at);
                if (end < 0) {
                    throw stanza.error(entry, "\"" + c + "\" is not closed");
                }
                parts.add(
                        c == '{'
                                ? name(text.substring(at + 1, end), stanza, entry)
                                : choice(text.substring(at + 1, end)));
            } else {
                words.append(c);
            }
            at = end + 1;
        }
        addWords(words, parts);
        return new TitleTemplate(parts, least);
    }

    /** Whether it says something where no name is known. */
    boolean needsNothing() {
        return needsNothing;
    }

    private static boolean needsNothing(List<Part> parts) {
        boolean optional = false;
        for (Part part : parts) {
            if (part.kind() == Kind.NAME && !optional) {
                return false;
            }
            optional = part.kind() == Kind.OPEN || (optional && part.kind() != Kind.CLOSE);
        }
        return true;
    }

    /** Whether it needs the words of a report. */
    boolean saysWhat() {
        return saysWhat;
    }

    private static void addWords(StringBuilder words, List<Part> parts) {
        if (words.length() > 0) {
            parts.add(new Part(Kind.WORDS, words.toString(), ""));
            words.setLength(0);
        }
    }

    private static Part name(String name, LexiconFile.Stanza stanza, LexiconFile.Entry entry) {
        if (!TitleNames.isKnown(name)) {
            throw stanza.error(entry, "unknown name {" + name + "}");
        }
        return new Part(Kind.NAME, name, "");
    }

    private static Part choice(String forms) {
        int bar = forms.indexOf('|');
        return bar < 0
                ? new Part(Kind.CHOICE, forms, forms)
                : new Part(Kind.CHOICE, forms.substring(0, bar), forms.substring(bar + 1));
    }

    /** The title with these names, or null if one that it needs is not known. */
    @Nullable
    String render(TitleNames names, TitleWords words) {
        StringBuilder title = new StringBuilder();
        int optionalFrom = -1;
        boolean skip = false;
        boolean several = false;
        boolean counted = false;
        for (Part part : parts) {
            switch (part.kind()) {
                case OPEN -> optionalFrom = title.length();
                case CLOSE -> {
                    if (skip) {
                        title.setLength(optionalFrom);
                    }
                    optionalFrom = -1;
                    skip = false;
                }
                case WORDS -> title.append(part.text());
                case CHOICE -> title.append(several ? part.other() : part.text());
                case NAME -> {
                    boolean plainVerb = several && part.text().equals("does");
                    List<String> found = names.of(plainVerb ? "do" : part.text(), words);
                    boolean enough = found.size() >= (counted ? 1 : least);
                    if (!enough && optionalFrom < 0) {
                        return null;
                    }
                    skip |= !enough;
                    several = counted ? several : takesPlural(found, words);
                    counted = true;
                    append(title, found, words);
                }
            }
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }

    private static boolean takesPlural(List<String> names, TitleWords words) {
        return names.size() > 1 || (names.size() == 1 && words.isPlural(names.get(0)));
    }

    private static void append(StringBuilder title, List<String> names, TitleWords words) {
        int before = title.length() - IN.length();
        if (names.size() != 1 || before < 0 || title.indexOf(IN, before) != before) {
            title.append(TitleNames.join(names));
            return;
        }
        String place = withoutCountry(names.get(0), title.substring(0, before));
        boolean site = words.isSite(place) && !place.startsWith("the ");
        title.setLength(before);
        title.append(site ? " at the " : words.isSpot(place) ? " at " : IN).append(place);
    }

    /** A place without the country, if that is named before: "in Vigo" of "Spain makes arrests in Vigo, Spain". */
    private static String withoutCountry(String place, String before) {
        int comma = place.lastIndexOf(", ");
        return comma >= 0 && before.contains(place.substring(comma + 2)) ? place.substring(0, comma) : place;
    }

    private enum Kind {
        WORDS,
        NAME,
        CHOICE,
        OPEN,
        CLOSE
    }

    private record Part(Kind kind, String text, String other) {}
}
