package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Who acts where the subject is no name: the one who says it, or whom a pronoun stands for. */
final class StandIns {

    /** How many clauses up who speaks or acts is looked for. */
    private static final int CONTEXT_HOPS = 4;

    /** Groups behind a quotation within which who says it is looked for. */
    private static final int REACH = 60;

    private final ArgumentScope scope;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;

    StandIns(ArgumentScope scope) {
        this.scope = scope;
        sentence = scope.sentence;
        clauses = scope.clauses;
        tokens = scope.tokens;
        cues = scope.cues;
    }

    /**
     * Who acts where the subject is no name: "announces that it will sign", "signs an order imposing": the subject of the
     * verb above, or for a pronoun that of the sentence before.
     */
    void add(int subject, int verb, Slot slot) {
        boolean pronoun = sentence.isPronoun(sentence.head(subject))
                || (cues.is(tokens.word(sentence.head(subject)), Cue.SELF)
                        && cues.is(tokens.word(sentence.start(subject)), Cue.DEFINITE));
        if (!pronoun && !sentence.has(verb, Sentence.ING) && !sentence.has(verb, Sentence.INFINITIVE)) {
            return;
        }
        if (pronoun && isFirstPerson(subject) && (speakerAfter(verb, slot) || speakerBefore(subject, slot))) {
            return;
        }
        if (isTopic(subject, verb) || (pronoun && ownerOfWords(subject, slot))) {
            return;
        }
        int above = clauses.governor(Math.min(subject, verb));
        boolean whom = pronoun && above != Clauses.NONE && clauses.object(above) == subject;
        int meant = whom ? scope.meant(above, subject) : subject;
        if (meant != subject) {
            // "met the king of Chad and invited him to visit Togo"
            scope.addGroups(slot, meant, clauses.listEnd(meant));
            return;
        }
        int requited = pronoun ? requited(subject, above) : Clauses.NONE;
        if (requited != Clauses.NONE) {
            scope.addGroups(slot, requited, requited);
            return;
        }
        boolean named = pronoun;
        for (int hop = 0; hop < 2 && above != Clauses.NONE; hop++) {
            int other = clauses.subject(above);
            boolean reported = hop > 0
                    || (subject > above && (sentence.has(verb, Sentence.INFINITIVE) || actsBetween(subject, verb)));
            if (!named && reported && cues.is(tokens.word(sentence.head(above)), Cue.SAY)) {
                // "X said that residents attacked to protest": who said it did not
                return;
            }
            named |= other == Clauses.NONE || other == subject || sentence.isPronoun(sentence.head(other));
            if (other != Clauses.NONE
                    && scope.occurrence
                            .text()
                            .namesActor(sentence.start(clauses.listStart(other)), scope.chainEnd(other))) {
                scope.add(slot, sentence.start(clauses.listStart(other)), scope.chainEnd(other));
                return;
            }
            if (pronoun && hop == 0 && other != Clauses.NONE && other != subject) {
                // "the farmers say they will march"
                scope.addGroups(slot, clauses.listStart(other), other);
            }
            above = clauses.governor(above);
        }
        if (pronoun && above == Clauses.NONE) {
            earlier(subject, slot);
        }
    }

    /** The "gunmen" of "said that gunmen left the town, killing ten": whether a finite verb before tells of those who do harm. */
    private boolean actsBetween(int subject, int verb) {
        EventType type = scope.occurrence.rule().type();
        boolean harm = type == EventType.ATTACK || type == EventType.THREAT;
        for (int i = subject + 1; harm && i < verb; i++) {
            if (sentence.isVerb(i, Sentence.FINITE) && clauses.subject(i) == subject) {
                return true;
            }
        }
        return false;
    }

    /** "The minister said the visit was an issue but urged X to wait": the one who says so, since a thing urges nobody; or {@link Clauses#NONE}. */
    int speakerBefore(int subject, int verb) {
        boolean goesOn = scope.occurrence.rule().type().isByWord()
                && sentence.has(verb, Sentence.FINITE)
                && !sentence.has(verb, Sentence.PROGRESSIVE)
                && sentence.is(verb - 1, Chunk.CONJUNCTION)
                && subject < verb - 1
                && !sentence.is(subject + 1, Chunk.RELATIVE)
                && !sentence.isPronoun(sentence.head(subject));
        int says = goesOn ? clauses.governor(subject) : Clauses.NONE;
        for (int hop = 0; hop < CONTEXT_HOPS && says != Clauses.NONE; hop++) {
            int speaker = clauses.subject(says);
            int word = tokens.word(sentence.head(says));
            if (speaker == Clauses.NONE || !(cues.is(word, Cue.SAY) || cues.is(word, Cue.THINK))) {
                return Clauses.NONE;
            }
            if (scope.occurrence.text().namesParty(sentence.start(speaker), sentence.end(speaker))) {
                return speaker;
            }
            says = clauses.governor(speaker);
        }
        return Clauses.NONE;
    }

    /** "X met Y, his office said, and urged Z to leave": who did what somebody unnamed tells of in between, and goes on; or {@link Clauses#NONE}. */
    int beforeReport(int subject, int verb) {
        int says = subject + 1;
        boolean aside = sentence.is(subject - 1, Chunk.COMMA)
                && sentence.isVerb(says, Sentence.FINITE)
                && cues.is(tokens.word(sentence.head(says)), Cue.SAY)
                && sentence.is(says + 1, Chunk.COMMA)
                && sentence.is(says + 2, Chunk.CONJUNCTION)
                && verb == says + 3
                && sentence.isVerb(verb, Sentence.FINITE);
        for (int i = subject - 2; aside && i > 0; i--) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return clauses.subject(i);
            }
            if (sentence.is(i, Chunk.COMMA) || sentence.is(i, Chunk.BREAK)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** X said: "We condemn it": adds who is quoted behind a colon. */
    private boolean speakerBefore(int subject, Slot slot) {
        int colon = clauses.clauseStart(subject) - 1;
        int says = sentence.is(colon, Chunk.BREAK) ? clauses.governor(colon) : Clauses.NONE;
        if (says == Clauses.NONE || !cues.is(tokens.word(sentence.head(says)), Cue.SAY)) {
            return false;
        }
        int who = clauses.subject(says);
        if (who == Clauses.NONE || !scope.namesActor(who)) {
            return false;
        }
        scope.add(slot, sentence.start(clauses.listStart(who)), scope.chainEnd(who));
        return true;
    }

    /** "We condemn it," X said; "We condemn it," said X: adds who is quoted, if that is told after the quotation. */
    private boolean speakerAfter(int verb, Slot slot) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
            if (!sentence.is(i, Chunk.VERB_GROUP) || !cues.is(tokens.word(sentence.head(i)), Cue.SAY)) {
                continue;
            }
            int before = sentence.is(i - 1, Chunk.NOUN_GROUP) ? clauses.listStart(i - 1) : i;
            int who = closesQuote(sentence.start(i) - 1)
                    ? i + 1
                    : before > verb + 1 && closesQuote(sentence.start(before) - 1) ? i - 1 : Clauses.NONE;
            if (who == Clauses.NONE || !sentence.is(who, Chunk.NOUN_GROUP)) {
                continue;
            }
            int first = sentence.start(who > i ? who : before);
            if (scope.occurrence.text().namesActor(first, scope.chainEnd(who))) {
                scope.add(slot, first, scope.chainEnd(who));
                return true;
            }
        }
        return false;
    }

    private boolean closesQuote(int token) {
        return token > sentence.first() && (tokens.isPunctuation(token, '"') || tokens.isPunctuation(token, '\u201d'));
    }

    private boolean isFirstPerson(int subject) {
        int head = sentence.head(subject);
        return tokens.isWritten(head, "we") || tokens.isWritten(head, "We") || tokens.isWritten(head, "I");
    }

    /** "arrests a man over posts calling for it": posts that an act is but about do it, not who acts; but "writes in Latin calling for it". */
    private boolean isTopic(int subject, int verb) {
        int before = clauses.listStart(subject) - 1;
        int above = clauses.governor(verb);
        boolean says =
                above != Clauses.NONE && above == before - 1 && cues.is(tokens.word(sentence.head(above)), Cue.SAY);
        return !says
                && sentence.has(verb, Sentence.ING)
                && subject == verb - 1
                && sentence.is(before, Chunk.PREPOSITION)
                && cues.is(scope.occurrence.openingWord(before), Cue.TOPIC);
    }

    /** The "Chad" of "imposed sanctions on Chad after it invaded Togo", whom the pronoun stands for; or {@link Clauses#NONE}. */
    private int requited(int subject, int verb) {
        int after = subject - 1;
        boolean told = verb != Clauses.NONE
                && tokens.isWritten(sentence.head(subject), "it")
                && sentence.is(after, Chunk.SUBORDINATOR)
                && cues.is(scope.occurrence.openingWord(after), Cue.AFTER)
                && cues.is(tokens.word(sentence.head(verb)), Cue.REQUITE);
        for (int i = verb + 1; told && i < after; i++) {
            if (scope.named(i) != null) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /** "France welcomed Chad's announcement on Monday that it would go": adds whose words they are, if the pronoun stands for them. */
    private boolean ownerOfWords(int subject, Slot slot) {
        int that = subject - 1;
        if (!sentence.is(that, Chunk.THAT) && !sentence.is(that, Chunk.RELATIVE)) {
            return false;
        }
        int noun = sentence.dayBefore(that) - 1;
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || !cues.is(tokens.word(sentence.head(noun)), Cue.PLAN)) {
            return false;
        }
        int first = sentence.start(noun);
        for (int token = first + 1; token < sentence.head(noun); token++) {
            if (sentence.isPossessive(token) && scope.occurrence.text().namesActor(first, token)) {
                scope.add(slot, first, token);
                return true;
            }
        }
        return false;
    }

    /** Adds the subject of the sentence before, whom the group stands for; for "they" who sign or meet, both whom that sentence names. */
    void earlier(int subject, Slot slot) {
        Argument earlier = scope.occurrence.text().lastSubject();
        boolean they = tokens.reads(sentence.head(subject), "they");
        if (they && earlier != null && !isPlural(earlier) && bothBefore(earlier, slot)) {
            return;
        }
        if (earlier != null && !(they && isOnePerson(earlier))) {
            scope.found.add(new Argument(slot, earlier.first(), earlier.head(), earlier.end()));
        }
    }

    /** "The statement urged Chad to go", "The joint statement": of those who did what the sentence before tells. */
    boolean isStatement(int subject) {
        EventType type = scope.occurrence.rule().type();
        return (type == EventType.APPEAL || type == EventType.CONDEMN)
                && cues.is(tokens.word(sentence.start(subject)), Cue.DEFINITE)
                && sentence.head(subject) == sentence.start(subject) + (isOfAll(subject) ? 2 : 1)
                && cues.is(tokens.word(sentence.head(subject)), Cue.STATEMENT);
    }

    /** "The joint statement", "The final declaration" */
    private boolean isOfAll(int group) {
        int second = sentence.start(group) + 1;
        return tokens.isWritten(second, "joint") || tokens.isWritten(second, "final");
    }

    /** "The king of Chad met Togo's premier. They signed a pact": adds the two parties of the sentence before, if it names no more; whether it did. */
    private boolean bothBefore(Argument subject, Slot slot) {
        EventType type = scope.occurrence.rule().type();
        int before = tokens.sentenceOf(sentence.first()) - 1;
        if (!(type.isTalking() || type.isAgreement()) || tokens.sentenceOf(subject.first()) != before) {
            return false;
        }
        List<ActorMention> named = new ArrayList<>();
        int end = tokens.sentenceEnd(before);
        for (int token = tokens.sentenceStart(before); token < end; token++) {
            ActorMention mention = scope.occurrence.text().actor(token);
            if (mention != null && mention.first() == token && mention.isParty() && isNew(named, mention)) {
                named.add(mention);
            }
        }
        if (named.size() != 2) {
            return false;
        }
        named.forEach(mention -> scope.add(slot, mention.first(), mention.end()));
        return true;
    }

    /** "the ministers of Chad": several already. */
    private boolean isPlural(Argument argument) {
        int head = argument.head() - 1;
        return tokens.shape(head) == Shape.LOWER && tokens.endsWith(head, 's');
    }

    private static boolean isNew(List<ActorMention> named, ActorMention mention) {
        return named.stream().noneMatch(other -> other.actors().equals(mention.actors()));
    }

    /** Whether "they" cannot be meant: one person alone. */
    private boolean isOnePerson(Argument argument) {
        ActorMention mention = scope.occurrence.text().actor(argument.head() - 1);
        return mention != null
                && mention.first() == argument.first()
                && mention.end() == argument.end()
                && (mention.form() == ActorForm.PERSON || mention.actor().kind() == ActorKind.PERSON);
    }
}
