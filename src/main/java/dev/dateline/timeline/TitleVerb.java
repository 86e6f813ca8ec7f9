package dev.dateline.timeline;

import dev.dateline.text.LexiconFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A verb that a title can take from a report.
 *
 * @param base as several do it: "reject"
 * @param present as one does it: "rejects"
 */
record TitleVerb(String base, String present) {

    /** The verbs of the {@code verbs} stanzas of {@code en/titles.txt}, by each of their forms. */
    static Map<String, TitleVerb> byForm(List<LexiconFile.Stanza> stanzas) {
        Map<String, TitleVerb> verbs = new HashMap<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            for (LexiconFile.Entry entry : stanza.entries()) {
                String[] forms = entry.value().split(" ", -1);
                if (!entry.key().equals("verb") || forms.length < 3) {
                    throw stanza.error(entry, "a line here is verb: and the base, present, past and other forms");
                }
                for (String form : forms) {
                    verbs.putIfAbsent(form, new TitleVerb(forms[0], forms[1]));
                }
            }
        }
        return Map.copyOf(verbs);
    }
}
