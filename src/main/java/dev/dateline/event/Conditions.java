package dev.dateline.event;

import dev.dateline.actor.ActorForm;
import dev.dateline.actor.ActorKind;
import dev.dateline.actor.ActorMention;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what a trigger asks of the words around it. */
final class Conditions {

    private final Cues cues;

    Conditions(Cues cues) {
        this.cues = cues;
    }

    /** Whether all conditions of the trigger hold for what stands in its slots. */
    boolean hold(Occurrence occurrence, List<Argument> arguments) {
        List<Condition> conditions = occurrence.rule().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            boolean stands = false;
            for (int j = 0; j < arguments.size(); j++) {
                Argument argument = arguments.get(j);
                stands |= argument.slot() == condition.slot() && stands(occurrence, argument, condition);
            }
            if (stands != condition.wanted()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWanted(Condition condition, ActorMention mention) {
        return (condition.actor() && mention.isParty())
                || (condition.place() && mention.country() != null && mention.form() != ActorForm.AFFILIATION)
                || (condition.people() && mention.form() == ActorForm.PEOPLE)
                || (condition.body() && mention.actor().kind() == ActorKind.BODY);
    }

    /** Looks at the groups of the slot, but not at what hangs on them by "of", save for bodies, and for words not at who owns them. */
    private boolean stands(Occurrence occurrence, Argument argument, Condition condition) {
        ArticleText text = occurrence.text();
        // what follows a trigger is no group with an owner: "gathered to call for the king's arrest"
        boolean whole =
                condition.slot() == Slot.POSS || condition.slot() == Slot.CLAUSE || isList(occurrence, argument);
        boolean owner = false;
        for (int token = argument.head() - 1; token >= argument.first(); token--) {
            if (!whole) {
                owner = isOwner(occurrence, token, owner);
            }
            int word = text.tokens().word(token);
            ActorMention mention = text.actor(token);
            if (!owner
                    && text.tokens().may(token, WordMarks.ASKED)
                    && word != 0
                    && condition.words().get(word)
                    && !isHyphenated(text, token)
                    && !isInsideName(text, mention, token)) {
                return true;
            }
            if (mention != null && isWanted(condition, mention)) {
                return true;
            }
        }
        if (condition.actor() && tells(text, argument) && text.namesParty(argument.head(), argument.end())) {
            return true;
        }
        boolean ofBody = condition.body() || (condition.actor() && gathers(text, argument));
        return ofBody && isPartOfBody(text, argument);
    }

    /** "the summit of the African Union backed Chad": what those who gather do, their body does. */
    private boolean gathers(ArticleText text, Argument argument) {
        return argument.head() > 0 && cues.is(text.tokens().word(argument.head() - 1), Cue.GATHERING);
    }

    /** "a statement by Chad condemned it": what is written in it says who issued it. */
    private boolean tells(ArticleText text, Argument argument) {
        return argument.slot() == Slot.SUBJECT
                && argument.head() > 0
                && cues.is(text.tokens().word(argument.head() - 1), Cue.STATEMENT);
    }

    /** "the governing board of the IAEA": of which body, stands behind. */
    private static boolean isPartOfBody(ArticleText text, Argument argument) {
        Tokens tokens = text.tokens();
        if (argument.head() >= argument.end() || !tokens.isWritten(argument.head(), "of")) {
            return false;
        }
        for (int token = argument.head() + 1; token < argument.end(); token++) {
            ActorMention mention = text.actor(token);
            if (mention != null) {
                return mention.actor().kind() == ActorKind.BODY;
            }
        }
        return false;
    }

    /** Whether a word is but a part of another: the "government" of "a government-owned truck". */
    private boolean isHyphenated(ArticleText text, int token) {
        Tokens tokens = text.tokens();
        return token + 2 < tokens.size()
                && tokens.isPunctuation(token + 1, '-')
                && cues.is(tokens.word(token + 2), Cue.COMPOUND);
    }

    /** Whether a word belongs to a longer name: the "Food" of "Food and Drug Administration", the "Bill" of "President Bill Clinton". */
    private static boolean isInsideName(ArticleText text, @Nullable ActorMention mention, int token) {
        if (mention != null && mention.form() == ActorForm.PERSON) {
            String name = mention.via() == null ? mention.actor().id() : mention.via();
            return (" " + name + " ").contains(" " + text.tokens().textOf(token) + " ");
        }
        if (mention == null
                || mention.form() != ActorForm.INSTITUTION
                || token + 1 >= mention.end()
                || !text.tokens().isCapitalized(token)) {
            return false;
        }
        return text.tokens().isCapitalized(token + 1) || text.tokens().isWritten(token + 1, "and");
    }

    /** Whether an argument is a list, or reaches beyond its sentence, so that it has not one owner. */
    private static boolean isList(Occurrence occurrence, Argument argument) {
        Sentence sentence = occurrence.sentence();
        if (argument.first() < sentence.first() || argument.head() > sentence.end()) {
            return true;
        }
        for (int token = argument.first(); token < argument.head(); token++) {
            if (sentence.isBreakOfList(token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word, told whether the next one does, says whose something is: of "the president's order" the "president", of "the release of the
     * president's brother" too.
     */
    private static boolean isOwner(Occurrence occurrence, int token, boolean next) {
        boolean ends = occurrence.sentence().isPossessive(token);
        return ends || (next && !occurrence.tokens().isWritten(token, "of"));
    }
}
