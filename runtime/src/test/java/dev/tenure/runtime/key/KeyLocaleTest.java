package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locales that write digits, letters or years in another way do not change a key. */
class KeyLocaleTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ar-EG-u-nu-arab", "ar-EG", "tr-TR", "fa-IR", "th-TH-u-ca-buddhist-nu-thai"})
  void keysAreTheSame(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    String key =
        KeyBuilder.start()
            .tenant("tenantId", TenantId.of("TITI-1").value())
            .text("text", "I\u0131\u0130i #")
            .integral("number", -42)
            .instant("instant", Instant.parse("2026-01-31T23:59:59Z"))
            .localDate("date", LocalDate.of(2026, 1, 31))
            .uuid("uuid", UUID.fromString("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"))
            .bool("bool", true)
            .sortKey();
    assertThat(key)
        .isEqualTo(
            "TITI-1#I\u0131\u0130i$20$23#-9999999999999999957#2026-01-31T23:59:59.000000000Z"
                + "#2026-01-31#aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee#true");
    KeyParser parser = KeyParser.of(key);
    assertThat(parser.tenant("tenantId")).isEqualTo("TITI-1");
    assertThat(parser.text("text")).isEqualTo("I\u0131\u0130i #");
    assertThat(parser.intValue("number")).isEqualTo(-42);
    assertThat(parser.instant("instant")).isEqualTo(Instant.parse("2026-01-31T23:59:59Z"));
    assertThat(parser.localDate("date")).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(parser.uuid("uuid"))
        .isEqualTo(UUID.fromString("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"));
    assertThat(parser.bool("bool")).isTrue();
    parser.end();
  }
}
