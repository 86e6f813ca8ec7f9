package dev.dateline.event.grammar;

import dev.dateline.text.Tokens;

/** Cuts sentences of one text into groups of nouns and verbs. For one thread: what is at work for a sentence serves for the next. */
public final class SentenceParser {

    private final WordClasses classes;
    private final Tokens tokens;
    private final SentenceTagger tagger;
    private final ParserRoom room;

    SentenceParser(WordClasses classes, Tokens tokens, Spans spans, ParserRoom room) {
        this.classes = classes;
        this.tokens = tokens;
        this.room = room;
        tagger = new SentenceTagger(classes, tokens, spans, room);
    }

    /** What the tokens from {@code first} to before {@code end} are, as a sentence. */
    public Sentence parse(int first, int end) {
        room.fit(end - first);
        Tag[] tags = tagger.tag(first, end);
        Sentence sentence = new Sentence(first, end, tags, room);
        new Chunker(classes, tokens, tags, sentence, first, end).run();
        sentence.settle();
        return sentence;
    }
}
