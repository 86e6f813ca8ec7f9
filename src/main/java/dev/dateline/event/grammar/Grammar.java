package dev.dateline.event.grammar;

import dev.dateline.text.Tokens;

/** Cuts sentences into groups of nouns and verbs. Immutable: one grammar serves many threads. */
public final class Grammar {

    private final WordClasses classes;

    /** A grammar of the words' classes. */
    public Grammar(WordClasses classes) {
        this.classes = classes;
    }

    /** What the tokens from {@code first} to before {@code end} are, as a sentence. */
    public Sentence parse(Tokens tokens, Spans spans, int first, int end) {
        Tag[] tags = new Tag[end - first];
        new SentenceTagger(classes, tokens, spans, tags, first, end).run();
        Sentence sentence = new Sentence(first, end, tags);
        new Chunker(classes, tokens, tags, sentence, first, end).run();
        return sentence;
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
