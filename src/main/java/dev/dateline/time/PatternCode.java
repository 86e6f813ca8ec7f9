package dev.dateline.time;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.time.Pattern.Node;
import dev.dateline.time.Pattern.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of a pattern in a snapshot. */
final class PatternCode {

    private static final Op[] OPS = Op.values();
    private static final int NONE = -1;

    private final byte[] bytes;
    private final int offset;
    private final WordClass[] classes;

    /**
     * @param bytes code of many patterns
     * @param offset where that of this one begins
     * @param classes the classes by the numbers that stand for them in the code
     */
    PatternCode(byte[] bytes, int offset, WordClass[] classes) {
        this.bytes = bytes;
        this.offset = offset;
        this.classes = classes;
    }

    Node decode() {
        SnapshotReader in = new SnapshotReader(bytes, offset);
        Node[] nodes = new Node[in.number()];
        for (int i = 0; i < nodes.length; i++) {
            Op op = in.constant(OPS);
            nodes[i] = new Node(
                    op,
                    in.number(),
                    in.number(),
                    in.number(),
                    words(in.number()),
                    node(nodes, in.number()),
                    node(nodes, in.number()));
        }
        return nodes[nodes.length - 1];
    }

    private @Nullable WordClass words(int number) {
        return number == NONE ? null : classes[number];
    }

    private static @Nullable Node node(Node[] nodes, int number) {
        return number == NONE ? null : nodes[number];
    }

    /** Writes a pattern's nodes, each after those that it leads to; the first of the pattern is last. */
    static void write(Pattern pattern, Map<WordClass, Integer> classes, SnapshotWriter out) {
        Map<Node, Integer> numbers = new HashMap<>();
        List<Node> order = new ArrayList<>();
        number(pattern.first(), numbers, order);
        out.number(order.size());
        for (Node node : order) {
            out.constant(node.op);
            out.number(node.a);
            out.number(node.b);
            out.number(node.slot);
            out.number(node.words == null ? NONE : classes.getOrDefault(node.words, NONE));
            out.number(node.next == null ? NONE : numbers.getOrDefault(node.next, NONE));
            out.number(node.other == null ? NONE : numbers.getOrDefault(node.other, NONE));
        }
    }

    private static void number(@Nullable Node node, Map<Node, Integer> numbers, List<Node> order) {
        if (node != null && !numbers.containsKey(node)) {
            number(node.next, numbers, order);
            number(node.other, numbers, order);
            numbers.put(node, order.size());
            order.add(node);
        }
    }
}
