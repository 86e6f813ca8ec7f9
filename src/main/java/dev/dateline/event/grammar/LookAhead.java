package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.ADVERB;
import static dev.dateline.event.grammar.WordClass.APPROXIMATE;
import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.CONJUNCTION;
import static dev.dateline.event.grammar.WordClass.DETERMINER;
import static dev.dateline.event.grammar.WordClass.FINITE;
import static dev.dateline.event.grammar.WordClass.FUNCTIONAL;
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
import java.util.Arrays;

/** What stands after a token, as far as the words alone tell: an object, a verb, a number. All looks are bounded. */
final class LookAhead {

    /** How far it looks for the verb of a clause. */
    private static final int REACH = 14;

    private final WordClasses classes;
    private final Marks marks;
    private final Tokens tokens;
    private final Spans spans;
    private final ParserRoom room;
    private int first;
    private int end;
    /** By token from the first on, what its word can be; there may be more room than tokens. */
    private int[] bits = {};

    LookAhead(WordClasses classes, Marks marks, Tokens tokens, Spans spans, ParserRoom room) {
        this.classes = classes;
        this.marks = marks;
        this.tokens = tokens;
        this.spans = spans;
        this.room = room;
    }

    /** Turns to the sentence from a token to before another. */
    void turnTo(int sentence, int after) {
        first = sentence;
        end = after;
        bits = room.bits;
        for (int token = first; token < end; token++) {
            int all = classes.of(tokens, token);
            bits[token - first] =
                    (all & (WordClass.INVARIABLE | NOUN)) == WordClass.INVARIABLE ? narrow(token, all) : all;
        }
        // what lies behind the sentence is no word, whatever an earlier one had there
        Arrays.fill(bits, end - first, bits.length, 0);
    }

    /**
     * What "set" is, as all forms of the verb and one noun look alike: "a set of tariffs", "to set"; else it is read as another
     * verb's past tense and participle: "the summit set for May".
     */
    private int narrow(int token, int all) {
        if (token + 1 < end && tokens.isWritten(token + 1, "of")) {
            return NOUN;
        }
        int before = token - 1;
        while (before >= first && (bitsAt(before) & (ADVERB | WordClass.NEGATION)) != 0) {
            before--;
        }
        boolean base = before >= first && (bitsAt(before) & (WordClass.TO | MODAL | WordClass.DO | CONJUNCTION)) != 0;
        return base ? all : all & ~BASE;
    }

    /** What the token's word can be, as bits of {@link WordClass}. */
    int bitsAt(int token) {
        return bits[token - first];
    }

    /** Whether a plain noun without a verb of its own follows: "as president", "as a terrorist organization". */
    boolean namesRole(int token) {
        // "as minister", "as finance minister", "as a minister"
        int next = token + 1;
        if (next >= end || spans.isDate(next)) {
            return false;
        }
        if (tokens.isCapitalized(next)) {
            return namesOffice(next);
        }
        boolean article = (bitsAt(next) & DETERMINER) != 0;
        boolean noun = isBareNoun(next) || (isLowerNoun(next) && next + 1 < end && isBareNoun(next + 1));
        if (!article && !noun) {
            return false;
        }
        for (int i = next; i < end && i < next + 8 && !isStop(i); i++) {
            int bits = bitsAt(i);
            boolean finite = (bits & (PRESENT | MODAL | FINITE | PAST)) != 0
                    && ((bits & PARTICIPLE) == 0 || pointedObjectAhead(i));
            boolean base = (bits & (BASE | NOUN)) == BASE && (bitsAt(i - 1) & WordClass.TO) == 0;
            if ((finite || base || isDoneByPlural(i)) && !spans.isActor(i)) {
                return false;
            }
            if ((bits & (PREPOSITION | CONJUNCTION | SUBORDINATOR)) != 0 && i > next) {
                return true;
            }
        }
        return true;
    }

    /** The "spread" of "as wildfires spread across Chad", the "hit" of "as storms hit Chad". */
    private boolean isDoneByPlural(int token) {
        return (bitsAt(token) & BASE) != 0
                && isBareNoun(token - 1)
                && tokens.endsWith(token - 1, 's')
                && ((token + 1 < end && (bitsAt(token + 1) & PREPOSITION) != 0) || patientAhead(token));
    }

    private boolean isLowerNoun(int token) {
        return tokens.shape(token) == Shape.LOWER && (bitsAt(token) & (PRONOUN | WordClass.TO | NOUN)) == NOUN;
    }

    /** Whether a token is a noun in lower case, and no verb. */
    private boolean isBareNoun(int token) {
        return isLowerNoun(token) && (bitsAt(token) & VERB) == 0;
    }

    /** "as Secretary of State", "as Chad's president", but not "as Chad votes": no verb before the group ends. */
    private boolean namesOffice(int token) {
        for (int i = token; i < end && i < token + 10 && !isStop(i); i++) {
            if (spans.isActor(i) || tokens.isCapitalized(i)) {
                continue;
            }
            int bits = bitsAt(i);
            if ((bits & (PRESENT | MODAL | FINITE | PAST | BASE)) != 0) {
                return false;
            }
            if ((bits & CONJUNCTION) != 0 && i + 1 < end && tokens.isCapitalized(i + 1)) {
                // "as Presidents A and B meet"
                continue;
            }
            if ((bits & (PREPOSITION | CONJUNCTION | SUBORDINATOR)) != 0 && !tokens.isWritten(i, "of")) {
                return true;
            }
        }
        return true;
    }

    boolean nominalAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & (DETERMINER | NOUN)) != 0;
    }

    boolean verbAhead(int token) {
        int next = token + 1;
        while (next < end && (bitsAt(next) & (ADVERB | WordClass.NEGATION)) != 0) {
            next++;
        }
        int bits = next < end ? bitsAt(next) : 0;
        return (bits & (MODAL | FINITE)) != 0 || ((bits & (PRESENT | PAST)) != 0 && !spans.isActor(next));
    }

    boolean isInfinitiveAhead(int token) {
        int next = afterQuote(token + 1);
        while (next < end && next < token + 3 && (bitsAt(next) & ADVERB) != 0 && !isBareVerb(next)) {
            next++;
        }
        if (marks.isAgain(next)) {
            // "hopes to re-establish ties"
            next += 2;
        } else if (next < end && marks.isHyphenated(next)) {
            // "agreed to face-to-face talks"
            return false;
        }
        if (next >= end || spans.isActor(next) || tokens.shape(next) != Shape.LOWER) {
            return false;
        }
        int bits = bitsAt(next);
        return (bits & (BASE | WordClass.HAVE | WordClass.DO)) != 0 || (bits & (WordClass.BE | FINITE)) == WordClass.BE;
    }

    /** The token, or the one after it if it is a quotation mark: the "sign" of 'to "sign" it'. */
    private int afterQuote(int token) {
        return token < end && marks.isQuote(token) ? token + 1 : token;
    }

    /** Whether a noun group goes on after the token. */
    boolean nounAhead(int token) {
        int next = token + 1;
        if (next >= end) {
            return false;
        }
        if (spans.isActor(next)) {
            return true;
        }
        int bits = bitsAt(next);
        return isAmount(next) || (spans.isDate(next) ? isBeforeNoun(next) : (bits & NOUN) != 0 && (bits & ADVERB) == 0);
    }

    /** Whether a date is such as the "two-day" of "a planned two-day visit". */
    private boolean isBeforeNoun(int date) {
        int after = date;
        boolean hyphenated = false;
        while (after < end && spans.isDate(after)) {
            hyphenated |= tokens.isPunctuation(after, '-');
            after++;
        }
        return hyphenated && after < end && (bitsAt(after) & NOUN) != 0;
    }

    /** "suspected rebels", "renewed attacks": a participle that leans on the noun after it, and is no verb of its own. */
    boolean isAttributive(int token) {
        int bits = bitsAt(token);
        return (bits & WordClass.ADJECTIVE) != 0
                && (bits & PARTICIPLE) != 0
                && !spans.isActor(token)
                && nounAhead(token)
                && !countedAhead(token)
                && !isBareNameAhead(token);
    }

    /** Whether a name follows on which no noun leans: "captured Gao on Monday", "captured Chad's port"; not "captured Chad fans", "captured Chadians". */
    private boolean isBareNameAhead(int token) {
        int name = token + 1;
        if (name >= end || !spans.isActor(name) || spans.isAdjective(name) || !tokens.isCapitalized(name)) {
            return false;
        }
        int after = name + 1;
        while (after < end && spans.isActor(after)) {
            after++;
        }
        return after >= end || isGenitive(after) || (bitsAt(after) & NOUN) == 0 || spans.isDate(after);
    }

    /** Whether what follows looks like an object: an article, a name, a number, a plain noun. */
    boolean objectAhead(int token) {
        int next = afterApproximation(token + 1);
        if (next >= end) {
            return false;
        }
        if (spans.isActor(next) || isAmount(next)) {
            return true;
        }
        int bits = bitsAt(next);
        return (bits & (DETERMINER | PRONOUN | WordClass.COUNT)) != 0
                || isAttributive(next)
                || ((bits & NOUN) != 0 && !spans.isDate(next))
                || tokens.isPunctuation(next, '"')
                || tokens.isPunctuation(next, '\u201c');
    }

    /** Whether a token is a modal, and no noun: not the "will" of "political will". */
    boolean isModal(int token) {
        boolean noun = token > first && (bitsAt(token - 1) & WordClass.ADJECTIVE) != 0;
        return (bitsAt(token) & MODAL) != 0 && !noun;
    }

    /** Whether an infinitive follows: "refused to send". */
    boolean infinitiveAhead(int token) {
        return token + 2 < end && (bitsAt(token + 1) & WordClass.TO) != 0 && (bitsAt(token + 2) & BASE) != 0;
    }

    /** Whether what follows can be no second noun of a group: "hit Chad", "hit the coast", "hit western Chad", "hit eastern city Abeche", "hit parts of it". */
    boolean patientAhead(int token) {
        int next = afterApproximation(token + 1);
        if (next < end - 1
                && (bitsAt(next) & (WordClass.ADJECTIVE | NOUN)) != 0
                && !spans.isActor(next)
                && !tokens.isCapitalized(next)) {
            int name = isBareNoun(next + 1) && next < end - 2 ? next + 2 : next + 1;
            return tokens.isWritten(next + 1, "of") || spans.isActor(name) || tokens.isCapitalized(name);
        }
        return next < end
                && !spans.isDate(next)
                && (spans.isActor(next)
                        || isAmount(next)
                        || tokens.isCapitalized(next)
                        || (bitsAt(next) & DETERMINER) != 0);
    }

    /** "as many as" */
    private boolean isAsManyAs(int token) {
        return token + 3 < end
                && tokens.reads(token, "as")
                && (tokens.isWritten(token + 1, "many")
                        || tokens.isWritten(token + 1, "much")
                        || tokens.isWritten(token + 1, "few"))
                && tokens.isWritten(token + 2, "as");
    }

    /** The number after "at least", "up to", "as many as", "more than about"; the token itself if no such words stand before a number. */
    int afterApproximation(int token) {
        int next = token;
        while (next + 1 < end && next < token + 4) {
            if ((bitsAt(next) & APPROXIMATE) != 0) {
                next++;
            } else if ((bitsAt(next) & PREPOSITION) != 0
                    && (bitsAt(next + 1) & (WordClass.EXTREME | WordClass.TO)) != 0) {
                next += 2;
            } else if (isAsManyAs(next)) {
                next += 3;
            } else {
                break;
            }
        }
        if (next == token) {
            return token;
        }
        boolean number = next < end
                && !spans.isDate(next)
                && (isAmount(next) || (bitsAt(next) & (DETERMINER | WordClass.COUNT)) != 0);
        return number ? next : token;
    }

    /** A number, or the sign of a currency before one: "€5 million". */
    private boolean isAmount(int token) {
        Shape shape = tokens.shape(token);
        if (shape == Shape.NUMBER) {
            return true;
        }
        return shape == Shape.PUNCTUATION
                && token + 1 < end
                && tokens.shape(token + 1) == Shape.NUMBER
                && Character.getType(tokens.text().codePointAt(tokens.start(token))) == Character.CURRENCY_SYMBOL;
    }

    /** "by 120 to 40": by how much, and not by whom. */
    boolean marginAhead(int token) {
        int next = token + 2;
        if (next >= end || !tokens.isWritten(token + 1, "by") || tokens.shape(next) != Shape.NUMBER) {
            return false;
        }
        return !nounAhead(next);
    }

    /** Whether what follows can belong to a verb: an object, a preposition, an adverb, a date. */
    boolean argumentAhead(int token) {
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

    /** Whether a certain finite verb stands right behind the next comma: "accused of fraud, was". */
    boolean finiteBehindPause(int token) {
        return behindPause(token, MODAL | FINITE);
    }

    /** Whether what may be a finite verb of the past stands right behind the next comma: "freed in May, met". */
    boolean pastBehindPause(int token) {
        return behindPause(token, MODAL | FINITE | PAST);
    }

    /**
     * Whether a preposition follows, and what may be a finite verb stands right behind the next comma: "meeting in Fiji, agreed",
     * "meeting here Tuesday with Fiji, agreed".
     */
    boolean asideAhead(int token) {
        int next = token + 1;
        while (next < end && next < token + 3 && ((bitsAt(next) & ADVERB) != 0 || spans.isDate(next))) {
            next++;
        }
        return next < end && (bitsAt(next) & PREPOSITION) != 0 && behindPause(next, MODAL | FINITE | PAST | PRESENT);
    }

    private boolean behindPause(int token, int bits) {
        for (int i = token + 1; i < end - 1 && i <= token + REACH; i++) {
            if (isStop(i)) {
                return tokens.isPunctuation(i, ',') && (bitsAt(i + 1) & bits) != 0;
            }
        }
        return false;
    }

    /** Whether a certain finite verb stands right behind the comma that closes a row of places: "based in Lima, Peru, is". */
    boolean finiteBehindRow(int token) {
        int stop = token + 1;
        boolean row = false;
        while (stop < end && stop <= token + REACH && (spans.isActor(stop) || !isStop(stop))) {
            row |= tokens.isPunctuation(stop, ',');
            if (!spans.isActor(stop)
                    && (bitsAt(stop) & (SUBORDINATOR | RELATIVE | WordClass.THAT | CONJUNCTION)) != 0) {
                return false;
            }
            stop++;
        }
        int next = stop + 1;
        while (next < end && spans.isActor(next)) {
            next++;
        }
        // "Lima, Peru," may be one name or two
        int last = next > stop + 1 ? next : stop;
        return last + 1 < end
                && (row || last > stop)
                && spans.isActor(last - 1)
                && tokens.isPunctuation(stop, ',')
                && tokens.isPunctuation(last, ',')
                && (bitsAt(last + 1) & (MODAL | FINITE)) != 0;
    }

    /** Whether the next word can only be a finite verb: "began", "ended on Monday". */
    boolean certainVerbNext(int token) {
        int next = token + 1;
        if (next >= end) {
            return false;
        }
        int bits = bitsAt(next);
        return (bits & FINITE) != 0
                || isModal(next)
                || (bits & (PAST | PARTICIPLE | NOUN)) == PAST
                || (isFormOfDay(next) && (bitsAt(token) & (WordClass.BE | WordClass.HAVE)) == 0);
    }

    /** Whether nothing but a place or a day parts a token from a certain finite verb: "voting in two towns was put off", "voting there on Monday began". */
    boolean certainVerbBehindPlace(int token) {
        int next = token + 1;
        boolean placed = tokens.isWritten(next, "in")
                || tokens.isWritten(next, "for")
                || tokens.isWritten(next, "there")
                || (tokens.isWritten(next, "on") && spans.isDate(next + 1));
        if (next + 2 >= end || !placed) {
            return false;
        }
        for (int i = next; i + 1 < end && i <= token + REACH && !isStop(i); i++) {
            if (!spans.isActor(i) && (bitsAt(i) & (PRONOUN | RELATIVE | SUBORDINATOR | WordClass.THAT)) != 0) {
                return false;
            }
            if (certainVerbNext(i) || isPlainPresent(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "begins", which can be no noun. */
    private boolean isPlainPresent(int token) {
        return !spans.isActor(token) && !spans.isDate(token) && (bitsAt(token) & (PRESENT | NOUN)) == PRESENT;
    }

    /** The "ended" of "ended on Monday", which may be a participle as well. */
    private boolean isFormOfDay(int token) {
        return (bitsAt(token) & (PAST | PARTICIPLE | NOUN)) == (PAST | PARTICIPLE)
                && token + 1 < end
                && (spans.isDate(token + 1) || tokens.isWritten(token + 1, "on"));
    }

    /** Whether a certain finite verb follows in the same clause. */
    boolean finiteAhead(int token) {
        boolean nounBefore = true;
        boolean helped = false;
        boolean pair = false;
        for (int i = token + 1; i < end && i <= token + REACH; i++) {
            if (spans.isActor(i) || spans.isDate(i)) {
                nounBefore = true;
                continue;
            }
            if (isGenitive(i)) {
                // "Chad's carefully drafted plan": a noun is still to come
                nounBefore = false;
                continue;
            }
            if (isAttributive(i)) {
                nounBefore = false;
                continue;
            }
            int bits = bitsAt(i);
            if (pair && tokens.isWritten(i, "and")) {
                // "set for May between A and B was put off"
                pair = false;
                nounBefore = false;
                continue;
            }
            if ((bits & SUBORDINATOR) != 0 && opensNoClause(i)) {
                nounBefore = true;
                continue;
            }
            if ((bits & (SUBORDINATOR | RELATIVE | WordClass.THAT | CONJUNCTION)) != 0 || isStop(i)) {
                return false;
            }
            pair |= tokens.isWritten(i, "between");
            if ((bits & WordClass.NOMINATIVE) != 0 && nounBefore) {
                // "announces it will": another clause begins
                return false;
            }
            if ((bits & WordClass.TO) != 0 && isInfinitiveAhead(i)) {
                // "claims to have killed"
                int verb = afterQuote(i + 1);
                helped |= verb < end && isHelp(verb);
                i = verb < end && (bitsAt(verb) & WordClass.HAVE) != 0 ? verb + 1 : verb;
                continue;
            }
            if (isInverted(i) || (i > token + 1 && isSaying(i))) {
                return false;
            }
            if ((bits & FINITE) != 0 || isModal(i)) {
                return true;
            }
            helped |= isHelp(i);
            boolean bare = helped && (bits & PRESENT) == 0;
            // "steps down" has no second verb
            if ((bits & (NOUN | PREPOSITION)) == 0 && nounBefore && !bare && (bits & (PRESENT | BASE)) != 0) {
                return true;
            }
            if (nounBefore && (bits & (NOUN | PRESENT)) == (NOUN | PRESENT) && i == token + 1 && determinerAhead(i)) {
                // "the strike hits a house"
                return true;
            }
            if (nounBefore && (bits & (NOUN | PAST | BASE)) == (NOUN | PAST | BASE) && determinerAhead(i)) {
                // "strikes on Chad hit a house"
                return true;
            }
            if ((bits & PAST) != 0 && ((bits & (PARTICIPLE | NOUN)) == 0 || i == token + 1)) {
                return true;
            }
            boolean told = nounBefore && (countedAhead(i) || (bitsAt(i - 1) & ADVERB) != 0);
            boolean noun = (bits & NOUN) != 0 && !(told && numberAhead(i));
            if ((bits & PAST) != 0 && !noun && told && objectAhead(i)) {
                // "attacks in Jordan also alerted members", "attacks in Jordan shook the king", "attacks on Jordan left
                // 14 dead"
                return true;
            }
            nounBefore = (bits & (NOUN | PRONOUN)) != 0 || ((bits & ADVERB) != 0 && nounBefore);
        }
        return false;
    }

    /** The "since" of "held since May was freed", the "after" of "held after being accused was freed", the "as" of "sent as part of a force was hurt". */
    private boolean opensNoClause(int subordinator) {
        int next = subordinator + 1;
        return next < end
                && (isBeforeDayAndVerb(subordinator)
                        || tokens.isWritten(next, "being")
                        || (tokens.isWritten(next, "part") && tokens.isWritten(subordinator, "as")));
    }

    /** Whether a day and a finite verb stand behind a token. */
    private boolean isBeforeDayAndVerb(int token) {
        int day = token + 1;
        int next = day;
        while (next < end && spans.isDate(next)) {
            next++;
        }
        return next > day && next < end && (bitsAt(next) & FINITE) != 0;
    }

    /** The "saying" of "called for calm saying that it had": a clause begins behind it. */
    private boolean isSaying(int token) {
        return (bitsAt(token) & (WordClass.ING | WordClass.REPORTING)) == (WordClass.ING | WordClass.REPORTING);
    }

    /** The "should" of "to avoid trouble should he be refused", which opens a clause as "if" does: its subject stands behind it. */
    private boolean isInverted(int token) {
        int next = token + 1;
        return tokens.isWritten(token, "should")
                && next < end
                && ((bitsAt(next) & (WordClass.NOMINATIVE | DETERMINER)) != 0 || spans.isActor(next));
    }

    /** Whether what somebody is to do may follow without "to": "to help Chad rebuild". */
    private boolean isHelp(int token) {
        return tokens.isWritten(token, "help") || tokens.isWritten(token, "helping") || tokens.isWritten(token, "let");
    }

    /** Whether what may be a finite verb in the past follows a noun group of the same clause: "in Fiji ended on Monday". */
    boolean pastAhead(int token) {
        int verb = verbBehindNoun(token, 0);
        return verb >= 0 && (verb + 1 >= end || !tokens.isWritten(verb + 1, "by"));
    }

    /**
     * Whether what may be a verb in the present and takes an object that an article or a number opens follows a noun group of the same clause:
     * "with rifles storm a port".
     *
     * @param form the form that agrees with who does it
     */
    boolean presentAhead(int token, int form) {
        return verbBehindNoun(token, form) >= 0;
    }

    /** The first word behind a noun group of the same clause that may be a verb in a form of the present, or in the past if that is 0; or -1. */
    private int verbBehindNoun(int token, int present) {
        boolean nounBefore = false;
        for (int i = token + 1; i < end && i <= token + REACH; i++) {
            if (spans.isActor(i) || spans.isDate(i)) {
                nounBefore = true;
                continue;
            }
            int bits = bitsAt(i);
            if ((bits & (SUBORDINATOR | RELATIVE | WordClass.THAT)) != 0 || isStop(i)) {
                return -1;
            }
            boolean past = present == 0;
            if (nounBefore
                    && (past
                            ? (bits & (PAST | NOUN)) == PAST && !isAttributive(i)
                            : (bits & present) != 0 && (bits & PAST) == 0 && countedAhead(i))) {
                return i;
            }
            nounBefore = (bits & (NOUN | PRONOUN)) != 0 || ((bits & ADVERB) != 0 && nounBefore);
        }
        return -1;
    }

    /** Whether an article or a pronoun follows: "and bans him from it". */
    boolean pointedObjectAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & (DETERMINER | PRONOUN)) != 0 && !spans.isActor(next);
    }

    /** Whether "the" follows: "was concerned and condemned the raid". */
    boolean definiteAhead(int token) {
        return token + 1 < end && tokens.isWritten(token + 1, "the");
    }

    /** Whether a name follows: what is done to somebody has no object, as in "were killed and urged Chad". */
    boolean actorAhead(int token) {
        return token + 1 < end && spans.isActor(token + 1);
    }

    /** Whether a word that can be an adverb would be a verb behind "to" or "will": the "back" of "back the plan", "back down". */
    boolean isBareVerb(int token) {
        int wanted = ADVERB | BASE;
        int next = token + 1;
        return (bitsAt(token) & wanted) == wanted
                && next < end
                && (objectAhead(token) || tokens.isWritten(next, "down"));
    }

    boolean determinerAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & DETERMINER) != 0 && !spans.isDate(next) && !spans.isActor(next);
    }

    /** Whether a number follows, in figures or words. */
    private boolean numberAhead(int token) {
        int next = token + 1;
        return next < end && (tokens.shape(next) == Shape.NUMBER || (bitsAt(next) & WordClass.COUNT) != 0);
    }

    /** Whether an article or a number with what it counts follows: "strikes three ports". */
    boolean countedAhead(int token) {
        int number = token + 1;
        int noun = token + 2;
        boolean counted = noun < end
                && numberAhead(token)
                && !spans.isDate(number)
                && !spans.isDate(noun)
                && (bitsAt(noun) & (NOUN | FUNCTIONAL)) == NOUN;
        return counted || determinerAhead(token);
    }

    /** Whether a plural without an article and then a verb follow: "says missiles hit it", "says people have died". */
    boolean bareSubjectAhead(int token) {
        int noun = token + 1;
        int verb = token + 2;
        boolean plural = verb < end
                && (bitsAt(noun) & (NOUN | FUNCTIONAL)) == NOUN
                && ((bitsAt(noun) & WordClass.PLURAL) != 0 || tokens.endsWith(noun, 's'));
        int bits = plural && !spans.isDate(verb) && !spans.isActor(verb) ? bitsAt(verb) : 0;
        return (bits & (MODAL | FINITE)) != 0 || ((bits & (PAST | BASE)) != 0 && (bits & PREPOSITION) == 0);
    }

    /** Whether a pronoun follows that is no subject: "bans him". */
    boolean accusativeAhead(int token) {
        int next = token + 1;
        return next < end && (bitsAt(next) & (PRONOUN | WordClass.NOMINATIVE | RELATIVE | DETERMINER)) == PRONOUN;
    }

    /** Whether the sentence ends after the token. */
    boolean endsAt(int token) {
        return token + 1 >= end || tokens.isPunctuation(token + 1, '.');
    }

    private boolean isGenitive(int token) {
        return tokens.isGlued(token) && (tokens.isWritten(token, "'s") || tokens.isWritten(token, "\u2019s"));
    }

    private boolean isStop(int token) {
        return tokens.isPunctuation(token, ',')
                || tokens.isPunctuation(token, ';')
                || tokens.isPunctuation(token, ':')
                || tokens.isPunctuation(token, '.');
    }
}
