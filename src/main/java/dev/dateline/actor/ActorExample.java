package dev.dateline.actor;

import dev.dateline.article.Publication;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Tokenizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A sentence of a lexicon file that must, or must not, name a stanza's actor, or all those of a collective at once. One that depends on the day begins with it:
 * {@code yes: [2005-11-16] Bush flew to Kyoto.}
 *
 * @param file the file
 * @param line its line, from 1
 * @param ids ids of the actors
 * @param text the sentence
 * @param published the day that it is read on
 * @param named whether the actor must be found as a party
 */
public record ActorExample(String file, int line, List<String> ids, String text, Publication published, boolean named) {

    private static final LocalDate USUAL_DAY = LocalDate.of(2025, 6, 19);

    /**
     * A line of a stanza.
     *
     * @param ids ids of its actors
     */
    static ActorExample of(Stanza stanza, Entry entry, List<String> ids) {
        String value = entry.value();
        int close = value.startsWith("[") ? value.indexOf(']') : -1;
        LocalDate day = close > 0 ? day(stanza, entry, value.substring(1, close)) : USUAL_DAY;
        String text = value.substring(close + 1).strip();
        if (text.isEmpty()) {
            throw stanza.error(entry, "an example without a sentence");
        }
        boolean named = entry.key().equals("yes");
        return new ActorExample(stanza.file(), entry.line(), ids, text, Publication.on(day), named);
    }

    private static LocalDate day(Stanza stanza, Entry entry, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw stanza.error(entry, "[" + day + "] is no day YYYY-MM-DD");
        }
    }

    /** Whether the tagger does what the example asks. */
    public boolean holds(Tokenizer tokenizer, ActorTagger tagger) {
        return named
                == tagger.tag(tokenizer.tokenize(text), published).stream()
                        .map(mention -> mention.actors().stream().map(Actor::id).toList())
                        .anyMatch(all -> all.containsAll(ids));
    }
}
