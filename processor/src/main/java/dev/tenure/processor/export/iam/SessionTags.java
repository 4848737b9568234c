package dev.tenure.processor.export.iam;

import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.TenantModel;
import dev.tenure.processor.model.TenantModel.TenantPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The session tags that name a tenant, one for each part of it: {@code tenantId} is the tag {@code
 * TenantId}. Its value is the part as it stands in a key.
 *
 * <p>One tag for all parts was rejected: joined, {@code a-b} with {@code c} is {@code a} with
 * {@code b-c}. Values are put in by IAM when a request is judged, never written into a policy.
 */
public final class SessionTags {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_]{1,128}");

  private final Map<String, String> tagByPart;
  private final Optional<String> refusal;

  private SessionTags(Map<String, String> tagByPart, Optional<String> refusal) {
    this.tagByPart = tagByPart;
    this.refusal = refusal;
  }

  /** The tags of this kind of tenant. */
  public static SessionTags of(TenantModel tenant) {
    Map<String, String> tags = new LinkedHashMap<>();
    tenant.parts().forEach(part -> tags.put(part.name(), tagOf(part.name())));
    return new SessionTags(tags, refusal(tenant.parts(), tags));
  }

  /** The part's name with a capital at its beginning. */
  private static String tagOf(String part) {
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }

  private static Optional<String> refusal(List<TenantPart> parts, Map<String, String> tags) {
    for (TenantPart part : parts) {
      if (part.type().kind() == KeyType.Kind.PLAIN) {
        return Optional.of(
            "part {"
                + part.name()
                + ":plain} may hold characters that no session tag carries, and wildcards");
      }
      if (!ALLOWED.matcher(tags.getOrDefault(part.name(), "")).matches()) {
        return Optional.of("part {" + part.name() + "} gives no name for a session tag");
      }
    }
    long distinct = tags.values().stream().map(t -> t.toLowerCase(Locale.ROOT)).distinct().count();
    return distinct == tags.size()
        ? Optional.empty()
        : Optional.of("two parts differ in case only, and the names of session tags do not");
  }

  /** Why policies cannot be by tag; empty where they can. */
  public Optional<String> refusal() {
    return refusal;
  }

  /** The names of the tags, in the order of the tenant's parts. */
  public List<String> names() {
    return List.copyOf(tagByPart.values());
  }

  /** The tag of a part. */
  public String name(String part) {
    return tagByPart.getOrDefault(part, tagOf(part));
  }

  /** The policy variable that stands for the value of a part's tag. */
  String variable(String part) {
    return variableOf(name(part));
  }

  static String variableOf(String tag) {
    return "${" + key(tag) + "}";
  }

  /** The condition key of a tag of the caller. */
  static String key(String tag) {
    return "aws:PrincipalTag/" + tag;
  }
}
