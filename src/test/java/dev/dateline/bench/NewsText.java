package dev.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** News-like articles of about 2.5 KB, made from a seed: equal seeds give equal articles. */
public final class NewsText {

    private static final String[] LEADERS = {
        "Russian President Vladimir Putin",
        "Chinese President Xi Jinping",
        "French President Emmanuel Macron",
        "the Turkish foreign minister",
        "Prime Minister Narendra Modi",
        "the European Union",
        "Britain",
        "Iran",
        "U.S. Secretary of State Marco Rubio",
        "the Israeli army",
        "Hamas",
        "the United Nations",
        "Japan and South Korea",
    };
    private static final String[] DEEDS = {
        "met %s in Geneva on Tuesday",
        "signed an agreement on trade with %s last week",
        "condemned %s for what officials called a breach of the truce",
        "imposed new sanctions on %s, effective from 1 March",
        "spoke by phone with %s on Thursday evening",
        "rejected an offer of mediation from %s",
        "is expected to visit %s later this year",
        "urged %s to return to the talks within two weeks",
    };
    private static final String[] FILLERS = {
        "The statement, which ran to four pages, gave few details of how the plan would be paid for.",
        "Analysts said that the market had expected as much, and shares closed 1.4 percent higher.",
        "Two people familiar with the matter, who asked not to be named, described the mood as sober.",
        "In the old town, shopkeepers swept the pavement and talked of little else.",
        "\"We have been here before,\" one of the delegates said, \"and we know how long this road is.\"",
        "The region has about 1,200 villages, most of them without a paved road since the floods of 1998.",
        "Neither side would say whether the question of prisoners had come up at all.",
    };

    private final Random random;

    /** Prints articles as lines of JSON. */
    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String text : new NewsText(1).articles(Integer.parseInt(args[0]))) {
            out.println(json.writeValueAsString(Map.of("text", text, "published", "2025-06-19")));
        }
        out.flush();
    }

    NewsText(long seed) {
        random = new Random(seed);
    }

    /** An article of about {@code length} characters; three in ten sentences tell an event. */
    String article(int length) {
        StringBuilder text = new StringBuilder(length + 200);
        while (text.length() < length) {
            text.append(sentence()).append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    /** Articles of 2.5 KB. */
    List<String> articles(int count) {
        List<String> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(article(2500));
        }
        return articles;
    }

    private String sentence() {
        if (random.nextInt(10) >= 3) {
            return pick(FILLERS);
        }
        String who = pick(LEADERS);
        String deed = pick(DEEDS).replace("%s", pick(LEADERS));
        return Character.toUpperCase(who.charAt(0)) + who.substring(1) + " " + deed + ".";
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
