package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence. */
final class SentenceDetector {

    private final Grammar grammar;
    private final Triggers triggers;
    private final Cues cues;
    private final ArgumentFinder arguments;
    private final StatusRules statuses;
    private final DateAttachment dates;
    private final PartyFinder parties;

    SentenceDetector(Grammar grammar, Triggers triggers, Cues cues, SlotWords slots) {
        this.grammar = grammar;
        this.triggers = triggers;
        this.cues = cues;
        arguments = new ArgumentFinder(cues, slots);
        statuses = new StatusRules(cues);
        dates = new DateAttachment(cues);
        parties = new PartyFinder(cues);
    }

    /** Drafts of the events that the tokens from {@code first} to before {@code end} tell, in their order. */
    List<Draft> detect(ArticleText text, int first, int end) {
        Tokens tokens = text.tokens();
        Sentence sentence = grammar.parse(tokens, text, first, end);
        Clauses clauses = new Clauses(sentence, token -> cues.is(tokens.word(token), Cue.CONTROL));
        List<Draft> drafts = new ArrayList<>();
        for (int token = first; token < end; token++) {
            if (triggers.begins(tokens.word(token))) {
                Draft draft = best(text, sentence, clauses, token);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private @Nullable Draft best(ArticleText text, Sentence sentence, Clauses clauses, int token) {
        Draft best = null;
        int bestRank = Integer.MIN_VALUE;
        for (Triggers.Entry entry : triggers.at(text.tokens(), token)) {
            Draft draft = draft(text, sentence, clauses, entry, token);
            if (draft != null) {
                int rank = entry.length() * 3 + entry.rule().precision();
                if (rank > bestRank) {
                    best = draft;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private @Nullable Draft draft(
            ArticleText text, Sentence sentence, Clauses clauses, Triggers.Entry entry, int token) {
        int end = token + entry.length();
        if (end > sentence.end() || text.isDate(token)) {
            return null;
        }
        int chunk = sentence.chunkOf(entry.noun() ? end - 1 : token);
        if (entry.noun() ? !isNoun(text, sentence, chunk, end - 1) : !isVerb(sentence, chunk, token)) {
            return null;
        }
        Occurrence occurrence = new Occurrence(text, sentence, clauses, entry, token, end, chunk);
        List<Argument> found = arguments.find(occurrence);
        if (!holds(occurrence, found)) {
            return null;
        }
        Draft draft = new Draft(occurrence);
        draft.verb = entry.noun() ? arguments.carrier(occurrence) : chunk;
        EventStatus status = statuses.of(draft);
        if (status == null) {
            return null;
        }
        draft.status = status;
        draft.earlier |= isCause(occurrence, draft.verb);
        parties.fill(draft, found);
        if (entry.rule().has(Trait.PARTY) && draft.participants.isEmpty()) {
            return null;
        }
        dates.date(draft);
        return draft;
    }

    private static boolean isVerb(Sentence sentence, int chunk, int token) {
        return sentence.is(chunk, Chunk.VERB_GROUP) && sentence.head(chunk) == token && sentence.isVerbToken(token);
    }

    /** A noun in its group, the last or before a possessive: "the attack", not "attack helicopters". */
    private static boolean isNoun(ArticleText text, Sentence sentence, int chunk, int last) {
        if (!sentence.is(chunk, Chunk.NOUN_GROUP) || text.isActor(last)) {
            return false;
        }
        int next = last + 1;
        return next >= sentence.end(chunk) || sentence.isPossessive(next) || !sentence.isNounToken(next);
    }

    /** Told as what came before: "after the army attacked". */
    private boolean isCause(Occurrence occurrence, int verb) {
        if (verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        return sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.text().tokens().word(sentence.start(opener)), Cue.AFTER);
    }

    private static boolean holds(Occurrence occurrence, List<Argument> arguments) {
        for (Condition condition : occurrence.rule().conditions()) {
            boolean stands = false;
            for (Argument argument : arguments) {
                stands |= argument.slot() == condition.slot() && stands(occurrence.text(), argument, condition);
            }
            if (stands != condition.wanted()) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(ArticleText text, Argument argument, Condition condition) {
        for (int token = argument.first(); token < argument.end(); token++) {
            if (condition.words().get(text.tokens().word(token))
                    && text.tokens().word(token) != 0) {
                return true;
            }
            ActorMention mention = condition.actor() ? text.actor(token) : null;
            if (mention != null && mention.isParty()) {
                return true;
            }
        }
        return false;
    }
}
