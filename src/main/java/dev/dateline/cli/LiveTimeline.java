package dev.dateline.cli;

import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.export.TimelineText;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** A watched timeline as lines for people: {@code +} an entry is new, {@code ~} it changed, {@code -} it is gone. */
final class LiveTimeline implements TimelineDisplay {

    private final OutputStream out;
    private final boolean colored;

    LiveTimeline(OutputStream out, boolean colored) {
        this.out = out;
        this.colored = colored;
    }

    @Override
    public void standing(TimelineEvent entry) throws IOException {
        print(Style.reset, TimelineText.line(entry));
    }

    @Override
    public void added(TimelineEvent entry) throws IOException {
        print(Style.fg_green, "+ " + TimelineText.line(entry));
    }

    /** Prints nothing where no reader of the line could see the change. */
    @Override
    public void changed(TimelineEvent before, TimelineEvent after) throws IOException {
        String changes = changes(before, after);
        if (!changes.isEmpty()) {
            print(Style.fg_yellow, "~ " + TimelineText.line(after) + "  (" + changes + ")");
        }
    }

    @Override
    public void removed(TimelineEvent before, String reason, @Nullable String survivor) throws IOException {
        String why = survivor == null ? reason : reason + " into " + survivor;
        print(Style.fg_red, "- " + TimelineText.line(before) + "  (" + why + ")");
    }

    /** A line beside the timeline. */
    void note(Style style, String line) throws IOException {
        print(style, line);
    }

    private synchronized void print(Style style, String line) throws IOException {
        String harmless = TerminalText.harmless(line);
        String styled = colored ? style.on() + harmless + Style.reset.on() : harmless;
        out.write((styled + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What changed: "planned → occurred, +CHN, reports 2 → 3"; empty if nothing that is shown. */
    static String changes(TimelineEvent before, TimelineEvent after) {
        List<String> changes = new ArrayList<>();
        change(changes, "", TimelineText.status(before), TimelineText.status(after));
        change(changes, "", TimelineText.days(before.days()), TimelineText.days(after.days()));
        change(changes, "", before.type().name(), after.type().name());
        parties(changes, ids(before), ids(after));
        change(changes, "place ", place(before.place()), place(after.place()));
        change(changes, "reports ", Integer.toString(before.reports()), Integer.toString(after.reports()));
        change(changes, "sources ", Integer.toString(before.sources()), Integer.toString(after.sources()));
        if (changes.isEmpty() && !before.title().equals(after.title())) {
            changes.add("title");
        }
        return String.join(", ", changes);
    }

    private static void change(List<String> changes, String name, String before, String after) {
        if (!before.equals(after)) {
            changes.add(name + before + " → " + after);
        }
    }

    private static void parties(List<String> changes, List<String> before, List<String> after) {
        after.stream().filter(id -> !before.contains(id)).forEach(id -> changes.add("+" + id));
        before.stream().filter(id -> !after.contains(id)).forEach(id -> changes.add("-" + id));
    }

    private static List<String> ids(TimelineEvent entry) {
        return entry.participants().stream().map(Participant::id).toList();
    }

    private static String place(@Nullable Place place) {
        return place == null ? "unknown" : place.id();
    }
}
