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

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a word is that can be a verb or a noun: by the tag before it, by what follows, and by whether its clause has a
 * subject and a verb already.
 */
final class VerbOrNoun {

    /** How far back a list or an apposition may begin. */
    private static final int REACH = 14;

    /** Tokens back within which the last verb is looked for. */
    private static final int REACH_OF_VERB = 40;

    private final LookAhead ahead;
    private final ClauseState clause;
    private final Tokens tokens;
    private final Spans spans;
    private final Tag[] tags;
    private final int first;
    private final int end;

    /** @param tags those of the tokens before the one to decide on are filled */
    VerbOrNoun(LookAhead ahead, ClauseState clause, Tokens tokens, Spans spans, Tag[] tags, int first) {
        this.ahead = ahead;
        this.clause = clause;
        this.tokens = tokens;
        this.spans = spans;
        this.tags = tags;
        this.first = first;
        end = first + tags.length;
    }

    /** The tag of a token whose word is a form of a verb. */
    Tag decide(int token, int bits) {
        Tag before = significantBefore(token);
        // "is struck and set on fire", but "to strike a deal and set a day"
        boolean participle = (bits & (WordClass.INVARIABLE | NOUN)) == WordClass.INVARIABLE
                && before == Tag.CONJUNCTION
                && lastVerb(token) != Tag.BASE;
        return decide(token, participle ? bits & ~BASE : bits, before);
    }

    private Tag decide(int token, int bits, Tag before) {
        if (isAttributive(token, bits, before) || isAfterCompound(token, bits)) {
            return Tag.NOUN;
        }
        if (before == Tag.RELATIVE && tokens.isWritten(beforeAdverbs(token), "whose")) {
            // "the front whose raids killed ten", "whose planned visit was put off"
            return afterDeterminer(token, bits);
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
        return before(token) == Tag.NUMBER && before(token - 1) == Tag.NAME && clause.hasSubject() && !clause.hasVerb();
    }

    /** "after talks with visiting President Xi": it leans on the name. */
    private boolean isAttributive(int token, int bits, Tag before) {
        return (bits & ING) != 0
                && (bits & NOUN) != 0
                && (before == Tag.PREPOSITION || before == Tag.CONJUNCTION || before.isVerb())
                && token + 1 < end
                && spans.isTitled(token + 1);
    }

    /** The "charges" of "guilty of fraud-related charges", the "strikes" of "after Chad-led strikes": what a joined participle leans on. */
    private boolean isAfterCompound(int token, int bits) {
        return (bits & NOUN) != 0
                && (bits & (PRESENT | BASE)) != 0
                && token - 3 >= first
                && tokens.isPunctuation(token - 2, '-')
                && tokens.isGlued(token - 1)
                && (ahead.bitsAt(token - 1) & PARTICIPLE) != 0;
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
        if ((bits & PARTICIPLE) != 0 && (bits & NOUN) == 0 && !ahead.nounAhead(token)) {
            return Tag.PARTICIPLE;
        }
        return Tag.NOUN;
    }

    private Tag afterPreposition(int token, int bits) {
        if ((bits & ING) != 0) {
            // "by launching strikes", but "after the bombing", "in fighting"
            boolean compound = (bits & (NOUN | WordClass.NOUN_FIRST)) == (NOUN | WordClass.NOUN_FIRST)
                    && ahead.nounAhead(token)
                    && !ahead.countedAhead(token)
                    && !spans.isActor(token + 1)
                    && !endsInS(token + 1);
            // "against mining corporation X"
            return (bits & NOUN) == 0 || (ahead.objectAhead(token) && !compound) ? Tag.ING : Tag.NOUN;
        }
        return (bits & NOUN) != 0 || (bits & PARTICIPLE) != 0 ? Tag.NOUN : finiteForm(bits);
    }

    private Tag afterNoun(int token, int bits, Tag before) {
        boolean pronoun = before == Tag.PRONOUN || before == Tag.RELATIVE;
        if ((bits & (PRESENT | BASE)) != 0) {
            return presentAfterNoun(token, bits, pronoun);
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
        return before == Tag.RELATIVE ? Tag.PAST : pastAfterNoun(token, pronoun);
    }

    /** "in Wednesday's hotel bombing attacks": owned nouns before it, a bare noun after it. */
    private boolean insideGroup(int token) {
        int next = token + 1;
        if (next >= end
                || (ahead.bitsAt(next) & NOUN) == 0
                || spans.isActor(next)
                || (ahead.bitsAt(next) & DETERMINER) != 0) {
            return false;
        }
        return isOwned(token);
    }

    private Tag presentAfterNoun(int token, int bits, boolean pronoun) {
        boolean noun = (bits & NOUN) != 0;
        if (pronoun) {
            return finiteForm(bits);
        }
        if (!noun) {
            return finiteForm(bits);
        }
        if ((bits & (PARTICIPLE | PAST)) == PARTICIPLE && token + 1 < end && tokens.isWritten(token + 1, "by")) {
            // "a clinic run by Chad"
            return Tag.PARTICIPLE;
        }
        if ((ahead.countedAhead(token) || ahead.accusativeAhead(token)) && clause.hasSubject() && !clause.hasVerb()) {
            // "strikes three ports", "the court bans him"
            return finiteForm(bits);
        }
        if ((bits & WordClass.NOUN_FIRST) != 0 && before(token) == Tag.NOUN) {
            return Tag.NOUN;
        }
        if ((bits & PRESENT) != 0 && token + 1 < end && tokens.isWritten(token + 1, "between")) {
            // "indirect talks between A and B begin"
            return Tag.NOUN;
        }
        if ((bits & PRESENT) != 0 && opensRelative(token + 1) && (bits & WordClass.REPORTING) == 0) {
            // "the plant blasts which killed ten", "the rail strikes that began on Monday"
            return Tag.NOUN;
        }
        if ((bits & WordClass.NOUN_FIRST) != 0
                && token - 1 == first
                && !spans.isActor(first)
                && ahead.infinitiveAhead(token)) {
            // "Peace talks to end the war resumed"
            return Tag.NOUN;
        }
        if (token + 2 < end && tokens.isWritten(token + 1, "open") && tokens.isWritten(token + 2, "fire")) {
            // "security guards open fire"
            return Tag.NOUN;
        }
        int group = beforeNouns(token);
        if ((bits & PRESENT) != 0 && group >= first && group < token - 1 && isSeveral(group)) {
            // "24 U.S. states file a suit"
            return Tag.NOUN;
        }
        if ((bits & PRESENT) != 0
                && group >= first
                && group < token - 1
                && isOne(token - 1)
                && (ahead.bitsAt(group) & WordClass.COUNT) != 0) {
            // "ten were hurt in two bomb blasts": "two bomb" waits for its plural
            return Tag.NOUN;
        }
        if (group > first
                && group < token - 1
                && tags[group - first] == Tag.ING
                && (tags[group - first - 1] == Tag.PREPOSITION || tags[group - first - 1] == Tag.SUBORDINATOR)) {
            // "after serving prison sentences"
            return Tag.NOUN;
        }
        if (group > first + 1
                && group < token - 1
                && tags[group - first] == Tag.BASE
                && tags[group - first - 1] == Tag.TO
                && tags[group - first - 2] == Tag.SUBORDINATOR) {
            // "whether to drop murder charges"
            return Tag.NOUN;
        }
        if ((bits & PRESENT) != 0
                && clause.isJoined()
                && group < token - 1
                && before(token) == Tag.NOUN
                && tags[group - first] == Tag.CONJUNCTION
                && !ahead.objectAhead(token)) {
            // "suffered bomb and gun attacks in May"
            return Tag.NOUN;
        }
        boolean bare = group > first
                && group < token - 1
                && before(token) == Tag.NOUN
                && tags[group - first] == Tag.PREPOSITION
                && !tokens.isWritten(group, "of");
        if (bare
                && (token + 1 >= end || tokens.isPunctuation(token + 1, '.') || tokens.isPunctuation(token + 1, ','))) {
            // "targets US and Chadian patrols with car bombs"
            return Tag.NOUN;
        }
        boolean recent = group > first + 1
                && group < token - 1
                && tags[group - first] == Tag.DATE
                && tags[group - first - 1] == Tag.PREPOSITION;
        if ((bare || recent)
                && clause.isJoined()
                && (bits & PRESENT) != 0
                && isOne(token - 1)
                && !ahead.objectAhead(token)) {
            // "strikes a port and a depot in response to recent missile attacks on Chad"
            return Tag.NOUN;
        }
        boolean leaning = isAdjective(token - 1) || (spans.isAdjective(token - 1) && !endsInS(token - 1));
        if (leaning || clause.hasVerb() || !clause.hasSubject() || ahead.finiteAhead(token)) {
            return Tag.NOUN;
        }
        if ((bits & PAST) != 0 && ahead.patientAhead(token)) {
            // "an earthquake hit northern Chad": its own past tense
            return Tag.PAST;
        }
        boolean plural = (bits & BASE) != 0;
        if (plural && (isSingular(token) || isParenthesis(token))) {
            // "and schools without a fuel supply in March"
            return Tag.NOUN;
        }
        int last = beforeAdverbs(token);
        boolean pluralBefore = endsInS(last) || isPlural(last) || before(token) == Tag.DATE;
        boolean nameBefore = before(token) == Tag.NAME || before(token) == Tag.DATE;
        boolean several = conjunctionBefore(last + 1);
        if (plural) {
            return (pluralBefore || several || nameBefore) && ahead.argumentAhead(token) ? finiteForm(bits) : Tag.NOUN;
        }
        if (ahead.endsAt(token) && isOwned(token)) {
            // "after Chad's retaliatory strikes"
            return Tag.NOUN;
        }
        return ahead.argumentAhead(token) || token + 1 >= end ? Tag.PRESENT : Tag.NOUN;
    }

    /** Whether a token is the "which" or "that" of a clause that begins with its verb. */
    private boolean opensRelative(int token) {
        return token < end
                && (tokens.isWritten(token, "which") || tokens.isWritten(token, "that"))
                && ahead.verbAhead(token);
    }

    /** Whether a token is an adjective, and not the end of a name: "Amnesty International". */
    private boolean isAdjective(int token) {
        return token >= first
                && (ahead.bitsAt(token) & WordClass.ADJECTIVE) != 0
                && (ahead.bitsAt(token) & NOUN) != 0
                && !(spans.isActor(token) && tokens.isCapitalized(token));
    }

    /** Whether a token is a number greater than one that opens a clause, so that its verb has no "-s". */
    private boolean isSeveral(int token) {
        Tag opener = before(token);
        return tags[token - first] == Tag.NUMBER
                && tokens.number(token) > 1
                && (opener == null || opener == Tag.ADVERB || opener == Tag.SUBORDINATOR || opener == Tag.THAT);
    }

    /** Whether a token is a noun that is no plural. */
    private boolean isOne(int token) {
        return tags[token - first] == Tag.NOUN && !endsInS(token) && !isPlural(token);
    }

    /** Whether the group before the token begins with "a", and so takes no plural verb. */
    private boolean isSingular(int token) {
        int i = beforeNouns(token);
        return i >= first && i < token - 1 && (tokens.reads(i, "a") || tokens.reads(i, "an"));
    }

    /** "the party, in its latest attack": a preposition after a pause opens the group before the token. */
    private boolean isParenthesis(int token) {
        int i = beforeNouns(token) - first;
        return i >= 2
                && i < token - 1 - first
                && tags[i] == Tag.DETERMINER
                && tags[i - 1] == Tag.PREPOSITION
                && tags[i - 2] == Tag.COMMA;
    }

    /** The token before the nouns and names, few of them, that stand right before a token. */
    private int beforeNouns(int token) {
        int before = token - 1;
        while (before >= first
                && before > token - 5
                && (tags[before - first] == Tag.NOUN || tags[before - first] == Tag.NAME)) {
            before--;
        }
        return before;
    }

    /** Whether only words of the same group stand between an owner and the token. */
    private boolean isOwned(int token) {
        int i = beforeNouns(token);
        return i >= first && tags[i - first] == Tag.POSSESSIVE;
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
        return token >= first && (ahead.bitsAt(token) & WordClass.PLURAL) != 0;
    }

    /** Whether the token follows a list "A and B" that is no list of objects: not "sends tents and medical aid to". */
    private boolean conjunctionBefore(int token) {
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

    private Tag pastAfterNoun(int token, boolean pronoun) {
        boolean nominative = (ahead.bitsAt(beforeAdverbs(token)) & WordClass.NOMINATIVE) != 0;
        if (clause.isJoined() && !nominative && token + 1 < end && (ahead.bitsAt(token + 1) & PREPOSITION) != 0) {
            // "to pursue a contractor and others accused of fraud"
            return Tag.PARTICIPLE;
        }
        if (pronoun) {
            return Tag.PAST;
        }
        if (clause.isGapped() && (ahead.bitsAt(token) & WordClass.TRANSITIVE) != 0 && !ahead.objectAhead(token)) {
            // "two officers were killed and six soldiers wounded"
            return Tag.PARTICIPLE;
        }
        if (isAfterWith(token)) {
            return Tag.PARTICIPLE;
        }
        // "the king further criticised Fiji"
        boolean adverb = before(token) == Tag.ADVERB && clause.hasSubject() && !clause.hasVerb();
        boolean adjective = spans.isAdjective(token - 1) || (isAdjective(token - 1) && !adverb);
        if (adjective && ahead.nounAhead(token) && !ahead.countedAhead(token)) {
            // "a Chadian guided bomb", "heavy armed clashes"
            return Tag.NOUN;
        }
        if (clause.hasVerb() && (ahead.bitsAt(token) & WordClass.REPORTING) != 0 && isBehindPause(token)) {
            // "Chad struck a port, the king said", "a source at the palace told AFP"
            return Tag.PAST;
        }
        if (clause.hasVerb() && tokens.isWritten(token, "told") && isPlainNoun(token + 1) && isBehindPause(token)) {
            // ", an aide told reporters"
            return Tag.PAST;
        }
        if (clause.hasVerb() && before(token - 1) == Tag.DETERMINER && isPlainNoun(token + 1)) {
            // "ends the temporary protected status of"
            return Tag.NOUN;
        }
        boolean transitive = (ahead.bitsAt(token) & WordClass.TRANSITIVE) != 0;
        if ((clause.hasVerb() && (transitive || !clause.hasOnlyPurpose())) || !clause.hasSubject()) {
            return Tag.PARTICIPLE;
        }
        boolean several = endsInS(token - 1) || isPlural(token - 1);
        boolean doers = before(token) == Tag.NOUN && several;
        if (transitive
                && !ahead.objectAhead(token)
                && !clause.isRelativeWithSubject()
                && (ahead.pastAhead(token) || ahead.presentAhead(token, several ? BASE : PRESENT))) {
            // "talks held in Fiji ended on Monday", "rebels armed with rifles storm a port"
            return Tag.PARTICIPLE;
        }
        if (opensReport(token)) {
            return Tag.PAST;
        }
        boolean by = token + 1 < end && tokens.isWritten(token + 1, "by") && !ahead.marginAhead(token);
        // "the troops executed rebels captured in May", which needs no verb behind it
        boolean taking = transitive && doers && ahead.objectAhead(token);
        // "the treaty which the king signed in Lima bans arms": the verb ahead is that of the clause around
        boolean reduced = (ahead.finiteAhead(token) || ahead.finiteBehindRow(token))
                && !taking
                && !clause.isRelativeWithSubject();
        return by || reduced ? Tag.PARTICIPLE : Tag.PAST;
    }

    /**
     * Whether a pause and a noun group stand before the token, and no "by" or "to" after it; where the report ends with it, also what hangs
     * on the noun: "police in Lome said".
     */
    private boolean isBehindPause(int token) {
        boolean goesOn = token + 1 < end && (tokens.isWritten(token + 1, "by") || tokens.isWritten(token + 1, "to"));
        boolean last = isEndOfReport(token);
        int group = token - 1;
        while (group > first
                && group > token - REACH
                && (tags[group - first].isNominal()
                        || tokens.isWritten(group, "of")
                        || (last && tags[group - first] == Tag.PREPOSITION))) {
            group--;
        }
        Tag opener = tags[group - first];
        return group < token - 1
                && (opener == Tag.COMMA || opener == Tag.QUOTE)
                && tags[group + 1 - first] != Tag.PREPOSITION
                && !goesOn;
    }

    /** "the king said the talks were useful", "said Chad would pay", "said talks were useful", "said sending troops would be": what is said begins right behind it. */
    private boolean opensReport(int token) {
        int next = token + 1;
        return (ahead.bitsAt(token) & WordClass.REPORTING) != 0
                && (ahead.bitsAt(token) & WordClass.TRANSITIVE) == 0
                && next < end
                && !spans.isDate(next)
                && ((ahead.bitsAt(next) & (DETERMINER | WordClass.NOMINATIVE)) != 0
                        || spans.isActor(next)
                        || (tokens.isWritten(token, "said")
                                && tokens.shape(next) == Shape.LOWER
                                && ((ahead.bitsAt(next) & WordClass.ING) != 0
                                        || (ahead.bitsAt(next) & (NOUN | PREPOSITION)) == NOUN)));
    }

    /** "said.", "said on Friday", "told AFP": nothing follows that a participle could take. */
    private boolean isEndOfReport(int token) {
        int next = token + 1;
        return ahead.endsAt(token)
                || spans.isDate(next)
                || (next + 1 < end && tokens.isWritten(next, "on") && spans.isDate(next + 1))
                || (spans.isActor(next) && (ahead.bitsAt(token) & WordClass.TRANSITIVE) != 0);
    }

    /** ", with a final vote scheduled for May": the noun group that "with" opens after a pause has no finite verb. */
    private boolean isAfterWith(int token) {
        int with = token - 1;
        while (with > first && with > token - REACH && tags[with - first].isNominal()) {
            with--;
        }
        return with > first
                && tags[with - first] == Tag.PREPOSITION
                && tags[with - first - 1] == Tag.COMMA
                && tokens.isWritten(with, "with");
    }

    /** Whether a word is a noun, and can be nothing else. */
    private boolean isPlainNoun(int token) {
        return token < end
                && tokens.shape(token) == Shape.LOWER
                && (ahead.bitsAt(token) & ~WordClass.HINTS) == NOUN
                && !spans.isActor(token)
                && !spans.isDate(token);
    }

    private Tag afterPause(int token, int bits, Tag before) {
        if ((bits & ING) != 0) {
            // "the ministers, meeting in Fiji, agreed"
            boolean aside = before == Tag.COMMA && clause.hasSubject() && !clause.hasVerb() && ahead.asideAhead(token);
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
        return finiteForm(bits);
    }

    /** After "and", a word is what the word before "and" was. */
    private Tag coordinated(int token, int bits, Tag before) {
        if (before == Tag.COMMA && clause.hasSubject() && !clause.hasVerb() && (bits & (PRESENT | PAST | BASE)) != 0) {
            // the verb after a parenthesis: "A court in Paris, France, convicts him"
            boolean noun = (bits & NOUN) != 0;
            boolean verb = !noun || (ahead.argumentAhead(token) && !ahead.finiteAhead(token));
            if (verb && (bits & (PRESENT | PAST)) == 0) {
                verb = !noun || ahead.objectAhead(token) || isAfterApposition(token);
                if (verb) {
                    return Tag.BASE;
                }
            } else if (verb && ((bits & PRESENT) != 0 || !participleBefore(token, bits))) {
                return (bits & PRESENT) != 0 ? Tag.PRESENT : Tag.PAST;
            }
        }
        if (before == Tag.COMMA && (isOfSpeaker(token, bits) || isOfQuotation(token, bits))) {
            return Tag.PAST;
        }
        if (before.isVerb()) {
            return (bits & NOUN) != 0 || (bits & PARTICIPLE) != 0 ? nounAfterVerb(token, bits) : finiteForm(bits);
        }
        Tag last = lastVerb(token);
        if ((bits & PARTICIPLE) != 0 && (bits & BASE) == 0) {
            if ((bits & PAST) != 0 && before == Tag.CONJUNCTION && setsOut(token)) {
                return Tag.PAST;
            }
            if (last == Tag.PARTICIPLE) {
                // "has denied the charges and dismissed the minister", "in which ten were killed and urged Chad"
                boolean goesOn = isAfterPerfect(token)
                        ? ahead.objectAhead(token)
                        : ahead.actorAhead(token) || isActiveTwin(token) || isCall(token);
                return goesOn && (bits & PAST) != 0 ? Tag.PAST : Tag.PARTICIPLE;
            }
            if (before == Tag.COMMA) {
                return last == Tag.PAST && ahead.objectAhead(token) ? Tag.PAST : Tag.PARTICIPLE;
            }
            boolean listed = last == Tag.PRESENT || isAdjective(beforeAdverbs(token) - 1);
            if (listed && ahead.nounAhead(token) && !ahead.countedAhead(token)) {
                // "cites debts and alleged ties", "to free sick and wounded prisoners"
                return Tag.NOUN;
            }
            return (bits & PAST) != 0 && last != Tag.OTHER ? Tag.PAST : nounOr(bits, Tag.PARTICIPLE);
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
            boolean twin = before == Tag.CONJUNCTION && endsInS(token - 2) && !ahead.objectAhead(token);
            // "suspends trade agreements and contracts with"
            return (bits & NOUN) == 0 || (ahead.argumentAhead(token) && !ahead.finiteAhead(token) && !twin)
                    ? Tag.PRESENT
                    : Tag.NOUN;
        }
        if ((bits & BASE) != 0 && before == Tag.CONJUNCTION && last != Tag.OTHER && ahead.pointedObjectAhead(token)) {
            return Tag.BASE;
        }
        if ((bits & BASE) != 0 && last == Tag.BASE) {
            return (bits & NOUN) == 0 || ahead.objectAhead(token) || isBeforeParticle(token) || isCall(token)
                    ? Tag.BASE
                    : Tag.NOUN;
        }
        return nounOr(bits, finiteForm(bits));
    }

    /** "must apologise and step down", "draw the conclusions and hand in his resignation". */
    private boolean isBeforeParticle(int token) {
        int next = token + 1;
        if (next >= end) {
            return false;
        }
        return tokens.isWritten(next, "down")
                || tokens.isWritten(next, "aside")
                || (tokens.isWritten(next, "in")
                        && next + 1 < end
                        && (tokens.isWritten(next + 1, "his")
                                || tokens.isWritten(next + 1, "her")
                                || tokens.isWritten(next + 1, "their")));
    }

    /** "declares an outbreak after confirming six deaths, and calls on people to": goes on from a verb before the last. */
    private boolean isResumed(int token, Tag last) {
        if ((last != Tag.ING && last != Tag.BASE)
                || token + 1 >= end
                || !(tokens.isWritten(token + 1, "on") || tokens.isWritten(token + 1, "for"))
                || ahead.finiteAhead(token)) {
            return false;
        }
        for (int i = token - 2; i >= first; i--) {
            if (tags[i - first] == Tag.PRESENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form that may be a participle is one: "X, wounded in an attack, died". */
    private boolean participleBefore(int token, int bits) {
        if ((bits & PARTICIPLE) == 0 || isAfterApposition(token)) {
            return false;
        }
        if (clause.isResumed()) {
            // "X, who leads Y, died", but "X, who leads Y, accused of fraud, was jailed"
            boolean by = token + 1 < end && tokens.isWritten(token + 1, "by");
            return by || ahead.finiteAhead(token) || ahead.finiteBehindPause(token);
        }
        return !ahead.objectAhead(token) || ahead.finiteAhead(token);
    }

    /** "the attack was over, X, a spokesman for Y, said on Monday"; but not "X, the ruler of Y, said to be in hiding". */
    private boolean isOfSpeaker(int token, int bits) {
        return (bits & PAST) != 0
                && (ahead.bitsAt(token) & WordClass.REPORTING) != 0
                && isAfterApposition(token)
                && !(token + 1 < end && (tokens.isWritten(token + 1, "to") || tokens.isWritten(token + 1, "by")));
    }

    /** "“The war is over,” said the king". */
    private boolean isOfQuotation(int token, int bits) {
        return (bits & PAST) != 0 && (ahead.bitsAt(token) & WordClass.REPORTING) != 0 && before(token) == Tag.QUOTE;
    }

    /** Whether the comma before the token closes what another one opened: "the ruler, X, appealed", "tribes, including X and Y, clash". */
    private boolean isAfterApposition(int token) {
        int commas = 0;
        for (int i = token - 1; i >= first && i > token - REACH; i--) {
            Tag tag = tags[i - first];
            boolean listed = tag == Tag.CONJUNCTION && i > first && tags[i - 1 - first].isNominal();
            if (!tag.isNominal() && tag != Tag.COMMA && tag != Tag.PREPOSITION && tag != Tag.ADVERB && !listed) {
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
        return (bits & NOUN) != 0 || ahead.nounAhead(token) ? Tag.NOUN : Tag.PARTICIPLE;
    }

    private Tag lastVerb(int token) {
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
    private boolean isAfterPerfect(int token) {
        int last = lastVerbAt(token);
        int helper = last - 1;
        while (helper >= 0 && (tags[helper] == Tag.ADVERB || tags[helper] == Tag.NEGATION)) {
            helper--;
        }
        return helper >= 0 && tags[helper] == Tag.HAVE;
    }

    /** "was angry and refused to send troops", but "was freed and told to leave": what somebody is not told to do, but does. */
    private boolean setsOut(int token) {
        return ahead.infinitiveAhead(token) && (ahead.bitsAt(token) & WordClass.TRANSITIVE) == 0;
    }

    /** "was concerned and condemned the raid": what is done to somebody has no object. */
    private boolean isActiveTwin(int token) {
        int before = token - 2 - first;
        return before >= 0 && tags[before] == Tag.PARTICIPLE && ahead.definiteAhead(token);
    }

    /** "ten were killed and called on Chad to act", "called for calm": nobody is killed and called on. */
    private boolean isCall(int token) {
        int next = token + 1;
        return (tokens.isWritten(token, "called") || tokens.isWritten(token, "call"))
                && next + 1 < end
                && (tokens.isWritten(next, "on") || tokens.isWritten(next, "for"))
                && (ahead.bitsAt(next + 1) & WordClass.TO) == 0;
    }

    /** Whether a token may be a plural by its ending: "bridges", not "acrimonious". */
    private boolean endsInS(int token) {
        return token >= first && tokens.endsWith(token, 's') && !tokens.endsWith(token, "ous");
    }

    /** What the token before is, or null at the beginning. */
    private @Nullable Tag before(int token) {
        return token > first ? tags[token - 1 - first] : null;
    }

    /** Whether a determiner stands before a date: the "five-day" of "a five-day visit". */
    private boolean isCountedDate(int last) {
        int i = last;
        while (i > 0 && tags[i - 1] == Tag.DATE) {
            i--;
        }
        return i > 0 && (tags[i - 1] == Tag.DETERMINER || tags[i - 1] == Tag.POSSESSIVE);
    }

    /** The last tag before a token that is no adverb, negation or quotation mark. */
    private Tag significantBefore(int token) {
        for (int i = token - 1 - first; i >= 0; i--) {
            boolean dated = tags[i] == Tag.DATE && isCountedDate(i);
            if (tags[i] != Tag.ADVERB && tags[i] != Tag.NEGATION && tags[i] != Tag.QUOTE && !dated) {
                return tags[i];
            }
        }
        return Tag.OTHER;
    }
}
