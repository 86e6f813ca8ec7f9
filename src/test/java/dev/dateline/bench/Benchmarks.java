package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the JMH benchmarks whose names match a pattern, and writes {@code jmh.json}, {@code parts.md}, {@code .json} and {@code .svg} into a folder. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param args a regular expression over benchmark names, and the folder of the report */
    public static void main(String[] args) throws IOException, RunnerException {
        Path report = Files.createDirectories(Path.of(args[1]));
        Options options = new OptionsBuilder()
                .include(args[0])
                .addProfiler(GCProfiler.class)
                // The inlining as bin/dateline has it.
                .jvmArgsAppend(
                        "-XX:FreqInlineSize=120",
                        "-XX:InlineSmallCode=800",
                        "-Dcorpus=" + System.getProperty("corpus", ""))
                .resultFormat(ResultFormatType.JSON)
                .result(report.resolve("jmh.json").toString())
                .build();
        Map<String, List<Double>> figures = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            add(result, figures);
        }
        List<String> description = List.of("text: " + NewsArticles.load().source(), "one thread, one fork each");
        new Report("Parts", description, figures).write(report, "parts", "MB/s");
    }

    private static void add(RunResult result, Map<String, List<Double>> figures) {
        String name = name(result.getParams());
        figures.put(name + ": a second", values(result.getPrimaryResult()));
        result.getSecondaryResults().forEach((label, secondary) -> {
            if (label.endsWith("gc.alloc.rate.norm")) {
                figures.put(name + ": KB allocated each", scaled(values(secondary), 1024));
            } else if (label.equals("characters")) {
                figures.put(name + ": MB/s", scaled(values(secondary), 1e6));
            }
        });
    }

    private static String name(BenchmarkParams benchmark) {
        String[] path = benchmark.getBenchmark().split("\\.", -1);
        String own = path[path.length - 2].replace("Benchmark", "") + " " + path[path.length - 1];
        return benchmark.getParamsKeys().stream()
                .map(key -> ", " + key + " " + benchmark.getParam(key).strip())
                .reduce(own, String::concat);
    }

    private static List<Double> values(Result<?> result) {
        Statistics statistics = result.getStatistics();
        List<Double> values = new ArrayList<>();
        statistics.getRawData().forEachRemaining(value -> {
            for (long i = 0; i < value.getValue(); i++) {
                values.add(value.getKey());
            }
        });
        return values;
    }

    private static List<Double> scaled(List<Double> values, double unit) {
        return values.stream().map(value -> value / unit).toList();
    }
}
