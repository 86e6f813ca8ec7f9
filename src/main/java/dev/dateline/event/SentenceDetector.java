package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.event.grammar.ParserRoom;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence. */
final class SentenceDetector {

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
    private final Mediators mediators;
    private final Rivals rivals;
    private final Ordinals ordinals;
    private final Determiners determiners;
    private final EarlierRules earlier;
    private final NoNews noNews;
    private final OldDays oldDays;

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
        mediators = new Mediators(cues, parties);
        rivals = new Rivals(cues, arguments, parties);
        ordinals = new Ordinals(cues);
        determiners = new Determiners(cues);
        earlier = new EarlierRules(cues, determiners);
        noNews = new NoNews(cues);
        oldDays = new OldDays(dates);
    }

    /** What reads an article's sentences. */
    SentenceReader reader(ArticleText text, ParserRoom room) {
        return new SentenceReader(grammar, cues, triggers, text, room);
    }

    /** Drafts of the events that the tokens from {@code first} to before {@code end} tell, in their order. */
    List<Draft> detect(SentenceReader reader, int first, int end) {
        ArticleText text = reader.text();
        Tokens tokens = text.tokens();
        SentenceReading reading = reader.turnTo(first, end);
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
            Draft draft = best(reading, reader.screen(), token);
            if (draft != null) {
                drafts.add(draft);
            }
            after = draft == null ? token + 1 : draft.occurrence.end();
            noteCovered(reading, token + 1, after);
            token = after;
        }
        text.remember(reading);
        if (drafts.isEmpty()) {
            return drafts;
        }
        oldDays.settle(drafts);
        PactPartners.settle(drafts);
        PutOffParties.settle(drafts);
        mediators.settle(drafts);
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
        Triggers.Form[] forms = triggers.beginning(reading.text().tokens().word(token));
        Draft best = null;
        int bestRank = Integer.MIN_VALUE;
        int next = 0;
        for (int i = 0; i < passing; i++) {
            Triggers.Form form = forms[screen.passed(i)];
            if (noting) {
                note(reading, forms, next, screen.passed(i), token, DropReason.CONDITIONS);
                next = screen.passed(i) + 1;
            }
            if (form.rank() <= bestRank && !noting) {
                continue;
            }
            Draft draft = draft(reading, form, token);
            if (draft != null) {
                boolean better = form.rank() > bestRank;
                drop(better ? best : draft, DropReason.OUTRANKED);
                if (better) {
                    best = draft;
                    bestRank = form.rank();
                }
            }
        }
        if (noting) {
            note(reading, forms, next, forms.length, token, DropReason.CONDITIONS);
        }
        return best;
    }

    /** Notes, if somebody wants to know, which triggers begin within the words of one that gave an event. */
    private void noteCovered(SentenceReading reading, int first, int end) {
        if (!reading.text().isNotingDropped()) {
            return;
        }
        for (int token = first; token < end; token++) {
            Triggers.Form[] forms = triggers.beginning(reading.text().tokens().word(token));
            note(reading, forms, 0, forms.length, token, DropReason.OUTRANKED);
        }
    }

    /** Notes which of some triggers of a token stand there, and why they give no event. */
    private static void note(
            SentenceReading reading, Triggers.Form[] forms, int from, int to, int token, DropReason reason) {
        for (int i = from; i < to; i++) {
            int end = token + forms[i].length();
            if (end <= reading.end() && forms[i].stands(reading.text().tokens(), token)) {
                reading.text().drop(forms[i].rule(), token, end, reason);
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

    private @Nullable Draft draft(SentenceReading reading, Triggers.Form form, int token) {
        ArticleText text = reading.text();
        Sentence sentence = reading.sentence();
        int end = form.end(text, token);
        int chunk = sentence.chunkOf(form.head(text, token));
        if (!words.mean(text, sentence, chunk, form, token)) {
            text.drop(form.rule(), token, end, DropReason.OTHER_WORD);
            return null;
        }
        Occurrence occurrence = new Occurrence(text, sentence, reading.clauses(), form, token, end, chunk);
        List<Argument> found = reading.arguments(occurrence, arguments);
        if (!conditions.hold(occurrence, found)
                || !isDirective(occurrence)
                || !isDated(occurrence)
                || !isCrowd(occurrence)) {
            return dropped(occurrence, DropReason.CONDITIONS);
        }
        if (!isCounted(occurrence)) {
            return dropped(occurrence, DropReason.UNCOUNTED);
        }
        if (form.rule().has(Trait.NEGATIVE) && !sentence.has(chunk, Sentence.NEGATED)) {
            return dropped(occurrence, DropReason.NOT_NEGATED);
        }
        Draft draft = new Draft(occurrence);
        DropReason reason = fillIn(draft, found);
        return reason == null ? draft : dropped(occurrence, reason);
    }

    /** Says of a draft all that the sentence says of it; gives why it is no event, or null if it is one. */
    private @Nullable DropReason fillIn(Draft draft, List<Argument> found) {
        Occurrence occurrence = draft.occurrence;
        draft.verb = occurrence.isNoun() ? carriers.of(occurrence) : occurrence.chunk();
        draft.definite = determiners.isDefinite(occurrence);
        draft.ordinal = ordinals.of(occurrence);
        draft.other = determiners.isOther(draft);
        EventStatus status = statuses.of(draft);
        boolean befalls = draft.type() == EventType.DEATH || draft.type() == EventType.DISASTER;
        if (status == null || (status != EventStatus.OCCURRED && befalls)) {
            return DropReason.NO_FACT;
        }
        draft.status = status;
        draft.earlier = earlier.is(draft);
        parties.fill(draft, found);
        if (noNews.isInGeneral(draft) || (draft.type() == EventType.VISIT && hosts.isHome(draft, found))) {
            return DropReason.NO_FACT;
        }
        if (draft.participants.size() < occurrence.rule().parties()) {
            return DropReason.NO_PARTY;
        }
        dates.date(draft);
        if (noNews.is(draft)) {
            return DropReason.NO_FACT;
        }
        return isCarried(draft) || namesDoer(occurrence, found) ? null : DropReason.NOT_CARRIED;
    }

    /** Whether a verb that needs it is followed by what somebody is to do: "told them to leave". */
    private static boolean isDirective(Occurrence occurrence) {
        if (!occurrence.rule().has(Trait.DIRECTIVE)) {
            return true;
        }
        Sentence sentence = occurrence.sentence();
        int last = sentence.chunkOf(occurrence.end() - 1);
        int next = occurrence.clauses().argumentsEnd(last);
        if (sentence.is(next, Chunk.COMMA)
                && sentence.is(next - 1, Chunk.NOUN_GROUP)
                && sentence.is(next - 2, Chunk.COMMA)) {
            // "asked the prime minister, X, to leave"
            next++;
        }
        return sentence.isVerb(next, Sentence.INFINITIVE);
    }

    /** Whether a day stands right behind the object of a verb that needs it: "called the king on Friday". */
    private static boolean isDated(Occurrence occurrence) {
        if (!occurrence.rule().has(Trait.DATED)) {
            return true;
        }
        Sentence sentence = occurrence.sentence();
        int object = occurrence.clauses().object(occurrence.chunk());
        int next = object == Clauses.NONE ? Clauses.NONE : occurrence.clauses().listEnd(object) + 1;
        return sentence.is(sentence.is(next, Chunk.PREPOSITION) ? next + 1 : next, Chunk.DATE);
    }

    /** Whether those whom a noun that needs it names act, or are met: "protesters clash with police", "clashes with protesters". */
    private static boolean isCrowd(Occurrence occurrence) {
        if (!occurrence.rule().has(Trait.CROWD)) {
            return true;
        }
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int noun = occurrence.chunk();
        int before = clauses.listStart(noun) - 1;
        if (sentence.is(before, Chunk.PREPOSITION)) {
            return occurrence.opens(before, "between")
                    || occurrence.opens(before, "with")
                    || occurrence.opens(before, "against")
                    || occurrence.opens(before, "at");
        }
        if (sentence.is(before, Chunk.VERB_GROUP)) {
            // "to disperse protesters"
            return !sentence.has(before, Sentence.BARE);
        }
        int verb = noun + 1;
        return (sentence.isVerb(verb, Sentence.FINITE) || sentence.isVerb(verb, Sentence.ING))
                && clauses.subject(verb) == noun;
    }

    /** Whether a noun that needs it is carried by a verb, or has a date, or is told as a cause or a plan. */
    private boolean isCarried(Draft draft) {
        if (!draft.occurrence.rule().has(Trait.CARRIED)) {
            return true;
        }
        if (draft.dated || draft.earlier || draft.status != EventStatus.OCCURRED || isRated(draft)) {
            return true;
        }
        if (!draft.occurrence.isNoun()) {
            return false;
        }
        if (draft.occasion != Clauses.NONE || draft.justHeld) {
            // "sat down for a round of talks", "said after talks"
            return true;
        }
        return draft.verb != Clauses.NONE
                && (cues.is(draft.occurrence.headWord(draft.verb), Cue.CARRY) || isChanged(draft));
    }

    /** "tariffs on steel rise to 50 percent" */
    private boolean isChanged(Draft draft) {
        return draft.type() == EventType.SANCTION
                && draft.verb > draft.occurrence.chunk()
                && !draft.occurrence.sentence().has(draft.verb, Sentence.PASSIVE)
                && cues.is(draft.occurrence.headWord(draft.verb), Cue.GROWTH);
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
    private static boolean namesDoer(Occurrence occurrence, List<Argument> arguments) {
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

    /** Whether a noun that needs it has an article, a number, a party, "whose" or a day's "'s" before it, or stands in the plural. */
    private static boolean isCounted(Occurrence occurrence) {
        if (!occurrence.rule().has(Trait.COUNTED) || !occurrence.isNoun()) {
            return true;
        }
        // "February's killing"
        boolean dated = occurrence.sentence().isPossessive(occurrence.first() - 1);
        boolean owned = occurrence.first() > occurrence.sentence().first()
                && occurrence.tokens().isWritten(occurrence.first() - 1, "whose");
        return dated || owned || !occurrence.isBare() || occurrence.isPlural();
    }
}
