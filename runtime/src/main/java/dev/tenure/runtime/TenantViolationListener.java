package dev.tenure.runtime;

/**
 * Is told of every request that leaves its tenant, whether it was refused or only watched.
 *
 * <p>It is called on the thread that makes the request or takes its answer; several threads may
 * call it at once. What it throws is logged and dropped.
 */
@FunctionalInterface
public interface TenantViolationListener {
  /** A request, or what came back, leaves its tenant. */
  void violation(TenantViolationEvent event);
}
