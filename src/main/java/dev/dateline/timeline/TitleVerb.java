package dev.dateline.timeline;

import dev.dateline.text.LexiconFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A verb that a title can take from a report.
 *
 * @param base as several do it: "reject", "vote to"
 * @param present as one does it: "rejects"
 */
record TitleVerb(String base, String present) {

    /** The verbs that titles take, of the stanza {@code verbs deeds} of {@code en/titles.txt}, by each of their forms. */
    static Map<String, TitleVerb> byForm(List<LexiconFile.Stanza> stanzas) {
        Map<String, TitleVerb> verbs = new HashMap<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            if (stanza.kind().equals("verbs") && stanza.id().equals("deeds")) {
                for (LexiconFile.Entry entry : stanza.entries()) {
                    String[] forms = forms(stanza, entry);
                    for (String form : forms) {
                        verbs.putIfAbsent(form, new TitleVerb(forms[0], forms[1]));
                    }
                }
            }
        }
        return Map.copyOf(verbs);
    }

    /** Of all {@code verbs} stanzas the forms that go with a single name ("rejects"), of {@code verbs others} also the base. */
    static Set<String> verbal(List<LexiconFile.Stanza> stanzas) {
        Set<String> verbal = new HashSet<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            if (stanza.kind().equals("verbs")) {
                for (LexiconFile.Entry entry : stanza.entries()) {
                    String[] forms = forms(stanza, entry);
                    verbal.add(forms[1]);
                    if (stanza.id().equals("others")) {
                        verbal.add(forms[0]);
                    }
                }
            }
        }
        return Set.copyOf(verbal);
    }

    private static String[] forms(LexiconFile.Stanza stanza, LexiconFile.Entry entry) {
        String[] forms = entry.value().split(" ", -1);
        Arrays.setAll(forms, i -> forms[i].replace('-', ' '));
        if (!entry.key().equals("verb") || forms.length < 3) {
            throw stanza.error(entry, "a line here is verb: and the base, present, past and other forms");
        }
        return forms;
    }
}
