package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an event happened. */
final class SceneFinder {

    /** Where it happened is a party, by the guidelines. */
    private static final Set<EventType> WITH_SCENE =
            Set.of(EventType.ATTACK, EventType.DISASTER, EventType.PROTEST, EventType.ELECTION, EventType.VOTE);

    /** What is done where it is told, also where that stands far from it. */
    private static final Set<EventType> AT_ONE_PLACE =
            Set.of(EventType.ARREST, EventType.TRIAL, EventType.PACT, EventType.CEASEFIRE);

    /** What courts, police and parliaments do. */
    private static final Set<EventType> BY_AUTHORITIES = Set.of(EventType.TRIAL, EventType.ARREST, EventType.VOTE);

    private final Cues cues;
    private final PlaceNames names;
    private final OtherPlaces otherPlaces;
    private final PlacesNear near;

    SceneFinder(Cues cues) {
        this.cues = cues;
        names = new PlaceNames(cues);
        otherPlaces = new OtherPlaces(cues);
        near = new PlacesNear(cues, names, otherPlaces);
    }

    /** Sets where it happened; where the guidelines make that a party, adds it. */
    void find(Draft draft, List<Argument> arguments) {
        ActorMention where = told(draft, arguments);
        if (where == null && draft.type() != EventType.VISIT && !draft.type().isByWord()) {
            where = Here.of(draft);
        }
        boolean decided = (draft.type() == EventType.VOTE || draft.type() == EventType.ELECTION)
                && !PartyFinder.onlyPrivate(draft);
        boolean scenic = WITH_SCENE.contains(draft.type()) && !decided;
        if (draft.type() == EventType.ATTACK) {
            borderers(draft);
        }
        boolean told = where != null;
        int reach = draft.occurrence.isNoun() ? OtherPlaces.REGION_BEHIND : OtherPlaces.REGION_REACH;
        boolean apart = scenic && OtherPlaces.isOfRegion(cues, draft.occurrence, reach);
        if (where == null && !apart) {
            where = near.of(draft, (scenic || decided) && draft.type() != EventType.VOTE);
        }
        String land = where == null ? null : where.country();
        if (decided && land != null && !draft.participants.containsKey(land)) {
            where = null;
        }
        if (where == null) {
            if (draft.type() == EventType.VISIT) {
                visitedPlace(draft);
            } else if (scenic) {
                hereByTitle(draft);
                others(draft, arguments);
            } else if (draft.type().isGathering()) {
                hereByTitle(draft);
            }
            return;
        }
        String country = where.country();
        if (country == null) {
            return;
        }
        ArticleText text = draft.occurrence.text();
        Participant state = PartyFinder.state(draft, country, Role.SCENE);
        draft.place = new Place(country, name(text, where, state));
        if (scenic) {
            if (told) {
                draft.add(state);
            } else {
                draft.guess(state);
            }
            others(draft, arguments);
        }
    }

    /** "rallied here" in an article that does not say where it was written, but whose title does: "Students rally in Togo". */
    private static void hereByTitle(Draft draft) {
        Actor titled = Here.isBeside(draft) ? draft.occurrence.text().titled() : null;
        if (titled != null) {
            draft.place = new Place(titled.id(), titled.name());
            if (WITH_SCENE.contains(draft.type())) {
                draft.add(PartyFinder.state(draft, titled.id(), Role.SCENE));
            }
        }
    }

    /** How the text names a place, or the name of its state where it names only somebody there: "talks with the Liberian police" are in Liberia, not in its police. */
    private String name(ArticleText text, ActorMention where, Participant state) {
        if (!PlaceNames.FORMS.contains(where.form())) {
            return state.name();
        }
        String name = text.tokens().nameOf(where.first(), where.end());
        if (where.first() < text.tokens().placeLineEnd()) {
            return Here.inSmallLetters(name);
        }
        // "in Togo in Lome"
        String around = name.equals(state.name()) ? "" : PlaceNames.around(text, where);
        return names.spot(text, where.first()) + name + around;
    }

    /** The place that stands by what tells of the event, or null. */
    private @Nullable ActorMention told(Draft draft, List<Argument> arguments) {
        ActorMention where = null;
        for (Argument argument : arguments) {
            boolean inside = argument.slot() == Slot.IN || argument.slot() == Slot.AT;
            if (inside
                    && !otherPlaces.isTalkedAbout(draft, argument.first())
                    && !OtherPlaces.isOfCrime(draft, argument.first())
                    && !otherPlaces.isSeat(draft, argument.first())) {
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
                ActorMention city = city(draft.occurrence.text(), argument.first(), argument.end());
                where = city != null && isSpot(draft.type(), city) ? city : where;
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
            where = realm(draft, arguments);
            where = where == null ? stationed(draft, arguments) : where;
        }
        if (where == null && draft.type() == EventType.ARREST) {
            where = sentFrom(draft, arguments);
        }
        if (where == null && BY_AUTHORITIES.contains(draft.type())) {
            where = seatOfDoer(draft);
        }
        return where == null && AT_ONE_PLACE.contains(draft.type()) ? fronted(draft) : where;
    }

    /** "In Lima, police arrested two men", "On Friday in Lima, A and B signed a pact": the place in front of the first verb of a sentence; or null. */
    private @Nullable ActorMention fronted(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int in = sentence.is(0, Chunk.PREPOSITION) && sentence.is(1, Chunk.DATE) ? 2 : 0;
        if (occurrence.isNoun()
                || !sentence.is(in, Chunk.PREPOSITION)
                || !sentence.is(in + 1, Chunk.NOUN_GROUP)
                || !occurrence.tokens().reads(sentence.start(in), "in")) {
            return null;
        }
        for (int chunk = in + 2; chunk < occurrence.chunk(); chunk++) {
            if (sentence.is(chunk, Chunk.VERB_GROUP) || sentence.is(chunk, Chunk.BREAK)) {
                return null;
            }
        }
        return place(draft, sentence.start(in + 1), sentence.end(in + 1));
    }

    /** "strikes on Lima", "a curfew on Cusco"; but "sanctions on Lima", "pressure on Lima" are those on its government. */
    private static boolean isSpot(EventType type, ActorMention city) {
        boolean bodily = type.isHarm() || type == EventType.MOBILIZE || type == EventType.PROTEST;
        return bodily || city.form() != ActorForm.CAPITAL;
    }

    /** The state of "violated Chadian airspace", "violations of Chad's waters"; or null. */
    private @Nullable ActorMention realm(Draft draft, List<Argument> arguments) {
        ArticleText text = draft.occurrence.text();
        for (Argument argument : arguments) {
            for (int token = argument.first() + 1; token < argument.end(); token++) {
                if (cues.is(text.tokens().word(token), Cue.REALM)) {
                    ActorMention owner = text.actor(token - 1);
                    owner = owner == null && token - 2 >= argument.first() ? text.actor(token - 2) : owner;
                    return owner == null || owner.country() == null ? null : owner;
                }
            }
        }
        return null;
    }

    /** "deported two men from Chad": where they were taken; or null. */
    private @Nullable ActorMention sentFrom(Draft draft, List<Argument> arguments) {
        Occurrence occurrence = draft.occurrence;
        boolean sent = !occurrence.isNoun() && cues.is(occurrence.headWord(occurrence.chunk()), Cue.DEPORT);
        for (Argument argument : arguments) {
            ActorMention place =
                    sent && argument.slot() == Slot.FROM ? place(draft, argument.first(), argument.end()) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** "A court in Lima jailed two men", "two men were jailed by a court in Lima": where the court or the police that does it is; or null. */
    private @Nullable ActorMention seatOfDoer(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (occurrence.isNoun()) {
            return null;
        }
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int doer = occurrence.clauses().subject(verb);
        if (sentence.has(verb, Sentence.PASSIVE)) {
            int by = occurrence.lastChunk() + 1;
            doer = sentence.is(by, Chunk.PREPOSITION) && occurrence.opens(by, "by") ? by + 1 : Clauses.NONE;
        }
        if (doer == Clauses.NONE || !sentence.is(doer, Chunk.NOUN_GROUP)) {
            return null;
        }
        ActorMention arm = occurrence.text().actor(sentence.head(doer));
        boolean seated = arm != null
                && arm.form() == ActorForm.INSTITUTION
                && sentence.is(doer + 1, Chunk.PREPOSITION)
                && sentence.is(doer + 2, Chunk.NOUN_GROUP)
                && (occurrence.opens(doer + 1, "in") || occurrence.opens(doer + 1, "at"));
        return seated ? place(draft, sentence.start(doer + 2), sentence.end(doer + 2)) : null;
    }

    /**
     * "the Lima train bombings", "Lima protests": the capital where it was, right before it; but "Lima strikes on Chad". Of forces, the place
     * that they leave: "the Gaza withdrawal". Or null.
     */
    static @Nullable ActorMention city(Draft draft, Argument argument) {
        Occurrence occurrence = draft.occurrence;
        EventType type = draft.type();
        if (argument.slot() != Slot.MOD
                || !occurrence.isNoun()
                || !(type == EventType.PROTEST
                        || type == EventType.MOBILIZE
                        || (type == EventType.ATTACK && !isAimed(occurrence)))) {
            return null;
        }
        ActorForm form = type == EventType.MOBILIZE ? ActorForm.PLACE : ActorForm.CAPITAL;
        for (int token = argument.first(); token < argument.end(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null
                    && mention.form() == form
                    && !occurrence.tokens().isPunctuation(mention.end(), '-')) {
                return mention;
            }
        }
        return null;
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

    /** Where but one state votes, it votes at home. */
    void polled(Draft draft) {
        Participant voting = draft.onlyState();
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
        while (first < argument.end() && PlaceNames.countryAt(text, first) == null) {
            if (text.tokens().isPunctuation(first, ',')) {
                return;
            }
            first++;
        }
        boolean list = false;
        boolean several = argument.slot() != Slot.OBJECT && goesOn(text.tokens(), argument.first());
        for (int token = argument.end() - 1; token >= first; token--) {
            String country = PlaceNames.countryAt(text, token);
            if (country == null || OtherPlaces.isWhereSaid(cues, draft.occurrence, token)) {
                continue;
            }
            several |= list;
            list = PlaceNames.isTiedToPlace(text, token, list);
            if (list || (several && token == first)) {
                draft.add(PartyFinder.state(draft, country, Role.SCENE));
            }
        }
    }

    private static boolean canBeScene(Slot slot) {
        return slot == Slot.IN || slot == Slot.AT || slot == Slot.NEAR || slot == Slot.OBJECT;
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
                    && PlaceNames.FORMS.contains(mention.form())
                    && !names.isBorder(text, mention)
                    && !PlaceNames.isOfPair(text, mention)
                    && !OtherPlaces.isOfPlight(cues, draft, mention)
                    && !otherPlaces.isOfBehest(draft, mention)
                    && !otherPlaces.isWhereFrom(draft, mention.first())
                    && !otherPlaces.isOfSpeech(draft, mention)
                    && !otherPlaces.isWhereAnswered(draft, mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "an exchange of fire across the Chad-Mali border": both sides of it, before the next verb. */
    private void borderers(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        ArticleText text = occurrence.text();
        int next = PlacesNear.nextVerb(occurrence.sentence(), occurrence.lastChunk());
        for (int token = occurrence.end() + 1; token < next; token++) {
            ActorMention side = text.actor(token);
            ActorMention other = side == null || side.first() != token ? null : PlaceNames.neighbour(text, side);
            int before = text.tokens().isWritten(token - 1, "the") ? token - 2 : token - 1;
            if (side != null
                    && other != null
                    && side.actor().kind() == ActorKind.STATE
                    && other.actor().kind() == ActorKind.STATE
                    && names.isBorder(text, side)
                    && cues.is(text.tokens().word(before), Cue.PLACE)) {
                draft.add(PartyFinder.state(draft, ContextParties.country(side), Role.SCENE));
                draft.add(PartyFinder.state(draft, ContextParties.country(other), Role.SCENE));
                return;
            }
        }
    }
}
