package dev.dateline.time;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.time.Rule.Context;
import dev.dateline.time.RuleTable.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules with their patterns in a snapshot. */
final class CandidateCode {

    private static final TimexType[] TYPES = TimexType.values();

    private CandidateCode() {}

    /** Writes candidates, those of a rule one after the other. */
    static void write(Candidate[] candidates, Map<String, WordClass> classes, SnapshotWriter out) {
        Map<WordClass, Integer> numbers = new HashMap<>();
        classes.values().forEach(words -> numbers.put(words, numbers.size()));
        SnapshotWriter patterns = new SnapshotWriter();
        SnapshotWriter rules = new SnapshotWriter();
        Writer writer = new Writer(numbers, patterns, rules);
        int count = 0;
        for (int i = 0; i < candidates.length; i++) {
            if (i == 0 || !candidates[i].rule().equals(candidates[i - 1].rule())) {
                count++;
                writer.write(candidates[i]);
            }
        }
        out.bytes(patterns.toBytes());
        out.number(count);
        out.bytes(rules.toBytes());
    }

    private record Writer(Map<WordClass, Integer> classes, SnapshotWriter patterns, SnapshotWriter rules) {

        void write(Candidate candidate) {
            Rule rule = candidate.rule();
            rules.text(rule.name());
            rules.number(rule.slots().size());
            rule.slots().forEach(rules::text);
            write(rule.patterns());
            write(rule.context().after());
            write(rule.context().notAfter());
            write(rule.context().before());
            write(rule.context().notBefore());
            rules.flag(rule.type() != null);
            if (rule.type() != null) {
                rules.constant(rule.type());
            }
            ExpressionText.write(rule.value(), rules);
            ExpressionText.write(rule.days(), rules);
            ExpressionText.write(rule.period(), rules);
            rules.flag(rule.isAnchor());
            rules.flag(candidate.previous() != null);
            if (candidate.previous() != null) {
                rules.numbers(candidate.previous().toLongArray());
            }
        }

        private void write(List<Pattern> list) {
            rules.number(list.size());
            for (Pattern pattern : list) {
                rules.number(patterns.size());
                PatternCode.write(pattern, classes, patterns);
            }
        }
    }

    /** The candidates in the order in which they were written. */
    static Candidate[] read(SnapshotReader in, Map<String, WordClass> classes, NumberWords numbers) {
        Reader reader = new Reader(in.bytes(), classes.values().toArray(WordClass[]::new), numbers);
        List<Candidate> candidates = new ArrayList<>();
        int count = in.number();
        SnapshotReader rules = new SnapshotReader(in.bytes());
        for (int i = 0; i < count; i++) {
            Rule rule = reader.rule(rules);
            BitSet previous = rules.flag() ? BitSet.valueOf(rules.longNumbers()) : null;
            rule.patterns().forEach(pattern -> candidates.add(new Candidate(rule, pattern, previous)));
        }
        return candidates.toArray(Candidate[]::new);
    }

    private static final class Reader {

        private final byte[] code;
        private final WordClass[] classes;
        private final NumberWords numbers;

        Reader(byte[] code, WordClass[] classes, NumberWords numbers) {
            this.code = code;
            this.classes = classes;
            this.numbers = numbers;
        }

        Rule rule(SnapshotReader in) {
            String name = in.text();
            List<String> slots = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                slots.add(in.text());
            }
            List<Pattern> patterns = patterns(in);
            Context context = new Context(patterns(in), patterns(in), patterns(in), patterns(in));
            TimexType type = in.flag() ? in.constant(TYPES) : null;
            ExpressionText value = new ExpressionText(in.text(), slots);
            return new Rule(
                    name,
                    slots,
                    patterns,
                    context,
                    type,
                    value,
                    expression(in, slots),
                    expression(in, slots),
                    in.flag());
        }

        private static @Nullable ExpressionText expression(SnapshotReader in, List<String> slots) {
            return ExpressionText.read(in, slots);
        }

        private List<Pattern> patterns(SnapshotReader in) {
            List<Pattern> patterns = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                patterns.add(new Pattern(new PatternCode(code, in.number(), classes), numbers));
            }
            return patterns;
        }
    }
}
