package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.article.Languages;
import dev.dateline.event.grammar.Grammar;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;

/**
 * Tells whether an article is in the language of the lexicon: by the language that it names, and by its words, since feeds
 * often name none or the wrong one. Reads no more than the first words of a text.
 */
final class LanguageCheck {

    /** Most words that are looked at. */
    private static final int SAMPLE = 160;
    /** Fewer words than this decide nothing. */
    private static final int FEWEST = 15;
    /** From so many words on, the telling ones decide alone. */
    private static final int MANY = 40;
    /** Of a hundred words in lower case, at least so many have to be such as no other language has. */
    private static final int LEAST_TELLING = 4;
    /** So many telling words decide for the whole sample. */
    private static final int ENOUGH = (SAMPLE * LEAST_TELLING + 99) / 100;
    /** Of a hundred words of a short text without those, at least so many have to be articles, prepositions and the like. */
    private static final int LEAST_FUNCTIONAL = 20;

    private final String language;
    private final Grammar grammar;

    /** @param language BCP 47 tag of the lexicon's language, without a region */
    LanguageCheck(String language, Grammar grammar) {
        this.language = language;
        this.grammar = grammar;
    }

    boolean isReadable(Article article, Tokens tokens) {
        String named = article.language();
        return (named.equals(language) || Languages.languageOf(named).equals(language)) && isWritten(tokens);
    }

    private boolean isWritten(Tokens tokens) {
        int words = 0;
        int functional = 0;
        int telling = 0;
        for (int token = 0; token < tokens.size() && words < SAMPLE && telling < ENOUGH; token++) {
            if (tokens.shape(token) == Shape.LOWER) {
                words++;
                functional += grammar.isFunctionWord(tokens, token) ? 1 : 0;
                telling += grammar.isTelling(tokens, token) ? 1 : 0;
            }
        }
        return words < FEWEST
                || telling * 100 >= words * LEAST_TELLING
                || (words < MANY && functional * 100 >= words * LEAST_FUNCTIONAL);
    }
}
