package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.UndatedDays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what an article reports from what it adds to explain it: behind the first sentences, words must say more to be news. */
final class Background {

    /** What lies so far back is history. */
    private static final int HISTORY_YEARS = 100;

    /** Types that a text, beyond its lead, tells of somebody whom it names there; so it does with what is done by saying it. */
    private static final Set<EventType> OF_NAMED = EnumSet.of(EventType.DISASTER, EventType.DEATH, EventType.AID);

    /** Types of what somebody announces to do, and does. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.RESIGNATION, EventType.MOBILIZE, EventType.AID, EventType.TRIAL, EventType.ARREST);

    private final Cues cues;

    Background(Cues cues) {
        this.cues = cues;
    }

    /** Whether a draft, merged with all that the article tells of it, is no news. */
    boolean is(ArticleText text, Draft draft) {
        if (text.isInLead(draft.occurrence.first())) {
            return !draft.dated && isStance(draft) && isRule(text, draft);
        }
        if (isCurrent(draft.occurrence)) {
            return true;
        }
        int sentence = text.tokens().sentenceOf(draft.occurrence.first());
        return draft.dated
                ? isLongAgo(text, draft.days)
                : isOnlyGuessed(draft)
                        || isNamedOnly(draft)
                        || isStanding(draft)
                        || isOfVisitors(draft)
                        || isRule(text, draft)
                        || isGoingOn(draft)
                        || isSinceLongAgo(draft)
                        || isFormer(draft)
                        || (isAmongOldDays(text, sentence) && !isOfOldThing(text, draft, sentence))
                        || isAfterOldDays(text, draft, sentence);
    }

    /**
     * Whether a draft is told in passing: which event it is, or whether it will come at all, is more than its words say. Such are, behind the
     * first sentences, a plan for no day, save to meet or visit somebody or one that "will" be done, a deed named without a day, and what may be
     * but a part of an attack told before; and talks of which only one party is known, and no day.
     */
    boolean isInPassing(ArticleText text, Draft draft) {
        if (draft.name != null) {
            return false;
        }
        EventType type = draft.type();
        boolean dated = draft.dated && draft.occurrence.isNoun() && draft.verb != Clauses.NONE;
        if (type == EventType.TALKS && (draft.participants.isEmpty() || (draft.participants.size() == 1 && !dated))) {
            return true;
        }
        if (text.isInLead(draft.occurrence.first())) {
            return false;
        }
        if (draft.detail) {
            return true;
        }
        EventDays days = Objects.requireNonNull(draft.days);
        boolean encounter = type == EventType.MEETING || type == EventType.VISIT || type == EventType.CALL;
        return days.latest() == null
                ? !(encounter && isTold(draft.occurrence) && draft.participants.size() > 1) && !isAnnounced(draft)
                : UndatedDays.isUncertain(days) && !encounter;
    }

    /** "will send police", "said that he would step down", in no quotation: what those who do it have decided. */
    private static boolean isAnnounced(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.chunk();
        return DEEDS.contains(draft.type())
                && draft.status == EventStatus.PLANNED
                && isTold(occurrence)
                && occurrence.sentence().modal(verb) >= 0
                && !occurrence.clauses().isInRelative(verb)
                && !draft.participants.isEmpty()
                && !Quotation.holds(occurrence, occurrence.first());
    }

    /** Whether a finite verb names it: "will visit Togo", but not "wants to visit Togo" or "the visit to Togo". */
    private static boolean isTold(Occurrence occurrence) {
        return !occurrence.isNoun() && occurrence.sentence().has(occurrence.chunk(), Sentence.FINITE);
    }

    /** Whether no words around a trigger name a party: whom the context suggests is enough for gatherings, polls and arrests alone. */
    private boolean isOnlyGuessed(Draft draft) {
        return (draft.participants.isEmpty() && !isPosting(draft))
                || isTopicOfNobody(draft)
                || isActInGeneral(draft)
                || isHeld(draft)
                || ((OF_NAMED.contains(draft.type()) || draft.type().isByWord()) && draft.namesNobody());
    }

    /** "the five-nation force is being deployed in Togo": where it goes is known, though nobody says whose it is. */
    private static boolean isPosting(Draft draft) {
        return draft.type() == EventType.MOBILIZE && draft.place != null && !draft.occurrence.isNoun();
    }

    /** "the outcome of the referendum", "said of the talks": a noun that no verb tells of, of one party at most, which is but supposed. */
    private static boolean isTopicOfNobody(Draft draft) {
        EventType type = draft.type();
        boolean gathering = type == EventType.MEETING || type == EventType.TALKS;
        return draft.occurrence.isNoun()
                && (gathering || type == EventType.ELECTION)
                && draft.status == EventStatus.OCCURRED
                && draft.namesNobody()
                && (gathering ? draft.participants.size() == 1 : draft.verb == Clauses.NONE);
    }

    /**
     * "hurt by a gas attack", "bounties offered by Togo": a deed of one party that no finite verb tells of and that has no day, save where it is
     * another than those before.
     */
    private static boolean isNamedOnly(Draft draft) {
        EventType type = draft.type();
        EventDays days = draft.days;
        boolean outing = type.isTalking() || type == EventType.VISIT || type == EventType.PROTEST;
        if (days == null || outing) {
            return false;
        }
        return UndatedDays.isUncertain(days) && draft.participants.size() <= 1 && !draft.other;
    }

    /** "one of their comrades jailed on charges": where somebody is, not how he came there. */
    private boolean isHeld(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int verb = draft.occurrence.chunk();
        return draft.type() == EventType.ARREST
                && !draft.occurrence.isNoun()
                && draft.status == EventStatus.OCCURRED
                && sentence.isVerb(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && cues.is(draft.occurrence.tokens().word(draft.occurrence.first()), Cue.CAPTIVE);
    }

    /** "repatriation is the only way", "a release of prisoners": an act of authorities that are but supposed, told by no verb. */
    private static boolean isActInGeneral(Draft draft) {
        EventType type = draft.type();
        return (type == EventType.ARREST || type == EventType.SANCTION || type == EventType.MOBILIZE)
                && draft.occurrence.isNoun()
                && draft.verb == Clauses.NONE
                && draft.status == EventStatus.OCCURRED
                && !draft.earlier
                && draft.namesNobody();
    }

    /**
     * "has previously met the rebels", "has warned previously that", "has in the past met them", "Previously, rebels were jailed", of no day: what
     * was done at some time before.
     */
    private boolean isFormer(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        if (draft.status != EventStatus.OCCURRED) {
            return false;
        }
        Tokens tokens = draft.occurrence.tokens();
        int opening = sentence.first();
        if (cues.is(tokens.word(opening), Cue.FORMERLY) && tokens.isPunctuation(opening + 1, ',')) {
            return true;
        }
        if (draft.verb == Clauses.NONE) {
            return false;
        }
        int first = Math.max(sentence.start(draft.verb) - 1, sentence.first());
        int head = sentence.head(draft.verb);
        int behind = Math.min(sentence.end(draft.verb) + 1, sentence.end());
        return cues.anyOf(tokens, first, behind, Cue.FORMERLY) || isInThePast(tokens, head - 3);
    }

    private static boolean isInThePast(Tokens tokens, int in) {
        return in >= 0
                && tokens.isWritten(in, "in")
                && tokens.isWritten(in + 1, "the")
                && tokens.isWritten(in + 2, "past");
    }

    private static boolean isLongAgo(ArticleText text, @Nullable EventDays days) {
        return days != null
                && days.latest() != null
                && days.latest().isBefore(text.published().minusYears(HISTORY_YEARS));
    }

    /** "the party which backs the government", "rebels, who have vowed to fight on": how things stand, in the present tense. */
    private static boolean isStanding(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int verb = draft.occurrence.chunk();
        boolean stance = draft.type().isByWord()
                && sentence.isPresent(verb)
                && sentence.has(verb, Sentence.PERFECT)
                && !sentence.has(verb, Sentence.PASSIVE);
        return (sentence.isSimplePresent(verb) || stance)
                && sentence.modal(verb) < 0
                && draft.occurrence.clauses().isInRelative(verb);
    }

    /** "met the premier, who opposes closer ties": what somebody stands for, and has said before. */
    private static boolean isStance(Draft draft) {
        return draft.type().isByWord()
                && isStanding(draft)
                && !draft.occurrence.sentence().has(draft.occurrence.chunk(), Sentence.PASSIVE);
    }

    /** "crimes by servicemen visiting Togo": people of a kind, at any time; but "the ministers visiting Togo", "talks with officials visiting Togo". */
    private boolean isOfVisitors(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int visitors = occurrence.chunk() - 1;
        if (draft.type() != EventType.VISIT
                || occurrence.isNoun()
                || !sentence.isVerb(occurrence.chunk(), Sentence.ING)
                || !sentence.is(visitors, Chunk.NOUN_GROUP)
                || !sentence.is(visitors - 1, Chunk.PREPOSITION)) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        ActorMention mention = occurrence.text().actor(sentence.head(visitors));
        return tokens.shape(sentence.head(visitors)) == Shape.LOWER
                && !(mention != null && mention.form() == ActorForm.OFFICE)
                && !occurrence.anyIn(
                        visitors,
                        token -> cues.is(tokens.word(token), Cue.DEFINITE)
                                || tokens.isWritten(token, "a")
                                || sentence.counts(token)
                                || sentence.isPossessive(token));
    }

    /** "currently faces trial", "Currently, only two have signed": how things stand. */
    private boolean isCurrent(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int before = sentence.start(verb) - 1;
        if (occurrence.isNoun() || !sentence.isPresent(verb) || before < sentence.first()) {
            return false;
        }
        return cues.is(occurrence.tokens().word(sentence.first()), Cue.CURRENTLY)
                || (sentence.isSimplePresent(verb)
                        && cues.is(occurrence.tokens().word(before), Cue.CURRENTLY));
    }

    /** "The deputies are appointed by the president", where a text tells its news in the past tense: what is so as a rule. */
    private boolean isRule(ArticleText text, Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int verb = draft.occurrence.chunk();
        return !draft.occurrence.isNoun()
                && sentence.isSimplePresent(verb)
                && draft.status == EventStatus.OCCURRED
                && !(draft.type().isByWord() && isSpoken(draft.occurrence))
                && text.isToldInPast(cues);
    }

    /** "We condemn it", "said that Chad condemns it": what is done by being said; but "said that Chad will never allow it". */
    private boolean isSpoken(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int opener = SayingDays.opener(occurrence, verb);
        int says = occurrence.clauses().governor(opener);
        boolean said = !SayingDays.isNever(occurrence, verb)
                && !sentence.is(opener - 1, Chunk.SUBORDINATOR)
                && !sentence.is(opener - 1, Chunk.RELATIVE)
                && sentence.isVerb(says, Sentence.FINITE)
                && sentence.has(says, Sentence.PAST)
                && cues.is(occurrence.headWord(says), Cue.SAY);
        return said || Quotation.holds(occurrence, occurrence.first());
    }

    /** "has been boycotting parliament", "have been pressing Togo for help", of no day and in no quotation: what goes on. */
    private static boolean isGoingOn(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int verb = draft.occurrence.chunk();
        return !draft.occurrence.isNoun()
                && !draft.type().isTalking()
                && draft.status == EventStatus.OCCURRED
                && !Quotation.holds(draft.occurrence, draft.occurrence.first())
                && sentence.isPresent(verb)
                && sentence.has(verb, Sentence.PERFECT)
                && sentence.has(verb, Sentence.PROGRESSIVE);
    }

    /** "soldiers have been killed since the war", "has been closed since 1993": what went on for years is no event of a day. */
    private boolean isSinceLongAgo(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        if (verb == Clauses.NONE || !sentence.isPresent(verb) || !sentence.has(verb, Sentence.PERFECT)) {
            return false;
        }
        int end = Math.min(sentence.size(), occurrence.clauses().argumentsEnd(verb) + 1);
        for (int i = verb + 1; i < end; i++) {
            if (cues.is(occurrence.openingWord(i), Cue.SINCE)) {
                return true;
            }
        }
        return false;
    }

    /** "The first summit was held in 1994. The meeting approved a plan": what a sentence of no day tells in the past tense goes on from that before. */
    private static boolean isAfterOldDays(ArticleText text, Draft draft, int sentence) {
        Sentence told = draft.occurrence.sentence();
        return draft.verb >= 0
                && told.has(draft.verb, Sentence.FINITE)
                && told.has(draft.verb, Sentence.PAST)
                && !told.has(draft.verb, Sentence.PERFECT)
                && draft.status == EventStatus.OCCURRED
                && !draft.type().isByWord()
                && !namesDays(text, sentence)
                && isAmongOldDays(text, sentence - 1);
    }

    /** "urged both to honour the 1991 accords", "ruled that it was behind the 1991 coup": words of today on something of a year ago. */
    private static boolean isOfOldThing(ArticleText text, Draft draft, int sentence) {
        boolean words = draft.type().isByWord();
        if ((!words && draft.type() != EventType.VOTE) || draft.occurrence.isNoun() || !isTold(draft.occurrence)) {
            return false;
        }
        Tokens tokens = text.tokens();
        int end = tokens.sentenceEnd(sentence);
        for (int token = draft.occurrence.end(); token < end; token++) {
            Timex timex = text.date(token);
            if (timex != null
                    && timex.days() != null
                    && !isInName(tokens, token, end)
                    && !(words && isBehindVerb(draft, token))) {
                return false;
            }
        }
        for (int token = tokens.sentenceStart(sentence); token < draft.occurrence.first(); token++) {
            if (text.isDate(token) && !isAside(draft.occurrence, token)) {
                return false;
            }
        }
        return true;
    }

    /** "The king, who has reigned since 1991, rejected it": a day of a relative clause before the verb, which only says who it is. */
    private static boolean isAside(Occurrence occurrence, int token) {
        Sentence sentence = occurrence.sentence();
        int chunk = sentence.chunkOf(token);
        int date = chunk > 0 && sentence.is(chunk - 1, Chunk.PREPOSITION) ? chunk - 1 : chunk;
        int verb = date < 0 ? Clauses.NONE : occurrence.clauses().governor(date);
        return verb != Clauses.NONE
                && occurrence.clauses().isInRelative(verb)
                && !occurrence.clauses().isInRelative(occurrence.chunk());
    }

    /** "has offered to resume aid frozen since 1990", "accused A of arming B in 1990" */
    private static boolean isBehindVerb(Draft draft, int token) {
        Sentence sentence = draft.occurrence.sentence();
        int chunk = sentence.chunkOf(token);
        int verb = chunk < 0 ? -1 : draft.occurrence.clauses().governor(chunk);
        return verb > draft.occurrence.lastChunk() && sentence.isVerb(verb, Sentence.BARE | Sentence.ING);
    }

    /** "the 1991 accords" */
    private static boolean isInName(Tokens tokens, int year, int end) {
        return (tokens.isWritten(year - 1, "the") || tokens.isWritten(year - 1, "a"))
                && year + 1 < end
                && (tokens.shape(year + 1) == Shape.LOWER || tokens.isCapitalized(year + 1));
    }

    private static boolean namesDays(ArticleText text, int sentence) {
        Tokens tokens = text.tokens();
        for (int token = tokens.sentenceStart(sentence); token < tokens.sentenceEnd(sentence); token++) {
            Timex timex = text.date(token);
            if (timex != null && timex.days() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the only days that a sentence names are years ago: then so is what it tells without a day of its own. */
    private static boolean isAmongOldDays(ArticleText text, int sentence) {
        Tokens tokens = text.tokens();
        return text.namesOnlyDaysBefore(
                text.published().minusYears(1), tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
    }
}
