package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence. */
final class SentenceDetector {

    /** Groups within which the verb of the main clause is looked for. */
    private static final int NEAR = 40;

    /** What people date other things by. */
    private static final Set<EventType> EPOCHS = Set.of(
            EventType.APPOINTMENT, EventType.RESIGNATION, EventType.ELECTION, EventType.SUPPORT, EventType.TRIAL);

    /** What is no event where it is done day by day or year by year. */
    private static final Set<EventType> REGULAR = Set.of(
            EventType.VISIT, EventType.MEETING, EventType.AID, EventType.ATTACK, EventType.DISASTER, EventType.DEATH);

    /** What else a participle after a noun says of it, where nobody is named who does it. */
    private static final Set<EventType> DESCRIBING =
            Set.of(EventType.TRIAL, EventType.AID, EventType.SANCTION, EventType.APPOINTMENT, EventType.REJECT);

    /** How many words after a trigger may say how often it is done. */
    private static final int REACH_OF_HABIT = 6;

    /** From how many on attacks are counted over a time, and no event. */
    private static final int STATISTIC = 1000;

    private final Grammar grammar;
    private final Triggers triggers;
    private final Cues cues;
    private final TriggerWords words;
    private final ArgumentFinder arguments;
    private final CarrierFinder carriers;
    private final Conditions conditions;
    private final StatusRules statuses;
    private final DateAttachment dates;
    private final PartyFinder parties;
    private final HostFinder hosts;
    private final Rivals rivals;
    private final Ordinals ordinals;
    private final CauseFinder causes;

    SentenceDetector(Grammar grammar, Triggers triggers, Cues cues, SlotWords slots) {
        this.grammar = grammar;
        this.triggers = triggers;
        this.cues = cues;
        words = new TriggerWords(cues);
        arguments = new ArgumentFinder(cues, slots);
        carriers = new CarrierFinder(cues, slots);
        conditions = new Conditions(cues);
        statuses = new StatusRules(cues);
        dates = new DateAttachment(cues);
        parties = new PartyFinder(cues);
        hosts = new HostFinder(cues);
        rivals = new Rivals(cues, arguments, parties);
        ordinals = new Ordinals(cues);
        causes = new CauseFinder(cues);
    }

    /** Drafts of the events that the tokens from {@code first} to before {@code end} tell, in their order. */
    List<Draft> detect(ArticleText text, TriggerScreen screen, int first, int end) {
        Tokens tokens = text.tokens();
        SentenceReading reading = new SentenceReading(
                grammar,
                token -> cues.is(tokens.word(token), Cue.CONTROL),
                token -> cues.speaksOf(tokens.word(token)),
                text,
                first,
                end);
        screen.turnTo(first, end);
        List<Draft> drafts = new ArrayList<>();
        int token = first;
        while (token < end) {
            if (!tokens.may(token, WordMarks.TRIGGER)) {
                token++;
                continue;
            }
            int after = triggers.afterIgnored(tokens, token);
            if (after > token) {
                text.dropIgnored(token, after);
                token = after;
                continue;
            }
            Draft draft = best(reading, screen, token);
            if (draft != null) {
                drafts.add(draft);
            }
            after = draft == null ? token + 1 : draft.occurrence.end();
            noteCovered(reading, token + 1, after);
            token = after;
        }
        text.remember(reading);
        DateAttachment.settle(drafts);
        if (drafts.isEmpty()) {
            return drafts;
        }
        List<Draft> told = new ArrayList<>(drafts.size());
        for (Draft draft : rivals.settle(drafts)) {
            Itinerary.addLegs(draft, told);
        }
        return told;
    }

    private @Nullable Draft best(SentenceReading reading, TriggerScreen screen, int token) {
        int passing = screen.sift(token);
        boolean noting = reading.text().isNotingDropped();
        if (passing == 0 && !noting) {
            return null;
        }
        Triggers.Entry[] entries = triggers.beginning(reading.text().tokens().word(token));
        Draft best = null;
        int bestRank = Integer.MIN_VALUE;
        int next = 0;
        for (int i = 0; i < passing; i++) {
            Triggers.Entry entry = entries[screen.passed(i)];
            note(reading, entries, next, screen.passed(i), token, DropReason.CONDITIONS);
            next = screen.passed(i) + 1;
            Draft draft = draft(reading, entry, token);
            if (draft != null) {
                int rank = entry.length() * 3 + entry.rule().precision();
                boolean better = rank > bestRank;
                drop(better ? best : draft, DropReason.OUTRANKED);
                if (better) {
                    best = draft;
                    bestRank = rank;
                }
            }
        }
        note(reading, entries, next, entries.length, token, DropReason.CONDITIONS);
        return best;
    }

    /** Notes, if somebody wants to know, which triggers begin within the words of one that gave an event. */
    private void noteCovered(SentenceReading reading, int first, int end) {
        for (int token = first; token < end; token++) {
            Triggers.Entry[] entries =
                    triggers.beginning(reading.text().tokens().word(token));
            note(reading, entries, 0, entries.length, token, DropReason.OUTRANKED);
        }
    }

    /** Notes, if somebody wants to know, which of some triggers of a token stand there, and why they give no event. */
    private static void note(
            SentenceReading reading, Triggers.Entry[] entries, int from, int to, int token, DropReason reason) {
        for (int i = from; i < to && reading.text().isNotingDropped(); i++) {
            int end = token + entries[i].length();
            if (end <= reading.end() && entries[i].stands(reading.text().tokens(), token)) {
                reading.text().drop(entries[i].rule(), token, end, reason);
            }
        }
    }

    private static void drop(@Nullable Draft draft, DropReason reason) {
        if (draft != null) {
            draft.occurrence.drop(reason);
        }
    }

    private static @Nullable Draft dropped(Occurrence occurrence, DropReason reason) {
        occurrence.drop(reason);
        return null;
    }

    private @Nullable Draft draft(SentenceReading reading, Triggers.Entry entry, int token) {
        ArticleText text = reading.text();
        Sentence sentence = reading.sentence();
        int end = entry.end(text, token);
        int chunk = sentence.chunkOf(entry.noun() ? end - 1 : token);
        if (!words.mean(text, sentence, chunk, entry, token)) {
            text.drop(entry.rule(), token, end, DropReason.OTHER_WORD);
            return null;
        }
        Occurrence occurrence = new Occurrence(text, sentence, reading.clauses(), entry, token, end, chunk);
        List<Argument> found = arguments.find(occurrence);
        if (!conditions.hold(occurrence, found) || !isDirective(occurrence)) {
            return dropped(occurrence, DropReason.CONDITIONS);
        }
        if (!isCounted(occurrence)) {
            return dropped(occurrence, DropReason.UNCOUNTED);
        }
        Draft draft = new Draft(occurrence);
        draft.verb = entry.noun() ? carriers.of(occurrence) : chunk;
        if (entry.rule().has(Trait.NEGATIVE) && !sentence.has(chunk, Sentence.NEGATED)) {
            return dropped(occurrence, DropReason.NOT_NEGATED);
        }
        draft.definite = isDefinite(occurrence);
        draft.ordinal = ordinals.of(occurrence);
        boolean previous = entry.noun() && isPrevious(occurrence);
        draft.other = entry.noun() ? previous || isOther(occurrence) : isBesides(occurrence);
        EventStatus status = statuses.of(draft);
        if (status == null) {
            return dropped(occurrence, DropReason.NO_FACT);
        }
        boolean befalls = draft.type() == EventType.DEATH || draft.type() == EventType.DISASTER;
        if (status != EventStatus.OCCURRED && befalls) {
            return dropped(occurrence, DropReason.NO_FACT);
        }
        draft.status = status;
        draft.earlier = (draft.earlier
                        || previous
                        || isCause(occurrence, draft.verb)
                        || (isPastPerfect(sentence, draft.verb) && !isSaidNow(occurrence, draft.verb))
                        || isAside(occurrence))
                && !causes.isOfOneDay(occurrence);
        parties.fill(draft, found);
        if (isTopic(draft) || (draft.type() == EventType.VISIT && hosts.isHome(draft, found))) {
            return dropped(occurrence, DropReason.NO_FACT);
        }
        if (draft.participants.size() < entry.rule().parties()) {
            return dropped(occurrence, DropReason.NO_PARTY);
        }
        dates.date(draft);
        if (isRepeated(draft)
                || isDescription(draft)
                || isBodyItself(draft)
                || isEpoch(draft)
                || (draft.wanted && !draft.dated)
                || isTravel(draft)
                || isRegular(occurrence)
                || isStatistic(draft)
                || isOfThePast(occurrence)) {
            return dropped(occurrence, DropReason.NO_FACT);
        }
        return isCarried(draft) || isDone(occurrence, found) ? draft : dropped(occurrence, DropReason.NOT_CARRIED);
    }

    /** Whether a verb that needs it is followed by what somebody is to do: "told them to leave". */
    private static boolean isDirective(Occurrence occurrence) {
        if (!occurrence.rule().has(Trait.DIRECTIVE)) {
            return true;
        }
        Sentence sentence = occurrence.sentence();
        int last = sentence.chunkOf(occurrence.end() - 1);
        return sentence.isVerb(occurrence.clauses().argumentsEnd(last), Sentence.INFINITIVE);
    }

    /** Whether a noun that needs it is carried by a verb, or has a date, or is told as a cause or a plan. */
    private boolean isCarried(Draft draft) {
        if (!draft.occurrence.rule().has(Trait.CARRIED) || !draft.occurrence.isNoun()) {
            return true;
        }
        if (draft.dated || draft.earlier || draft.status != EventStatus.OCCURRED || isRated(draft)) {
            return true;
        }
        return draft.verb != Clauses.NONE && cues.is(draft.occurrence.headWord(draft.verb), Cue.CARRY);
    }

    /** "says that a 25% tariff is an attack on trade": one of a certain rate. */
    private boolean isRated(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Tokens tokens = occurrence.tokens();
        int before = occurrence.first() - 1;
        int start = occurrence.sentence().start(occurrence.chunk());
        return draft.type() == EventType.SANCTION
                && before > start
                && tokens.isPunctuation(before, '%')
                && !(start > occurrence.sentence().first() && cues.is(tokens.word(start - 1), Cue.EXAMPLE));
    }

    /** "follows the suspension of the treaty by Chad": whether the lead says by whom it was done. */
    private static boolean isDone(Occurrence occurrence, List<Argument> arguments) {
        ArticleText text = occurrence.text();
        if (!text.isInLead(occurrence.first())) {
            return false;
        }
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.BY && text.namesActor(argument.first(), argument.end())) {
                return true;
            }
        }
        return false;
    }

    /** Told as what came before: "after the army attacked". */
    private boolean isCause(Occurrence occurrence, int verb) {
        if (verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        return sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.AFTER)
                && !isOutcome(occurrence, verb)
                && !isPassed(occurrence, verb)
                && !CauseFinder.isMainClause(occurrence, opener, verb);
    }

    /** "asks for the release of two men detained in Chad", "pardons a king who was deposed": told in passing, and so not news. */
    private static boolean isAside(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (occurrence.isNoun()
                || DateAttachment.WORDS.contains(occurrence.rule().type())
                || !(sentence.has(verb, Sentence.BARE) ? isReduced(occurrence) : isPastRelative(occurrence))) {
            return false;
        }
        int limit = Math.min(sentence.size(), verb + NEAR);
        for (int chunk = Math.max(0, verb - NEAR); chunk < limit; chunk++) {
            if (sentence.isPresent(chunk)
                    && !sentence.is(occurrence.clauses().clauseStart(chunk) - 1, Chunk.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReduced(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int noun = sentence.is(verb - 1, Chunk.COMMA) ? verb - 2 : verb - 1;
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || occurrence.clauses().subject(verb) != noun) {
            return false;
        }
        // "with a former guard elected as the next chief"
        int before = occurrence.clauses().listStart(noun) - 1;
        return !sentence.is(before, Chunk.PREPOSITION) || !occurrence.opens(before, "with");
    }

    private static boolean isPastRelative(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        return sentence.has(verb, Sentence.PAST)
                && sentence.isVerb(verb, Sentence.FINITE)
                && sentence.is(occurrence.clauses().clauseStart(verb) - 1, Chunk.RELATIVE);
    }

    /** "After reaching a deal" tells the news itself, not what came before it. */
    private static boolean isOutcome(Occurrence occurrence, int verb) {
        EventType type = occurrence.rule().type();
        return occurrence.sentence().has(verb, Sentence.ING)
                && (type == EventType.PACT || type == EventType.VOTE || type == EventType.CEASEFIRE);
    }

    /** "The cabinet falls after a motion is passed": a vote told in the present is the news. */
    private static boolean isPassed(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.VOTE
                && occurrence.sentence().isPresent(verb)
                && !occurrence.sentence().has(verb, Sentence.PERFECT);
    }

    /** "had stormed": before what the article tells. */
    private static boolean isPastPerfect(Sentence sentence, int verb) {
        return verb != Clauses.NONE && sentence.has(verb, Sentence.PERFECT) && sentence.has(verb, Sentence.PAST);
    }

    /** "said that it had signed", "said it had signed": news, told in the past tense as all that is said. */
    private boolean isSaidNow(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int said = occurrence.clauses().governor(occurrence.clauses().clauseStart(verb));
        return said != Clauses.NONE
                && occurrence.clauses().governor(said) == Clauses.NONE
                && sentence.isVerb(said, Sentence.FINITE)
                && sentence.has(said, Sentence.PAST)
                && !sentence.has(said, Sentence.PERFECT)
                && cues.is(occurrence.headWord(said), Cue.SAY)
                && !cues.is(occurrence.tokens().word(sentence.head(verb) - 1), Cue.PREVIOUS);
    }

    /** Whether a noun that needs it has an article, a number or a party before it, or stands in the plural. */
    private static boolean isCounted(Occurrence occurrence) {
        if (!occurrence.rule().has(Trait.COUNTED) || !occurrence.isNoun()) {
            return true;
        }
        return !isBare(occurrence) || occurrence.isPlural();
    }

    /** "since he took office in 2001": what only says from when on, unless it is news of its own. */
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
                && draft.days != null
                && !draft.days.earliest().isBefore(occurrence.text().published().minusYears(1));
        return !recent && sentence.is(opener, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(opener), Cue.SINCE);
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

    /** "makes the trip each day" */
    private static boolean isRegular(Occurrence occurrence) {
        if (!REGULAR.contains(occurrence.rule().type())) {
            return false;
        }
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + REACH_OF_HABIT);
        for (int token = occurrence.end(); token < end; token++) {
            Timex timex = occurrence.text().date(token);
            if (timex != null && timex.type() == TimexType.SET) {
                return true;
            }
        }
        return false;
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
                || mention.actor().kind() != ActorKind.BODY
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

    /** "has staged attacks in the past": of no day, and no news. */
    private static boolean isOfThePast(Occurrence occurrence) {
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + REACH_OF_HABIT);
        for (int token = occurrence.end(); token < end; token++) {
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

    /** "witnessed 5,193 murders last year": so many are a statistic. */
    private static boolean isStatistic(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ATTACK || !occurrence.isNoun()) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        return occurrence.anyBefore(
                token -> tokens.number(token) >= STATISTIC && !occurrence.text().isDate(token));
    }

    /** "a response to terror attacks": attacks in general, which nobody is said to have made on anybody. */
    private boolean isTopic(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.ATTACK || !occurrence.isNoun() || !isBare(occurrence)) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (sentence.isVerb(before, Sentence.INFINITIVE)) {
            // "to combat gang violence"
            return !isTold(draft);
        }
        if (!occurrence.isPlural()) {
            return false;
        }
        if (isInvolvement(sentence, tokens, before)) {
            return true;
        }
        if (isTold(draft)) {
            return false;
        }
        if (!sentence.is(before, Chunk.PREPOSITION) || isOfQuantity(sentence, tokens, before)) {
            // "in a series of attacks"
            return false;
        }
        if (isReason(sentence, tokens, before)) {
            return false;
        }
        int word = occurrence.openingWord(before);
        return occurrence.opens(before, "to")
                || !(cues.is(word, Cue.PLACE) || cues.is(word, Cue.AFTER) || cues.is(word, Cue.OCCASION));
    }

    /** The "of" of "in a series of attacks". */
    private boolean isOfQuantity(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.start(preposition) - 1;
        return before >= sentence.first() && cues.is(tokens.word(before), Cue.QUANTITY);
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

    /** "firms involved in cyberattacks", "accused of involvement in bombings": what they are for, or said to be. */
    private boolean isInvolvement(Sentence sentence, Tokens tokens, int preposition) {
        int before = sentence.is(preposition, Chunk.PREPOSITION) ? sentence.start(preposition) - 1 : -1;
        return before >= sentence.first()
                && tokens.isWritten(before + 1, "in")
                && cues.is(tokens.word(before), Cue.INVOLVED);
    }

    /** Whether a party besides the place is named, or a verb tells of the noun. */
    private boolean isTold(Draft draft) {
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

    /** Whether a noun has no article, number, party or day before it. */
    private static boolean isBare(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        return !occurrence.anyBefore(token -> sentence.counts(token) || text.isDate(token) || text.isActor(token));
    }

    /** Whether a word from a token up to the trigger, or one that opens the sentence ("Separately, a drone hit"), says that it is something else. */
    private boolean isSaidOther(Occurrence occurrence, int from) {
        int first = occurrence.sentence().first();
        Tokens tokens = occurrence.tokens();
        boolean other = cues.is(tokens.word(first), Cue.OTHER) && tokens.isPunctuation(first + 1, ',');
        for (int token = from; token < occurrence.first() && !other; token++) {
            other = cues.is(tokens.word(token), Cue.OTHER);
        }
        return other;
    }

    /** "a separate attack", "another attack". */
    private boolean isOther(Occurrence occurrence) {
        return isSaidOther(occurrence, occurrence.sentence().start(occurrence.chunk()));
    }

    /** "the earlier tariffs" */
    private boolean isPrevious(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        return occurrence.anyBefore(token ->
                cues.is(tokens.word(token), Cue.PREVIOUS) && !occurrence.text().isDate(token));
    }

    /** "he also imposes", "troops separately kill"; but "ten were also killed", "the rain also floods" tell of one harm. */
    private boolean isBesides(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        boolean harm = type == EventType.ATTACK && sentence.has(occurrence.chunk(), Sentence.PASSIVE);
        if (harm || type == EventType.DISASTER) {
            return false;
        }
        return isSaidOther(occurrence, Math.max(sentence.first(), sentence.start(occurrence.chunk()) - 1));
    }

    /** Whether the noun, or the one that a participle goes with ("the deal clinched on Tuesday"), is a known one. */
    private boolean isDefinite(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        if (!occurrence.isNoun()) {
            chunk = sentence.has(chunk, Sentence.BARE) ? occurrence.clauses().subject(chunk) : Clauses.NONE;
        }
        if (chunk == Clauses.NONE) {
            return false;
        }
        int end = occurrence.isNoun() ? occurrence.first() : sentence.end(chunk);
        for (int token = sentence.start(chunk); token < end; token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.DEFINITE) || sentence.isPossessive(token)) {
                return true;
            }
        }
        return false;
    }
}
