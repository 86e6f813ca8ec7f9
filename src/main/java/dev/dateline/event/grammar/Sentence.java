package dev.dateline.event.grammar;

import java.util.Arrays;

/**
 * A sentence cut into groups, numbered from 0. Tokens are those of the text. A verb group has its helpers and its main
 * verb ("will not be sent"); a noun group has all from its article to its noun, with possessors ("the army's new chief"). It has fewer
 * than 65,536 tokens.
 */
public final class Sentence {

    /** The verb group stands in a tense: it is the verb of a clause. */
    public static final int FINITE = 1;
    /** "was signed"; also a bare participle after its noun. */
    public static final int PASSIVE = 1 << 1;

    public static final int NEGATED = 1 << 2;
    /** "to sign". */
    public static final int INFINITIVE = 1 << 3;
    /** A participle without a helper: "a pact signed by". */
    public static final int BARE = 1 << 4;
    /** "signing", without a helper. */
    public static final int ING = 1 << 5;

    public static final int PERFECT = 1 << 6;
    /** "is signing". */
    public static final int PROGRESSIVE = 1 << 7;
    /** Past tense, with or without helpers. */
    public static final int PAST = 1 << 8;
    /** The main verb stands in its base form: "sign". */
    public static final int BASE = 1 << 10;
    /** The main verb is a form of be, have or do, or a modal that stands alone. */
    public static final int AUXILIARY = 1 << 9;
    /** A pronoun behind "and" or "but" that its own verb follows: the "he" of "met the king and he left". */
    static final int OPENS_CLAUSE = 1 << 11;
    /** A participle that shares the "be" of the verb group before it: the "wounded" of "were killed and six wounded". */
    public static final int SHARED = 1 << 12;

    /** What {@link #groups} holds of each group, in this order. */
    private static final int START = 0;

    private static final int END = 1;
    private static final int HEAD = 2;
    private static final int MODAL = 3;
    private static final int FLAGS = 4;
    static final int WIDTH = 5;

    private final int first;
    private final int end;
    private int size;
    private Chunk[] kinds;
    /**
     * {@link #WIDTH} numbers a group, side by side: they are asked for together. Tokens are counted from the first; what may be
     * missing is one more than its number, or 0.
     */
    private char[] groups;

    /** By token, one more than its group, or 0. */
    private final char[] chunkOf;

    private final Tag[] tags;

    /**
     * A sentence without groups.
     *
     * @param room what its groups are written in until {@link #settle}
     */
    Sentence(int first, int end, Tag[] tags, ParserRoom room) {
        this.first = first;
        this.end = end;
        this.tags = tags;
        kinds = room.kinds;
        groups = room.groups;
        chunkOf = new char[end - first];
    }

    /** Takes the groups out of the room that they were written in; none is added any more. */
    void settle() {
        kinds = Arrays.copyOf(kinds, size);
        groups = Arrays.copyOf(groups, size * WIDTH);
    }

    /** Adds a group behind the last one; a token is in one group at most. */
    void add(Chunk kind, int start, int after, int head, int modal, int bits) {
        kinds[size] = kind;
        int group = size * WIDTH;
        groups[group + START] = (char) (start - first);
        groups[group + END] = (char) (after - first);
        groups[group + HEAD] = (char) (head - first);
        groups[group + MODAL] = (char) (modal < 0 ? 0 : modal - first + 1);
        groups[group + FLAGS] = (char) bits;
        size++;
        Arrays.fill(chunkOf, start - first, after - first, (char) size);
    }

    /** Makes a bare participle a finite verb of the tense of another one, whose "be" it shares. */
    void share(int participle, int passive) {
        int tense = groups[passive * WIDTH + FLAGS] & (FINITE | PAST | PERFECT);
        int flags = groups[participle * WIDTH + FLAGS] & ~BARE;
        groups[participle * WIDTH + FLAGS] = (char) (flags | tense | SHARED);
    }

    /** Makes a past form or a bare participle a finite verb in the passive, whose "was" is left out. */
    void makePassive(int verb) {
        int flags = groups[verb * WIDTH + FLAGS] & ~BARE;
        groups[verb * WIDTH + FLAGS] = (char) (flags | FINITE | PAST | PASSIVE);
    }

    /** Number of groups. */
    public int size() {
        return size;
    }

    /** First token of the sentence. */
    public int first() {
        return first;
    }

    /** Token after its last. */
    public int end() {
        return end;
    }

    /** Kind of a group. */
    public Chunk kind(int chunk) {
        return kinds[chunk];
    }

    /** Whether the group exists and is of a kind. */
    public boolean is(int chunk, Chunk kind) {
        return chunk >= 0 && chunk < size && kinds[chunk] == kind;
    }

    /** First token of a group. */
    public int start(int chunk) {
        return first + groups[chunk * WIDTH + START];
    }

    /** Token after the last of a group. */
    public int end(int chunk) {
        return first + groups[chunk * WIDTH + END];
    }

    /** The main verb of a verb group, the last noun of a noun group. */
    public int head(int chunk) {
        return first + groups[chunk * WIDTH + HEAD];
    }

    /** The modal verb of a verb group ("will"), or -1. */
    public int modal(int chunk) {
        int modal = groups[chunk * WIDTH + MODAL];
        return modal == 0 ? -1 : first + modal - 1;
    }

    /** Whether a verb group has one of the flags. */
    public boolean has(int chunk, int flag) {
        return (groups[chunk * WIDTH + FLAGS] & flag) != 0;
    }

    /** Whether the group is a pronoun behind "and" or "but" with a clause of its own: "he left". */
    boolean opensClause(int chunk) {
        return is(chunk, Chunk.NOUN_GROUP) && has(chunk, OPENS_CLAUSE);
    }

    /** Whether the group is a verb group with one of the flags. */
    public boolean isVerb(int chunk, int flag) {
        return is(chunk, Chunk.VERB_GROUP) && has(chunk, flag);
    }

    /** Whether the group is a verb group with a finite verb that is not in the past: "signs", "has signed". */
    public boolean isPresent(int chunk) {
        return isVerb(chunk, FINITE) && !has(chunk, PAST);
    }

    /** Whether the verb group tells what is so as a rule: "signs", not "has signed" or "is signing". */
    public boolean isSimplePresent(int chunk) {
        return isPresent(chunk) && !has(chunk, PERFECT | PROGRESSIVE);
    }

    /** Whether the verb group tells what was done once: "signed", not "had signed" or "would sign". */
    public boolean isSimplePast(int chunk) {
        return isVerb(chunk, FINITE) && has(chunk, PAST) && !has(chunk, PERFECT) && modal(chunk) < 0;
    }

    /** Whether a modal verb lays what the verb group tells ahead: "will sign", "could sign", not "would have signed". */
    public boolean isToCome(int chunk) {
        return modal(chunk) >= 0 && !has(chunk, PERFECT);
    }

    /** Whether a comma stands between two groups. */
    public boolean hasComma(int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (is(i, Chunk.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** First group of the day in front of a group, "on Monday" before "that"; the group itself if no day stands there. */
    public int dayBefore(int chunk) {
        if (!is(chunk - 1, Chunk.DATE)) {
            return chunk;
        }
        return is(chunk - 2, Chunk.PREPOSITION) ? chunk - 2 : chunk - 1;
    }

    /** The group of a token, or -1 if it is in none, as a name's first word is that stands in the sentence before. */
    public int chunkOf(int token) {
        return token < first ? -1 : chunkOf[token - first] - 1;
    }

    /** Whether a quotation ends right before a group. */
    boolean isBehindQuotation(int chunk) {
        int before = start(chunk) - 1;
        return before >= first && tags[before - first] == Tag.QUOTE;
    }

    /** Whether the token is taken for a form of a main verb. */
    public boolean isVerbToken(int token) {
        return tags[token - first].isVerb();
    }

    /** Whether the token is taken for a noun, an adjective or a name. */
    public boolean isNounToken(int token) {
        Tag tag = tags[token - first];
        return tag == Tag.NOUN || tag == Tag.NAME;
    }

    /** Whether the token is taken for a part of a name. */
    boolean isName(int token) {
        return tags[token - first] == Tag.NAME;
    }

    /** Whether the token is an article, a number or a possessive ending. */
    public boolean counts(int token) {
        Tag tag = tags[token - first];
        return tag == Tag.DETERMINER || tag == Tag.NUMBER || tag == Tag.POSSESSIVE;
    }

    /** Whether the token is a comma or a conjunction. */
    public boolean isBreakOfList(int token) {
        Tag tag = tags[token - first];
        return tag == Tag.COMMA || tag == Tag.CONJUNCTION;
    }

    /** Whether the token is a personal pronoun. */
    public boolean isPronoun(int token) {
        return tags[token - first] == Tag.PRONOUN;
    }

    /** Whether the token is an article or the like: "the", "his", "three". */
    boolean isDetermined(int token) {
        return token >= first && token < end && tags[token - first] == Tag.DETERMINER;
    }

    /** Whether the token is a possessive ending. */
    public boolean isPossessive(int token) {
        return token >= first && token < end && tags[token - first] == Tag.POSSESSIVE;
    }

    /** The tags, for tests and explanations. */
    @Override
    public String toString() {
        return Arrays.toString(tags);
    }
}
