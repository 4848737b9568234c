package dev.tenure.proof;

import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.loop.LoopReport;
import dev.tenure.testing.loop.LoopRule;
import dev.tenure.testing.loop.PolicyLoop;
import dev.tenure.testing.loop.RecordedRun;
import dev.tenure.testing.loop.Violation;
import dev.tenure.testing.request.RecordingInterceptor;
import dev.tenure.testing.request.TableKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkRequest;

/** Recorded calls, and what policies say to them. */
final class Loops {
  private Loops() {}

  /** The policy of this name that the build emitted for a table. */
  static Policy policy(String table, String name) {
    return Policy.ofResource("META-INF/tenure/" + table + "/iam/" + name + ".policy.json");
  }

  static TableKeys keys(TableDefinition definition, String table) {
    return TableKeys.of(definition.toCreateTableRequest(table));
  }

  /** What each call sends, in the order of the calls; none sends nothing. */
  static <D> List<Recorded> record(RecordingInterceptor recording, D door, List<Call<D>> calls) {
    List<Recorded> recorded = new ArrayList<>();
    recording.drain();
    for (Call<D> call : calls) {
      call.code().accept(door);
      recorded.add(new Recorded(call.name(), call.writes(), recording.drain()));
    }
    return recorded;
  }

  /**
   * What a call sent.
   *
   * @param name the call's name
   * @param writes whether it changes anything
   */
  record Recorded(String name, boolean writes, List<SdkRequest> requests) {}

  /** The requests of all calls. */
  static List<SdkRequest> all(List<Recorded> recorded) {
    return recorded.stream().flatMap(call -> call.requests().stream()).toList();
  }

  /** The requests of the calls that only read. */
  static List<SdkRequest> reads(List<Recorded> recorded) {
    return all(recorded.stream().filter(call -> !call.writes()).toList());
  }

  /** What is wrong about one call, which need not use all that is granted. */
  static Set<LoopRule> broken(PolicyLoop loop, RecordedRun run) {
    LoopReport report = loop.check(run);
    return report.violations().stream()
        .map(Violation::rule)
        .filter(rule -> rule != LoopRule.GRANT_IS_USED)
        .collect(Collectors.toSet());
  }
}
