package dev.dateline.actor;

import dev.dateline.article.Publication;
import dev.dateline.text.Tokens;
import java.util.List;

/** Finds who is named in a text. Immutable: one tagger serves many threads. */
public final class ActorTagger {

    private final ActorLexicon lexicon;

    /** A tagger that knows the names of the lexicon. */
    public ActorTagger(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * All mentions of actors, in the order of the text; they do not overlap.
     *
     * @param published the day that decides who holds an office
     */
    public List<ActorMention> tag(Tokens tokens, Publication published) {
        return new TaggingRun(lexicon, tokens, published.day().toEpochDay()).mentions();
    }
}
