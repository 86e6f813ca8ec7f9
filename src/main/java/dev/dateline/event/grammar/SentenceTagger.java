package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.ADVERB;
import static dev.dateline.event.grammar.WordClass.APPROXIMATE;
import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.CONJUNCTION;
import static dev.dateline.event.grammar.WordClass.DETERMINER;
import static dev.dateline.event.grammar.WordClass.MODAL;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PREPOSITION;
import static dev.dateline.event.grammar.WordClass.PRESENT;
import static dev.dateline.event.grammar.WordClass.PRONOUN;
import static dev.dateline.event.grammar.WordClass.RELATIVE;
import static dev.dateline.event.grammar.WordClass.SUBORDINATOR;
import static dev.dateline.event.grammar.WordClass.VERB;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Decides what each token of a sentence is, from left to right; of one text, sentence after sentence. */
final class SentenceTagger {

    private final Tokens tokens;
    private final Spans spans;
    private final Marks marks;
    private final LookAhead ahead;
    private final LookBack back;
    private final VerbOrNoun verbs;
    private int first;
    private int end;
    private Tag[] tags = {};

    /** The token after the last "at least" or the like. */
    private int approximated;

    /** @param room with room for each sentence that is asked for */
    SentenceTagger(WordClasses classes, Tokens tokens, Spans spans, ParserRoom room) {
        this.tokens = tokens;
        this.spans = spans;
        marks = new Marks(tokens);
        ahead = new LookAhead(classes, marks, tokens, spans, room);
        back = new LookBack(ahead, tokens, spans);
        verbs = new VerbOrNoun(back, ahead);
    }

    /** What each of the tokens from {@code sentence} to before {@code after} is, read as one sentence. */
    Tag[] tag(int sentence, int after) {
        first = sentence;
        end = after;
        tags = new Tag[end - first];
        approximated = 0;
        marks.turnTo(first, end);
        ahead.turnTo(first, end);
        back.turnTo(first, tags);
        tagAll();
        return tags;
    }

    private void tagAll() {
        ClauseState clause = back.clause;
        for (int token = first; token < end; token++) {
            Tag tag = tag(token);
            tags[token - first] = tag;
            if (tag == Tag.PRONOUN
                    && before(token) == Tag.CONJUNCTION
                    && (ahead.bitsAt(token) & WordClass.NOMINATIVE) != 0) {
                clause.open();
            }
            clause.follow(tag, before(token));
            if (isReport(token, tag)) {
                clause.follow(Tag.THAT, tag);
            }
        }
    }

    /** "Chad says Mali struck a port": whether a clause of its own begins after a verb, with no "that". */
    private boolean isReport(int token, Tag tag) {
        Tag before = before(token);
        if (before == null || before == Tag.COMMA || before == Tag.QUOTE) {
            // "there is work to do, said the king"
            return false;
        }
        return (tag == Tag.PRESENT || tag == Tag.PAST || tag == Tag.BASE)
                && (ahead.bitsAt(token) & WordClass.REPORTING) != 0
                && token + 1 < end
                && (ahead.bitsAt(token + 1) & WordClass.THAT) == 0
                && (spans.isActor(token + 1)
                        || (ahead.bitsAt(token + 1) & DETERMINER) != 0
                        || ahead.bareSubjectAhead(token));
    }

    private Tag tag(int token) {
        if (spans.isDate(token) && !isInsideVerb(token)) {
            return Tag.DATE;
        }
        if (spans.isActor(token)) {
            // "US" is no "us"
            boolean pronoun = tokens.shape(token) != Shape.UPPER && (ahead.bitsAt(token) & PRONOUN) != 0;
            return pronoun ? Tag.PRONOUN : Tag.NAME;
        }
        Shape shape = tokens.shape(token);
        if (shape == Shape.PUNCTUATION) {
            return isInsideQuotedVerb(token) ? Tag.ADVERB : marks.tag(token);
        }
        if (shape == Shape.NUMBER) {
            return Tag.NUMBER;
        }
        if (isApproximation(token)
                || isNoLonger(token - 1)
                || isSinceThen(token)
                || isInAbsentia(token)
                || isOnceMore(token)
                || isOnceMore(token - 1)) {
            return Tag.ADVERB;
        }
        if (isNoLonger(token) || isNearly(token)) {
            return Tag.NEGATION;
        }
        if (marks.isHyphenated(token)) {
            return marks.isAgain(token)
                    ? Tag.ADVERB
                    : marks.isAgain(token - 2) && marks.hyphenBefore(token) ? word(token) : Tag.NOUN;
        }
        return word(token);
    }

    /** The quotation mark of 'will "sign" it', 'was "forced" to sign', 'to "sign" it', which parts no verb from its helper. */
    private boolean isInsideQuotedVerb(int token) {
        Tag before = before(token);
        Tag helper = before == Tag.NEGATION ? before(token - 1) : before;
        if (helper == null || !marks.isQuote(token) || token + 1 >= end || spans.isActor(token + 1)) {
            return false;
        }
        int verb = ahead.bitsAt(token + 1);
        return switch (helper) {
            case MODAL, DO, TO -> (verb & BASE) != 0;
            case HAVE -> (verb & WordClass.PARTICIPLE) != 0;
            case BE -> (verb & (WordClass.PARTICIPLE | WordClass.ING)) != 0;
            default -> false;
        };
    }

    /** The "now" of "will now meet", "are now scheduled". */
    private boolean isInsideVerb(int token) {
        if ((ahead.bitsAt(token) & WordClass.ADVERB) == 0) {
            return false;
        }
        Tag before = before(token);
        boolean planned = token + 1 < end && (ahead.bitsAt(token + 1) & WordClass.PARTICIPLE) != 0;
        return before == Tag.MODAL || (before == Tag.BE && planned);
    }

    private Tag word(int token) {
        int bits = ahead.bitsAt(token);
        boolean capitalized = tokens.isCapitalized(token);
        int closed = bits & ~(VERB | NOUN | WordClass.HINTS);
        if (closed != 0 && (!capitalized || isOpening(token)) && !isHelpedVerb(token)) {
            return closedClass(token, bits);
        }
        if (marks.isPossessive(token)) {
            return shortened(token);
        }
        if (capitalized && (bits & VERB) == 0) {
            return isOpening(token) && (bits & WordClass.ADJECTIVE) != 0 ? Tag.NOUN : Tag.NAME;
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
        return verbs.decide(token, bits);
    }

    /** The "'s" of "he's in Lima", "who's been held", "it's banned the party"; behind what is no pronoun, that of an owner. */
    private Tag shortened(int token) {
        boolean helps = token > first
                && ((ahead.bitsAt(token - 1) & WordClass.NOMINATIVE) != 0 || tokens.reads(token - 1, "who"));
        if (!helps) {
            return Tag.POSSESSIVE;
        }
        boolean been = token + 1 < end && tokens.isWritten(token + 1, "been");
        return been || doesSo(token + 1) ? Tag.HAVE : Tag.BE;
    }

    /** The "banned" of "it's banned the party", "it's banned strikes", which has an object. */
    private boolean doesSo(int verb) {
        int object = verb + 1;
        if (object >= end || (ahead.bitsAt(verb) & WordClass.PARTICIPLE) == 0) {
            return false;
        }
        int bits = ahead.bitsAt(object);
        boolean noun = tokens.shape(object) == Shape.LOWER && (bits & ~NOUN) == 0;
        return noun || spans.isActor(object) || (bits & DETERMINER) != 0;
    }

    /** The "back" of "will not back the plan", "to back down". */
    private boolean isHelpedVerb(int token) {
        if (!ahead.isBareVerb(token)) {
            return false;
        }
        Tag before = before(token);
        Tag helper = before == Tag.NEGATION ? before(token - 1) : before;
        return helper == Tag.MODAL || helper == Tag.DO || helper == Tag.TO;
    }

    /** Whether a capital letter says nothing: at the beginning, or after a quotation mark or colon there. */
    private boolean isOpening(int token) {
        return token == first || tags[token - 1 - first] == Tag.QUOTE || tags[token - 1 - first] == Tag.BREAK;
    }

    private Tag closedClass(int token, int bits) {
        if ((bits & WordClass.TO) != 0) {
            return ahead.isInfinitiveAhead(token) ? Tag.TO : Tag.PREPOSITION;
        }
        if ((bits & WordClass.THAT) != 0) {
            return thatTag(token);
        }
        if ((bits & MODAL) != 0) {
            boolean noun = (bits & NOUN) != 0 && follows(token, DETERMINER);
            return noun || !ahead.isModal(token) ? Tag.NOUN : Tag.MODAL;
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
            return isNotAll(token) ? Tag.ADVERB : Tag.NEGATION;
        }
        if ((bits & SUBORDINATOR) != 0
                && (bits & ADVERB) != 0
                && token + 1 < end
                && ahead.bitsAt(token + 1) == ADVERB) {
            // "once again"
            return Tag.ADVERB;
        }
        if ((bits & SUBORDINATOR) != 0 && (bits & PREPOSITION) != 0 && isAsWellAs(token)) {
            return Tag.CONJUNCTION;
        }
        if ((bits & SUBORDINATOR) != 0
                && (bits & PREPOSITION) != 0
                && (isAsWellAs(token - 2) || isAsEarlyAs(token) || isAsEarlyAs(token - 2) || isAsOf(token))) {
            return Tag.ADVERB;
        }
        if ((bits & SUBORDINATOR) != 0) {
            return (bits & PREPOSITION) != 0 && ahead.namesRole(token) ? Tag.PREPOSITION : Tag.SUBORDINATOR;
        }
        if ((bits & RELATIVE) != 0) {
            return Tag.RELATIVE;
        }
        if ((bits & CONJUNCTION) != 0) {
            return Tag.CONJUNCTION;
        }
        if ((bits & DETERMINER) != 0) {
            if (isHer(token)) {
                return Tag.PRONOUN;
            }
            if ((bits & WordClass.FLOATING) != 0 && isFloating(token)) {
                return Tag.ADVERB;
            }
            if (isCountAlone(token, bits)) {
                return Tag.NOUN;
            }
            return isCountOfGroup(token, bits) ? Tag.NUMBER : Tag.DETERMINER;
        }
        if ((bits & PRONOUN) != 0) {
            boolean counted = before(token) == Tag.NUMBER || before(token) == Tag.DETERMINER;
            if (counted && tokens.isWritten(token, "others")) {
                // "two others", "several others": a noun with its number
                return Tag.NOUN;
            }
            return isEmphasis(token) ? Tag.ADVERB : Tag.PRONOUN;
        }
        if ((bits & ADVERB) != 0 && (bits & NOUN) != 0 && isOwned(token)) {
            return Tag.NOUN;
        }
        if ((bits & ADVERB) != 0
                && tokens.reads(token, "ahead")
                && token + 1 < end
                && tokens.isWritten(token + 1, "of")) {
            // "ahead of the summit": before it
            return Tag.SUBORDINATOR;
        }
        if ((bits & ADVERB) != 0 && !((bits & PREPOSITION) != 0 && ahead.nominalAhead(token))) {
            return Tag.ADVERB;
        }
        return Tag.PREPOSITION;
    }

    /** The "her" of "accused her of theft", which owns nothing. */
    private boolean isHer(int token) {
        return tokens.isWritten(token, "her")
                && (token + 1 >= end
                        || tokens.isPunctuation(token + 1, '.')
                        || tokens.isPunctuation(token + 1, ',')
                        || (ahead.bitsAt(token + 1) & (PREPOSITION | CONJUNCTION | SUBORDINATOR)) != 0);
    }

    /** The "both" of "Chad and Mali both signed it", "were both killed"; not of "told both sides". */
    private boolean isFloating(int token) {
        Tag before = before(token);
        int next = token + 1 < end && !spans.isActor(token + 1) ? ahead.bitsAt(token + 1) : 0;
        if (before == null || next == 0) {
            return false;
        }
        return switch (before) {
            case BE, HAVE -> (next & WordClass.PARTICIPLE) != 0;
            case MODAL, DO -> (next & BASE) != 0;
            case NOUN, NAME, PRONOUN ->
                back.clause.hasSubject() && !back.clause.hasVerb() && (next & (VERB | MODAL | WordClass.FINITE)) != 0;
            default -> false;
        };
    }

    /** The "thousands" of "thousands march", which counts no noun after it. */
    private boolean isCountAlone(int token, int bits) {
        return (bits & WordClass.COUNT) != 0
                && tokens.endsWith(token, 's')
                && token + 1 < end
                && (tellsOfCrowd(ahead.bitsAt(token + 1)) || hasOwnObject(token + 1));
    }

    /** Whether a word can be a verb of which a crowd is the subject: "march", "marched"; not "arrested". */
    private static boolean tellsOfCrowd(int bits) {
        return (bits & BASE) != 0 || ((bits & WordClass.PAST) != 0 && (bits & (NOUN | WordClass.TRANSITIVE)) == 0);
    }

    /** The "staged" of "thousands staged a march", whatever it needs. */
    private boolean hasOwnObject(int token) {
        return (ahead.bitsAt(token) & (WordClass.PAST | NOUN)) == WordClass.PAST && ahead.determinerAhead(token);
    }

    /** The "two" of "the first two leaders", which goes on from "the first"; not of "gave the leader two days". */
    private boolean isCountOfGroup(int token, int bits) {
        return (bits & WordClass.COUNT) != 0
                && token > first + 1
                && before(token) == Tag.NOUN
                && (ahead.bitsAt(token - 1) & WordClass.ADJECTIVE) != 0
                && (before(token - 1) == Tag.DETERMINER || before(token - 1) == Tag.POSSESSIVE);
    }

    /** The "home" of "their home", "a second home"; not of "went home", "took the soldiers home". */
    private boolean isOwned(int token) {
        Tag before = before(token);
        boolean article = before == Tag.NOUN
                && token > first + 1
                && (tokens.isWritten(token - 2, "a") || tokens.isWritten(token - 2, "an"));
        return before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.NUMBER || article;
    }

    /** The "itself" of "Chad itself withdrew", which stands right behind whom it means. */
    private boolean isEmphasis(int token) {
        Tag before = before(token);
        return (before == Tag.NAME || before == Tag.NOUN)
                && (tokens.endsWith(token, "self") || tokens.endsWith(token, "selves"));
    }

    /** "no longer", which denies what follows like "not". */
    private boolean isNoLonger(int token) {
        return token >= first
                && token + 1 < end
                && tokens.isWritten(token, "no")
                && tokens.isWritten(token + 1, "longer");
    }

    /** "nearly signed", "almost signed", which was not done. */
    private boolean isNearly(int token) {
        return token + 1 < end
                && (tokens.isWritten(token, "nearly") || tokens.isWritten(token, "almost"))
                && before(token) != Tag.BE
                && (ahead.bitsAt(token + 1) & (WordClass.PAST | WordClass.PARTICIPLE)) != 0
                && (ahead.bitsAt(token + 1) & (ADVERB | DETERMINER)) == 0;
    }

    /** "once more", which is "again". */
    private boolean isOnceMore(int token) {
        return token >= first
                && token + 1 < end
                && tokens.isWritten(token, "once")
                && tokens.isWritten(token + 1, "more");
    }

    /** The "since" of "has since met", "have since been freed". */
    private boolean isSinceThen(int token) {
        return before(token) == Tag.HAVE
                && tokens.isWritten(token, "since")
                && token + 1 < end
                && (ahead.bitsAt(token + 1) & WordClass.PARTICIPLE) != 0;
    }

    /** The "in" of "convicted in absentia the minister". */
    private boolean isInAbsentia(int token) {
        return token + 1 < end && tokens.isWritten(token, "in") && tokens.isWritten(token + 1, "absentia");
    }

    /** "not only signed but", "did not just sign": it is done, and more. */
    private boolean isNotAll(int token) {
        return token + 2 < end
                && (tokens.isWritten(token + 1, "only")
                        || tokens.isWritten(token + 1, "just")
                        || tokens.isWritten(token + 1, "merely")
                        || tokens.isWritten(token + 1, "simply"));
    }

    /** "as well as", which ties like "and". */
    private boolean isAsWellAs(int token) {
        return token >= first
                && token + 2 < end
                && tokens.isWritten(token + 1, "well")
                && tokens.isWritten(token, "as")
                && tokens.isWritten(token + 2, "as");
    }

    /** "as early as Friday", "as recently as last week", which only says how near the day is. */
    private boolean isAsEarlyAs(int token) {
        return token >= first
                && token + 3 < end
                && tokens.isWritten(token, "as")
                && tokens.isWritten(token + 2, "as")
                && spans.isDate(token + 3);
    }

    /** "as of Friday". */
    private boolean isAsOf(int token) {
        return token + 2 < end
                && tokens.isWritten(token, "as")
                && (tokens.isWritten(token + 1, "of") || tokens.isWritten(token + 1, "from"))
                && spans.isDate(token + 2);
    }

    private Tag thatTag(int token) {
        Tag before = before(token);
        // "told them at the meeting that there will be talks": what opens with "there" says more of no noun
        boolean there = token + 1 < end && tokens.isWritten(token + 1, "there");
        boolean afterNoun = before == Tag.NOUN || before == Tag.NAME;
        // "the treaty that the king signed bans arms": the noun waits for a verb of its own
        boolean aside = afterNoun && back.clause.hasSubject() && !back.clause.hasVerb();
        return !there && (aside || ((afterNoun || before == Tag.COMMA) && ahead.verbAhead(token)))
                ? Tag.RELATIVE
                : Tag.THAT;
    }

    private boolean follows(int token, int bits) {
        return token > first && (ahead.bitsAt(token - 1) & bits) != 0;
    }

    private @Nullable Tag before(int token) {
        return token > first ? tags[token - 1 - first] : null;
    }

    /** Whether the token belongs to "at least", "over" before a number, and not to a group before: "anger over two deaths". */
    private boolean isApproximation(int token) {
        if (token < approximated) {
            return true;
        }
        int after = ahead.afterApproximation(token);
        if (after == token || leans(token) || !compares(token, after)) {
            return false;
        }
        approximated = after;
        return true;
    }

    /** "anger over two deaths": the preposition belongs to the group before it. */
    private boolean leans(int token) {
        int bits = ahead.bitsAt(token);
        return (bits & (APPROXIMATE | PREPOSITION)) == (APPROXIMATE | PREPOSITION)
                && (bits & WordClass.EXTREME) == 0
                && token > first
                && (before(token) == Tag.NOUN || before(token) == Tag.NAME);
    }

    private boolean compares(int token, int after) {
        int number = after < end ? after : token;
        return tokens.shape(number) == Shape.NUMBER
                || (ahead.bitsAt(number) & WordClass.COUNT) != 0
                || isRoundNumber(number)
                || (ahead.bitsAt(token) & ADVERB) != 0
                || (ahead.bitsAt(token + 1) & WordClass.EXTREME) != 0;
    }

    /** "a hundred" of "more than a hundred soldiers". */
    private boolean isRoundNumber(int token) {
        int unit = token + 1;
        return unit < end
                && tokens.isWritten(token, "a")
                && (tokens.isWritten(unit, "dozen")
                        || tokens.isWritten(unit, "hundred")
                        || tokens.isWritten(unit, "thousand")
                        || tokens.isWritten(unit, "million")
                        || tokens.isWritten(unit, "billion"));
    }
}
