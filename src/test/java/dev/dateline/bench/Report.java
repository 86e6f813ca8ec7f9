package dev.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures of one run, written as Markdown, JSON and a chart.
 *
 * @param title what was measured
 * @param description sizes and settings, a line each
 * @param figures by name with the unit after a colon, the values of each round
 */
record Report(String title, List<String> description, Map<String, List<Double>> figures) {

    /**
     * Writes {@code name.md}, {@code name.json} and {@code name.svg}.
     *
     * @param unit the chart shows the figures whose names end so
     */
    void write(Path folder, String name, String unit) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), markdown());
        Files.writeString(folder.resolve(name + ".json"), json());
        Files.writeString(folder.resolve(name + ".svg"), new BarChart(title, medians(unit)).svg());
    }

    private static List<String> machine() {
        return List.of(
                "machine: " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores",
                "JVM: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version")
                        + ", heap at most " + Runtime.getRuntime().maxMemory() / 1048576 + " MB");
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
        machine().forEach(line -> text.append("- ").append(line).append('\n'));
        description.forEach(line -> text.append("- ").append(line).append('\n'));
        text.append("\n| figure | median | least | most | rounds |\n|---|--:|--:|--:|--:|\n");
        figures.forEach((name, values) -> {
            double[] sorted = sorted(values);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.1f | %,.1f | %d |%n",
                    name,
                    median(sorted),
                    sorted[0],
                    sorted[sorted.length - 1],
                    sorted.length));
        });
        return text.toString();
    }

    private String json() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", title);
        all.put("machine", machine());
        all.put("description", description);
        Map<String, Object> each = new LinkedHashMap<>();
        figures.forEach((name, values) -> each.put(name, Map.of("median", median(sorted(values)), "rounds", values)));
        all.put("figures", each);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private Map<String, Double> medians(String unit) {
        Map<String, Double> medians = new LinkedHashMap<>();
        figures.forEach((name, values) -> {
            if (name.endsWith(unit)) {
                medians.put(name, median(sorted(values)));
            }
        });
        return medians;
    }

    private static double[] sorted(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
