package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final long NOW = 1_772_359_200_000_000L;
  private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

  private final Versions versions = new Versions(Clock.fixed(TIME, ZoneOffset.UTC));

  @Test
  void beginsWithTheMicrosecond() {
    assertThat(versions.next()).isEqualTo(NOW);
  }

  @Test
  void neverGivesANumberTwice() {
    assertThat(versions.next()).isEqualTo(NOW);
    assertThat(versions.next()).isEqualTo(NOW + 1);
    assertThat(versions.after(NOW + 1)).isEqualTo(NOW + 2);
    assertThat(versions.next()).isEqualTo(NOW + 3);
  }

  @Test
  void isNotMovedByNumbersFromNowhere() {
    assertThat(versions.after(Long.MAX_VALUE - 1)).isEqualTo(Long.MAX_VALUE);
    assertThat(versions.after(5)).isEqualTo(6);
    assertThat(versions.next()).isEqualTo(NOW);
  }
}
