package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.List;

/** Finds the ordinal that says which one of several a noun names: "the fifth round of talks", "the 13th summit". */
final class Ordinals {

    /** The days after the first one that a stay or a conference is said to be in. */
    private static final List<String> COUNTED = List.of("second", "third", "fourth", "fifth", "sixth", "seventh");

    private final Cues cues;

    Ordinals(Cues cues) {
        this.cues = cues;
    }

    /** Token of the ordinal in the noun's group, or in the one that counts it; else -1. */
    int of(Occurrence occurrence) {
        if (!occurrence.isNoun()) {
            return -1;
        }
        Sentence sentence = occurrence.sentence();
        int own = find(occurrence, sentence.start(occurrence.chunk()), occurrence.first());
        int counter = occurrence.chunk() - 2;
        boolean counted = own < 0
                && sentence.is(counter, Chunk.NOUN_GROUP)
                && !isDay(occurrence, counter)
                && sentence.is(counter + 1, Chunk.PREPOSITION)
                && occurrence.opens(counter + 1, "of");
        return counted ? find(occurrence, sentence.start(counter), sentence.end(counter)) : own;
    }

    /** Of a group such as "the second day", "its third and final day" the number; 1 of all others. */
    int day(Occurrence occurrence, int group) {
        if (!isDay(occurrence, group)) {
            return 1;
        }
        Sentence sentence = occurrence.sentence();
        int start = sentence.start(occurrence.clauses().listStart(group));
        for (int token = start; token < sentence.end(group); token++) {
            for (int i = 0; i < COUNTED.size(); i++) {
                if (occurrence.tokens().isWritten(token, COUNTED.get(i))) {
                    return i + 2;
                }
            }
        }
        return 1;
    }

    private static boolean isDay(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(group, Chunk.NOUN_GROUP) && occurrence.tokens().isWritten(sentence.head(group), "day");
    }

    /** Whether the noun groups that end where a group begins count: "the third time this year", "its fifth vote of no confidence this year", "the third such vote". */
    boolean countsBefore(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        int noun = chunk - 1;
        int number = noun > 0 && occurrence.opens(noun, "such") ? noun - 1 : noun;
        boolean counts = sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.is(number, Chunk.NOUN_GROUP)
                && find(occurrence, sentence.start(number), sentence.end(number)) >= 0;
        int outer = noun - 2;
        return counts
                || (sentence.is(noun, Chunk.NOUN_GROUP)
                        && sentence.is(noun - 1, Chunk.PREPOSITION)
                        && sentence.is(outer, Chunk.NOUN_GROUP)
                        && find(occurrence, sentence.start(outer), sentence.end(outer)) >= 0);
    }

    private int find(Occurrence occurrence, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean ordinal =
                    cues.is(occurrence.tokens().word(token), Cue.ORDINAL) || isOrdinalNumber(occurrence, token);
            if (ordinal && !occurrence.text().isDate(token)) {
                return token;
            }
        }
        return -1;
    }

    /** "13th". */
    private static boolean isOrdinalNumber(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        int length = tokens.length(token);
        if (length < 3 || length > 5) {
            return false;
        }
        char first = tokens.charAt(token, 0);
        return first >= '0' && first <= '9' && Character.isLetter(tokens.charAt(token, length - 1));
    }
}
