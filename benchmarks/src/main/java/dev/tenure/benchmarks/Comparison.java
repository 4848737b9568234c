package dev.tenure.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link MappingBenchmark}, {@link CallBenchmark} and {@link FirstItem}, and prints one table:
 * each figure, and how many times the generated schema's it is.
 *
 * <p>Arguments are JMH's and override the defaults: {@code -f 3 -wi 5 -i 10} for figures to quote.
 * Bytes hardly differ between runs; times, which are medians, like a machine with little else to
 * do.
 */
public final class Comparison {
  private static final int FRESH_JVMS = 5;

  private final PrintStream out;

  private Comparison(PrintStream out) {
    this.out = out;
  }

  /** Runs and prints. */
  public static void main(String[] args)
      throws RunnerException, CommandLineOptionException, IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Comparison(out).run(new CommandLineOptions(args));
  }

  private void run(Options arguments) throws RunnerException, IOException, InterruptedException {
    Map<String, RunResult> results = byName(new Runner(withDefaults(arguments)).run());
    Map<Means, FirstItem.Cost> first = new EnumMap<>(Means.class);
    for (Means means : Means.values()) {
      first.put(means, FirstItem.medianOf(FRESH_JVMS, means));
    }
    out.printf("%nOne order: keys, tag, 13 attributes, index keys. x: times the generated.%n");
    printTitles();
    print("object to item", "write", results);
    print("item to object", "read", results);
    print("get an item", "get", results);
    print("replace an item", "replace", results);
    print("update an attribute", "update", results);
    print("page of 25 by an index", "page", results);
    print("first item, ms", means -> first.get(means).ms());
    print("first item, classes loaded", means -> first.get(means).classes());
  }

  private static Options withDefaults(Options arguments) {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(arguments);
    if (arguments.getIncludes().isEmpty()) {
      options.include(MappingBenchmark.class.getName());
      options.include(CallBenchmark.class.getName());
    }
    options.forks(arguments.getForkCount().orElse(1));
    options.warmupIterations(arguments.getWarmupIterations().orElse(3));
    options.warmupTime(arguments.getWarmupTime().orElse(TimeValue.seconds(1)));
    options.measurementIterations(arguments.getMeasurementIterations().orElse(5));
    options.measurementTime(arguments.getMeasurementTime().orElse(TimeValue.seconds(1)));
    options.addProfiler(GCProfiler.class);
    return options.build();
  }

  private static Map<String, RunResult> byName(Collection<RunResult> results) {
    Map<String, RunResult> byName = new HashMap<>();
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      byName.put(benchmark.substring(benchmark.lastIndexOf('.') + 1), result);
    }
    return byName;
  }

  /** NaN for what the arguments left out. */
  @SuppressWarnings("rawtypes") // so JMH answers them
  private static double time(RunResult result) {
    return result == null
        ? Double.NaN
        : result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  @SuppressWarnings("rawtypes") // so JMH answers them
  private static double bytes(RunResult result) {
    return result == null
        ? Double.NaN
        : result.getSecondaryResults().entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
            .mapToDouble(entry -> entry.getValue().getScore())
            .findFirst()
            .orElse(Double.NaN);
  }

  private void printTitles() {
    out.printf("%-27s", "");
    for (Means means : Means.values()) {
      out.printf("%19s%7s", means.title(), "x");
    }
    out.println();
  }

  private void print(String what, String benchmark, Map<String, RunResult> results) {
    print(what + ", ns", means -> time(results.get(means.benchmark(benchmark))));
    print(what + ", B", means -> bytes(results.get(means.benchmark(benchmark))));
  }

  private void print(String what, ToDoubleFunction<Means> figure) {
    double generated = figure.applyAsDouble(Means.GENERATED);
    out.printf("%-27s", what);
    for (Means means : Means.values()) {
      double value = figure.applyAsDouble(means);
      out.printf(Locale.ROOT, "%19.0f%7.2f", value, value / generated);
    }
    out.println();
  }
}
