package dev.dateline.event.grammar;

/** Finds the subject of a finite verb, also where a clause or a list stands between them. */
final class FiniteSubjects {

    private final Clauses clauses;
    private final Sentence sentence;
    private final Twins twins;

    FiniteSubjects(Clauses clauses, Twins twins) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        this.twins = twins;
    }

    /** The head group of a finite verb's subject, going up at most so many verbs; or {@link Clauses#NONE}. */
    int of(int verb, int hops) {
        int helper = clauses.helperBefore(verb);
        if (helper != Clauses.NONE) {
            return clauses.subject(helper, hops - 1);
        }
        int listed = twins.listedWith(verb);
        if (listed != Clauses.NONE) {
            return clauses.subject(listed, hops - 1);
        }
        if (isOfQuotation(verb)) {
            return verb + 1;
        }
        boolean apart = sentence.is(sentence.dayBefore(verb) - 1, Chunk.COMMA);
        boolean directly = sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.isVerb(verb - 2, Sentence.FINITE)
                && sentence.is(verb - 3, Chunk.RELATIVE);
        int relative = apart || directly ? relativeBetween(verb) : Clauses.NONE;
        if (relative != Clauses.NONE) {
            // "the court in Chad, which sits in May, ruled": the court, whatever the relative clause is about
            int noun = antecedent(relative);
            int opener = noun == Clauses.NONE ? Clauses.NONE : clauses.opener(noun);
            int apposed = opener == Clauses.NONE && apart ? clauses.apposed(noun) : opener;
            return apposed == Clauses.NONE ? noun : apposed;
        }
        int interrupted = apart ? interruptedBefore(verb) : Clauses.NONE;
        if (interrupted != Clauses.NONE) {
            return interrupted;
        }
        int said = saidOf(verb);
        if (said != Clauses.NONE) {
            return said;
        }
        return before(verb, hops, apart);
    }

    /** The subject by what stands between it and the verb. */
    private int before(int verb, int hops, boolean apart) {
        int i = verb - 1;
        int limit = Math.max(0, verb - Clauses.WINDOW);
        while (i >= limit) {
            switch (sentence.kind(i)) {
                case NOUN_GROUP -> {
                    int head = clauses.listStart(i);
                    if (!sentence.is(head - 1, Chunk.PREPOSITION)) {
                        boolean aside =
                                apart && sentence.is(head - 1, Chunk.COMMA) && !sentence.isName(sentence.start(head));
                        // "X, leader of Y, a small party, died"
                        int described = aside ? clauses.opener(head - 2) : beforeReduced(head);
                        return described == Clauses.NONE ? i : described;
                    }
                    // "flights to and from X"
                    boolean twice =
                            sentence.is(head - 2, Chunk.CONJUNCTION) && sentence.is(head - 3, Chunk.PREPOSITION);
                    i = twice ? head - 4 : head - 2;
                }
                case DATE, PREPOSITION -> i--;
                case RELATIVE -> {
                    return antecedent(i);
                }
                case THAT -> {
                    return i == verb - 1 ? antecedent(i) : Clauses.NONE;
                }
                case CONJUNCTION -> {
                    int twin = twins.before(i);
                    return twin == Clauses.NONE ? Clauses.NONE : clauses.subject(twin, hops - 1);
                }
                case COMMA -> {
                    int earlier = i == verb - 1 ? earlierDeed(verb) : Clauses.NONE;
                    if (earlier != Clauses.NONE) {
                        return clauses.subject(earlier, hops - 1);
                    }
                    // "X, under pressure to leave Y, on Tuesday met Z"
                    i = i == verb - 1 || (apart && i == sentence.dayBefore(verb) - 1) ? beforeParenthesis(i) : i - 1;
                }
                case VERB_GROUP -> {
                    if (i == verb - 1 && !isNonFinite(i)) {
                        return clauses.subject(i, hops - 1);
                    }
                    i = isNonFinite(i) ? i - 1 : beforeEnded(verb, i);
                }
                case SUBORDINATOR -> {
                    // "a teacher held since May", "a teacher held after being accused was freed"
                    if (!sentence.is(i + 1, Chunk.DATE) && !sentence.isVerb(i + 1, Sentence.ING)) {
                        return Clauses.NONE;
                    }
                    i--;
                }
                default -> {
                    return Clauses.NONE;
                }
            }
        }
        return Clauses.NONE;
    }

    private boolean isNonFinite(int verb) {
        return sentence.has(verb, Sentence.BARE)
                || sentence.has(verb, Sentence.ING)
                || sentence.has(verb, Sentence.INFINITIVE);
    }

    /** "the truce that X and Y agreed on Friday has ended": the noun before a clause that has ended with a verb; or {@link Clauses#NONE}. */
    private int beforeEnded(int verb, int ended) {
        int relative = relativeBetween(verb);
        int noun = relative == Clauses.NONE ? Clauses.NONE : antecedent(relative);
        return noun > ended ? Clauses.NONE : noun;
    }

    /** "“We must talk,” said X": whether the speaker stands behind the verb. */
    private boolean isOfQuotation(int verb) {
        return sentence.isBehindQuotation(verb)
                && sentence.is(verb - 1, Chunk.COMMA)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP)
                && clauses.reports.test(sentence.head(verb));
    }

    /**
     * "met" for "signed" in "X met Y, signed a pact and left": the finite verb of the same tense that one behind a comma, with no helper of
     * its own, goes on from, which is "says" for "vows" in "X says Y struck a base, vows revenge"; or {@link Clauses#NONE}.
     */
    private int earlierDeed(int verb) {
        if (sentence.has(verb, Sentence.PERFECT | Sentence.PASSIVE | Sentence.PROGRESSIVE | Sentence.AUXILIARY)
                || sentence.modal(verb) >= 0
                || closesRow(verb - 2)) {
            return Clauses.NONE;
        }
        for (int i = verb - 2; i >= 0 && i > verb - Clauses.WINDOW; i--) {
            switch (sentence.kind(i)) {
                case SUBORDINATOR, THAT, RELATIVE, BREAK -> {
                    return Clauses.NONE;
                }
                case COMMA -> {
                    // "said X, head of Y, died"
                    if (!isWithinList(i)) {
                        return Clauses.NONE;
                    }
                }
                case VERB_GROUP -> {
                    boolean sameTense = sentence.isPresent(i) == sentence.isPresent(verb);
                    if (sentence.has(i, Sentence.FINITE) && (sameTense || sentence.has(i, Sentence.PERFECT))) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return Clauses.NONE;
    }

    /** Whether a noun group ends in a row of places, which a comma closes: "floods in Lyon, France, have killed two". */
    private boolean closesRow(int noun) {
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (sentence.isBreakOfList(token)) {
                return true;
            }
        }
        return false;
    }

    /** "two ministers, A and B, were freed": the group before what a list between commas says, of a comma within that list; or {@link Clauses#NONE}. */
    private int beforeListAside(int comma, int close) {
        boolean aside = isWithinList(comma) && clauses.lists.end(comma - 1) == close - 1;
        return aside ? clauses.lists.start(close - 1) : Clauses.NONE;
    }

    private boolean isWithinList(int comma) {
        return sentence.is(comma - 1, Chunk.NOUN_GROUP) && clauses.lists.end(comma - 1) > comma;
    }

    /**
     * The noun group that a participle or infinitive describes whose object another is: "forces attacking the town", "men accused of killing a
     * nurse", "X, accused of killing a nurse"; or {@link Clauses#NONE}.
     */
    private int beforeReduced(int noun) {
        int verb = noun - 1;
        if (!sentence.is(verb, Chunk.VERB_GROUP)
                || !(sentence.has(verb, Sentence.ING) || sentence.has(verb, Sentence.INFINITIVE))) {
            return Clauses.NONE;
        }
        // not "said freezing the aid would"
        int participle = sentence.has(verb, Sentence.INFINITIVE) ? verb - 1 : verb - 2;
        boolean tied = participle == verb - 1 || sentence.is(verb - 1, Chunk.PREPOSITION);
        int described = tied && sentence.isVerb(participle, Sentence.BARE) ? participle - 1 : verb - 1;
        if (described == participle - 1 && sentence.is(described, Chunk.COMMA)) {
            described--;
        }
        return sentence.is(described, Chunk.NOUN_GROUP) ? described : Clauses.NONE;
    }

    /** The noun that a relative pronoun stands for. */
    private int antecedent(int relative) {
        int i = relative - 1;
        if (sentence.is(i, Chunk.COMMA) || sentence.is(i, Chunk.PREPOSITION)) {
            i--;
        }
        if (sentence.is(i, Chunk.DATE)) {
            i--;
        }
        return sentence.is(i, Chunk.NOUN_GROUP) ? i : Clauses.NONE;
    }

    /** The group before the comma that opens what the comma at {@code close} ends; or the group before {@code close}. */
    private int beforeParenthesis(int close) {
        for (int i = close - 1; i >= 0 && i > close - Clauses.WINDOW / 2; i--) {
            if (sentence.is(i, Chunk.BREAK)) {
                return close - 1;
            }
            if (sentence.is(i, Chunk.COMMA)) {
                int described = beforeListAside(i, close);
                if (described != Clauses.NONE) {
                    return described;
                }
                boolean opens = i > 0 && (sentence.is(i - 1, Chunk.NOUN_GROUP) || sentence.is(i - 1, Chunk.DATE));
                return opens ? i - 1 : close - 1;
            }
        }
        return close - 1;
    }

    /**
     * The relative word of a clause that stands between a verb and its subject and has had its own verb: "X, who was convicted
     * in May, is sentenced", "X, who has ruled since 1996, on Friday resigned"; or {@link Clauses#NONE}.
     */
    int relativeBetween(int verb) {
        int finite = 0;
        for (int i = verb - 1; i >= 0 && i > verb - Clauses.WINDOW; i--) {
            switch (sentence.kind(i)) {
                case RELATIVE -> {
                    return finite == 1 && !sentence.is(i - 1, Chunk.PREPOSITION) ? i : Clauses.NONE;
                }
                case VERB_GROUP -> finite += sentence.has(i, Sentence.FINITE) ? 1 : 0;
                // "who has ruled since 1996", "who fled when the king came": the verb behind is not the relative
                // clause's own
                case SUBORDINATOR -> finite = 0;
                // "who left Lome and ruled Togo": two verbs of one clause
                case CONJUNCTION -> finite -= sentence.isVerb(i + 1, Sentence.FINITE) ? 1 : 0;
                case THAT, BREAK -> {
                    return Clauses.NONE;
                }
                default -> {}
            }
        }
        return Clauses.NONE;
    }

    /**
     * The noun that opens the sentence or its clause, where a clause between commas that has had its own verb tells when or why: "X, days after Y
     * banned Z, condemned it", "X, where rebels fight, condemned it"; or {@link Clauses#NONE}.
     */
    private int interruptedBefore(int verb) {
        boolean own = false;
        for (int i = sentence.dayBefore(verb) - 2; i > 0 && i > verb - Clauses.WINDOW; i--) {
            switch (sentence.kind(i)) {
                case SUBORDINATOR -> {
                    int comma = sentence.is(i - 1, Chunk.DATE) ? i - 2 : i - 1;
                    return own && sentence.is(comma, Chunk.COMMA) ? clauses.opener(comma - 1) : Clauses.NONE;
                }
                case VERB_GROUP -> {
                    if (sentence.has(i, Sentence.FINITE)) {
                        if (own) {
                            return Clauses.NONE;
                        }
                        own = true;
                    }
                }
                case COMMA, CONJUNCTION, THAT, RELATIVE, BREAK -> {
                    return Clauses.NONE;
                }
                default -> {}
            }
        }
        return Clauses.NONE;
    }

    /**
     * The noun that opens the sentence or its clause, where a clause of a preposition and a relative word stands between it and its verb and has
     * had its own: "the trial of men over a coup in which X was killed begins", "the pact under which X armed Y ended"; or {@link Clauses#NONE}.
     */
    private int saidOf(int verb) {
        boolean own = false;
        for (int i = verb - 1; i > 0 && i > verb - Clauses.WINDOW; i--) {
            switch (sentence.kind(i)) {
                case RELATIVE -> {
                    return own && sentence.is(i - 1, Chunk.PREPOSITION) ? clauses.opener(i - 2) : Clauses.NONE;
                }
                case VERB_GROUP -> {
                    if (sentence.has(i, Sentence.FINITE)) {
                        if (own) {
                            return Clauses.NONE;
                        }
                        own = true;
                    }
                }
                case COMMA, CONJUNCTION -> {
                    // "in which X fell and Y fled"
                    if (!own) {
                        return Clauses.NONE;
                    }
                }
                case THAT, SUBORDINATOR, BREAK -> {
                    return Clauses.NONE;
                }
                default -> {}
            }
        }
        return Clauses.NONE;
    }
}
