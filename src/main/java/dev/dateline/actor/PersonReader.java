package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads persons' names and remembers who they are. */
final class PersonReader {

    /** Longest name, in tokens. */
    private static final int LONGEST = 7;

    /** Most tokens from a quotation mark to the one that closes a nickname. */
    private static final int LONGEST_NICKNAME = 5;

    private static final int HEADS = WordClass.STATE_HEAD.mask()
            | WordClass.GROUP_HEAD.mask()
            | WordClass.COMPANY_HEAD.mask()
            | WordClass.OTHER_HEAD.mask();

    /** What is no part of a name after a hyphen: "Taliban- linked". */
    private static final int NO_SYLLABLE = WordClass.ENGLISH.mask()
            | WordClass.COMMON.mask()
            | WordClass.JOINING.mask()
            | WordClass.ROLE_START.mask()
            | WordClass.MODIFIER.mask();

    /** What is no forename, or that of many. */
    private static final int NO_FORENAME =
            HEADS | NO_SYLLABLE | WordClass.BREAK.mask() | WordClass.PARTICLE.mask() | WordClass.NAME_START.mask();

    private static final int SHORTEST_FORENAME = 3;

    private static final int STOPS = HEADS | WordClass.BREAK.mask();

    private static final int NO_SURNAME = OrganisationReader.HEADS
            | WordClass.ROLE_START.mask()
            | WordClass.COMMON.mask()
            | WordClass.BREAK.mask()
            | WordClass.DIRECTION.mask();

    private final Scan scan;

    PersonReader(Scan scan) {
        this.scan = scan;
    }

    /** Whether a capitalized word is no common word, title or name of a state, and so may be a surname. */
    boolean looksLikeSurname(int token) {
        if (!scan.isCapitalized(token) || (scan.classes(token) & NO_SURNAME) != 0 || scan.isSentenceStart(token)) {
            return false;
        }
        Sense sense = scan.nameAt(token);
        return sense == null
                || !sense.isState()
                || sense.use() == Use.SHY_PLACE
                || sense.use().isPerson();
    }

    /** Token after a person's name that stands directly after a title, or -1 if none does. */
    int nameAfterTitle(int first) {
        if (!scan.isCapitalized(first) && !isArabicArticle(first)) {
            return -1;
        }
        Sense known = scan.nameAt(first);
        if (known != null && known.use().isPerson()) {
            return longer(scan.nameEnd, first);
        }
        if (known != null && known.use() != Use.SHY_PLACE && scan.nameEnd - first > 1) {
            return -1;
        }
        boolean acronym = known != null && scan.tokens.shape(first) == Shape.UPPER && scan.tokens.length(first) > 1;
        int end = run(first);
        // "Prime Minister Chad Bako", "Defence Minister Aden Bako", but "the chief Chad negotiator"
        boolean given = (scan.is(first, WordClass.GIVEN_NAME) || isTown(known, first)) && end > first + 1;
        if (known != null && (known.isState() || acronym) && !given) {
            return -1;
        }
        boolean goesOn = scan.isCapitalized(end) && (scan.classes(end) & HEADS) != 0;
        return end > first && !goesOn ? end : -1;
    }

    private boolean isTown(@Nullable Sense known, int token) {
        return known != null
                && scan.isCapitalized(token - 1)
                && (known.use() == Use.CAPITAL || known.use() == Use.PLACE)
                && looksLikeSurname(token + 1);
    }

    private int longer(int end, int first) {
        return Math.max(end, run(first));
    }

    private boolean isArabicArticle(int token) {
        return scan.is(token, WordClass.PARTICLE) && scan.isTyingHyphen(token + 1);
    }

    /** Token after the capitalized words, particles and hyphens that make a person's name; {@code first} if none. */
    int run(int first) {
        int end = first;
        int token = first;
        int limit = Math.min(scan.sentenceEnd(first), first + LONGEST);
        while (token < limit) {
            if (scan.tokens.isCapitalized(token) && !stops(token, first)) {
                end = ++token;
                token = afterInitial(token);
                end = Math.max(end, token);
            } else if (ties(token, first)) {
                if (scan.isTyingHyphen(token)) {
                    // "al-Bako" counts as one word
                    limit = Math.min(scan.sentenceEnd(first), limit + 2);
                }
                token++;
            } else if (token == end && token > first && scan.isTyingHyphen(token) && token + 1 < limit) {
                token += 2;
                end = token;
            } else if (token == end && token > first + 1 && isBroken(token) && token + 1 < limit) {
                token += 2;
                end = token;
            } else if (token == end && token > first && afterNickname(token) > token) {
                token = afterNickname(token);
            } else {
                break;
            }
        }
        return end;
    }

    /** Token of the surname after the quoted name in {@code Juan "El Zorro" Paz}, or the token itself if there is none. */
    private int afterNickname(int quote) {
        if (!scan.isQuote(quote) || !scan.isCapitalized(quote + 1)) {
            return quote;
        }
        int token = quote + 1;
        while (token < quote + LONGEST_NICKNAME && (scan.isCapitalized(token) || scan.is(token, WordClass.PARTICLE))) {
            token++;
        }
        return scan.isQuote(token) && scan.isCapitalized(token + 1) ? token + 1 : quote;
    }

    private boolean stops(int token, int first) {
        int classes = scan.classes(token);
        if ((classes & STOPS) != 0) {
            return token > first || (classes & WordClass.GIVEN_NAME.mask()) == 0;
        }
        boolean title = (classes & WordClass.ROLE_START.mask()) != 0 && token > first;
        return title && !scan.is(token - 1, WordClass.GIVEN_NAME);
    }

    /** Passes the full stop of "J." in "J. Edgar" and of "Jr.". */
    private int afterInitial(int token) {
        boolean shortened = scan.tokens.length(token - 1) == 1 || isJunior(token - 1);
        return shortened && scan.isPunctuation(token, '.') && scan.tokens.isGlued(token) ? token + 1 : token;
    }

    private boolean ties(int token, int first) {
        if (scan.is(token, WordClass.PARTICLE) && !scan.tokens.isCapitalized(token)) {
            int next = scan.isTyingHyphen(token + 1) ? token + 2 : token + 1;
            boolean more = scan.isCapitalized(next) || scan.is(next, WordClass.PARTICLE);
            return more && (token > first || scan.isTyingHyphen(token + 1));
        }
        return scan.isTyingHyphen(token) && scan.is(token - 1, WordClass.PARTICLE);
    }

    /** Whether a hyphen was left at the end of a line: "Ban Ki- moon". */
    private boolean isBroken(int hyphen) {
        return scan.isPunctuation(hyphen, '-')
                && scan.tokens.isGlued(hyphen)
                && hyphen + 1 < scan.size()
                && !scan.tokens.isGlued(hyphen + 1)
                && scan.tokens.shape(hyphen + 1) == Shape.LOWER
                && (scan.classes(hyphen + 1) & NO_SYLLABLE) == 0;
    }

    /** A person's name in full, without a nickname or the blank of a broken line. */
    private String nameOf(int first, int end) {
        for (int token = first + 1; token < end; token++) {
            int surname = afterNickname(token);
            if (surname > token) {
                return scan.tokens.nameOf(first, token) + ' ' + scan.tokens.nameOf(surname, end);
            }
        }
        return scan.tokens.nameOf(first, end).replace("- ", "-");
    }

    /** A person who acts for others, by the name in the text. */
    Referent official(int first, int end, List<Actor> owner) {
        return official(first, end, null, owner);
    }

    /** A person who acts for others, by a name that the lexicon knows in full. */
    Referent official(int first, int end, @Nullable String name, List<Actor> owner) {
        Referent known = known(first, end);
        if (known != null) {
            if (!known.isOfficial()) {
                known.actFor(owner);
            }
            return known;
        }
        String full = name == null ? nameOf(first, end) : name;
        return introduce(first, end, Referent.of(full, owner));
    }

    /** A person who acts for himself, as far as the text says. */
    Referent stranger(int first, int end) {
        Referent known = known(first, end);
        return known != null ? known : introduce(first, end, Referent.unknown(nameOf(first, end)));
    }

    /** Adds those named after the first of "former presidents Issa Bako and Ali Deby"; gives the token after the last. */
    int others(int first) {
        int end = first;
        while (true) {
            int token = scan.isPunctuation(end, ',') ? end + 1 : end;
            token = scan.is(token, WordClass.JOINING) ? token + 1 : token;
            int person = token > end && scan.isCapitalized(token) ? nameAfterTitle(token) : -1;
            if (person < token + 2) {
                return end;
            }
            scan.add(new Draft(token, person, List.of(), ActorForm.PERSON).of(privately(token, person, true)));
            end = person;
        }
    }

    /** One with a title of his own, who may hold an office all the same: "rebel leader Laurent Kabila". */
    Referent privately(int first, int end, boolean former) {
        Sense known = former ? null : scan.nameAt(first);
        Tenure tenure = known == null ? null : known.tenure();
        boolean holds = tenure != null && tenure.holdsOn(scan.day) && scan.nameEnd == end;
        return known != null && tenure != null && holds
                ? official(first, end, tenure.person(), known.actors())
                : stranger(first, end);
    }

    /** One with an office that no state's name goes before: "future Chancellor Angela Merkel", by the state whose office he holds at any time. */
    Referent titled(int first, int end) {
        Sense known = end - first > 1 ? scan.nameAt(first) : null;
        Tenure tenure = known == null ? null : known.tenure();
        return known != null && tenure != null && scan.nameEnd == end
                ? official(first, end, tenure.person(), known.actors())
                : privately(first, end, false);
    }

    /** Who is meant if the name was met before: the same full name, the end of it, as "Abu Marwan" is of "Issa Abu Marwan", or where the headline gave the surname. */
    private @Nullable Referent known(int first, int end) {
        Referent known = scan.people.find(surname(first, end));
        if (known == null && scan.is(first, WordClass.FAMILY_FIRST)) {
            known = scan.people.find(first);
        }
        if (known == null) {
            return null;
        }
        boolean same = end - first == 1 || endsWith(known.name(), first, end);
        return same || (known.isPerson() && known.complete(nameOf(first, end))) ? known : null;
    }

    /** Whether the words are all of a name, or its last ones. */
    private boolean endsWith(String name, int first, int end) {
        int start = scan.tokens.start(first);
        int length = scan.tokens.end(end - 1) - start;
        int before = name.length() - length;
        return scan.tokens.text().regionMatches(start, name, before, length)
                && (before == 0 || name.charAt(before - 1) == ' ');
    }

    /** Lets the surname stand for the person in the rest of the article. */
    Referent introduce(int first, int end, Referent person) {
        int surname = surname(first, end);
        if (end - first == 1 && first < scan.sentenceEnd(0)) {
            person.beBrief();
        }
        if (person.isOfficial() || end - first == 1 || !isProminent(surname)) {
            scan.people.introduce(surname, person);
        }
        if (end - first > 1 && scan.is(first, WordClass.FAMILY_FIRST)) {
            scan.people.introduce(first, person);
        } else if (end - first > 1 && isForename(first)) {
            scan.forenames.introduceUnlessShared(first, person);
        }
        return person;
    }

    /** "Adisak" for Adisak Wongsawat: a word that is no name or title for anybody else, and no common one. */
    private boolean isForename(int token) {
        return (scan.classes(token) & NO_FORENAME) == 0
                && scan.tokens.isCapitalized(token)
                && scan.tokens.length(token) >= SHORTEST_FORENAME;
    }

    /** Who is called by the forename alone at a token, with no other name right before or behind it; or null. */
    @Nullable
    Referent byForename(int token) {
        Referent person = scan.forenames.find(token);
        boolean alone = person != null
                && !scan.isCapitalized(token + 1)
                && !scan.isTyingHyphen(token + 1)
                && !scan.isLocated(token)
                && (scan.isSentenceStart(token) || !scan.isCapitalized(token - 1));
        return alone ? person : null;
    }

    /**
     * Whether the word alone means an office-holder of the day, of whose state the text speaks, and so no namesake: in a text
     * on the United States, "Trump" is not Donald Trump Jr.
     */
    private boolean isProminent(int token) {
        Sense sense = scan.nameAt(token);
        return sense != null
                && sense.tenure() != null
                && sense.use() == Use.SHORT_HOLDER
                && sense.tenure().prominent()
                && scan.isNamed(sense.actors());
    }

    /** The token that names the person alone: the last capitalized one that is no numeral or "Jr". */
    private int surname(int first, int end) {
        for (int token = end - 1; token > first; token--) {
            boolean numeral = scan.tokens.shape(token) == Shape.UPPER && isNumeral(token);
            boolean tied = scan.isTyingHyphen(token - 1) && !scan.is(token - 2, WordClass.PARTICLE);
            if (scan.tokens.isCapitalized(token) && !numeral && !tied && !isJunior(token)) {
                return token;
            }
        }
        return first;
    }

    private boolean isJunior(int token) {
        String text = scan.tokens.text();
        int start = scan.tokens.start(token);
        return scan.tokens.length(token) == 2 && (text.startsWith("Jr", start) || text.startsWith("Sr", start));
    }

    private boolean isNumeral(int token) {
        String text = scan.tokens.text();
        for (int i = scan.tokens.start(token); i < scan.tokens.end(token); i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
