package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;

/** Tells whether words that a trigger has are meant as its verb or noun: not "tried to flee", not "attack helicopters". */
final class TriggerWords {

    private final Cues cues;

    TriggerWords(Cues cues) {
        this.cues = cues;
    }

    /** Whether the words from {@code token} on, in the group {@code chunk}, are the form's verb or noun. */
    boolean mean(ArticleText text, Sentence sentence, int chunk, Triggers.Form form, int token) {
        if (form.noun()) {
            return isNounTrigger(text, sentence, chunk, form, token);
        }
        int end = form.end(text, token);
        return (isVerb(text, sentence, chunk, form.head(text, token)) || isBeing(sentence, chunk, form, token))
                && (end > sentence.end(chunk) || !isAttempt(text, sentence, chunk))
                && (form.length() > 1 || !(isOpinion(text, sentence, chunk) || isWithParticle(text.tokens(), end)))
                && !isDated(text, sentence, form, end)
                && !(form.rule().type() == EventType.VISIT && isIntent(sentence, form, end));
    }

    /** "gave up the money", "fired up the crowd", "backed down": another verb than "gave", "fired", "backed"; but "arrested up to ten". */
    private static boolean isWithParticle(Tokens tokens, int next) {
        return tokens.isWritten(next, "down") || (tokens.isWritten(next, "up") && !tokens.isWritten(next + 1, "to"));
    }

    /** "agreed on Saturday" is not "agreed on", nor "was called for Saturday" "called for". */
    private boolean isDated(ArticleText text, Sentence sentence, Triggers.Form form, int end) {
        return form.length() > 1
                && end < sentence.end()
                && text.isDate(end)
                && (cues.is(text.tokens().word(end - 1), Cue.PLACE) || isForDay(text, end))
                && !isParticle(text, end);
    }

    /** "for Saturday", but not "for ten years". */
    private static boolean isForDay(ArticleText text, int date) {
        Timex timex = text.date(date);
        return timex != null && timex.days() != null && text.tokens().isWritten(date - 1, "for");
    }

    /** "was sworn in Tuesday", "was put off Tuesday": nothing is done "in Tuesday" or "off Tuesday". */
    private static boolean isParticle(ArticleText text, int date) {
        if (text.tokens().isWritten(date - 1, "off")) {
            return true;
        }
        Timex timex = text.date(date);
        EventDays days = timex == null ? null : timex.days();
        return text.tokens().isWritten(date - 1, "in")
                && days != null
                && days.earliest().equals(days.latest());
    }

    /** "is going to sign": who is going to do something goes nowhere. */
    private static boolean isIntent(Sentence sentence, Triggers.Form form, int end) {
        int last = sentence.chunkOf(end - 1);
        return form.length() > 1 && sentence.isVerb(last, Sentence.INFINITIVE) && sentence.start(last) == end - 1;
    }

    /** "was in", "will be in": where somebody is, and no help to another verb. */
    private static boolean isBeing(Sentence sentence, int chunk, Triggers.Form form, int token) {
        return form.length() > 1
                && sentence.isVerb(chunk, Sentence.AUXILIARY)
                && sentence.head(chunk) == token
                && sentence.end(chunk) == token + 1;
    }

    private boolean isVerb(ArticleText text, Sentence sentence, int chunk, int token) {
        return sentence.is(chunk, Chunk.VERB_GROUP)
                && sentence.head(chunk) == token
                && sentence.isVerbToken(token)
                && !isAttribution(text, sentence, chunk);
    }

    /** "tried to flee", "elected to stay": nobody is tried or elected. */
    private boolean isAttempt(ArticleText text, Sentence sentence, int verb) {
        int next = sentence.end(verb);
        int word = text.tokens().word(sentence.head(verb));
        boolean chose = cues.is(word, Cue.ELECT)
                && !sentence.has(verb, Sentence.PASSIVE)
                && sentence.isVerb(verb + 1, Sentence.INFINITIVE);
        return next < sentence.end()
                && (chose || cues.is(word, Cue.ATTEMPT))
                && text.tokens().isWritten(next, "to");
    }

    /** "agree it is best", "charged he lied": a clause, as after "that". */
    private static boolean isClauseAhead(ArticleText text, Sentence sentence, int verb) {
        return sentence.is(verb + 1, Chunk.NOUN_GROUP)
                && isSubject(text.tokens(), sentence.start(verb + 1))
                && sentence.isVerb(verb + 2, Sentence.FINITE);
    }

    private static boolean isSubject(Tokens tokens, int pronoun) {
        return tokens.isWritten(pronoun, "it")
                || tokens.isWritten(pronoun, "he")
                || tokens.isWritten(pronoun, "she")
                || tokens.isWritten(pronoun, "they");
    }

    /** "agreed that it was late", "charged that he lied": they are of one mind or say so, and have no agreement and no trial. */
    private boolean isOpinion(ArticleText text, Sentence sentence, int verb) {
        int word = text.tokens().word(sentence.head(verb));
        // "agreed, however, that"
        int that = verb + 1;
        while (sentence.is(that, Chunk.COMMA) && that < verb + 3) {
            that++;
        }
        boolean clause = sentence.is(that, Chunk.THAT) || isClauseAhead(text, sentence, verb);
        return clause && (cues.is(word, Cue.AGREE) || cues.is(word, Cue.CHARGE));
    }

    /** "..., the minister announced here": who says it comes after what is said. */
    private boolean isAttribution(ArticleText text, Sentence sentence, int verb) {
        return sentence.has(verb, Sentence.BARE)
                && sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.COMMA)
                && text.isActor(sentence.head(verb - 1))
                && (cues.is(text.tokens().word(sentence.head(verb)), Cue.SAY)
                        || (cues.is(text.tokens().word(sentence.head(verb)), Cue.CHARGE)
                                && verb > 2
                                && verb + 2 >= sentence.size()));
    }

    private static boolean isNounTrigger(
            ArticleText text, Sentence sentence, int chunk, Triggers.Form form, int token) {
        int last = token + form.length() - 1;
        if (form.rule().has(Trait.ATTRIBUTIVE)) {
            return sentence.is(chunk, Chunk.NOUN_GROUP) && last + 1 < sentence.end() && text.isTitled(last + 1);
        }
        return isNoun(text, sentence, chunk, token, last, form.rule().type());
    }

    /** Whether a capital letter says nothing, at the beginning or behind a quotation mark: "Elections were held," he said. */
    private static boolean opens(Tokens tokens, Sentence sentence, int token) {
        return token == sentence.first()
                || tokens.isPunctuation(token - 1, '"')
                || tokens.isPunctuation(token - 1, '\u201c');
    }

    /** A noun in its group, the last or before a possessive: "the attack", not "attack helicopters". */
    private static boolean isNoun(ArticleText text, Sentence sentence, int chunk, int first, int last, EventType type) {
        if (!sentence.is(chunk, Chunk.NOUN_GROUP)) {
            return false;
        }
        ActorMention mention = text.actor(last);
        boolean office = mention != null && mention.form() == ActorForm.OFFICE && mention.first() < first;
        if (mention != null && (office || mention.form() == ActorForm.INSTITUTION)) {
            return false;
        }
        boolean named = text.isActor(last)
                || (text.tokens().isCapitalized(last) && last == first && !opens(text.tokens(), sentence, last));
        if (named
                && type != EventType.SUMMIT
                && type != EventType.TALKS
                && (type != EventType.DISASTER || text.isActor(first))) {
            return false;
        }
        int next = last + 1;
        if (next >= sentence.end(chunk) || sentence.isPossessive(next) || !sentence.isNounToken(next)) {
            return true;
        }
        if (next == sentence.end(chunk) - 1 && text.tokens().isWritten(next, "due")) {
            // "talks due to resume in May"
            return true;
        }
        // "Hurricane Erin", "Typhoon Kalmaegi"
        return type == EventType.DISASTER
                && text.tokens().isCapitalized(last)
                && text.tokens().isCapitalized(next);
    }
}
