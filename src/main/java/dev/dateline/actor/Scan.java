package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text under reading: its tokens, what the lexicon says of them, and what has been found so far. */
final class Scan {

    /** How many mentions back a pronoun's person is looked for. */
    private static final int PRONOUN_REACH = 24;

    /** Most words that say what somebody is. */
    private static final int LONGEST_KIND = 5;

    /** How far back a preposition may stand before a place: "in the northern Gaza Strip". */
    private static final int LOCATIVE_REACH = 3;

    /** Longest name of a state, in tokens, that is looked for before a name. */
    private static final int LONGEST_OWNER = 3;

    /** How many mentions back a text may have named somebody. */
    private static final int REMEMBERED = 500;

    final ActorLexicon lexicon;
    final Tokens tokens;
    final long day;
    /** From this day on, all states are what they are now. */
    private final long settled;

    final People people;
    /** Persons by the first word of their names, as Thais or Malays are called. */
    final People forenames;

    final List<Draft> drafts = new ArrayList<>();
    /** Token after the last name that {@link #nameAt} found. */
    int nameEnd;
    /** The match of that name in the lexicon. */
    private long name;

    private int sentence;

    Scan(ActorLexicon lexicon, Tokens tokens, long day) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.day = day;
        settled = lexicon.settled();
        people = new People(tokens);
        forenames = new People(tokens);
    }

    int size() {
        return tokens.size();
    }

    /** Whether a token's word is in a list. */
    boolean is(int token, WordList list) {
        return token >= 0 && token < size() && lexicon.is(tokens.word(token), list);
    }

    /** Whether a token is a capitalized word of a list. */
    boolean isCapitalizedOf(int token, WordList list) {
        return is(token, list) && tokens.isCapitalized(token);
    }

    int classes(int token) {
        boolean known = token >= 0 && token < tokens.size() && tokens.may(token, WordMarks.ACTOR);
        return known ? lexicon.classes(tokens.word(token)) : 0;
    }

    boolean is(int token, WordClass wordClass) {
        return (classes(token) & wordClass.mask()) != 0;
    }

    /** Whether a word is a common one, and no name by itself. */
    boolean isPlain(int token) {
        return (classes(token) & (WordClass.COMMON.mask() | WordClass.ENGLISH.mask())) != 0;
    }

    boolean isCapitalized(int token) {
        return token >= 0 && token < tokens.size() && tokens.isCapitalized(token);
    }

    boolean isPunctuation(int token, char c) {
        return token >= 0 && token < tokens.size() && tokens.isPunctuation(token, c);
    }

    /** Whether the token is a possessive "'s", or the apostrophe after a plural. */
    boolean isPossessive(int token) {
        if (token >= tokens.size() || !tokens.isGlued(token)) {
            return false;
        }
        char first = tokens.text().charAt(tokens.start(token));
        if (first != '\'' && first != '\u2019') {
            return false;
        }
        return tokens.length(token) == 2 || tokens.text().charAt(tokens.start(token) - 1) == 's';
    }

    /** Whether the sign of a currency is tied to what stands before: "US$5 million". */
    boolean isCurrency(int token) {
        return token > 0
                && token < size()
                && tokens.isGlued(token)
                && tokens.shape(token) == Shape.PUNCTUATION
                && Character.getType(tokens.text().codePointAt(tokens.start(token))) == Character.CURRENCY_SYMBOL;
    }

    /** Whether the token is a hyphen or dash that ties the words at its sides. */
    boolean isTyingHyphen(int token) {
        return token > 0
                && token + 1 < tokens.size()
                && isHyphen(token)
                && tokens.isGlued(token)
                && tokens.isGlued(token + 1);
    }

    private boolean isHyphen(int token) {
        char c = tokens.text().charAt(tokens.start(token));
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }

    /** Whether a name that ends here is the first half of an adjective of leaning: "Iran-backed", "Iranian style". */
    boolean leansAfter(int end) {
        return (isTyingHyphen(end) && !tokens.isCapitalized(end + 1))
                || (end < tokens.size() && tokens.isWritten(end, "style"));
    }

    /** Whether a name that begins here is the second half of an adjective of leaning or kin: "pro-Russian", "ethnic Russian", "ethnic-Russian". */
    boolean leansBefore(int first) {
        int half = isTyingHyphen(first - 1) ? first - 2 : -1;
        return is(half, WordClass.LEANING) || is(half, WordClass.KIN) || is(first - 1, WordClass.KIN);
    }

    /** Whether a sentence begins here, or, in quotation marks, what somebody says. */
    boolean isSentenceStart(int token) {
        int start = token == 0 ? 0 : tokens.sentenceStart(sentenceOf(token));
        return start == token
                || opensItem(token - 1)
                || (isQuote(token - 1)
                        && (token - 1 == start || isPunctuation(token - 2, ',') || isPunctuation(token - 2, ':')));
    }

    /** The colon of "A: The embassy warned", the bullet of "* The embassy warned", the dash of "May 3 - The embassy warned". */
    private boolean opensItem(int mark) {
        boolean dash = isPunctuation(mark, '-') || isPunctuation(mark, '\u2013') || isPunctuation(mark, '\u2014');
        return (dash && !tokens.isGlued(mark))
                || isPunctuation(mark, ':')
                || isPunctuation(mark, '\u2022')
                || isPunctuation(mark, '*')
                || isPunctuation(mark, '\u2026');
    }

    /** Whether a token is a quotation mark. */
    boolean isQuote(int token) {
        return isPunctuation(token, '"') || isPunctuation(token, '\u201C') || isPunctuation(token, '\u201D');
    }

    int sentenceEnd(int token) {
        return tokens.sentenceEnd(sentenceOf(token));
    }

    /** The sentence of a token; most questions are about the one asked for last. */
    private int sentenceOf(int token) {
        if (token < tokens.sentenceStart(sentence) || token >= tokens.sentenceEnd(sentence)) {
            sentence = tokens.sentenceOf(token);
        }
        return sentence;
    }

    /** Whether a preposition such as "in" makes a name that begins here a place. */
    boolean isLocated(int first) {
        int token = first - 1;
        int reach = first - LOCATIVE_REACH;
        while (token >= reach && (classes(token) & (WordClass.DIRECTION.mask() | WordClass.ARTICLE.mask())) != 0) {
            token--;
        }
        return is(token, WordClass.LOCATIVE);
    }

    /**
     * What the longest name at a token that fits means on the day, or null; {@link #nameEnd} says where it ends: in "Iran air
     * strikes" that is "Iran". An office-holder out of office is still found by the full name.
     */
    @Nullable
    Sense nameAt(int token) {
        name = is(token, WordClass.NAME_START) ? lexicon.name(tokens, token) : PhraseIndex.NONE;
        while (name != PhraseIndex.NONE) {
            nameEnd = PhraseIndex.end(name);
            Sense sense = fitting(lexicon.senses(name), token);
            if (sense != null) {
                return day < settled ? lexicon.on(day, sense) : sense;
            }
            name = lexicon.shorterName(tokens, token, nameEnd);
        }
        return null;
    }

    private @Nullable Sense fitting(List<Sense> senses, int token) {
        Sense past = null;
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (!sense.letters().fits(tokens, token) || (sense.use() == Use.AGAIN && !isAgain(sense, token))) {
                continue;
            }
            Tenure tenure = sense.tenure();
            if (tenure == null) {
                return sense;
            }
            if (tenure.holdsOn(day)) {
                return i + 1 == senses.size() ? sense : namesake(senses, i, token);
            }
            past = sense.use() == Use.HOLDER ? sense : past;
        }
        return past;
    }

    /** "the North", after North Korea has been named; but not "the North Sea", "the North of Chad". */
    private boolean isAgain(Sense sense, int token) {
        return is(token - 1, WordClass.ARTICLE)
                && !isCapitalized(nameEnd)
                && !(nameEnd < size() && tokens.isWritten(nameEnd, "of"))
                && isNamed(sense.actors());
    }

    /**
     * Of holders of one name on one day, him whose state stands beside the name, "Saudi King Abdullah", "King Abdullah of Jordan", else
     * him whose state the text has named, else the first; of two offices of one state, which one person can hold, the prominent one.
     */
    private Sense namesake(List<Sense> senses, int first, int token) {
        Sense named = senses.get(first);
        boolean known = isNamed(named.actors());
        for (int i = first; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            Tenure tenure = sense.tenure();
            if (tenure == null || !tenure.holdsOn(day)) {
                continue;
            }
            if (isBeside(sense.actors(), token)) {
                return sense;
            }
            boolean higher = sense.actors().equals(named.actors()) && tenure.prominent();
            if (higher || (!known && isNamed(sense.actors()))) {
                named = sense;
                known |= !higher;
            }
        }
        return named;
    }

    private boolean isBeside(List<Actor> actors, int token) {
        int end = token > 1 && isPossessive(token - 1) ? token - 1 : token;
        for (int start = end - 1; start >= Math.max(0, end - LONGEST_OWNER); start--) {
            if (isNameOf(actors, start, end)) {
                return true;
            }
        }
        return nameEnd + 1 < size() && tokens.isWritten(nameEnd, "of") && isNameOf(actors, nameEnd + 1, -1);
    }

    /** Whether a name of just these begins at a token, and ends before another, unless that is -1. */
    private boolean isNameOf(List<Actor> actors, int start, int end) {
        long owner = is(start, WordClass.NAME_START) ? lexicon.name(tokens, start) : PhraseIndex.NONE;
        return owner != PhraseIndex.NONE
                && (end < 0 || PhraseIndex.end(owner) == end)
                && lexicon.senses(owner).get(0).actors().equals(actors);
    }

    /** Whether the text has named just these, not too far back. */
    boolean isNamed(List<Actor> actors) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REMEMBERED); i--) {
            if (drafts.get(i).actors().equals(actors)) {
                return true;
            }
        }
        return false;
    }

    /** All meanings of the name that {@link #nameAt} finds at a token; none if there is no name. */
    List<Sense> sensesAt(int token) {
        if (nameAt(token) == null) {
            return List.of();
        }
        List<Sense> senses = lexicon.senses(name);
        if (day >= settled) {
            return senses;
        }
        List<Sense> then = new ArrayList<>(senses.size());
        for (int i = 0; i < senses.size(); i++) {
            then.add(lexicon.on(day, senses.get(i)));
        }
        return then;
    }

    /** Token after the words that say what somebody is: "rebel group" in "the Lebanese rebel group Harbour Watch". */
    int afterKind(int first) {
        int token = first;
        int limit = Math.min(sentenceEnd(first - 1), first + LONGEST_KIND);
        while (token < limit && isKind(token)) {
            token++;
        }
        return token;
    }

    /** Whether a word says that a group or company is named: "militia", "airline". */
    boolean isKindOfGroup(int token) {
        return is(token, WordClass.COMPANY_NOUN) || is(token, WordClass.GROUP_NOUN);
    }

    /** A word that can say what somebody is, or a hyphen: "low-cost airline"; nothing like "strikes" or "bombed". */
    boolean isKind(int token) {
        if (isTyingHyphen(token)) {
            return true;
        }
        if (token >= size() || tokens.shape(token) != Shape.LOWER) {
            return false;
        }
        String text = tokens.text();
        int end = tokens.end(token);
        boolean acts = text.charAt(end - 1) == 's' || (text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e');
        int noun = WordClass.MODIFIER.mask() | WordClass.COMPANY_NOUN.mask() | WordClass.GROUP_NOUN.mask();
        return !acts || (classes(token) & noun) != 0 || isTyingHyphen(token - 1);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** Of the mentions between two tokens, few enough before that at an index, the first that is sought; or null. */
    @Nullable
    Draft firstOf(int index, int from, int to, Predicate<Draft> sought) {
        Draft found = null;
        int bound = Math.max(0, index - 1 - PRONOUN_REACH);
        for (int i = index - 1; i >= bound && drafts.get(i).first >= from; i--) {
            Draft draft = drafts.get(i);
            found = draft.end <= to && sought.test(draft) ? draft : found;
        }
        return found;
    }

    /** "Israel and the Palestinians", "Israeli-Palestinian". */
    boolean joins(Draft before, @Nullable Draft after) {
        if (after == null || !(is(before.end, WordClass.JOINING) || isTyingHyphen(before.end))) {
            return false;
        }
        int gap = after.first - before.end;
        return gap == 1 || (gap == 2 && is(before.end + 1, WordClass.ARTICLE));
    }
}
