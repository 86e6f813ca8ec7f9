package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of triggers in a snapshot. */
final class TriggerCode {

    private static final Slot[] SLOTS = Slot.values();
    private static final Role[] ROLES = Role.values();
    private static final Trait[] TRAITS = Trait.values();
    private static final EventType[] TYPES = EventType.values();

    private TriggerCode() {}

    static void write(List<TriggerRule> rules, SnapshotWriter out) {
        SortedMap<Integer, BitSet> sets = new TreeMap<>();
        SnapshotWriter written = new SnapshotWriter();
        for (TriggerRule rule : rules) {
            rule.conditions().forEach(condition -> sets.put(condition.set(), condition.words()));
            write(rule, written);
        }
        out.number(sets.isEmpty() ? 0 : sets.lastKey() + 1);
        out.number(sets.size());
        sets.forEach((number, words) -> {
            out.number(number);
            out.numbers(words.toLongArray());
        });
        out.number(rules.size());
        out.bytes(written.toBytes());
    }

    /** The rules in the order in which they were written. */
    static TriggerRule[] read(SnapshotReader in) {
        BitSet[] sets = new BitSet[in.number()];
        for (int left = in.number(); left > 0; left--) {
            sets[in.number()] = BitSet.valueOf(in.longNumbers());
        }
        TriggerRule[] rules = new TriggerRule[in.number()];
        SnapshotReader written = new SnapshotReader(in.bytes());
        for (int i = 0; i < rules.length; i++) {
            rules[i] = readRule(written, sets);
        }
        return rules;
    }

    private static void write(TriggerRule rule, SnapshotWriter out) {
        out.text(rule.id());
        out.constant(rule.type());
        write(rule.verbRoles(), out);
        write(rule.nounRoles(), out);
        out.number(rule.conditions().size());
        rule.conditions().forEach(condition -> write(condition, out));
        out.number(rule.traits().size());
        rule.traits().forEach(out::constant);
    }

    private static TriggerRule readRule(SnapshotReader in, BitSet[] sets) {
        return new TriggerRule(
                in.text(), in.constant(TYPES), readRoles(in), readRoles(in), readConditions(in, sets), readTraits(in));
    }

    private static void write(Map<Slot, Role> roles, SnapshotWriter out) {
        out.number(roles.size());
        new TreeMap<>(roles).forEach((slot, role) -> {
            out.constant(slot);
            out.constant(role);
        });
    }

    private static Map<Slot, Role> readRoles(SnapshotReader in) {
        Map<Slot, Role> roles = new EnumMap<>(Slot.class);
        for (int left = in.number(); left > 0; left--) {
            roles.put(in.constant(SLOTS), in.constant(ROLES));
        }
        return roles;
    }

    private static void write(Condition condition, SnapshotWriter out) {
        out.constant(condition.slot());
        out.flag(condition.wanted());
        out.flag(condition.actor());
        out.flag(condition.place());
        out.flag(condition.body());
        out.flag(condition.people());
        out.number(condition.set());
    }

    private static List<Condition> readConditions(SnapshotReader in, BitSet[] sets) {
        List<Condition> conditions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Slot slot = in.constant(SLOTS);
            boolean wanted = in.flag();
            boolean actor = in.flag();
            boolean place = in.flag();
            boolean body = in.flag();
            boolean people = in.flag();
            int set = in.number();
            conditions.add(new Condition(slot, wanted, actor, place, body, people, sets[set], set));
        }
        return conditions;
    }

    private static Set<Trait> readTraits(SnapshotReader in) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (int left = in.number(); left > 0; left--) {
            traits.add(in.constant(TRAITS));
        }
        return traits;
    }
}
