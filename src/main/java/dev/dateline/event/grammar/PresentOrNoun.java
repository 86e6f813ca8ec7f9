package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PARTICIPLE;
import static dev.dateline.event.grammar.WordClass.PAST;
import static dev.dateline.event.grammar.WordClass.PRESENT;

/** Decides what a form behind a noun is that may be a verb in the present or a plural: "strikes", "plans". */
final class PresentOrNoun {

    private final LookBack back;
    private final LookAhead ahead;

    PresentOrNoun(LookBack back, LookAhead ahead) {
        this.back = back;
        this.ahead = ahead;
    }

    /**
     * The tag of a form that may be in the present.
     *
     * @param pronoun whether the noun before is one
     */
    Tag decide(int token, int bits, boolean pronoun) {
        if (pronoun || (bits & NOUN) == 0) {
            return VerbOrNoun.finiteForm(bits);
        }
        if ((bits & (PARTICIPLE | PAST)) == PARTICIPLE
                && token + 1 < back.end
                && back.tokens.isWritten(token + 1, "by")) {
            // "a clinic run by Chad"
            return Tag.PARTICIPLE;
        }
        if ((ahead.countedAhead(token) || ahead.accusativeAhead(token))
                && back.clause.hasSubject()
                && !back.clause.hasVerb()) {
            // "strikes three ports", "the court bans him"
            return VerbOrNoun.finiteForm(bits);
        }
        int group = back.beforeNouns(token);
        if (isPartOfName(token, bits) || isInRow(token, bits, group) || isBehindPreposition(token, bits, group)) {
            return Tag.NOUN;
        }
        return ofClause(token, bits);
    }

    /** "peace talks", "the plant blasts which killed ten": whether what stands right at it makes a noun of it. */
    private boolean isPartOfName(int token, int bits) {
        if ((bits & WordClass.NOUN_FIRST) != 0 && back.before(token) == Tag.NOUN) {
            return true;
        }
        if ((bits & PRESENT) != 0 && token + 1 < back.end && back.tokens.isWritten(token + 1, "between")) {
            // "indirect talks between A and B begin"
            return true;
        }
        if ((bits & PRESENT) != 0 && opensRelative(token + 1) && (bits & WordClass.REPORTING) == 0) {
            // "the plant blasts which killed ten", "the rail strikes that began on Monday"
            return true;
        }
        if ((bits & WordClass.NOUN_FIRST) != 0
                && token - 1 == back.first
                && !back.spans.isActor(back.first)
                && (ahead.infinitiveAhead(token) || ahead.pastAhead(token))) {
            // "Peace talks to end the war resumed", "Peace talks in Fiji ended on Monday"
            return true;
        }
        if (token + 2 < back.end
                && back.tokens.isWritten(token + 1, "open")
                && back.tokens.isWritten(token + 2, "fire")) {
            // "security guards open fire"
            return true;
        }
        return false;
    }

    /** "24 U.S. states", "in two bomb blasts": whether what opens the row of nouns before it waits for it. */
    private boolean isInRow(int token, int bits, int group) {
        if ((bits & PRESENT) != 0 && group >= back.first && group < token - 1 && back.isSeveral(group)) {
            // "24 U.S. states file a suit"
            return true;
        }
        if ((bits & PRESENT) != 0
                && group >= back.first
                && group < token - 1
                && back.isOne(token - 1)
                && (ahead.bitsAt(group) & WordClass.COUNT) != 0) {
            // "ten were hurt in two bomb blasts": "two bomb" waits for its plural
            return true;
        }
        if (group > back.first
                && group < token - 1
                && back.tag(group) == Tag.ING
                && (back.tag(group - 1) == Tag.PREPOSITION || back.tag(group - 1) == Tag.SUBORDINATOR)) {
            // "after serving prison sentences"
            return true;
        }
        if (group > back.first + 1
                && group < token - 1
                && back.tag(group) == Tag.BASE
                && back.tag(group - 1) == Tag.TO
                && back.tag(group - 2) == Tag.SUBORDINATOR) {
            // "whether to drop murder charges"
            return true;
        }
        if ((bits & PRESENT) != 0
                && back.clause.isJoined()
                && group < token - 1
                && back.before(token) == Tag.NOUN
                && back.tag(group) == Tag.CONJUNCTION
                && !ahead.objectAhead(token)) {
            // "suffered bomb and gun attacks in May"
            return true;
        }
        return false;
    }

    /** "in response to recent missile attacks": whether it ends a row of nouns behind a preposition. */
    private boolean isBehindPreposition(int token, int bits, int group) {
        boolean bare = group > back.first
                && group < token - 1
                && back.before(token) == Tag.NOUN
                && back.tag(group) == Tag.PREPOSITION
                && !back.tokens.isWritten(group, "of");
        if (bare
                && (token + 1 >= back.end
                        || back.tokens.isPunctuation(token + 1, '.')
                        || back.tokens.isPunctuation(token + 1, ','))) {
            // "targets US and Chadian patrols with car bombs"
            return true;
        }
        boolean recent = group > back.first + 1
                && group < token - 1
                && back.tag(group) == Tag.DATE
                && back.tag(group - 1) == Tag.PREPOSITION;
        if ((bare || recent)
                && back.clause.isJoined()
                && (bits & PRESENT) != 0
                && back.isOne(token - 1)
                && !ahead.objectAhead(token)) {
            // "strikes a port and a depot in response to recent missile attacks on Chad"
            return true;
        }
        return false;
    }

    /** By what the clause has and what follows. */
    private Tag ofClause(int token, int bits) {
        boolean leaning =
                back.isAdjective(token - 1) || (back.spans.isAdjective(token - 1) && !back.endsInS(token - 1));
        if (leaning || back.clause.hasVerb() || !back.clause.hasSubject() || ahead.finiteAhead(token)) {
            return Tag.NOUN;
        }
        if ((bits & PAST) != 0 && ahead.patientAhead(token)) {
            // "an earthquake hit northern Chad": its own past tense
            return Tag.PAST;
        }
        boolean plural = (bits & BASE) != 0;
        if (plural && (back.isSingular(token) || back.isParenthesis(token))) {
            // "and schools without a fuel supply in March"
            return Tag.NOUN;
        }
        int last = back.beforeAdverbs(token);
        boolean pluralBefore = back.endsInS(last) || back.isPlural(last) || back.before(token) == Tag.DATE;
        boolean nameBefore = back.before(token) == Tag.NAME || back.before(token) == Tag.DATE;
        boolean several = back.conjunctionBefore(last + 1);
        if (plural) {
            return (pluralBefore || several || nameBefore) && ahead.argumentAhead(token)
                    ? VerbOrNoun.finiteForm(bits)
                    : Tag.NOUN;
        }
        if (ahead.endsAt(token) && back.isOwned(token)) {
            // "after Chad's retaliatory strikes"
            return Tag.NOUN;
        }
        return ahead.argumentAhead(token) || token + 1 >= back.end ? Tag.PRESENT : Tag.NOUN;
    }

    /** Whether a token is the "which" or "that" of a clause that begins with its verb. */
    private boolean opensRelative(int token) {
        return token < back.end
                && (back.tokens.isWritten(token, "which") || back.tokens.isWritten(token, "that"))
                && ahead.verbAhead(token);
    }
}
