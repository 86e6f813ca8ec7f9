package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says by a verb whether what it names happened, is planned or proposed; or is no event at all. */
final class VerbStatus {

    /** Most verbs from one to the one that decides whether it happened. */
    private static final int MAX_HOPS = 3;

    /** What a text says somebody travels or gathers to do will, as a rule, be done. */
    static final Set<EventType> PURPOSES = Set.of(
            EventType.MEETING,
            EventType.VISIT,
            EventType.TALKS,
            EventType.SUMMIT,
            EventType.PACT,
            EventType.ELECTION,
            EventType.CALL);

    /** What a text asks for in so many words is proposed. */
    private static final Set<EventType> ASKED = Set.of(EventType.RESIGNATION, EventType.ELECTION, EventType.TRIAL);

    /** What a body decides that it will do, besides deciding it. */
    static final Set<EventType> BROUGHT_ABOUT =
            Set.of(EventType.SANCTION, EventType.REJECT, EventType.MOBILIZE, EventType.AID, EventType.RESIGNATION);

    /** What is told as well where it is not to be. */
    private static final Set<EventType> KEPT_BACK = Set.of(EventType.MOBILIZE, EventType.ARREST, EventType.TRIAL);

    private final Cues cues;
    private final InfinitiveStatus infinitives;
    private final GerundStatus gerunds;
    private final Attribution attribution;
    private final Contingency contingency;
    private final LawContent laws;
    private final Negation negation;
    private final Standing standing;

    VerbStatus(Cues cues) {
        this.cues = cues;
        contingency = new Contingency(cues);
        laws = new LawContent(cues);
        negation = new Negation(cues);
        standing = new Standing(cues);
        attribution = new Attribution(cues);
        infinitives = new InfinitiveStatus(cues, this);
        gerunds = new GerundStatus(cues, this);
    }

    /** The status of what a trigger names by this verb, or by what this verb carries; null if the words assert no event. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb) {
        return of(occurrence, verb, MAX_HOPS);
    }

    /** The same, going up at most so many verbs. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        if (contingency.isConditional(occurrence, verb)) {
            return contingency.isOpenQuestion(occurrence, verb) ? EventStatus.PROPOSED : null;
        }
        if (standing.is(occurrence, verb)
                || laws.isContentOfTreaty(occurrence, verb)
                || contingency.isOnlyPossible(occurrence, verb)) {
            return null;
        }
        if (sentence.has(verb, Sentence.NEGATED) && !occurrence.rule().has(Trait.NEGATED)) {
            boolean undone = verb == occurrence.chunk() && isNotAsPlanned(occurrence, verb);
            return undone || isKeptBack(occurrence, verb) ? EventStatus.DENIED : null;
        }
        if (sentence.has(verb, Sentence.NEGATED)
                && (negation.isNotYet(occurrence, verb) || Negation.isUndone(occurrence, verb))) {
            return null;
        }
        if (negation.isOfNone(occurrence, verb)
                || Negation.isOfAny(occurrence, verb)
                || Negation.isOfNobodyThere(occurrence, verb)
                || negation.isOfAnybody(occurrence, verb)) {
            return null;
        }
        int twin = sentence.start(verb) == sentence.head(verb) && hops > 0
                ? occurrence.clauses().twinOf(verb)
                : Clauses.NONE;
        if (twin != Clauses.NONE && sentence.has(verb, Sentence.BASE) && sentence.has(twin, Sentence.BASE)) {
            return of(occurrence, twin, hops - 1);
        }
        int led = hops > 0 ? ledByModal(occurrence, verb) : Clauses.NONE;
        if (led != Clauses.NONE) {
            return of(occurrence, led, hops - 1);
        }
        int modal = occurrence.clauses().modal(verb);
        if (modal >= 0) {
            return ofModal(occurrence, verb, occurrence.tokens().word(modal));
        }
        if (sentence.has(verb, Sentence.INFINITIVE)) {
            return infinitives.of(occurrence, verb, hops);
        }
        if (sentence.has(verb, Sentence.ING)) {
            return gerunds.of(occurrence, verb, hops);
        }
        EventStatus content = laws.of(occurrence, verb);
        return content == null ? finite(occurrence, verb) : content;
    }

    /** The status of what a finite verb without a modal tells. */
    private @Nullable EventStatus finite(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean wished = isWished(occurrence, verb);
        boolean base =
                wished || sentence.has(verb, Sentence.BASE) || cues.is(occurrence.headWord(verb), Cue.INVARIABLE);
        int that = occurrence.clauses().clauseStart(verb) - 1;
        if (base && sentence.is(that, Chunk.THAT)) {
            int word = wordBefore(occurrence, that);
            if (cues.is(word, Cue.ASK) || isAskedAbove(occurrence, that)) {
                // "their demand that he quit"
                return asked(occurrence);
            }
            if (cues.is(word, Cue.PROPOSE)) {
                return EventStatus.PROPOSED;
            }
        }
        if (wished) {
            return null;
        }
        if (isWanted(occurrence, verb)) {
            return asked(occurrence);
        }
        return isStillToCome(occurrence, verb) ? EventStatus.PLANNED : EventStatus.OCCURRED;
    }

    /** "demanded in a letter that he quit" */
    private boolean isAskedAbove(Occurrence occurrence, int that) {
        int above = occurrence.clauses().governor(that);
        return above != Clauses.NONE
                && occurrence.clauses().argumentsEnd(above) == that
                && cues.is(occurrence.headWord(above), Cue.ASK);
    }

    /** The status of what a verb tells behind a modal. */
    private @Nullable EventStatus ofModal(Occurrence occurrence, int verb, int modal) {
        if (cues.is(modal, Cue.WILL)) {
            if (contingency.isHopedFor(occurrence, verb)) {
                return hoped(occurrence.rule().type());
            }
            if (contingency.isPossible(occurrence, verb)) {
                return occurrence.rule().type().isHarm() ? null : EventStatus.PROPOSED;
            }
            // "will not attend" is a refusal, and that is made
            return occurrence.rule().has(Trait.NEGATIVE) ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        if (cues.is(modal, Cue.SHOULD)) {
            // "should have been tried"
            return occurrence.sentence().has(verb, Sentence.PERFECT) ? null : asked(occurrence);
        }
        if (cues.is(modal, Cue.WOULD)) {
            return would(occurrence, verb);
        }
        return isWeighedFor(occurrence, verb) ? EventStatus.PROPOSED : null;
    }

    /** "could meet next week", "may send troops in May": a day to come makes more than a guess of it. */
    private static boolean isWeighedFor(Occurrence occurrence, int verb) {
        EventType type = occurrence.rule().type();
        return (PURPOSES.contains(type) || type == EventType.MOBILIZE) && isDatedAhead(occurrence, verb);
    }

    /** "should be arrested" for "tried" in "should be arrested and tried", "to be arrested" in "to be arrested and tried"; or none. */
    private static int ledByModal(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean participle = sentence.isVerb(verb, Sentence.BARE) || sentence.isVerb(verb, Sentence.PAST);
        if (!participle || sentence.start(verb) < sentence.head(verb)) {
            return Clauses.NONE;
        }
        int infinitive = infinitiveBefore(sentence, verb);
        if (infinitive != Clauses.NONE) {
            return infinitive;
        }
        int before = sentence.is(verb - 1, Chunk.NOUN_GROUP)
                ? Clauses.NONE
                : occurrence.clauses().goesOnFrom(verb);
        boolean led = before != Clauses.NONE && sentence.has(before, Sentence.PASSIVE) && sentence.modal(before) >= 0;
        return led ? before : Clauses.NONE;
    }

    private static int infinitiveBefore(Sentence sentence, int verb) {
        if (!sentence.is(verb - 1, Chunk.CONJUNCTION) || sentence.is(verb + 1, Chunk.NOUN_GROUP)) {
            return Clauses.NONE;
        }
        int before = verb - 2;
        while (sentence.is(before, Chunk.NOUN_GROUP)
                || sentence.is(before, Chunk.PREPOSITION)
                || sentence.is(before, Chunk.DATE)) {
            before--;
        }
        boolean led = sentence.isVerb(before, Sentence.INFINITIVE) && sentence.has(before, Sentence.PASSIVE);
        return led ? before : Clauses.NONE;
    }

    /** "demanded that they be freed": what is to be done, and was not; but "a court orders that they be freed". */
    private boolean isWished(Occurrence occurrence, int verb) {
        int that = occurrence.clauses().clauseStart(verb) - 1;
        boolean ordered =
                occurrence.sentence().is(that, Chunk.THAT) && cues.is(wordBefore(occurrence, that), Cue.ORDER);
        return !ordered
                && occurrence.sentence().has(verb, Sentence.PASSIVE)
                && occurrence.opens(verb, "be")
                && occurrence.clauses().modal(verb) < 0;
    }

    /** "wants two of them tried in Lome": what is to be done to somebody. */
    private boolean isWanted(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int whom = verb - 1;
        if (sentence.is(verb - 1, Chunk.CONJUNCTION) && sentence.is(verb - 2, Chunk.VERB_GROUP)) {
            // "wants them tried and jailed"
            return isWanted(occurrence, verb - 2);
        }
        boolean participle = sentence.isVerb(verb, Sentence.BARE) || sentence.isVerb(verb, Sentence.PAST);
        if (!participle || sentence.start(verb) < sentence.head(verb) || !sentence.is(whom, Chunk.NOUN_GROUP)) {
            return false;
        }
        int wants = occurrence.clauses().governor(verb);
        int object = wants == Clauses.NONE ? Clauses.NONE : occurrence.clauses().object(wants);
        return object != Clauses.NONE
                && cues.is(occurrence.headWord(wants), Cue.WANT)
                && occurrence.clauses().argumentsEnd(wants) == verb;
    }

    /** "troops will not be sent", "said that he would not be charged", "will not resign": of forces, courts and offices, what is not to be is told as what is. */
    private boolean isKeptBack(Occurrence occurrence, int verb) {
        int modal = occurrence.clauses().modal(verb);
        boolean stays = occurrence.rule().type() == EventType.RESIGNATION;
        boolean kept = KEPT_BACK.contains(occurrence.rule().type())
                && occurrence.sentence().has(verb, Sentence.PASSIVE);
        if (!(stays || kept)
                || verb != occurrence.chunk()
                || occurrence.sentence().has(verb, Sentence.PERFECT)
                || modal < 0) {
            return false;
        }
        int word = occurrence.tokens().word(modal);
        return cues.is(word, Cue.WILL) || (cues.is(word, Cue.WOULD) && would(occurrence, verb) == EventStatus.PLANNED);
    }

    /** "did not meet as planned": what was to be and was not. */
    boolean isNotAsPlanned(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.has(verb, Sentence.NEGATED) || occurrence.clauses().modal(verb) >= 0) {
            return false;
        }
        for (int token = sentence.end(verb); token + 1 < sentence.end(); token++) {
            if (occurrence.tokens().isWritten(token, "as")
                    && cues.is(occurrence.tokens().word(token + 1), Cue.PLAN)) {
                return true;
            }
        }
        return false;
    }

    /** "believes that elections will be held" speaks of elections that are to be held. */
    private static @Nullable EventStatus hoped(EventType type) {
        if (type == EventType.ELECTION) {
            return EventStatus.PLANNED;
        }
        return PURPOSES.contains(type) || type == EventType.CEASEFIRE ? EventStatus.PROPOSED : null;
    }

    /** "its announcement on Monday that it would sign". */
    private boolean isAnnounced(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int that = occurrence.clauses().clauseStart(verb) - 1;
        return (sentence.is(that, Chunk.THAT) || sentence.is(that, Chunk.RELATIVE))
                && occurrence.opens(that, "that")
                && cues.is(wordBefore(occurrence, that), Cue.PLAN);
    }

    /** "X would send troops, its minister said": told as what will be done; but harm is only thought of. */
    private boolean isAnnouncedBehind(Occurrence occurrence, int verb) {
        return !occurrence.rule().type().isHarm()
                && !occurrence.sentence().has(verb, Sentence.PERFECT | Sentence.AUXILIARY)
                && attribution.isReported(occurrence, verb);
    }

    /** "the pact would be the best solution": what somebody thinks of it, not that it will be made. */
    private boolean isJudged(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return occurrence.chunk() < verb
                && sentence.has(verb, Sentence.AUXILIARY)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(verb + 1), Cue.JUDGMENT);
    }

    private @Nullable EventStatus would(Occurrence occurrence, int verb) {
        if (isJudged(occurrence, verb)) {
            return null;
        }
        int governor = occurrence.clauses().governor(verb);
        int word = governor == Clauses.NONE ? 0 : occurrence.headWord(governor);
        if (cues.is(word, Cue.SAY)
                || cues.is(word, Cue.PLAN)
                || isAnnounced(occurrence, verb)
                || (governor == Clauses.NONE && isAnnouncedBehind(occurrence, verb))) {
            // "said that it would not attend" is a refusal, and that is made
            return occurrence.rule().has(Trait.NEGATIVE) ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        boolean guessed =
                cues.is(word, Cue.GUESS) && !PURPOSES.contains(occurrence.rule().type());
        return !guessed && isDatedAhead(occurrence, verb) ? EventStatus.PLANNED : null;
    }

    /** "X would meet Friday in Rome", "on Thursday he would visit Y": a day to come makes a plan of it. */
    static boolean isDatedAhead(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (sentence.has(verb, Sentence.PERFECT)) {
            return false;
        }
        int end = occurrence.clauses().argumentsEnd(verb);
        for (int i = occurrence.clauses().clauseStart(verb); i < end; i++) {
            Timex timex = sentence.is(i, Chunk.DATE) ? occurrence.text().date(sentence.start(i)) : null;
            EventDays days = timex == null ? null : timex.days();
            LocalDate latest = days == null ? null : days.latest();
            if (latest != null && !latest.isBefore(occurrence.text().published())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group ends in "ready": "is ready to meet", "is prepared to meet", but not "prepared to meet". */
    boolean isReady(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        boolean state = sentence.is(group, Chunk.NOUN_GROUP) || sentence.isVerb(group, Sentence.PASSIVE);
        return state && cues.is(occurrence.tokens().word(sentence.end(group) - 1), Cue.READY);
    }

    /** Who says that he is ready for something proposes it; null for who is not ready. */
    @Nullable
    EventStatus ready(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        boolean not = sentence.isVerb(group, Sentence.NEGATED) || sentence.isVerb(group - 1, Sentence.NEGATED);
        return not ? null : EventStatus.PROPOSED;
    }

    /** "talks on forming a government", "voted on Monday on a treaty": what a preposition says to be still talked of, or decided on. */
    boolean isTalkedOf(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        if (!isAbout(occurrence, preposition)) {
            return false;
        }
        int talks = preposition - 1;
        if (sentence.is(talks, Chunk.CONJUNCTION) && isAbout(occurrence, listBefore(occurrence, talks))) {
            // "talks on the border and on forming a government"
            talks = listBefore(occurrence, talks) - 1;
        }
        if (sentence.is(talks, Chunk.DATE)) {
            talks -= sentence.is(talks - 1, Chunk.PREPOSITION) ? 2 : 1;
        }
        int with = sentence.is(talks, Chunk.NOUN_GROUP) ? occurrence.clauses().listStart(talks) - 1 : Clauses.NONE;
        if (sentence.is(with, Chunk.PREPOSITION)
                && (occurrence.opens(with, "with") || occurrence.opens(with, "between"))) {
            // "talks with X on forming a government"
            talks = with - 1;
        }
        boolean noun = sentence.is(talks, Chunk.NOUN_GROUP);
        if (!noun && !sentence.is(talks, Chunk.VERB_GROUP)) {
            return false;
        }
        int word = occurrence.tokens().word(sentence.end(talks) - 1);
        if (!noun) {
            return cues.is(word, Cue.VOTE);
        }
        // "a seminar on fighting rebels"; but "a conference for peace"
        return cues.is(word, Cue.NEGOTIATION)
                || (cues.is(word, Cue.ENCOUNTER) && !occurrence.opens(preposition, "for"));
    }

    /** The preposition of the nouns before a conjunction, or what else stands there. */
    private static int listBefore(Occurrence occurrence, int conjunction) {
        return occurrence.sentence().is(conjunction - 1, Chunk.NOUN_GROUP)
                ? occurrence.clauses().listStart(conjunction - 1) - 1
                : Clauses.NONE;
    }

    private static boolean isAbout(Occurrence occurrence, int preposition) {
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (occurrence.opens(preposition, "on")
                        || occurrence.opens(preposition, "about")
                        || occurrence.opens(preposition, "for")
                        || occurrence.opens(preposition, "towards"));
    }

    /** "a decision to sign", "ready to sign": the word before tells. */
    @Nullable
    EventStatus byWord(Tokens tokens, int token, int first) {
        if (token < first) {
            return null;
        }
        int word = tokens.word(token);
        if (cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        return cues.is(word, Cue.PROPOSE) ? EventStatus.PROPOSED : null;
    }

    /** What is asked for in so many words is proposed; else what is asked for is but the appeal's content. */
    static @Nullable EventStatus asked(Occurrence occurrence) {
        return ASKED.contains(occurrence.rule().type()) ? EventStatus.PROPOSED : null;
    }

    /** "before the talks open", "will attend after he concludes his visit": the present tense says when, in what is still to come. */
    private boolean isStillToCome(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.isPresent(verb) || sentence.has(verb, Sentence.PERFECT)) {
            return false;
        }
        if (isTimeToCome(occurrence, opener)) {
            return true;
        }
        if (!sentence.is(opener, Chunk.SUBORDINATOR) || cues.is(occurrence.openingWord(opener), Cue.AS)) {
            return false;
        }
        if (cues.is(occurrence.openingWord(opener), Cue.AHEAD)) {
            // but "days before the trial, he is detained"
            return !sentence.hasComma(opener, verb);
        }
        int main = occurrence.clauses().governor(opener);
        int modal = main == Clauses.NONE ? -1 : sentence.modal(main);
        return modal >= 0 && cues.is(occurrence.tokens().word(modal), Cue.WILL);
    }

    /** "It will be the third time in a year that Chad votes" */
    private boolean isTimeToCome(Occurrence occurrence, int that) {
        Sentence sentence = occurrence.sentence();
        int main = sentence.is(that, Chunk.THAT) || sentence.is(that, Chunk.RELATIVE)
                ? occurrence.clauses().governor(that + 1)
                : Clauses.NONE;
        int modal = main == Clauses.NONE ? -1 : sentence.modal(main);
        int time = main + 1;
        return modal >= 0
                && sentence.is(time, Chunk.NOUN_GROUP)
                && occurrence.tokens().isWritten(sentence.head(time), "time")
                && cues.is(occurrence.tokens().word(modal), Cue.WILL);
    }

    /** The word before a group, and before the day in front of it: "demanded" of "demanded on Monday that"; 0 if there is none. */
    static int wordBefore(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        int before = sentence.start(sentence.dayBefore(chunk)) - 1;
        return before < sentence.first() ? 0 : occurrence.tokens().word(before);
    }

    /** See {@link Contingency#isConditional}. */
    boolean isConditional(Occurrence occurrence, int verb) {
        return contingency.isConditional(occurrence, verb);
    }

    /** See {@link LawContent#of}. */
    @Nullable
    EventStatus content(Occurrence occurrence, int verb) {
        return laws.of(occurrence, verb);
    }

    /** See {@link Negation#isRuledOut}. */
    boolean isRuledOut(Occurrence occurrence, int verb) {
        return negation.isRuledOut(occurrence, verb);
    }

    /** See {@link Negation#isNotDone}. */
    boolean isNotDone(Occurrence occurrence, int verb) {
        return negation.isNotDone(occurrence, verb);
    }

    /** See {@link Standing#isHabit}. */
    boolean isHabit(Occurrence occurrence, int verb) {
        return standing.isHabit(occurrence, verb);
    }
}
