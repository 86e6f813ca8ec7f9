package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.EventType;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventKindsTest {

    static Stream<Example> examples() {
        return BuiltInFile.read("en/kinds.txt").stream().flatMap(stanza -> stanza.entries().stream()
                .filter(entry -> entry.key().equals("same") || entry.key().equals("other"))
                .map(entry -> Example.of(stanza, entry)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesUnderTheKindsHold(Example example) {
        assertThat(EventKinds.ENGLISH.match(
                                example.type(), Profile.words(example.one()), Profile.words(example.other()))
                        == EventKinds.Match.ONE_KIND)
                .isEqualTo(example.same());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind a\n  type: DISASTER\n  word: fire\nkind b\n  type: DISASTER\n  word: fired",
                "kind a\n  type: DISASTER\n  word: ice",
                "kind a\n  type: DISASTER\n  name: fire",
                "kind a\n  word: fire",
                "kind a\n  type: FIRE\n  word: fire"
            })
    void whatCannotBeUsedIsAnErrorThatNamesItsLine(String text) {
        assertThatThrownBy(() -> EventKinds.of(LexiconFile.read("kinds.txt", new StringReader(text))))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("kinds.txt:");
    }

    /** An example line of the file: what names an event of a type in two reports. */
    record Example(EventType type, String one, String other, boolean same) {

        static Example of(LexiconFile.Stanza stanza, LexiconFile.Entry entry) {
            String[] sides = entry.value().split("; ", 2);
            EventType type = EventType.valueOf(stanza.required("type").value());
            return new Example(type, sides[0], sides[1], entry.key().equals("same"));
        }
    }
}
