package dev.tenure.writes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
final class Watch extends Clock {
  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-03-01T10:00:00.123456Z"));

  void move(Duration by) {
    time.updateAndGet(instant -> instant.plus(by));
  }

  @Override
  public Instant instant() {
    return time.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
