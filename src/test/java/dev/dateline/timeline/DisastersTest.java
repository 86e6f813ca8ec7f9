package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisastersTest {

    static Stream<Example> examples() {
        return BuiltInFile.read("en/disasters.txt").stream()
                .flatMap(stanza -> stanza.entries().stream())
                .filter(entry -> !entry.key().equals("word"))
                .map(Example::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesUnderTheKindsHold(Example example) {
        assertThat(Disasters.ENGLISH.areOfOneKind(Profile.words(example.one()), Profile.words(example.other())))
                .isEqualTo(example.same());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind a\n  word: fire\nkind b\n  word: fired", "kind a\n  word: ice", "kind a\n  name: fire"})
    void whatCannotBeUsedIsAnErrorThatNamesItsLine(String text) {
        assertThatThrownBy(() -> Disasters.of(LexiconFile.read("kinds.txt", new StringReader(text))))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("kinds.txt:");
    }

    /** An example line of the file: what names a disaster in two reports. */
    record Example(String one, String other, boolean same) {

        static Example of(LexiconFile.Entry entry) {
            String[] sides = entry.value().split("; ", 2);
            return new Example(sides[0], sides[1], entry.key().equals("same"));
        }
    }
}
