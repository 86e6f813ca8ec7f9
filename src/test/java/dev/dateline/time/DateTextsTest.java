package dev.dateline.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Tokens;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the figures on texts of our own from falling; the scoring is that of TempEval-3. */
class DateTextsTest {

    private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]\\((\\w+) ([^)]+)\\)");

    private static final List<String> MISTAKES = new ArrayList<>();
    private static int expected;
    private static int given;
    private static int same;
    private static int overlapping;
    private static int valued;

    private record Marked(int start, int end, String value) {}

    @BeforeAll
    static void tagAll() throws IOException {
        DateTexts english = DateTexts.in("en");
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(DateTextsTest.class.getResourceAsStream("en/texts.txt")), UTF_8)) {
            for (Stanza stanza : LexiconFile.read("texts.txt", in)) {
                score(
                        english,
                        LocalDate.parse(stanza.id()),
                        stanza.required("text").value());
            }
        }
    }

    @Test
    void expressionsAreFoundWhereTheyStand() {
        assertThat(f1(same)).as("strict F1; %s", MISTAKES).isGreaterThanOrEqualTo(0.97);
        assertThat(f1(overlapping)).as("relaxed F1; %s", MISTAKES).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void expressionsHaveTheValuesThatAReaderGivesThem() {
        assertThat(f1(valued)).as("value F1; %s", MISTAKES).isGreaterThanOrEqualTo(0.97);
    }

    private static double f1(int correct) {
        return 2.0 * correct / (expected + given);
    }

    private static void score(DateTexts english, LocalDate published, String line) {
        StringBuilder text = new StringBuilder();
        List<Marked> gold = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int from = 0;
        while (marked.find()) {
            text.append(line, from, marked.start());
            int start = text.length();
            text.append(marked.group(1));
            gold.add(new Marked(start, text.length(), marked.group(2) + " " + marked.group(3)));
            from = marked.end();
        }
        text.append(line.substring(from));
        Tokens tokens = english.tokenizer().tokenize(text.toString());
        List<Marked> found = english.tagger().tag(tokens, published).stream()
                .map(timex -> new Marked(
                        tokens.start(timex.first()), tokens.end(timex.end() - 1), timex.type() + " " + timex.value()))
                .toList();
        compare(text.toString(), gold, found);
    }

    private static void compare(String text, List<Marked> gold, List<Marked> found) {
        expected += gold.size();
        given += found.size();
        for (Marked wanted : gold) {
            List<Marked> hits = found.stream()
                    .filter(hit -> hit.start() < wanted.end() && wanted.start() < hit.end())
                    .toList();
            overlapping += hits.isEmpty() ? 0 : 1;
            same += hits.stream().anyMatch(hit -> hit.start() == wanted.start() && hit.end() == wanted.end()) ? 1 : 0;
            valued += hits.stream().anyMatch(hit -> hit.value().equals(wanted.value())) ? 1 : 0;
            if (hits.size() != 1 || !hits.get(0).equals(wanted)) {
                MISTAKES.add(text.substring(wanted.start(), wanted.end()) + " is " + wanted.value() + ", found "
                        + hits.stream().map(Marked::value).toList());
            }
        }
        found.stream()
                .filter(hit ->
                        gold.stream().noneMatch(wanted -> hit.start() < wanted.end() && wanted.start() < hit.end()))
                .forEach(hit -> MISTAKES.add(text.substring(hit.start(), hit.end()) + " is no date"));
    }
}
