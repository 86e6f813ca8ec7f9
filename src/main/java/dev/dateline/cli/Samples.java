package dev.dateline.cli;

import dev.dateline.ingest.ArticleFormat;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.JsonLines;
import java.io.InputStream;
import java.util.List;

/** The sample articles that come with Dateline: invented outlets on public events of 2025. */
final class Samples {

    private static final String RESOURCE = "/dev/dateline/samples/articles.jsonl";

    private Samples() {}

    /** The articles in the order of their publication, a correction and a withdrawal among them. */
    static JsonLines<ArticleUpdate> open() {
        InputStream articles = Samples.class.getResourceAsStream(RESOURCE);
        if (articles == null) {
            throw new IllegalStateException("the jar lacks " + RESOURCE);
        }
        return JsonLines.open(List.of(JsonLines.STANDARD_INPUT), articles, new ArticleFormat());
    }
}
