package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.stream.wire.InvalidValueException;
import dev.dateline.stream.wire.UnknownSchemaException;
import dev.dateline.stream.wire.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Reads records of topic {@code articles}, and says of those that it does not take what is wrong. */
final class ArticleIntake {

    private final Wire<Article> wire = Wire.articles();
    private final ArticleLimits limits;

    ArticleIntake(ArticleLimits limits) {
        this.limits = limits;
    }

    /** The id that is the key. */
    String id(byte @Nullable [] key) throws RejectedException {
        if (key == null) {
            throw new RejectedException(RejectionReason.BAD_KEY, "no key: an article is keyed by its id");
        }
        try {
            String id = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString();
            if (id.isBlank()) {
                throw new RejectedException(RejectionReason.BAD_KEY, "the key is blank: an article is keyed by its id");
            }
            return id;
        } catch (CharacterCodingException e) {
            throw new RejectedException(RejectionReason.BAD_KEY, "the key is not UTF-8 text", e);
        }
    }

    /** The article that is the value of a record with this id as its key. */
    Article article(String id, byte[] value) throws RejectedException {
        Article article = decode(value);
        if (!article.id().equals(id)) {
            throw new RejectedException(
                    RejectionReason.KEY_DIFFERS, "the key is not the id of the article, " + article.id());
        }
        limits.check(article);
        return article;
    }

    private Article decode(byte[] value) throws RejectedException {
        try {
            return wire.decode(value);
        } catch (UnknownSchemaException e) {
            throw new RejectedException(RejectionReason.UNKNOWN_SCHEMA, message(e), e);
        } catch (InvalidValueException e) {
            throw new RejectedException(RejectionReason.BAD_VALUE, message(e), e);
        } catch (SerializationException e) {
            throw new RejectedException(RejectionReason.NOT_AVRO, message(e), e);
        }
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
