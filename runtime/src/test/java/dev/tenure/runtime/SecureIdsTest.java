package dev.tenure.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecureIdsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123999Z");

  private final IdSource ids = IdSource.secure();

  @Test
  void beginsWithTheTime() {
    UUID id = ids.timeOrdered(NOW);

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void sortsInTheOrderOfTheCallsWhateverTheClockDoes() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.timeOrdered(i % 3 == 0 ? NOW.minusSeconds(i) : NOW).toString());
    }

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void isRandomWhereNoOrderIsWanted() {
    assertThat(ids.random().version()).isEqualTo(4);
    assertThat(ids.random()).isNotEqualTo(ids.random());
  }
}
