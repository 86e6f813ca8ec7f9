package dev.dateline.event;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Map;

/** Finds who meets where the words for the meeting do not say it. */
final class GatheredParties {

    private GatheredParties() {}

    /**
     * "A raided B, despite the truce": where a truce, talks or a pact of states lack a party and the sentence names no more than two, it is
     * those.
     */
    static void counterpart(Cues cues, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.participants.size() > 1
                || !occurrence.isNoun()
                || (draft.type() == EventType.PACT && isPactOfOthers(cues, draft))
                // "condemned a deal reached after the mediation of B"
                || cues.is(occurrence.headWord(occurrence.chunk()), Cue.MEDIATED)
                || areOfOthers(cues, occurrence)
                || !occurrence.text().isInLead(occurrence.first())) {
            return;
        }
        Map<String, Actor> others = SentenceOthers.named(draft, false);
        if (draft.participants.size() + others.size() != 2) {
            others = SentenceOthers.named(draft, true);
        }
        if (draft.participants.size() + others.size() == 2) {
            others.values().forEach(actor -> draft.guess(actor, Role.PARTY, null));
        }
    }

    /** "Chad welcomed peace talks in Lome", but not "talks with Togo": who only praises talks does not take part. */
    static boolean areOfOthers(Cues cues, Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int verb = occurrence.isNoun() ? clauses.governor(clauses.listStart(occurrence.chunk())) : Clauses.NONE;
        if (verb == Clauses.NONE || !cues.is(occurrence.headWord(verb), Cue.HAIL)) {
            return false;
        }
        int end = clauses.argumentsEnd(occurrence.lastChunk());
        for (int i = occurrence.lastChunk() + 1; i < end; i++) {
            if (occurrence.opens(i, "with")) {
                return false;
            }
        }
        return !occurrence.tokens().isWritten(occurrence.sentence().start(occurrence.chunk()), "its");
    }

    /** "a court ordered a trial over the takeover of B", "A praised the deal": a pact of companies, or one of which somebody else speaks. */
    private static boolean isPactOfOthers(Cues cues, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean spokenOf = verb >= 0
                && occurrence.sentence().is(verb, Chunk.VERB_GROUP)
                && cues.speaksOf(occurrence.headWord(verb));
        return spokenOf || draft.hasKind(ActorKind.COMPANY);
    }

    /** "told B during their meeting", "told a conference with B after their meeting": those to whom or with whom the subject speaks. */
    static void companion(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        if (!occurrence.isNoun()
                || draft.participants.size() > 1
                || !occurrence.tokens().isWritten(sentence.start(noun), "their")) {
            return;
        }
        int verb = occurrence.clauses().governor(occurrence.clauses().listStart(noun) - 1);
        for (int i = verb; verb != Clauses.NONE && i + 1 < noun; i++) {
            boolean told = i == verb && !sentence.has(verb, Sentence.PASSIVE);
            boolean beside = sentence.is(i, Chunk.PREPOSITION)
                    && (occurrence.opens(i, "with") || occurrence.opens(i, "alongside"));
            ActorMention mention = (told || beside) && sentence.is(i + 1, Chunk.NOUN_GROUP)
                    ? occurrence.text().actor(sentence.head(i + 1))
                    : null;
            if (mention != null && canSpeak(mention)) {
                draft.guess(mention.actor(), Role.PARTY, mention.via());
            }
        }
    }

    /** "A said the tariffs would be lifted after talks with B": who says what came of it has met B. */
    static void announcer(Cues cues, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int opener = clauses.listStart(occurrence.chunk()) - 1;
        if (!occurrence.isNoun()
                || draft.participants.size() != 1
                || opener < 0
                || !cues.is(occurrence.openingWord(opener), Cue.AFTER)) {
            return;
        }
        int told = clauses.governor(opener);
        int topic = told == Clauses.NONE ? Clauses.NONE : clauses.subject(told);
        int says = topic == Clauses.NONE || topic > told ? Clauses.NONE : clauses.governor(clauses.listStart(topic));
        if (says == Clauses.NONE
                || !sentence.isVerb(says, Sentence.FINITE)
                || !cues.is(occurrence.headWord(says), Cue.SAY)
                || occurrence.text().namesActor(sentence.head(topic), sentence.end(topic))) {
            return;
        }
        int speaker = clauses.subject(says);
        if (speaker != Clauses.NONE) {
            ContextParties.firstOf(speaker, ActorKind.COMPANY, Role.PARTY, draft);
        }
    }

    private static int firstFinite(Sentence sentence, int chunk) {
        for (int i = chunk + 1; i < sentence.size() && i < chunk + 8; i++) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /** "X said at the conference", "a speech by X at the conference": who speaks there takes part. */
    static void attending(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int at = clauses.listStart(occurrence.chunk()) - 1;
        if (sentence.is(at, Chunk.PREPOSITION) && occurrence.opens(at, "of") && sentence.is(at - 1, Chunk.NOUN_GROUP)) {
            // "at the Shield of the Isles summit"
            at -= 2;
        }
        if (!occurrence.isNoun() || !sentence.is(at, Chunk.PREPOSITION) || !occurrence.opens(at, "at")) {
            return;
        }
        boolean by = sentence.is(at - 1, Chunk.NOUN_GROUP)
                && sentence.is(at - 2, Chunk.PREPOSITION)
                && occurrence.opens(at - 2, "by");
        int verb = clauses.governor(at);
        if (verb == Clauses.NONE && at == 0) {
            verb = firstFinite(sentence, occurrence.chunk());
        }
        int subject = by
                ? at - 1
                : verb == Clauses.NONE || !sentence.isVerb(verb, Sentence.FINITE)
                        ? Clauses.NONE
                        : clauses.subject(verb);
        if (subject == Clauses.NONE) {
            return;
        }
        for (int token = sentence.start(subject); token < sentence.end(subject); token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && canSpeak(mention)) {
                draft.add(PartyFinder.state(draft, mention.actor().id(), Role.PARTY));
            }
        }
    }

    /** "EU leaders agreed. He spoke after a two-day summit": one of which nobody tells whose it is is that of the body whose leaders the text named last. */
    static void ofBody(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!occurrence.isNoun()
                || draft.participants.size() > 1
                || (draft.participants.isEmpty() && !occurrence.text().isInLead(occurrence.first()))
                || draft.hasKind(ActorKind.BODY)
                || draft.hasKind(ActorKind.GROUP)
                || isSomebodys(occurrence)) {
            return;
        }
        ActorMention body = null;
        for (ActorMention mention : occurrence.text().actors()) {
            if (mention.first() >= occurrence.first()) {
                break;
            }
            body = isOfLeaders(mention) ? mention : body;
        }
        if (body != null) {
            draft.guess(new Participant(body.actor().id(), body.actor().name(), ActorKind.BODY, Role.PARTY, null));
        }
    }

    /** "EU leaders", "foreign ministers of the European Union" */
    private static boolean isOfLeaders(ActorMention mention) {
        String via = mention.via();
        return mention.form() == ActorForm.OFFICE
                && mention.actor().kind() == ActorKind.BODY
                && via != null
                && (via.endsWith("ministers") || via.endsWith("leaders"));
    }

    /** "the Euromed summit", "a summit of Chad and Togo", "the summit between": words tell whose it is. */
    private static boolean isSomebodys(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        for (int token = sentence.start(occurrence.chunk()); token < occurrence.end(); token++) {
            if (occurrence.tokens().isCapitalized(token) || sentence.isPossessive(token)) {
                return true;
            }
        }
        int next = occurrence.chunk() + 1;
        return sentence.is(next, Chunk.PREPOSITION)
                && (occurrence.opens(next, "of")
                        || occurrence.opens(next, "with")
                        || occurrence.opens(next, "between"));
    }

    /** "X participated in the summit", "took part on Monday in the talks": who does so is of those who meet. */
    static void joining(Cues cues, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int in = clauses.listStart(occurrence.chunk()) - 1;
        if (!occurrence.isNoun() || !sentence.is(in, Chunk.PREPOSITION) || !occurrence.opens(in, "in")) {
            return;
        }
        int before = sentence.dayBefore(in) - 1;
        boolean part = sentence.is(before, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(before), Cue.PART);
        int verb = part ? before - 1 : before;
        boolean joins = sentence.is(verb, Chunk.VERB_GROUP)
                && !sentence.has(verb, Sentence.NEGATED)
                && cues.is(occurrence.headWord(verb), part ? Cue.TAKE : Cue.PARTICIPATE);
        int subject = joins ? clauses.subject(verb) : Clauses.NONE;
        if (subject == Clauses.NONE) {
            return;
        }
        int end = sentence.end(subject);
        for (int token = sentence.start(clauses.listStart(subject)); token < end; token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && canMeet(mention)) {
                mention.actors().forEach(actor -> draft.guess(actor, Role.PARTY, mention.via()));
            }
        }
    }

    /** Whether it is somebody who speaks for a state. */
    private static boolean canSpeak(ActorMention mention) {
        return (mention.form() == ActorForm.PERSON || mention.form() == ActorForm.PRONOUN)
                && ContextParties.isOfState(mention);
    }

    /** Those who meet are the parties of the sentence where the noun itself names none: "A and B agreed on it after talks". */
    static void gathered(Cues cues, Draft draft) {
        if (!draft.participants.isEmpty()) {
            return;
        }
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int listEnd = 0;
        for (int token = sentence.first(); token < occurrence.first(); token++) {
            ActorMention mention = occurrence.text().actor(token);
            // "a special foreign ministers' meeting" does not say whose ministers
            if (mention != null
                    && mention.end() <= occurrence.first()
                    && canMeet(mention)
                    && !isOfJourney(cues, occurrence, mention)
                    && !isWhereHeld(occurrence, mention)
                    && (draft.participants.size() < 2 || token < listEnd)) {
                int chunk = sentence.chunkOf(token);
                // all of "A, B, C and D gathered for a summit", but not of "visits to A, B and C"
                boolean visited = sentence.is(chunk - 1, Chunk.PREPOSITION) && occurrence.opens(chunk - 1, "to");
                listEnd = visited
                        ? listEnd
                        : Math.max(listEnd, sentence.end(occurrence.clauses().listEnd(chunk)));
                for (Actor actor : mention.actors()) {
                    draft.guess(actor, Role.PARTY, mention.via());
                }
            }
        }
    }

    /** "the Lusaka talks": a capital right before what is held there; but "the Chad-Togo talks". */
    static boolean isWhereHeld(Occurrence occurrence, ActorMention mention) {
        return mention.form() == ActorForm.CAPITAL
                && mention.end() == occurrence.first()
                && mention.first() > occurrence.sentence().first()
                && !occurrence.tokens().isPunctuation(mention.first() - 1, '-');
    }

    /** "left Chad for Fiji to attend the summit", "flew from Chad to Fiji": where somebody comes from or goes to takes no part by that. */
    static boolean isOfJourney(Cues cues, Occurrence occurrence, ActorMention mention) {
        Sentence sentence = occurrence.sentence();
        int before = occurrence.clauses().listStart(sentence.chunkOf(mention.first())) - 1;
        boolean tied = sentence.is(before, Chunk.PREPOSITION)
                && (occurrence.opens(before, "for")
                        || occurrence.opens(before, "from")
                        || cues.is(occurrence.openingWord(before), Cue.PLACE));
        int verb = tied ? occurrence.clauses().governor(before) : before;
        return sentence.is(verb, Chunk.VERB_GROUP)
                && !sentence.has(verb, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(verb), Cue.JOURNEY);
    }

    /** Whether it is a party, but no people, person or company. */
    private static boolean canMeet(ActorMention mention) {
        return mention.isParty()
                && mention.form() != ActorForm.PEOPLE
                && mention.actor().kind() != ActorKind.PERSON
                && mention.actor().kind() != ActorKind.COMPANY;
    }
}
