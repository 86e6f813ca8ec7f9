package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is done to what, in the words of a report: "ended talks with Hamas".
 *
 * @param verb what is done
 * @param object to what
 */
record TitleDeed(TitleVerb verb, String object) {

    /** The deed of a mention whose trigger is one of the verbs, in the active voice, with an object after it; else null. */
    static @Nullable TitleDeed of(EventMention mention, Map<String, TitleVerb> verbs, TitleWords words) {
        String form = mention.trigger().toLowerCase(Locale.ROOT);
        TitleVerb verb = verbs.get(form);
        if (verb == null || !isActive(verb, form, mention, words)) {
            return null;
        }
        String object = TitleObject.ofVerb(mention, words);
        return object == null ? null : new TitleDeed(verb, object);
    }

    private static boolean isActive(TitleVerb verb, String form, EventMention mention, TitleWords words) {
        List<String> before = TitleObject.before(mention);
        if (before.stream().anyMatch(words::negates)) {
            return false;
        }
        if (form.equals(verb.base())) {
            return words.comesBeforeVerb(before.get(before.size() - 1));
        }
        return form.equals(verb.present()) || !TitleObject.isSuffered(mention.trigger(), before, words);
    }
}
