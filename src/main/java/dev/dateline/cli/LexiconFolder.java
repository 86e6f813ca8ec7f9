package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.text.LexiconFile;
import dev.dateline.time.DateRules;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
        List<Path> texts = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isHidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") && !isHidden(file)) {
                    texts.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A link that leads up, or what may not be read: no harm, unless lexicons are read from it, which fails then. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(texts);
        return texts;
    }

    private boolean isHidden(Path file) {
        return !file.equals(folder) && file.getFileName().toString().startsWith(".");
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
