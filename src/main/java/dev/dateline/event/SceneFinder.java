package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an event happened. */
final class SceneFinder {

    /** Where it happened is a party, by the guidelines. */
    private static final Set<EventType> WITH_SCENE =
            Set.of(EventType.ATTACK, EventType.DISASTER, EventType.PROTEST, EventType.ELECTION, EventType.VOTE);
    /** How a text can name where something happened: not by "its ministry". */
    private static final Set<ActorForm> NAMES_OF_PLACES =
            EnumSet.of(ActorForm.NAME, ActorForm.PLACE, ActorForm.CAPITAL, ActorForm.SEAT);
    /** How many tokens before a place a group may be named of which it is the home. */
    private static final int GROUP_REACH = 5;

    /** How many tokens before the word for a meeting the place is looked for. */
    private static final int NEAR = 12;

    /** Most words of the name of a spot in a place. */
    private static final int LONGEST_SPOT = 3;

    private final Cues cues;
    private final MeetingsAfter meetings;

    SceneFinder(Cues cues) {
        this.cues = cues;
        meetings = new MeetingsAfter(cues);
    }

    /** Sets where it happened; where the guidelines make that a party, adds it. */
    void find(Draft draft, List<Argument> arguments) {
        ActorMention where = told(draft, arguments);
        boolean decided = (draft.type() == EventType.VOTE || draft.type() == EventType.ELECTION)
                && !PartyFinder.onlyPrivate(draft);
        boolean scenic = WITH_SCENE.contains(draft.type()) && !decided;
        if (draft.type() == EventType.ATTACK) {
            borderers(draft);
        }
        boolean told = where != null;
        if (where == null) {
            where = near(draft, (scenic || decided) && draft.type() != EventType.VOTE);
        }
        String land = where == null ? null : where.country();
        if (decided && land != null && !draft.participants.containsKey(land)) {
            where = null;
        }
        if (where == null) {
            if (draft.type() == EventType.VISIT) {
                visitedPlace(draft);
            } else if (scenic) {
                others(draft, arguments);
            }
            return;
        }
        String country = where.country();
        if (country == null) {
            return;
        }
        ArticleText text = draft.occurrence.text();
        Participant state = PartyFinder.state(draft, country, Role.SCENE);
        // "talks with the Liberian police" are in Liberia, not in its police
        String name = NAMES_OF_PLACES.contains(where.form())
                ? spot(text, where.first()) + text.tokens().nameOf(where.first(), where.end())
                : state.name();
        draft.place = new Place(country, name);
        if (scenic) {
            if (told) {
                draft.add(state);
            } else {
                draft.guess(state);
            }
            others(draft, arguments);
        }
    }

    /** The place that stands by what tells of the event, or null. */
    private @Nullable ActorMention told(Draft draft, List<Argument> arguments) {
        ActorMention where = null;
        for (Argument argument : arguments) {
            boolean inside = argument.slot() == Slot.IN || argument.slot() == Slot.AT;
            if (inside
                    && !isTalkedAbout(draft, argument.first())
                    && !isOfCrime(draft, argument.first())
                    && !isSeat(draft, argument.first())) {
                where = where == null ? place(draft, argument.first(), argument.end()) : where;
            }
        }
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.NEAR) {
                // "near Senegal in Mali"
                where = where == null ? place(draft, argument.first(), argument.end()) : where;
            }
        }
        boolean talks = draft.type().isTalking() || draft.type().isAgreement();
        for (Argument argument : arguments) {
            if (where == null && !talks && (argument.slot() == Slot.ON || argument.slot() == Slot.AGAINST)) {
                where = city(draft.occurrence.text(), argument.first(), argument.end());
            }
        }
        for (Argument argument : arguments) {
            where = where == null ? city(draft, argument) : where;
        }
        for (Argument argument : arguments) {
            boolean behind = argument.slot() == Slot.OBJECT && argument.first() >= draft.occurrence.end();
            if (where == null && behind && !draft.occurrence.isNoun()) {
                where = reached(draft, argument);
            }
        }
        if (where == null && draft.type() == EventType.MOBILIZE) {
            where = stationed(draft, arguments);
        }
        return where;
    }

    /** "the Lima train bombings", "Lima protests": the capital where it was, right before it; but "Lima strikes on Chad"; or null. */
    static @Nullable ActorMention city(Draft draft, Argument argument) {
        Occurrence occurrence = draft.occurrence;
        EventType type = draft.type();
        if (argument.slot() != Slot.MOD
                || !occurrence.isNoun()
                || !(type == EventType.PROTEST || (type == EventType.ATTACK && !isAimed(occurrence)))) {
            return null;
        }
        for (int token = argument.first(); token < argument.end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null
                    && mention.form() == ActorForm.CAPITAL
                    && !occurrence.tokens().isPunctuation(mention.end(), '-')) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isAimed(Occurrence occurrence) {
        int next = occurrence.lastChunk() + 1;
        return occurrence.sentence().is(next, Chunk.PREPOSITION)
                && (occurrence.opens(next, "on") || occurrence.opens(next, "against") || occurrence.opens(next, "by"));
    }

    /** "landed in Chad", "captured Abeche": where troops go or fight stands as an object as well; or null. */
    private @Nullable ActorMention reached(Draft draft, Argument argument) {
        return switch (draft.type()) {
            case MOBILIZE -> place(draft, argument.first(), argument.head());
            case ATTACK -> city(draft.occurrence.text(), argument.first(), argument.head());
            default -> null;
        };
    }

    /** "sends troops to Lima", "withdraws them from Lima": where forces go, else where they leave; or null. */
    private @Nullable ActorMention stationed(Draft draft, List<Argument> arguments) {
        ActorMention left = null;
        for (Argument argument : arguments) {
            boolean goal = argument.slot() == Slot.TO || argument.slot() == Slot.INTO;
            ActorMention place =
                    goal || argument.slot() == Slot.FROM ? place(draft, argument.first(), argument.end()) : null;
            if (place != null && goal) {
                return place;
            }
            left = left == null ? place : left;
        }
        return left;
    }

    /** Where in a place that begins at a token it was, with a comma, or nothing: "near Kabou in Kara, Togo" names a spot in Kara that no list has to know. */
    private String spot(ArticleText text, int place) {
        Tokens tokens = text.tokens();
        int in = place > 0 && tokens.isWritten(place - 1, "the") ? place - 2 : place - 1;
        int first = in;
        while (first > 0 && in - first < LONGEST_SPOT && tokens.isCapitalized(first - 1) && !text.isDate(first - 1)) {
            first--;
        }
        boolean named = first > 0 && first < in && tokens.isWritten(in, "in") && isWhereabouts(tokens, first - 1);
        return named && !isOfOtherState(text, first, place) ? tokens.nameOf(first, in) + ", " : "";
    }

    /** "near Kabou in Togo", but not "a train to Kabou in Togo". */
    private boolean isWhereabouts(Tokens tokens, int preposition) {
        return cues.is(tokens.word(preposition), Cue.PLACE)
                && !tokens.isWritten(preposition, "to")
                && !tokens.isWritten(preposition, "from");
    }

    /** "near Benin in Togo" */
    private static boolean isOfOtherState(ArticleText text, int spot, int place) {
        String country = countryAt(text, spot);
        return country != null && !country.equals(countryAt(text, place));
    }

    /** Where but one state votes, it votes at home. */
    void polled(Draft draft) {
        Participant voting = null;
        for (Participant party : draft.participants.values()) {
            if (party.kind() == ActorKind.STATE) {
                if (voting != null) {
                    return;
                }
                voting = party;
            }
        }
        if (voting != null) {
            draft.place = new Place(voting.id(), voting.name());
        }
    }

    /** "in X and Y", "across X, as well as in other countries, such as Y": all the states that are told of as the place. */
    private void others(Draft draft, List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (canBeScene(argument.slot())) {
                others(draft, argument);
            }
        }
    }

    private void others(Draft draft, Argument argument) {
        ArticleText text = draft.occurrence.text();
        int first = argument.first();
        while (first < argument.end() && countryAt(text, first) == null) {
            if (text.tokens().isPunctuation(first, ',')) {
                return;
            }
            first++;
        }
        boolean list = false;
        boolean several = argument.slot() != Slot.OBJECT && goesOn(text.tokens(), argument.first());
        for (int token = argument.end() - 1; token >= first; token--) {
            String country = countryAt(text, token);
            if (country == null || isWhereSaid(cues, draft.occurrence, token)) {
                continue;
            }
            several |= list;
            list = isTiedToPlace(text, token, list);
            if (list || (several && token == first)) {
                draft.add(PartyFinder.state(draft, country, Role.SCENE));
            }
        }
    }

    private static boolean canBeScene(Slot slot) {
        return slot == Slot.IN || slot == Slot.AT || slot == Slot.NEAR || slot == Slot.OBJECT;
    }

    /** The country of a place whose name begins at a token, or null. */
    private static @Nullable String countryAt(ArticleText text, int token) {
        ActorMention mention = text.actor(token);
        return mention != null && mention.first() == token && isNameOfPlace(text, mention) ? mention.country() : null;
    }

    /** Whether a name is that of a place, and no longer than it is known: not "Lima" of "Lima Airlines". */
    private static boolean isNameOfPlace(ArticleText text, ActorMention mention) {
        return NAMES_OF_PLACES.contains(mention.form())
                && !(mention.end() < text.tokens().size() && text.tokens().isCapitalized(mention.end()));
    }

    /** Whether what begins at a token is named beside an earlier place: "and in X", "as well as in X", "including X". */
    private boolean goesOn(Tokens tokens, int first) {
        int before = first - 1;
        return before > 0
                && (cues.is(tokens.word(before), Cue.EXAMPLE)
                        || tokens.isWritten(before, "as")
                        || tokens.isWritten(before - 1, "as")
                        || tokens.isWritten(before - 1, "and"));
    }

    /** Whether "and", or, where that is to come, a comma ties a name to a place before it. */
    private static boolean isTiedToPlace(ArticleText text, int first, boolean list) {
        Tokens tokens = text.tokens();
        int name = first > 0 && tokens.isWritten(first - 1, "the") ? first - 1 : first;
        boolean and = name > 1 && tokens.isWritten(name - 1, "and");
        int before = and ? name - 1 : name;
        boolean comma = before > 1 && tokens.isPunctuation(before - 1, ',');
        ActorMention earlier = comma ? text.actor(before - 2) : and ? text.actor(before - 1) : null;
        return earlier != null && (and || list) && NAMES_OF_PLACES.contains(earlier.form());
    }

    /** A visit is where the only visited state is. */
    private static void visitedPlace(Draft draft) {
        Participant visited = null;
        for (Participant party : draft.participants.values()) {
            if (party.role() == Role.TARGET && party.kind() == ActorKind.STATE) {
                if (visited != null) {
                    return;
                }
                visited = party;
            }
        }
        if (visited != null) {
            draft.place = new Place(visited.id(), visited.name());
        }
    }

    /** The place named between two tokens, which no pair such as "the Chad-Mali commission" is; or null. */
    private @Nullable ActorMention place(Draft draft, int first, int end) {
        ArticleText text = draft.occurrence.text();
        for (int token = first; token < end; token++) {
            ActorMention mention = text.actor(token);
            if (mention != null
                    && mention.country() != null
                    && NAMES_OF_PLACES.contains(mention.form())
                    && !isBorder(text, mention)
                    && !isOfPair(text, mention)
                    && !isOfPlight(cues, draft, mention)
                    && !isOfBehest(draft, mention)
                    && !isOfSpeech(draft, mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "near the Chadian border", "on the Chad-Mali border": on which side of it is not said. */
    private boolean isBorder(ArticleText text, ActorMention mention) {
        ActorMention neighbour = neighbour(text, mention);
        int next = neighbour == null ? mention.end() : neighbour.end();
        return next < text.tokens().size() && cues.is(text.tokens().word(next), Cue.BORDER);
    }

    /** "took part in the Chad-Mali talks": no place, where "near the Chad-Mali border" is one. */
    private static boolean isOneOfPair(ArticleText text, ActorMention mention) {
        return mention.first() > 0
                && text.tokens().isWritten(mention.first() - 1, "the")
                && neighbour(text, mention) != null;
    }

    /** The Mali of "Chad-Mali", for Chad; or null. */
    private static @Nullable ActorMention neighbour(ArticleText text, ActorMention mention) {
        int hyphen = mention.end();
        if (hyphen + 1 >= text.tokens().size() || !text.tokens().isPunctuation(hyphen, '-')) {
            return null;
        }
        ActorMention next = text.actor(hyphen + 1);
        return next != null && next.first() == hyphen + 1 ? next : null;
    }

    /** "the Chad-Mali commission" */
    private static boolean isOfPair(ArticleText text, ActorMention mention) {
        int hyphen = mention.first() - 1;
        boolean second = hyphen > 0 && text.tokens().isPunctuation(hyphen, '-') && text.actor(hyphen - 1) != null;
        return second || neighbour(text, mention) != null;
    }

    /** "an exchange of fire across the Chad-Mali border": both sides of it, before the next verb. */
    private void borderers(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int next = nextVerb(occurrence.sentence(), occurrence.lastChunk());
        for (int token = occurrence.end() + 1; token < next; token++) {
            ActorMention side = text.actor(token);
            ActorMention other = side == null || side.first() != token ? null : neighbour(text, side);
            int before = text.tokens().isWritten(token - 1, "the") ? token - 2 : token - 1;
            if (side != null
                    && other != null
                    && side.actor().kind() == ActorKind.STATE
                    && other.actor().kind() == ActorKind.STATE
                    && isBorder(text, side)
                    && cues.is(text.tokens().word(before), Cue.PLACE)) {
                draft.add(PartyFinder.state(draft, ContextParties.country(side), Role.SCENE));
                draft.add(PartyFinder.state(draft, ContextParties.country(other), Role.SCENE));
                return;
            }
        }
    }

    /** The city of "an attack on three Amman hotels", or null. */
    private static @Nullable ActorMention city(ArticleText text, int first, int end) {
        for (int token = first; token < end; token++) {
            ActorMention mention = text.actor(token);
            if (mention != null
                    && mention.country() != null
                    && (mention.form() == ActorForm.PLACE || mention.form() == ActorForm.CAPITAL)) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a place says where a group is at home, rather than where something happened: "the al-Shabaab wing in Kenya". */
    private static boolean isHomeOfGroup(ArticleText text, int place) {
        if (place == 0 || !text.tokens().isWritten(place - 1, "in")) {
            return false;
        }
        for (int token = Math.max(0, place - GROUP_REACH); token < place; token++) {
            ActorMention mention = text.actor(token);
            if (mention != null && mention.actor().kind() == ActorKind.GROUP) {
                return text.tokens().sentenceOf(token) == text.tokens().sentenceOf(place);
            }
        }
        return false;
    }

    /** A place named after a preposition elsewhere in the sentence, nearest after the trigger first. */
    private @Nullable ActorMention near(Draft draft, boolean scenic) {
        if (!scenic && !draft.type().isGathering()) {
            return null;
        }
        ActorMention place = near(draft, scenic, false);
        return place == null && scenic ? near(draft, true, true) : place;
    }

    /** The same, with or without what something goes to: "aid to Chad", "a trip to Chad". */
    private @Nullable ActorMention near(Draft draft, boolean scenic, boolean goals) {
        ArticleText text = draft.occurrence.text();
        Sentence sentence = draft.occurrence.sentence();
        int first = sentence.first();
        int end = sentence.end();
        ActorMention there = there(draft);
        ActorMention known = there == null && draft.type().isGathering() ? goneTo(draft.occurrence) : there;
        if (known != null) {
            return known;
        }
        int next = nextVerb(sentence, lastOfOwnClause(draft.occurrence));
        for (int token = draft.occurrence.end(); token < next; token++) {
            if (isPlace(draft, token, goals)) {
                return text.actor(token);
            }
            if (text.tokens().isWritten(token, "here") && !draft.type().isHarm()) {
                // "rallied here on Friday to demand the release of a man wanted in Togo": where it is written, and no
                // other place
                return null;
            }
        }
        boolean anywhere = scenic || draft.type() == EventType.SUMMIT;
        int back = anywhere ? first : Math.max(first, draft.occurrence.first() - NEAR);
        for (int token = draft.occurrence.first() - 1; token >= back; token--) {
            if (isPlace(draft, token, goals)
                    && !isHomeOfGroup(text, token)
                    && !Quotation.parts(draft.occurrence, token)) {
                return text.actor(token);
            }
        }
        for (int token = anywhere ? next : end; token < end; token++) {
            if (isPlace(draft, token, goals)
                    && !isElsewhere(draft, text.actor(token))
                    && !Quotation.parts(draft.occurrence, token)) {
                return text.actor(token);
            }
        }
        return null;
    }

    /**
     * "A day after X bombed Y, envoys met in Z": a place of another state in the main clause is not that of the attack on a state, nor any
     * that of one on a person, "the man, who was shot in May, spoke in Z".
     */
    private static boolean isElsewhere(Draft draft, @Nullable ActorMention place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        if (place == null
                || draft.type() != EventType.ATTACK
                || !draft.hasRole(Role.TARGET)
                || !(isOfState(draft, place, opener) || isOfPerson(occurrence, opener))) {
            return false;
        }
        boolean ended = false;
        for (int i = occurrence.chunk(); i < sentence.size() && sentence.start(i) < place.first(); i++) {
            ended |= sentence.is(i, Chunk.COMMA);
            if (ended && sentence.isVerb(i, Sentence.FINITE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfState(Draft draft, ActorMention place, int opener) {
        return draft.occurrence.sentence().is(opener, Chunk.SUBORDINATOR)
                && ContextParties.hasState(draft)
                && !draft.participants.containsKey(ContextParties.country(place));
    }

    private static boolean isOfPerson(Occurrence occurrence, int opener) {
        return !occurrence.isNoun()
                && occurrence.sentence().is(opener, Chunk.RELATIVE)
                && occurrence.opens(opener, "who");
    }

    /** The last verb of "the storm, which devastated ports in X", whose clause is of the storm alone; else the last group of the trigger. */
    private static int lastOfOwnClause(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int last = occurrence.lastChunk();
        int relative = sentence.is(last + 1, Chunk.COMMA) ? last + 2 : last + 1;
        boolean own = occurrence.isNoun()
                && sentence.is(relative, Chunk.RELATIVE)
                && sentence.isVerb(relative + 1, Sentence.FINITE);
        return own ? relative + 1 : last;
    }

    /** The X of "moved here from X, where they were elected", "left for X after a fire there"; or null. */
    private @Nullable ActorMention there(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.isNoun() ? occurrence.clauses().governor(occurrence.chunk()) : occurrence.chunk();
        if (verb > 0 && sentence.isVerb(verb, Sentence.INFINITIVE) && sentence.isVerb(verb - 1, Sentence.FINITE)) {
            // "Lima, where he was due to meet them"
            verb--;
        }
        int opener = verb == Clauses.NONE ? 0 : occurrence.clauses().clauseStart(verb) - 1;
        if (sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.WHERE)
                && !sentence.hasComma(opener, occurrence.chunk())) {
            // but "returned from X, where he had been for weeks, and 30 days after a fire": what a comma cuts off was
            // elsewhere
            int before = sentence.is(opener - 1, Chunk.COMMA) ? opener - 2 : opener - 1;
            return before < 0 ? null : nameOfPlace(occurrence.text(), sentence.end(before) - 1);
        }
        int end = occurrence.end();
        boolean there = end < sentence.end() && occurrence.tokens().isWritten(end, "there");
        ActorMention last = null;
        for (int token = sentence.first(); there && token < occurrence.first(); token++) {
            ActorMention mention = nameOfPlace(occurrence.text(), token);
            last = mention == null ? last : mention;
        }
        return last;
    }

    /** The Lome of "returned to Lima after visiting Lome for talks": where one goes for them; or null. */
    private @Nullable ActorMention goneTo(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        int verb = preposition - 2;
        boolean goes = occurrence.isNoun()
                && sentence.is(preposition, Chunk.PREPOSITION)
                && occurrence.opens(preposition, "for")
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(verb), Cue.JOURNEY);
        return goes ? nameOfPlace(occurrence.text(), sentence.head(preposition - 1)) : null;
    }

    /** The name of a place that a token is in, or null. */
    private static @Nullable ActorMention nameOfPlace(ArticleText text, int token) {
        ActorMention mention = text.actor(token);
        return mention != null && mention.country() != null && NAMES_OF_PLACES.contains(mention.form())
                ? mention
                : null;
    }

    /** First token of the verb group after a group, or the end of the sentence. */
    private static int nextVerb(Sentence sentence, int chunk) {
        for (int i = chunk + 1; i < sentence.size(); i++) {
            if (sentence.is(i, Chunk.VERB_GROUP)) {
                return sentence.start(i);
            }
        }
        return sentence.end();
    }

    private boolean isPlace(Draft draft, int token, boolean goals) {
        ArticleText text = draft.occurrence.text();
        ActorMention mention = text.actor(token);
        if (mention == null
                || mention.country() == null
                || mention.first() != token
                || (mention.form() == ActorForm.ADJECTIVE && !isBeforeSide(text, mention))
                || mention.form() == ActorForm.AFFILIATION
                || isBorder(text, mention)
                || isOneOfPair(text, mention)
                || isTalkedAbout(draft, token)
                || isOfPlight(cues, draft, mention)
                || isOfBehest(draft, mention)
                || isInName(draft, mention)) {
            return false;
        }
        if (isOfTrip(draft, mention)
                || isOfOthers(draft, token)
                || isWhereOthersGo(draft, token)
                || isOfEarlierDeed(draft, token)
                || isOfDecision(draft, token)
                || isWhereVictimsWere(draft, mention)
                || meetings.isElsewhere(draft, mention)
                || isOfSpeech(draft, mention)) {
            return false;
        }
        if (mention.form() == ActorForm.PLACE) {
            // not "bound for Gaza", "came via Gaza"
            return token == 0
                    || !(text.tokens().isWritten(token - 1, "for")
                            || text.tokens().isWritten(token - 1, "via"));
        }
        if (draft.type() == EventType.SUMMIT && isDestination(draft, mention)) {
            return true;
        }
        int before = token - 1;
        if (isBurdened(draft, before) || (isGoal(draft, before) && (!goals || isGoalOfGoods(draft, before)))) {
            return false;
        }
        if (before >= 0 && cues.is(text.tokens().word(before), Cue.PLACE)) {
            return true;
        }
        if (before > 0
                && text.tokens().isWritten(before, "of")
                && cues.is(text.tokens().word(before - 1), Cue.SIDE)) {
            // "off the coast of Chad"
            return true;
        }
        return before >= 1
                && text.tokens().isWritten(before, "the")
                && cues.is(text.tokens().word(before - 1), Cue.PLACE);
    }

    /** "off the Chadian coast", "in Chadian waters" */
    private boolean isBeforeSide(ArticleText text, ActorMention mention) {
        return mention.end() < text.tokens().size() && cues.is(text.tokens().word(mention.end()), Cue.SIDE);
    }

    /** "X's visit to Lima comes ahead of talks between Y and Z": they need not talk where another goes, if it is not on that visit. */
    private boolean isOfTrip(Draft draft, ActorMention mention) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int trip = sentence.chunkOf(mention.first()) - 2;
        boolean own =
                draft.type() == EventType.VISIT || draft.participants.containsKey(ContextParties.country(mention));
        return draft.type().isGathering()
                && !own
                && sentence.is(trip, Chunk.NOUN_GROUP)
                && sentence.is(trip + 1, Chunk.PREPOSITION)
                && occurrence.opens(trip + 1, "to")
                && cues.is(occurrence.headWord(trip), Cue.STAY)
                && !sentence.is(trip - 1, Chunk.PREPOSITION)
                && !sentence.is(trip - 1, Chunk.SUBORDINATOR)
                && sentence.isVerb(trip + 3, Sentence.FINITE);
    }

    /**
     * "an attack with bombs used by rebels in Mali": where those are by whom something else is done; but "an attack on a clinic run by nuns in
     * Mali", where what was hit is.
     */
    private boolean isOfOthers(Draft draft, int place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int in = sentence.chunkOf(place) - 1;
        int verb = in - 3;
        return draft.type().isHarm()
                && sentence.isVerb(verb, Sentence.BARE)
                && verb != draft.verb
                && verb != occurrence.chunk()
                && sentence.is(verb + 1, Chunk.PREPOSITION)
                && occurrence.opens(verb + 1, "by")
                && sentence.is(in - 1, Chunk.NOUN_GROUP)
                && sentence.is(in, Chunk.PREPOSITION)
                && occurrence.opens(in, "in")
                && !cues.is(occurrence.headWord(verb), Cue.HARM)
                && !isSite(occurrence, verb - 1);
    }

    /** "kills a man wanted for an attack in Lima", "who plotted an attack in Lima": where he did what he is hunted for. */
    private boolean isOfEarlierDeed(Draft draft, int place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        // but "exploded in what is suspected to be an attack in Lima"
        boolean called = occurrence.tokens().isWritten(occurrence.end() - 1, "what");
        int chunk = draft.type() == EventType.ATTACK && !called ? sentence.chunkOf(place) : Clauses.NONE;
        for (int i = occurrence.lastChunk() + 1; i < chunk; i++) {
            boolean said = sentence.isVerb(i, Sentence.BARE)
                    ? sentence.is(i + 1, Chunk.PREPOSITION)
                    : sentence.is(i, Chunk.VERB_GROUP) && occurrence.clauses().isInRelative(i);
            if (said && cues.is(occurrence.headWord(i), Cue.SUSPECT)) {
                return true;
            }
        }
        return false;
    }

    /** "shot a man who served in Chad at a mall in Lima": where he was before, if the sentence names another place behind that. */
    private boolean isWhereVictimsWere(Draft draft, ActorMention place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int chunk = sentence.chunkOf(place.first());
        int verb = occurrence.clauses().clauseStart(chunk) - 1;
        int who = verb - 1;
        boolean somewhere = draft.type().isHarm() || draft.type() == EventType.PROTEST;
        if (!somewhere
                || who <= occurrence.lastChunk()
                || !sentence.is(verb, Chunk.VERB_GROUP)
                || cues.is(occurrence.headWord(verb), Cue.HARM)
                || !sentence.is(who, Chunk.RELATIVE)
                || !occurrence.opens(who, "who")
                || sentence.is(who - 1, Chunk.COMMA)) {
            return false;
        }
        for (int token = place.end(); token < sentence.end(); token++) {
            ActorMention other = nameOfPlace(occurrence.text(), token);
            if (other != null && !ContextParties.country(other).equals(place.country())) {
                return true;
            }
        }
        return false;
    }

    /** "on a clinic", "at a mill": what stands where it happened. */
    private boolean isSite(Occurrence occurrence, int noun) {
        if (!occurrence.sentence().is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        int preposition = occurrence.clauses().listStart(noun) - 1;
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(preposition), Cue.PLACE);
    }

    /** "a suspect in the attack flees to Lima", "survivors of the crash are flown to Lima": where somebody goes after it. */
    private static boolean isWhereOthersGo(Draft draft, int place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int to = sentence.chunkOf(place) - 1;
        int verb = to - 1;
        return draft.type().isHarm()
                && occurrence.isNoun()
                && sentence.is(to, Chunk.PREPOSITION)
                && (occurrence.opens(to, "to") || occurrence.opens(to, "into"))
                && verb > occurrence.chunk()
                && sentence.isVerb(verb, Sentence.FINITE)
                && verb != draft.verb
                && occurrence.clauses().subject(verb) != occurrence.chunk();
    }

    /**
     * "troops attacked the town, a spokesman said in Lima", "told reporters in Lima", "In Lima, a spokesman said": where that is told, which
     * need not be where it was.
     */
    static boolean isWhereSaid(Cues cues, Occurrence occurrence, int place) {
        Sentence sentence = occurrence.sentence();
        int in = sentence.chunkOf(place) - 1;
        if (!sentence.is(in, Chunk.PREPOSITION) || !occurrence.opens(in, "in")) {
            return false;
        }
        if (in == 0) {
            int verb = 3;
            while (sentence.is(verb, Chunk.NOUN_GROUP) || sentence.is(verb, Chunk.PREPOSITION)) {
                verb++;
            }
            return sentence.is(2, Chunk.COMMA)
                    && verb < occurrence.chunk()
                    && sentence.isVerb(verb, Sentence.FINITE)
                    && cues.is(occurrence.tokens().word(sentence.head(verb)), Cue.SAID);
        }
        int says = sentence.is(in - 1, Chunk.NOUN_GROUP) ? in - 2 : in - 1;
        for (int token = sentence.start(in) - 1; says > occurrence.chunk() && token >= sentence.start(says); token--) {
            if (cues.is(occurrence.tokens().word(token), Cue.SAID)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is but where it is told of what a state does. */
    private boolean isOfSpeech(Draft draft, ActorMention place) {
        return ContextParties.hasState(draft) && isWhereSaid(cues, draft.occurrence, place.first());
    }

    /** "the summit agreed to hold talks in Lima": where what a gathering decides is to be done. */
    private boolean isOfDecision(Draft draft, int place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        if (!draft.type().isGathering() || !occurrence.isNoun() || verb <= occurrence.chunk()) {
            return false;
        }
        boolean decides = sentence.isVerb(verb + 1, Sentence.INFINITIVE)
                && !sentence.has(verb, Sentence.PASSIVE)
                && (cues.is(occurrence.headWord(verb), Cue.AGREE) || cues.is(occurrence.headWord(verb), Cue.DECIDE));
        return decides && place > sentence.start(verb + 1);
    }

    /** "left for Lima to attend the summit" */
    private boolean isDestination(Draft draft, ActorMention mention) {
        return mention.first() > 0
                && draft.occurrence.tokens().isWritten(mention.first() - 1, "for")
                && GatheredParties.isOfJourney(cues, draft.occurrence, mention);
    }

    /** "called on Chad", "sanctions on Chad", "a statement on Chad": nothing happened there; but "strikes on Chad". */
    private boolean isBurdened(Draft draft, int on) {
        Tokens tokens = draft.occurrence.tokens();
        return on > 0
                && tokens.isWritten(on, "on")
                && (!draft.type().isHarm() || cues.is(tokens.word(on - 1), Cue.BURDEN));
    }

    /** "in protest at aid to Chad", "after a visit to Chad": harm and protests are hardly where something goes to. */
    private static boolean isGoal(Draft draft, int to) {
        return to >= 0
                && draft.occurrence.tokens().isWritten(to, "to")
                && (draft.type().isHarm() || draft.type() == EventType.PROTEST);
    }

    /** "a march against arms sales to Chad": the place is far from those who march; but "a march during a visit to Chad". */
    private boolean isGoalOfGoods(Draft draft, int to) {
        return to > 0
                && draft.type() == EventType.PROTEST
                && cues.is(draft.occurrence.tokens().word(to - 1), Cue.SENT);
    }

    /** "discussed the situation in Gaza", "pointed to events in Chad and Mali", "talks on the Lome port project": places that are talked about. */
    private boolean isTalkedAbout(Draft draft, int place) {
        Tokens tokens = draft.occurrence.tokens();
        if (place > 1 && tokens.isWritten(place - 1, "and")) {
            ActorMention first = nameOfPlace(draft.occurrence.text(), place - 2);
            return first != null && isTalkedAbout(draft, first.first());
        }
        Sentence sentence = draft.occurrence.sentence();
        int chunk = sentence.chunkOf(place);
        if (chunk < 0) {
            // in the piece before of a sentence too long to be read at once
            return false;
        }
        // "the crisis in neighbouring Togo"
        int before = sentence.start(chunk) - 1;
        int in = before > 0 && tokens.isWritten(before, "of") ? beforeRegion(tokens, before - 1) : before;
        in = in > 0 && tokens.isWritten(in, "the") ? in - 1 : in;
        return draft.type().isTalking()
                && in > sentence.first()
                && (tokens.isWritten(in, "in")
                        ? cues.is(tokens.word(in - 1), Cue.PLIGHT)
                        : tokens.isWritten(in, "on") || cues.is(tokens.word(in), Cue.ABOUT));
    }

    /** The token before "the Sudanese region", which ends at a token. */
    private static int beforeRegion(Tokens tokens, int last) {
        int token = last;
        while (token > 0 && last - token < LONGEST_SPOT && !tokens.isWritten(token, "the")) {
            token--;
        }
        return token;
    }

    /** "a deal with the government in Lima": where that sits, and not where it was made. */
    private boolean isSeat(Draft draft, int place) {
        int in = place - 1;
        return (draft.type().isTalking() || draft.type().isAgreement())
                && in > draft.occurrence.sentence().first()
                && draft.occurrence.tokens().isWritten(in, "in")
                && cues.is(draft.occurrence.tokens().word(in - 1), Cue.REGIME);
    }

    /** "charged with theft in Chad", "jailed for theft in Chad", "convicted of killing two men in Chad": where the deed was done, and not where the court sits. */
    private static boolean isOfCrime(Draft draft, int place) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() != EventType.TRIAL || occurrence.isNoun()) {
            return false;
        }
        for (int token = occurrence.first(); token < place - 1; token++) {
            if (occurrence.tokens().isWritten(token, "of")
                    || occurrence.tokens().isWritten(token, "for")
                    || occurrence.tokens().isWritten(token, "with")) {
                return true;
            }
        }
        return false;
    }

    /** "aid to Togo in the Darfur war", "to end the Kosovo conflict": a war that is talked about, save of harm done "in the Darfur war". */
    static boolean isOfPlight(Cues cues, Draft draft, ActorMention mention) {
        Tokens tokens = draft.occurrence.tokens();
        int end = mention.end();
        int the = mention.first() - 1;
        boolean plight = the > draft.occurrence.sentence().first()
                && tokens.isWritten(the, "the")
                && end < draft.occurrence.sentence().end()
                && end != draft.occurrence.first()
                && cues.is(tokens.word(end), Cue.PLIGHT);
        return plight && !(draft.type().isHarm() && tokens.isWritten(the - 1, "in"));
    }

    /** "met at Chad's request": who wished it, and not where it was. */
    private boolean isOfBehest(Draft draft, ActorMention mention) {
        Sentence sentence = draft.occurrence.sentence();
        int end = mention.end();
        int chunk = end < sentence.end() && sentence.isPossessive(end) ? sentence.chunkOf(end) : Clauses.NONE;
        return chunk >= 0 && cues.is(draft.occurrence.headWord(chunk), Cue.BEHEST);
    }

    /** "The Bogor Goals": a name that has a place in it tells of no place, save that of the event itself, "the Bogor Summit". */
    private static boolean isInName(Draft draft, ActorMention mention) {
        ArticleText text = draft.occurrence.text();
        int next = mention.end();
        int start = draft.occurrence.sentence().start(draft.occurrence.chunk());
        boolean own = start <= mention.first() && next <= draft.occurrence.first();
        return !own
                && next < text.tokens().size()
                && text.tokens().isCapitalized(next)
                && text.date(next) == null
                && text.actor(next) == null;
    }
}
