package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand with the triggers. */
class TriggerExamplesTest {

    private static final String FOLDER = "/dev/dateline/event/en/";
    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aTriggerDoesWhatItsExamplesSay(Example example) {
        List<EventMention> mentions =
                extractor.extract(Article.of("example", example.sentence(), Publication.on(LocalDate.of(2025, 6, 19))));

        assertThat(mentions.stream().anyMatch(mention -> mention.rule().equals(example.rule())))
                .as(mentions.toString())
                .isEqualTo(example.found());
    }

    @Test
    void everyTriggerHasAnExample() throws IOException {
        assertThat(stanzas().filter(stanza -> stanza.kind().equals("trigger")))
                .allSatisfy(stanza ->
                        assertThat(stanza.values("yes")).as(stanza.id()).isNotEmpty());
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        stanzas().forEach(stanza -> {
            for (Entry entry : stanza.entries()) {
                if (entry.key().equals("yes") || entry.key().equals("no")) {
                    examples.add(
                            new Example(stanza.id(), entry.value(), entry.key().equals("yes")));
                }
            }
        });
        return examples;
    }

    private static Stream<Stanza> stanzas() throws IOException {
        List<Stanza> stanzas = new ArrayList<>();
        try (BufferedReader names = open("files.txt")) {
            for (String name :
                    names.lines().filter(line -> !line.startsWith("#")).toList()) {
                try (Reader file = open(name)) {
                    stanzas.addAll(LexiconFile.read(name, file));
                }
            }
        }
        return stanzas.stream();
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TriggerExamplesTest.class.getResourceAsStream(FOLDER + name)),
                StandardCharsets.UTF_8));
    }

    record Example(String rule, String sentence, boolean found) {}
}
