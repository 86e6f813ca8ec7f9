package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.ING;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PARTICIPLE;
import static dev.dateline.event.grammar.WordClass.PAST;
import static dev.dateline.event.grammar.WordClass.PRESENT;

import org.jspecify.annotations.Nullable;

/** Decides what a form of a verb is behind a comma, a conjunction or another verb. */
final class AfterPause {

    private final LookBack back;
    private final LookAhead ahead;

    AfterPause(LookBack back, LookAhead ahead) {
        this.back = back;
        this.ahead = ahead;
    }

    /** The tag of a form of a verb, given that of what stands before it. */
    Tag decide(int token, int bits, Tag before) {
        if ((bits & ING) != 0) {
            // "the ministers, meeting in Fiji, agreed"
            boolean aside = before == Tag.COMMA
                    && back.clause.hasSubject()
                    && !back.clause.hasVerb()
                    && ahead.asideAhead(token);
            if ((bits & NOUN) == 0
                    && !back.clause.hasSubject()
                    && (ahead.certainVerbNext(token) || ahead.certainVerbBehindPlace(token))) {
                // "Voting began", "voting will end", "voting in two towns was put off"
                return Tag.NOUN;
            }
            return (bits & NOUN) != 0 && !aside && !ahead.objectAhead(token) ? Tag.NOUN : Tag.ING;
        }
        if (before == Tag.CONJUNCTION || before.isVerb() || before == Tag.COMMA) {
            return coordinated(token, bits, before);
        }
        if ((bits & NOUN) != 0) {
            return Tag.NOUN;
        }
        if ((bits & PARTICIPLE) != 0) {
            return ahead.nounAhead(token) ? Tag.NOUN : Tag.PARTICIPLE;
        }
        return VerbOrNoun.finiteForm(bits);
    }

    /** After "and", a word is what the word before "and" was. */
    private Tag coordinated(int token, int bits, Tag before) {
        boolean aside = before == Tag.COMMA
                && back.clause.hasSubject()
                && !back.clause.hasVerb()
                && (bits & (PRESENT | PAST | BASE)) != 0;
        Tag resumed = aside ? behindParenthesis(token, bits) : null;
        if (resumed != null) {
            return resumed;
        }
        if (before == Tag.COMMA && (isOfSpeaker(token, bits) || isOfQuotation(token, bits))) {
            return Tag.PAST;
        }
        if (before.isVerb()) {
            return (bits & NOUN) != 0 || (bits & PARTICIPLE) != 0
                    ? nounAfterVerb(token, bits)
                    : VerbOrNoun.finiteForm(bits);
        }
        Tag last = back.lastVerb(token);
        if ((bits & PARTICIPLE) != 0 && (bits & BASE) == 0) {
            return participle(token, bits, before, last);
        }
        boolean taking = (last == Tag.ING && ahead.pointedObjectAhead(token)) || ahead.accusativeAhead(token);
        if ((bits & PRESENT) != 0 && before == Tag.CONJUNCTION && taking) {
            // "told them to wait and places him under arrest"
            return Tag.PRESENT;
        }
        if ((bits & PRESENT) != 0 && before == Tag.CONJUNCTION && isResumed(token, last)) {
            return Tag.PRESENT;
        }
        if ((bits & PRESENT) != 0 && (last == Tag.PRESENT || last == Tag.PAST || last == Tag.PARTICIPLE)) {
            boolean twin = before == Tag.CONJUNCTION && back.endsInS(token - 2) && !ahead.objectAhead(token);
            // "suspends trade agreements and contracts with"
            return (bits & NOUN) == 0 || (ahead.argumentAhead(token) && !ahead.finiteAhead(token) && !twin)
                    ? Tag.PRESENT
                    : Tag.NOUN;
        }
        if ((bits & BASE) != 0 && before == Tag.CONJUNCTION && last != Tag.OTHER && ahead.pointedObjectAhead(token)) {
            return Tag.BASE;
        }
        if ((bits & BASE) != 0
                && (bits & PAST) != 0
                && before == Tag.CONJUNCTION
                && last == Tag.PAST
                && ahead.objectAhead(token)) {
            // "raided a village and cut power lines"
            return Tag.PAST;
        }
        if ((bits & BASE) != 0 && last == Tag.BASE) {
            return (bits & NOUN) == 0 || ahead.objectAhead(token) || isBeforeParticle(token) || isCall(token)
                    ? Tag.BASE
                    : Tag.NOUN;
        }
        return VerbOrNoun.nounOr(bits, VerbOrNoun.finiteForm(bits));
    }

    /** The verb after a parenthesis: "A court in Paris, France, convicts him"; or null. */
    private @Nullable Tag behindParenthesis(int token, int bits) {
        boolean noun = (bits & NOUN) != 0;
        boolean verb = !noun || (ahead.argumentAhead(token) && !ahead.finiteAhead(token));
        if (verb && (bits & (PRESENT | PAST)) == 0) {
            verb = !noun || ahead.objectAhead(token) || back.isAfterApposition(token);
            if (verb) {
                return Tag.BASE;
            }
        } else if (verb && ((bits & PRESENT) != 0 || !participleBefore(token, bits))) {
            return (bits & PRESENT) != 0 ? Tag.PRESENT : Tag.PAST;
        }
        return null;
    }

    /** Of a form that may be a participle, and is no base. */
    private Tag participle(int token, int bits, Tag before, Tag last) {
        if ((bits & PAST) != 0 && before == Tag.CONJUNCTION && setsOut(token)) {
            return Tag.PAST;
        }
        if (last == Tag.PARTICIPLE) {
            // "has denied the charges and dismissed the minister", "in which ten were killed and urged Chad"
            boolean goesOn = back.isAfterPerfect(token)
                    ? ahead.objectAhead(token)
                    : ahead.actorAhead(token) || isActiveTwin(token) || isCall(token);
            return goesOn && (bits & PAST) != 0 ? Tag.PAST : Tag.PARTICIPLE;
        }
        if (before == Tag.COMMA) {
            return last == Tag.PAST && ahead.objectAhead(token) ? Tag.PAST : Tag.PARTICIPLE;
        }
        boolean listed = last == Tag.PRESENT || back.isAdjective(back.beforeAdverbs(token) - 1);
        if (listed && ahead.nounAhead(token) && !ahead.countedAhead(token)) {
            // "cites debts and alleged ties", "to free sick and wounded prisoners"
            return Tag.NOUN;
        }
        return (bits & PAST) != 0 && last != Tag.OTHER ? Tag.PAST : VerbOrNoun.nounOr(bits, Tag.PARTICIPLE);
    }

    /** "must apologise and step down", "draw the conclusions and hand in his resignation". */
    private boolean isBeforeParticle(int token) {
        int next = token + 1;
        if (next >= back.end) {
            return false;
        }
        return back.tokens.isWritten(next, "down")
                || back.tokens.isWritten(next, "aside")
                || (back.tokens.isWritten(next, "in")
                        && next + 1 < back.end
                        && (back.tokens.isWritten(next + 1, "his")
                                || back.tokens.isWritten(next + 1, "her")
                                || back.tokens.isWritten(next + 1, "their")));
    }

    /** "declares an outbreak after confirming six deaths, and calls on people to": goes on from a verb before the last. */
    private boolean isResumed(int token, Tag last) {
        if ((last != Tag.ING && last != Tag.BASE)
                || token + 1 >= back.end
                || !(back.tokens.isWritten(token + 1, "on") || back.tokens.isWritten(token + 1, "for"))
                || ahead.finiteAhead(token)) {
            return false;
        }
        for (int i = token - 2; i >= back.first; i--) {
            if (back.tag(i) == Tag.PRESENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form that may be a participle is one: "X, wounded in an attack, died". */
    private boolean participleBefore(int token, int bits) {
        if ((bits & PARTICIPLE) == 0 || back.isAfterApposition(token)) {
            return false;
        }
        if (back.clause.isResumed()) {
            // "X, who leads Y, died", but "X, who leads Y, accused of fraud, was jailed"
            boolean by = token + 1 < back.end && back.tokens.isWritten(token + 1, "by");
            return by || ahead.finiteAhead(token) || ahead.finiteBehindPause(token);
        }
        return !ahead.objectAhead(token) || ahead.finiteAhead(token);
    }

    /** "the attack was over, X, a spokesman for Y, said on Monday"; but not "X, the ruler of Y, said to be in hiding". */
    private boolean isOfSpeaker(int token, int bits) {
        return (bits & PAST) != 0
                && (ahead.bitsAt(token) & WordClass.REPORTING) != 0
                && back.isAfterApposition(token)
                && !(token + 1 < back.end
                        && (back.tokens.isWritten(token + 1, "to") || back.tokens.isWritten(token + 1, "by")));
    }

    /** "“The war is over,” said the king". */
    private boolean isOfQuotation(int token, int bits) {
        return (bits & PAST) != 0
                && (ahead.bitsAt(token) & WordClass.REPORTING) != 0
                && back.before(token) == Tag.QUOTE;
    }

    private Tag nounAfterVerb(int token, int bits) {
        return (bits & NOUN) != 0 || ahead.nounAhead(token) ? Tag.NOUN : Tag.PARTICIPLE;
    }

    /** "was angry and refused to send troops", but "was freed and told to leave": what somebody is not told to do, but does. */
    private boolean setsOut(int token) {
        return ahead.infinitiveAhead(token) && (ahead.bitsAt(token) & WordClass.TRANSITIVE) == 0;
    }

    /** "was concerned and condemned the raid": what is done to somebody has no object. */
    private boolean isActiveTwin(int token) {
        return token - 2 >= back.first && back.tag(token - 2) == Tag.PARTICIPLE && ahead.definiteAhead(token);
    }

    /** "ten were killed and called on Chad to act", "called for calm": nobody is killed and called on. */
    private boolean isCall(int token) {
        int next = token + 1;
        return (back.tokens.isWritten(token, "called") || back.tokens.isWritten(token, "call"))
                && next + 1 < back.end
                && (back.tokens.isWritten(next, "on") || back.tokens.isWritten(next, "for"))
                && (ahead.bitsAt(next + 1) & WordClass.TO) == 0;
    }
}
