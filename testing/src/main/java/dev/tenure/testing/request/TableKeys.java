package dev.tenure.testing.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Which attributes are partition keys: of a table, and of its indexes.
 *
 * <p>Of an index whose partition key has several attributes it is the first, the one that begins
 * with the tenant. AWS does not document whether the others are leading keys too; if they are, a
 * policy denies what is allowed here.
 *
 * @param table the table's name
 * @param partitionKey the attribute that is the table's partition key
 * @param indexes the attribute that is the partition key of each index, by the index' name
 */
public record TableKeys(String table, String partitionKey, Map<String, String> indexes) {
  /** Copies the indexes. */
  public TableKeys {
    indexes = Map.copyOf(indexes);
  }

  /** Of a table that is going to be created. */
  public static TableKeys of(CreateTableRequest request) {
    Map<String, String> indexes = new TreeMap<>();
    request
        .globalSecondaryIndexes()
        .forEach(index -> indexes.put(index.indexName(), first(index.keySchema())));
    request
        .localSecondaryIndexes()
        .forEach(index -> indexes.put(index.indexName(), first(index.keySchema())));
    return new TableKeys(request.tableName(), partitionKey(request.keySchema()), indexes);
  }

  /** Of a table that exists, as {@code DescribeTable} answers it. */
  public static TableKeys of(TableDescription description) {
    Map<String, String> indexes = new TreeMap<>();
    description
        .globalSecondaryIndexes()
        .forEach(index -> indexes.put(index.indexName(), first(index.keySchema())));
    description
        .localSecondaryIndexes()
        .forEach(index -> indexes.put(index.indexName(), first(index.keySchema())));
    return new TableKeys(description.tableName(), partitionKey(description.keySchema()), indexes);
  }

  private static String partitionKey(List<KeySchemaElement> keySchema) {
    List<String> names = partitionKeys(keySchema);
    if (names.size() != 1) {
      throw new UnsupportedRequestException(
          "A partition key of " + names.size() + " attributes: " + names);
    }
    return names.get(0);
  }

  private static String first(List<KeySchemaElement> indexKeySchema) {
    return partitionKeys(indexKeySchema).stream()
        .findFirst()
        .orElseThrow(() -> new UnsupportedRequestException("An index without a partition key"));
  }

  private static List<String> partitionKeys(List<KeySchemaElement> keySchema) {
    return keySchema.stream()
        .filter(element -> element.keyType() == KeyType.HASH)
        .map(KeySchemaElement::attributeName)
        .toList();
  }
}
