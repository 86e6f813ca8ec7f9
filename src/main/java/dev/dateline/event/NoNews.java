package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what words name and do not report: what is done again and again, what only says who or when, what is told in general. */
final class NoNews {

    /** What is no event where it is done day by day or year by year. */
    private static final Set<EventType> REGULAR = Set.of(
            EventType.VISIT, EventType.MEETING, EventType.AID, EventType.ATTACK, EventType.DISASTER, EventType.DEATH);

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

    private final Cues cues;
    private final Epochs epochs;
    private final Statistics statistics;
    private final VagueHarm harm;
    private final Trends trends;
    private final Generalities generalities;
    private final Fiction fiction;

    NoNews(Cues cues) {
        this.cues = cues;
        epochs = new Epochs(cues);
        statistics = new Statistics(cues);
        harm = new VagueHarm(cues);
        trends = new Trends(cues);
        generalities = new Generalities(cues);
        fiction = new Fiction(cues);
    }

    /** Whether a draft, whose parties and days are known, is no news. */
    boolean is(Draft draft) {
        return isRepeated(draft)
                || isDescription(draft)
                || isFormer(draft)
                || isManifold(draft)
                || isOfAuthor(draft)
                || isErrand(draft)
                || isNaming(draft)
                || isOver(draft)
                || isOverheard(draft)
                || isBodyItself(draft)
                || epochs.is(draft)
                || isPollBefore(draft)
                || isDistinction(draft)
                || isOneOfSeries(draft)
                || (draft.wanted && !draft.dated)
                || isTravel(draft)
                || isRegular(draft)
                || isByRenown(draft)
                || isCommonplace(draft)
                || statistics.is(draft)
                || trends.is(draft)
                || generalities.is(draft)
                || fiction.is(draft)
                || isOfThePast(draft);
    }

    /** Whether a draft, whose days are not known yet, names harm in general; see {@link VagueHarm}. */
    boolean isInGeneral(Draft draft) {
        return harm.isInGeneral(draft) || isBroken(draft);
    }

    /** "It was the third such blast this month", "the latest in a series of attacks": how many there were is said of the one that was told. */
    private boolean isOneOfSeries(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        if (!draft.type().isHarm() || !occurrence.isNoun() || noun < 2) {
            return false;
        }
        int named = sentence.is(noun - 1, Chunk.NOUN_GROUP) ? noun - 1 : noun;
        boolean it = named == 2 && occurrence.opens(0, "it") && sentence.isVerb(1, Sentence.AUXILIARY);
        for (int token = sentence.start(noun); it && token < occurrence.first(); token++) {
            if (occurrence.tokens().isWritten(token, "such")) {
                return true;
            }
        }
        int in = noun - 3;
        return sentence.is(noun - 1, Chunk.PREPOSITION)
                && occurrence.opens(noun - 1, "of")
                && in > 0
                && sentence.is(in, Chunk.PREPOSITION)
                && occurrence.opens(in, "in")
                && occurrence.tokens().isWritten(sentence.start(in) - 1, "latest");
    }

    /** "accused B of violating the truce on Monday": a truce that was agreed on before; but "of violating a truce reached in May". */
    private boolean isBroken(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        return draft.type() == EventType.CEASEFIRE
                && occurrence.isNoun()
                && sentence.isVerb(noun - 1, Sentence.ING)
                && cues.is(occurrence.headWord(noun - 1), Cue.BREACH)
                && !sentence.is(noun + 1, Chunk.VERB_GROUP)
                && occurrence.text().date(sentence.start(noun) + 1) == null;
    }

    /** "X, previously jailed for theft,", "X was originally sentenced to death", on no day: what is said of X beside the news. */
    private boolean isFormer(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (draft.dated || !draft.type().isCoercion() || occurrence.isNoun() || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        // but "initially arrested ten people"
        boolean tried = draft.type() == EventType.TRIAL && sentence.has(verb, Sentence.PASSIVE);
        int first = Math.max(sentence.start(verb) - 1, sentence.first());
        for (int token = first; token < sentence.head(verb); token++) {
            int word = occurrence.tokens().word(token);
            if (cues.is(word, Cue.FORMERLY) || (tried && cues.is(word, Cue.ORIGINALLY))) {
                return true;
            }
        }
        return false;
    }

    /** "was awarded the prize several times", "has been bombed five times", on no day: what was done more than once. */
    private boolean isManifold(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.dated || occurrence.isNoun() || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        // but "was stabbed several times"
        if (draft.type().isHarm() && !occurrence.sentence().has(occurrence.chunk(), Sentence.PERFECT)) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + REACH_OF_HABIT);
        for (int token = occurrence.end() + 1; token < end; token++) {
            boolean times = tokens.isWritten(token, "times")
                    && (tokens.number(token - 1) >= 0 || cues.is(tokens.word(token - 1), Cue.QUANTITY));
            // "three times as many", "three times the sum"
            boolean compared = times
                    && token + 1 < end
                    && (tokens.isWritten(token + 1, "as")
                            || tokens.isWritten(token + 1, "the")
                            || tokens.isWritten(token + 1, "more"));
            if (times && !compared) {
                return true;
            }
        }
        return false;
    }

    /** "so I launched an offensive on the weeds", "my sons refused to come": what who writes tells of himself and his own. */
    private static boolean isOfAuthor(Draft draft) {
        int verb = draft.verb;
        int subject = verb == Clauses.NONE || !draft.participants.isEmpty()
                ? Clauses.NONE
                : draft.occurrence.clauses().subject(verb);
        if (subject == Clauses.NONE) {
            return false;
        }
        Tokens tokens = draft.occurrence.tokens();
        int start = draft.occurrence.sentence().start(subject);
        return tokens.isWritten(start, "I") || tokens.reads(start, "my");
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
                && (isFirst(occurrence, verb - 1)
                        // "the only | two states"
                        || (sentence.is(verb - 2, Chunk.NOUN_GROUP) && isFirst(occurrence, verb - 2)));
    }

    private boolean isFirst(Occurrence occurrence, int group) {
        return occurrence.anyIn(group, token -> cues.is(occurrence.tokens().word(token), Cue.FIRST));
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
                && (draft.type() == EventType.ARREST || (DESCRIBING.contains(draft.type()) && draft.namesNobody()))
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
        return cues.anyOf(occurrence.tokens(), sentence.end(verb), end, Cue.COMMONPLACE);
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
}
