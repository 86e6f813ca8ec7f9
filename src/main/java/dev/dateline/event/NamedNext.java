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

/** Names who is held, tried or dead where the sentence only says what he is: "A Chadian trader was held. Ana Tui, 49, denied it". */
final class NamedNext {

    private static final Set<EventType> TO_ONE =
            EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.DEATH, EventType.ATTACK);

    private final Cues cues;

    NamedNext(Cues cues) {
        this.cues = cues;
    }

    /** Adds to the drafts of one article who the next sentence says it was. */
    void settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (TO_ONE.contains(draft.type()) && !draft.hasKind(ActorKind.PERSON)) {
                name(draft);
            }
        }
    }

    private void name(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int whom = whom(occurrence);
        if (whom == Clauses.NONE || !isOneUnnamed(occurrence, whom)) {
            return;
        }
        Tokens tokens = occurrence.tokens();
        int next = tokens.sentenceOf(occurrence.first()) + 1;
        if (next >= tokens.sentenceCount()) {
            return;
        }
        ActorMention person = occurrence.text().actor(tokens.sentenceStart(next));
        if (person != null && isPresented(occurrence.text(), person)) {
            draft.guess(person.actor(), Role.TARGET, null);
        }
    }

    /** The group of those to whom the verb does it, or "of" whom the noun is, or {@link Clauses#NONE}. */
    private static int whom(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        if (occurrence.isNoun()) {
            boolean of = occurrence.opens(chunk + 1, "of") && sentence.is(chunk + 2, Chunk.NOUN_GROUP);
            return of ? chunk + 2 : Clauses.NONE;
        }
        if (!sentence.has(chunk, Sentence.PASSIVE) && occurrence.rule().type() != EventType.DEATH) {
            return occurrence.clauses().object(chunk);
        }
        int subject = occurrence.clauses().subject(chunk);
        return subject == Clauses.NONE && sentence.is(chunk - 1, Chunk.NOUN_GROUP) ? chunk - 1 : subject;
    }

    /** "a Chadian trader", "the Chadian captain of a ship": one person, by what he is. */
    private static boolean isOneUnnamed(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        int head = sentence.head(group);
        Tokens tokens = occurrence.tokens();
        boolean listed = occurrence.clauses().listStart(group) != group
                || occurrence.clauses().listEnd(group) != group;
        return !listed
                && !tokens.isCapitalized(head)
                && !tokens.endsWith(head, 's')
                && !areSeveral(tokens, head)
                && !sentence.isPronoun(head);
    }

    private static boolean areSeveral(Tokens tokens, int noun) {
        return tokens.isWritten(noun, "people")
                || tokens.isWritten(noun, "men")
                || tokens.isWritten(noun, "women")
                || tokens.isWritten(noun, "group");
    }

    /** Whether a name at the start of a sentence is that of a private person who is new to the text, and who does not just speak. */
    private boolean isPresented(ArticleText text, ActorMention person) {
        boolean named = person.form() == ActorForm.PERSON
                && person.actor().kind() == ActorKind.PERSON
                && person.end() > person.first() + 1
                && person.end() < text.tokens().size();
        return named
                && !text.namesActor(0, person.first(), person.actor().id())
                && !cues.is(text.tokens().word(afterAside(text.tokens(), person.end())), Cue.SAY);
    }

    /** The token behind what stands between commas there, as "Ana Tui, 49," or "Ana Tui, who lives in Lome,"; or that token. */
    private static int afterAside(Tokens tokens, int token) {
        if (!tokens.isPunctuation(token, ',')) {
            return token;
        }
        int end = tokens.sentenceEnd(tokens.sentenceOf(token));
        for (int other = token + 1; other < end - 1; other++) {
            if (tokens.isPunctuation(other, ',')) {
                return other + 1;
            }
        }
        return token;
    }
}
