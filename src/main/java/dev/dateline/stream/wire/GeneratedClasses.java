package dev.dateline.stream.wire;

import dev.dateline.avro.ActorKind;
import dev.dateline.avro.Article;
import dev.dateline.avro.ArticleReference;
import dev.dateline.avro.Change;
import dev.dateline.avro.EventMention;
import dev.dateline.avro.EventStatus;
import dev.dateline.avro.EventType;
import dev.dateline.avro.Participant;
import dev.dateline.avro.Place;
import dev.dateline.avro.Role;
import dev.dateline.avro.TimelineEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a record may be read into: these, and no others that a schema could name. Avro itself would look a
 * class up by the name in the schema, and refuses it unless told to trust it.
 */
final class GeneratedClasses extends SpecificData {

    private static final Map<String, Class<?>> BY_NAME = List.<Class<?>>of(
                    Article.class,
                    EventMention.class,
                    ArticleReference.class,
                    Participant.class,
                    Place.class,
                    TimelineEvent.class,
                    Change.class,
                    EventType.class,
                    EventStatus.class,
                    ActorKind.class,
                    Role.class)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    GeneratedClasses() {
        addLogicalTypeConversion(new TimeConversions.DateConversion());
        addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    }

    @Override
    @SuppressWarnings("rawtypes") // As declared by Avro.
    public @Nullable Class getClass(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM -> BY_NAME.get(schema.getFullName());
            default -> super.getClass(schema);
        };
    }
}
