package dev.dateline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done to what, in the words of a report: "ended talks with Hamas".
 *
 * @param verb what is done
 * @param object to what
 * @param passive whether the report tells it of the object: "two fishermen were arrested"
 */
record TitleDeed(TitleVerb verb, String object, boolean passive) {

    private static final String TO = "to";

    /** The deed of a report whose trigger is one of the verbs, with an object after it, or in the passive voice a short subject before it; else null. */
    static @Nullable TitleDeed of(TitleReport report, TitleWords words) {
        String form = form(report.trigger());
        TitleVerb verb = words.verbs().get(form);
        if (verb == null) {
            return null;
        }
        if (form.endsWith("ed") && TitleObject.isSuffered(report, words)) {
            String sufferer = TitleObject.sufferer(report, words);
            return sufferer == null ? null : new TitleDeed(verb, sufferer, true);
        }
        if (!isActive(verb, form, report, words)) {
            return null;
        }
        String object = TitleObject.ofVerb(report, words);
        // "offered to host the next" is cut to "host", which says nothing
        return object == null || (form.endsWith(' ' + TO) && object.indexOf(' ') < 0)
                ? null
                : new TitleDeed(verb, object, false);
    }

    /** The words that name the event, but for what stands between a verb and its "to": "decided Tuesday to". */
    private static String form(List<String> trigger) {
        int last = trigger.size() - 1;
        return last > 1 && trigger.get(last).equals(TO) ? trigger.get(0) + ' ' + TO : String.join(" ", trigger);
    }

    /** Whether the parties do it; a form in "ed" is known not to be suffered. */
    private static boolean isActive(TitleVerb verb, String form, TitleReport report, TitleWords words) {
        if (report.before().stream().anyMatch(words::negates)) {
            return false;
        }
        if (form.endsWith(' ' + TO)) {
            return true;
        }
        if (form.equals(verb.base())) {
            return words.comesBeforeVerb(report.lastBefore());
        }
        if (form.equals(verb.present())) {
            return !isNoun(report.after(), words);
        }
        return form.endsWith("ed") ? !words.describes(report.lastBefore()) : !TitleObject.isSuffered(report, words);
    }

    /** Whether a verb follows, so that what is one in other places is a noun: "bombs target Zaporizhzhia". */
    private static boolean isNoun(List<String> after, TitleWords words) {
        return after.size() > 1 && words.isVerb(after.get(0), after.subList(1, after.size()));
    }
}
