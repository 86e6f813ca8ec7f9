package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells places where something else was: what is talked about, decided or sought there, or where it is told. */
final class OtherPlaces {

    /** How many tokens before a place a group may be named of which it is the home. */
    private static final int GROUP_REACH = 5;

    /** Most words of the name of a region. */
    private static final int LONGEST_REGION = 3;

    /** Within how many words after a noun a part of the world says that it was there. */
    static final int REGION_BEHIND = 4;

    /** Within how many words a part of the world says so where nothing else does. */
    static final int REGION_REACH = 7;

    private final Cues cues;

    OtherPlaces(Cues cues) {
        this.cues = cues;
    }

    /** Whether a place that a sentence names is where something else was, is to be or is told. */
    boolean isOfOther(Draft draft, ActorMention mention) {
        int place = mention.first();
        return isTalkedAbout(draft, place)
                || isOfPlight(cues, draft, mention)
                || isOfBehest(draft, mention)
                || isInName(draft, mention)
                || isOfTrip(draft, mention)
                || isWhereFrom(draft, place)
                || isOfOthers(draft, place)
                || isWhereOthersGo(draft, place)
                || isOfEarlierDeed(draft, place)
                || isOfDecision(draft, place)
                || isWhereVictimsWere(draft, mention)
                || isOfSpeech(draft, mention)
                || isWhereAnswered(draft, mention);
    }

    /**
     * "In Lima, X condemned the attack", "condemned the attack in a statement issued in Lima": in an article that plays elsewhere, where words
     * were said of the harm, and not where it was done.
     */
    boolean isWhereAnswered(Draft draft, ActorMention place) {
        Occurrence occurrence = draft.occurrence;
        if (!draft.type().isHarm() || !occurrence.isNoun() || !draft.definite) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(occurrence.chunk());
        boolean word = sentence.isVerb(verb, Sentence.FINITE)
                && (cues.is(occurrence.headWord(verb), Cue.SPEAK) || cues.is(occurrence.headWord(verb), Cue.ASK));
        int chunk = sentence.chunkOf(place.first());
        if (!word
                || chunk < 0
                || place.country() == null
                || place.country().equals(occurrence.text().whereabouts())) {
            return false;
        }
        boolean opens = chunk == 1 && sentence.is(2, Chunk.COMMA) && occurrence.opens(0, "in");
        return (opens && verb > 2 && !sentence.has(verb, Sentence.PASSIVE)) || isBehindStatement(occurrence, chunk);
    }

    /** "in a statement issued in Lima", "in a phone call to reporters in Lima" */
    private boolean isBehindStatement(Occurrence occurrence, int place) {
        Sentence sentence = occurrence.sentence();
        for (int i = place - 1; i > occurrence.lastChunk() + 1; i--) {
            if (!sentence.is(i, Chunk.NOUN_GROUP)) {
                continue;
            }
            boolean told = sentence.is(i - 1, Chunk.PREPOSITION) && occurrence.opens(i - 1, "in");
            if (told && (cues.is(occurrence.headWord(i), Cue.STATEMENT) || cues.is(occurrence.headWord(i), Cue.CALL))) {
                return true;
            }
        }
        return false;
    }

    /** "discussed the situation in Gaza", "pointed to events in Chad and Mali", "talks on the Lome port project": places that are talked about. */
    boolean isTalkedAbout(Draft draft, int place) {
        Tokens tokens = draft.occurrence.tokens();
        if (place > 1 && tokens.isWritten(place - 1, "and")) {
            ActorMention first = PlaceNames.nameOfPlace(draft.occurrence.text(), place - 2);
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
        while (token > 0 && last - token < LONGEST_REGION && !tokens.isWritten(token, "the")) {
            token--;
        }
        return token;
    }

    /** "a deal with the government in Lima": where that sits, and not where it was made. */
    boolean isSeat(Draft draft, int place) {
        int in = place - 1;
        return (draft.type().isTalking() || draft.type().isAgreement())
                && in > draft.occurrence.sentence().first()
                && draft.occurrence.tokens().isWritten(in, "in")
                && cues.is(draft.occurrence.tokens().word(in - 1), Cue.REGIME);
    }

    /** "murders across Asia": of no one state, if a part of the world stands within so many words; but "a ship sank in the Pacific". */
    static boolean isOfRegion(Cues cues, Occurrence occurrence, int reach) {
        int end = Math.min(occurrence.sentence().end(), occurrence.end() + reach);
        boolean somewhere = false;
        for (int token = occurrence.end(); token < end; token++) {
            int word = occurrence.tokens().word(token);
            if (somewhere && cues.is(word, Cue.REGION) && occurrence.tokens().isCapitalized(token)) {
                boolean longer = token + 1 < end && occurrence.tokens().isCapitalized(token + 1);
                boolean sea = occurrence.tokens().isWritten(token - 1, "the");
                return !longer && !sea && occurrence.text().actor(token) == null;
            }
            somewhere |= cues.is(word, Cue.PLACE);
        }
        return false;
    }

    /** "charged with theft in Chad", "jailed for theft in Chad", "convicted of killing two men in Chad": where the deed was done, and not where the court sits. */
    static boolean isOfCrime(Draft draft, int place) {
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

    /** "met at Chad's request", "at the request of Chad": who wished it, and not where it was. */
    boolean isOfBehest(Draft draft, ActorMention mention) {
        Sentence sentence = draft.occurrence.sentence();
        int end = mention.end();
        int chunk = end < sentence.end() && sentence.isPossessive(end) ? sentence.chunkOf(end) : Clauses.NONE;
        if (chunk >= 0) {
            return cues.is(draft.occurrence.headWord(chunk), Cue.BEHEST);
        }
        int of = draft.occurrence.clauses().listStart(sentence.chunkOf(mention.first())) - 1;
        return draft.type() != EventType.VISIT
                && sentence.is(of, Chunk.PREPOSITION)
                && draft.occurrence.opens(of, "of")
                && sentence.is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(draft.occurrence.headWord(of - 1), Cue.BEHEST);
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

    /**
     * "X's visit to Lima comes ahead of talks between Y and Z": they need not talk where another goes, if it is not on that visit; nor was the
     * attack there in "condemned the attack and cut short a visit to Lima".
     */
    private boolean isOfTrip(Draft draft, ActorMention mention) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int trip = sentence.chunkOf(mention.first()) - 2;
        if (!sentence.is(trip, Chunk.NOUN_GROUP)
                || !sentence.is(trip + 1, Chunk.PREPOSITION)
                || !occurrence.opens(trip + 1, "to")
                || !cues.is(occurrence.headWord(trip), Cue.STAY)) {
            return false;
        }
        if (draft.type().isHarm()) {
            return sentence.is(trip - 1, Chunk.VERB_GROUP);
        }
        return draft.type().isGathering()
                && !draft.participants.containsKey(ContextParties.country(mention))
                && !sentence.is(trip - 1, Chunk.PREPOSITION)
                && !sentence.is(trip - 1, Chunk.SUBORDINATOR)
                && sentence.isVerb(sentence.is(trip + 3, Chunk.DATE) ? trip + 4 : trip + 3, Sentence.FINITE);
    }

    /** "met him on her return from a summit in Lima": where she comes from. */
    boolean isWhereFrom(Draft draft, int place) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int in = sentence.chunkOf(place) - 1;
        return draft.type().isGathering()
                && in - 1 != occurrence.chunk()
                && sentence.is(in, Chunk.PREPOSITION)
                && sentence.is(in - 1, Chunk.NOUN_GROUP)
                && sentence.is(in - 2, Chunk.PREPOSITION)
                && occurrence.opens(in - 2, "from")
                && in > 2
                && cues.is(occurrence.headWord(in - 3), Cue.RETURN);
    }

    /**
     * "an attack with bombs used by rebels in Mali": where those are by whom something else is done; but "an attack on a clinic run by nuns in
     * Mali", where what was hit is.
     */
    boolean isOfOthers(Draft draft, int place) {
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

    /** "on a clinic", "at a mill": what stands where it happened. */
    private boolean isSite(Occurrence occurrence, int noun) {
        if (!occurrence.sentence().is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        int preposition = occurrence.clauses().listStart(noun) - 1;
        return occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(preposition), Cue.PLACE);
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
            ActorMention other = PlaceNames.nameOfPlace(occurrence.text(), token);
            if (other != null && !ContextParties.country(other).equals(place.country())) {
                return true;
            }
        }
        return false;
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
    boolean isOfSpeech(Draft draft, ActorMention place) {
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

    /**
     * "A day after X bombed Y, envoys met in Z": a place of another state in the main clause is not that of the attack on a state, nor any
     * that of one on a person, "the man, who was shot in May, spoke in Z".
     */
    static boolean isElsewhere(Draft draft, @Nullable ActorMention place) {
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

    /** Whether a place says where a group is at home, rather than where something happened: "the al-Shabaab wing in Kenya". */
    static boolean isHomeOfGroup(ArticleText text, int place) {
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
}
