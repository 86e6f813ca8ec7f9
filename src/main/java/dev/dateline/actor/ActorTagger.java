package dev.dateline.actor;

import dev.dateline.article.Publication;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        return tag(tokens, published, () -> null);
    }

    /**
     * All mentions of actors, as above, in a text that has a title. What opens with "the government" speaks of that of the state in its
     * title.
     *
     * @param title the words of the title, or null; asked for where the text does not say whose it is
     */
    public List<ActorMention> tag(Tokens tokens, Publication published, Supplier<@Nullable Tokens> title) {
        long day = published.day().toEpochDay();
        return new TaggingRun(lexicon, tokens, day, () -> stateIn(title.get(), day)).mentions();
    }

    /** The only state in which a title says that something was: "30 hurt in Lome"; or null. */
    public @Nullable Actor placeIn(Tokens title, Publication published) {
        if (IntStream.range(0, title.size()).noneMatch(token -> saysWhere(title, token))) {
            return null;
        }
        Actor only = null;
        long day = published.day().toEpochDay();
        for (ActorMention mention : new TaggingRun(lexicon, title, day, () -> null).mentions()) {
            int before = mention.first() - 1;
            if (before < 0 || !saysWhere(title, before) || mention.actor().kind() != ActorKind.STATE) {
                continue;
            }
            if (only != null && !only.equals(mention.actor())) {
                return null;
            }
            only = mention.actor();
        }
        return only;
    }

    private static boolean saysWhere(Tokens title, int token) {
        return title.isWritten(token, "in") || title.isWritten(token, "near");
    }

    /** The only state that a title names, or null. */
    private @Nullable ActorMention stateIn(@Nullable Tokens title, long day) {
        if (title == null) {
            return null;
        }
        ActorMention only = null;
        for (ActorMention mention : new TaggingRun(lexicon, title, day, () -> null).mentions()) {
            if (mention.actor().kind() != ActorKind.STATE) {
                continue;
            }
            if (mention.actors().size() > 1 || (only != null && !only.actor().equals(mention.actor()))) {
                return null;
            }
            only = mention.form() == ActorForm.AFFILIATION ? only : mention;
        }
        return only;
    }
}
