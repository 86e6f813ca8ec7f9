package dev.dateline.event;

import dev.dateline.text.Tokens;

/** A paragraph about the text itself: "Correction: An earlier version of this article said that A had left B." */
final class EditorsNote {

    private EditorsNote() {}

    /** The sentence behind the note that a sentence begins, which ends where the line does; or the sentence itself. */
    static int end(Tokens tokens, int sentence) {
        if (!begins(tokens, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence))) {
            return sentence;
        }
        int next = sentence + 1;
        while (next < tokens.sentenceCount() && tokens.lineBreaks(tokens.sentenceStart(next)) == 0) {
            next++;
        }
        return next;
    }

    private static boolean begins(Tokens tokens, int first, int end) {
        boolean headed = end > first + 1
                && (tokens.isWritten(first, "Correction") || tokens.isWritten(first, "Clarification"))
                && tokens.isPunctuation(first + 1, ':');
        return headed || isOfVersion(tokens, first, end) || isAmended(tokens, first, end);
    }

    /** "An earlier version of this article said" */
    private static boolean isOfVersion(Tokens tokens, int first, int end) {
        int version = tokens.isWritten(first, "In") ? first + 3 : first + 2;
        return version + 2 < end
                && tokens.isWritten(version, "version")
                && (tokens.isWritten(version - 1, "earlier") || tokens.isWritten(version - 1, "previous"))
                && tokens.isWritten(version + 1, "of")
                && tokens.isWritten(version + 2, "this");
    }

    /** "This article was amended on 3 May", "This story has been corrected to say that A left B" */
    private static boolean isAmended(Tokens tokens, int first, int end) {
        if (end < first + 4 || !tokens.isWritten(first, "This") || !isText(tokens, first + 1)) {
            return false;
        }
        int done = tokens.isWritten(first + 3, "been") ? first + 4 : first + 3;
        return tokens.isWritten(done, "amended")
                || tokens.isWritten(done, "corrected")
                || tokens.isWritten(done, "updated");
    }

    private static boolean isText(Tokens tokens, int token) {
        return tokens.isWritten(token, "article")
                || tokens.isWritten(token, "story")
                || tokens.isWritten(token, "report")
                || tokens.isWritten(token, "piece");
    }
}
