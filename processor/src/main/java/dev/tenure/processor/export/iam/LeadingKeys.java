package dev.tenure.processor.export.iam;

import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TenantModel;
import java.util.List;
import java.util.function.Function;

/**
 * Patterns of partition keys, as {@code StringLike} reads them.
 *
 * <p>A whole is two patterns: the exact value, and the value with {@code #} and anything behind it.
 * One pattern with {@code *} right behind the value would admit {@code acme2} for {@code acme}.
 * What IAM puts in for a variable holds neither {@code #} nor a wildcard: the alphabet of tenants
 * has none of them.
 */
final class LeadingKeys {
  private LeadingKeys() {}

  /** All partitions of the session's tenant. */
  static List<String> tenant(TenantModel tenant, SessionTags tags) {
    return whole(join(tenant.pattern(), member -> tags.variable(member.name())));
  }

  /** All partitions of shared entities. */
  static List<String> shared() {
    return whole("$SHARED");
  }

  /** The partitions that a pattern can lead to. */
  static String any(KeyPattern pattern) {
    return join(pattern, member -> "*");
  }

  private static List<String> whole(String value) {
    return List.of(value, value.endsWith("#") ? value + "*" : value + "#*");
  }

  private static String join(KeyPattern pattern, Function<KeyPart.Member, String> member) {
    return KeyText.join(pattern.parts(), word -> literal(word.text()), member);
  }

  /** What would be a wildcard or a variable is written as the variable that stands for it. */
  private static String literal(String text) {
    return text.replace("${", "${$}{").replace("*", "${*}").replace("?", "${?}");
  }
}
