package dev.dateline.stream.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.stream.Samples;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/dateline/stream/wire/released");

    @ParameterizedTest
    @MethodSource("names")
    void theSchemaInUseIsAmongTheReleased(String name) throws IOException {
        Schema inUse = inUse(name);
        long fingerprint = SchemaNormalization.parsingFingerprint64(inUse);
        Path suggestion = Path.of("target", "released-schemas", name + "-next.avsc");
        Files.createDirectories(suggestion.getParent());
        Files.writeString(suggestion, SchemaFormatter.format("json/pretty", inUse) + "\n");
        assertThat(ReleasedSchemas.load().find(fingerprint))
                .describedAs(
                        "schemas/%s.avsc differs from what was released: copy %s to %s under the next number and list it in index.txt",
                        name, suggestion, FOLDER)
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReleasedSchemaIsReadable(String file) throws IOException {
        Schema written = ReleasedSchemas.load().all().get(file);
        Schema read = inUse(file.replaceFirst("-\\d+\\.avsc$", ""));
        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(read, Objects.requireNonNull(written))
                        .getResult()
                        .getIncompatibilities())
                .isEmpty();
    }

    /** One record of each release as it was written then; a release adds lines, and changes none. */
    @ParameterizedTest
    @MethodSource("files")
    void aRecordOfEveryReleaseIsStillRead(String file) throws IOException {
        Properties records = new Properties();
        try (var in = ReleasedSchemasTest.class.getResourceAsStream("records-of-releases.properties")) {
            records.load(in);
        }
        assertThat(records.getProperty(file))
                .describedAs("a record of %s: add the line %s=%s", file, file, sample(file))
                .isNotNull();
        byte[] bytes = Base64.getDecoder().decode(records.getProperty(file));
        assertThatCode(() -> wire(file).decode(bytes)).doesNotThrowAnyException();
    }

    @Test
    void theIndexListsEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".avsc")))
                    .containsExactlyInAnyOrderElementsOf(
                            ReleasedSchemas.load().all().keySet());
        }
    }

    @Test
    void aRecordOfANewerSchemaIsReadWhereTheSchemaIsKnown() throws IOException {
        Schema newer = withOneMoreField(inUse("article"));
        GenericRecord article = new GenericData.Record(newer);
        article.put("id", "a");
        article.put("text", "Text.");
        article.put("published", 20_000);
        article.put("language", "en");
        article.put("wordCount", 1);
        ByteBuffer bytes = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), newer).encode(article);
        SingleObject<dev.dateline.avro.Article> reader = new SingleObject<>(
                dev.dateline.avro.Article.getClassSchema(),
                ReleasedSchemas.load().plus("newer", newer));
        assertThat(reader.decode(Utils.toArray(bytes)).getText()).isEqualTo("Text.");
    }

    private static Schema withOneMoreField(Schema schema) {
        Schema more = Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false);
        List<Schema.Field> fields = new ArrayList<>();
        schema.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        fields.add(new Schema.Field("wordCount", SchemaBuilder.builder().intType(), "Words.", 0));
        more.setFields(fields);
        return more;
    }

    private static Wire<?> wire(String file) {
        return file.startsWith("article")
                ? Wire.articles()
                : file.startsWith("event") ? Wire.mentions() : Wire.timelineEvents();
    }

    private static String sample(String file) {
        byte[] bytes = file.startsWith("article")
                ? Wire.articles().encode(Samples.article())
                : file.startsWith("event")
                        ? Wire.mentions().encode(Samples.mention())
                        : Wire.timelineEvents().encode(Samples.event());
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Schema inUse(String name) throws IOException {
        Schema.Parser parser = new Schema.Parser();
        Map<String, Schema> schemas = new HashMap<>();
        for (String each : names()) {
            schemas.put(each, parser.parse(Path.of("schemas", each + ".avsc").toFile()));
        }
        return Objects.requireNonNull(schemas.get(name));
    }

    static List<String> names() {
        return List.of("article", "event-mention", "timeline-event");
    }

    static List<String> files() {
        return List.copyOf(ReleasedSchemas.load().all().keySet());
    }
}
