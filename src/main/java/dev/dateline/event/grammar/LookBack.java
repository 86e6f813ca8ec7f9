package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.NOUN;

import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands before a token, as far as it is tagged, and what it tells of the token. */
final class LookBack {

    /** How far back a list or an apposition may begin. */
    private static final int REACH = 14;

    /** Tokens back within which the last verb is looked for. */
    private static final int REACH_OF_VERB = 40;

    private final LookAhead ahead;
    final Tokens tokens;
    final Spans spans;
    private Tag[] tags = {};
    /** What the clause has before the token. */
    ClauseState clause = new ClauseState();

    /** First token of the sentence, and the one after its last. */
    int first;

    int end;

    LookBack(LookAhead ahead, Tokens tokens, Spans spans) {
        this.ahead = ahead;
        this.tokens = tokens;
        this.spans = spans;
    }

    /**
     * Turns to a sentence.
     *
     * @param sentence its first token
     * @param sentenceTags those of the tokens before the one that is asked of are filled; the first is that of the first token
     */
    void turnTo(int sentence, Tag[] sentenceTags) {
        tags = sentenceTags;
        first = sentence;
        end = sentence + sentenceTags.length;
        clause = new ClauseState();
    }

    /** The tag of a token that has one. */
    Tag tag(int token) {
        return tags[token - first];
    }

    /** What the token before is, or null at the beginning. */
    @Nullable
    Tag before(int token) {
        return token > first ? tags[token - 1 - first] : null;
    }

    /** The token before a token and the adverbs before it: "forces now plan". */
    int beforeAdverbs(int token) {
        int before = token - 1;
        while (before > first && tags[before - first] == Tag.ADVERB) {
            before--;
        }
        return before;
    }

    /** The token before the nouns and names, few of them, that stand right before a token. */
    int beforeNouns(int token) {
        int before = token - 1;
        while (before >= first
                && before > token - 5
                && (tags[before - first] == Tag.NOUN || tags[before - first] == Tag.NAME)) {
            before--;
        }
        return before;
    }

    /** Whether a token may be a plural by its ending: "bridges", not "acrimonious". */
    boolean endsInS(int token) {
        return token >= first && tokens.endsWith(token, 's') && !tokens.endsWith(token, "ous");
    }

    /** Whether a token is an adjective, and not the end of a name: "Amnesty International". */
    boolean isAdjective(int token) {
        return token >= first
                && (ahead.bitsAt(token) & WordClass.ADJECTIVE) != 0
                && (ahead.bitsAt(token) & NOUN) != 0
                && !(spans.isActor(token) && tokens.isCapitalized(token));
    }

    /** "people", "policemen": plural without an "s". */
    boolean isPlural(int token) {
        return token >= first && (ahead.bitsAt(token) & WordClass.PLURAL) != 0;
    }

    /** Whether a token is a number greater than one that opens a clause, so that its verb has no "-s". */
    boolean isSeveral(int token) {
        Tag opener = before(token);
        return tags[token - first] == Tag.NUMBER
                && tokens.number(token) > 1
                && (opener == null || opener == Tag.ADVERB || opener == Tag.SUBORDINATOR || opener == Tag.THAT);
    }

    /** Whether a token is a noun that is no plural. */
    boolean isOne(int token) {
        return tags[token - first] == Tag.NOUN && !endsInS(token) && !isPlural(token);
    }

    /** Whether the group before the token begins with "a", and so takes no plural verb. */
    boolean isSingular(int token) {
        int i = beforeNouns(token);
        return i >= first && i < token - 1 && (tokens.reads(i, "a") || tokens.reads(i, "an"));
    }

    /** "the party, in its latest attack": a preposition after a pause opens the group before the token. */
    boolean isParenthesis(int token) {
        int i = beforeNouns(token) - first;
        return i >= 2
                && i < token - 1 - first
                && tags[i] == Tag.DETERMINER
                && tags[i - 1] == Tag.PREPOSITION
                && tags[i - 2] == Tag.COMMA;
    }

    /** Whether only words of the same group stand between an owner and the token. */
    boolean isOwned(int token) {
        int i = beforeNouns(token);
        return i >= first && tags[i - first] == Tag.POSSESSIVE;
    }

    /** Whether the token follows a list "A and B" that is no list of objects: not "sends tents and medical aid to". */
    boolean conjunctionBefore(int token) {
        boolean joined = false;
        for (int i = token - 1; i >= first && i > token - REACH; i--) {
            Tag tag = tags[i - first];
            joined |= tag == Tag.CONJUNCTION;
            boolean listed = tag.isNominal() || tag == Tag.COMMA || tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION;
            if (!listed && !(tag == Tag.DATE && joined)) {
                return joined && tag != Tag.PRESENT && tag != Tag.PAST && tag != Tag.BASE;
            }
        }
        return joined;
    }

    /** The last tag before a token that is no adverb, negation or quotation mark. */
    Tag significantBefore(int token) {
        for (int i = token - 1 - first; i >= 0; i--) {
            boolean dated = tags[i] == Tag.DATE && isCountedDate(i);
            if (tags[i] != Tag.ADVERB && tags[i] != Tag.NEGATION && tags[i] != Tag.QUOTE && !dated) {
                return tags[i];
            }
        }
        return Tag.OTHER;
    }

    /** Whether a determiner stands before a date: the "five-day" of "a five-day visit". */
    private boolean isCountedDate(int last) {
        int i = last;
        while (i > 0 && tags[i - 1] == Tag.DATE) {
            i--;
        }
        return i > 0 && (tags[i - 1] == Tag.DETERMINER || tags[i - 1] == Tag.POSSESSIVE);
    }

    Tag lastVerb(int token) {
        int last = lastVerbAt(token);
        return last < 0 ? Tag.OTHER : tags[last];
    }

    /** Place among the tags of the verb before a token, or -1. */
    private int lastVerbAt(int token) {
        for (int i = token - 1 - first; i >= 0 && i > token - first - REACH_OF_VERB; i--) {
            if (tags[i].isVerb()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the verb before is one in the perfect, and has more than itself before the token: "has denied the charges and". */
    boolean isAfterPerfect(int token) {
        int last = lastVerbAt(token);
        int helper = last - 1;
        while (helper >= 0 && (tags[helper] == Tag.ADVERB || tags[helper] == Tag.NEGATION)) {
            helper--;
        }
        return helper >= 0 && tags[helper] == Tag.HAVE;
    }

    /** Whether the comma before the token closes what another one opened: "the ruler, X, appealed", "tribes, including X and Y, clash". */
    boolean isAfterApposition(int token) {
        int commas = 0;
        for (int i = token - 1; i >= first && i > token - REACH; i--) {
            Tag tag = tags[i - first];
            boolean listed = tag == Tag.CONJUNCTION && i > first && tags[i - 1 - first].isNominal();
            // ", most of them students,"
            boolean part = tag == Tag.PRONOUN && i > first && tags[i - 1 - first] == Tag.PREPOSITION;
            if (!tag.isNominal()
                    && tag != Tag.COMMA
                    && tag != Tag.PREPOSITION
                    && tag != Tag.ADVERB
                    && !listed
                    && !part) {
                return false;
            }
            commas += tag == Tag.COMMA ? 1 : 0;
            if (commas == 2) {
                return true;
            }
        }
        return false;
    }

    /** ", with a final vote scheduled for May": the noun group that "with" opens after a pause has no finite verb. */
    boolean isAfterWith(int token) {
        int with = token - 1;
        while (with > first && with > token - REACH && tags[with - first].isNominal()) {
            with--;
        }
        return with > first
                && tags[with - first] == Tag.PREPOSITION
                && tags[with - first - 1] == Tag.COMMA
                && tokens.isWritten(with, "with");
    }
}
