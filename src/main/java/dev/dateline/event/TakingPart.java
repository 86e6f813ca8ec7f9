package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;

/** Tells who takes part in an event from who is only named beside it: whose relative, which place, of what rank. */
final class TakingPart {

    /** What others can bring about. */
    static final Set<EventType> MEDIATED = Set.of(EventType.TALKS, EventType.PACT, EventType.CEASEFIRE);

    /** What a force does that others join and one leads. */
    private static final Set<EventType> LED = Set.of(EventType.ATTACK, EventType.MOBILIZE, EventType.RESIGNATION);

    /** Most words from "of" to the name in "the son of the late trader X". */
    private static final int KIN_REACH = 5;

    private final Cues cues;
    private final ContextParties context;

    TakingPart(Cues cues, ContextParties context) {
        this.cues = cues;
        this.context = context;
    }

    /** Whether who is named in a slot has a role in the event. */
    boolean takes(Draft draft, ActorMention mention, Role role, Slot slot) {
        if (isMediator(draft, slot, mention) || isLeader(draft, slot, mention)) {
            return true;
        }
        if (isForceOfAgent(draft, role, slot)) {
            return false;
        }
        if ((!mention.isParty() && !isLeading(draft, mention))
                || isRelated(draft.occurrence, mention)
                || isVenue(draft, slot, mention)
                || isMoney(draft.occurrence.text(), mention)
                || isMembership(draft.occurrence.text(), mention)
                || isRank(draft, slot, mention)
                || isHome(draft.occurrence.text(), mention)
                || isBeyondBorder(draft, mention)
                || isRegion(draft, slot, mention)) {
            return false;
        }
        boolean coerced = draft.type().isCoercion();
        boolean harmed = coerced || draft.type() == EventType.ATTACK || draft.type() == EventType.DEATH;
        if (mention.actor().kind() == ActorKind.PERSON
                && !takesPerson(draft.type(), slot)
                && !isTitledVictim(draft, slot, mention)) {
            return false;
        }
        if (isVenueOfHarm(draft, slot, mention)
                || (coerced && slot != Slot.FROM && isOrigin(draft.occurrence.text(), mention))
                || (draft.type() == EventType.ATTACK
                        && slot == Slot.SUBJECT
                        && isOrigin(draft.occurrence.text(), mention))) {
            return false;
        }
        boolean people = mention.form() == ActorForm.PEOPLE && mention.actor().kind() == ActorKind.STATE;
        if (people && draft.type() == EventType.VISIT && role == Role.AGENT) {
            // "thousands of Albanians arrived": no envoys
            return false;
        }
        if (mention.form() == ActorForm.PEOPLE && mention.actor().kind() == ActorKind.COMPANY && harmed) {
            // "killed two journalists of X"
            return false;
        }
        // "arrested two Chadians", "a Chadian trader"
        boolean origin = mention.form() == ActorForm.ADJECTIVE && role == Role.TARGET;
        if ((people || origin) && coerced) {
            return isGivenBack(draft.occurrence, mention);
        }
        int noun = draft.occurrence.tokens().word(mention.end() - 1);
        boolean privately = people && !cues.is(noun, Cue.SETTLER);
        return !(role == Role.AGENT && draft.type() == EventType.ATTACK && (privately || cues.is(noun, Cue.COURT)));
    }

    /** "A deploys a force": whose force it is, A's name says; but "troops of A and B were deployed". */
    private boolean isForceOfAgent(Draft draft, Role role, Slot slot) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.MOBILIZE
                && slot == Slot.OBJECT
                && role == Role.AGENT
                && (draft.hasRole(role) || context.isByNations(occurrence))
                && (occurrence.isNoun() || !occurrence.sentence().has(occurrence.chunk(), Sentence.PASSIVE));
    }

    /** "Qatari-mediated talks", "the US-brokered truce": who brings others together takes part. */
    private boolean isMediator(Draft draft, Slot slot, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int participle = mention.end() + 1;
        return slot == Slot.MOD
                && mention.form() == ActorForm.AFFILIATION
                && MEDIATED.contains(draft.type())
                && participle < tokens.size()
                && cues.is(tokens.word(participle), Cue.MEDIATED);
    }

    /** "a Chadian-led raid", "Chad-led drills": who leads what is done does it. */
    private boolean isLeader(Draft draft, Slot slot, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int participle = mention.end() + 1;
        return slot == Slot.MOD
                && mention.form() == ActorForm.AFFILIATION
                && participle < draft.occurrence.first()
                && cues.is(tokens.word(participle), Cue.LED);
    }

    /** "the US-led coalition", "an Italian-led force": who leads it takes part. */
    private boolean isLeading(Draft draft, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int participle = mention.end() + 1;
        // "the NATO-led KFOR"
        ActorMention next =
                participle + 1 < tokens.size() ? draft.occurrence.text().actor(participle + 1) : null;
        return LED.contains(draft.type())
                && mention.form() == ActorForm.AFFILIATION
                && participle + 1 < tokens.size()
                && tokens.isPunctuation(mention.end(), '-')
                && cues.is(tokens.word(participle), Cue.LED)
                && !(next != null && next.form() == ActorForm.NAME);
    }

    /** "frees two Chadians": a state whose people are handed over takes part, not one whose people are held. */
    private boolean isGivenBack(Occurrence occurrence, ActorMention mention) {
        Tokens tokens = occurrence.tokens();
        boolean given = cues.anyOf(tokens, occurrence.first(), occurrence.end(), Cue.GIVE_BACK);
        ActorMention next = mention.end() < tokens.size() ? occurrence.text().actor(mention.end()) : null;
        return given && (next == null || next.form() != ActorForm.PERSON);
    }

    /** "Sentenced two men from Mali": where the prisoners come from. */
    static boolean isOrigin(ArticleText text, ActorMention mention) {
        return mention.actor().kind() == ActorKind.STATE
                && mention.form() == ActorForm.NAME
                && mention.first() > 0
                && text.tokens().isWritten(mention.first() - 1, "from");
    }

    /** "Ana Tui of Lima": where somebody lives, or has his church. */
    private static boolean isHome(ArticleText text, ActorMention mention) {
        int of = mention.first() - 1;
        ActorMention named = of > 0 && text.tokens().isWritten(of, "of") ? text.actor(of - 1) : null;
        return mention.form() == ActorForm.CAPITAL
                && named != null
                && named.form() == ActorForm.PERSON
                && named.end() == of;
    }

    /** "A shooting at Harbour High School": what stands there is where it happened. */
    private static boolean isVenueOfHarm(Draft draft, Slot slot, ActorMention mention) {
        boolean harm = draft.type().isHarm() || draft.type() == EventType.TRIAL;
        boolean venue = slot == Slot.IN || slot == Slot.AT || slot == Slot.NEAR;
        ActorKind kind = mention.actor().kind();
        return harm && venue && (kind == ActorKind.GROUP || kind == ActorKind.COMPANY);
    }

    /** An unknown name after "in" or "at" is a place rather than a person. */
    private static boolean takesPerson(EventType type, Slot slot) {
        return type != EventType.DISASTER
                && slot != Slot.IN
                && slot != Slot.AT
                && slot != Slot.NEAR
                && (slot != Slot.ON
                        || type == EventType.APPEAL
                        || type == EventType.SANCTION
                        || type == EventType.TRIAL);
    }

    /** "the daughter of X", "X's wife Y", "X's harshest critics": it is not X who takes part; but a group's supporters are the group. */
    private boolean isRelated(Occurrence occurrence, ActorMention mention) {
        Tokens tokens = occurrence.tokens();
        boolean group = mention.actor().kind() == ActorKind.GROUP;
        for (int token = mention.first() - 1; token > 0 && token > mention.first() - KIN_REACH; token--) {
            if (tokens.isWritten(token, "of")) {
                if (!group && isNear(occurrence, token - 1)) {
                    return true;
                }
                break;
            }
        }
        int after = mention.end() + 1;
        return (!group || mention.form() == ActorForm.PERSON)
                && after < tokens.size()
                && tokens.isGlued(after - 1)
                && (isNear(occurrence, after) || isKinIn(occurrence, after));
    }

    /** Whether a noun is that of somebody by whom else he is near to; who is held or tried for himself may be another's lawyer as well. */
    private boolean isNear(Occurrence occurrence, int token) {
        int word = occurrence.tokens().word(token);
        return cues.is(word, Cue.KIN) || (occurrence.rule().type().isCoercion() && cues.is(word, Cue.STAFF));
    }

    /** Whether adjectives lead from "'s" to a word for kin, and this to its name or to the end of the group: "close ally Y", "arch-enemy". */
    private boolean isKinIn(Occurrence occurrence, int first) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int limit = Math.min(sentence.end() - 1, first + KIN_REACH);
        if (first > limit || !sentence.isPossessive(first - 1)) {
            return false;
        }
        for (int token = first; token < limit; token++) {
            if (tokens.isCapitalized(token) || sentence.chunkOf(token) != sentence.chunkOf(first)) {
                return false;
            }
            int next = token + 1;
            if (isNear(occurrence, next) && sentence.chunkOf(next) == sentence.chunkOf(first)) {
                return tokens.isCapitalized(next + 1) || sentence.chunkOf(next + 1) != sentence.chunkOf(first);
            }
        }
        return false;
    }

    /** "an attack on author X": what has a title is no place. */
    private static boolean isTitledVictim(Draft draft, Slot slot, ActorMention mention) {
        return draft.type() == EventType.ATTACK
                && slot == Slot.ON
                && !draft.occurrence.tokens().isCapitalized(mention.first());
    }

    /** "An ambush near the border with X": where, and not who. */
    private boolean isBeyondBorder(Draft draft, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int with = mention.first() - 1;
        boolean forces = draft.type().isHarm();
        return forces && with > 0 && tokens.isWritten(with, "with") && cues.is(tokens.word(with - 1), Cue.BORDER);
    }

    /** The "US" of "US$1 billion". */
    static boolean isMoney(ArticleText text, ActorMention mention) {
        Tokens tokens = text.tokens();
        return mention.end() < tokens.size()
                && tokens.isGlued(mention.end())
                && tokens.isPunctuation(mention.end(), '$');
    }

    /** "NATO member Turkey": what a state belongs to. */
    private boolean isMembership(ArticleText text, ActorMention mention) {
        if (mention.actor().kind() != ActorKind.BODY) {
            return false;
        }
        Tokens tokens = text.tokens();
        int token = mention.end();
        while (token < tokens.size() && cues.is(tokens.word(token), Cue.MEMBER)) {
            token++;
        }
        boolean member = cues.is(tokens.word(token - 1), Cue.MEMBER);
        ActorMention state = member && token < tokens.size() ? text.actor(token) : null;
        return state != null && state.actor().kind() == ActorKind.STATE;
    }

    /** "the Hong Kong ministerial meeting", "a round of the Lusaka talks": the name of a place before a summit is where it meets. */
    private static boolean isVenue(Draft draft, Slot slot, ActorMention mention) {
        return (slot == Slot.MOD || (draft.occurrence.isNoun() && mention.end() == draft.occurrence.first()))
                && draft.type().isGathering()
                && (mention.form() == ActorForm.NAME || mention.form() == ActorForm.CAPITAL)
                && mention.actor().kind() == ActorKind.STATE
                && !isOneOfSeveral(draft.occurrence.text(), mention);
    }

    /** "Economic Leaders' Meeting", "the ministers' meeting": of what rank those are who meet, not who they are. */
    private static boolean isRank(Draft draft, Slot slot, ActorMention mention) {
        return draft.type() == EventType.SUMMIT
                && (slot == Slot.MOD || slot == Slot.POSS)
                && (mention.form() == ActorForm.OFFICE || mention.form() == ActorForm.INSTITUTION)
                && draft.occurrence
                        .tokens()
                        .nameOf(mention.first(), mention.end())
                        .equals(mention.via());
    }

    /** "A European tour" goes to Europe. */
    private static boolean isRegion(Draft draft, Slot slot, ActorMention mention) {
        return draft.type() == EventType.VISIT
                && slot == Slot.MOD
                && mention.form() == ActorForm.ADJECTIVE
                && mention.actor().kind() == ActorKind.BODY;
    }

    /** One of several: "the US-Australia meeting". */
    static boolean isOneOfSeveral(ArticleText text, ActorMention mention) {
        Tokens tokens = text.tokens();
        return (mention.end() < tokens.size() && tokens.isPunctuation(mention.end(), '-'))
                || (mention.first() > 0 && tokens.isPunctuation(mention.first() - 1, '-'));
    }
}
