package dev.dateline.time;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import dev.dateline.time.RuleTable.Candidate;
import dev.dateline.time.Value.Days;
import dev.dateline.time.Value.Length;
import dev.dateline.time.Value.Lengths;
import dev.dateline.time.Value.Moment;
import dev.dateline.time.Value.Nothing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over one text: at each token the longest expression, and what the text has named so far. */
final class TaggingRun implements Scope {

    /** An hour of the day is one of the day that was named so many sentences before at most. */
    private static final int NEAR_SENTENCES = 3;

    private final RuleTable rules;
    private final Tokens tokens;
    private final LocalDate reference;
    private final PatternMatcher matcher;
    private final List<Timex> found = new ArrayList<>();

    private @Nullable Moment anchor;
    private @Nullable Moment period;
    private int anchored;

    /** Whether the value that is being made took its day from the text before. */
    private boolean leans;
    /** The last year, and the token that it begins at. */
    private @Nullable Moment year;

    private int yearFirst;
    private int first;
    private int end;

    TaggingRun(RuleTable rules, Tokens tokens, LocalDate reference) {
        this.rules = rules;
        this.tokens = tokens;
        this.reference = reference;
        this.matcher = new PatternMatcher(tokens, rules.numbers(), rules.mostSlots());
        matcher.clear();
    }

    List<Timex> timexes() {
        int token = 0;
        while (token < tokens.size()) {
            Match match = mayBegin(token) && rules.canBegin(tokens, token)
                    ? longest(rules.beginning(tokens, token), token)
                    : null;
            if (match == null) {
                token++;
            } else {
                take(match);
                token = match.end();
            }
        }
        return found;
    }

    private boolean mayBegin(int token) {
        return tokens.may(token, WordMarks.DATE) || tokens.shape(token) == Shape.NUMBER;
    }

    /** What a pattern gave; no expression where its words are known to be none. */
    private record Match(
            int end,
            @Nullable Timex timex,
            @Nullable Moment anchor,
            @Nullable Moment period) {}

    private @Nullable Match longest(Candidate[] candidates, int token) {
        if (candidates.length == 0) {
            return null;
        }
        Match best = null;
        first = token;
        int previous = token == 0 ? -1 : rules.key(tokens, token - 1);
        for (Candidate candidate : candidates) {
            int matched =
                    candidate.canFollow(previous) ? matcher.forward(candidate.pattern(), token) : PatternMatcher.NONE;
            if (matched == PatternMatcher.NONE) {
                continue;
            }
            if ((best == null || matched > best.end())
                    && candidate.rule().context().fits(matcher, token, matched)) {
                end = matched;
                Match match = evaluate(candidate.rule());
                best = match == null ? best : match;
            }
            matcher.clear();
        }
        return best;
    }

    private @Nullable Match evaluate(Rule rule) {
        leans = false;
        Value value = rule.value().in(this);
        if (value == null) {
            return null;
        }
        if (value instanceof Nothing) {
            return new Match(end, null, null, null);
        }
        EventDays days = days(rule, value);
        Moment moment = value instanceof Moment m && rule.isAnchor() ? m : null;
        return new Match(
                end, new Timex(first, end, type(rule, value), value, days, leans), moment, period(rule, moment));
    }

    private @Nullable Moment period(Rule rule, @Nullable Moment moment) {
        if (rule.period() != null) {
            return rule.period().in(this) instanceof Moment own ? own : null;
        }
        return isReported(moment) ? moment : null;
    }

    /** Companies report of a quarter once it is over; one that still runs counts until such a one is named. */
    private boolean isReported(@Nullable Moment moment) {
        return moment != null
                && moment.grain() == Grain.QUARTER
                && (period == null || moment.last().isBefore(reference));
    }

    private @Nullable EventDays days(Rule rule, Value value) {
        if (rule.days() != null) {
            return rule.days().in(this) instanceof Days own ? own.days() : null;
        }
        return value instanceof Moment moment && rule.type() != TimexType.SET ? moment.days() : null;
    }

    private static TimexType type(Rule rule, Value value) {
        if (rule.type() != null) {
            return rule.type();
        }
        if (value instanceof Length || value instanceof Lengths) {
            return TimexType.DURATION;
        }
        return value instanceof Moment moment && !moment.time().isEmpty() ? TimexType.TIME : TimexType.DATE;
    }

    private void take(Match match) {
        if (match.timex() != null) {
            found.add(match.timex());
        }
        if (match.anchor() != null) {
            anchor = match.anchor();
            anchored = match.end() - 1;
            noteYear(match);
        }
        if (match.period() != null) {
            period = match.period();
        }
    }

    /** Keeps a year that is written out: "1995", "May 1995". */
    private void noteYear(Match match) {
        Moment moment = match.anchor();
        if (moment != null && tokens.number(match.end() - 1) == moment.start().getYear()) {
            year = moment;
            yearFirst = match.timex() == null ? match.end() - 1 : match.timex().first();
        }
    }

    @Override
    public @Nullable Moment openingYear() {
        int sentence = tokens.sentenceOf(first);
        boolean opens = yearFirst <= tokens.sentenceStart(sentence) + 1 && tokens.sentenceOf(yearFirst) == sentence;
        return opens ? year : null;
    }

    @Override
    public int capture(int slot) {
        return matcher.captures()[slot];
    }

    @Override
    public LocalDate reference() {
        return reference;
    }

    @Override
    public @Nullable Moment anchor() {
        return anchor;
    }

    @Override
    public @Nullable Moment nearAnchor() {
        leans = true;
        boolean isNear = tokens.sentenceOf(first) - tokens.sentenceOf(anchored) <= NEAR_SENTENCES;
        return isNear ? anchor : null;
    }

    @Override
    public @Nullable Moment period() {
        return period;
    }

    @Override
    public Tense tense() {
        return rules.tenses().around(tokens, first, end);
    }
}
