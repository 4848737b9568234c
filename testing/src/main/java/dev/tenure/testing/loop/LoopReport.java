package dev.tenure.testing.loop;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the loop found.
 *
 * @param violations empty when recorded requests and policies meet
 */
public record LoopReport(List<Violation> violations) {
  /** Copies the violations. */
  public LoopReport {
    violations = List.copyOf(violations);
  }

  /** Whether recorded requests and policies meet. */
  public boolean isClean() {
    return violations.isEmpty();
  }

  /**
   * The same without the violations of one rule: where only a part of the code has been recorded,
   * {@code loop.check(run).without(LoopRule.GRANT_IS_USED).orThrow()} asks everything else.
   */
  public LoopReport without(LoopRule rule) {
    return new LoopReport(
        violations.stream().filter(violation -> violation.rule() != rule).toList());
  }

  /**
   * Fails a test.
   *
   * @throws AssertionError when there are violations, with all of them
   */
  public void orThrow() {
    if (!isClean()) {
      throw new AssertionError(toString());
    }
  }

  @Override
  public String toString() {
    return violations.size()
        + (violations.size() == 1 ? " violation" : " violations")
        + violations.stream().map(each -> "\n" + each).collect(Collectors.joining());
  }
}
