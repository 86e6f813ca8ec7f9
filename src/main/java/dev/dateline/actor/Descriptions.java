package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;

/** Finds what only says where somebody comes from or belongs to, and so takes no part: "Harbour News reporter X", "X of the Harbour Party". */
final class Descriptions {

    /** Most words between two names of which the one describes the other. */
    private static final int REACH = 7;

    /** Small words that can say what somebody is, as "of" and "to" cannot. */
    private static final int QUALIFIERS = WordClass.MODIFIER.mask() | WordClass.FORMER.mask();

    /** How nouns for several persons end: runners, actors, cyclists. */
    private static final List<String> MANY = List.of("ers", "ors", "ists");

    private final Scan scan;

    Descriptions(Scan scan) {
        this.scan = scan;
    }

    void read() {
        List<Draft> drafts = scan.drafts;
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (i + 2 < drafts.size()) {
                post(draft, next, drafts.get(i + 2));
            }
            if (next.first > draft.end + REACH) {
                continue;
            }
            if (isOriginOf(draft, next)
                    || isNameOfPaper(draft, next)
                    || (isEmployer(draft) && isStranger(next) && describes(draft.end, next.first))) {
                draft.form = ActorForm.AFFILIATION;
            } else if (isStranger(draft) && isEmployer(next) && belongs(draft.end, next.first)) {
                next.form = ActorForm.AFFILIATION;
            }
        }
    }

    /** "Chadian–Peruvian researcher X", "Chadian cartel and armed band X", "US researcher X": a state's adjective before who does not act for it. */
    private boolean isOriginOf(Draft draft, Draft next) {
        if (!(draft.form == ActorForm.ADJECTIVE || isShortName(draft))
                || draft.actors().isEmpty()
                || draft.actors().get(0).kind() != ActorKind.STATE) {
            return false;
        }
        boolean both =
                next.form == ActorForm.AFFILIATION && next.first == draft.end + 1 && scan.isTyingHyphen(draft.end);
        boolean kind = draft.form == ActorForm.ADJECTIVE || next.first == draft.end || saysKind(next.first - 1);
        boolean named = isStranger(next) || (kind && isOrganisation(next) && !scan.isTyingHyphen(next.end));
        return both
                || (named && describes(draft.end, next.first))
                || (isStranger(next) && isOfSeveral(draft.end, next.first));
    }

    /** "US carmaker X", "UK insurer X"; but "the UK bomb X". */
    private boolean saysKind(int token) {
        int end = scan.tokens.end(token);
        return scan.isKindOfGroup(token)
                || (end - scan.tokens.start(token) > 3 && scan.tokens.text().startsWith("er", end - 2));
    }

    /** "Chadian marathon runners X and Y": a noun for those who do something or are kin, and no verb. */
    private boolean isOfSeveral(int from, int to) {
        int noun = to - 1;
        if (noun < from || scan.tokens.shape(noun) != Shape.LOWER || !describes(from, noun)) {
            return false;
        }
        String text = scan.tokens.text();
        int end = scan.tokens.end(noun);
        for (String ending : MANY) {
            if (scan.tokens.start(noun) < end - ending.length() && text.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** "US", "U.S.", "UAE": a name that stands for the adjective as well. */
    private boolean isShortName(Draft draft) {
        return draft.form == ActorForm.NAME
                && draft.end == draft.first + 1
                && scan.tokens.shape(draft.first) == Shape.UPPER;
    }

    private static boolean isOrganisation(Draft draft) {
        ActorKind kind = draft.actors().size() == 1 ? draft.actors().get(0).kind() : ActorKind.STATE;
        return draft.form == ActorForm.NAME && (kind == ActorKind.GROUP || kind == ActorKind.COMPANY);
    }

    /** "El Faro reporter X": what looks like a person's name, right before a title, is no person's. */
    private boolean isNameOfPaper(Draft draft, Draft next) {
        return isStranger(draft)
                && next.form == ActorForm.PERSON
                && next.first == draft.end
                && scan.is(next.first, WordClass.ROLE_START)
                && !scan.isCapitalized(next.first);
    }

    /** "the Chadian envoy to Togo X": where he is sent. */
    private void post(Draft office, Draft post, Draft person) {
        Referent sent = person.referent;
        boolean named = office.form == ActorForm.OFFICE
                && !office.actors.isEmpty()
                && person.first == post.end
                && person.form == ActorForm.PERSON;
        if (!named || sent == null) {
            return;
        }
        int to = office.end;
        boolean tied = scan.tokens.isWritten(to, "to") || scan.tokens.isWritten(to, "for");
        if (tied && post.first == (scan.is(to + 1, WordClass.ARTICLE) ? to + 2 : to + 1)) {
            post.form = ActorForm.AFFILIATION;
            if (!sent.isOfficial()) {
                sent.actFor(office.actors);
            }
        }
    }

    private static boolean isStranger(Draft draft) {
        return draft.form == ActorForm.PERSON
                && draft.referent != null
                && !draft.referent.isOfficial()
                && !draft.referent.isOpen();
    }

    /** Whether it is a company, party or society, whose people do not act for it. */
    private boolean isEmployer(Draft draft) {
        Sense sense = draft.weak ? null : scan.nameAt(draft.first);
        return isOrganisation(draft) && (sense == null || !sense.spokenFor());
    }

    /** Whether only words for what somebody is stand between two names. */
    private boolean describes(int from, int to) {
        for (int token = from; token < to; token++) {
            boolean joins = token > from && token + 1 < to && scan.is(token, WordClass.JOINING);
            boolean small = !joins && scan.is(token, WordClass.COMMON) && (scan.classes(token) & QUALIFIERS) == 0;
            if (small || !scan.isKind(token)) {
                return false;
            }
        }
        return true;
    }

    /** "of the ruling" */
    private boolean belongs(int from, int to) {
        if (from >= to || !scan.tokens.isWritten(from, "of")) {
            return false;
        }
        int first = scan.is(from + 1, WordClass.DEFINITE) ? from + 2 : from + 1;
        return describes(first, to);
    }
}
