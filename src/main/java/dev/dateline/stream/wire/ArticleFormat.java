package dev.dateline.stream.wire;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import org.apache.avro.Schema;

/** {@link Article} and its Avro class. */
final class ArticleFormat implements WireFormat<Article, dev.dateline.avro.Article> {

    @Override
    public Schema schema() {
        return dev.dateline.avro.Article.getClassSchema();
    }

    @Override
    public dev.dateline.avro.Article toAvro(Article article) {
        Publication published = article.published();
        return new dev.dateline.avro.Article(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                article.text(),
                published.day(),
                PublicationFields.instant(published),
                PublicationFields.zoneOffset(published),
                article.language());
    }

    @Override
    public Article fromAvro(dev.dateline.avro.Article article) {
        return new Article(
                article.getId(),
                article.getUrl(),
                article.getSource(),
                article.getTitle(),
                article.getText(),
                PublicationFields.read(article.getPublished(), article.getPublishedAt(), article.getZoneOffset()),
                article.getLanguage());
    }
}
