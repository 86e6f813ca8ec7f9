package dev.dateline.event.grammar;

import dev.dateline.text.Tokens;

/** What the words of a language can be, by which sentences are cut into groups of nouns and verbs. Immutable: one grammar serves many threads. */
public final class Grammar {

    private final WordClasses classes;

    /** A grammar of the words' classes. */
    public Grammar(WordClasses classes) {
        this.classes = classes;
    }

    /** What cuts sentences of a text, one after the other. */
    public SentenceParser parser(Tokens tokens, Spans spans, ParserRoom room) {
        return new SentenceParser(classes, tokens, spans, room);
    }

    /** Whether a token's word is one of those that hold sentences together: an article, preposition, conjunction, auxiliary. */
    public boolean isFunctionWord(Tokens tokens, int token) {
        return (classes.of(tokens, token) & WordClass.FUNCTIONAL) != 0;
    }

    /** Whether a token's word is frequent in the grammar's language and in no other: "the", "of". */
    public boolean isTelling(Tokens tokens, int token) {
        return (classes.of(tokens, token) & WordClass.TELLING) != 0;
    }
}
