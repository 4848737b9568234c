package dev.tenure.testing.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Says what IAM will be asked about a request to DynamoDB; the rules are in the package's
 * description. Immutable, thread-safe.
 */
public final class RequestAuthorizations {
  /** Authorised on the table as a whole, by an action of the operation's name. */
  private static final Set<Class<? extends SdkRequest>> ON_TABLES =
      Set.of(
          DescribeTableRequest.class,
          DeleteTableRequest.class,
          UpdateTableRequest.class,
          DescribeTimeToLiveRequest.class,
          UpdateTimeToLiveRequest.class,
          DescribeContinuousBackupsRequest.class,
          UpdateContinuousBackupsRequest.class);

  private final ResourceNames names;
  private final Map<String, TableKeys> tables = new TreeMap<>();

  private RequestAuthorizations(ResourceNames names, List<TableKeys> tables) {
    this.names = names;
    tables.forEach(table -> this.tables.put(table.table(), table));
  }

  /** For requests to these tables. */
  public static RequestAuthorizations of(ResourceNames names, List<TableKeys> tables) {
    return new RequestAuthorizations(names, tables);
  }

  /**
   * The questions this request leads to; all must be answered by yes for it to run.
   *
   * @throws UnsupportedRequestException when they cannot be told
   */
  public List<Authorization> of(SdkRequest request) {
    if (request instanceof GetItemRequest get) {
      return List.of(item("GetItem", get.tableName(), get.key()));
    }
    if (request instanceof PutItemRequest put) {
      return List.of(item("PutItem", put.tableName(), put.item()));
    }
    if (request instanceof UpdateItemRequest update) {
      return List.of(item("UpdateItem", update.tableName(), update.key()));
    }
    if (request instanceof DeleteItemRequest delete) {
      return List.of(item("DeleteItem", delete.tableName(), delete.key()));
    }
    if (request instanceof QueryRequest query) {
      return List.of(query(query));
    }
    if (request instanceof BatchGetItemRequest batch) {
      return batchGet(batch);
    }
    if (request instanceof BatchWriteItemRequest batch) {
      return batchWrite(batch);
    }
    if (request instanceof TransactGetItemsRequest transaction) {
      return transaction.transactItems().stream().map(this::transactGet).toList();
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.transactItems().stream().map(this::transactWrite).toList();
    }
    return withoutLeadingKeys(request);
  }

  private List<Authorization> withoutLeadingKeys(SdkRequest request) {
    if (request instanceof ScanRequest scan) {
      return List.of(
          scan.indexName() == null
              ? keyless("Scan", names.table(scan.tableName()))
              : keyless("Scan", names.index(scan.tableName(), scan.indexName())));
    }
    if (request instanceof CreateTableRequest create) {
      String table = names.table(create.tableName());
      return create.hasTags()
          ? List.of(keyless("CreateTable", table), keyless("TagResource", table))
          : List.of(keyless("CreateTable", table));
    }
    String operation = request.getClass().getSimpleName().replaceFirst("Request$", "");
    if (request instanceof ListTablesRequest || request instanceof ListStreamsRequest) {
      return List.of(keyless(operation, "*"));
    }
    Optional<String> arn = ResourceArns.of(request, names);
    if (arn.isPresent()) {
      return List.of(keyless(operation, arn.get()));
    }
    if (ON_TABLES.contains(request.getClass())) {
      String table =
          request
              .getValueForField("TableName", String.class)
              .orElseThrow(() -> new UnsupportedRequestException(operation + " names no table"));
      return List.of(keyless(operation, names.table(table)));
    }
    throw new UnsupportedRequestException(
        operation + ": what IAM is asked about it cannot be told from the request");
  }

  private Authorization query(QueryRequest query) {
    TableKeys keys = keys(query.tableName());
    String attribute = keys.partitionKey();
    String resource = names.table(query.tableName());
    if (query.indexName() != null) {
      attribute = keys.indexes().get(query.indexName());
      resource = names.index(query.tableName(), query.indexName());
      if (attribute == null) {
        throw new UnsupportedRequestException(
            "Query on "
                + query.tableName()
                + ": the index "
                + query.indexName()
                + " is not one of "
                + keys.indexes().keySet());
      }
    }
    AttributeValue value = KeyConditions.of(query).valueOf(attribute);
    return new Authorization(
        "dynamodb:Query", resource, List.of(LeadingKey.of(attribute, value)), Optional.empty());
  }

  private List<Authorization> batchGet(BatchGetItemRequest batch) {
    List<Authorization> authorizations = new ArrayList<>();
    new TreeMap<>(batch.requestItems())
        .forEach(
            (table, request) -> authorizations.add(items("BatchGetItem", table, request.keys())));
    return authorizations;
  }

  private List<Authorization> batchWrite(BatchWriteItemRequest batch) {
    List<Authorization> authorizations = new ArrayList<>();
    new TreeMap<>(batch.requestItems())
        .forEach(
            (table, writes) ->
                authorizations.add(
                    items(
                        "BatchWriteItem",
                        table,
                        writes.stream().map(RequestAuthorizations::written).toList())));
    return authorizations;
  }

  private static Map<String, AttributeValue> written(WriteRequest write) {
    return write.putRequest() != null ? write.putRequest().item() : write.deleteRequest().key();
  }

  private Authorization transactGet(TransactGetItem item) {
    return item("GetItem", item.get().tableName(), item.get().key()).within("TransactGetItems");
  }

  private Authorization transactWrite(TransactWriteItem item) {
    return plainWrite(item).within("TransactWriteItems");
  }

  private Authorization plainWrite(TransactWriteItem item) {
    if (item.put() != null) {
      return item("PutItem", item.put().tableName(), item.put().item());
    }
    if (item.update() != null) {
      return item("UpdateItem", item.update().tableName(), item.update().key());
    }
    if (item.delete() != null) {
      return item("DeleteItem", item.delete().tableName(), item.delete().key());
    }
    if (item.conditionCheck() != null) {
      return item(
          "ConditionCheckItem", item.conditionCheck().tableName(), item.conditionCheck().key());
    }
    throw new UnsupportedRequestException("TransactWriteItems: an item without an action");
  }

  private Authorization item(
      String operation, String table, Map<String, AttributeValue> attributes) {
    return items(operation, table, List.of(attributes));
  }

  private Authorization items(
      String operation, String table, List<Map<String, AttributeValue>> items) {
    String partitionKey = keys(table).partitionKey();
    List<String> leadingKeys =
        items.stream().map(item -> LeadingKey.of(partitionKey, item.get(partitionKey))).toList();
    return new Authorization(
        "dynamodb:" + operation, names.table(table), leadingKeys, Optional.empty());
  }

  private static Authorization keyless(String operation, String resource) {
    return new Authorization("dynamodb:" + operation, resource, List.of(), Optional.empty());
  }

  private TableKeys keys(String table) {
    TableKeys keys = tables.get(ResourceArns.tableName(table));
    if (keys == null) {
      throw new UnsupportedRequestException(
          "The keys of the table " + table + " are not known; known are " + tables.keySet());
    }
    return keys;
  }
}
