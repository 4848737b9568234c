package dev.tenure.testing.request;

import dev.tenure.testing.iam.IamRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question to IAM that a request leads to.
 *
 * @param action such as {@code dynamodb:GetItem}
 * @param resource an ARN, or {@code *} for an action that has none
 * @param leadingKeys the values of {@code dynamodb:LeadingKeys}, each once; empty when the request
 *     has none
 * @param enclosingOperation {@code dynamodb:EnclosingOperation}, in transactions
 */
public record Authorization(
    String action, String resource, List<String> leadingKeys, Optional<String> enclosingOperation) {
  /**
   * The context keys that are derived; a policy that reads another one of DynamoDB's is beyond us.
   */
  public static final List<String> CONTEXT_KEYS =
      List.of("dynamodb:LeadingKeys", "dynamodb:EnclosingOperation");

  /** Takes each leading key once. */
  public Authorization {
    leadingKeys = leadingKeys.stream().distinct().toList();
  }

  /** The same question about another resource. */
  public Authorization withResource(String otherResource) {
    return new Authorization(action, otherResource, leadingKeys, enclosingOperation);
  }

  /** The same question with other leading keys; with none, as if the request had none. */
  public Authorization withLeadingKeys(Collection<String> otherKeys) {
    return new Authorization(action, resource, List.copyOf(otherKeys), enclosingOperation);
  }

  /** The same question, asked for a part of this operation. */
  public Authorization within(String operation) {
    return new Authorization(action, resource, leadingKeys, Optional.of(operation));
  }

  /** The question, asked by a principal whose session has these tags. */
  public IamRequest by(Map<String, String> principalTags) {
    return toRequest().principalTags(principalTags).build();
  }

  /** The question, to add further context to. */
  public IamRequest.Builder toRequest() {
    IamRequest.Builder request = IamRequest.builder(action, resource);
    if (!leadingKeys.isEmpty()) {
      request.context("dynamodb:LeadingKeys", leadingKeys);
    }
    enclosingOperation.ifPresent(name -> request.context("dynamodb:EnclosingOperation", name));
    return request;
  }

  @Override
  public String toString() {
    return action
        + " on "
        + resource
        + (leadingKeys.isEmpty() ? "" : " with leading keys " + leadingKeys)
        + enclosingOperation.map(name -> " in " + name).orElse("");
  }
}
