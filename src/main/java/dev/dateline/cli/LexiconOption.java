package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.event.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The knowledge that a command works with: the built-in files and a user's own. */
final class LexiconOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = {
                "A folder with files of your own, which add to the built-in ones and come before them: *.txt in time/en"
                        + " (time/de for texts in German), actor, actor/en and event/en.",
                "dateline lexicon check DIR tells whether they are right."
            })
    private @Nullable Path folder;

    /** Loads them. */
    Lexicon load() throws IOException {
        return Lexicon.load(Article.DEFAULT_LANGUAGE, folder());
    }

    /** The user's own folder, if there is one. */
    Optional<Path> folder() throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        new LexiconFolder(folder).problem().ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), "--lexicon " + problem);
        });
        return Optional.of(folder);
    }
}
