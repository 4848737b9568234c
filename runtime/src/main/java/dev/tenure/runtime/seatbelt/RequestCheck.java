package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TenantViolationEvent.Rule;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What is demanded of a request before it is sent. What is not named here is refused. */
final class RequestCheck {
  private final Caller caller;
  private final PlantedRows plantedRows;

  RequestCheck(Caller caller, PlantedRows plantedRows) {
    this.caller = caller;
    this.plantedRows = plantedRows;
  }

  /**
   * Examines a request.
   *
   * @throws ViolationFound if it leaves its tenant
   */
  void check(SdkRequest request) {
    if (request instanceof GetItemRequest get) {
      caller.on(
          get.tableName(),
          table -> table.without("AttributesToGet", get.hasAttributesToGet()).readsKey(get.key()));
    } else if (request instanceof QueryRequest query) {
      caller.on(
          query.tableName(),
          table -> QueryCheck.of(table, query).asks(plantedRows == PlantedRows.SKIP_AND_REPORT));
    } else if (request instanceof BatchGetItemRequest batch) {
      batchGet(batch);
    } else if (request instanceof TransactGetItemsRequest transaction) {
      transaction.transactItems().forEach(this::transactGet);
    } else if (request instanceof DescribeTableRequest describe) {
      caller.requireKnown(describe.tableName());
    } else if (request instanceof ScanRequest scan && caller.isLetThrough(scan.tableName())) {
      return; // nothing of a tenant's is in there
    } else if (!(request instanceof DescribeEndpointsRequest)) {
      checkWrite(request);
    }
  }

  private void checkWrite(SdkRequest request) {
    if (request instanceof PutItemRequest put) {
      caller.on(put.tableName(), table -> put(table, put));
    } else if (request instanceof UpdateItemRequest update) {
      caller.on(update.tableName(), table -> update(table, update));
    } else if (request instanceof DeleteItemRequest delete) {
      caller.on(delete.tableName(), table -> delete(table, delete));
    } else if (request instanceof BatchWriteItemRequest batch) {
      batch.requestItems().forEach(this::batchWrite);
    } else if (request instanceof TransactWriteItemsRequest transaction) {
      transaction.transactItems().forEach(this::transactWrite);
    } else {
      throw caller.violation(
          request.getValueForField("TableName", String.class).orElse(""), Rule.OPERATION, "");
    }
  }

  private void batchGet(BatchGetItemRequest batch) {
    batch
        .requestItems()
        .forEach(
            (name, request) ->
                caller.on(
                    name,
                    table -> {
                      table.without("AttributesToGet", request.hasAttributesToGet());
                      request.keys().forEach(table::readsKey);
                    }));
  }

  private void transactGet(TransactGetItem item) {
    Get get = item.get();
    if (get == null) {
      throw caller.violation("", Rule.OPERATION, "an item without an action");
    }
    caller.on(get.tableName(), table -> table.readsKey(get.key()));
  }

  private static void put(TableCheck table, PutItemRequest put) {
    table
        .without("Expected", put.hasExpected())
        .without("ConditionalOperator", put.conditionalOperatorAsString() != null)
        .writesItem(put.item());
  }

  private static void update(TableCheck table, UpdateItemRequest update) {
    table
        .without("AttributeUpdates", update.hasAttributeUpdates())
        .without("Expected", update.hasExpected())
        .without("ConditionalOperator", update.conditionalOperatorAsString() != null)
        .updates(
            update.key(),
            update.updateExpression(),
            update.expressionAttributeNames(),
            update.expressionAttributeValues());
  }

  private static void delete(TableCheck table, DeleteItemRequest delete) {
    table
        .without("Expected", delete.hasExpected())
        .without("ConditionalOperator", delete.conditionalOperatorAsString() != null)
        .writesKey(delete.key());
  }

  private void batchWrite(String name, List<WriteRequest> writes) {
    caller.on(
        name,
        table -> {
          for (WriteRequest write : writes) {
            if (write.putRequest() != null) {
              table.writesItem(write.putRequest().item());
            }
            if (write.deleteRequest() != null) {
              table.writesKey(write.deleteRequest().key());
            }
          }
        });
  }

  private void transactWrite(TransactWriteItem item) {
    if (item.put() != null) {
      caller.on(item.put().tableName(), table -> table.writesItem(item.put().item()));
    }
    if (item.update() != null) {
      caller.on(
          item.update().tableName(),
          table ->
              table.updates(
                  item.update().key(),
                  item.update().updateExpression(),
                  item.update().expressionAttributeNames(),
                  item.update().expressionAttributeValues()));
    }
    if (item.delete() != null) {
      caller.on(item.delete().tableName(), table -> table.writesKey(item.delete().key()));
    }
    if (item.conditionCheck() != null) {
      caller.on(
          item.conditionCheck().tableName(), table -> table.readsKey(item.conditionCheck().key()));
    }
  }
}
