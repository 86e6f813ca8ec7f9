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

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** Id, address, source and title are in every mention, and so many times in an entry. */
    private static final int MAX_NAME_LENGTH = 2000;

    private final Wire<Article> wire = Wire.articles();
    private final int maxLength;

    /** @param maxLength longest text that is taken, in chars */
    ArticleIntake(int maxLength) {
        this.maxLength = maxLength;
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
        if (article.text().length() > maxLength) {
            throw new RejectedException(
                    RejectionReason.TOO_LONG,
                    "a text of " + article.text().length() + " characters; at most " + maxLength + " are taken");
        }
        checkName("id", article.id());
        checkName("url", article.url());
        checkName("source", article.source());
        checkName("title", article.title());
        int year = article.published().day().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RejectedException(RejectionReason.BAD_VALUE, "published in the year " + year);
        }
        return article;
    }

    private static void checkName(String field, @Nullable String value) throws RejectedException {
        if (value != null && value.length() > MAX_NAME_LENGTH) {
            throw new RejectedException(
                    RejectionReason.TOO_LONG,
                    "its " + field + " has " + value.length() + " characters; at most " + MAX_NAME_LENGTH
                            + " are taken");
        }
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
