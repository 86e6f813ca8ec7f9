package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.text.LexiconFile.Stanza;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {

    @Test
    void aStanzaKeepsItsEntriesInOrder() throws IOException {
        List<Stanza> stanzas = read("""
                # a comment
                state RUS
                  name: Russia
                  demonym: Russian

                  # another
                  demonym: Russians
                holder Vladimir Putin
                  office: president: head of state
                """);

        assertThat(stanzas).extracting(Stanza::kind).containsExactly("state", "holder");
        assertThat(stanzas.get(0).values("demonym")).containsExactly("Russian", "Russians");
        assertThat(stanzas.get(1).id()).isEqualTo("Vladimir Putin");
        assertThat(stanzas.get(1).required("office").value()).isEqualTo("president: head of state");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(read("\uFEFFstate RUS\n")).extracting(Stanza::kind).containsExactly("state");
    }

    @Test
    void anErrorNamesFileAndLineAndCause() {
        assertThatThrownBy(() -> read("state RUS\n  name Russia\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("test.txt:2: no colon in \"name Russia\": write \"key: value\"");
        assertThatThrownBy(() -> read("\n  name: Russia\n")).hasMessageStartingWith("test.txt:2: an indented line");
        assertThatThrownBy(() -> read("state RUS\n").get(0).required("name"))
                .hasMessage("test.txt:1: \"state RUS\" needs a line \"name: …\"");
        assertThatThrownBy(() -> read("state RUS\n  name:\n")).hasMessage("test.txt:2: \"name:\" says nothing");
        assertThatThrownBy(() -> read("rule a\n  value: 1\n  value: 2\n").get(0).required("value"))
                .hasMessage("test.txt:3: a second \"value:\"");
        assertThatThrownBy(() -> read("list\n").get(0).needsId()).hasMessage("test.txt:1: \"list\" needs an id");
    }

    @Test
    void whatOnlyLooksLikeALexiconIsNotRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "state RUS\n");
        Files.writeString(folder.resolve("._a.txt"), "rubbish");
        Files.createDirectory(folder.resolve("b.txt"));

        assertThat(LexiconFile.readAll(folder)).extracting(Stanza::id).containsExactly("RUS");
        assertThat(LexiconFile.readAll(folder.resolve("none"))).isEmpty();
    }

    private static List<Stanza> read(String text) throws IOException {
        return LexiconFile.read("test.txt", new StringReader(text));
    }
}
