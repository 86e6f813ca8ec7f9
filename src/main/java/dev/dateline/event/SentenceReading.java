package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence of an article, cut into groups once they are asked for: in most sentences no trigger gets so far. */
final class SentenceReading {

    private final SentenceReader reader;
    private final ArticleText text;
    private final int first;
    private final int end;
    private @Nullable Sentence sentence;
    private @Nullable Clauses clauses;
    private ArgumentFinder.@Nullable OfSentence finder;
    private @Nullable Occurrence argued;
    private List<Argument> arguments = List.of();

    SentenceReading(SentenceReader reader, int first, int end) {
        this.reader = reader;
        text = reader.text();
        this.first = first;
        this.end = end;
    }

    ArticleText text() {
        return text;
    }

    /** Token after the last. */
    int end() {
        return end;
    }

    Sentence sentence() {
        if (sentence == null) {
            sentence = reader.parse(first, end);
        }
        return sentence;
    }

    Clauses clauses() {
        if (clauses == null) {
            clauses = reader.clauses(sentence());
        }
        return clauses;
    }

    /** What stands in the slots of a trigger: that of the last one asked for, where it is the same for both. */
    List<Argument> arguments(Occurrence occurrence, ArgumentFinder finders) {
        if (argued == null || !argued.hasArgumentsOf(occurrence)) {
            if (finder == null) {
                finder = finders.ofSentence(occurrence);
            }
            arguments = finder.find(occurrence);
            argued = occurrence;
        }
        return arguments;
    }

    /** The named subject of the first clause, or null; of {@code "There is hope," the minister said} who says it. */
    @Nullable
    Argument namedSubject() {
        for (int chunk = behindQuotation(); chunk < sentence().size(); chunk++) {
            if (sentence().isVerb(chunk, Sentence.FINITE)) {
                int subject = clauses().subject(chunk);
                if (subject != Clauses.NONE && isOwned(subject)) {
                    continue;
                }
                if (subject == Clauses.NONE || !text.isActor(sentence().head(subject))) {
                    return null;
                }
                int start = sentence().start(clauses().listStart(subject));
                int after = sentence().end(subject);
                return new Argument(Slot.SUBJECT, start, after, after);
            }
        }
        return null;
    }

    /** The "economy" of "Chad, whose economy grew, met Togo". */
    private boolean isOwned(int subject) {
        return sentence().is(subject - 1, Chunk.RELATIVE)
                && text.tokens().isWritten(sentence().start(subject - 1), "whose");
    }

    /** The group right behind the speech that opens the sentence, if any follows; else the first. */
    private int behindQuotation() {
        int open = Quotation.endOfOpening(text.tokens(), first, end);
        for (int chunk = 0; open > first && chunk + 1 < sentence().size(); chunk++) {
            if (sentence().start(chunk) >= open) {
                return chunk;
            }
        }
        return 0;
    }
}
