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

    VerbStatus(Cues cues) {
        this.cues = cues;
        infinitives = new InfinitiveStatus(cues, this);
        gerunds = new GerundStatus(cues, this);
        attribution = new Attribution(cues);
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
        Tokens tokens = occurrence.tokens();
        if (isConditional(occurrence, verb)) {
            return isOpenQuestion(occurrence, verb) ? EventStatus.PROPOSED : null;
        }
        if (isSetAgainst(occurrence, verb)
                || isAskedInReturn(occurrence, verb)
                || isPosted(occurrence, verb)
                || isHabit(occurrence, verb)
                || isRemaining(occurrence, verb)
                || isOfHowMany(occurrence, verb)
                || isContentOfTreaty(occurrence, verb)
                || isUnderCondition(occurrence, verb)
                || isChance(occurrence, verb)) {
            return null;
        }
        if (sentence.has(verb, Sentence.NEGATED) && !occurrence.rule().has(Trait.NEGATED)) {
            return isKeptBack(occurrence, verb) ? EventStatus.DENIED : null;
        }
        if (sentence.has(verb, Sentence.NEGATED) && (isNotYet(occurrence, verb) || isUndone(occurrence, verb))) {
            return null;
        }
        if (isOfNone(occurrence, verb) || isOfAnybody(occurrence, verb)) {
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
            int word = tokens.word(modal);
            if (cues.is(word, Cue.WILL)) {
                if (isHopedFor(occurrence, verb)) {
                    return hoped(occurrence.rule().type());
                }
                if (isPossible(occurrence, verb)) {
                    return occurrence.rule().type().isHarm() ? null : EventStatus.PROPOSED;
                }
                // "will not attend" is a refusal, and that is made
                return occurrence.rule().has(Trait.NEGATIVE) ? EventStatus.OCCURRED : EventStatus.PLANNED;
            }
            if (cues.is(word, Cue.SHOULD)) {
                // "should have been tried"
                return sentence.has(verb, Sentence.PERFECT) ? null : asked(occurrence);
            }
            return cues.is(word, Cue.WOULD) ? would(occurrence, verb) : null;
        }
        if (sentence.has(verb, Sentence.INFINITIVE)) {
            return infinitives.of(occurrence, verb, hops);
        }
        if (sentence.has(verb, Sentence.ING)) {
            return gerunds.of(occurrence, verb, hops);
        }
        EventStatus content = content(occurrence, verb);
        if (content != null) {
            return content;
        }
        boolean wished = isWished(occurrence, verb);
        boolean base =
                wished || sentence.has(verb, Sentence.BASE) || cues.is(occurrence.headWord(verb), Cue.INVARIABLE);
        if (base && sentence.is(occurrence.clauses().clauseStart(verb) - 1, Chunk.THAT)) {
            int word = wordBefore(occurrence, occurrence.clauses().clauseStart(verb) - 1);
            if (cues.is(word, Cue.ASK)) {
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

    /** The word before a group, and before the day in front of it: "demanded" of "demanded on Monday that"; 0 if there is none. */
    private static int wordBefore(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        int before = sentence.start(sentence.dayBefore(chunk)) - 1;
        return before < sentence.first() ? 0 : occurrence.tokens().word(before);
    }

    /** "has not yet signed", "never signed": that is no refusal, as "will never sign" is. */
    private boolean isNotYet(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean now = sentence.modal(verb) < 0;
        for (int token = sentence.start(verb); now && token < sentence.end(verb); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.NOT_YET)) {
                return true;
            }
        }
        return false;
    }

    /** "said that he had not sold arms": what he has not done, and does not refuse. */
    private static boolean isUndone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return occurrence.rule().has(Trait.NEGATIVE)
                && sentence.has(verb, Sentence.PERFECT)
                && sentence.has(verb, Sentence.PAST);
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

    /** "ruled out talks", "broke off talks", but not "ruled on the election". */
    boolean isRuledOut(Occurrence occurrence, int verb) {
        int particle = occurrence.sentence().head(verb) + 1;
        if (particle >= occurrence.sentence().end()) {
            return false;
        }
        return cues.is(occurrence.headWord(verb), Cue.RULE)
                ? occurrence.tokens().isWritten(particle, "out")
                : cues.is(occurrence.headWord(verb), Cue.BREACH)
                        && cues.is(occurrence.tokens().word(particle), Cue.OFF);
    }

    /** "does not want talks", "nobody wants talks" */
    boolean isNotDone(Occurrence occurrence, int verb) {
        return occurrence.sentence().has(verb, Sentence.NEGATED)
                || namesNone(occurrence, occurrence.clauses().subject(verb));
    }

    /** "released no prisoners", "no candidate won a majority" */
    private boolean isOfNone(Occurrence occurrence, int verb) {
        Clauses clauses = occurrence.clauses();
        return (verb == occurrence.chunk() || occurrence.rule().type().isAgreement())
                && !occurrence.rule().has(Trait.NEGATED)
                && !occurrence.rule().has(Trait.NEGATIVE)
                && (namesNone(occurrence, clauses.object(verb)) || namesNone(occurrence, clauses.subject(verb)));
    }

    /** "no prisoners", "none of the prisoners", "neither A nor B", but not "no fewer than forty". */
    private boolean namesNone(Occurrence occurrence, int noun) {
        if (noun == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int first = sentence.start(occurrence.clauses().listStart(noun));
        boolean counted = first + 2 < sentence.end() && tokens.isWritten(first + 2, "than");
        // "voted no"
        boolean answer = first + 1 == sentence.end(noun) && tokens.isWritten(first, "no");
        return cues.is(tokens.word(first), Cue.NOBODY) && !counted && !answer;
    }

    /** "any country supporting the plan", "anyone who attacks X": whoever it is, nobody has done it yet. */
    private boolean isOfAnybody(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = sentence.isPresent(verb) && sentence.is(verb - 1, Chunk.RELATIVE);
        int noun = relative ? verb - 2 : verb - 1;
        if (isOfWhoever(occurrence, verb)) {
            return true;
        }
        return (relative || sentence.has(verb, Sentence.ING))
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && cues.is(occurrence.openingWord(noun), Cue.ANYBODY);
    }

    /** "anyone caught there will be jailed", "any citizen who joins them will be fined" */
    private boolean isOfWhoever(Occurrence occurrence, int verb) {
        int subject = occurrence.clauses().subject(verb);
        return subject != Clauses.NONE && cues.is(occurrence.openingWord(subject), Cue.WHOEVER);
    }

    /** What a law brings about is planned, what a bill would is proposed; null for what is in neither. */
    @Nullable
    EventStatus content(Occurrence occurrence, int verb) {
        if (isContentOfLaw(occurrence, verb)) {
            return EventStatus.PLANNED;
        }
        return isContentOfBill(occurrence, verb) ? EventStatus.PROPOSED : null;
    }

    /** "a bill that lowers tariffs", "a bill imposing sanctions": what it would do, unless it is signed. */
    private boolean isContentOfBill(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = isRelative(sentence, verb);
        int noun = relative ? verb - 2 : verb - 1;
        if (!(relative || sentence.has(verb, Sentence.ING)) || !sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        int signs = occurrence.clauses().governor(noun);
        boolean signed = signs != Clauses.NONE && cues.is(occurrence.headWord(signs), Cue.SIGN);
        return !signed && cues.is(occurrence.headWord(noun), Cue.PROPOSE);
    }

    /** "signed the convention banning landmines": what it is about. */
    private boolean isContentOfTreaty(Occurrence occurrence, int verb) {
        return BROUGHT_ABOUT.contains(occurrence.rule().type())
                && occurrence.sentence().has(verb, Sentence.ING)
                && occurrence.sentence().is(verb - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(verb - 1), Cue.TREATY);
    }

    /** "that lowers tariffs" */
    private static boolean isRelative(Sentence sentence, int verb) {
        return sentence.isPresent(verb) && (sentence.is(verb - 1, Chunk.RELATIVE) || sentence.is(verb - 1, Chunk.THAT));
    }

    /** "parliament approves a law banning the party", "passes an amendment to the act, barring entry": what is to be done by it. */
    private boolean isContentOfLaw(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = isRelative(sentence, verb);
        if (!(relative || sentence.has(verb, Sentence.ING))
                || !BROUGHT_ABOUT.contains(occurrence.rule().type())) {
            return false;
        }
        boolean apart = !relative && sentence.is(verb - 1, Chunk.COMMA);
        int noun = relative || apart ? verb - 2 : verb - 1;
        if (apart && sentence.is(noun - 1, Chunk.PREPOSITION)) {
            noun -= 2;
        }
        int passes = sentence.is(noun, Chunk.NOUN_GROUP) ? occurrence.clauses().governor(noun) : Clauses.NONE;
        if (passes != Clauses.NONE && relative && isDeal(occurrence.headWord(noun))) {
            // "reach a deal that lowers tariffs"
            return cues.is(occurrence.headWord(passes), Cue.CARRY) && !sentence.has(passes, Sentence.NEGATED);
        }
        return passes != Clauses.NONE
                && cues.is(occurrence.headWord(noun), Cue.LAW)
                && sentence.has(passes, Sentence.FINITE)
                && !sentence.has(passes, Sentence.PASSIVE)
                && !sentence.has(passes, Sentence.NEGATED)
                && passes < noun
                && (cues.is(occurrence.headWord(passes), Cue.ADOPT) || isApproved(occurrence, passes));
    }

    /** "gives final approval to a law" */
    private boolean isApproved(Occurrence occurrence, int verb) {
        int object = occurrence.clauses().object(verb);
        return object != Clauses.NONE && cues.is(occurrence.headWord(object), Cue.APPROVAL);
    }

    private boolean isDeal(int word) {
        return cues.is(word, Cue.PLAN) && cues.is(word, Cue.DEAL);
    }

    /** "While X has yet to arm Y, it has helped with Z": how things stand, set against each other. */
    private boolean isSetAgainst(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean perfect = sentence.has(verb, Sentence.PERFECT) && !sentence.has(verb, Sentence.PAST);
        return perfect && sentence.is(0, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(0), Cue.CONCESSION);
    }

    /** "the army has often looted": what is done again and again is no event. */
    boolean isHabit(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        for (int token = sentence.start(verb); token < sentence.head(verb); token++) {
            if (cues.is(tokens.word(token), Cue.HABIT)) {
                return true;
            }
        }
        int after = sentence.end(verb);
        if (after < sentence.end() && cues.is(tokens.word(after), Cue.HABIT)) {
            // "the ministers meet regularly"
            return true;
        }
        int before = sentence.start(verb) - 1;
        // "Usually the army denies it"
        int opener = sentence.start(occurrence.clauses().clauseStart(verb)) - 1;
        return (before >= sentence.first() && cues.is(tokens.word(before), Cue.HABIT))
                || isHabitAhead(occurrence, Math.max(opener, sentence.first()));
    }

    /** "hopes that Chile will free them", "believes they will attack", of no day: what somebody else is to do. */
    private boolean isHopedFor(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(verb);
        int opener = subject == Clauses.NONE
                ? Clauses.NONE
                : sentence.start(occurrence.clauses().listStart(subject)) - 1;
        if (opener < sentence.first() || occurrence.clauses().isDated(verb)) {
            return false;
        }
        int hopes = sentence.chunkOf(occurrence.tokens().isWritten(opener, "that") ? opener - 1 : opener);
        return hopes >= 0 && sentence.isVerb(hopes, Sentence.FINITE) && cues.is(occurrence.headWord(hopes), Cue.HOPE);
    }

    /** "believes that elections will be held" speaks of elections that are to be held. */
    private static @Nullable EventStatus hoped(EventType type) {
        if (type == EventType.ELECTION) {
            return EventStatus.PLANNED;
        }
        return PURPOSES.contains(type) ? EventStatus.PROPOSED : null;
    }

    /** "Usually", but "as usual", "as always" */
    private boolean isHabitAhead(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        return cues.is(tokens.word(token), Cue.HABIT)
                && (token == occurrence.sentence().first() || !tokens.reads(token - 1, "as"));
    }

    /** "remains suspended": how things stand. */
    private boolean isRemaining(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int head = sentence.head(verb);
        return head > sentence.first()
                && (cues.is(tokens.word(head - 1), Cue.REMAIN)
                        || cues.is(tokens.word(Math.max(sentence.start(verb) - 1, sentence.first())), Cue.REMAIN));
    }

    /** "does not know how many people were killed": that any were, nobody says. */
    private boolean isOfHowMany(Occurrence occurrence, int verb) {
        int subject = occurrence.clauses().subject(verb);
        if (subject == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int first = sentence.start(occurrence.clauses().listStart(subject));
        return cues.is(occurrence.tokens().word(Math.max(first - 1, sentence.first())), Cue.HOW)
                && occurrence.tokens().isWritten(Math.max(first, sentence.first() + 1), "many");
    }

    /** "the troops deployed in the port", "a plan backed by X": how things stand, not what was done. */
    private boolean isPosted(Occurrence occurrence, int verb) {
        EventType type = occurrence.rule().type();
        int word = occurrence.headWord(verb);
        boolean backed = type == EventType.VOTE && cues.is(word, Cue.SPEAK);
        boolean occupied = type == EventType.ATTACK
                && cues.is(word, Cue.OCCUPY)
                && !occurrence.clauses().isDated(verb);
        // "a force fighting the rebels"
        boolean fighting = type == EventType.ATTACK
                && verb == occurrence.chunk()
                && cues.is(word, Cue.BATTLE)
                && occurrence.sentence().has(verb, Sentence.ING)
                && !occurrence.clauses().isDated(verb);
        boolean bare = occurrence.sentence().has(verb, Sentence.BARE)
                && (backed || occupied || type == EventType.MOBILIZE || type == EventType.SUPPORT);
        return (bare || fighting) && occurrence.sentence().is(verb - 1, Chunk.NOUN_GROUP);
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

    /** "the possibility that they will meet", "fears that rebels shot it down", "it is unlikely that they will meet". */
    private boolean isChance(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int that = occurrence.clauses().clauseStart(verb) - 1;
        return !sentence.has(verb, Sentence.BARE)
                && (sentence.is(that, Chunk.THAT) || sentence.is(that, Chunk.RELATIVE))
                && occurrence.opens(that, "that")
                && ((sentence.is(that - 1, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(that - 1), Cue.THINK))
                        || cues.is(wordBefore(occurrence, that), Cue.NONE));
    }

    /** "it is possible that they will meet": no more than that. */
    private boolean isPossible(Occurrence occurrence, int verb) {
        int that = occurrence.clauses().clauseStart(verb) - 1;
        int word = occurrence.sentence().is(that, Chunk.THAT) ? wordBefore(occurrence, that) : 0;
        return cues.is(word, Cue.PROPOSE) && occurrence.sentence().is(that - 1, Chunk.NOUN_GROUP);
    }

    /** "unclear whether they will meet". */
    private boolean isOpenQuestion(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        return modal >= 0
                && PURPOSES.contains(occurrence.rule().type())
                && cues.is(occurrence.tokens().word(modal), Cue.WILL)
                && occurrence.tokens().textOf(sentence.start(opener)).equalsIgnoreCase("whether");
    }

    /** "if they sign": whether a verb but says on what something depends. */
    boolean isConditional(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int before =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().goesOnFrom(verb) : Clauses.NONE;
        if (before != Clauses.NONE) {
            // "if they free the hostages and sign the treaty"
            return isConditional(occurrence, before);
        }
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.is(opener, Chunk.SUBORDINATOR)) {
            return isInCase(occurrence, verb) || isInverted(occurrence, verb);
        }
        // "once X is ousted, his laws are void"
        boolean once = occurrence.tokens().textOf(sentence.start(opener)).equalsIgnoreCase("once")
                && (sentence.isPresent(verb) || sentence.has(verb, Sentence.BARE));
        // "talks can begin only after X recognises Y"
        boolean only = sentence.isPresent(verb)
                && occurrence.opens(opener, "after")
                && opener > 0
                && occurrence.tokens().isWritten(sentence.start(opener) - 1, "only");
        return once || only || cues.is(occurrence.openingWord(opener), Cue.IF);
    }

    /** "Had they signed the treaty, it would be in force" */
    private static boolean isInverted(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return verb >= 2
                && sentence.isVerb(0, Sentence.AUXILIARY)
                && (occurrence.opens(0, "had") || occurrence.opens(0, "should"))
                && sentence.is(1, Chunk.NOUN_GROUP)
                && occurrence.clauses().governor(verb) == 0;
    }

    /** "If they are ill, they will be barred", "will be expelled if it does not pay": it hangs on what may never be. */
    private boolean isUnderCondition(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        // "if nobody wins, a runoff will be held", but "they would be elected if they ran"
        boolean set = modal >= 0
                && PURPOSES.contains(occurrence.rule().type())
                && cues.is(occurrence.tokens().word(modal), Cue.WILL);
        if (modal < 0 || set) {
            return false;
        }
        int end = occurrence.clauses().argumentsEnd(verb);
        return isSaidUnder(occurrence, occurrence.clauses().clauseStart(verb) - 1)
                || isCondition(occurrence, sentence.is(end, Chunk.COMMA) ? end + 1 : end);
    }

    /**
     * Whether a verb, which a comma parts from the next, is that of a condition, or hangs on it: "If they are ill, they will be barred", "If they keep
     * raiding towns, they will be barred".
     */
    private boolean isSaidUnder(Occurrence occurrence, int last) {
        Sentence sentence = occurrence.sentence();
        int condition = last;
        for (int hop = 0; hop < MAX_HOPS && isWithoutTense(sentence, condition); hop++) {
            condition = occurrence.clauses().governor(condition);
        }
        return sentence.isVerb(condition, Sentence.FINITE)
                && isCondition(occurrence, occurrence.clauses().clauseStart(condition) - 1)
                && sentence.is(occurrence.clauses().argumentsEnd(last), Chunk.COMMA);
    }

    private static boolean isWithoutTense(Sentence sentence, int verb) {
        return sentence.isVerb(verb, Sentence.ING) || sentence.isVerb(verb, Sentence.INFINITIVE);
    }

    /** The "if" or "unless" of a clause with a verb of its own, but not "even if" or "if approved". */
    private boolean isCondition(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.ON_CONDITION)
                && !sentence.isVerb(opener + 1, Sentence.BARE)
                && !(opener > 0 && occurrence.tokens().isWritten(sentence.start(opener) - 1, "even"));
    }

    /** "will not talk until they free him", "refuses to talk until they do": what somebody waits for, and not on its way by that. */
    private boolean isAskedInReturn(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.is(opener, Chunk.SUBORDINATOR) || !occurrence.opens(opener, "until")) {
            return false;
        }
        int main = occurrence.clauses().governor(opener);
        for (int hop = 0; hop < MAX_HOPS && main != Clauses.NONE; hop++) {
            // "did not leave until they freed him" tells of it
            boolean told = sentence.modal(main) < 0 && !sentence.isPresent(main);
            if (!told && (sentence.has(main, Sentence.NEGATED) || cues.is(occurrence.headWord(main), Cue.UNDO))) {
                return true;
            }
            main = sentence.has(main, Sentence.INFINITIVE)
                    ? occurrence.clauses().governor(main)
                    : Clauses.NONE;
        }
        return false;
    }

    /** "in case rebels attack", "in case a town is attacked": "case" begins the subject's group, or stands before it. */
    private static boolean isInCase(Occurrence occurrence, int verb) {
        int subject = occurrence.clauses().subject(verb);
        int at = subject == Clauses.NONE ? 0 : occurrence.clauses().listStart(subject);
        if (at > 1 && !occurrence.opens(at, "case")) {
            at--;
        }
        return at > 0 && occurrence.opens(at, "case") && occurrence.opens(at - 1, "in");
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
        if (!sentence.isPresent(verb)
                || sentence.has(verb, Sentence.PERFECT)
                || !sentence.is(opener, Chunk.SUBORDINATOR)
                || cues.is(occurrence.openingWord(opener), Cue.AS)) {
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
}
