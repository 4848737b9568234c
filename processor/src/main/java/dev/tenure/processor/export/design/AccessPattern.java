package dev.tenure.processor.export.design;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import java.util.List;
import java.util.Optional;

/**
 * A call of generated code, and the keys it asks for.
 *
 * @param method the call on a door, its arguments named
 * @param operation the operation of DynamoDB
 * @param index the index it reads; absent for the table
 * @param attributes the members' attributes in the keys of an index that it demands by equality
 * @param sortKey what it asks of the sort key; absent where an index has none
 * @param view the record that it answers; absent for the entity itself
 */
public record AccessPattern(
    String method,
    String operation,
    Optional<String> index,
    String partitionKeyAttribute,
    String partitionKey,
    List<AttributeCondition> attributes,
    Optional<SortKeyCondition> sortKey,
    Optional<String> view) {

  /** That an attribute holds the value of a member. */
  public record AttributeCondition(String attribute, String member) {
    JsonObject toJson() {
      return Json.object().put("attribute", attribute).put("equals", "{" + member + "}").build();
    }
  }

  /**
   * What is asked of a sort key.
   *
   * @param comparison {@code equals} or {@code beginsWith}
   * @param key what it is compared with; empty if any will do
   * @param range the member that a range can be asked of next, if there is one
   */
  public record SortKeyCondition(
      String attribute, String comparison, String key, Optional<String> range) {

    JsonObject toJson() {
      Json json = Json.object().put("attribute", attribute);
      if (!key.isEmpty()) {
        json.put(comparison, key);
      }
      range.ifPresent(member -> json.put("range", member));
      return json.build();
    }
  }

  /** Whether it reads the table itself. */
  public boolean isOfTable() {
    return index.isEmpty();
  }

  /** Whether it reads more than one item, those of an entity that is sharded in every shard. */
  public boolean isQuery() {
    return operation.equals("Query");
  }

  JsonObject toJson() {
    Json json = Json.object().put("method", method).put("operation", operation);
    index.ifPresent(name -> json.put("index", name));
    json.put(
        "partitionKey",
        Json.object().put("attribute", partitionKeyAttribute).put("equals", partitionKey).build());
    json.putUnlessEmpty("attributes", Json.array(attributes, AttributeCondition::toJson));
    sortKey.ifPresent(condition -> json.put("sortKey", condition.toJson()));
    view.ifPresent(type -> json.put("view", type));
    return json.build();
  }
}
