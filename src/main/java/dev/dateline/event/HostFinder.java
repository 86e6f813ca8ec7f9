package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the state that is visited where the clause does not name it: "arrived here", "the visiting envoy". */
final class HostFinder {

    /** How many tokens back the place of "the port city" is looked for. */
    private static final int PLACE_REACH = 120;

    private static final int NO_SITE = -1;

    /** "UAE" is a state, "LOME" the town of a dateline. */
    private static final int LONGEST_ACRONYM = 3;

    private final Cues cues;

    HostFinder(Cues cues) {
        this.cues = cues;
    }

    /** Where nobody visited is named, it is the state that the article speaks of most: "arrived here", "the visiting envoy". */
    void find(Draft draft, List<Argument> arguments) {
        boolean visited = draft.hasRole(Role.TARGET);
        if (visited || draft.participants.isEmpty() || isHome(draft, arguments) || isToPeople(draft, arguments)) {
            return;
        }
        String stay = stay(draft);
        Participant host = hostBeside(draft, arguments, stay);
        if (host != null) {
            draft.remove(host);
            draft.add(new Participant(host.id(), host.name(), host.kind(), Role.TARGET, host.via()));
            return;
        }
        stay = stay == null ? here(draft) : stay;
        if (stay != null) {
            draft.add(PartyFinder.state(draft, stay, Role.TARGET));
            return;
        }
        Actor inviter = inviter(draft);
        if (inviter != null) {
            draft.guess(inviter, Role.TARGET, null);
            return;
        }
        if (draft.occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            Participant spoken = speaker(draft);
            if (spoken != null) {
                draft.guess(spoken);
                return;
            }
        }
        if (isToRegion(draft, arguments) || isToPlaceNamed(draft, arguments)) {
            return;
        }
        int site = site(draft, arguments);
        boolean named = site != NO_SITE && isNamed(draft.occurrence, site);
        boolean there = !named && (hasDestination(arguments) || isThere(draft));
        String country = there ? lastPlace(draft) : null;
        if (country == null && site != NO_SITE) {
            return;
        }
        if (country == null) {
            country = likeliest(draft.occurrence.text(), homes(draft, arguments));
        }
        if (country != null) {
            draft.guess(PartyFinder.state(draft, country, Role.TARGET));
        } else if (draft.occurrence.rule().has(Trait.ATTRIBUTIVE)
                || draft.occurrence.first() == draft.occurrence.sentence().first()) {
            // "Visiting premier X met the king of Y"
            onlyOther(draft, draft.occurrence.sentence().end());
        } else if (draft.occurrence.isNoun()) {
            onlyOther(draft, draft.occurrence.first());
        }
    }

    /** The Chad of "the king of Chad and the premier of Togo, who arrived in Ndjamena, met": of two, the one who is at home there; or null. */
    private static @Nullable Participant hostBeside(Draft draft, List<Argument> arguments, @Nullable String stay) {
        if (stay != null && draft.participants.size() == 2) {
            return draft.participants.get(stay);
        }
        for (Argument argument : arguments) {
            boolean there = isGoal(argument) || argument.slot() == Slot.IN;
            ActorMention mention = there && draft.participants.size() == 2
                    ? draft.occurrence.text().actor(argument.head() - 1)
                    : null;
            String country = mention == null ? null : placed(mention);
            if (country != null) {
                return draft.participants.get(country);
            }
        }
        return null;
    }

    /** Where the article says that it was written, unless a guest is at home there; else the country that it names most; or null. */
    private static @Nullable String likeliest(ArticleText text, Set<String> homes) {
        ActorMention written = text.writtenAt();
        String country = written == null ? null : written.country();
        return country == null || homes.contains(country) ? text.scene(homes) : country;
    }

    /** The country of "arrived here on Monday", where the article or its title says where that is, unless it is the guest's own; or null. */
    private static @Nullable String here(Draft draft) {
        ActorMention here = Here.of(draft);
        Actor titled =
                here == null && Here.isBeside(draft) ? draft.occurrence.text().titled() : null;
        String country = here != null ? here.country() : titled == null ? null : titled.id();
        return country == null || draft.participants.containsKey(country) ? null : country;
    }

    /** The country of "was in Chad on Monday on a two-day visit", "arrived in Lome on Monday for a visit"; or null. */
    private static @Nullable String stay(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int on = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean during = occurrence.isNoun()
                && sentence.is(on, Chunk.PREPOSITION)
                && (occurrence.opens(on, "on") || occurrence.opens(on, "for"));
        int verb = during ? occurrence.clauses().governor(on) : Clauses.NONE;
        if (verb == Clauses.NONE
                || !sentence.is(verb + 1, Chunk.PREPOSITION)
                || !(occurrence.opens(verb + 1, "in") || occurrence.opens(verb + 1, "to"))
                || !sentence.is(verb + 2, Chunk.NOUN_GROUP)) {
            return null;
        }
        ActorMention mention = occurrence.text().actor(sentence.end(verb + 2) - 1);
        boolean there = sentence.has(verb, Sentence.AUXILIARY) || (mention != null && placed(mention) != null);
        String country = mention == null || !there ? null : mention.country();
        boolean atHome = country != null && draft.participants.size() != 2 && draft.participants.containsKey(country);
        return atHome ? null : country;
    }

    /** The Chad of "a visit at the invitation of Chad's president": who invites is the host; or null. */
    private @Nullable Actor inviter(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int group = occurrence.lastChunk() + 1; group < end; group++) {
            if (sentence.is(group, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(group), Cue.BEHEST)) {
                return firstState(draft, sentence.start(group), sentence.end(end - 1));
            }
        }
        return null;
    }

    /** The first state that takes part in nothing yet and for which somebody acts who is named between two tokens; or null. */
    private static @Nullable Actor firstState(Draft draft, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.STATE) {
                return draft.participants.containsKey(mention.actor().id()) ? null : mention.actor();
            }
        }
        return null;
    }

    /** "visited Y", "flew to Y": whether a part of the clause is where one goes. */
    private static boolean isGoal(Argument argument) {
        return argument.slot() == Slot.OBJECT || argument.slot() == Slot.TO;
    }

    /** "visited the wounded hostages": of people nothing says that they are abroad, unless it is told where they are. */
    private boolean isToPeople(Draft draft, List<Argument> arguments) {
        boolean people = false;
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.IN || argument.slot() == Slot.AT) {
                return false;
            }
            people |= argument.slot() == Slot.OBJECT
                    && cues.is(draft.occurrence.tokens().word(argument.head() - 1), Cue.VISITED_PEOPLE);
        }
        return people;
    }

    /** "a tour of the Gulf", "arrived in the Middle East": in what is of no one state. */
    private boolean isToRegion(Draft draft, List<Argument> arguments) {
        for (Argument argument : arguments) {
            boolean goal = isGoal(argument) || argument.slot() == Slot.OF;
            if (goal && namesRegion(draft, argument.first(), argument.head())) {
                return true;
            }
        }
        return false;
    }

    /** "X's president flew to Y", a town of X, "visited the Harbour Board": where to is told, be it at home or unknown. */
    private static boolean isToPlaceNamed(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        if (!occurrence.isNoun() && occurrence.sentence().has(occurrence.chunk(), Sentence.INFINITIVE)) {
            // "invited him to visit Y": who visits is told elsewhere
            return false;
        }
        for (Argument argument : arguments) {
            int last = argument.head() - 1;
            ActorMention mention = text.actor(last);
            boolean place = mention == null || mention.form() == ActorForm.NAME || placed(mention) != null;
            if (isGoal(argument) && place && text.tokens().isCapitalized(last) && !text.isDate(last)) {
                return true;
            }
        }
        return false;
    }

    /** Ids of those who visit, and the Chad of "former Chadian minister X was in the country": no visitor is abroad at home. */
    private static Set<String> homes(Draft draft, List<Argument> arguments) {
        Set<String> homes = new HashSet<>(draft.participants.keySet());
        for (Argument argument : arguments) {
            boolean visitor = argument.slot() == Slot.SUBJECT || argument.slot() == Slot.CONTEXT;
            for (int token = argument.first(); visitor && token < argument.head(); token++) {
                ActorMention mention = draft.occurrence.text().actor(token);
                if (mention != null && mention.form() == ActorForm.AFFILIATION && mention.country() != null) {
                    homes.add(mention.country());
                }
            }
        }
        return homes;
    }

    /** Whether words name a part of the world, if not in the name of a state as "South Africa" does. */
    private boolean namesRegion(Draft draft, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            boolean state = mention != null && mention.country() != null;
            if (!state
                    && draft.occurrence.tokens().isCapitalized(token)
                    && cues.is(draft.occurrence.tokens().word(token), Cue.REGION)) {
                return true;
            }
        }
        return false;
    }

    /** "X frees a trader after a visit by Y's envoy": the only other state that the sentence names before a token. */
    private static void onlyOther(Draft draft, int end) {
        Map<String, Actor> others = SentenceOthers.named(draft, false, end);
        Actor other = others.size() == 1 ? others.values().iterator().next() : null;
        if (other != null && other.kind() == ActorKind.STATE) {
            draft.guess(other, Role.TARGET, null);
        }
    }

    /**
     * The last word of "visited the shrine", a site that may lie in the visitor's own state: where the article was last, unless it has a name of its own; or
     * {@link #NO_SITE}.
     */
    private int site(Draft draft, List<Argument> arguments) {
        Tokens tokens = draft.occurrence.tokens();
        for (Argument argument : arguments) {
            int last = argument.head() - 1;
            if (isGoal(argument) && cues.is(tokens.word(last), Cue.SITE)) {
                return last;
            }
        }
        return NO_SITE;
    }

    /** "the Harbour Temple", "the Harbour temple" */
    private static boolean isNamed(Occurrence occurrence, int site) {
        Tokens tokens = occurrence.tokens();
        return tokens.isCapitalized(site) || (site > occurrence.end() && tokens.isCapitalized(site - 1));
    }

    /** "Returned to Tirana", "left for Albania": whether the visitor only came home. */
    boolean isHome(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        boolean returns = cues.is(text.tokens().word(occurrence.first()), Cue.RETURN);
        // "flew to Lima", "departed Lima for Quito", but not "invited him to visit Lima"
        Slot goal = returns || occurrence.end() > occurrence.first() + 1 ? Slot.OBJECT : Slot.FOR;
        for (Argument argument : arguments) {
            for (int token = argument.first(); argument.slot() == goal && token < argument.end(); token++) {
                ActorMention mention = text.actor(token);
                String country = mention == null ? null : returns ? placed(mention) : seat(mention);
                if (country != null) {
                    Participant state = draft.participants.get(country);
                    return (returns && draft.hasKind(ActorKind.BODY)) || (state != null && state.role() == Role.AGENT);
                }
            }
        }
        return false;
    }

    /** The state that a name or its capital stands for, or null for any other place. */
    private static @Nullable String seat(ActorMention mention) {
        boolean state = mention.form() == ActorForm.NAME || mention.form() == ActorForm.CAPITAL;
        return state ? mention.country() : null;
    }

    /** Whether the clause says where to, if not in which state: "arrived in the port city". */
    private static boolean hasDestination(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (isGoal(argument)
                    || argument.slot() == Slot.IN
                    || argument.slot() == Slot.AT
                    || argument.slot() == Slot.INTO) {
                return true;
            }
        }
        return false;
    }

    /** "flew to Paris, where he began a visit": whether it is where the words before say. */
    private boolean isThere(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Clauses clauses = occurrence.clauses();
        int verb = draft.verb == Clauses.NONE ? clauses.governor(occurrence.chunk()) : draft.verb;
        if (verb != Clauses.NONE && occurrence.sentence().has(verb, Sentence.INFINITIVE)) {
            // "where he is to begin a visit"
            verb = clauses.governor(verb);
        }
        int opener = verb == Clauses.NONE ? 0 : clauses.clauseStart(verb) - 1;
        return occurrence.sentence().is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.WHERE);
    }

    /** The state of the last place that the article names before, other than the visitor's own, and than that of "the US stand"; or null. */
    private static @Nullable String lastPlace(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int bound = Math.max(0, occurrence.first() - PLACE_REACH);
        for (int token = occurrence.first() - 1; token >= bound; token--) {
            ActorMention mention = occurrence.text().actor(token);
            boolean acronym = mention != null && isAcronym(occurrence.tokens().textOf(mention.first()));
            String country = mention == null || acronym ? null : placed(mention);
            if (country != null && !draft.participants.containsKey(country)) {
                return country;
            }
        }
        return null;
    }

    private static boolean isAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM && name.chars().allMatch(Character::isUpperCase);
    }

    /** The country of a place, or null for what is none. */
    private static @Nullable String placed(ActorMention mention) {
        return mention.form() == ActorForm.PLACE || mention.form() == ActorForm.CAPITAL ? mention.country() : null;
    }

    /** The state of the first official or state that the sentence names before "visiting", other than the visitor's own. */
    private static @Nullable Participant speaker(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        for (int token = occurrence.sentence().first(); token < occurrence.first(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.STATE) {
                Actor state = mention.actor();
                return draft.participants.containsKey(state.id())
                        ? null
                        : new Participant(state.id(), state.name(), state.kind(), Role.TARGET, mention.via());
            }
        }
        return null;
    }
}
