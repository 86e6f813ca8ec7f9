package dev.dateline.event.grammar;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gathers tagged tokens into groups. */
final class Chunker {

    /** Tokens of an acronym with its parentheses. */
    private static final int ACRONYM_TOKENS = 3;

    private final WordClasses classes;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Sentence sentence;
    private final int first;
    private final int end;

    Chunker(WordClasses classes, Tokens tokens, Tag[] tags, Sentence sentence, int first, int end) {
        this.classes = classes;
        this.tokens = tokens;
        this.tags = tags;
        this.sentence = sentence;
        this.first = first;
        this.end = end;
    }

    void run() {
        int token = first;
        while (token < end) {
            token = chunk(token);
        }
        shareBe();
        new Headlines(classes, tokens, sentence).read();
    }

    /** "Two men were killed and six wounded": a participle behind a noun of its own that shares the "were" is a verb of its clause. */
    private void shareBe() {
        int passive = -1;
        int tie = -1;
        for (int chunk = 0; chunk < sentence.size(); chunk++) {
            switch (sentence.kind(chunk)) {
                case VERB_GROUP -> {
                    if (passive >= 0 && tie >= 0 && sharesBe(chunk, tie, passive)) {
                        sentence.share(chunk, passive);
                    }
                    passive = isPlainPassive(chunk) ? chunk : -1;
                    tie = -1;
                }
                case CONJUNCTION, COMMA -> tie = chunk;
                case NOUN_GROUP, PREPOSITION, DATE -> {}
                default -> passive = -1;
            }
        }
    }

    private boolean isPlainPassive(int verb) {
        return sentence.has(verb, Sentence.FINITE)
                && sentence.has(verb, Sentence.PASSIVE)
                && !sentence.has(verb, Sentence.NEGATED)
                && sentence.modal(verb) < 0;
    }

    /** Whether only a noun parts a participle from its "and", or a number from a comma: not "was freed in Lome, a town held by the rebels". */
    private boolean sharesBe(int participle, int tie, int passive) {
        int noun = participle - 1;
        if (!sentence.has(participle, Sentence.BARE) || noun != tie + 1 || !sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        Tag opening = tag(sentence.start(noun));
        boolean counted = opening == Tag.NUMBER;
        boolean own =
                sentence.is(tie, Chunk.COMMA) ? counted : counted || opening == Tag.DETERMINER || passive == tie - 1;
        int after = sentence.end(participle);
        return own && !(after < end && tokens.isWritten(after, "by")) && !isVerbAhead(participle);
    }

    /** Whether a finite verb follows among the arguments of a participle: "people arrested in May were freed". */
    private boolean isVerbAhead(int participle) {
        int chunk = participle + 1;
        while (sentence.is(chunk, Chunk.NOUN_GROUP)
                || sentence.is(chunk, Chunk.PREPOSITION)
                || sentence.is(chunk, Chunk.DATE)) {
            chunk++;
        }
        return sentence.isVerb(chunk, Sentence.FINITE);
    }

    private Tag tag(int token) {
        return tags[token - first];
    }

    private int chunk(int token) {
        Tag tag = tag(token);
        if (tag.isNominal() && !(tag == Tag.POSSESSIVE)) {
            return nounGroup(token);
        }
        if (tag.isVerb() || tag.isAuxiliary() || tag == Tag.TO || (tag == Tag.NEGATION && isDenied(token))) {
            return verbGroup(token);
        }
        return switch (tag) {
            case PRONOUN -> pronoun(token);
            case PREPOSITION -> single(Chunk.PREPOSITION, token);
            case CONJUNCTION -> tie(Chunk.CONJUNCTION, token);
            case COMMA -> tie(Chunk.COMMA, token);
            case SUBORDINATOR -> subordinator(token);
            case RELATIVE -> relative(token);
            case THAT -> single(Chunk.THAT, token);
            case BREAK -> single(Chunk.BREAK, token);
            case DATE -> dates(token);
            default -> token + 1;
        };
    }

    /** Whether a finite verb follows a negation: "never signed", "no longer sign". */
    private boolean isDenied(int negation) {
        boolean longer = negation + 1 < end && tag(negation + 1) == Tag.ADVERB;
        int verb = longer ? negation + 2 : negation + 1;
        return verb < end
                && (tag(verb) == Tag.PAST
                        || tag(verb) == Tag.PRESENT
                        || tag(verb) == Tag.ING
                        || (longer && tag(verb) == Tag.BASE));
    }

    /** A word such as "before", or the two of "ahead of". */
    private int subordinator(int token) {
        int after = tokens.reads(token, "ahead") ? token + 2 : token + 1;
        sentence.add(Chunk.SUBORDINATOR, token, after, token, -1, 0);
        return after;
    }

    /** A word such as "which"; but the "what appears to be" of "fired what appears to be a rocket" leaves the rocket as it is. */
    private int relative(int token) {
        int noun = tokens.reads(token, "what") ? taken(token + 1) : token;
        return noun > token ? nounGroup(noun) : single(Chunk.RELATIVE, token);
    }

    /** The noun after "appears to be", "is believed to be"; or -1. */
    private int taken(int token) {
        int verb = token < end && tag(token) == Tag.BE ? token + 1 : token;
        int noun = verb + 3;
        boolean taken = noun < end
                && tag(verb).isVerb()
                && tag(verb + 1) == Tag.TO
                && tokens.isWritten(verb + 2, "be")
                && tag(noun).isNominal();
        return taken ? noun : -1;
    }

    private int pronoun(int token) {
        boolean opens = token > first
                && tag(token - 1) == Tag.CONJUNCTION
                && (classes.of(tokens, token) & WordClass.NOMINATIVE) != 0
                && verbFollows(token);
        sentence.add(Chunk.NOUN_GROUP, token, token + 1, token, -1, opens ? Sentence.OPENS_CLAUSE : 0);
        return token + 1;
    }

    private int single(Chunk kind, int token) {
        sentence.add(kind, token, token + 1, token, -1, 0);
        return token + 1;
    }

    /** A conjunction or comma, with the "of" of "the kings of X, of Y and of Z", who are one list. */
    private int tie(Chunk kind, int token) {
        int noun = sentence.size() - 1;
        boolean again = token + 2 < end
                && tokens.isWritten(token + 1, "of")
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.end(noun) == token
                && (sentence.is(noun - 1, Chunk.COMMA)
                        ? sentence.end(noun - 1) - sentence.start(noun - 1) > 1
                        : ownsOf(noun));
        int after = again ? token + 2 : token + 1;
        sentence.add(kind, token, after, token, -1, 0);
        return after;
    }

    /** Whether a group is a name with its owner: "the king of Chad". */
    private boolean ownsOf(int noun) {
        for (int token = sentence.start(noun) + 1; token < sentence.end(noun); token++) {
            if (tokens.isWritten(token, "of")) {
                return true;
            }
        }
        return false;
    }

    private int dates(int token) {
        int after = token;
        while (after < end && (tag(after) == Tag.DATE || joinsDates(after))) {
            after++;
        }
        sentence.add(Chunk.DATE, token, after, after - 1, -1, 0);
        return after;
    }

    /** The "and" of "on Friday and Saturday". */
    private boolean joinsDates(int token) {
        return tag(token) == Tag.CONJUNCTION && token + 1 < end && tag(token + 1) == Tag.DATE;
    }

    private int nounGroup(int token) {
        int after = token + 1;
        int head = token;
        while (after < end) {
            if (isAcronym(after)) {
                after += ACRONYM_TOKENS;
                continue;
            }
            Tag tag = tag(after);
            boolean restarts = tag == Tag.DETERMINER
                    && tag(after - 1) != Tag.DETERMINER
                    && tag(after - 1) != Tag.POSSESSIVE
                    && !isMore(after);
            boolean quoted =
                    tag == Tag.QUOTE && after + 1 < end && tag(after + 1).isNominal() && tag(after - 1) != Tag.COMMA;
            boolean adverb = tag == Tag.ADVERB
                    && after + 1 < end
                    && tag(after + 1).isNominal()
                    && (tag(after - 1) == Tag.DETERMINER
                            || tag(after - 1) == Tag.NOUN
                            || tag(after - 1) == Tag.POSSESSIVE);
            boolean dated =
                    tag == Tag.DATE && (tag(after - 1) == Tag.DETERMINER || datedNoun(after) || isBeforeNoun(after));
            if (restarts || !(tag.isNominal() || quoted || adverb || dated)) {
                break;
            }
            if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER) {
                head = after;
            }
            after++;
        }
        sentence.add(Chunk.NOUN_GROUP, token, after, head, -1, 0);
        return after;
    }

    /** The "more" of "3,000 more soldiers", the "other" of "80 other officials". */
    private boolean isMore(int token) {
        return tag(token - 1) == Tag.NUMBER && (tokens.isWritten(token, "more") || tokens.isWritten(token, "other"));
    }

    /** The "(APEC)" of "Asia-Pacific Economic Cooperation (APEC) forum". */
    private boolean isAcronym(int token) {
        return token + ACRONYM_TOKENS <= end
                && tokens.isPunctuation(token, '(')
                && tokens.shape(token + 1) == Shape.UPPER
                && tokens.isPunctuation(token + 2, ')')
                && (tag(token - 1) == Tag.NAME || tag(token - 1) == Tag.NOUN);
    }

    /** Whether a date stands inside a noun group: "Friday's missile strike", "the 2025 election". */
    private boolean datedNoun(int token) {
        int next = token + 1;
        return tag(token - 1) == Tag.DATE
                && next < end
                && (tag(next) == Tag.DATE || tag(next).isNominal());
    }

    /** The "recent" of "Chad's recent attacks", the "May 5" of "Chad's May 5 election", the "two-day" of "a planned two-day visit". */
    private boolean isBeforeNoun(int token) {
        int after = token;
        boolean hyphenated = false;
        while (after < end && tag(after) == Tag.DATE) {
            hyphenated |= tokens.isPunctuation(after, '-');
            after++;
        }
        return (hyphenated || tag(token - 1) == Tag.POSSESSIVE)
                && after < end
                && tag(after).isNominal();
    }

    private int verbGroup(int token) {
        int bits = 0;
        int modal = -1;
        int after = token;
        int main = token;
        Tag helper = null;
        boolean have = false;
        boolean done = false;
        while (after < end && !done) {
            Tag tag = tag(after);
            if (tag == Tag.ADVERB || tag == Tag.NEGATION) {
                if (!verbFollows(after) && tag == Tag.ADVERB) {
                    break;
                }
                bits |= tag == Tag.NEGATION ? Sentence.NEGATED : 0;
                after++;
                continue;
            }
            if (tag == Tag.TO) {
                if (helper != null || (bits & (Sentence.INFINITIVE | Sentence.FINITE)) != 0) {
                    break;
                }
                bits |= Sentence.INFINITIVE;
                after++;
                continue;
            }
            if (tag.isAuxiliary()) {
                if (helper != null && !canFollow(helper, tag)) {
                    break;
                }
                bits |= auxiliary(tag, after, helper == null);
                modal = tag == Tag.MODAL ? after : modal;
                have |= tag == Tag.HAVE;
                helper = tag;
                main = after;
                after++;
                continue;
            }
            if (!tag.isVerb()) {
                break;
            }
            if (isHearsay(helper, after)) {
                after++;
                continue;
            }
            bits |= main(tag, helper, bits) | (have ? Sentence.PERFECT : 0);
            main = after;
            after++;
            helper = tag;
            done = true;
        }
        if (!done) {
            bits |= Sentence.AUXILIARY;
        } else if (isParticle(after)) {
            after++;
        }
        sentence.add(Chunk.VERB_GROUP, token, after, main, modal, bits);
        return after;
    }

    /** The "reported" of "were reported killed": they were killed. */
    private boolean isHearsay(@Nullable Tag helper, int participle) {
        return helper == Tag.BE
                && tag(participle) == Tag.PARTICIPLE
                && participle + 1 < end
                && (tag(participle + 1) == Tag.PARTICIPLE || tag(participle + 1) == Tag.PAST);
    }

    /** "carry out an attack", "carry out on Monday": the particle belongs to the verb, unless a preposition goes on ("out of"). */
    private boolean isParticle(int token) {
        if (token >= end || tag(token) != Tag.PREPOSITION || token + 1 >= end) {
            return false;
        }
        boolean dated = token + 2 < end && tag(token + 2) == Tag.DATE;
        if (tag(token + 1) == Tag.PREPOSITION && !dated) {
            return false;
        }
        return tokens.isWritten(token, "out") || tokens.isWritten(token, "up") || tokens.isWritten(token, "down");
    }

    private static boolean canFollow(Tag helper, Tag next) {
        return switch (helper) {
            case MODAL -> next == Tag.BE || next == Tag.HAVE || next == Tag.DO;
            case HAVE -> next == Tag.BE || next == Tag.HAVE;
            case BE -> next == Tag.BE;
            default -> false;
        };
    }

    private int auxiliary(Tag tag, int token, boolean opens) {
        if (tag == Tag.MODAL) {
            return Sentence.FINITE;
        }
        if (!opens) {
            return 0;
        }
        if (tokens.isWritten(token, "being") || tokens.isWritten(token, "having")) {
            return Sentence.ING;
        }
        boolean finite = !(tokens.isWritten(token, "be") || tokens.isWritten(token, "been"));
        boolean infinitive = token > first && tag(token - 1) == Tag.TO;
        boolean past = tokens.isWritten(token, "was")
                || tokens.isWritten(token, "were")
                || tokens.isWritten(token, "had")
                || tokens.isWritten(token, "did");
        return (finite && !infinitive ? Sentence.FINITE : 0) | (past ? Sentence.PAST : 0);
    }

    private static int main(Tag tag, @Nullable Tag helper, int bits) {
        boolean bare = helper == null;
        return switch (tag) {
            case PRESENT -> Sentence.FINITE;
            case PAST -> Sentence.FINITE | Sentence.PAST;
            case BASE -> Sentence.BASE | (bare && (bits & Sentence.INFINITIVE) == 0 ? Sentence.FINITE : 0);
            case PARTICIPLE -> {
                if (bare) {
                    yield Sentence.PASSIVE | Sentence.BARE;
                }
                yield helper == Tag.HAVE ? Sentence.PERFECT : Sentence.PASSIVE;
            }
            case ING -> bare ? Sentence.ING : Sentence.PROGRESSIVE;
            default -> 0;
        };
    }

    private boolean verbFollows(int token) {
        int next = token + 1;
        while (next < end && next < token + 5 && (tag(next) == Tag.ADVERB || tag(next) == Tag.NEGATION)) {
            next++;
        }
        return next < end && (tag(next).isVerb() || tag(next).isAuxiliary());
    }
}
