package dev.tenure.testing.loop;

import dev.tenure.testing.iam.Evaluation;
import dev.tenure.testing.iam.IamEvaluator;
import dev.tenure.testing.iam.IamRequest;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.iam.PolicyMutant;
import dev.tenure.testing.iam.PolicyMutants;
import dev.tenure.testing.request.Authorization;
import dev.tenure.testing.request.RequestAuthorizations;
import dev.tenure.testing.request.ResourceNames;
import dev.tenure.testing.request.TableKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkRequest;

/**
 * Holds recorded requests against the policies of the role that sent them. Immutable, thread-safe.
 *
 * <pre>{@code
 * Policy policy = Policy.ofResource("META-INF/tenure/shop/iam/tenant-read-write.policy.json");
 * PolicyLoop loop = PolicyLoop.forTenants(policy).table(keys).build();
 * RecordedRun run = RecordedRun.ofTenant("TenantId", "acme", recording.drain());
 * loop.check(run).orThrow();
 * assertThat(loop.survivors(run)).isEmpty();
 * }</pre>
 *
 * @see LoopRule
 */
public final class PolicyLoop {
  private final Audience audience;
  private final List<Policy> policies;
  private final RequestAuthorizations authorizations;
  private final Surroundings surroundings;
  private final Map<String, List<String>> context;

  private PolicyLoop(Builder builder) {
    this.audience = builder.audience;
    this.policies = builder.policies;
    this.authorizations = RequestAuthorizations.of(builder.names, builder.tables);
    this.surroundings =
        new Surroundings(builder.audience, builder.sharedPartition, builder.siloTables);
    this.context = Map.copyOf(builder.context);
  }

  /** The role has sessions of one tenant each, on a table of all tenants. */
  public static Builder forTenants(Policy... policies) {
    return new Builder(Audience.TENANTS, List.of(policies));
  }

  /** The role has sessions of one tenant each, on a table of that tenant alone. */
  public static Builder forSilos(Policy... policies) {
    return new Builder(Audience.SILOS, List.of(policies));
  }

  /** The role writes what all tenants read, and nothing of a tenant. */
  public static Builder forShared(Policy... policies) {
    return new Builder(Audience.SHARED, List.of(policies));
  }

  /** The role looks up, or reads and writes, what was declared to cross tenants. */
  public static Builder forCrossTenant(Policy... policies) {
    return new Builder(Audience.CROSS_TENANT, List.of(policies));
  }

  /** Any other role, such as an operator's: leading keys need not bind it. */
  public static Builder forRole(Policy... policies) {
    return new Builder(Audience.ROLE, List.of(policies));
  }

  /**
   * Checks every demand of {@link LoopRule}.
   *
   * @throws dev.tenure.testing.request.UnsupportedRequestException when it cannot be told what IAM
   *     is asked about a recorded request
   */
  public LoopReport check(RecordedRun... runs) {
    return check(policies, runs);
  }

  /**
   * The mistakes in the policies that {@link #check} would not have found with these runs. Empty is
   * what a test wants; a survivor names what the runs do not exercise.
   *
   * @throws AssertionError when the policies as they are do not pass
   */
  public List<PolicyMutant> survivors(RecordedRun... runs) {
    check(runs).orThrow();
    List<PolicyMutant> survivors = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      for (PolicyMutant mutant : PolicyMutants.of(policies.get(i))) {
        List<Policy> mutated = new ArrayList<>(policies);
        mutated.set(i, mutant.policy());
        if (check(mutated, runs).isClean()) {
          survivors.add(mutant);
        }
      }
    }
    return survivors;
  }

  private LoopReport check(List<Policy> judges, RecordedRun... runs) {
    if (runs.length == 0) {
      throw new IllegalArgumentException("No run to check");
    }
    List<Violation> violations = new ArrayList<>();
    IamEvaluator evaluator = IamEvaluator.of(judges);
    List<IamRequest> asked = new ArrayList<>();
    for (RecordedRun run : runs) {
      checkTags(run);
      for (Authorization recorded : questions(run)) {
        IamRequest request = request(recorded, run.tags());
        asked.add(request);
        checkRecorded(evaluator, recorded, request, violations);
        for (Probe probe : Probes.of(surroundings, run, recorded)) {
          checkProbe(evaluator, probe, violations);
        }
      }
    }
    violations.addAll(Grants.unused(judges, asked));
    return new LoopReport(violations);
  }

  private void checkTags(RecordedRun run) {
    if (audience.hasTenants() == run.tags().isEmpty()) {
      throw new IllegalArgumentException(
          audience.hasTenants()
              ? "A run of a tenant needs the tags of its session"
              : "A run of a role that is no tenant's has no tags: " + run.tags().keySet());
    }
  }

  private Set<Authorization> questions(RecordedRun run) {
    Set<Authorization> questions = new LinkedHashSet<>();
    for (SdkRequest request : run.requests()) {
      questions.addAll(authorizations.of(request));
    }
    return questions;
  }

  private void checkRecorded(
      IamEvaluator evaluator,
      Authorization recorded,
      IamRequest request,
      List<Violation> violations) {
    Evaluation evaluation = evaluator.evaluate(request);
    if (!evaluation.isAllowed()) {
      violations.add(new Violation(LoopRule.RECORDED_IS_ALLOWED, evaluation.explanation()));
    }
    boolean outside =
        audience == Audience.SHARED
            ? !surroundings.isShared(recorded)
            : audience.hasKeys() && recorded.leadingKeys().isEmpty();
    if (outside) {
      violations.add(new Violation(LoopRule.RECORDED_IS_SCOPED, recorded.toString()));
    }
  }

  private void checkProbe(IamEvaluator evaluator, Probe probe, List<Violation> violations) {
    Evaluation evaluation = evaluator.evaluate(request(probe.authorization(), probe.tags()));
    if (evaluation.isAllowed()) {
      violations.add(new Violation(probe.rule(), probe.attack() + ": " + evaluation.explanation()));
    }
  }

  private IamRequest request(Authorization authorization, Map<String, String> tags) {
    IamRequest.Builder request = authorization.toRequest().principalTags(tags);
    context.forEach(request::context);
    return request.build();
  }

  /** Collects a loop. Not thread-safe. */
  public static final class Builder {
    private final Audience audience;
    private final List<Policy> policies;
    private final List<TableKeys> tables = new ArrayList<>();
    private final Map<String, List<String>> context = new LinkedHashMap<>();
    private ResourceNames names = ResourceNames.defaults();
    private String sharedPartition = "$SHARED";
    private Optional<String> siloTables = Optional.empty();

    private Builder(Audience audience, List<Policy> policies) {
      this.audience = audience;
      this.policies = policies;
    }

    /** A table that requests go to. */
    public Builder table(TableKeys keys) {
      tables.add(keys);
      return this;
    }

    /** Where the tables are, for policies that name an account or a Region. */
    public Builder resourceNames(ResourceNames resourceNames) {
      this.names = resourceNames;
      return this;
    }

    /** The partition that all tenants read, {@code $SHARED} unless told otherwise. */
    public Builder sharedPartition(String partitionKey) {
      this.sharedPartition = partitionKey;
      return this;
    }

    /**
     * The role is no tenant's and works on tables of one tenant each, named by this name, a hyphen
     * and the tenant.
     */
    public Builder siloTables(String name) {
      this.siloTables = Optional.of(name);
      return this;
    }

    /** A context key that the policies read and that comes neither from requests nor from tags. */
    public Builder context(String key, String... values) {
      context.put(key, List.of(values));
      return this;
    }

    /**
     * The loop.
     *
     * @throws IllegalArgumentException when a policy reads a context key whose value nobody tells
     */
    public PolicyLoop build() {
      policies.forEach(policy -> ContextKeys.check(policy, context.keySet()));
      return new PolicyLoop(this);
    }
  }
}
