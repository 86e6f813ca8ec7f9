package dev.dateline.event.grammar;

/** What is known of tokens before grammar begins: which are names of actors and which are date expressions. */
public interface Spans {

    /** Whether the token is part of an actor's name or description. */
    boolean isActor(int token);

    /** Whether the token is part of an adjective that leans on the noun after it: "Israeli". */
    boolean isAdjective(int token);

    /** Whether a person's name with what he is, or an office, begins at the token: "President Xi", "US envoy". */
    boolean isTitled(int token);

    /** Whether the token is part of a date expression. */
    boolean isDate(int token);
}
