package dev.dateline.cli;

import dev.dateline.actor.Actor;
import dev.dateline.actor.ActorMention;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.event.DroppedTrigger;
import dev.dateline.event.EventMention;
import dev.dateline.event.Explanation;
import dev.dateline.event.Lexicon;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline lexicon explain}: what each layer finds in a sentence. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Shows why a text gives its events: the dates and actors that are found in it, and each event with the rule that"
                    + " found it, by file and line."
        },
        footerHeading = "%nExample:%n",
        footer = "  dateline lexicon explain --published 2025-06-19 'Chad and Togo signed a treaty on Friday.'")
final class LexiconExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", description = "The sentence, or several.")
    private String text;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of the article: it says whose \"the government\" is where TEXT does not.")
    private @Nullable String title;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day from which \"yesterday\" counts. Default: today.")
    private @Nullable LocalDate published;

    @Mixin
    private LexiconOption lexiconOption;

    LexiconExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "TEXT is empty");
        }
        Lexicon lexicon = lexiconOption.load();
        Publication publication = Publication.on(published == null ? LocalDate.now(ZoneId.systemDefault()) : published);
        Article article = new Article("text", null, null, title, text, publication, Article.DEFAULT_LANGUAGE);
        Tokens tokens = lexicon.tokenizer().tokenize(text);
        StringWriter answer = new StringWriter();
        PrintWriter out = new PrintWriter(answer);
        dates(out, tokens, lexicon.dates().tag(tokens, publication.day()));
        Tokens titled = title == null ? null : lexicon.tokenizer().tokenize(title);
        actors(out, tokens, lexicon.actors().tag(tokens, publication, () -> titled));
        Explanation explanation = lexicon.extractor().explain(article);
        events(out, explanation.events());
        dropped(out, explanation.dropped());
        console.print(answer.toString());
        return Dateline.OK;
    }

    private static void dates(PrintWriter out, Tokens tokens, List<Timex> dates) {
        for (Timex date : dates) {
            EventDays days = date.days();
            out.printf(
                    Locale.ROOT,
                    "date   \"%s\": %s %s%s%n",
                    tokens.textOf(date.first(), date.end()),
                    date.type(),
                    date.value(),
                    days == null ? "; gives an event no day" : "; an event lies on " + days.edtf());
        }
    }

    private static void actors(PrintWriter out, Tokens tokens, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            out.printf(
                    Locale.ROOT,
                    "actor  \"%s\": %s, named by its %s%s%n",
                    tokens.textOf(mention.first(), mention.end()),
                    mention.actors().stream().map(Actor::id).collect(Collectors.joining(", ")),
                    mention.form().name().toLowerCase(Locale.ROOT),
                    mention.isParty() ? "" : "; no party by that");
        }
    }

    private void events(PrintWriter out, List<EventMention> events) throws IOException {
        TriggerExamples rules = TriggerExamples.all(lexiconOption.folder());
        if (events.isEmpty()) {
            out.println("no event");
        }
        for (EventMention event : events) {
            Place place = event.place();
            out.printf(
                    Locale.ROOT,
                    "event  \"%s\": %s %s, %s, parties: %s, place: %s%n       rule %s (%s)%n",
                    event.trigger(),
                    event.type(),
                    event.status().name().toLowerCase(Locale.ROOT),
                    event.days().edtf(),
                    event.participants().stream()
                            .map(LexiconExplainCommand::party)
                            .collect(Collectors.joining(", ")),
                    place == null ? "not said" : place.id(),
                    event.rule(),
                    rules.placeOf(event.rule()));
        }
    }

    /** Each piece of words with all that it was not, the rules of one reason together. */
    private static void dropped(PrintWriter out, List<DroppedTrigger> dropped) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        for (DroppedTrigger drop : dropped) {
            String words = drop.words().isEmpty() ? "" : "\"" + drop.words() + "\": ";
            String why = words + drop.reason().text();
            rules.computeIfAbsent(why, unused -> new LinkedHashSet<>()).add(drop.rule());
        }
        rules.forEach((why, ids) -> {
            String list = String.join(", ", ids);
            out.printf(Locale.ROOT, "no     %s%s%n", why, list.isEmpty() ? "" : " (" + list + ")");
        });
    }

    private static String party(Participant participant) {
        return participant.id() + " (" + participant.role().name().toLowerCase(Locale.ROOT) + ")";
    }
}
