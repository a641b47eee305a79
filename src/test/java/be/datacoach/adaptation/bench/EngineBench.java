package be.datacoach.adaptation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * {@code scripts/bench engine [--long] [PATTERN]}: runs the benchmarks of the core, prints a table against the goals,
 * and writes {@code target/bench/engine.json}.
 */
public final class EngineBench {

    /** In milliseconds at the 95th percentile, by benchmark; without a goal we only want to know. */
    private static final Map<String, Double> GOALS = goals();

    /** Only with {@code --long}, or asked for by its name. */
    private static final String TAKES_MINUTES = "prove200Modules500Rules";

    private EngineBench() {}

    private static Map<String, Double> goals() {
        var goals = new LinkedHashMap<String, Double>();
        goals.put("PlanningBenchmark.planOneShipped", 1.0);
        goals.put("PlanningBenchmark.planOneOf200Modules500Rules", 20.0);
        goals.put("PlanningBenchmark.planTenThousand", 60_000.0);
        goals.put("ProofBenchmark.proveShipped", 1_000.0);
        goals.put("ProofBenchmark.prove200Modules500Rules", 30_000.0);
        goals.put("ProofBenchmark.proveShippedAfterOneEdit", 1_000.0);
        goals.put("DivisionBenchmark.divideUpToFourShipped", 200.0);
        goals.put("DivisionBenchmark.divideUpToTwelveOf200Modules", 1_000.0);
        goals.put("DivisionBenchmark.divideFourBeginners", 5_000.0);
        return goals;
    }

    public static void main(String... words) throws RunnerException, IOException {
        List<String> arguments = List.of(words);
        boolean thorough = arguments.contains("--long");
        Path json = Path.of("target/bench/engine.json");
        Files.createDirectories(json.getParent());
        var options = new OptionsBuilder()
                .forks(thorough ? 3 : 1)
                .warmupIterations(thorough ? 5 : 3)
                .warmupTime(TimeValue.seconds(thorough ? 3 : 1))
                .measurementIterations(thorough ? 10 : 3)
                .measurementTime(TimeValue.seconds(thorough ? 3 : 1))
                .jvmArgsAppend("-Xmx1g")
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString());
        arguments.stream().filter(word -> !word.startsWith("-")).forEach(options::include);
        if (arguments.stream().allMatch(word -> word.startsWith("-")))
            options.include("be\\.datacoach\\.adaptation\\.");
        if (words.length == 0) options.exclude(TAKES_MINUTES);
        print(new Runner(options.build()).run());
        System.out.println("JSON: " + json);
    }

    private static void print(Collection<RunResult> runs) {
        System.out.printf("%n%-50s %10s %10s %10s%n", "milliseconds", "median", "p95", "goal");
        for (RunResult run : runs) {
            Result<?> result = run.getPrimaryResult();
            String name = run.getParams().getBenchmark().replaceFirst(".*\\.([^.]+\\.[^.]+)$", "$1");
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %10.3f %10.3f %10s%n",
                    name,
                    result.getStatistics().getPercentile(50),
                    result.getStatistics().getPercentile(95),
                    goal(name, result.getStatistics().getPercentile(95)));
        }
    }

    private static String goal(String name, double p95) {
        Double goal = GOALS.get(name);
        if (goal == null) return "";
        return (p95 <= goal ? "ok <" : "NO >") + " " + goal.longValue();
    }
}
