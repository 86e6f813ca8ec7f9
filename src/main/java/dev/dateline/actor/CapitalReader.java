package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads capitalized words that no lexicon names: persons, organisations, institutions. */
final class CapitalReader {

    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 6;

    /** Most words of a name before its acronym. */
    private static final int LONGEST_NAME = 12;

    /** Most words between the name of a place and the word for what it is. */
    private static final int LONGEST_KIND = 4;

    private static final int NO_PERSON = OrganisationReader.HEADS
            | WordClass.COMMON.mask()
            | WordClass.ENGLISH.mask()
            | WordClass.BREAK.mask()
            | WordClass.DIRECTION.mask()
            | WordClass.MODIFIER.mask()
            | WordClass.ROLE_START.mask();

    private final Scan scan;
    private final PersonReader persons;
    private final OrganisationReader organisations;
    /** The words of acronyms that stand for no organisation. */
    private final Set<Integer> things = new HashSet<>(2);

    /** Token after the last name that is known for a place's by the words before it. */
    private int lastPlace = -1;

    CapitalReader(Scan scan, PersonReader persons, OrganisationReader organisations) {
        this.scan = scan;
        this.persons = persons;
        this.organisations = organisations;
    }

    /** Reads from a capitalized token; gives the token to go on from. */
    int read(int first) {
        if (isBreak(first) || (scan.isPlain(first) && scan.isSentenceStart(first) && !leads(first))) {
            return first + 1;
        }
        if (isPluralTitle(first) || isLeaning(first)) {
            return first + 1;
        }
        int run = organisations.run(first);
        if (scan.is(first, WordClass.SHIP) || scan.is(first - 1, WordClass.SHIP)) {
            return Math.max(run, persons.run(first));
        }
        boolean kind = scan.is(run, WordClass.PLACE_HEAD) && scan.isPunctuation(run + 1, ',');
        boolean located = scan.isLocated(first) || isOfPlace(first) || isBeforeRegion(run);
        if ((kind || scan.isPunctuation(run, ',')) && located) {
            int chain = organisations.place(first, run);
            if (chain > run) {
                return chain;
            }
        }
        if (isListedWithCompany(first, run)) {
            return organisations.named(first, run, ActorKind.COMPANY);
        }
        int end = organisations.tied(first, run);
        int head = organisations.head(first, run);
        if (head != 0 && end - first > 1) {
            return organisations.organisation(first, end, head, organisations.stateAtEnd(run, end));
        }
        if (isIntroducedBy(first, WordClass.COMPANY_NOUN)) {
            return organisations.named(first, run, ActorKind.COMPANY);
        }
        if (isIntroducedBy(first, WordClass.GROUP_NOUN)) {
            return organisations.named(first, run, ActorKind.GROUP);
        }
        int group = endOfGroup(first, run);
        if (group > first) {
            return organisations.named(first, group, ActorKind.GROUP);
        }
        int tied = endOfTied(first);
        if (tied > first && !scan.isLocated(first)) {
            return organisations.named(first, organisations.run(tied - 1), ActorKind.GROUP);
        }
        int person = persons.run(first);
        if (isPerson(first, person) && (isKindOfPlace(first, person) || isOfPlace(first) || isBesidePlace(first))) {
            lastPlace = person;
            return person;
        }
        if (isPerson(first, person) && (scan.leansBefore(first) || scan.tokens.isWritten(person - 1, "led"))) {
            // "pro-X protests" are not X's
            return person;
        }
        if (isPerson(first, person) && isSpeaker(first, person)) {
            return person;
        }
        if (isPerson(first, person)) {
            scan.add(new Draft(first, person, List.of(), ActorForm.PERSON).of(persons.stranger(first, person)));
            return person;
        }
        return single(first, run);
    }

    /** "ANA BAKO: He was held", "ANA BAKO, HOST: He was held": who speaks, and whom nothing is told of by that. */
    private boolean isSpeaker(int first, int end) {
        if (!scan.isSentenceStart(first)) {
            return false;
        }
        for (int token = first; token < end; token++) {
            if (scan.tokens.shape(token) != Shape.UPPER) {
                return false;
            }
        }
        int colon = scan.isPunctuation(end, ',') ? end + 2 : end;
        // but "ANA BAKO: I met the king"
        return scan.isPunctuation(colon, ':')
                && !scan.tokens.isWritten(colon + 1, "I")
                && !scan.tokens.isWritten(colon + 1, "We");
    }

    /** "Astronauts Ana Bako and Joe Tui landed": a sentence opens with what they are. */
    private boolean isPluralTitle(int first) {
        return scan.isSentenceStart(first)
                && !scan.is(first, WordClass.GIVEN_NAME)
                && scan.tokens.length(first) > 4
                && scan.tokens.text().charAt(scan.tokens.end(first) - 1) == 's'
                && scan.is(first + 1, WordClass.GIVEN_NAME);
    }

    /** The "European" of "the pro-European Harbour Party", which is no part of the name. */
    private boolean isLeaning(int first) {
        return scan.isTyingHyphen(first - 1)
                && scan.leansBefore(first)
                && !scan.isCapitalized(first - 2)
                && scan.is(first, WordClass.COMMON)
                && scan.isCapitalized(first + 1);
    }

    /** "captures Sange, South Kivu, from the army": before the name of a region, between commas, stands a place. */
    private boolean isBeforeRegion(int run) {
        int region = scan.isPunctuation(run, ',') ? run + 1 : run + 2;
        for (Sense sense : scan.sensesAt(region)) {
            if (sense.use() == Use.PLACE && sense.letters().fits(scan.tokens, region)) {
                return scan.isPunctuation(scan.nameEnd, ',');
            }
        }
        return false;
    }

    /** Whether the word is a weekday or month, and not a given name such as "Jan". */
    private boolean isBreak(int token) {
        boolean person = scan.is(token, WordClass.GIVEN_NAME) && persons.looksLikeSurname(token + 1);
        return scan.is(token, WordClass.BREAK) && !person;
    }

    /** Whether a plain word that opens a sentence still belongs to the name after it: "Free Patriotic Movement said". */
    private boolean leads(int first) {
        if (scan.is(first, WordClass.COMMON)) {
            return false;
        }
        int run = organisations.run(first);
        // "Organisation of Harbour Towns said"
        boolean tied =
                run == first + 1 && organisations.head(first, run) != 0 && organisations.tied(first, run) > run + 2;
        return tied || (scan.isCapitalized(first + 1) && organisations.head(first + 1, run) != 0);
    }

    private boolean isIntroducedBy(int first, WordClass noun) {
        return scan.is(first - 1, noun) && !scan.isCapitalized(first - 1);
    }

    /** "fines Airbus, Azat, and Harbour Foods": what a list names after a company, and is no person, is a company. */
    private boolean isListedWithCompany(int first, int run) {
        Draft last = scan.last();
        boolean company = last != null
                && last.form == ActorForm.NAME
                && last.actors().size() == 1
                && last.actors().get(0).kind() == ActorKind.COMPANY;
        boolean person = scan.is(first, WordClass.GIVEN_NAME) && run > first + 1;
        if (last == null || !company || person || scan.isSentenceStart(first)) {
            return false;
        }
        boolean comma = scan.isPunctuation(last.end, ',');
        int joining = comma ? last.end + 1 : last.end;
        boolean joined = scan.is(joining, WordClass.JOINING);
        if (first != (joined ? joining + 1 : joining) || !(comma || joined)) {
            return false;
        }
        if (scan.isTyingHyphen(run)) {
            return false;
        }
        boolean goesOn = scan.isPunctuation(run, ',') || scan.is(run, WordClass.JOINING);
        return (joined || goesOn) && (run > first + 1 || !scan.isPlain(first));
    }

    /**
     * Token after a name of which the noun behind it says that it is a group's, "the Azat party", "his Harbour Action party",
     * "the Work and Harbour party"; or {@code first} if none does.
     */
    private int endOfGroup(int first, int run) {
        boolean pair = scan.is(run, WordClass.JOINING) && scan.isCapitalized(run + 1);
        int end = pair ? organisations.run(run + 1) : run;
        boolean kind = scan.is(end, WordClass.GROUP_NOUN)
                && scan.tokens.shape(end) == Shape.LOWER
                && scan.tokens.text().charAt(scan.tokens.end(end) - 1) != 's'
                && !scan.isCapitalized(end + 1)
                && !scan.is(end + 1, WordClass.GROUP_NOUN);
        if (!kind || scan.isSentenceStart(first) || goesOnBefore(first)) {
            return first;
        }
        return end > first + 1 || (scan.classes(first) & NO_PERSON) == 0 ? end : first;
    }

    /** Token after a name such as "Harakat-e-Azat", of which the "e" or "i" says that a movement is named; else {@code first}. */
    private int endOfTied(int first) {
        int tie = first + 2;
        boolean tied = scan.isTyingHyphen(first + 1)
                && scan.isTyingHyphen(tie + 1)
                && (scan.tokens.isWritten(tie, "e") || scan.tokens.isWritten(tie, "i"))
                && scan.isCapitalized(tie + 2);
        return tied ? tie + 3 : first;
    }

    /** Whether a name begins before a token: "Harakat-e-Azat", "Freedom and Harbour". */
    private boolean goesOnBefore(int first) {
        boolean mark = scan.tokens.shape(first - 1) == Shape.PUNCTUATION
                && scan.tokens.isGlued(first - 1)
                && !scan.isQuote(first - 1);
        return (mark && !scan.isPossessive(first - 1))
                || (scan.is(first - 1, WordClass.JOINING) && scan.isCapitalized(first - 2));
    }

    /** "the Bir Gatta mountains", "the Bir Gatta high-security prison": what stands there is no person's. */
    private boolean isKindOfPlace(int first, int token) {
        int kind = token;
        while (kind < token + LONGEST_KIND && scan.isKind(kind) && !scan.is(kind, WordClass.PLACE_HEAD)) {
            kind++;
        }
        return scan.is(kind, WordClass.PLACE_HEAD)
                && !scan.isCapitalized(kind)
                && (kind == token || scan.is(first - 1, WordClass.ARTICLE));
    }

    /** "the village of Um Garfa", "villages including Um Garfa". */
    private boolean isOfPlace(int first) {
        boolean tied =
                scan.is(first - 1, WordClass.NAME_TIE) || (first > 1 && scan.tokens.isWritten(first - 1, "including"));
        return tied && scan.is(first - 2, WordClass.DIRECTION);
    }

    /** The second of "the villages of Um Garfa and Tel Garfa". */
    private boolean isBesidePlace(int first) {
        boolean joined = scan.is(first - 1, WordClass.JOINING);
        int comma = joined ? first - 2 : first - 1;
        return (joined && lastPlace == first - 1) || (scan.isPunctuation(comma, ',') && lastPlace == comma);
    }

    private boolean isPerson(int first, int end) {
        if (scan.is(first, WordClass.COMMON) || !isOfTwoWords(first, end)) {
            return false;
        }
        if (scan.is(first, WordClass.GIVEN_NAME)) {
            return true;
        }
        if (scan.is(first, WordClass.FAMILY_FIRST) && !scan.isPlain(first + 1)) {
            return true;
        }
        for (int token = first; token < end; token++) {
            boolean named = scan.isCapitalized(token);
            if (named && ((scan.classes(token) & NO_PERSON) != 0 || isOtherName(token))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a second capitalized word stands apart from the first, and no number is among them. */
    private boolean isOfTwoWords(int first, int end) {
        boolean apart = false;
        for (int token = first; token < end; token++) {
            if (hasDigit(token)) {
                return false;
            }
            // the "Tamim" of "Hamad al-Tamim" is glued to what stands apart
            boolean glued = scan.tokens.isGlued(token)
                    && !(token - 2 > first
                            && scan.isTyingHyphen(token - 1)
                            && scan.is(token - 2, WordClass.PARTICLE)
                            && !scan.tokens.isGlued(token - 2));
            apart |= token > first && scan.isCapitalized(token) && !glued;
        }
        return apart;
    }

    /** The "HBF" of "Harbour Foods Inc. (NASDAQ: HBF)", under which its shares are traded. */
    private boolean isTicker(int first) {
        return scan.isPunctuation(first - 1, ':') && scan.isPunctuation(first - 3, '(');
    }

    /** The "300" of "NOK 300 million": what stands before it is a currency, a flight or a rifle, and no party. */
    private boolean isNumber(int token) {
        return token < scan.size() && scan.tokens.shape(token) == Shape.NUMBER;
    }

    private boolean hasDigit(int token) {
        String text = scan.tokens.text();
        for (int i = scan.tokens.start(token); i < scan.tokens.end(token); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherName(int token) {
        if (scan.tokens.shape(token) == Shape.UPPER) {
            return true;
        }
        Sense sense = scan.nameAt(token);
        return sense != null && !sense.use().isPerson() && sense.use() != Use.SHY_PLACE;
    }

    /** The "FHAC" of "the Free Harbour Area of Chad (FHAC)", which signs nothing. */
    private boolean isOfThing(int acronym) {
        if (!scan.isPunctuation(acronym - 1, '(') || !scan.isPunctuation(acronym + 1, ')')) {
            return false;
        }
        int head = acronym - 2;
        for (int token = acronym - 2; token > Math.max(0, acronym - LONGEST_NAME); token--) {
            if (scan.is(token, WordClass.NAME_TIE)) {
                head = token - 1;
            } else if (!scan.isCapitalized(token)
                    && !scan.is(token, WordClass.ARTICLE)
                    && !scan.is(token, WordClass.JOINING)
                    && !scan.isTyingHyphen(token)) {
                break;
            }
        }
        return scan.isCapitalizedOf(head, WordList.THINGS);
    }

    /** A word alone, which is an organisation if it is an acronym. */
    private int single(int first, int run) {
        int length = scan.tokens.length(first);
        boolean acronym = scan.tokens.shape(first) == Shape.UPPER
                && length >= SHORTEST_ACRONYM
                && length <= LONGEST_ACRONYM
                && run == first + 1
                && !hasDigit(first)
                && !isTicker(first)
                && !scan.isCurrency(run)
                && !isNumber(run)
                && !scan.is(first, WordClass.NO_ACRONYM)
                && !scan.is(first, WordClass.NAME_START);
        if (acronym && isOfThing(first)) {
            things.add(scan.tokens.word(first));
        }
        if (acronym && !things.contains(scan.tokens.word(first)) && !scan.is(run, WordList.AGREED)) {
            String name = scan.tokens.nameOf(first, first + 1);
            organisations.addWeak(first, run, List.of(new Actor(name, name, ActorKind.GROUP)));
            return organisations.leader(run);
        }
        return first + 1;
    }
}
