package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What "here" means beside a trigger: the place where an agency says that the report was written. */
final class Here {

    private static final Set<String> PARTICLES = Set.of("de", "del", "da", "do", "dos", "la", "al", "of", "and");

    private static final int LONGEST_ACRONYM = 3;

    private Here() {}

    /** The place of "met here on Monday", "a conference opened here", by the line that the article begins with, "LIMA, May 3 (Reuters) -"; or null. */
    static @Nullable ActorMention of(Draft draft) {
        ActorMention written = draft.occurrence.text().writtenAt();
        return written != null && isBeside(draft) ? written : null;
    }

    /** Whether "here" stands by what tells of the event, or by its verb. */
    static boolean isBeside(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean carried = occurrence.isNoun() && draft.verb != Clauses.NONE && draft.verb > occurrence.chunk();
        return isSaid(occurrence, occurrence.first(), occurrence.lastChunk())
                || (carried && isSaid(occurrence, occurrence.sentence().end(draft.verb), draft.verb));
    }

    /** "Mar del Plata, Argentina" for the "MAR DEL PLATA, Argentina" of a line before the first sentence; "UAE" and "U.S." stay. */
    static String inSmallLetters(String name) {
        String[] words = name.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String small = word.toLowerCase(Locale.ROOT);
            boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(small);
            if (capitals && i > 0 && PARTICLES.contains(small)) {
                words[i] = small;
            } else if (capitals && word.indexOf('.') < 0 && (words.length > 1 || word.length() > LONGEST_ACRONYM)) {
                words[i] = word.charAt(0) + small.substring(1);
            }
        }
        return String.join(" ", words);
    }

    /** Whether "here" stands between a token and the end of what hangs on a group, and in nobody's words. */
    private static boolean isSaid(Occurrence occurrence, int first, int group) {
        Sentence sentence = occurrence.sentence();
        int end = sentence.end(occurrence.clauses().argumentsEnd(group) - 1);
        for (int token = first; token < end; token++) {
            if (occurrence.tokens().isWritten(token, "here") && !Quotation.holds(occurrence, token)) {
                return true;
            }
        }
        return false;
    }
}
