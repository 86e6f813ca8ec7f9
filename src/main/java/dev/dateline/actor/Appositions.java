package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the office that stands beside a name: "X, the prime minister of Y,", "the deputy minister, X, said". */
final class Appositions {

    /** Most words between a comma and the office that tells who somebody is. */
    private static final int REACH = 4;

    /** Most words from an office to the name of the state whose arm it is of. */
    private static final int ARM_REACH = 8;

    /** Most words of an office, and of an acronym in brackets. */
    private static final int OFFICE_REACH = 4;

    private static final int ACRONYM = 3;

    /** Heads of what is no arm of a state: "president of the Swimming Federation of Chad". */
    private static final int PRIVATE_HEADS = WordClass.GROUP_HEAD.mask() | WordClass.COMPANY_HEAD.mask();

    private final Scan scan;
    private final RoleReader roles;

    Appositions(Scan scan, RoleReader roles) {
        this.scan = scan;
        this.roles = roles;
    }

    void read() {
        takeOrigins();
        List<Draft> drafts = scan.drafts;
        for (int i = 0; i < drafts.size(); i++) {
            spokenFor(drafts.get(i), i > 0 ? drafts.get(i - 1).end : 0);
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = i > 0 ? drafts.get(i - 1) : null;
            Draft after = after(i);
            if (before != null && isApposed(before.end, draft.first)) {
                if (isStranger(before) && isOffice(draft) && (!draft.actors.isEmpty() || isClosed(draft.end))) {
                    tie(before, draft);
                } else if (isStranger(draft) && isOffice(before)) {
                    tie(draft, before);
                } else if (scan.isPunctuation(draft.end, ',')) {
                    know(before, draft);
                }
            }
            if (before != null) {
                sent(draft, before, i > 1 ? drafts.get(i - 2) : null);
            }
            if (isStranger(draft)) {
                office(draft, after);
            }
            if (isStranger(draft) && before != null) {
                armBefore(draft, before, i > 1 ? drafts.get(i - 2) : null);
            }
            if (isStranger(draft)) {
                officeBefore(draft);
            }
            if (isStranger(draft)) {
                namedNext(draft, i);
            }
            if (isStranger(draft) && before != null) {
                posted(draft, before, i > 1 ? drafts.get(i - 2) : null);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (isSender(drafts.get(i))) {
                own(drafts.get(i), i + 1 < drafts.size() ? drafts.get(i + 1) : null);
            }
        }
    }

    /**
     * "A spokesman for the king", "an aide to President X": who speaks for one who acts for a state or body does so himself.
     *
     * @param free the token from which nobody else is named before
     */
    private void spokenFor(Draft chief, int free) {
        boolean person = chief.form == ActorForm.PERSON
                && chief.referent != null
                && (chief.referent.isOfficial() || chief.referent.isOpen());
        if (!(person || chief.form == ActorForm.OFFICE || chief.form == ActorForm.INSTITUTION)
                || scan.isPossessive(chief.end)) {
            return;
        }
        int tie = scan.is(chief.first - 1, WordClass.ARTICLE) ? chief.first - 2 : chief.first - 1;
        int speaker = tie - 1;
        boolean speaks = (scan.is(tie, WordClass.NAME_TIE) && scan.is(speaker, WordList.SPEAKING))
                || (tie > 0 && scan.tokens.isWritten(tie, "to") && scan.is(speaker, WordList.HELPING));
        if (!speaks
                || speaker < free
                || scan.is(speaker - 1, WordClass.FORMER)
                || scan.is(speaker - 2, WordClass.FORMER)) {
            return;
        }
        chief.first = speaker;
        if (person) {
            chief.form = ActorForm.OFFICE;
            chief.owner = true;
        }
    }

    /** The next mention, but for the likes of the "Standing Committee" of Chad's parliament; or null. */
    private @Nullable Draft after(int index) {
        int next = index + 1;
        while (next < scan.drafts.size() && scan.drafts.get(next).weak) {
            next++;
        }
        return next < scan.drafts.size() ? scan.drafts.get(next) : null;
    }

    /** Takes a state into the name before it where it only says where a company or group is from: "Airbus of France". */
    private void takeOrigins() {
        List<Draft> drafts = scan.drafts;
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft organisation = drafts.get(i - 1);
            Draft state = drafts.get(i);
            int of = scan.is(state.first - 1, WordClass.ARTICLE) ? state.first - 2 : state.first - 1;
            boolean named = organisation.form == ActorForm.NAME
                    && (organisation.isOne(ActorKind.COMPANY) || organisation.isOne(ActorKind.GROUP));
            if (named
                    && organisation.end == of
                    && scan.tokens.isWritten(of, "of")
                    && state.isState()
                    && state.form == ActorForm.NAME
                    && !scan.isPossessive(state.end)) {
                organisation.end = state.end;
                drafts.remove(i);
            }
        }
    }

    private boolean isApposed(int end, int first) {
        if (!scan.isPunctuation(end, ',')) {
            return false;
        }
        int token = end + 1;
        while (token < first && token < end + REACH && canOpen(token)) {
            token++;
        }
        return token == first;
    }

    /** The words before an office in "X, a senior Chadian commander", "X, his Chadian counterpart". */
    private boolean canOpen(int token) {
        return scan.is(token, WordClass.DEFINITE)
                || scan.is(token, WordClass.MODIFIER)
                || (scan.tokens.length(token) == 1 && scan.tokens.isWritten(token, "a"));
    }

    private static boolean isStranger(Draft draft) {
        return draft.form == ActorForm.PERSON
                && draft.referent != null
                && !draft.referent.isOfficial()
                && !draft.referent.isOpen();
    }

    private static boolean isOffice(Draft draft) {
        return draft.form == ActorForm.OFFICE
                && (draft.actors.isEmpty()
                        ? draft.open == Role.Kind.OFFICIAL
                        : draft.actors.get(0).kind() != ActorKind.COMPANY);
    }

    /** Lets a person act for those of an office or institution; of whom the context has to tell, if that is not said. */
    private static void tie(Draft person, Draft office) {
        if (office.actors.isEmpty()) {
            open(person);
        } else if (person.referent != null) {
            person.referent.actFor(office.actors);
        }
    }

    /** "The president, X, said", "X, the president, said": an office beside a person who is known to act for somebody is of the same. */
    private static void know(Draft before, Draft after) {
        Draft person = after.form == ActorForm.PERSON ? after : before;
        Draft office = person == after ? before : after;
        boolean known = person.form == ActorForm.PERSON && person.referent != null && person.referent.isOfficial();
        if (known && office.form == ActorForm.OFFICE && office.actors.isEmpty() && office.open == Role.Kind.OFFICIAL) {
            office.actors = person.actors();
            office.open = null;
        }
    }

    /** "The king's envoy X", "the king's spokesman in Togo, X,": who does something for somebody who acts for a state or body does so too. */
    private void sent(Draft person, Draft before, @Nullable Draft earlier) {
        Referent sent = person.referent;
        boolean posted = before.form == ActorForm.PLACE && earlier != null;
        Draft sender = posted ? earlier : before;
        if (sent == null || sender == null || !(isStranger(person) || sent.isOpen()) || !isSender(sender)) {
            return;
        }
        int end = roles.read(sender.end + 1);
        if (end < 0 || !roles.role().acts() || roles.isFormer()) {
            return;
        }
        boolean beside = scan.isPunctuation(person.first - 1, ',')
                && (posted ? before.first == end + 1 && before.end == person.first - 1 : end == person.first - 1);
        boolean titled = !posted && person.first == sender.end + 1 && person.end > end;
        if (beside || titled) {
            sent.actFor(sender.actors());
        }
    }

    /** Whether a person is named who owns what follows, and acts for a state or body. */
    private boolean isSender(Draft draft) {
        return draft.form == ActorForm.PERSON
                && draft.referent != null
                && draft.referent.isOfficial()
                && scan.isPossessive(draft.end)
                && draft.actors().size() == 1
                && draft.actors().get(0).kind() != ActorKind.PERSON;
    }

    /** "The king's envoy", "the king's government": it is not the king who acts, but who is named for him, if anybody. */
    private void own(Draft sender, @Nullable Draft after) {
        int end = roles.read(sender.end + 1);
        if (end < 0
                || roles.role().kind() == Role.Kind.PRIVATE
                || !roles.role().kind().isOfState()) {
            return;
        }
        sender.owner = true;
        if (after != null && after.form == ActorForm.PERSON && after.actors().equals(sender.actors())) {
            boolean beside = after.first == end + 1 && scan.isPunctuation(end, ',');
            boolean titled = after.first == sender.end + 1 && after.end > end;
            sender.deputy = beside || titled ? after.referent : null;
        }
    }

    /** "X, deputy minister of mines and energy,", "X, chairman of the Standing Committee of Chad's assembly". */
    private void office(Draft person, @Nullable Draft after) {
        if (!scan.isPunctuation(person.end, ',')) {
            return;
        }
        int first = person.end + 1;
        first = scan.is(first, WordClass.ARTICLE) ? first + 1 : first;
        int end = roles.read(first);
        if (end < 0 || !roles.role().acts() || roles.isFormer() || (after != null && after.first < end)) {
            return;
        }
        boolean official = roles.role().kind() == Role.Kind.OFFICIAL;
        int portfolio = end;
        while (scan.is(end, WordClass.NAME_TIE) && portfolio < end + ARM_REACH && isLower(portfolio)) {
            portfolio++;
        }
        if (official && isClosed(portfolio) && (after == null || after.first >= portfolio)) {
            open(person);
        } else if (after != null && isArm(after) && isOfArm(end, after)) {
            tie(person, after);
        }
    }

    private static void open(Draft person) {
        if (person.referent != null) {
            person.referent.open();
        }
    }

    /** Whether nothing more is said of an office: not "the premier who was murdered". */
    private boolean isClosed(int end) {
        return scan.isPunctuation(end, ',') || scan.isPunctuation(end, '.');
    }

    private boolean isLower(int token) {
        return token < scan.size() && scan.tokens.shape(token) == Shape.LOWER;
    }

    /** "The chairman of the Electoral Commission of Chad (ECC) X". */
    private void armBefore(Draft person, Draft before, @Nullable Draft earlier) {
        boolean acronym = scan.isPunctuation(person.first - 1, ')') && scan.isPunctuation(person.first - ACRONYM, '(');
        int end = acronym ? person.first - ACRONYM : person.first;
        Draft arm = before.first > end && earlier != null ? earlier : before;
        if (arm.end != end || !isArm(arm)) {
            return;
        }
        boolean named = acronym && arm.form == ActorForm.OFFICE;
        for (int first = arm.first - 1; !named && first >= Math.max(0, arm.first - OFFICE_REACH); first--) {
            int office = office(first);
            named = office > 0 && isOfArm(office, arm);
        }
        if (named) {
            tie(person, arm);
        }
    }

    /** "The attack was over, a Chadian spokesman said. X told reporters": who speaks without a name is named in the next sentence. */
    private void namedNext(Draft person, int index) {
        boolean speaks = scan.tokens.isWritten(person.end, "told") || scan.tokens.isWritten(person.end, "said");
        if (!speaks || !scan.isSentenceStart(person.first)) {
            return;
        }
        int sentence = scan.tokens.sentenceOf(person.first);
        for (int i = index - 1; i >= 0 && scan.tokens.sentenceOf(scan.drafts.get(i).first) >= sentence - 1; i--) {
            if (isUnnamedSpeaker(scan.drafts.get(i))) {
                tie(person, scan.drafts.get(i));
                return;
            }
        }
    }

    /** "a Chadian spokesman said" */
    private boolean isUnnamedSpeaker(Draft speaker) {
        if (!scan.tokens.isWritten(speaker.end, "said")
                || speaker.form != ActorForm.OFFICE
                || speaker.actors.isEmpty()
                || speaker.actors.get(0).kind() == ActorKind.COMPANY) {
            return false;
        }
        int a = speaker.first - 1;
        while (a > 0 && a > speaker.first - REACH && scan.is(a, WordClass.MODIFIER)) {
            a--;
        }
        return a >= 0 && (scan.tokens.reads(a, "a") || scan.tokens.reads(a, "an"));
    }

    /** "The Chadian ambassador to Fiji, X, said", "Chad's envoy for the talks, X, said": an office of which is told besides where or for what it is. */
    private void posted(Draft person, Draft before, @Nullable Draft earlier) {
        int comma = person.first - 1;
        boolean closed = scan.isPunctuation(person.end, ',') && !scan.is(person.end + 1, WordClass.JOINING);
        if (!closed || !scan.isPunctuation(comma, ',')) {
            return;
        }
        boolean placed = earlier != null && !isOffice(before) && before.end == comma;
        Draft office = placed ? earlier : before;
        if (office == null || !isOffice(office) || office.actors.isEmpty() || office.referent != null) {
            return;
        }
        // "the head of the Chadian | delegation"
        boolean arm = placed && before.actors.isEmpty() && before.open != null && office.end == before.first;
        if (arm || isPost(office.end, placed ? before.first : comma)) {
            tie(person, office);
        }
    }

    /** Whether "to", "for" or "in" and no more than a few names or fields stand between an office and what it is for. */
    private boolean isPost(int end, int last) {
        boolean opens = scan.tokens.isWritten(end, "to")
                || scan.tokens.isWritten(end, "for")
                || scan.tokens.isWritten(end, "in")
                || scan.tokens.isWritten(end, "at");
        if (!opens || last > end + ARM_REACH) {
            return false;
        }
        for (int token = end + 1; token < last; token++) {
            boolean field = scan.is(token, WordClass.ARTICLE)
                    || scan.is(token, WordClass.JOINING)
                    || scan.is(token, WordClass.MODIFIER)
                    || scan.is(token, WordClass.NAME_TIE)
                    || scan.isCapitalized(token);
            if (!field) {
                return token == last - 1 && isLower(token);
            }
        }
        return true;
    }

    /** "Deputy interior minister, X, said" */
    private void officeBefore(Draft person) {
        int comma = person.first - 1;
        if (!scan.isPunctuation(comma, ',') || !scan.isPunctuation(person.end, ',')) {
            return;
        }
        boolean official = false;
        for (int first = comma - 1; first >= Math.max(0, comma - OFFICE_REACH); first--) {
            official |= office(first) == comma && roles.role().kind() == Role.Kind.OFFICIAL;
            if (scan.is(first, WordClass.FORMER)) {
                // "former Chadian premier, X,"
                return;
            }
        }
        if (official) {
            open(person);
        }
    }

    /** Token after the office in which somebody acts that begins at a token, or -1. */
    private int office(int first) {
        int end = scan.is(first, WordClass.ROLE_START) ? roles.read(first) : -1;
        boolean acts = end > 0 && roles.role().acts() && !roles.isFormer() && !scan.is(first - 1, WordClass.FORMER);
        return acts ? end : -1;
    }

    /** Whether it is a state or body, or an arm of one; not "the Democratic Forces", who may be a party. */
    private boolean isArm(Draft draft) {
        if (draft.open == Role.Kind.INSTITUTION) {
            return isLower(draft.first);
        }
        ActorKind kind = draft.actors.size() == 1 ? draft.actors.get(0).kind() : ActorKind.PERSON;
        return draft.isParty()
                && draft.referent == null
                && draft.form != ActorForm.PEOPLE
                && (kind == ActorKind.STATE || kind == ActorKind.BODY);
    }

    /** Whether only "of" and names of arms stand between an office and the one that they belong to. */
    private boolean isOfArm(int office, Draft arm) {
        if (!scan.is(office, WordClass.NAME_TIE) || arm.first > office + ARM_REACH) {
            return false;
        }
        boolean certain = arm.form == ActorForm.INSTITUTION || scan.isPossessive(arm.end);
        for (int token = office; token < arm.first; token++) {
            boolean heads = (scan.classes(token) & PRIVATE_HEADS) != 0 && !certain;
            boolean small = scan.is(token, WordClass.NAME_TIE)
                    || scan.is(token, WordClass.ARTICLE)
                    || scan.is(token, WordClass.JOINING)
                    || scan.isKind(token);
            if (heads || !(small || scan.isCapitalized(token))) {
                return false;
            }
        }
        return true;
    }
}
