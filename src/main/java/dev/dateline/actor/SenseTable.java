package dev.dateline.actor;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All meanings of each phrase of the lexicon, by the phrase's payload. Those of a snapshot are decoded when a text first asks for them: a
 * text asks for few of many thousands.
 */
final class SenseTable {

    private static final Use[] USES = Use.values();
    private static final ActorKind[] KINDS = ActorKind.values();

    private final Actor[] actors;
    /** The meanings of each phrase; null until decoded, and never where there is no code. Threads may decode the same one twice. */
    private final @Nullable List<Sense>[] senses;

    private final byte[] code;
    /** Where the code of each phrase begins. */
    private final int[] offsets;

    private SenseTable(Actor[] actors, @Nullable List<Sense>[] senses, byte[] code, int[] offsets) {
        this.actors = actors;
        this.senses = senses;
        this.code = code;
        this.offsets = offsets;
    }

    @SuppressWarnings("unchecked")
    static SenseTable of(List<List<Sense>> senses) {
        return new SenseTable(new Actor[0], (List<Sense>[]) senses.toArray(new List<?>[0]), new byte[0], new int[0]);
    }

    /** What {@link #write} wrote. */
    @SuppressWarnings("unchecked")
    static SenseTable read(SnapshotReader in) {
        Actor[] actors = new Actor[in.number()];
        for (int i = 0; i < actors.length; i++) {
            actors[i] = readActor(in);
        }
        int[] offsets = in.numbers();
        return new SenseTable(actors, (List<Sense>[]) new List<?>[offsets.length], in.bytes(), offsets);
    }

    void write(SnapshotWriter out) {
        Map<Actor, Integer> numbers = new LinkedHashMap<>();
        SnapshotWriter written = new SnapshotWriter();
        int[] begins = new int[senses.length];
        for (int payload = 0; payload < begins.length; payload++) {
            begins[payload] = written.size();
            List<Sense> meanings = get(payload);
            written.number(meanings.size());
            meanings.forEach(sense -> write(sense, numbers, written));
        }
        out.number(numbers.size());
        numbers.keySet().forEach(actor -> write(actor, out));
        out.numbers(begins);
        out.bytes(written.toBytes());
    }

    /** All that a phrase can mean, the likeliest first. */
    List<Sense> get(int payload) {
        List<Sense> known = senses[payload];
        if (known == null) {
            known = decode(new SnapshotReader(code, offsets[payload]));
            senses[payload] = known;
        }
        return known;
    }

    private List<Sense> decode(SnapshotReader in) {
        Sense[] decoded = new Sense[in.number()];
        for (int i = 0; i < decoded.length; i++) {
            decoded[i] = readSense(in);
        }
        return List.of(decoded);
    }

    private static void write(Sense sense, Map<Actor, Integer> numbers, SnapshotWriter out) {
        out.number(sense.actors().size());
        for (Actor actor : sense.actors()) {
            out.number(numbers.computeIfAbsent(actor, unused -> numbers.size()));
        }
        out.constant(sense.use());
        out.text(sense.country());
        out.flag(sense.spokenFor());
        sense.letters().write(out);
        Tenure tenure = sense.tenure();
        out.flag(tenure != null);
        if (tenure != null) {
            out.text(tenure.person());
            out.text(tenure.office());
            out.number(tenure.from());
            out.number(tenure.until());
            out.flag(tenure.prominent());
        }
    }

    private Sense readSense(SnapshotReader in) {
        Actor[] named = new Actor[in.number()];
        for (int i = 0; i < named.length; i++) {
            named[i] = actors[in.number()];
        }
        return new Sense(
                List.of(named),
                in.constant(USES),
                in.optionalText(),
                in.flag(),
                LetterCase.read(in),
                in.flag() ? readTenure(in) : null);
    }

    private static Tenure readTenure(SnapshotReader in) {
        return new Tenure(in.text(), in.text(), in.longNumber(), in.longNumber(), in.flag());
    }

    static void write(Actor actor, SnapshotWriter out) {
        out.text(actor.id());
        out.text(actor.name());
        out.constant(actor.kind());
    }

    static Actor readActor(SnapshotReader in) {
        return new Actor(in.text(), in.text(), in.constant(KINDS));
    }
}
