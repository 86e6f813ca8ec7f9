package dev.dateline.cli;

import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.FeedClient;
import dev.dateline.ingest.FeedSource;
import dev.dateline.ingest.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The feeds that a command is to read, once or again and again. */
final class FeedInputs {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--feed",
            paramLabel = "FEED",
            arity = "1..*",
            description = {
                "Feeds, RSS or Atom: files, or http or https addresses. An entry's id is its guid or id, with the feed's before it unless"
                        + " it is a URI, else its link; its text the full content where the feed has it, else the summary."
            })
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "Read the feeds again and again, so many seconds apart, until Ctrl-C; only what is new or"
                    + " changed is written again. Default: read them once.")
    private @Nullable Long every;

    private final FeedClient client = new FeedClient(FeedClient.PATIENCE);

    boolean isEmpty() {
        return addresses.isEmpty();
    }

    /** Refuses what cannot be meant, before anything is done. */
    void check() {
        if (every != null && (every < 1 || addresses.isEmpty())) {
            throw new ParameterException(
                    command.commandLine(),
                    every < 1
                            ? "--every takes 1 second or more"
                            : "--every says how often a --feed is read: none is named");
        }
    }

    /** Whether they are read until somebody ends it. */
    boolean areFollowed() {
        return every != null;
    }

    /** Gives up the reading that is under way. Can be called from any thread. */
    void stop() {
        client.stop();
    }

    /**
     * Gives what each reading of each feed brought.
     *
     * @param ended waits between two readings; says whether to end
     */
    void read(Consumer<List<Line<ArticleUpdate>>> news, Predicate<Duration> ended) {
        List<FeedSource> sources = addresses.stream()
                .map(address -> new FeedSource(address, client))
                .toList();
        try {
            do {
                for (FeedSource source : sources) {
                    news.accept(source.read());
                }
            } while (every != null && !ended.test(Duration.ofSeconds(every)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
