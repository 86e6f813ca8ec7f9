package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.article.Article;
import dev.dateline.text.PlaceLine;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a summary of the news into its reports: each begins with the place that it was written at, and has to do with no other. */
final class Reports {

    /** A text with fewer place lines behind the first sentence is one report. */
    private static final int FEWEST = 2;

    private Reports() {}

    /**
     * One report of a summary.
     *
     * @param article the article with no other text than this report's
     * @param before code points of the article before it
     */
    record Report(Article article, int before) {}

    /** The reports of a summary, in order, what stands before the first place line among them; none for an article that is one report. */
    static List<Report> of(ArticleText text, List<PlaceLine.Span> placeLines) {
        if (placeLines.size() < FEWEST) {
            return List.of();
        }
        Tokens tokens = text.tokens();
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (PlaceLine.Span line : placeLines) {
            if (namesPlace(text, line)) {
                starts.add(line.first());
            }
        }
        if (starts.size() <= FEWEST) {
            return List.of();
        }
        List<Report> reports = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int first = tokens.start(starts.get(i));
            int end = i + 1 < starts.size()
                    ? tokens.start(starts.get(i + 1))
                    : tokens.text().length();
            Article report = report(text.article(), tokens.text().substring(first, end));
            reports.add(new Report(report, tokens.codePointStart(starts.get(i))));
        }
        return reports;
    }

    /** One of an article's reports: without a title, for that is the summary's. */
    private static Article report(Article article, String text) {
        return new Article(
                article.id(), article.url(), article.source(), null, text, article.published(), article.language());
    }

    private static boolean namesPlace(ArticleText text, PlaceLine.Span line) {
        for (int token = line.first(); token < line.end(); token++) {
            ActorMention mention = text.actor(token);
            if (mention != null && mention.country() != null) {
                return true;
            }
        }
        return false;
    }
}
