package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.text.LexiconFile;
import dev.dateline.time.DateRules;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with lexicon files of a user's own. */
record LexiconFolder(Path folder) {

    /** Where files are read. */
    static final String PLACES = "*.txt in time/en, time/de, actor, actor/en and event/en";

    private static final Path TIME = Path.of("time");
    private static final Path ACTOR = Path.of("actor");
    private static final Set<Path> OTHERS = Set.of(
            ACTOR, ACTOR.resolve(Article.DEFAULT_LANGUAGE), Path.of("event").resolve(Article.DEFAULT_LANGUAGE));

    /** Why it adds nothing, if so. */
    Optional<String> problem() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder + " is no folder");
        }
        return texts().stream().anyMatch(this::isRead)
                ? Optional.empty()
                : Optional.of(folder + " holds no lexicon files: " + PLACES);
    }

    /** The text files that stand where none is read, as one does whose folder is misspelled. */
    List<Path> unread() throws IOException {
        return texts().stream().filter(file -> !isRead(file)).toList();
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .filter(file -> !isHidden(file))
                    .sorted()
                    .toList();
        }
    }

    private boolean isHidden(Path file) {
        for (Path name : folder.relativize(file)) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRead(Path file) {
        Path place = folder.relativize(file).getParent();
        return place != null && LexiconFile.isNamedSo(file) && (OTHERS.contains(place) || holdsDates(place));
    }

    private static boolean holdsDates(Path place) {
        return TIME.equals(place.getParent())
                && DateRules.isKnown(place.getFileName().toString());
    }
}
