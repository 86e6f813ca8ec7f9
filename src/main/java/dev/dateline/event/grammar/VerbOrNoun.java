package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.DETERMINER;
import static dev.dateline.event.grammar.WordClass.ING;
import static dev.dateline.event.grammar.WordClass.MODAL;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PARTICIPLE;
import static dev.dateline.event.grammar.WordClass.PAST;
import static dev.dateline.event.grammar.WordClass.PREPOSITION;
import static dev.dateline.event.grammar.WordClass.PRESENT;
import static dev.dateline.event.grammar.WordClass.PRONOUN;
import static dev.dateline.event.grammar.WordClass.RELATIVE;

import dev.dateline.text.Tokens;

/**
 * Decides what a word is that can be a verb or a noun: by the tag before it, by what follows, and by whether its clause has a
 * subject and a verb already.
 */
final class VerbOrNoun {

    private final LookBack back;
    private final LookAhead ahead;
    private final Tokens tokens;
    private final Spans spans;
    private final PresentOrNoun present;
    private final PastOrParticiple past;
    private final AfterPause pause;

    VerbOrNoun(LookBack back, LookAhead ahead) {
        this.back = back;
        this.ahead = ahead;
        tokens = back.tokens;
        spans = back.spans;
        present = new PresentOrNoun(back, ahead);
        past = new PastOrParticiple(back, ahead);
        pause = new AfterPause(back, ahead);
    }

    /** The tag of a token whose word is a form of a verb. */
    Tag decide(int token, int bits) {
        Tag before = back.significantBefore(token);
        // "is struck and set on fire", but "to strike a deal and set a day"
        boolean participle = (bits & (WordClass.INVARIABLE | NOUN)) == WordClass.INVARIABLE
                && before == Tag.CONJUNCTION
                && back.lastVerb(token) != Tag.BASE;
        return decide(token, participle ? bits & ~BASE : bits, before);
    }

    private Tag decide(int token, int bits, Tag before) {
        if (isAttributive(token, bits, before) || isAfterCompound(token, bits) || isOfKind(token, bits)) {
            return Tag.NOUN;
        }
        if ((bits & PARTICIPLE) != 0 && isMostHarmed(token)) {
            return Tag.PARTICIPLE;
        }
        if (before == Tag.RELATIVE && tokens.isWritten(back.beforeAdverbs(token), "whose")) {
            // "the front whose raids killed ten", "whose planned visit was put off"
            return afterDeterminer(token, bits);
        }
        return switch (before) {
            case TO -> (bits & BASE) != 0 ? Tag.BASE : nounOr(bits, Tag.BASE);
            case MODAL, DO -> (bits & BASE) != 0 ? Tag.BASE : finiteForm(bits);
            case BE -> afterBe(bits);
            case HAVE -> (bits & PARTICIPLE) != 0 ? Tag.PARTICIPLE : Tag.NOUN;
            case NUMBER ->
                isModel(token) || isBehindMeasure(token, bits)
                        ? afterNoun(token, bits, Tag.NAME)
                        : afterDeterminer(token, bits);
            case DETERMINER, POSSESSIVE -> afterDeterminer(token, bits);
            case PREPOSITION -> afterPreposition(token, bits);
            case NOUN, NAME, PRONOUN, RELATIVE, DATE -> afterNoun(token, bits, before);
            default -> pause.decide(token, bits, before);
        };
    }

    /** "a Cessna 150 crashes": the number belongs to the name before it. */
    private boolean isModel(int token) {
        return back.before(token) == Tag.NUMBER
                && back.before(token - 1) == Tag.NAME
                && back.clause.hasSubject()
                && !back.clause.hasVerb();
    }

    /** "a mob of 200 attacked the office", "a quake measuring 6.4 shook it", "a blast at 7.30 killed ten"; but "a mob of 200 armed men". */
    private boolean isBehindMeasure(int token, int bits) {
        Tag opener = back.before(token - 1);
        return (bits & PAST) != 0
                && back.before(token) == Tag.NUMBER
                && (opener == Tag.PREPOSITION || opener == Tag.ING || opener == Tag.NOUN)
                && back.clause.hasSubject()
                && !back.clause.hasVerb()
                && (!ahead.nounAhead(token) || ahead.countedAhead(token) || ahead.actorAhead(token));
    }

    /** "the countries worst affected by it", "the towns hardest hit" */
    private boolean isMostHarmed(int token) {
        return token - 2 >= back.first
                && (tokens.isWritten(token - 1, "worst") || tokens.isWritten(token - 1, "hardest"))
                && back.tag(token - 2).isNominal();
    }

    /** "after talks with visiting President Xi": it leans on the name. */
    private boolean isAttributive(int token, int bits, Tag before) {
        return (bits & ING) != 0
                && (bits & NOUN) != 0
                && (before == Tag.PREPOSITION || before == Tag.CONJUNCTION || before.isVerb())
                && token + 1 < back.end
                && spans.isTitled(token + 1);
    }

    /** "early voting", "postal voting": which of its kind, and nobody who does it. */
    private boolean isOfKind(int token, int bits) {
        return (bits & (ING | NOUN)) == ING
                && token > back.first
                && (tokens.reads(token - 1, "early")
                        || tokens.reads(token - 1, "advance")
                        || tokens.reads(token - 1, "absentee")
                        || tokens.reads(token - 1, "postal"))
                && (ahead.certainVerbNext(token) || ahead.certainVerbBehindPlace(token));
    }

    /** The "charges" of "guilty of fraud-related charges", the "strikes" of "after Chad-led strikes": what a joined participle leans on. */
    private boolean isAfterCompound(int token, int bits) {
        return (bits & NOUN) != 0
                && (bits & (PRESENT | BASE)) != 0
                && token - 3 >= back.first
                && tokens.isPunctuation(token - 2, '-')
                && tokens.isGlued(token - 1)
                && (ahead.bitsAt(token - 1) & PARTICIPLE) != 0;
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
        if ((bits & PARTICIPLE) != 0 && (bits & NOUN) == 0 && !ahead.nounAhead(token)) {
            return Tag.PARTICIPLE;
        }
        return (bits & BASE) != 0 && isOfMany(token) ? Tag.BASE : Tag.NOUN;
    }

    /** "Many fear an attack": many do so, and one fear is not many. */
    private boolean isOfMany(int token) {
        return tokens.reads(token - 1, "many")
                && (ahead.bitsAt(token) & WordClass.PLURAL) == 0
                && ahead.determinerAhead(token);
    }

    private Tag afterPreposition(int token, int bits) {
        if ((bits & ING) != 0) {
            // "by launching strikes", but "after the bombing", "in fighting"
            boolean compound = (bits & (NOUN | WordClass.NOUN_FIRST)) == (NOUN | WordClass.NOUN_FIRST)
                    && ahead.nounAhead(token)
                    && !ahead.countedAhead(token)
                    && !spans.isActor(token + 1)
                    && !back.endsInS(token + 1);
            // "against mining corporation X"
            return (bits & NOUN) == 0 || (ahead.objectAhead(token) && !compound) ? Tag.ING : Tag.NOUN;
        }
        return (bits & NOUN) != 0 || (bits & PARTICIPLE) != 0 ? Tag.NOUN : finiteForm(bits);
    }

    private Tag afterNoun(int token, int bits, Tag before) {
        boolean pronoun = before == Tag.PRONOUN || before == Tag.RELATIVE;
        if ((bits & (PRESENT | BASE)) != 0) {
            return present.decide(token, bits, pronoun);
        }
        if ((bits & ING) != 0 && spans.isAdjective(token - 1) && ahead.nounAhead(token) && !ahead.countedAhead(token)) {
            // "a Chadian lobbying firm"
            return Tag.NOUN;
        }
        if ((bits & ING) != 0) {
            boolean compound =
                    (bits & WordClass.NOUN_FIRST) != 0 && before != Tag.PRONOUN && !ahead.determinerAhead(token);
            boolean noun = (bits & NOUN) != 0 && (compound || !ahead.objectAhead(token) || insideGroup(token));
            return noun ? Tag.NOUN : Tag.ING;
        }
        if ((bits & PAST) == 0) {
            return Tag.PARTICIPLE;
        }
        if ((bits & PARTICIPLE) == 0) {
            return Tag.PAST;
        }
        return before == Tag.RELATIVE ? Tag.PAST : past.decide(token, pronoun);
    }

    /** "in Wednesday's hotel bombing attacks": owned nouns before it, a bare noun after it. */
    private boolean insideGroup(int token) {
        int next = token + 1;
        if (next >= back.end
                || (ahead.bitsAt(next) & NOUN) == 0
                || spans.isActor(next)
                || (ahead.bitsAt(next) & DETERMINER) != 0) {
            return false;
        }
        return back.isOwned(token);
    }

    static Tag nounOr(int bits, Tag verb) {
        return (bits & NOUN) != 0 ? Tag.NOUN : verb;
    }

    static Tag finiteForm(int bits) {
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
}
