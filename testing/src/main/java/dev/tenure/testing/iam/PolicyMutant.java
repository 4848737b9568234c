package dev.tenure.testing.iam;

/**
 * A policy with one mistake in it.
 *
 * @param description where, and which mistake, for people
 * @param policy the policy that has it
 */
public record PolicyMutant(String description, Policy policy) {
  @Override
  public String toString() {
    return description;
  }
}
