package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconSnapshotTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The presidents of Russia and China spoke by phone on Thursday, the Kremlin said.",
                "Hamas and Israel agreed on a ceasefire in Cairo on 9 October. President Trump praised both sides.",
                "The Nigerian army said last Friday's attack by Boko Haram in Borno killed at least 20 people.",
                "India, Pakistan and the European Union signed a trade deal. The UN condemned two strikes on Aleppo, Syria."
            })
    void theSnapshotTellsWhatTheFilesTell(String text) throws IOException {
        Lexicon files = Lexicon.load("en");
        Lexicon snapshot = Lexicon.of(Lexicon.snapshot("en"));
        Article article = Article.of("a", text, Publication.on(LocalDate.of(2025, 10, 10)));

        assertThat(snapshot.extractor().extract(article))
                .isNotEmpty()
                .isEqualTo(files.extractor().extract(article));
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        assertThat(Lexicon.snapshot("en")).isEqualTo(Lexicon.snapshot("en"));
    }

    @Test
    void classesInAFolderAreReadWithTheFilesBesideThem() throws IOException {
        assertThat(LexiconSnapshot.builtIn("en")).isNull();
    }
}
