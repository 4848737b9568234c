package dev.tenure.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.runtime.InvalidExpressionException;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private final Changes changes = new Changes();

  @Test
  void aKeyIsRemovedOnceByAllOfItsMembers() {
    changes.remove("byPerson_pk");
    changes.remove("byPerson_pk");

    assertThat(changes).hasToString("[REMOVE byPerson_pk]");
  }

  @Test
  void aKeyThatIsSetIsNotRemoved() {
    changes.key("byPerson_pk", () -> "ann");

    assertThatExceptionOfType(InvalidExpressionException.class)
        .isThrownBy(() -> changes.remove("byPerson_pk"));
    assertThat(changes).hasToString("[SET byPerson_pk]");
  }
}
