package dev.dateline.actor;

import dev.dateline.article.Publication;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Tokenizer;
import java.time.LocalDate;

/**
 * A sentence of a lexicon file that must, or must not, name a stanza's actor. One that depends on the day begins with it:
 * {@code yes: [2005-11-16] Bush flew to Kyoto.}
 *
 * @param file the file
 * @param line its line, from 1
 * @param id id of the actor
 * @param text the sentence
 * @param published the day that it is read on
 * @param named whether the actor must be found as a party
 */
public record ActorExample(String file, int line, String id, String text, Publication published, boolean named) {

    private static final LocalDate USUAL_DAY = LocalDate.of(2025, 6, 19);

    static ActorExample of(Stanza stanza, Entry entry, boolean named) {
        int colon = stanza.id().indexOf(':');
        String id = colon < 0 ? stanza.id() : stanza.id().substring(0, colon);
        String value = entry.value();
        int close = value.startsWith("[") ? value.indexOf(']') : -1;
        LocalDate day = close > 0 ? LocalDate.parse(value.substring(1, close)) : USUAL_DAY;
        String text = value.substring(close + 1).strip();
        return new ActorExample(stanza.file(), entry.line(), id, text, Publication.on(day), named);
    }

    /** Whether the tagger does what the example asks. */
    public boolean holds(Tokenizer tokenizer, ActorTagger tagger) {
        return named
                == tagger.tag(tokenizer.tokenize(text), published).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .anyMatch(actor -> actor.id().equals(id));
    }
}
