package dev.dateline.event;

import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.event.grammar.ParserRoom;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.event.grammar.SentenceParser;
import dev.dateline.text.Tokens;
import java.util.function.IntPredicate;

/** Reads the sentences of one article, one after the other: which triggers may tell an event there, its groups, its clauses. */
final class SentenceReader {

    private final ArticleText text;
    private final TriggerScreen screen;
    private final SentenceParser parser;
    private final IntPredicate objectControls;
    private final IntPredicate objectBlamed;
    private final IntPredicate reports;
    private final IntPredicate speaks;

    SentenceReader(Grammar grammar, Cues cues, Triggers triggers, ArticleText text, ParserRoom room) {
        this.text = text;
        screen = new TriggerScreen(text, triggers);
        Tokens tokens = text.tokens();
        parser = grammar.parser(tokens, text, room);
        objectControls = token -> cues.is(tokens.word(token), Cue.CONTROL);
        objectBlamed = token -> cues.speaksOf(tokens.word(token)) || cues.is(tokens.word(token), Cue.REQUITE);
        reports = token -> cues.isReport(tokens.word(token));
        speaks = token -> cues.isByWords(tokens.word(token));
    }

    /** Turns to the sentence from a token to before another. */
    SentenceReading turnTo(int first, int end) {
        screen.turnTo(first, end);
        return new SentenceReading(this, first, end);
    }

    ArticleText text() {
        return text;
    }

    /** What sifts the triggers of the sentence. */
    TriggerScreen screen() {
        return screen;
    }

    Sentence parse(int first, int end) {
        return parser.parse(first, end);
    }

    Clauses clauses(Sentence sentence) {
        return new Clauses(sentence, objectControls, objectBlamed, reports, speaks);
    }
}
