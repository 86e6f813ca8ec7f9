package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads "deputy foreign minister", "Foreign Ministry spokesman": words that qualify an office, then offices. */
final class RoleReader {

    /** Longest run of qualifying words and offices. */
    private static final int REACH = 8;

    /** Letters of more than which a word in "-ing" is a deed: "hiding", and no "king". */
    private static final int SHORTEST_DEED = 5;

    /** What makes a capitalized word no part of a portfolio. */
    private static final int NO_PORTFOLIO =
            WordClass.GIVEN_NAME.mask() | WordClass.GROUP_HEAD.mask() | WordClass.COMPANY_HEAD.mask();

    private final Scan scan;
    private @Nullable Role last;
    private boolean former;
    private boolean exiled;
    private boolean ofPair;
    private boolean ofArm;

    RoleReader(Scan scan) {
        this.scan = scan;
    }

    /** The last and so the governing role of the last run that was found. */
    Role role() {
        if (last == null) {
            throw new IllegalStateException("no role was read");
        }
        return last;
    }

    /** Whether the last run says that the office is over or against the state: "former", "opposition". */
    boolean isFormer() {
        return former || exiled;
    }

    /** Whether the last run is of those who act against the state from abroad: "parliament in exile". */
    boolean isExiled() {
        return exiled;
    }

    /** Whether the last run is of officials of two: "the two countries' ministers". */
    boolean isOfPair() {
        return ofPair && role().kind() == Role.Kind.OFFICIALS;
    }

    /** Whether the last run names the arm of a state that one speaks or acts for: "police spokesman". */
    boolean isOfArm() {
        return ofArm && role().acts();
    }

    /** Whether the last run, which ends here, names the "political leader" of a group; that of a state is a private person. */
    boolean isLeaderOf(Sense owner, int end) {
        return owner.actors().size() == 1
                && owner.actor().kind() == ActorKind.GROUP
                && scan.tokens.isWritten(end - 1, "leader")
                && scan.tokens.isWritten(end - 2, "political");
    }

    /** Token after the roles that begin at or shortly after a token, or -1. The "late" of "the premier late Tuesday left" is no "late premier". */
    int read(int first) {
        last = null;
        former = false;
        ofPair = false;
        ofArm = false;
        int end = -1;
        int token = first;
        int limit = Math.min(scan.size(), first + REACH);
        while (token < limit) {
            int next = role(token);
            if (next > 0) {
                end = next;
                token = next;
            } else if (isOusting(token, end) || isOustingThere(token)) {
                break;
            } else if (qualifies(token, first, end)) {
                former |= scan.is(token, WordClass.FORMER) && end < 0;
                token++;
            } else if (token > first && scan.isPossessive(first - 1) && isField(token)) {
                token = scan.nameEnd;
            } else {
                break;
            }
        }
        exiled = end > 0
                && end + 1 < scan.size()
                && scan.tokens.isWritten(end, "in")
                && scan.tokens.isWritten(end + 1, "exile");
        return end < 0 ? end : withPortfolio(end);
    }

    /** The "ousted" of "congress ousted President X", where an arm of the state is not ousted; or the "jailed" of "a judge jailed ten men". */
    private boolean isOusting(int token, int end) {
        return end == token
                && last != null
                && (last.kind() == Role.Kind.INSTITUTION || beginsObject(token + 1))
                && mayOust(token);
    }

    /** The "jailed" of "a court in Chad jailed former minister X". */
    private boolean isOustingThere(int token) {
        return mayOust(token)
                && token > 2
                && scan.tokens.endsWith(token, 'd')
                && scan.isCapitalized(token - 1)
                && scan.is(token - 2, WordClass.LOCATIVE)
                && !scan.isSentenceStart(token - 2)
                && scan.tokens.shape(token - 3) == Shape.LOWER;
    }

    /** Whether a word says of somebody that he is no longer in office, or is held: "ousted", "jailed", but not "former". */
    private boolean mayOust(int token) {
        return scan.is(token, WordClass.FORMER) && !scan.is(token, WordClass.MODIFIER);
    }

    private boolean beginsObject(int token) {
        return token < scan.size()
                && (scan.is(token, WordClass.ARTICLE)
                        || scan.tokens.isWritten(token, "a")
                        || scan.tokens.isWritten(token, "an")
                        || scan.tokens.shape(token) == Shape.NUMBER);
    }

    /** Token after "of mines and energy", where the name of the one who holds the office follows; else the token itself. */
    private int withPortfolio(int end) {
        if (last == null || last.kind() != Role.Kind.OFFICIAL || !scan.is(end, WordClass.NAME_TIE)) {
            return end;
        }
        int token = end + 1;
        int limit = Math.min(scan.size(), end + REACH);
        while (token < limit && isOfPortfolio(token)) {
            token++;
        }
        boolean named = token > end + 1
                && !scan.is(token - 1, WordClass.LOCATIVE)
                && !scan.is(token - 1, WordClass.NAME_TIE)
                && !scan.is(token - 1, WordClass.ARTICLE)
                && scan.isCapitalized(token)
                && scan.isCapitalized(token + 1)
                && !scan.isSentenceStart(token)
                && isNoOther(scan.nameAt(token));
        return named ? token : end;
    }

    /** A word such as those of "for Prisoners' Affairs": no name, nor the head of one as "Bank" is. */
    private boolean isOfPortfolio(int token) {
        if (scan.isPossessive(token)) {
            return true;
        }
        boolean modifies = scan.is(token, WordClass.MODIFIER);
        boolean says = modifies || (scan.isPlain(token) && (scan.classes(token) & NO_PORTFOLIO) == 0);
        return (scan.tokens.shape(token) == Shape.LOWER || (scan.isCapitalized(token) && says))
                && scan.nameAt(token) == null;
    }

    /** Whether a name is that of a person, or of nobody known. */
    private static boolean isNoOther(@Nullable Sense sense) {
        return sense == null || sense.use().isPerson();
    }

    /** Token after the title that a name begins with, "King Gyanendra"; the first token itself if it begins with none. */
    int titleEnd(int first) {
        long match = scan.is(first, WordClass.ROLE_START) ? scan.lexicon.role(scan.tokens, first) : PhraseIndex.NONE;
        return match == PhraseIndex.NONE ? first : PhraseIndex.end(match);
    }

    private int role(int token) {
        if (!scan.is(token, WordClass.ROLE_START)) {
            return -1;
        }
        long match = scan.lexicon.role(scan.tokens, token);
        if (match == PhraseIndex.NONE) {
            return -1;
        }
        Role role = scan.lexicon.role(match);
        int end = PhraseIndex.end(match);
        if ((isPair(role) && last != null) || !role.letters().fits(scan.tokens, token) || isInsideName(token, end)) {
            return -1;
        }
        if (role.kind().again() != null && !namesAgain(token, end)) {
            return -1;
        }
        if (role.kind() == Role.Kind.PEOPLE && scan.isCapitalized(token) && scan.isCapitalized(end)) {
            // "National Salvation Front"
            return -1;
        }
        if ((scan.leansAfter(end) && !isCompound(end)) || isRankOfOther(token, end) || compels(token, role, end)) {
            return -1;
        }
        ofPair = last != null && (ofPair || isPair(last));
        ofArm |= last != null && (last.kind() == Role.Kind.INSTITUTION || last.kind() == Role.Kind.MISSION);
        last = role;
        return end;
    }

    /** "A fire in Chad forces 900 people to leave", "forces the closure of": a verb, and nobody's forces. */
    private boolean compels(int token, Role role, int end) {
        return role.kind() == Role.Kind.FORCES
                && end == token + 1
                && end < scan.size()
                && scan.tokens.isWritten(token, "forces")
                && (scan.tokens.shape(end) == Shape.NUMBER
                        || scan.is(end, WordClass.ARTICLE)
                        || scan.tokens.isWritten(end, "thousands")
                        || scan.tokens.isWritten(end, "hundreds"));
    }

    /** Whether a common noun stands for what was named before: "the group", but not "the group of ten", "the airline Ryanair". */
    private boolean namesAgain(int token, int end) {
        return last == null
                && scan.is(beforeSeat(token) - 1, WordClass.ARTICLE)
                && scan.tokens.shape(token) == Shape.LOWER
                && (!scan.is(end, WordClass.NAME_TIE) || isReproached(end))
                && !scan.isTyingHyphen(end)
                && !scan.isCapitalized(end);
    }

    /** "accused the group of hiding arms", "fined the airline for losing bags" */
    private boolean isReproached(int end) {
        int deed = end + 1;
        return deed < scan.size()
                && scan.tokens.shape(deed) == Shape.LOWER
                && scan.tokens.length(deed) > SHORTEST_DEED
                && scan.tokens.endsWith(deed, "ing");
    }

    /** The first token of the "Lome-based" that stands before a token, or the token itself. */
    private int beforeSeat(int token) {
        int seat = token - 3;
        boolean based =
                scan.isCapitalized(seat) && scan.isTyingHyphen(seat + 1) && scan.tokens.isWritten(seat + 2, "based");
        return based ? seat : token;
    }

    /** The "Togo" of "Chad's new Togo envoy": another state, with which the office has to do. */
    private boolean isField(int token) {
        return isOtherState(token) && scan.is(scan.nameEnd, WordClass.ROLE_START);
    }

    /** The "chief" of "Chad's chief Togo negotiator", who is no chief. */
    private boolean isRankOfOther(int token, int end) {
        return end == token + 1 && scan.is(token, WordClass.MODIFIER) && isOtherState(end);
    }

    /** Whether a state is named at a token, where its owner has been named before; sets the name's end. */
    private boolean isOtherState(int token) {
        Sense sense = scan.isCapitalized(token) ? scan.nameAt(token) : null;
        return sense != null && sense.isState() && !sense.use().isPerson();
    }

    /** Whether a longer name begins here: "People Power Party". */
    private boolean isInsideName(int token, int end) {
        return scan.tokens.isCapitalized(token) && scan.nameAt(token) != null && scan.nameEnd > end;
    }

    private static boolean isPair(Role role) {
        return role.kind().isPair();
    }

    /** Whether an office goes on after the hyphen: "secretary-general". */
    private boolean isCompound(int hyphen) {
        return (scan.classes(hyphen + 1) & (WordClass.ROLE_START.mask() | WordClass.MODIFIER.mask())) != 0;
    }

    private boolean qualifies(int token, int first, int end) {
        if (scan.isCapitalized(token) && isInsideName(token, token + 1)) {
            // the "Islamic" of "Islamic Front leader"
            return false;
        }
        int mask = WordClass.MODIFIER.mask() | WordClass.FORMER.mask();
        return (scan.classes(token) & mask) != 0
                || (token > first && scan.isTyingHyphen(token))
                || (token == end && scan.isPossessive(token));
    }
}
