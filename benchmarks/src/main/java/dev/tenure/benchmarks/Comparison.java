package dev.tenure.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link MappingBenchmark} and {@link FirstItem}, and prints one table.
 *
 * <p>Arguments are JMH's and override the defaults: {@code -f 3 -wi 5 -i 10} for figures to quote.
 * Bytes are exact in any run; times need a machine that does nothing else.
 */
public final class Comparison {
  private static final int FRESH_JVMS = 5;
  private static final String[] MEANS = {"Generated", "ByHand", "Bean", "Static"};
  private static final String ROW = "%-28s %10.0f %7.2f %10.0f %7.2f %10.0f %7.2f %10.0f %7.2f";

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
    out.println();
    out.println("One order, 13 attributes with keys, tag and index keys. x: times the generated.");
    out.printf(
        Locale.ROOT,
        "%-28s %10s %7s %10s %7s %10s %7s %10s %7s%n",
        "",
        "generated",
        "",
        "by hand",
        "x",
        "fromBean",
        "x",
        "static",
        "x");
    for (String direction : new String[] {"write", "read"}) {
      String what = direction.equals("write") ? "object to item" : "item to object";
      print(what + ", ns/op", times(results, direction));
      print(what + ", B/op", bytes(results, direction));
    }
    FirstItem.Cost[] first = new FirstItem.Cost[MEANS.length];
    for (int i = 0; i < MEANS.length; i++) {
      first[i] = FirstItem.medianOf(FRESH_JVMS, MEANS[i]);
    }
    print(
        "first item, ms",
        new double[] {first[0].ms(), first[1].ms(), first[2].ms(), first[3].ms()});
    print(
        "first item, classes loaded",
        new double[] {
          first[0].classes(), first[1].classes(), first[2].classes(), first[3].classes()
        });
  }

  private static Options withDefaults(Options arguments) {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(arguments);
    if (arguments.getIncludes().isEmpty()) {
      options.include(MappingBenchmark.class.getName());
    }
    options.forks(arguments.getForkCount().orElse(1));
    options.warmupIterations(arguments.getWarmupIterations().orElse(3));
    options.warmupTime(arguments.getWarmupTime().orElse(TimeValue.seconds(1)));
    options.measurementIterations(arguments.getMeasurementIterations().orElse(5));
    options.measurementTime(arguments.getMeasurementTime().orElse(TimeValue.seconds(1)));
    options.verbosity(arguments.verbosity().orElse(VerboseMode.NORMAL));
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

  private static double[] times(Map<String, RunResult> results, String direction) {
    double[] times = new double[MEANS.length];
    for (int i = 0; i < times.length; i++) {
      RunResult result = results.get(direction + MEANS[i]);
      times[i] = result == null ? Double.NaN : result.getPrimaryResult().getScore();
    }
    return times;
  }

  private static double[] bytes(Map<String, RunResult> results, String direction) {
    double[] bytes = new double[MEANS.length];
    for (int i = 0; i < bytes.length; i++) {
      RunResult result = results.get(direction + MEANS[i]);
      bytes[i] = result == null ? Double.NaN : allocated(result);
    }
    return bytes;
  }

  private static double allocated(RunResult result) {
    for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
      if (entry.getKey().endsWith("gc.alloc.rate.norm")) {
        return entry.getValue().getScore();
      }
    }
    return Double.NaN;
  }

  private void print(String what, double[] v) {
    double base = v[0];
    out.printf(
        Locale.ROOT,
        ROW + "%n",
        what,
        base,
        1.0,
        v[1],
        v[1] / base,
        v[2],
        v[2] / base,
        v[3],
        v[3] / base);
  }
}
