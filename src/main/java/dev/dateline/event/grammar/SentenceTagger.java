package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.ADVERB;
import static dev.dateline.event.grammar.WordClass.APPROXIMATE;
import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.CONJUNCTION;
import static dev.dateline.event.grammar.WordClass.DETERMINER;
import static dev.dateline.event.grammar.WordClass.FINITE;
import static dev.dateline.event.grammar.WordClass.ING;
import static dev.dateline.event.grammar.WordClass.MODAL;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PARTICIPLE;
import static dev.dateline.event.grammar.WordClass.PAST;
import static dev.dateline.event.grammar.WordClass.PREPOSITION;
import static dev.dateline.event.grammar.WordClass.PRESENT;
import static dev.dateline.event.grammar.WordClass.PRONOUN;
import static dev.dateline.event.grammar.WordClass.RELATIVE;
import static dev.dateline.event.grammar.WordClass.SUBORDINATOR;
import static dev.dateline.event.grammar.WordClass.VERB;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;

/**
 * Decides what each token of a sentence is, from left to right. Where a word can be noun or verb, the words around it, and
 * whether its clause has a subject and a verb already, decide.
 */
final class SentenceTagger {

    /** How far the tagger looks ahead for the verb of a clause. */
    private static final int LOOK_AHEAD = 14;

    private final WordClasses classes;
    private final Tokens tokens;
    private final Spans spans;
    private final Tag[] tags;
    private final int first;
    private final int end;

    /** Whether the clause so far has a noun group that can be its subject. */
    private boolean subject;
    /** Whether the clause so far has a finite verb. */
    private boolean finite;

    private boolean governed;
    /** Whether the clause began after "and" with what may be one more object of the verb before. */
    private boolean joined;

    SentenceTagger(WordClasses classes, Tokens tokens, Spans spans, Tag[] tags, int first, int end) {
        this.classes = classes;
        this.tokens = tokens;
        this.spans = spans;
        this.tags = tags;
        this.first = first;
        this.end = end;
    }

    /** Fills {@code tags[0, end - first)}. */
    void run() {
        for (int token = first; token < end; token++) {
            Tag tag = tag(token);
            tags[token - first] = tag;
            follow(tag, token);
        }
    }

    private void follow(Tag tag, int token) {
        switch (tag) {
            // "hundreds of people": the people act
            case PREPOSITION -> governed = !follows(token, Tag.DETERMINER) && !follows(token, Tag.NUMBER);
            // "on Monday the army", "on that day the army": after a date, or with an article of its own, a new group
            // begins
            case DATE -> governed = false;
            case DETERMINER -> governed &= !follows(token, Tag.NOUN);
            case NOUN, NAME, PRONOUN -> {
                if (!governed) {
                    subject = true;
                }
            }
            case SUBORDINATOR, THAT, BREAK -> {
                subject = false;
                finite = false;
                governed = false;
            }
            case RELATIVE -> {
                subject = true;
                finite = false;
                governed = false;
            }
            case CONJUNCTION -> {
                joined = finite && token > first && tags[token - 1 - first].isNominal();
                subject &= !finite;
                finite = false;
                governed = governed && !subject;
            }
            case COMMA -> governed = false;
            case PRESENT, PAST, MODAL -> {
                joined = false;
                finite = true;
                governed = false;
            }
            case BE, HAVE, DO, BASE -> {
                finite |= subject;
                governed = false;
            }
            case ING, PARTICIPLE, TO -> governed = false;
            default -> {}
        }
    }

    private boolean follows(int token, Tag tag) {
        return before(token) == tag;
    }

    private Tag tag(int token) {
        if (spans.isDate(token)) {
            return Tag.DATE;
        }
        if (spans.isActor(token)) {
            // "US" is no "us"
            boolean pronoun = tokens.shape(token) != Shape.UPPER && (classes.of(tokens, token) & PRONOUN) != 0;
            return pronoun ? Tag.PRONOUN : Tag.NAME;
        }
        Shape shape = tokens.shape(token);
        if (shape == Shape.PUNCTUATION) {
            return punctuation(token);
        }
        if (shape == Shape.NUMBER) {
            return Tag.NUMBER;
        }
        if (isHedge(token)) {
            return Tag.DETERMINER;
        }
        if (isHyphenated(token)) {
            return isAgain(token) ? Tag.ADVERB : isAgain(token - 2) && hyphenBefore(token) ? word(token) : Tag.NOUN;
        }
        return word(token);
    }

    /** Whether the word belongs to the number after it: "at least nine", "over 300". */
    private boolean isHedge(int token) {
        int number = afterApproximation(token);
        return number > token && isCount(number);
    }

    private boolean isCount(int token) {
        return !spans.isDate(token) && (tokens.shape(token) == Shape.NUMBER || (bitsAt(token) & WordClass.COUNT) != 0);
    }

    private Tag punctuation(int token) {
        char c = tokens.text().charAt(tokens.start(token));
        return switch (c) {
            case ',', '(', ')' -> Tag.COMMA;
            case ';', ':', '\u2014' -> Tag.BREAK;
            case '-', '\u2013' -> joins(token) ? (isAgain(token - 1) ? Tag.ADVERB : Tag.NOUN) : Tag.BREAK;
            case '"', '\u201c', '\u201d', '\u2018', '\u2019', '\'' ->
                isPlainPossessive(token) ? Tag.POSSESSIVE : Tag.QUOTE;
            case '/', '&', '$', '%', '\u20ac', '\u00a3' -> Tag.NOUN;
            default -> Tag.OTHER;
        };
    }

    /** The apostrophe after a plural: "the leaders' meeting". */
    private boolean isPlainPossessive(int token) {
        char c = tokens.text().charAt(tokens.start(token));
        return (c == '\'' || c == '\u2019')
                && token > first
                && tokens.isGlued(token)
                && tokens.text().charAt(tokens.end(token - 1) - 1) == 's'
                && token + 1 < end
                && !tokens.isGlued(token + 1);
    }

    private boolean joins(int token) {
        return token > first && token + 1 < end && tokens.isGlued(token) && tokens.isGlued(token + 1);
    }

    private boolean isHyphen(int token) {
        return token > first
                && token < end
                && (tokens.isPunctuation(token, '-') || tokens.isPunctuation(token, '\u2013'));
    }

    private boolean hyphenBefore(int token) {
        return isHyphen(token - 1) && joins(token - 1);
    }

    private boolean isHyphenated(int token) {
        return hyphenBefore(token) || (isHyphen(token + 1) && joins(token + 1));
    }

    /** Whether the token is the "re" of "re-elected". */
    private boolean isAgain(int token) {
        return token >= first
                && tokens.length(token) == 2
                && tokens.text().regionMatches(true, tokens.start(token), "re", 0, 2)
                && isHyphen(token + 1);
    }

    private Tag word(int token) {
        int bits = classes.of(tokens, token);
        Shape shape = tokens.shape(token);
        boolean capitalized = shape == Shape.CAPITALIZED || shape == Shape.UPPER;
        int closed = bits & ~(VERB | NOUN | WordClass.HINTS);
        if (closed != 0 && (!capitalized || isOpening(token))) {
            return closedClass(token, bits);
        }
        if (isPossessive(token)) {
            return Tag.POSSESSIVE;
        }
        if (capitalized && (bits & VERB) == 0) {
            return Tag.NAME;
        }
        if (capitalized && !(isOpening(token) && bits != 0)) {
            return Tag.NAME;
        }
        if ((bits & VERB) == 0) {
            return Tag.NOUN;
        }
        if (isOpening(token) && (bits & (BASE | PRESENT)) != 0 && (bits & NOUN) != 0) {
            return Tag.NOUN;
        }
        return verbOrNoun(token, bits);
    }

    /** Whether a capital letter says nothing: at the beginning, or after a quotation mark or colon there. */
    private boolean isOpening(int token) {
        return token == first || tags[token - 1 - first] == Tag.QUOTE || tags[token - 1 - first] == Tag.BREAK;
    }

    private boolean isPossessive(int token) {
        return tokens.isGlued(token)
                && tokens.length(token) == 2
                && tokens.text().charAt(tokens.end(token) - 1) == 's'
                && !Character.isLetter(tokens.text().charAt(tokens.start(token)));
    }

    private Tag closedClass(int token, int bits) {
        if ((bits & WordClass.TO) != 0) {
            return isInfinitiveAhead(token) ? Tag.TO : Tag.PREPOSITION;
        }
        if ((bits & WordClass.THAT) != 0) {
            return thatTag(token);
        }
        if ((bits & MODAL) != 0) {
            return (bits & NOUN) != 0 && follows(token, DETERMINER) ? Tag.NOUN : Tag.MODAL;
        }
        if ((bits & WordClass.BE) != 0) {
            return Tag.BE;
        }
        if ((bits & WordClass.HAVE) != 0) {
            return Tag.HAVE;
        }
        if ((bits & WordClass.DO) != 0) {
            return Tag.DO;
        }
        if ((bits & WordClass.NEGATION) != 0) {
            return Tag.NEGATION;
        }
        if ((bits & SUBORDINATOR) != 0) {
            return (bits & PREPOSITION) != 0 && namesRole(token) ? Tag.PREPOSITION : Tag.SUBORDINATOR;
        }
        if ((bits & RELATIVE) != 0) {
            return Tag.RELATIVE;
        }
        if ((bits & CONJUNCTION) != 0) {
            return Tag.CONJUNCTION;
        }
        if ((bits & DETERMINER) != 0) {
            return Tag.DETERMINER;
        }
        if ((bits & PRONOUN) != 0) {
            return Tag.PRONOUN;
        }
        if ((bits & ADVERB) != 0 && !((bits & PREPOSITION) != 0 && nominalAhead(token))) {
            return Tag.ADVERB;
        }
        return Tag.PREPOSITION;
    }

    /** Whether a plain noun without a verb of its own follows: "as president", "as a terrorist organization". */
    private boolean namesRole(int token) {
        int next = token + 1;
        if (next >= end || (spans.isActor(next) && tokens.shape(next) != Shape.LOWER) || spans.isDate(next)) {
            return false;
        }
        boolean article = (bitsAt(next) & DETERMINER) != 0;
        boolean noun =
                tokens.shape(next) == Shape.LOWER && (bitsAt(next) & (VERB | PRONOUN | WordClass.TO | NOUN)) == NOUN;
        if (!article && !noun) {
            return false;
        }
        for (int i = next; i < end && i < next + 8 && !isStop(i); i++) {
            int bits = bitsAt(i);
            if (!spans.isActor(i) && (bits & (PRESENT | MODAL | FINITE | PAST)) != 0 && (bits & PARTICIPLE) == 0) {
                return false;
            }
            if ((bits & (PREPOSITION | CONJUNCTION | SUBORDINATOR)) != 0 && i > next) {
                return true;
            }
        }
        return true;
    }

    private boolean nominalAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & (DETERMINER | NOUN)) != 0;
    }

    private Tag thatTag(int token) {
        Tag before = before(token);
        return before != null && (before == Tag.NOUN || before == Tag.NAME || before == Tag.COMMA) && verbAhead(token)
                ? Tag.RELATIVE
                : Tag.THAT;
    }

    private boolean verbAhead(int token) {
        int next = token + 1;
        while (next < end && (bitsAt(next) & (ADVERB | WordClass.NEGATION)) != 0) {
            next++;
        }
        int bits = next < end ? bitsAt(next) : 0;
        return (bits & (MODAL | FINITE)) != 0 || ((bits & (PRESENT | PAST)) != 0 && !spans.isActor(next));
    }

    private boolean isInfinitiveAhead(int token) {
        int next = token + 1;
        while (next < end && next < token + 3 && (bitsAt(next) & ADVERB) != 0) {
            next++;
        }
        if (next >= end || spans.isActor(next) || tokens.shape(next) != Shape.LOWER) {
            return false;
        }
        int bits = bitsAt(next);
        return (bits & BASE) != 0
                || ((bits & (WordClass.BE | WordClass.HAVE | WordClass.DO)) != 0 && (bits & FINITE) == 0)
                || (bits & (WordClass.HAVE | WordClass.DO)) != 0;
    }

    private int bitsAt(int token) {
        return classes.of(tokens, token);
    }

    private boolean follows(int token, int bits) {
        return token > first && (bitsAt(token - 1) & bits) != 0;
    }

    private @org.jspecify.annotations.Nullable Tag before(int token) {
        return token > first ? tags[token - 1 - first] : null;
    }

    /** The last tag before a token that is no adverb, negation or quotation mark. */
    private Tag significantBefore(int token) {
        for (int i = token - 1 - first; i >= 0; i--) {
            boolean dated = tags[i] == Tag.DATE && i > 0 && tags[i - 1] == Tag.DETERMINER;
            if (tags[i] != Tag.ADVERB && tags[i] != Tag.NEGATION && tags[i] != Tag.QUOTE && !dated) {
                return tags[i];
            }
        }
        return Tag.OTHER;
    }

    private Tag verbOrNoun(int token, int bits) {
        Tag before = significantBefore(token);
        if (isAttributive(token, bits, before)) {
            return Tag.NOUN;
        }
        return switch (before) {
            case TO -> (bits & BASE) != 0 ? Tag.BASE : nounOr(bits, Tag.BASE);
            case MODAL, DO -> (bits & BASE) != 0 ? Tag.BASE : finiteForm(bits);
            case BE -> afterBe(bits);
            case HAVE -> (bits & PARTICIPLE) != 0 ? Tag.PARTICIPLE : Tag.NOUN;
            case NUMBER -> isModel(token) ? afterNoun(token, bits, Tag.NAME) : afterDeterminer(token, bits);
            case DETERMINER, POSSESSIVE -> afterDeterminer(token, bits);
            case PREPOSITION -> afterPreposition(token, bits);
            case NOUN, NAME, PRONOUN, RELATIVE, DATE -> afterNoun(token, bits, before);
            default -> afterPause(token, bits, before);
        };
    }

    /** "a Cessna 150 crashes": the number belongs to the name before it. */
    private boolean isModel(int token) {
        return before(token) == Tag.NUMBER && before(token - 1) == Tag.NAME && subject && !finite;
    }

    /** "after talks with visiting President Xi": it leans on the name. */
    private boolean isAttributive(int token, int bits, Tag before) {
        return (bits & ING) != 0
                && (bits & NOUN) != 0
                && (before == Tag.PREPOSITION || before.isVerb())
                && token + 1 < end
                && spans.isTitled(token + 1);
    }

    private static Tag nounOr(int bits, Tag verb) {
        return (bits & NOUN) != 0 ? Tag.NOUN : verb;
    }

    private static Tag finiteForm(int bits) {
        if ((bits & PRESENT) != 0) {
            return Tag.PRESENT;
        }
        if ((bits & PAST) != 0) {
            return Tag.PAST;
        }
        if ((bits & BASE) != 0) {
            return Tag.BASE;
        }
        return (bits & PARTICIPLE) != 0 ? Tag.PARTICIPLE : Tag.ING;
    }

    private static Tag afterBe(int bits) {
        if ((bits & PARTICIPLE) != 0) {
            return Tag.PARTICIPLE;
        }
        if ((bits & ING) != 0) {
            return Tag.ING;
        }
        return Tag.NOUN;
    }

    private Tag afterDeterminer(int token, int bits) {
        // "the 50 arrested", "those killed": a participle without a noun after it
        if ((bits & PARTICIPLE) != 0 && (bits & NOUN) == 0 && !nounAhead(token)) {
            return Tag.PARTICIPLE;
        }
        return Tag.NOUN;
    }

    private Tag afterPreposition(int token, int bits) {
        if ((bits & ING) != 0) {
            // "by launching strikes", but "after the bombing", "in fighting"
            return (bits & NOUN) == 0 || objectAhead(token) ? Tag.ING : Tag.NOUN;
        }
        return (bits & NOUN) != 0 || (bits & PARTICIPLE) != 0 ? Tag.NOUN : finiteForm(bits);
    }

    private Tag afterNoun(int token, int bits, Tag before) {
        boolean pronoun = before == Tag.PRONOUN || before == Tag.RELATIVE;
        if ((bits & (PRESENT | BASE)) != 0) {
            return presentAfterNoun(token, bits, pronoun);
        }
        if ((bits & ING) != 0) {
            boolean compound = (bits & WordClass.NOUN_FIRST) != 0 && before != Tag.PRONOUN && !determinerAhead(token);
            boolean noun = (bits & NOUN) != 0 && (compound || !objectAhead(token) || insideGroup(token));
            return noun ? Tag.NOUN : Tag.ING;
        }
        if ((bits & PAST) == 0) {
            return Tag.PARTICIPLE;
        }
        if ((bits & PARTICIPLE) == 0) {
            return Tag.PAST;
        }
        return pastAfterNoun(token, pronoun);
    }

    /** "in Wednesday's hotel bombing attacks": owned nouns before it, a bare noun after it. */
    private boolean insideGroup(int token) {
        int next = token + 1;
        if (next >= end || (bitsAt(next) & NOUN) == 0 || spans.isActor(next) || (bitsAt(next) & DETERMINER) != 0) {
            return false;
        }
        int i = token - 1;
        while (i >= first && i > token - 5 && (tags[i - first] == Tag.NOUN || tags[i - first] == Tag.NAME)) {
            i--;
        }
        return i >= first && tags[i - first] == Tag.POSSESSIVE;
    }

    private Tag presentAfterNoun(int token, int bits, boolean pronoun) {
        boolean noun = (bits & NOUN) != 0;
        if (pronoun) {
            return finiteForm(bits);
        }
        if (!noun) {
            return (bits & BASE) != 0 && (bits & PAST) != 0 ? Tag.PAST : finiteForm(bits);
        }
        if (determinerAhead(token) && subject && !finite) {
            return finiteForm(bits);
        }
        if ((bits & WordClass.NOUN_FIRST) != 0 && before(token) == Tag.NOUN) {
            return Tag.NOUN;
        }
        boolean leaning = spans.isAdjective(token - 1) && !endsInS(token - 1);
        if (leaning || finite || !subject || finiteAhead(token)) {
            return Tag.NOUN;
        }
        boolean plural = (bits & BASE) != 0;
        int group = beforeAdverbs(token);
        boolean pluralBefore = endsInS(group) || isPlural(group) || before(token) == Tag.DATE;
        boolean nameBefore = before(token) == Tag.NAME || before(token) == Tag.DATE;
        boolean several = conjunctionBefore(token);
        if (plural) {
            return (pluralBefore || several || nameBefore) && argumentAhead(token) ? finiteForm(bits) : Tag.NOUN;
        }
        return argumentAhead(token) || token + 1 >= end ? Tag.PRESENT : Tag.NOUN;
    }

    /** The token before a token and the adverbs before it: "forces now plan". */
    private int beforeAdverbs(int token) {
        int before = token - 1;
        while (before > first && tags[before - first] == Tag.ADVERB) {
            before--;
        }
        return before;
    }

    /** "people", "policemen": plural without an "s". */
    private boolean isPlural(int token) {
        return token >= first && (bitsAt(token) & WordClass.PLURAL) != 0;
    }

    private boolean determinerAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & DETERMINER) != 0 && !spans.isDate(next) && !spans.isActor(next);
    }

    private boolean conjunctionBefore(int token) {
        for (int i = token - 1; i >= first && i > token - 14; i--) {
            Tag tag = tags[i - first];
            if (tag == Tag.CONJUNCTION) {
                return true;
            }
            if (!tag.isNominal() && tag != Tag.COMMA && tag != Tag.PREPOSITION) {
                return false;
            }
        }
        return false;
    }

    private Tag pastAfterNoun(int token, boolean pronoun) {
        if (pronoun) {
            return Tag.PAST;
        }
        if (finite || !subject) {
            return Tag.PARTICIPLE;
        }
        boolean by = token + 1 < end && tokens.textOf(token + 1).equals("by");
        if (joined && !by && token + 1 < end && (bitsAt(token + 1) & PREPOSITION) != 0) {
            // "to pursue a contractor and others accused of fraud"
            return Tag.PARTICIPLE;
        }
        return by || finiteAhead(token) ? Tag.PARTICIPLE : Tag.PAST;
    }

    private Tag afterPause(int token, int bits, Tag before) {
        if ((bits & ING) != 0) {
            return (bits & NOUN) != 0 && !objectAhead(token) ? Tag.NOUN : Tag.ING;
        }
        if (before == Tag.CONJUNCTION || before.isVerb() || before == Tag.COMMA) {
            return coordinated(token, bits, before);
        }
        if ((bits & NOUN) != 0) {
            return Tag.NOUN;
        }
        if ((bits & PARTICIPLE) != 0) {
            return nounAhead(token) ? Tag.NOUN : Tag.PARTICIPLE;
        }
        return finiteForm(bits);
    }

    /** After "and", a word is what the word before "and" was. */
    private Tag coordinated(int token, int bits, Tag before) {
        if (before == Tag.COMMA && subject && !finite && (bits & (PRESENT | PAST | BASE)) != 0) {
            // the verb after a parenthesis: "A court in Paris, France, convicts him"
            boolean noun = (bits & NOUN) != 0;
            boolean verb = !noun || (argumentAhead(token) && !finiteAhead(token));
            if (verb && (bits & (PRESENT | PAST)) == 0) {
                verb = !noun || objectAhead(token) || isAfterApposition(token);
                if (verb) {
                    return Tag.BASE;
                }
            } else if (verb && ((bits & PRESENT) != 0 || !participleBefore(token, bits))) {
                return (bits & PRESENT) != 0 ? Tag.PRESENT : Tag.PAST;
            }
        }
        if (before.isVerb()) {
            return (bits & NOUN) != 0 || (bits & PARTICIPLE) != 0 ? nounAfterVerb(token, bits) : finiteForm(bits);
        }
        Tag last = lastVerb(token);
        if ((bits & PARTICIPLE) != 0 && (bits & BASE) == 0) {
            if (last == Tag.PARTICIPLE) {
                return Tag.PARTICIPLE;
            }
            if (before == Tag.COMMA) {
                return last == Tag.PAST && objectAhead(token) ? Tag.PAST : Tag.PARTICIPLE;
            }
            return (bits & PAST) != 0 && last != Tag.OTHER ? Tag.PAST : nounOr(bits, Tag.PARTICIPLE);
        }
        if ((bits & PRESENT) != 0 && before == Tag.CONJUNCTION && last == Tag.ING && pointedObjectAhead(token)) {
            return Tag.PRESENT;
        }
        if ((bits & PRESENT) != 0 && (last == Tag.PRESENT || last == Tag.PAST || last == Tag.PARTICIPLE)) {
            return (bits & NOUN) == 0 || (argumentAhead(token) && !finiteAhead(token)) ? Tag.PRESENT : Tag.NOUN;
        }
        if ((bits & BASE) != 0 && last == Tag.BASE) {
            return (bits & NOUN) == 0 || objectAhead(token) ? Tag.BASE : Tag.NOUN;
        }
        return nounOr(bits, finiteForm(bits));
    }

    /** Whether an article or a pronoun follows: "and bans him from it". */
    private boolean pointedObjectAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & (DETERMINER | PRONOUN)) != 0 && !spans.isActor(next);
    }

    /** Whether a form that may be a participle is one: "X, wounded in an attack, died". */
    private boolean participleBefore(int token, int bits) {
        if ((bits & PARTICIPLE) == 0 || isAfterApposition(token)) {
            return false;
        }
        return !objectAhead(token) || finiteAhead(token);
    }

    /** Whether the comma before the token closes what another one opened: "the ruler, X, appealed for help". */
    private boolean isAfterApposition(int token) {
        int commas = 0;
        for (int i = token - 1; i >= first && i > token - LOOK_AHEAD; i--) {
            Tag tag = tags[i - first];
            if (!tag.isNominal() && tag != Tag.COMMA && tag != Tag.PREPOSITION) {
                return false;
            }
            commas += tag == Tag.COMMA ? 1 : 0;
            if (commas == 2) {
                return true;
            }
        }
        return false;
    }

    private Tag nounAfterVerb(int token, int bits) {
        return (bits & NOUN) != 0 || nounAhead(token) ? Tag.NOUN : Tag.PARTICIPLE;
    }

    private Tag lastVerb(int token) {
        for (int i = token - 1 - first; i >= 0 && i > token - first - 40; i--) {
            if (tags[i].isVerb()) {
                return tags[i];
            }
        }
        return Tag.OTHER;
    }

    private boolean endsInS(int token) {
        return token >= first && tokens.text().charAt(tokens.end(token) - 1) == 's';
    }

    /** Whether a noun group goes on after the token. */
    private boolean nounAhead(int token) {
        int next = token + 1;
        if (next >= end) {
            return false;
        }
        if (spans.isActor(next)) {
            return true;
        }
        int bits = bitsAt(next);
        return tokens.shape(next) == Shape.NUMBER
                || ((bits & NOUN) != 0 && (bits & ADVERB) == 0 && !spans.isDate(next));
    }

    /** Whether what follows looks like an object: an article, a name, a number, a plain noun. */
    private boolean objectAhead(int token) {
        int next = afterApproximation(token + 1);
        if (next >= end) {
            return false;
        }
        if (spans.isActor(next) || tokens.shape(next) == Shape.NUMBER) {
            return true;
        }
        int bits = bitsAt(next);
        return (bits & (DETERMINER | PRONOUN)) != 0
                || ((bits & NOUN) != 0 && !spans.isDate(next))
                || tokens.isPunctuation(next, '"')
                || tokens.isPunctuation(next, '\u201c');
    }

    /** The number after "at least", "up to", "more than about"; the token itself if no such words stand before a number. */
    private int afterApproximation(int token) {
        int next = token;
        while (next + 1 < end && next < token + 4) {
            if ((bitsAt(next) & APPROXIMATE) != 0) {
                next++;
            } else if ((bitsAt(next) & PREPOSITION) != 0 && (bitsAt(next + 1) & (APPROXIMATE | WordClass.TO)) != 0) {
                next += 2;
            } else {
                break;
            }
        }
        boolean number = next < end
                && (tokens.shape(next) == Shape.NUMBER || (bitsAt(next) & (DETERMINER | WordClass.COUNT)) != 0);
        return number ? next : token;
    }

    /** Whether what follows can belong to a verb: an object, a preposition, an adverb, a date. */
    private boolean argumentAhead(int token) {
        int next = token + 1;
        if (next >= end || spans.isDate(next) || objectAhead(token)) {
            return true;
        }
        int bits = bitsAt(next);
        boolean verbs =
                (bits & CONJUNCTION) != 0 && next + 1 < end && (bitsAt(next + 1) & (PRESENT | PAST | BASE)) != 0;
        boolean form = (bits & (ING | PARTICIPLE)) != 0;
        return verbs
                || form
                || (bits & (PREPOSITION | ADVERB | SUBORDINATOR | WordClass.TO | WordClass.THAT | RELATIVE)) != 0
                || tokens.isPunctuation(next, '.');
    }

    /** Whether a certain finite verb follows in the same clause. */
    private boolean finiteAhead(int token) {
        boolean nounBefore = true;
        for (int i = token + 1; i < end && i <= token + LOOK_AHEAD; i++) {
            if (spans.isActor(i) || spans.isDate(i)) {
                nounBefore = true;
                continue;
            }
            int bits = bitsAt(i);
            if ((bits & (SUBORDINATOR | RELATIVE | WordClass.THAT | CONJUNCTION)) != 0 || isStop(i)) {
                return false;
            }
            if ((bits & WordClass.NOMINATIVE) != 0 && nounBefore) {
                // "announces it will": another clause begins
                return false;
            }
            if ((bits & WordClass.TO) != 0 && isInfinitiveAhead(i)) {
                // "claims to have killed"
                i++;
                continue;
            }
            if ((bits & (MODAL | FINITE)) != 0) {
                return true;
            }
            if ((bits & NOUN) == 0 && nounBefore && (bits & (PRESENT | BASE)) != 0) {
                return true;
            }
            if ((bits & PAST) != 0 && ((bits & (PARTICIPLE | NOUN)) == 0 || i == token + 1)) {
                return true;
            }
            nounBefore = (bits & (NOUN | PRONOUN)) != 0 || ((bits & ADVERB) != 0 && nounBefore);
        }
        return false;
    }

    private boolean isStop(int token) {
        return tokens.isPunctuation(token, ',')
                || tokens.isPunctuation(token, ';')
                || tokens.isPunctuation(token, ':')
                || tokens.isPunctuation(token, '.');
    }
}
