package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TenantViolationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What is demanded of the answer to a request that was found in order.
 *
 * <p>Rows asked for by key have the key that was asked for; they are examined all the same where
 * they tell it. Rows of an index are what its writers made them, and must tell whose they are.
 */
final class ResponseCheck {
  private final Caller caller;
  private final PlantedRows plantedRows;

  ResponseCheck(Caller caller, PlantedRows plantedRows) {
    this.caller = caller;
    this.plantedRows = plantedRows;
  }

  /**
   * Examines an answer.
   *
   * @throws ViolationFound if it holds a row that is not the tenant's
   */
  void check(SdkRequest request, SdkResponse response) {
    if (request instanceof QueryRequest query && response instanceof QueryResponse answer) {
      caller.on(query.tableName(), table -> query(QueryCheck.of(table, query), answer));
    } else if (request instanceof GetItemRequest get
        && response instanceof GetItemResponse answer) {
      caller.on(get.tableName(), table -> table.answersRead(answer.item()));
    } else if (response instanceof BatchGetItemResponse answer) {
      answer
          .responses()
          .forEach((name, rows) -> caller.on(name, table -> rows.forEach(table::answersRead)));
    } else if (request instanceof TransactGetItemsRequest transaction
        && response instanceof TransactGetItemsResponse answer) {
      transactGet(transaction.transactItems(), answer.responses());
    } else if (request instanceof PutItemRequest put
        && response instanceof PutItemResponse answer) {
      caller.on(put.tableName(), table -> table.answersWrite(answer.attributes()));
    } else if (request instanceof UpdateItemRequest update
        && response instanceof UpdateItemResponse answer) {
      caller.on(update.tableName(), table -> table.answersWrite(answer.attributes()));
    } else if (request instanceof DeleteItemRequest delete
        && response instanceof DeleteItemResponse answer) {
      caller.on(delete.tableName(), table -> table.answersWrite(answer.attributes()));
    }
  }

  private void query(QueryCheck query, QueryResponse answer) {
    for (Map<String, AttributeValue> row : answer.items()) {
      if (!query.isOwned(row)) {
        throw query.foreign();
      }
    }
    Map<String, AttributeValue> last = answer.lastEvaluatedKey();
    if (plantedRows == PlantedRows.REFUSE && !last.isEmpty() && !query.isOwned(last)) {
      throw query.foreign();
    }
  }

  private void transactGet(List<TransactGetItem> asked, List<ItemResponse> answered) {
    for (int i = 0; i < answered.size() && i < asked.size(); i++) {
      Map<String, AttributeValue> row = answered.get(i).item();
      caller.on(asked.get(i).get().tableName(), table -> table.answersRead(row));
    }
  }

  /**
   * The answer without the rows of others that were planted in an index.
   *
   * @param skipped is told of each row that is left out
   */
  SdkResponse withoutPlantedRows(
      SdkRequest request, SdkResponse response, Consumer<TenantViolationEvent> skipped) {
    if (!(request instanceof QueryRequest query)
        || !(response instanceof QueryResponse answer)
        || answer.items().isEmpty()) {
      return response;
    }
    List<Map<String, AttributeValue>> kept = new ArrayList<>(answer.items());
    caller.on(
        query.tableName(),
        table -> {
          QueryCheck check = QueryCheck.of(table, query);
          kept.removeIf(
              row -> {
                boolean foreign = !check.isOwned(row);
                if (foreign) {
                  skipped.accept(check.foreign().event());
                }
                return foreign;
              });
        });
    return kept.size() == answer.items().size()
        ? response
        : answer.toBuilder().items(kept).count(kept.size()).build();
  }
}
