package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.DETERMINER;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PREPOSITION;
import static dev.dateline.event.grammar.WordClass.PRESENT;

import dev.dateline.text.Shape;

/** Decides what a past form behind a noun is: the verb of its clause, or a participle of the noun. */
final class PastOrParticiple {

    /** How far back a list or an apposition may begin. */
    private static final int REACH = 14;

    private final LookBack back;
    private final LookAhead ahead;

    PastOrParticiple(LookBack back, LookAhead ahead) {
        this.back = back;
        this.ahead = ahead;
    }

    /** The tag of a form in "-ed" or the like, or of an adjective that looks like one. */
    Tag decide(int token, boolean pronoun) {
        boolean nominative = (ahead.bitsAt(back.beforeAdverbs(token)) & WordClass.NOMINATIVE) != 0;
        if (back.clause.isJoined()
                && !nominative
                && token + 1 < back.end
                && (ahead.bitsAt(token + 1) & PREPOSITION) != 0
                && ahead.afterApproximation(token + 1) == token + 1) {
            // "to pursue a contractor and others accused of fraud", but "jeered at a minister and guards detained at
            // least two"
            return Tag.PARTICIPLE;
        }
        if (pronoun) {
            return Tag.PAST;
        }
        if (back.clause.isGapped() && (ahead.bitsAt(token) & WordClass.TRANSITIVE) != 0 && !ahead.objectAhead(token)) {
            // "two officers were killed and six soldiers wounded"
            return Tag.PARTICIPLE;
        }
        if (back.isAfterWith(token)) {
            return Tag.PARTICIPLE;
        }
        // "the king further criticised Fiji"
        boolean adverb = back.before(token) == Tag.ADVERB && back.clause.hasSubject() && !back.clause.hasVerb();
        boolean adjective = back.spans.isAdjective(token - 1) || (back.isAdjective(token - 1) && !adverb);
        if (adjective && ahead.nounAhead(token) && !ahead.countedAhead(token)) {
            // "a Chadian guided bomb", "heavy armed clashes"
            return Tag.NOUN;
        }
        if (back.clause.hasVerb() && (ahead.bitsAt(token) & WordClass.REPORTING) != 0 && isBehindPause(token)) {
            // "Chad struck a port, the king said", "a source at the palace told AFP"
            return Tag.PAST;
        }
        if (back.clause.hasVerb()
                && back.tokens.isWritten(token, "told")
                && isPlainNoun(token + 1)
                && isBehindPause(token)) {
            // ", an aide told reporters"
            return Tag.PAST;
        }
        if (back.clause.hasVerb() && back.before(token - 1) == Tag.DETERMINER && isPlainNoun(token + 1)) {
            // "ends the temporary protected status of"
            return Tag.NOUN;
        }
        return ofClause(token);
    }

    /** By what the clause has and what follows. */
    private Tag ofClause(int token) {
        boolean transitive = (ahead.bitsAt(token) & WordClass.TRANSITIVE) != 0;
        if ((back.clause.hasVerb() && (transitive || !back.clause.hasOnlyPurpose())) || !back.clause.hasSubject()) {
            return Tag.PARTICIPLE;
        }
        if (transitive && takesOf(token)) {
            // "a man accused of fraud, a trader, fled"
            return Tag.PARTICIPLE;
        }
        boolean several = back.endsInS(token - 1) || back.isPlural(token - 1);
        boolean doers = back.before(token) == Tag.NOUN && several;
        if (transitive
                && !ahead.objectAhead(token)
                && !back.clause.isRelativeWithSubject()
                && (ahead.pastAhead(token) || ahead.presentAhead(token, several ? BASE : PRESENT))) {
            // "talks held in Fiji ended on Monday", "rebels armed with rifles storm a port"
            return Tag.PARTICIPLE;
        }
        if (opensReport(token) || opensDenial(token)) {
            return Tag.PAST;
        }
        boolean by = token + 1 < back.end && back.tokens.isWritten(token + 1, "by") && !ahead.marginAhead(token);
        // "the troops executed rebels captured in May", which needs no verb behind it
        boolean taking = transitive && doers && ahead.objectAhead(token);
        // "the treaty which the king signed in Lima bans arms": the verb ahead is that of the clause around
        boolean reduced = (ahead.finiteAhead(token) || ahead.finiteBehindRow(token) || (transitive && endsAside(token)))
                && !taking
                && !back.clause.isRelativeWithSubject();
        return by || reduced ? Tag.PARTICIPLE : Tag.PAST;
    }

    /** Whether "of" follows at once, where an object would if somebody did it to others; but "the king warned of a raid". */
    private boolean takesOf(int token) {
        return token + 1 < back.end
                && back.tokens.isWritten(token + 1, "of")
                && (ahead.bitsAt(token) & WordClass.REPORTING) == 0;
    }

    /** "Abu, a Malian arrested in Lome, was", "met": in an apposition, with the verb of the clause behind it. */
    private boolean endsAside(int token) {
        return opensGroup(token) && !ahead.objectAhead(token) && ahead.pastBehindPause(token);
    }

    /** Whether nothing but "a" and nouns stand between a comma and the token. */
    private boolean opensGroup(int token) {
        int group = token - 1;
        while (group > back.first && group > token - REACH && back.tag(group).isNominal()) {
            group--;
        }
        return group > back.first
                && group < token - 1
                && back.tag(group) == Tag.COMMA
                && (ahead.bitsAt(group + 1) & DETERMINER) != 0;
    }

    /**
     * Whether a pause and a noun group stand before the token, and no "by" or "to" after it; where the report ends with it, also what hangs
     * on the noun: "police in Lome said".
     */
    private boolean isBehindPause(int token) {
        boolean goesOn = token + 1 < back.end
                && (back.tokens.isWritten(token + 1, "by") || back.tokens.isWritten(token + 1, "to"));
        boolean last = isEndOfReport(token);
        int group = token - 1;
        while (group > back.first
                && group > token - REACH
                && (back.tag(group).isNominal()
                        || back.tokens.isWritten(group, "of")
                        || (last && back.tag(group) == Tag.PREPOSITION))) {
            group--;
        }
        Tag opener = back.tag(group);
        return group < token - 1
                && (opener == Tag.COMMA || opener == Tag.QUOTE)
                && back.tag(group + 1) != Tag.PREPOSITION
                && !goesOn;
    }

    /** "the king said the talks were useful", "said Chad would pay", "said talks were useful", "said sending troops would be": what is said begins right behind it. */
    private boolean opensReport(int token) {
        int next = token + 1;
        return (ahead.bitsAt(token) & WordClass.REPORTING) != 0
                && (ahead.bitsAt(token) & WordClass.TRANSITIVE) == 0
                && next < back.end
                && !back.spans.isDate(next)
                && ((ahead.bitsAt(next) & (DETERMINER | WordClass.NOMINATIVE)) != 0
                        || back.spans.isActor(next)
                        || (back.tokens.isWritten(token, "said")
                                && back.tokens.shape(next) == Shape.LOWER
                                && ((ahead.bitsAt(next) & WordClass.ING) != 0
                                        || (ahead.bitsAt(next) & (NOUN | PREPOSITION)) == NOUN)));
    }

    /** "denied there had been talks", "denied Chad had bombed a port": what is said begins right behind it. */
    private boolean opensDenial(int token) {
        return token + 2 < back.end
                && (back.tokens.isWritten(token + 1, "there")
                        || (back.tokens.isWritten(token, "denied") && back.spans.isActor(token + 1)))
                && (ahead.bitsAt(token + 2) & (WordClass.BE | WordClass.HAVE | WordClass.MODAL)) != 0;
    }

    /** "said.", "said on Friday", "told AFP": nothing follows that a participle could take. */
    private boolean isEndOfReport(int token) {
        int next = token + 1;
        return ahead.endsAt(token)
                || back.spans.isDate(next)
                || (next + 1 < back.end && back.tokens.isWritten(next, "on") && back.spans.isDate(next + 1))
                || (back.spans.isActor(next) && (ahead.bitsAt(token) & WordClass.TRANSITIVE) != 0);
    }

    /** Whether a word is a noun, and can be nothing else. */
    private boolean isPlainNoun(int token) {
        return token < back.end
                && back.tokens.shape(token) == Shape.LOWER
                && (ahead.bitsAt(token) & ~WordClass.HINTS) == NOUN
                && !back.spans.isActor(token)
                && !back.spans.isDate(token);
    }
}
