package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what words name and do not report: what is done again and again, what only says who or when, what is told in general. */
final class NoNews {

    /** What people date other things by. */
    private static final Set<EventType> EPOCHS = Set.of(
            EventType.APPOINTMENT,
            EventType.RESIGNATION,
            EventType.ELECTION,
            EventType.SUPPORT,
            EventType.TRIAL,
            EventType.DEATH);

    /** What is no event where it is done day by day or year by year. */
    private static final Set<EventType> REGULAR = Set.of(
            EventType.VISIT, EventType.MEETING, EventType.AID, EventType.ATTACK, EventType.DISASTER, EventType.DEATH);

    /** What authorities count by the year. */
    private static final Set<EventType> TALLIED = Set.of(EventType.ARREST, EventType.TRIAL);

    /** What else a participle after a noun says of it, where nobody is named who does it. */
    private static final Set<EventType> DESCRIBING = Set.of(
            EventType.TRIAL,
            EventType.AID,
            EventType.SANCTION,
            EventType.APPOINTMENT,
            EventType.REJECT,
            EventType.CONDEMN);

    /** How many words after a trigger may say how often it is done. */
    private static final int REACH_OF_HABIT = 9;

    /** How many words after "are" may say how common something is. */
    private static final int REACH_OF_RATE = 3;

    /** From how many on attacks are counted over a time, and no event. */
    private static final int STATISTIC = 1000;

    /** What is counted over so many days is a statistic of accidents. */
    private static final int DAYS_OF_STATISTIC = 300;

    /** Those who have died since more days ago are but counted. */
    private static final int DAYS_OF_TOLL = 31;

    /** What lies somewhere in so many years is but counted. */
    private static final int YEARS_OF_COUNT = 3;

    /** What is counted over the years. */
    private static final Set<EventType> COUNTED_BY_YEARS = Set.of(
            EventType.ATTACK,
            EventType.ELECTION,
            EventType.SUMMIT,
            EventType.VISIT,
            EventType.MEETING,
            EventType.SANCTION,
            EventType.PROTEST);

    private final Cues cues;
    private final Trends trends;
    private final Generalities generalities;
    private final Fiction fiction;

    NoNews(Cues cues) {
        this.cues = cues;
        trends = new Trends(cues);
        generalities = new Generalities(cues);
        fiction = new Fiction(cues);
    }

    /** Whether a draft, whose parties and days are known, is no news. */
    boolean is(Draft draft) {
        return isRepeated(draft)
                || isDescription(draft)
                || isFormer(draft)
                || isErrand(draft)
                || isNaming(draft)
                || isOver(draft)
                || isOverheard(draft)
                || isBodyItself(draft)
                || isEpoch(draft)
                || isOldEpoch(draft)
                || isPollBefore(draft)
                || isDistinction(draft)
                || (draft.wanted && !draft.dated)
                || isTravel(draft)
                || isRegular(draft)
                || isByRenown(draft)
                || isCommonplace(draft)
                || isOfManyYears(draft)
                || isStatistic(draft)
                || trends.is(draft)
                || generalities.is(draft)
                || fiction.is(draft)
                || isStateOfYears(draft)
                || isOfThePast(draft);
    }

    /** "X, previously jailed for theft,", "X, who was previously jailed", on no day: what is said of X beside the news. */
    private boolean isFormer(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (draft.dated
                || !draft.type().isCoercion()
                || occurrence.isNoun()
                || draft.status != EventStatus.OCCURRED
                || !(sentence.isVerb(verb, Sentence.BARE)
                        || occurrence.clauses().isInRelative(verb))) {
            return false;
        }
        int first = Math.max(sentence.start(verb) - 1, sentence.first());
        for (int token = first; token < sentence.head(verb); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.FORMERLY)) {
                return true;
            }
        }
        return false;
    }

    /** "won 38 seats at the last election", of no day: the one held before, whenever that was. */
    private boolean isPollBefore(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ELECTION || draft.dated || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        if (occurrence.isNoun()) {
            return occurrence.anyBefore(token -> Determiners.isOneBefore(occurrence.tokens(), token));
        }
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int i = occurrence.clauses().clauseStart(occurrence.chunk()); i < end; i++) {
            // but not "won the last election to be held in May"
            if (occurrence.sentence().is(i, Chunk.NOUN_GROUP)
                    && cues.is(occurrence.headWord(i), Cue.POLL)
                    && !occurrence.sentence().isVerb(i + 1, Sentence.INFINITIVE)
                    && occurrence.anyIn(i, token -> Determiners.isOneBefore(occurrence.tokens(), token))) {
                return true;
            }
        }
        return false;
    }

    /** "the only state to have suffered such an attack": what somebody is known for. */
    private boolean isDistinction(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        return !draft.dated
                && sentence.isVerb(verb, Sentence.INFINITIVE)
                && sentence.has(verb, Sentence.PERFECT)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && occurrence.anyIn(
                        verb - 1, token -> cues.is(occurrence.tokens().word(token), Cue.FIRST));
    }

    /** "a response to terror attacks": attacks in general, which nobody is said to have made on anybody. */
    boolean isInGeneral(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() == EventType.CALL) {
            // "meters all telephone calls"
            return occurrence.isNoun()
                    && occurrence.isPlural()
                    && draft.participants.size() < 2
                    && !(draft.verb != Clauses.NONE && cues.is(occurrence.headWord(draft.verb), Cue.CARRY));
        }
        if (draft.type() != EventType.ATTACK || !occurrence.isNoun() || !occurrence.isBare()) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        // "to combat escalating gang violence"
        int fought = sentence.isVerb(before, Sentence.ING) ? before - 1 : before;
        if (fought < before
                && sentence.isVerb(fought, Sentence.INFINITIVE)
                && cues.is(occurrence.headWord(fought), Cue.BATTLE)) {
            return true;
        }
        if (sentence.isVerb(before, Sentence.INFINITIVE)) {
            // "to combat gang violence"
            return !isReported(draft);
        }
        if (!occurrence.isPlural()) {
            return false;
        }
        if (isInvolvement(sentence, tokens, before) || isOfMoreAndMore(occurrence, before)) {
            return true;
        }
        if (isReported(draft)) {
            return false;
        }
        if (!sentence.is(before, Chunk.PREPOSITION) || isOfQuantity(sentence, tokens, before)) {
            // "in a series of attacks"
            return false;
        }
        if (isReason(sentence, tokens, before) || isCounted(sentence, tokens, before)) {
            return false;
        }
        int word = occurrence.openingWord(before);
        return occurrence.opens(before, "to")
                || !(cues.is(word, Cue.PLACE) || cues.is(word, Cue.AFTER) || cues.is(word, Cue.OCCASION));
    }

    /** "his visits to the shrine", of no day: what somebody does again and again. */
    private static boolean isRepeated(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.VISIT
                && occurrence.isNoun()
                && !draft.dated
                && draft.status == EventStatus.OCCURRED
                && occurrence.isPlural()
                && !isNumbered(occurrence);
    }

    /** "released 30 people detained after the vote", "resumes flights suspended since 2020": what they are, not what was done. */
    private static boolean isDescription(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        boolean apart = verb == 0 || sentence.is(verb - 1, Chunk.COMMA);
        if (draft.type() == EventType.SUPPORT && !occurrence.isNoun() && !draft.dated && apart) {
            // "Togo, backed by Mali, proposed a motion": how they stand
            return sentence.has(verb, Sentence.BARE) && sentence.has(verb, Sentence.PASSIVE);
        }
        boolean met = draft.type() == EventType.MEETING || draft.type() == EventType.VISIT;
        if (met && !occurrence.isNoun() && sentence.is(verb - 1, Chunk.COMMA)) {
            // "sign a pact in Lima, hosted by X": how it was signed, unless a person is named before the comma
            return sentence.has(verb, Sentence.BARE)
                    && sentence.has(verb, Sentence.PASSIVE)
                    && !(sentence.is(verb - 2, Chunk.NOUN_GROUP)
                            && occurrence.text().namesPerson(sentence.start(verb - 2), sentence.end(verb - 2)));
        }
        return !occurrence.isNoun()
                && !draft.dated
                && (draft.type() == EventType.ARREST
                        || (DESCRIBING.contains(draft.type()) && draft.named().isEmpty()))
                && sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && !draft.hasRole(Role.TARGET)
                && isAmongArguments(occurrence, occurrence.clauses().listStart(verb - 1) - 1);
    }

    private static boolean isAmongArguments(Occurrence occurrence, int before) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(before, Chunk.VERB_GROUP)
                || (sentence.is(before, Chunk.PREPOSITION) && !occurrence.opens(before, "with"));
    }

    /** "killed while seeking aid": what people were about, and not that they got it. */
    private boolean isErrand(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.AID
                && occurrence.isNoun()
                && draft.verb != Clauses.NONE
                && occurrence.sentence().has(draft.verb, Sentence.ING)
                && cues.is(occurrence.headWord(draft.verb), Cue.FETCH);
    }

    /** "ends its suspension of flights": what was refused is so no longer. */
    private boolean isOver(Draft draft) {
        return draft.type() == EventType.REJECT
                && draft.occurrence.isNoun()
                && draft.verb != Clauses.NONE
                && cues.is(draft.occurrence.headWord(draft.verb), Cue.LIFT);
    }

    /** "intercepted his telephone conversations": what was said by phone, of no day. */
    private boolean isOverheard(Draft draft) {
        return draft.type() == EventType.CALL
                && draft.occurrence.isNoun()
                && draft.verb != Clauses.NONE
                && cues.is(draft.occurrence.headWord(draft.verb), Cue.OVERHEAR);
    }

    /** "members of what it called a cell", "men whom they allege are members": a name given in passing. */
    private boolean isNaming(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.CONDEMN || occurrence.isNoun()) {
            return false;
        }
        int opener = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        // but "whom he accuses of fraud"
        boolean said = cues.is(occurrence.headWord(occurrence.chunk()), Cue.SAY);
        return occurrence.sentence().is(opener, Chunk.RELATIVE)
                && (occurrence.opens(opener, "what") || (said && occurrence.opens(opener, "whom")));
    }

    /** "frameworks like the Asia-Europe Meeting", "the Forum was concerned": a body by its name, not its session. */
    private boolean isBodyItself(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ActorMention mention = occurrence.text().actor(occurrence.end() - 1);
        if (draft.type() == EventType.SUMMIT && isNameOfParty(occurrence, mention)) {
            return true;
        }
        // "the General Assembly passed a resolution on Tuesday": the day is the verb's
        boolean dated = draft.dated && draft.verb <= occurrence.chunk();
        if (draft.type() != EventType.SUMMIT
                || dated
                || mention == null
                || !(mention.actor().kind() == ActorKind.BODY || mention.form() == ActorForm.INSTITUTION)
                || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (draft.verb != Clauses.NONE) {
            int verb = occurrence.headWord(draft.verb);
            return !(cues.is(verb, Cue.CARRY) || cues.is(verb, Cue.PHASE) || cues.is(verb, Cue.ATTEND));
        }
        int before = sentence.start(occurrence.clauses().listStart(occurrence.chunk())) - 1;
        int word = before < sentence.first() ? 0 : tokens.word(before);
        return !(cues.is(word, Cue.PLACE) || cues.is(word, Cue.OCCASION));
    }

    /** "the African National Congress": the whole is the name of a party or company. */
    private static boolean isNameOfParty(Occurrence occurrence, @Nullable ActorMention mention) {
        return mention != null
                && (mention.actor().kind() == ActorKind.GROUP || mention.actor().kind() == ActorKind.COMPANY)
                && mention.form() == ActorForm.NAME
                && mention.first() <= occurrence.first()
                && mention.end() >= occurrence.end();
    }

    /** "since he took office in 2001", "until he died in 2001": what only says from when on, unless it is news of its own. */
    private boolean isEpoch(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (!EPOCHS.contains(draft.type())
                || occurrence.isNoun()
                || !(sentence.has(draft.verb, Sentence.FINITE) || sentence.has(draft.verb, Sentence.ING))) {
            return false;
        }
        int opener = occurrence.clauses().clauseStart(draft.verb) - 1;
        boolean recent = draft.dated
                && sentence.has(draft.verb, Sentence.FINITE)
                && draft.days != null
                && !draft.days.earliest().isBefore(occurrence.text().published().minusYears(1));
        return !recent
                && sentence.is(opener, Chunk.SUBORDINATOR)
                && (cues.is(occurrence.openingWord(opener), Cue.SINCE)
                        || (draft.dated && occurrence.opens(opener, "until")));
    }

    /** "divided since rebels took the north in 1994", "since the invasion", of more than a year ago or no day: what only says from when on. */
    private boolean isOldEpoch(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays days = draft.days;
        boolean old = draft.dated
                && days != null
                && days.latest() != null
                && days.latest().isBefore(occurrence.text().published().minusYears(1));
        int before = occurrence.isNoun() ? occurrence.clauses().listStart(occurrence.chunk()) - 1 : Clauses.NONE;
        if (before >= 0 && occurrence.opens(before, "until") && isUnheld(draft)) {
            return true;
        }
        if (before >= 0 && isSince(occurrence, before)) {
            return old || !draft.dated;
        }
        if (before >= 0 && occurrence.opens(before, "before") && isLastOfItsKind(draft)) {
            return true;
        }
        int told = toldBy(occurrence, draft.verb);
        int opener = told == Clauses.NONE ? told : occurrence.clauses().clauseStart(told) - 1;
        if (opener < 0) {
            return false;
        }
        return isSince(occurrence, opener)
                ? old || (!draft.dated && isFirst(occurrence, opener))
                : isAwaited(draft, opener);
    }

    /** The first finite verb of "rebels stormed a square in 1994 and fired on students, killing ten", whichever of the three tells of an event; or none. */
    private static int toldBy(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int told = verb;
        if (verb != Clauses.NONE && sentence.isVerb(verb, Sentence.ING) && sentence.is(verb - 1, Chunk.COMMA)) {
            told = occurrence.clauses().governor(verb);
        }
        if (told == Clauses.NONE || !sentence.has(told, Sentence.FINITE)) {
            return Clauses.NONE;
        }
        int twin = occurrence.clauses().twinOf(told);
        return twin == Clauses.NONE ? told : twin;
    }

    /** "the first meeting since rebels attacked", "for the first time since": what a clause only counts from. */
    private static boolean isFirst(Occurrence occurrence, int opener) {
        Tokens tokens = occurrence.tokens();
        int end = occurrence.sentence().start(opener);
        for (int token = occurrence.sentence().first(); token < end; token++) {
            if (tokens.isWritten(token, "first")) {
                return true;
            }
        }
        return false;
    }

    /** "before the last elections", of no day: those that were held. */
    private static boolean isLastOfItsKind(Draft draft) {
        boolean poll = draft.type() == EventType.ELECTION || draft.type() == EventType.SUMMIT;
        return poll
                && !draft.dated
                && draft.occurrence.anyBefore(token -> Determiners.isOneBefore(draft.occurrence.tokens(), token));
    }

    /** "vowed to fight on until the withdrawal of the troops": what somebody waits for, and no ballot or meeting that will be held. */
    private static boolean isUnheld(Draft draft) {
        return !draft.dated
                && draft.status != EventStatus.OCCURRED
                && draft.type() != EventType.ELECTION
                && !draft.type().isGathering();
    }

    /** "said that the siege would go on until the men were freed": what somebody waits for. */
    private static boolean isAwaited(Draft draft, int opener) {
        Occurrence occurrence = draft.occurrence;
        if (draft.dated || !occurrence.opens(opener, "until")) {
            return false;
        }
        int main = occurrence.clauses().governor(opener);
        return main != Clauses.NONE && occurrence.clauses().modal(main) >= 0;
    }

    private boolean isSince(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        return (sentence.is(opener, Chunk.SUBORDINATOR) || sentence.is(opener, Chunk.PREPOSITION))
                && cues.is(occurrence.openingWord(opener), Cue.SINCE);
    }

    /** "Chadians visiting Mali": of people who travel nothing official is told. */
    private static boolean isTravel(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.VISIT || occurrence.isNoun() || draft.hasRole(Role.AGENT)) {
            return false;
        }
        int subject = occurrence.clauses().subject(occurrence.chunk());
        if (subject == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        for (int token = sentence.start(subject); token < sentence.start(occurrence.chunk()); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null) {
                return mention.form() == ActorForm.PEOPLE;
            }
        }
        return false;
    }

    /** "makes the trip each day"; "hold talks every year", where "the talks, held every year, began" tells of one round. */
    private static boolean isRegular(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean always = REGULAR.contains(draft.type());
        if (!always && (draft.verb == Clauses.NONE || !occurrence.sentence().isSimplePresent(draft.verb))) {
            return false;
        }
        int first = Math.max(occurrence.sentence().first(), occurrence.first() - REACH_OF_HABIT);
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + REACH_OF_HABIT);
        for (int token = first; token < end; token++) {
            Timex timex = occurrence.text().date(token);
            // "weekly prayers" say nothing of the protest after them
            if (timex != null && timex.type() == TimexType.SET && (always || timex.end() - timex.first() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** "notorious for its raids on bars": what is done as a rule. */
    private boolean isByRenown(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        int before = occurrence.isNoun() && occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                ? occurrence.sentence().start(preposition) - 1
                : -1;
        return before >= occurrence.sentence().first()
                && cues.is(occurrence.tokens().word(before), Cue.RENOWN);
    }

    /** "attacks on farms are common", "raids are a daily occurrence": how things stand. */
    private boolean isCommonplace(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        if (!occurrence.isNoun()
                || draft.dated
                || verb <= occurrence.chunk()
                || !sentence.isPresent(verb)
                || !sentence.has(verb, Sentence.AUXILIARY)) {
            return false;
        }
        int end = Math.min(sentence.end(), sentence.end(verb) + REACH_OF_RATE);
        for (int token = sentence.end(verb); token < end; token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.COMMONPLACE)) {
                return true;
            }
        }
        return false;
    }

    /** "21 elections over ten years", "has been refused entry over the past ten years": so many that they are but counted. */
    private static boolean isOfManyYears(Draft draft) {
        EventDays days = draft.days;
        LocalDate latest = days == null ? null : days.latest();
        if (!draft.dated
                || days == null
                || latest == null
                || !days.earliest().plusYears(YEARS_OF_COUNT).isBefore(latest)) {
            return false;
        }
        return draft.occurrence.isNoun()
                ? COUNTED_BY_YEARS.contains(draft.type()) && draft.occurrence.isPlural()
                : draft.status == EventStatus.OCCURRED
                        && !latest.isBefore(draft.occurrence.text().published().minusYears(1));
    }

    /**
     * "witnessed 5,193 murders", "arrested 2,300 people last year": so many are a statistic; "died in accidents last year": so are those of a whole year.
     */
    private boolean isStatistic(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() == EventType.DISASTER) {
            return isOfWholeYear(draft) && isOfMishaps(draft);
        }
        if (draft.type() == EventType.DEATH) {
            return isTollOfYear(draft);
        }
        if (!occurrence.isNoun()) {
            return TALLIED.contains(draft.type()) && isOfWholeYear(draft) && isOfThousands(occurrence);
        }
        return draft.type() == EventType.ATTACK && occurrence.anyBefore(token -> isThousands(occurrence, token));
    }

    /** "2,300 people were arrested", "executed 1,200 people" */
    private static boolean isOfThousands(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int subject = clauses.subject(occurrence.chunk());
        int object = clauses.object(occurrence.chunk());
        return (subject != Clauses.NONE && occurrence.anyIn(subject, token -> isThousands(occurrence, token)))
                || (object != Clauses.NONE && occurrence.anyIn(object, token -> isThousands(occurrence, token)));
    }

    private static boolean isThousands(Occurrence occurrence, int token) {
        return occurrence.tokens().number(token) >= STATISTIC
                && !occurrence.text().isDate(token);
    }

    /** "80 soldiers have died this year" */
    private static boolean isTollOfYear(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays days = draft.days;
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        return draft.dated
                && days != null
                && days.earliest()
                        .plusDays(DAYS_OF_TOLL)
                        .isBefore(occurrence.text().published())
                && subject != Clauses.NONE
                && occurrence.sentence().isPresent(occurrence.chunk())
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PERFECT)
                && occurrence.anyIn(subject, token -> occurrence.tokens().number(token) > 1);
    }

    private static boolean isOfWholeYear(Draft draft) {
        EventDays days = draft.days;
        LocalDate latest = days == null ? null : days.latest();
        return draft.dated
                && days != null
                && latest != null
                && days.earliest().plusDays(DAYS_OF_STATISTIC).isBefore(latest);
    }

    /** "road accidents", "died in accidents": several of no place and day. */
    private boolean isOfMishaps(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.isNoun() ? occurrence.chunk() : occurrence.lastChunk() + 2;
        boolean told =
                occurrence.isNoun() || (sentence.is(noun - 1, Chunk.PREPOSITION) && occurrence.opens(noun - 1, "in"));
        return told && sentence.is(noun, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(noun), Cue.MISHAPS);
    }

    /** "the five-year uprising", "ten years of unrest": how things stood for years, and of no day. */
    private static boolean isStateOfYears(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.dated
                || !occurrence.isNoun()
                || !(draft.type() == EventType.PROTEST || draft.type() == EventType.ATTACK)) {
            return false;
        }
        int of = occurrence.chunk() - 1;
        boolean spell = occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && isYears(occurrence, occurrence.sentence().start(of) - 1);
        return spell || occurrence.anyBefore(token -> isYears(occurrence, token));
    }

    private static boolean isYears(Occurrence occurrence, int token) {
        Timex timex = token < 0 ? null : occurrence.text().date(token);
        return timex != null
                && timex.type() == TimexType.DURATION
                && (timex.value().endsWith("Y") || timex.value().endsWith("DE"));
    }

    /** "has staged attacks in the past", "has in the past staged attacks": of no day, and no news. */
    private static boolean isOfThePast(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb == Clauses.NONE ? occurrence.chunk() : Math.min(draft.verb, occurrence.chunk());
        int clause = sentence.start(occurrence.clauses().clauseStart(verb));
        int first = Math.max(clause, occurrence.first() - REACH_OF_HABIT);
        int end = Math.min(sentence.end(), occurrence.end() + REACH_OF_HABIT);
        for (int token = first; token < end; token++) {
            Timex timex = occurrence.text().date(token);
            if (timex != null
                    && timex.value().equals("PAST_REF")
                    && occurrence.tokens().isWritten(timex.end() - 1, "past")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        return occurrence.anyBefore(token -> tokens.number(token) >= 0);
    }

    /** The "of" of "in a series of attacks". */
    private boolean isOfQuantity(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first() && cues.is(tokens.word(before), Cue.QUANTITY);
    }

    /** "an increasing number of attacks" */
    private boolean isOfMoreAndMore(Occurrence occurrence, int of) {
        return occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.sentence().is(of - 1, Chunk.NOUN_GROUP)
                && occurrence.anyIn(of - 1, token -> cues.is(occurrence.tokens().word(token), Cue.RISING));
    }

    /** "due to strikes", "in response to attacks": why it was done. */
    private boolean isReason(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first()
                && tokens.isWritten(before + 1, "to")
                && (cues.is(tokens.word(before), Cue.CAUSE)
                        || (cues.is(tokens.word(before), Cue.ANSWER)
                                && before > sentence.first()
                                && tokens.isWritten(before - 1, "in")));
    }

    /** "the death toll from clashes rises": those that were counted. */
    private boolean isCounted(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first() && cues.is(tokens.word(before), Cue.TOLL);
    }

    /** "firms involved in cyberattacks", "accused of involvement in bombings": what they are for, or said to be. */
    private boolean isInvolvement(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.is(preposition, Chunk.PREPOSITION) ? sentence.start(preposition) - 1 : -1;
        return before >= sentence.first()
                && tokens.isWritten(before + 1, "in")
                && cues.is(tokens.word(before), Cue.INVOLVED);
    }

    /** Whether a party besides the place is named, or a verb tells of the noun. */
    private boolean isReported(Draft draft) {
        if (draft.hasRoleBut(Role.SCENE)) {
            return true;
        }
        if (draft.verb == Clauses.NONE) {
            return false;
        }
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.headWord(draft.verb);
        return cues.is(verb, Cue.CARRY) || cues.is(verb, Cue.HARM) || cues.is(verb, Cue.PHASE);
    }
}
