package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScopeTest {
  private final Scope acme = Notes.of("acme").scope();

  @Test
  void ownsItsKeyAndWhatContinuesItWithAnotherPart() {
    assertThat(acme.owns("TENANT#acme")).isTrue();
    assertThat(acme.owns("TENANT#acme#c-1")).isTrue();
    assertThat(acme.tailOf("TENANT#acme#c-1")).isEqualTo("#c-1");
    assertThat(acme.tailOf("TENANT#acme")).isEmpty();
  }

  @Test
  void ownsNothingElse() {
    for (String key :
        new String[] {
          "TENANT#acme2",
          "TENANT#acme$",
          "TENANT#acm",
          "TENANT#ACME",
          "TENANT#",
          "",
          "$SHARED",
          "XTENANT#acme",
          "TENANT#acme "
        }) {
      assertThat(acme.owns(key)).as(key).isFalse();
    }
  }

  @Test
  void theSharedPartIsNoTenants() {
    Scope shared = acme.connection().shared();

    assertThat(shared.owns("$SHARED")).isTrue();
    assertThat(shared.owns("$SHARED#COUNTRY")).isTrue();
    assertThat(shared.owns("TENANT#acme")).isFalse();
    assertThat(acme.owns("$SHARED")).isFalse();
  }

  @Test
  void whatCrossesTenantsOwnsAll() {
    assertThat(acme.connection().crossTenant().owns("TENANT#acme")).isTrue();
    assertThat(acme.connection().crossTenant().owns("anything")).isTrue();
  }

  @Test
  void noTenantIsEmpty() {
    TableConnection connection = acme.connection();

    assertThatThrownBy(() -> connection.scope("", "nobody"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(connection.scope("TENANT#a", "a")).hasToString("Scope[a]");
  }
}
