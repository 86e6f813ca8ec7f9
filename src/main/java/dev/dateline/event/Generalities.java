package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;

/** Tells what is asked, and what is said of a kind of event or of a rule, from what was done. */
final class Generalities {

    private final Cues cues;

    Generalities(Cues cues) {
        this.cues = cues;
    }

    /** Whether an undated draft is no event but what is so in general. */
    boolean is(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return !draft.dated
                && (isAsked(occurrence)
                        || (occurrence.isNoun()
                                ? isFrequent(draft)
                                        || isOfNoneInParticular(draft)
                                        || isInCaseOf(draft)
                                        || isOfSort(draft)
                                        || isWordItself(occurrence)
                                : isCompared(occurrence)
                                        || isOfAnySuch(draft)
                                        || isOfWhoeverIsMet(draft)
                                        || isRequired(occurrence)
                                        || (occurrence.sentence().isVerb(occurrence.chunk(), Sentence.ING)
                                                && isWordItself(occurrence))));
    }

    /** "Did Peru attack them?", "What would a war cost?" */
    private static boolean isAsked(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        int last = occurrence.sentence().end() - 1;
        return tokens.isPunctuation(last, '?')
                || (Quotation.isMark(tokens, last) && tokens.isPunctuation(last - 1, '?'));
    }

    /** "frequent clashes", "regular visits": how often there are such; but "in response to recurrent violations". */
    private boolean isFrequent(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return occurrence.isPlural()
                && !draft.earlier
                && occurrence.anyBefore(token -> cues.is(occurrence.tokens().word(token), Cue.FREQUENT));
    }

    /** "prone to floods", "designed to withstand earthquakes", "a unit for kidnappings", "monitors arrests": of the kind. */
    private boolean isOfNoneInParticular(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        EventType type = draft.type();
        boolean kind = type.isHarm() || type == EventType.ARREST || type == EventType.PROTEST;
        if (!kind || !occurrence.isPlural() || !occurrence.isBare()) {
            return false;
        }
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (sentence.isVerb(before, Sentence.INFINITIVE)) {
            return cues.is(occurrence.headWord(before), Cue.ENDURE);
        }
        if (sentence.is(before, Chunk.VERB_GROUP)) {
            return sentence.isSimplePresent(before) && cues.is(occurrence.headWord(before), Cue.HANDLE);
        }
        int noun = sentence.is(before, Chunk.PREPOSITION) ? sentence.start(before) - 1 : -1;
        if (noun < sentence.first()) {
            return false;
        }
        int word = occurrence.tokens().word(noun);
        return occurrence.opens(before, "to")
                ? cues.is(word, Cue.PRONE)
                : isPurpose(occurrence, before) && cues.is(word, Cue.SERVICE);
    }

    /** "in times of war", "in the event of an attack" */
    private boolean isInCaseOf(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int of = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return draft.type().isHarm()
                && of >= 2
                && sentence.is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && sentence.is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(of - 1), Cue.CONTINGENCY)
                && !occurrence.opens(of - 1, "a")
                && sentence.is(of - 2, Chunk.PREPOSITION)
                && occurrence.opens(of - 2, "in");
    }

    /** "This kind of attack is cowardly": all of the kind. */
    private boolean isOfSort(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int of = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return draft.type().isHarm()
                && occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && occurrence.sentence().is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(of - 1), Cue.SORT);
    }

    /** "equated the word with "kidnapping"", "with "kidnapping."": the word itself; but "the "attack" on the port". */
    private static boolean isWordItself(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        int open = occurrence.first() - 1;
        int end = occurrence.end();
        boolean stopped = end < tokens.size() && (tokens.isPunctuation(end, '.') || tokens.isPunctuation(end, ','));
        int close = stopped ? end + 1 : end;
        return open > occurrence.sentence().first()
                && Quotation.isMark(tokens, open)
                && close < tokens.size()
                && Quotation.isMark(tokens, close)
                && !occurrence.sentence().counts(open - 1);
    }

    private static boolean isPurpose(Occurrence occurrence, int preposition) {
        return occurrence.opens(preposition, "for")
                || occurrence.opens(preposition, "on")
                || occurrence.opens(preposition, "against");
    }

    /** "executes more people than any other country" */
    private static boolean isCompared(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int object = occurrence.clauses().object(occurrence.chunk());
        if (object == Clauses.NONE
                || !sentence.isSimplePresent(occurrence.chunk())
                || !tokens.isWritten(sentence.start(object), "more")) {
            return false;
        }
        int than = sentence.end(object);
        return tokens.isWritten(than, "than")
                && (tokens.isWritten(than + 1, "any") || tokens.isWritten(than + 1, "all"));
    }

    /** "a list of states that deploy mercenaries", "firms which sell arms": what all of a kind do, whoever they are. */
    private static boolean isOfAnySuch(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (draft.type().isHarm() || !sentence.isSimplePresent(verb) || sentence.modal(verb) >= 0) {
            return false;
        }
        // "that enlist and deploy"
        boolean second = sentence.is(verb - 1, Chunk.CONJUNCTION) && sentence.is(verb - 2, Chunk.VERB_GROUP);
        int opener = second ? verb - 3 : verb - 1;
        boolean relative = sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT);
        return relative && isAnySuch(occurrence, opener - 1);
    }

    /** "will draft no youths convicted of theft", "rules that bar lawmakers accused of it": whoever that may be. */
    private static boolean isOfWhoeverIsMet(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int those = verb - 1;
        if (draft.type().isHarm() || !sentence.isVerb(verb, Sentence.BARE) || !isAnySuch(occurrence, those)) {
            return false;
        }
        int rule = occurrence.clauses().governor(those);
        if (rule == Clauses.NONE || rule != those - 1) {
            return false;
        }
        boolean asRule = sentence.isSimplePresent(rule)
                && (sentence.is(rule - 1, Chunk.RELATIVE) || sentence.is(rule - 1, Chunk.THAT));
        return asRule || sentence.has(rule, Sentence.INFINITIVE) || sentence.modal(rule) >= 0;
    }

    /** "states", "lawmakers": all of a kind, with nothing that counts or names them. */
    private static boolean isAnySuch(Occurrence occurrence, int those) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(those, Chunk.NOUN_GROUP)) {
            return false;
        }
        int noun = sentence.head(those);
        return occurrence.tokens().shape(noun) == Shape.LOWER
                && occurrence.tokens().endsWith(noun, 's')
                && !occurrence.anyIn(
                        those,
                        token -> sentence.counts(token)
                                || (token != noun && occurrence.text().isActor(token)));
    }

    /** "the treaty obliges Chad to extradite suspects": what must be done wherever the case comes up. */
    private boolean isRequired(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int verb = occurrence.chunk();
        int rules = sentence.isVerb(verb, Sentence.INFINITIVE) ? clauses.governor(verb) : Clauses.NONE;
        if (rules == Clauses.NONE
                || !sentence.isSimplePresent(rules)
                || !(cues.is(occurrence.headWord(rules), Cue.PHASE)
                        || cues.is(occurrence.headWord(rules), Cue.CONTROL))) {
            return false;
        }
        int subject = clauses.subject(rules);
        return subject != Clauses.NONE && cues.is(occurrence.headWord(subject), Cue.TREATY);
    }
}
