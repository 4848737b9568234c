package dev.tenure.testing.iam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An identity-based policy.
 *
 * @param version decides whether variables are known; "IAM JSON policy elements: Version"
 * @param statements at least one
 */
public record Policy(Version version, List<Statement> statements) {

  /** The version of the policy language. */
  public enum Version {
    /** What holds when a policy names none: {@code ${...}} is text. */
    V2008_10_17("2008-10-17"),
    /** Knows policy variables. */
    V2012_10_17("2012-10-17");

    private final String date;

    Version(String date) {
      this.date = date;
    }

    static Version parse(String date) {
      for (Version version : values()) {
        if (version.date.equals(date)) {
          return version;
        }
      }
      throw new InvalidPolicyException("Version '" + date + "' is not 2012-10-17 or 2008-10-17");
    }

    @Override
    public String toString() {
      return date;
    }
  }

  /** Checks every variable, so that an evaluation meets no surprise. */
  public Policy {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new InvalidPolicyException("The policy has no statement");
    }
    contextKeys(version, statements);
  }

  /**
   * Reads a policy's JSON.
   *
   * @throws InvalidPolicyException when it is malformed, or uses what this evaluator does not cover
   */
  public static Policy parse(String json) {
    return PolicyParser.identityPolicy(json);
  }

  /**
   * Reads a role's trust policy: it names a {@code Principal} and no resource. Whom it names is not
   * judged; the evaluation says what holds for the one it does name.
   *
   * @throws InvalidPolicyException as {@link #parse(String)}
   */
  public static Policy parseTrust(String json) {
    return PolicyParser.trustPolicy(json);
  }

  /**
   * Reads a policy from the class path, such as {@code
   * META-INF/tenure/shop/iam/tenant.policy.json}.
   *
   * @throws IllegalArgumentException when there is no such resource
   * @throws InvalidPolicyException as {@link #parse(String)}
   */
  public static Policy ofResource(String path) {
    ClassLoader loader =
        Objects.requireNonNullElseGet(
            Thread.currentThread().getContextClassLoader(), Policy.class::getClassLoader);
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource '" + path + "' on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource '" + path + "'", e);
    }
  }

  /** The context keys that conditions and variables read, as they are written. */
  public Set<String> contextKeys() {
    return contextKeys(version, statements);
  }

  private static Set<String> contextKeys(Version version, List<Statement> statements) {
    boolean variables = version == Version.V2012_10_17;
    Set<String> keys = new LinkedHashSet<>();
    for (Statement statement : statements) {
      for (String resource : statement.resources().patterns()) {
        keys.addAll(PolicyText.parse(resource, variables, true).variables());
      }
      for (Condition condition : statement.conditions()) {
        keys.add(condition.key());
        for (String value : condition.values()) {
          keys.addAll(PolicyText.parse(value, variables, true).variables());
        }
      }
    }
    return keys;
  }

  /** The same policy with the statement at this place replaced. */
  public Policy withStatement(int place, Statement statement) {
    List<Statement> changed = new ArrayList<>(statements);
    changed.set(place, statement);
    return new Policy(version, changed);
  }

  boolean knowsVariables() {
    return version == Version.V2012_10_17;
  }
}
