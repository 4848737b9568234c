package dev.tenure.testing.iam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What IAM is asked: may this principal do this action to this resource? "The request context".
 *
 * <pre>{@code
 * IamRequest.builder("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/shop")
 *     .principalTag("TenantId", "acme")
 *     .context("dynamodb:LeadingKeys", "TENANT#acme")
 *     .build();
 * }</pre>
 */
public final class IamRequest {
  private static final Pattern TAG_VALUE = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{0,256}");

  private final String action;
  private final String resource;
  private final Map<String, List<String>> context;

  private IamRequest(Builder builder) {
    this.action = builder.action;
    this.resource = builder.resource;
    this.context = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.context.putAll(builder.context);
  }

  /** A request for this action on the resource of this ARN. */
  public static Builder builder(String action, String resource) {
    return new Builder(action, resource);
  }

  /** Such as {@code dynamodb:GetItem}. */
  public String action() {
    return action;
  }

  /** The ARN, or {@code *} for an action that has none. */
  public String resource() {
    return resource;
  }

  /** The values of a context key, in any case; none when the request does not have it. */
  public List<String> values(String key) {
    return context.getOrDefault(key, List.of());
  }

  /**
   * The value a variable stands for. "Single-valued vs. multivalued context keys": a key with
   * several values cannot be a variable.
   */
  Optional<String> variable(String key) {
    List<String> values = values(key);
    if (values.size() > 1) {
      throw new InvalidPolicyException(
          "${" + key + "}: the request has " + values.size() + " values for it");
    }
    return values.stream().findFirst();
  }

  @Override
  public String toString() {
    return action + " on " + resource + " with " + context;
  }

  /** Collects a request. */
  public static final class Builder {
    private final String action;
    private final String resource;
    private final Map<String, List<String>> context = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Builder(String action, String resource) {
      this.action = action;
      this.resource = resource;
    }

    /**
     * A tag of the principal's session.
     *
     * @throws IllegalArgumentException for a value that STS would refuse, so that no test relies on
     *     a tenant that cannot exist
     */
    public Builder principalTag(String name, String value) {
      if (!TAG_VALUE.matcher(value).matches()) {
        throw new IllegalArgumentException(
            "The tag " + name + ": up to 256 letters, digits, spaces and _ . : / = + - @ only");
      }
      return context("aws:PrincipalTag/" + name, value);
    }

    /** Several tags. */
    public Builder principalTags(Map<String, String> tags) {
      tags.forEach(this::principalTag);
      return this;
    }

    /** A context key and its value. */
    public Builder context(String key, String value) {
      return context(key, List.of(value));
    }

    /** A context key and its values; without values, IAM treats it as missing. */
    public Builder context(String key, Collection<String> values) {
      context.put(key, Collections.unmodifiableList(new ArrayList<>(values)));
      return this;
    }

    /** The request. */
    public IamRequest build() {
      return new IamRequest(this);
    }
  }
}
