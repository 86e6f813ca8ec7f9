package dev.dateline.cli;

import dev.dateline.stream.ApplicationOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long the text of an article may be. */
final class MaxArticleOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--max-article",
            paramLabel = "CHARS",
            defaultValue = "" + ApplicationOptions.DEFAULT_MAX_ARTICLE_LENGTH,
            description =
                    "Longest text of an article; a longer one is rejected as too-long. Default: ${DEFAULT-VALUE}.")
    private int length;

    /** The length in characters. */
    int length() {
        if (length < 1 || length > ApplicationOptions.MAX_ARTICLE_LENGTH) {
            throw new ParameterException(
                    spec.commandLine(), "--max-article is between 1 and " + ApplicationOptions.MAX_ARTICLE_LENGTH);
        }
        return length;
    }
}
