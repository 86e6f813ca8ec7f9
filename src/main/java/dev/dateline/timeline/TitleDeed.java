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
    private static final String SWORN = "sworn";

    /** So many words stand between a verb and its "to": "votes unanimously", "votes 50 to 1", "voted on Monday". */
    private static final int MOST_BETWEEN = 3;

    /** The deed of a report whose trigger is one of the verbs, with an object after it, or in the passive voice a short subject before it; else null. */
    static @Nullable TitleDeed of(TitleReport named, TitleWords words) {
        TitleReport report = withTo(named, words);
        String form = form(report.trigger(), words);
        TitleVerb verb = words.verbs().get(form);
        if (verb == null) {
            return null;
        }
        if ((form.endsWith("ed") || form.startsWith(SWORN)) && TitleObject.isSuffered(report, words)) {
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

    /** A report of "refused", where "to" follows, as one of "refused to"; else itself. */
    private static TitleReport withTo(TitleReport report, TitleWords words) {
        if (report.trigger().size() > 1
                || !words.verbs().containsKey(report.trigger().get(0) + ' ' + TO)) {
            return report;
        }
        List<String> after = report.after();
        for (int at = 0; at <= MOST_BETWEEN && at < after.size(); at++) {
            String word = after.get(at);
            if (word.equals(TO) && at + 1 < after.size() && isScore(after.get(at + 1))) {
                // "votes 50 to 1 to"
                at++;
                continue;
            }
            if (word.equals(TO)) {
                boolean noun = at + 1 < after.size() && words.opensObject(after.get(at + 1));
                return noun ? report : report.withNext(at + 1);
            }
            boolean how = word.endsWith("ly") || isScore(word) || words.endsObject(word);
            if (!how && !word.equals("on")) {
                break;
            }
        }
        return report;
    }

    private static boolean isScore(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** The words that name the event, but for what stands between a verb and its "to": "decided Tuesday to"; but not "vowed not to". */
    private static String form(List<String> trigger, TitleWords words) {
        int last = trigger.size() - 1;
        boolean to = last > 1
                && trigger.get(last).equals(TO)
                && trigger.subList(1, last).stream().noneMatch(words::negates);
        return to ? trigger.get(0) + ' ' + TO : String.join(" ", trigger);
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
