package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.text.Tokens;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the mentions of one article are cited: its reference, and their numbers among those of one type. */
final class Citation {

    private final Article article;
    private final Tokens tokens;
    private final Map<EventType, Integer> ordinals = new EnumMap<>(EventType.class);
    private @Nullable ArticleReference reference;

    Citation(Article article, Tokens tokens) {
        this.article = article;
        this.tokens = tokens;
    }

    /** What each of them cites; made when first asked for, while the tokens are still good. */
    ArticleReference reference() {
        if (reference == null) {
            reference = new ArticleReference(
                    article.id(), article.source(), article.url(), article.published(), Fingerprint.of(tokens));
        }
        return reference;
    }

    /** The id of the next mention of a type. */
    String nextId(EventType type) {
        return article.id() + "/" + type + "/" + ordinals.merge(type, 1, Integer::sum);
    }
}
