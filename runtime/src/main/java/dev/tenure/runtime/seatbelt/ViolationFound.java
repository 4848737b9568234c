package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.TenantViolationEvent;

/** Ends an examination; the seatbelt decides what becomes of it. */
final class ViolationFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient TenantViolationEvent event;

  ViolationFound(TenantViolationEvent event) {
    super(event.message(), null, false, false);
    this.event = event;
  }

  TenantViolationEvent event() {
    return event;
  }
}
