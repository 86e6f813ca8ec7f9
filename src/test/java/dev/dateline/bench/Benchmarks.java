package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the JMH benchmarks whose names match a pattern, and writes {@code jmh.json} into a folder. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param args a regular expression over benchmark names, and the folder of the report */
    public static void main(String[] args) throws IOException, RunnerException {
        Path report = Files.createDirectories(Path.of(args[1]));
        Options options = new OptionsBuilder()
                .include(args[0])
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Dcorpus=" + System.getProperty("corpus", ""))
                .resultFormat(ResultFormatType.JSON)
                .result(report.resolve("jmh.json").toString())
                .build();
        new Runner(options).run();
    }
}
