package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the place of an event elsewhere in its sentence than right by it. */
final class PlacesNear {

    /** How many tokens before the word for a meeting the place is looked for. */
    private static final int NEAR = 12;

    private final Cues cues;
    private final MeetingsAfter meetings;
    private final PlaceNames names;
    private final OtherPlaces others;

    PlacesNear(Cues cues, PlaceNames names, OtherPlaces others) {
        this.cues = cues;
        this.names = names;
        this.others = others;
        meetings = new MeetingsAfter(cues);
    }

    /** A place named after a preposition elsewhere in the sentence, nearest after the trigger first. */
    @Nullable
    ActorMention of(Draft draft, boolean scenic) {
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
                    && !OtherPlaces.isHomeOfGroup(text, token)
                    && !Quotation.parts(draft.occurrence, token)) {
                return text.actor(token);
            }
        }
        for (int token = anywhere ? next : end; token < end; token++) {
            if (isPlace(draft, token, goals)
                    && !OtherPlaces.isElsewhere(draft, text.actor(token))
                    && !Quotation.parts(draft.occurrence, token)) {
                return text.actor(token);
            }
        }
        return null;
    }

    /**
     * The last verb of "the storm, which devastated ports in X", of "the summit to be held in X", whose clause is of that alone; else the last
     * group of the trigger.
     */
    private int lastOfOwnClause(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int last = occurrence.lastChunk();
        int relative = sentence.is(last + 1, Chunk.COMMA) ? last + 2 : last + 1;
        boolean own = occurrence.isNoun()
                && sentence.is(relative, Chunk.RELATIVE)
                && sentence.isVerb(relative + 1, Sentence.FINITE);
        return own ? relative + 1 : lastOfArrangement(occurrence, last);
    }

    /** The last group of "the summit to be held in X", "talks scheduled for May in X", "a meeting due to open in X"; else the given one. */
    private int lastOfArrangement(Occurrence occurrence, int last) {
        Sentence sentence = occurrence.sentence();
        int verb = last + 1;
        boolean bare = sentence.isVerb(verb, Sentence.BARE);
        boolean toBe = sentence.isVerb(verb, Sentence.INFINITIVE) && sentence.has(verb, Sentence.PASSIVE);
        boolean arranged = occurrence.isNoun()
                && occurrence.rule().type().isGathering()
                && (bare || toBe)
                && (cues.is(occurrence.headWord(verb), Cue.CARRY) || cues.is(occurrence.headWord(verb), Cue.PLAN));
        if (!arranged) {
            return last;
        }
        return bare && sentence.isVerb(verb + 1, Sentence.INFINITIVE) ? verb + 1 : verb;
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
            return before < 0 ? null : PlaceNames.nameOfPlace(occurrence.text(), sentence.end(before) - 1);
        }
        int end = occurrence.end();
        boolean there = end < sentence.end() && occurrence.tokens().isWritten(end, "there");
        ActorMention last = null;
        for (int token = sentence.first(); there && token < occurrence.first(); token++) {
            ActorMention mention = PlaceNames.nameOfPlace(occurrence.text(), token);
            last = mention == null ? last : mention;
        }
        return last;
    }

    /** The Lome of "returned to Lima after visiting Lome for talks": where one goes for them; or null. */
    private @Nullable ActorMention goneTo(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.preposition();
        int verb = preposition - 2;
        boolean goes = occurrence.isNoun()
                && occurrence.opens(preposition, "for")
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(verb), Cue.JOURNEY);
        return goes ? PlaceNames.nameOfPlace(occurrence.text(), sentence.head(preposition - 1)) : null;
    }

    /** First token of the verb group after a group, or the end of the sentence. */
    static int nextVerb(Sentence sentence, int chunk) {
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
                || names.isBorder(text, mention)
                || PlaceNames.isOneOfPair(text, mention)
                || others.isOfOther(draft, mention)
                || meetings.isElsewhere(draft, mention)) {
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
        if (areForcesAbroad(draft, mention)) {
            return false;
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

    /** "an air strike on Chadian forces" in an article that plays in Togo: they stand there, and not at home. */
    private boolean areForcesAbroad(Draft draft, ActorMention mention) {
        ArticleText text = draft.occurrence.text();
        int last = mention.end() - 1;
        if (!draft.type().isHarm()
                || mention.form() != ActorForm.INSTITUTION
                || !(cues.is(text.tokens().word(last), Cue.TROOPS)
                        || text.tokens().isWritten(last, "forces"))) {
            return false;
        }
        String most = text.whereabouts();
        return most != null && !most.equals(mention.country());
    }

    /** "off the Chadian coast", "in Chadian waters" */
    private boolean isBeforeSide(ArticleText text, ActorMention mention) {
        return mention.end() < text.tokens().size() && cues.is(text.tokens().word(mention.end()), Cue.SIDE);
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
}
