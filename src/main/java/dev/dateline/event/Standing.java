package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.Timex;

/** Whether a verb tells how things stand, or what is done again and again. */
final class Standing {

    private final Cues cues;

    Standing(Cues cues) {
        this.cues = cues;
    }

    /** Whether a verb tells of a state or a habit, and of no event. */
    boolean is(Occurrence occurrence, int verb) {
        return isSetAgainst(occurrence, verb)
                || isPosted(occurrence, verb)
                || isHabit(occurrence, verb)
                || isRemaining(occurrence, verb)
                || isOfHowMany(occurrence, verb);
    }

    /** "While X has yet to arm Y, it has helped with Z": how things stand, set against each other. */
    private boolean isSetAgainst(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean perfect = sentence.has(verb, Sentence.PERFECT) && !sentence.has(verb, Sentence.PAST);
        return perfect && sentence.is(0, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(0), Cue.CONCESSION);
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
        int before = isNow(occurrence, verb - 1) ? verb - 2 : verb - 1;
        return (bare || fighting) && occurrence.sentence().is(before, Chunk.NOUN_GROUP);
    }

    /** The "currently" of "the troops currently deployed in the port". */
    private static boolean isNow(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        Timex timex = sentence.is(group, Chunk.DATE) ? occurrence.text().date(sentence.start(group)) : null;
        return timex != null && timex.isNow();
    }

    /** "the army has often looted": what is done again and again is no event. */
    boolean isHabit(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (cues.anyOf(tokens, sentence.start(verb), sentence.head(verb), Cue.HABIT)) {
            return true;
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
}
