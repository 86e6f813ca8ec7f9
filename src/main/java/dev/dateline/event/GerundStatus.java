package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says by what stands before a form in "-ing" whether what it names happened, is planned or proposed; or is no event at all. */
final class GerundStatus {

    /** What is done in so many words. */
    private static final Set<EventType> SAID = EnumSet.of(EventType.APPEAL, EventType.CONDEMN, EventType.THREAT);

    private final Cues cues;
    private final VerbStatus verbs;

    GerundStatus(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The status of what the form names, going up at most so many verbs; null if the words assert no event. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (isUnmade(occurrence, verb)
                || isSubject(occurrence, verb)
                || isInstead(occurrence, verb)
                || isWithout(occurrence, verb)
                || isOutcome(occurrence, verb)) {
            return null;
        }
        if (isOfTheUnreal(occurrence, verb - 1) || isAboutPact(occurrence, verb)) {
            return null;
        }
        int resolution = resolution(occurrence, verb);
        if (resolution != Clauses.NONE) {
            int tabled = occurrence.clauses().governor(verb);
            boolean own = hops > 0 && tabled != Clauses.NONE && isTabled(occurrence, tabled, resolution);
            return own ? verbs.of(occurrence, tabled, hops - 1) : null;
        }
        int twin =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        if (twin != Clauses.NONE
                && sentence.has(twin, Sentence.ING)
                && (isMeans(occurrence, twin) || (isCharge(occurrence, twin) && isUndatedDeed(occurrence, verb)))
                && hops > 0) {
            // "by closing its offices and expelling its members", "accused of planning and making attacks"
            return of(occurrence, twin, hops - 1);
        }
        EventStatus content = verbs.content(occurrence, verb);
        if (content != null) {
            return content;
        }
        if (verbs.isTalkedOf(occurrence, verb - 1) || isAlmost(occurrence, verb)) {
            return VerbStatus.PURPOSES.contains(occurrence.rule().type()) ? EventStatus.PROPOSED : null;
        }
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE || hops == 0) {
            return EventStatus.OCCURRED;
        }
        if (verbs.isConditional(occurrence, governor)) {
            // "unless they stop arming rebels"
            return null;
        }
        if (isOneOfAims(occurrence, verb)) {
            return null;
        }
        int word = occurrence.headWord(governor);
        boolean direct = governor == verb - 1 || (governor == verb - 2 && sentence.is(verb - 1, Chunk.PREPOSITION));
        boolean favoured = governor == verb - 1 && cues.is(word, Cue.FAVOUR);
        // "is thinking of charging him"
        boolean pondered = direct
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && tokens.isWritten(sentence.head(governor), "thinking");
        if (favoured || pondered || (direct && (cues.is(word, Cue.PROPOSE) || cues.is(word, Cue.PONDER)))) {
            return EventStatus.PROPOSED;
        }
        boolean kept = cues.is(word, Cue.GO_ON)
                && GovernedInfinitives.isKeptUp(occurrence.rule().type());
        if (direct && sentence.has(governor, Sentence.INFINITIVE) && (kept || cues.is(word, Cue.HINDER))) {
            // "urged them to continue sending aid", "to stop arresting editors": how things stand
            return null;
        }
        boolean bound =
                governor == verb - 3 && sentence.is(verb - 1, Chunk.PREPOSITION) && isItself(occurrence, verb - 2);
        if ((direct || bound) && cues.is(word, Cue.PLAN)) {
            // "talks aimed at lowering tariffs": what they are for
            return isAim(occurrence, word) ? null : EventStatus.PLANNED;
        }
        if (governor == verb - 2
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && cues.is(word, Cue.HINDER)
                && !cues.is(word, Cue.GO_ON)
                && !sentence.has(governor, Sentence.NEGATED)) {
            // "to stop him becoming president"
            return null;
        }
        boolean keptFrom = sentence.is(verb - 1, Chunk.PREPOSITION) && occurrence.opens(verb - 1, "from");
        if (keptFrom && isNotKept(occurrence, governor)) {
            return sentence.modal(governor) >= 0 ? EventStatus.PLANNED : EventStatus.OCCURRED;
        }
        boolean held = occurrence.rule().type() != EventType.VISIT && cues.is(occurrence.headWord(verb), Cue.ATTEND);
        if (keptFrom && !held) {
            // "blocks them from selling", but the summit that they are kept from attending is held
            return occurrence.rule().type() == EventType.MOBILIZE
                            && verbs.of(occurrence, governor, hops - 1) == EventStatus.OCCURRED
                    ? EventStatus.DENIED
                    : null;
        }
        boolean judged = cues.is(word, Cue.PLEAD) || cues.is(word, Cue.ACQUIT);
        boolean ofCourt = judged || cues.is(word, Cue.PROSECUTE);
        boolean blamed = sentence.is(verb - 1, Chunk.PREPOSITION)
                && (judged || cues.is(word, Cue.BLAME))
                && !(ofCourt && isDatedCrime(occurrence, verb));
        // "warned X against sending troops"
        boolean warned = cues.is(word, Cue.THINK)
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && occurrence.opens(verb - 1, "against");
        // "stopped short of sending troops"
        boolean stopped = sentence.is(verb - 1, Chunk.PREPOSITION)
                && occurrence.opens(verb - 1, "of")
                && occurrence.tokens().isWritten(sentence.start(verb - 1) - 1, "short");
        if (blamed
                || warned
                || stopped
                || (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || cues.is(word, Cue.ASK)))) {
            return null;
        }
        boolean off = sentence.is(verb - 1, Chunk.PREPOSITION) && occurrence.opens(verb - 1, "off");
        boolean putOff =
                cues.is(word, Cue.CALL_WITH_OFF) && (off || sentence.end(governor) > sentence.head(governor) + 1);
        boolean others = governor == verb - 2 && sentence.is(verb - 1, Chunk.NOUN_GROUP);
        if ((direct && putOff) || ((direct || others) && verbs.isRuledOut(occurrence, governor))) {
            // "ruled out sending troops", "ruled out Chad joining it", "put off opening the border"
            return EventStatus.DENIED;
        }
        int modal = occurrence.clauses().modal(governor);
        if (modal >= 0 && sentence.is(verb - 1, Chunk.SUBORDINATOR)) {
            // "will visit X before leaving for Y"
            boolean ahead = cues.is(occurrence.openingWord(verb - 1), Cue.AHEAD)
                    && (cues.is(tokens.word(modal), Cue.WILL)
                            || (cues.is(tokens.word(modal), Cue.WOULD)
                                    && VerbStatus.isDatedAhead(occurrence, governor)));
            return ahead ? EventStatus.PLANNED : EventStatus.OCCURRED;
        }
        if (modal >= 0) {
            if (!cues.is(tokens.word(modal), Cue.WILL)) {
                return null;
            }
            return isSaidAlong(occurrence, verb, governor) ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        boolean before =
                sentence.is(verb - 1, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(verb - 1), Cue.AHEAD);
        if (before
                && sentence.has(governor, Sentence.INFINITIVE)
                && verbs.of(occurrence, governor, hops - 1) == EventStatus.PLANNED) {
            // "is to meet X before leaving for Y"
            return EventStatus.PLANNED;
        }
        if (isMeans(occurrence, verb) && sentence.has(governor, Sentence.INFINITIVE)) {
            // "should try to hinder it by closing its offices": as done as what it is the means of
            return verbs.of(occurrence, governor, hops - 1);
        }
        return EventStatus.OCCURRED;
    }

    /** "says that it will close its embassy, accusing X of theft": what is said along with the plan is said now, not on the day of what is planned. */
    private static boolean isSaidAlong(Occurrence occurrence, int verb, int governor) {
        Sentence sentence = occurrence.sentence();
        boolean along = sentence.is(verb - 1, Chunk.COMMA)
                && (sentence.is(verb - 2, Chunk.NOUN_GROUP) || sentence.is(verb - 2, Chunk.VERB_GROUP));
        return along && SAID.contains(occurrence.rule().type()) && !VerbStatus.isDatedAhead(occurrence, governor);
    }

    /** "was sentenced for murdering a guard in May 2022", "charged with shelling a port in 2020": an attack that has its own day was one. */
    private static boolean isDatedCrime(Occurrence occurrence, int verb) {
        if (occurrence.rule().type() != EventType.ATTACK) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(verb);
        for (int i = verb + 1; i < end; i++) {
            Timex timex = sentence.is(i, Chunk.DATE) ? occurrence.text().date(sentence.start(i)) : null;
            EventDays days = timex == null ? null : timex.days();
            LocalDate latest = days == null ? null : days.latest();
            if (latest != null && latest.isBefore(occurrence.text().published())) {
                return true;
            }
        }
        return false;
    }

    /** "will not prevent him from visiting X", "did not stop them from visiting X": he goes, and they went. */
    private boolean isNotKept(Occurrence occurrence, int governor) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(governor);
        int subject = occurrence.clauses().subject(governor);
        boolean told = modal < 0
                ? sentence.has(governor, Sentence.PAST)
                : cues.is(occurrence.tokens().word(modal), Cue.WILL)
                        || cues.is(occurrence.tokens().word(modal), Cue.WOULD);
        return told
                && sentence.has(governor, Sentence.NEGATED)
                && cues.is(occurrence.headWord(governor), Cue.HINDER)
                && subject != Clauses.NONE
                && occurrence.text().actor(sentence.head(subject)) == null;
    }

    /** The "itself" of "commits itself to lifting the ban". */
    private static boolean isItself(Occurrence occurrence, int noun) {
        String word = occurrence.sentence().is(noun, Chunk.NOUN_GROUP)
                ? occurrence.tokens().textOf(occurrence.sentence().head(noun))
                : "";
        return word.endsWith("self") || word.equals("themselves");
    }

    /** "aimed at cutting costs, banning two firms and closing ports": one of several aims, the last of them behind an "and". */
    private boolean isOneOfAims(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int first = verb;
        boolean joined = false;
        while (sentence.isVerb(first, Sentence.ING)
                && (sentence.is(first - 1, Chunk.COMMA) || sentence.is(first - 1, Chunk.CONJUNCTION))) {
            joined |= sentence.is(first - 1, Chunk.CONJUNCTION);
            first = occurrence.clauses().governor(first);
        }
        int aimed = first != verb && sentence.isVerb(first, Sentence.ING)
                ? occurrence.clauses().governor(first)
                : Clauses.NONE;
        if (aimed == Clauses.NONE
                || aimed != first - 2
                || !sentence.is(first - 1, Chunk.PREPOSITION)
                || !isAim(occurrence, occurrence.headWord(aimed))) {
            return false;
        }
        for (int next = verb + 1; next < sentence.size() && !joined; next++) {
            joined = sentence.isVerb(next, Sentence.ING) && sentence.is(next - 1, Chunk.CONJUNCTION);
        }
        return joined;
    }

    private boolean isAim(Occurrence occurrence, int word) {
        EventType type = occurrence.rule().type();
        return cues.is(word, Cue.AIMED) && !VerbStatus.PURPOSES.contains(type) && !type.isAgreement();
    }

    /** "passed a motion, allowing the premier to stay": what comes of a decision is none of its own. */
    private boolean isOutcome(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.VOTE
                && occurrence.sentence().is(verb - 1, Chunk.COMMA)
                && cues.is(occurrence.headWord(verb), Cue.ENABLE);
    }

    /** "left without meeting him": what is not done. */
    private static boolean isWithout(Occurrence occurrence, int verb) {
        int before = occurrence.sentence().start(verb) - 1;
        return before >= occurrence.sentence().first() && occurrence.tokens().isWritten(before, "without");
    }

    /** "instead of condemning them", "rather than just arresting them": what is not done. */
    private static boolean isInstead(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        for (int token = sentence.start(verb) - 1;
                token > sentence.first() && token > sentence.start(verb) - 4;
                token--) {
            boolean than = tokens.isWritten(token, "than");
            boolean of = tokens.isWritten(token, "of");
            if (than || of) {
                String before = tokens.textOf(token - 1);
                return before.equalsIgnoreCase(than ? "rather" : "instead");
            }
        }
        return false;
    }

    /** "signed an agreement on cooperating with X": what it is about. */
    private boolean isAboutPact(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(verb - 1, Chunk.PREPOSITION)
                && occurrence.opens(verb - 1, "on")
                && sentence.is(verb - 2, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(verb - 2), Cue.ACCORD);
    }

    /** "by closing its offices" */
    private static boolean isMeans(Occurrence occurrence, int verb) {
        return occurrence.sentence().is(verb - 1, Chunk.PREPOSITION) && occurrence.opens(verb - 1, "by");
    }

    private static boolean isUndatedDeed(Occurrence occurrence, int verb) {
        return !SAID.contains(occurrence.rule().type()) && !isDatedCrime(occurrence, verb);
    }

    /** The "planning" of "accused of planning attacks". */
    private boolean isCharge(Occurrence occurrence, int verb) {
        int governor = occurrence.clauses().governor(verb);
        return governor != Clauses.NONE
                && cues.is(occurrence.headWord(governor), Cue.BLAME)
                && occurrence.sentence().is(verb - 1, Chunk.PREPOSITION);
    }

    /**
     * The resolution of "blocked a resolution condemning X", "adopted a motion on Monday, demanding Y", by which the body that decides on it says so;
     * or {@link Clauses#NONE}.
     */
    private int resolution(Occurrence occurrence, int verb) {
        if (!occurrence.rule().type().isUttered()) {
            return Clauses.NONE;
        }
        Sentence sentence = occurrence.sentence();
        int comma = sentence.is(verb - 1, Chunk.COMMA) ? verb - 1 : verb;
        int noun = sentence.dayBefore(comma) - 1;
        boolean says = sentence.is(noun, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(noun), Cue.RESOLUTION);
        return says && (noun == verb - 1 || sentence.isVerb(noun - 1, Sentence.FINITE)) ? noun : Clauses.NONE;
    }

    /** "tabled a resolution condemning X": who does so says it, whatever is decided on it. */
    private boolean isTabled(Occurrence occurrence, int verb, int noun) {
        return occurrence.rule().type() == EventType.CONDEMN
                && cues.is(occurrence.headWord(verb), Cue.TABLE)
                && occurrence.clauses().object(verb) == noun;
    }

    /** "warned of potential attacks targeting the port": what does it is itself but thought of. */
    private boolean isOfTheUnreal(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || !type.isHarm()) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.head(noun); token++) {
            int word = occurrence.tokens().word(token);
            if (cues.is(word, Cue.THINK) || cues.is(word, Cue.PROPOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "close to reaching an agreement", "on the verge of signing": it is not done yet. */
    private boolean isAlmost(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int near = sentence.start(verb) - 2;
        return near >= sentence.first()
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && cues.is(tokens.word(near), Cue.NEARLY);
    }

    /** "Supporting them is a duty", "says that banning it would help nobody": of what is done nothing is said but what it is. */
    private boolean isSubject(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean said = sentence.is(verb - 1, Chunk.THAT)
                || (sentence.isVerb(verb - 1, Sentence.FINITE) && cues.is(occurrence.headWord(verb - 1), Cue.SAY));
        int next = occurrence.clauses().argumentsEnd(verb);
        int and = sentence.is(next, Chunk.COMMA) ? next + 1 : next;
        boolean opensList = sentence.is(and, Chunk.CONJUNCTION) && sentence.isVerb(and + 1, Sentence.ING);
        if (opensList) {
            next = occurrence.clauses().argumentsEnd(and + 1);
        }
        // "Supporting them, or arming them, is"
        boolean listed = sentence.isVerb(0, Sentence.ING) && twin(occurrence, verb) == 0;
        if ((listed || opensList) && sentence.is(next, Chunk.COMMA)) {
            next++;
        }
        if (said && sentence.is(next, Chunk.CONJUNCTION) && sentence.is(next + 1, Chunk.NOUN_GROUP)) {
            // "says that signing a pact with X and Y would help"
            next += 2;
        }
        return (verb == 0 || listed || said)
                && sentence.isVerb(next, Sentence.FINITE)
                && (sentence.has(next, Sentence.AUXILIARY) || sentence.modal(next) >= 0)
                && !sentence.has(verb, Sentence.PASSIVE);
    }

    /** The "attacking X" of "attacking X and invading Y", before the latter; or {@link Clauses#NONE}. */
    private static int twin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int first =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        return first != Clauses.NONE && first < verb && sentence.isVerb(first, Sentence.ING) ? first : Clauses.NONE;
    }

    /** "has no intention of attacking", "the risk of losing", "difficulty in arranging", "the practice of banning", "on charges of robbing", "help in fighting". */
    private boolean isUnmade(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int twin = twin(occurrence, verb);
        if (twin != Clauses.NONE) {
            // "of attacking or invading", "on exchanging crews and cooperating with X"
            return isUnmade(occurrence, twin) || isAboutPact(occurrence, twin);
        }
        if (sentence.is(verb - 1, Chunk.NOUN_GROUP)) {
            if (cues.is(occurrence.headWord(verb - 1), Cue.HARDSHIP)) {
                // "has trouble arranging it"
                return true;
            }
            if (cues.is(occurrence.headWord(verb - 1), Cue.CHARGE)
                    && occurrence.tokens().isWritten(sentence.start(verb) - 1, "including")) {
                // "on charges including financing rebels"
                return true;
            }
            // "the chance of a treaty being signed", "no hope of X signing it"
            int of = occurrence.clauses().listStart(verb - 1) - 1;
            boolean chance = sentence.is(of, Chunk.PREPOSITION)
                    && !occurrence.opens(of, "from")
                    && sentence.is(of - 1, Chunk.NOUN_GROUP)
                    && cues.is(occurrence.headWord(of - 1), Cue.CHANCE);
            return chance || isStoodAgainst(occurrence, of);
        }
        boolean guilty = sentence.is(verb - 1, Chunk.PREPOSITION)
                && sentence.start(verb) - 2 >= sentence.first()
                && occurrence.tokens().isWritten(sentence.start(verb) - 2, "guilty");
        if (guilty) {
            // "was found guilty of ordering it"
            return !occurrence.rule().type().isHarm();
        }
        if (!sentence.is(verb - 1, Chunk.PREPOSITION) || !sentence.is(verb - 2, Chunk.NOUN_GROUP)) {
            return false;
        }
        EventType type = occurrence.rule().type();
        // "cooperation in arresting smugglers"
        boolean forced = type == EventType.ATTACK || type.isCoercion();
        boolean thought = occurrence.opens(verb - 1, "of") && cues.is(occurrence.headWord(verb - 2), Cue.CHANCE);
        return thought
                || occurrence.anyIn(
                        verb - 2, token -> isOfUnmade(occurrence.tokens().word(token), forced));
    }

    /** "is against X joining it" */
    private static boolean isStoodAgainst(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(preposition, Chunk.PREPOSITION)
                && occurrence.opens(preposition, "against")
                && sentence.isVerb(preposition - 1, Sentence.AUXILIARY);
    }

    private boolean isOfUnmade(int word, boolean forced) {
        return cues.is(word, Cue.NONE)
                || cues.is(word, Cue.CUSTOM)
                || cues.is(word, Cue.HARDSHIP)
                || cues.is(word, Cue.THINK)
                || cues.is(word, Cue.CHARGE)
                || (forced && cues.is(word, Cue.HELP));
    }
}
