package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.WordMarks;

/** Tells days in front of a verb that are not its own: those of a relative clause, a participle or a twin between them. */
final class PartedDates {

    private PartedDates() {}

    /** Whether what stands before a verb in its clause is another's, so that the day there is, too. */
    static boolean isPartedFrom(Occurrence occurrence, int start, int verb) {
        return isAfterParticiple(occurrence.sentence(), start, verb) || isOfTopic(occurrence, verb);
    }

    /** Whether a date in front of a verb is that of what stands between them. */
    static boolean isOfOther(Cues cues, Occurrence occurrence, int start, int date, int verb) {
        return isOfNoun(occurrence, date)
                || isOfTwin(occurrence, date, verb)
                || isOfTeller(occurrence.sentence(), date, verb)
                || isBehindOther(occurrence, date, verb)
                || isOfOpening(cues, occurrence, start, date, verb);
    }

    /** "condemned the killing on Monday of a diplomat", "the arrest in May of X was condemned": the day is that of what is spoken of. */
    static boolean isOfNoun(Occurrence occurrence, int date) {
        Sentence sentence = occurrence.sentence();
        if (!occurrence.rule().type().isByWord() || occurrence.isNoun() || !isInsideNoun(occurrence, date)) {
            return false;
        }
        int noun = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        int head = sentence.head(noun);
        return occurrence.tokens().may(head, WordMarks.TRIGGER)
                && occurrence.text().actor(head) == null;
    }

    /** "the killing on Monday of a diplomat", "the attack on Monday on a mill": whether a noun goes on behind a date. */
    static boolean isInsideNoun(Occurrence occurrence, int date) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(date + 1, Chunk.PREPOSITION)
                && sentence.is(date + 2, Chunk.NOUN_GROUP)
                && (occurrence.opens(date + 1, "of")
                        || occurrence.opens(date + 1, "on")
                        || occurrence.opens(date + 1, "against"));
    }

    /** "X, who fled in May, is tried", "those who fled in May are tried": whether a relative clause ends before the verb, and its day with it. */
    static boolean isAfterRelative(Occurrence occurrence, int start, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(verb);
        boolean ended = sentence.is(verb - 1, Chunk.COMMA) || (subject != Clauses.NONE && subject < start - 2);
        // "who had been due to visit X on Thursday, flew"
        int told = sentence.isVerb(start - 1, Sentence.INFINITIVE) && sentence.is(start - 2, Chunk.VERB_GROUP)
                ? start - 2
                : start - 1;
        // "who fled in May and later ran a bank, is tried"
        int first =
                sentence.is(told - 1, Chunk.CONJUNCTION) ? occurrence.clauses().goesOnFrom(told) : Clauses.NONE;
        told = first == Clauses.NONE ? told : first;
        boolean relative = sentence.isVerb(told, Sentence.FINITE)
                && (sentence.is(told - 1, Chunk.RELATIVE) || sentence.is(told - 2, Chunk.RELATIVE));
        return ended
                && !sentence.is(verb - 1, Chunk.CONJUNCTION)
                && (relative || isBehindAsideOf(sentence, subject, verb));
    }

    /** "X, who took office in May after a coup, met Y", "X, a banker freed in May, met Y": whether an aside with a verb parts another from its subject. */
    private static boolean isBehindAsideOf(Sentence sentence, int subject, int verb) {
        return subject != Clauses.NONE
                && subject + 2 < verb
                && sentence.is(verb - 1, Chunk.COMMA)
                && sentence.is(subject + 1, Chunk.COMMA)
                && (sentence.is(subject + 2, Chunk.RELATIVE)
                        || (sentence.is(subject + 2, Chunk.NOUN_GROUP) && sentence.isVerb(subject + 3, Sentence.BARE)));
    }

    /** "Chad, which denies the murder, on Tuesday urged", "Chad, after it denied it, on Tuesday urged": the day behind a clause between commas is that of the verb behind. */
    static boolean isBehindAside(Occurrence occurrence, int chunk, int date) {
        Sentence sentence = occurrence.sentence();
        int comma = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        if (!sentence.is(comma, Chunk.COMMA) || !sentence.isVerb(date + 1, Sentence.FINITE)) {
            return false;
        }
        int opener = chunk;
        while (opener > 0 && !NearbyDates.opensClause(sentence, opener)) {
            opener--;
        }
        if (sentence.is(opener, Chunk.SUBORDINATOR)) {
            int before = sentence.is(opener - 1, Chunk.DATE) ? opener - 2 : opener - 1;
            int subject = occurrence.clauses().subject(date + 1);
            return sentence.is(before, Chunk.COMMA) && subject != Clauses.NONE && subject < before;
        }
        return sentence.is(opener, Chunk.RELATIVE) && sentence.is(opener - 1, Chunk.COMMA);
    }

    /** "a man held in May has been freed": the day before the verb is that of a participle. */
    private static boolean isAfterParticiple(Sentence sentence, int start, int verb) {
        return sentence.isVerb(start - 1, Sentence.BARE) && sentence.has(verb, Sentence.PASSIVE | Sentence.PERFECT);
    }

    /** "were held on Monday after attacks blamed on X", but not "spoke on Monday at a forum held by X": whether a participle says more of a noun behind a preposition. */
    private static boolean isOfTopic(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.PREPOSITION)
                && !occurrence.opens(verb - 2, "at")
                && !occurrence.opens(verb - 2, "during");
    }

    /** "X fell in May and Y will rise", "X fell in May, but Y will rise": the day at the end of what "and" ties to a clause with a subject of its own. */
    private static boolean isOfTwin(Occurrence occurrence, int date, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean but = sentence.is(date + 1, Chunk.COMMA)
                && sentence.is(date + 2, Chunk.CONJUNCTION)
                && occurrence.opens(date + 2, "but");
        int and = but ? date + 2 : date + 1;
        int subject = sentence.is(and, Chunk.CONJUNCTION) ? occurrence.clauses().subject(verb) : Clauses.NONE;
        return subject != Clauses.NONE
                && occurrence.clauses().listStart(subject) == and + 1
                && sentence.is(occurrence.clauses().governor(date), Chunk.VERB_GROUP);
    }

    /** "rejected on Wednesday a treaty signed by X": the day right behind a verb is not that of a participle on its object. */
    private static boolean isOfTeller(Sentence sentence, int date, int participle) {
        int told = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        return sentence.has(participle, Sentence.BARE)
                && sentence.is(participle - 1, Chunk.NOUN_GROUP)
                && sentence.isVerb(told, Sentence.FINITE);
    }

    /** "will leave on Tuesday under a pact signed with X": the day behind a verb, where "under" and a noun come before the participle. */
    private static boolean isBehindOther(Occurrence occurrence, int date, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(date + 1, Chunk.PREPOSITION)
                && occurrence.opens(date + 1, "under")
                && occurrence.clauses().listStart(verb - 1) == date + 2
                && occurrence.clauses().governor(date) != Clauses.NONE;
    }

    /** "Following the theft on Tuesday at a museum, the minister dismisses its head": the day is that of the cause in front. */
    private static boolean isOfOpening(Cues cues, Occurrence occurrence, int start, int date, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(start, Chunk.PREPOSITION)
                || date <= start + 1
                || !cues.is(occurrence.openingWord(start), Cue.AFTER)) {
            return false;
        }
        for (int i = date + 1; i < verb; i++) {
            if (sentence.is(i, Chunk.COMMA)) {
                return true;
            }
        }
        return false;
    }
}
