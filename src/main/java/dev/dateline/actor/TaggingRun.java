package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text. */
final class TaggingRun {

    private final ActorLexicon lexicon;
    private final Tokens tokens;
    private final List<ActorMention> mentions = new ArrayList<>();

    TaggingRun(ActorLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    List<ActorMention> mentions() {
        int token = 0;
        while (token < tokens.size()) {
            token = lexicon.beginsName(tokens.word(token)) ? name(token) : token + 1;
        }
        return mentions;
    }

    private int name(int first) {
        long match = lexicon.name(tokens, first);
        Sense sense = match == PhraseIndex.NONE ? null : lexicon.sense(tokens, first, match);
        if (sense == null) {
            return first + 1;
        }
        int end = PhraseIndex.end(match);
        mentions.add(new ActorMention(first, end, List.of(sense.actor()), null, sense.form(), sense.country()));
        return end;
    }
}
