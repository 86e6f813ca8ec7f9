package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Finds whom an act answers, or whose words it denies: those who acted or spoke before. */
final class AnsweredParties {

    /** What a party can answer by an act of its own. */
    private static final Set<EventType> ANSWERED =
            EnumSet.of(EventType.SANCTION, EventType.REJECT, EventType.CONDEMN, EventType.APPEAL, EventType.THREAT);

    private final Cues cues;
    private final SentenceOthers others;

    AnsweredParties(Cues cues, SentenceOthers others) {
        this.cues = cues;
        this.others = others;
    }

    void addTo(Draft draft) {
        if (draft.type() == EventType.ATTACK && !draft.hasRole(Role.AGENT) && isAnsweredByForce(draft.occurrence)) {
            raiders(draft);
        }
        if (ANSWERED.contains(draft.type())) {
            answered(draft);
        }
        if (draft.type() == EventType.REJECT) {
            denied(draft);
        }
    }

    /** "bombs a port in response to a raid" */
    boolean isAnsweredByForce(Occurrence occurrence) {
        int verb = CauseFinder.isAnswered(cues, occurrence) ? deed(occurrence) : Clauses.NONE;
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.HARM);
    }

    /** The verb of what answers a noun. */
    private static int deed(Occurrence occurrence) {
        return occurrence.clauses().governor(occurrence.clauses().listStart(occurrence.chunk()) - 1);
    }

    /** "bombs camps of a group in response to a raid": the raid was the group's. */
    private static void raiders(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int struck = occurrence.clauses().object(deed(occurrence));
        if (struck == Clauses.NONE) {
            return;
        }
        for (int token = occurrence.sentence().start(struck);
                token < occurrence.sentence().end(struck);
                token++) {
            ActorMention mention = occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() == ActorKind.GROUP) {
                draft.guess(mention.actor(), Role.AGENT, null);
                return;
            }
        }
    }

    /**
     * "A recalls its envoy after B imposed tariffs", "A frees prisoners in response to a ban by B": where nobody is named to
     * whom B did it, it is A, who answers.
     */
    private void answered(Draft draft) {
        boolean aimed = draft.hasRole(Role.TARGET);
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (aimed || draft.participants.isEmpty() || others.isInClauseOfOther(occurrence)) {
            return;
        }
        for (int i = occurrence.chunk() - 1; i > 0; i--) {
            boolean links = sentence.is(i, Chunk.SUBORDINATOR) || sentence.is(i, Chunk.PREPOSITION);
            if (links && cues.is(occurrence.openingWord(i), Cue.AFTER)) {
                int verb = occurrence.clauses().governor(i);
                int subject = verb == Clauses.NONE
                        ? Clauses.NONE
                        : occurrence.clauses().subject(verb);
                if (subject != Clauses.NONE) {
                    ContextParties.addOther(draft, sentence.start(subject), sentence.end(subject));
                }
                return;
            }
            if (sentence.is(i, Chunk.BREAK) || sentence.is(i, Chunk.THAT)) {
                return;
            }
        }
    }

    /** "X accused Y. Y denied it": what is denied was said by the subject before. */
    private void denied(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.participants.size() != 1) {
            return;
        }
        Sentence sentence = occurrence.sentence();
        boolean denies = cues.is(occurrence.tokens().word(occurrence.first()), Cue.DENY);
        int above = denies && isInRelativeClause(occurrence)
                ? occurrence.clauses().governor(occurrence.chunk())
                : Clauses.NONE;
        for (int hop = 0;
                hop < ContextParties.REPORT_HOPS && above != Clauses.NONE && draft.participants.size() == 1;
                hop++) {
            int subject = occurrence.clauses().subject(above);
            if (subject != Clauses.NONE) {
                ContextParties.addOther(
                        draft, sentence.start(occurrence.clauses().listStart(subject)), sentence.end(subject));
            }
            above = occurrence.clauses().governor(above);
        }
        boolean answers = draft.participants.size() == 1 && (denies || rejectsWhatWasSaid(occurrence));
        if (answers) {
            said(draft);
        }
        Argument earlier = occurrence.text().lastSubject();
        if (earlier != null && answers && draft.participants.size() == 1) {
            ContextParties.addOther(draft, earlier.first(), earlier.end());
            addOrganisation(draft, earlier.first(), earlier.end());
        }
    }

    /** "X offered a loan, but Y turned down the offer": what is refused was said in the clause before. */
    private static void said(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int own = occurrence.clauses().subject(occurrence.chunk());
        for (int verb = own - 1; verb > 0; verb--) {
            int subject = occurrence.sentence().is(verb, Chunk.VERB_GROUP)
                    ? occurrence.clauses().subject(verb)
                    : Clauses.NONE;
            if (subject != Clauses.NONE && subject != own) {
                Sentence sentence = occurrence.sentence();
                ContextParties.addOther(
                        draft, sentence.start(occurrence.clauses().listStart(subject)), sentence.end(subject));
                return;
            }
        }
    }

    /** "X accuses Y of a breach, which Y denies" */
    private static boolean isInRelativeClause(Occurrence occurrence) {
        int subject = occurrence.clauses().subject(occurrence.chunk());
        return subject > 0 && occurrence.sentence().is(occurrence.clauses().listStart(subject) - 1, Chunk.RELATIVE);
    }

    /** "X threatens Y with a ban. Y rejects the ultimatum." */
    private static boolean rejectsWhatWasSaid(Occurrence occurrence) {
        int object = occurrence.clauses().object(occurrence.lastChunk());
        Sentence sentence = occurrence.sentence();
        return object != Clauses.NONE
                && occurrence.rule().has(Trait.REBUTTAL)
                && occurrence.opens(object, "the")
                && occurrence.clauses().argumentsEnd(occurrence.lastChunk()) == object + 1
                && !occurrence.text().namesActor(sentence.start(object), sentence.end(object));
    }

    /** "The Harbour Union says so. X denies it": an organisation can have said it. */
    private static void addOrganisation(Draft draft, int first, int end) {
        for (int token = first; token < end && draft.participants.size() == 1; token++) {
            ActorMention mention = draft.occurrence.text().actor(token);
            if (mention != null && mention.isParty() && mention.actor().kind() != ActorKind.PERSON) {
                draft.guess(mention.actor(), Role.TARGET, null);
            }
        }
    }
}
