package dev.tenure.writes;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.ExpiredItems;
import dev.tenure.runtime.TenantId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of a test's own, with a clock that the test moves. */
final class Desk implements AutoCloseable {
  final TestTable table = new TestTable();
  final Watch watch = new Watch();
  final OfficeTable office;
  final OfficeTenant acme;
  final OfficeTenant globex;

  Desk() {
    this(ExpiredItems.HIDDEN);
  }

  Desk(ExpiredItems expired) {
    var options = table.options().clock(watch).expiredItems(expired).build();
    OfficeOperator.connect(table.client(), options).createTableIfAbsent();
    this.office = OfficeTable.connect(table.client(), options);
    this.acme = office.tenant(TenantId.of("acme"));
    this.globex = office.tenant(TenantId.of("globex"));
    table.sent();
  }

  /** What acme has stored under a sort key. */
  Map<String, AttributeValue> row(String sortKey) {
    return table.get(Map.of("PK", "TENANT#acme", "SK", sortKey));
  }

  /** Changes what acme has stored under a sort key, as another program would. */
  void plant(String sortKey, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> row = new HashMap<>(row(sortKey));
    row.put("PK", AttributeValue.fromS("TENANT#acme"));
    row.put("SK", AttributeValue.fromS(sortKey));
    row.putAll(attributes);
    table.putItem(row);
  }

  @Override
  public void close() {
    table.close();
  }
}
