package dev.dateline.event;

/** Why words that a trigger names give no event. */
public enum DropReason {
    IGNORED("part of a phrase that names no event"),
    OTHER_WORD("no verb or noun of its own here"),
    CONDITIONS("what the rule asks of the words around it does not hold"),
    UNCOUNTED("stands for no certain one: neither article nor number before it"),
    NOT_NEGATED("counts only where it is denied"),
    NO_FACT("only thought of, asked for, denied, or how things stand"),
    NO_PARTY("fewer parties than the rule needs"),
    NOT_CARRIED("no verb such as \"hold\" carries it, and no date, cause or plan tells of it"),
    OUTRANKED("another rule for these words asks for more"),
    GIVES_WAY("another trigger of the sentence says more"),
    CLAIM("says who did what the text named before"),
    UNCLAIMED("says who did something, and no such event was named shortly before"),
    SAME("an event that the text named before"),
    BACKGROUND("behind the first sentences, and says too little to be news"),
    TRADE("in the report of a game or a market, whose words mean something else"),
    OTHER_LANGUAGE("the text is not in the language of the lexicon");

    private final String text;

    DropReason(String text) {
        this.text = text;
    }

    /** The reason in words, for people. */
    public String text() {
        return text;
    }
}
