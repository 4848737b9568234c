package dev.tenure.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "acme",
        "ACME",
        "a-b_c.d:e/f=g+h@i",
        "https://shop-a.example.com/graphql/",
        "azAZ09"
      })
  void keepsWhatATenantMayBe(String value) {
    assertThat(TenantId.of(value).value()).isEqualTo(value);
    assertThat(TenantId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "acme ",
        " acme",
        "a cme",
        "a#b",
        "a$b",
        "a%b",
        "a,b",
        "a;b",
        "a<b",
        "a?b",
        "a[b",
        "a\\b",
        "a^b",
        "a`b",
        "a{b",
        "a~b",
        "a*b",
        "a\u0000",
        "a\n",
        "ä",
        "\u0661",
        "\uD83D\uDE00"
      })
  void refusesWhatATenantCannotBe(String value) {
    assertThat(TenantId.isValid(value)).isFalse();
    assertThatThrownBy(() -> TenantId.of(value))
        .isInstanceOf(InvalidTenantException.class)
        .hasMessage(
            "Tenant part 'tenantId' must be 1 to 256 characters out of"
                + " A-Z a-z 0-9 _ . : / = + @ -");
  }

  @Test
  void allowsExactlyTheAlphabet() {
    StringBuilder allowed = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (TenantId.isValid(String.valueOf((char) c))) {
        allowed.append((char) c);
      }
    }
    assertThat(allowed.chars().sorted().mapToObj(c -> String.valueOf((char) c)))
        .containsExactly(
            ("+ - . / 0 1 2 3 4 5 6 7 8 9 : = @ A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
                    + " _ a b c d e f g h i j k l m n o p q r s t u v w x y z")
                .split(" "));
  }

  @Test
  void has256CharactersAtMost() {
    assertThat(TenantId.of("a".repeat(256)).value()).hasSize(256);
    assertThatThrownBy(() -> TenantId.of("a".repeat(257)))
        .isInstanceOf(InvalidTenantException.class);
  }

  @Test
  void isItsValueAndNothingElse() {
    assertThat(TenantId.of("acme")).isEqualTo(TenantId.of("acme"));
    assertThat(TenantId.of("acme")).hasSameHashCodeAs(TenantId.of("acme"));
    assertThat(TenantId.of("acme")).isNotEqualTo(TenantId.of("ACME"));
    assertThat(TenantId.of("acme")).isNotEqualTo("acme");
    assertThat(TenantId.of("acme")).isLessThan(TenantId.of("acme2"));
  }
}
