package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the person whom "he" or "she" means. */
final class Pronouns {

    /** Words before "him" in which the subject of the verb ends that has it as an object. */
    private static final int SUBJECT_REACH = 2;

    /** Words before "he" in which the noun of "the minister, with whom he" ends. */
    private static final int ANTECEDENT_REACH = 4;

    /** Tokens from the start of what is quoted within which who says it is looked for. */
    private static final int LONGEST_QUOTATION = 80;

    /** Most sentences that only quote in a row. */
    private static final int QUOTED = 3;

    private final Scan scan;

    Pronouns(Scan scan) {
        this.scan = scan;
    }

    /** A pronoun for one person; it stays without actors where nobody is safe to be meant. */
    Draft read(int token) {
        Draft draft = new Draft(token, token + 1, List.of(), ActorForm.PRONOUN);
        int sentence = scan.tokens.sentenceOf(token);
        int start = scan.tokens.sentenceStart(sentence);
        Draft whom = whomBefore(token, start);
        if (whom != null) {
            return whom.form == ActorForm.PERSON && whom.referent != null ? draft.of(whom.referent) : draft;
        }
        int told = afterQuotation(start, token);
        Referent teller = told > start ? firstPerson(told, token - others(token)) : null;
        Referent here = teller == null ? firstPerson(behindDoer(start, token), token - others(token)) : teller;
        int before = here != null ? -1 : teller(sentence - 1);
        Referent person = before < 0
                ? here
                : firstPerson(scan.tokens.sentenceStart(before), scan.tokens.sentenceStart(before + 1));
        return person == null ? draft : draft.of(person);
    }

    /** The king of "A praised the king of Chad and invited him", where A is somebody else; or null. */
    private @Nullable Draft whomBefore(int token, int start) {
        boolean goesOn =
                token - 2 > start && scan.tokens.isWritten(token, "him") && scan.tokens.isWritten(token - 2, "and");
        Draft first = goesOn ? scan.firstOf(scan.drafts.size(), start, token, Pronouns::isSomebody) : null;
        if (first == null) {
            return null;
        }
        int i = scan.drafts.size() - 1;
        while (!isSomebody(scan.drafts.get(i))) {
            i--;
        }
        Draft last = scan.drafts.get(i);
        return last == first ? null : last;
    }

    private static boolean isSomebody(Draft draft) {
        return draft.form == ActorForm.PERSON || draft.form == ActorForm.OFFICE;
    }

    /**
     * The sentence itself, or the one before what only goes on to quote: {@code X said: "I won. They must go." He added}; whoever is named in the words
     * is another.
     */
    private int teller(int sentence) {
        int bound = Math.max(0, sentence - QUOTED);
        int told = sentence;
        while (told > bound && isQuoted(told)) {
            told--;
        }
        if (told <= bound || quotes(told) != 1 || !scan.isQuote(scan.tokens.sentenceEnd(told) - 1)) {
            return told;
        }
        int opened = told - 1;
        while (opened > bound && quotes(opened) == 0) {
            opened--;
        }
        return quotes(opened) % 2 == 1 ? opened : told;
    }

    /** Whether a sentence is all quoted, from its first word to its last. */
    private boolean isQuoted(int sentence) {
        return quotes(sentence) == 2
                && scan.isQuote(scan.tokens.sentenceStart(sentence))
                && scan.isQuote(scan.tokens.sentenceEnd(sentence) - 1);
    }

    /** How many quotation marks a sentence has. */
    private int quotes(int sentence) {
        int marks = 0;
        for (int token = scan.tokens.sentenceStart(sentence); token < scan.tokens.sentenceEnd(sentence); token++) {
            marks += scan.isQuote(token) ? 1 : 0;
        }
        return marks;
    }

    /** Token behind the speech that opens a sentence and ends before a pronoun, {@code "We thank X," Y said before he left}; or the first. */
    private int afterQuotation(int start, int pronoun) {
        if (!scan.isQuote(start) || pronoun - start > LONGEST_QUOTATION) {
            return start;
        }
        int after = start;
        for (int token = start + 1; token < pronoun; token++) {
            if (scan.isQuote(token)) {
                if (after > start) {
                    return start;
                }
                after = token + 1;
            }
        }
        return after;
    }

    /** Words before a pronoun in which whoever is named is somebody else. */
    private int others(int pronoun) {
        if (scan.tokens.isWritten(pronoun, "him")) {
            // in "the minister dismissed him" it is not the minister
            return SUBJECT_REACH;
        }
        // nor in "the minister, with whom he had talks"
        return pronoun > 0 && scan.tokens.isWritten(pronoun - 1, "whom") ? ANTECEDENT_REACH : 0;
    }

    private @Nullable Referent firstPerson(int from, int to) {
        Draft found = scan.firstOf(scan.drafts.size(), from, to, Pronouns::isReferredTo);
        return found == null ? null : found.referent;
    }

    /** "Appointed by X in 2003, she": the token after the words that a sentence opens with and that say of its subject who did it; or the first. */
    private int behindDoer(int start, int pronoun) {
        boolean opens = pronoun > start + 2
                && scan.isPunctuation(pronoun - 1, ',')
                && scan.tokens.endsWith(start, "ed")
                && scan.tokens.isWritten(start + 1, "by");
        return opens ? pronoun : start;
    }

    private static boolean isReferredTo(Draft draft) {
        return (draft.form == ActorForm.PERSON || draft.form == ActorForm.PRONOUN) && draft.referent != null;
    }
}
