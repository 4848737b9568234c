package dev.tenure.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofMillis(100), Duration.ofMillis(1_500), 6);

  @Test
  void waitsLongerEachTimeUpToTheLongest() {
    long[] longest = {0, 0, 100, 200, 400, 800, 1_500, 1_500, 1_500};
    for (int attempt = 1; attempt < longest.length; attempt++) {
      long seen = 0;
      for (int i = 0; i < 2_000; i++) {
        long wait = BACKOFF.before(attempt).toMillis();
        assertThat(wait).isBetween(0L, longest[attempt]);
        seen = Math.max(seen, wait);
      }
      assertThat(seen).isGreaterThanOrEqualTo(longest[attempt] * 9 / 10);
    }
  }

  @Test
  void isRandomSoThatCallersComeBackOneByOne() {
    Set<Duration> waits = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      waits.add(BACKOFF.before(5));
    }

    assertThat(waits).hasSizeGreaterThan(200);
    assertThat(waits).anyMatch(wait -> wait.toMillis() < 100);
  }

  @Test
  void endsAfterAsManyAttemptsAsItSays() {
    assertThat(BACKOFF.allowsAfter(5)).isTrue();
    assertThat(BACKOFF.allowsAfter(6)).isFalse();
    assertThat(Backoff.NONE.allowsAfter(1)).isFalse();
  }

  @Test
  void doesNotOverflow() {
    Backoff patient = new Backoff(Duration.ofDays(1), Duration.ofDays(100_000), 1_000);

    assertThat(patient.before(900)).isBetween(Duration.ZERO, Duration.ofDays(100_000));
  }

  @Test
  void refusesWhatIsNoWait() {
    assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
