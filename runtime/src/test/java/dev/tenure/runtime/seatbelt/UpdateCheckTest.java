package dev.tenure.runtime.seatbelt;

import static dev.tenure.runtime.seatbelt.RequestCheckTest.assertRefused;
import static dev.tenure.runtime.seatbelt.Requests.ACME;
import static dev.tenure.runtime.seatbelt.Requests.key;
import static dev.tenure.runtime.seatbelt.Requests.text;

import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.seatbelt.Requests.Wearer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What an update may do to the partition key of an index, and to other attributes. */
class UpdateCheckTest {
  private static UpdateItemRequest update(String expression) {
    return UpdateItemRequest.builder()
        .tableName("shop")
        .key(key("TENANT#acme"))
        .updateExpression(expression)
        .expressionAttributeNames(
            Map.of("#k", "byCustomer_pk", "#pk", "PK", "#note", "note", "#e", "byEmail_pk"))
        .expressionAttributeValues(
            Map.of(
                ":own", text("TENANT#acme#c-1"),
                ":foreign", text("TENANT#globex#c-1"),
                ":n", AttributeValue.fromN("1"),
                ":set", AttributeValue.fromSs(List.of("x"))))
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET #k = :own",
        "set byCustomer_pk=:own",
        "SET #k = (:own)",
        "SET #note = :foreign, #k = :own",
        "SET #k = if_not_exists(#k, :own)",
        "SET #k = if_not_exists(#k, if_not_exists(PK, :own))",
        "SET #k = #k",
        "SET #k = PK",
        "REMOVE #k",
        "REMOVE #note, #k SET byCustomer_sk = :foreign",
        "SET #e = :foreign",
        "SET #note = byCustomer_pk, a.b[0].#k = :foreign",
        "SET n = n + :n, m = if_not_exists(m, :n) - :n, l = list_append(l, :own)",
        "ADD n :n DELETE #note :set SET #k = :own REMOVE x[1], y.z",
      })
  void allowed(String expression) {
    Wearer.of(ACME).ask(update(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET #k = :foreign",
        "SET byCustomer_pk = :foreign",
        "SET #note = :own REMOVE x SET #k = :foreign",
        "REMOVE x SET #note = :n, #k = ( :foreign )",
        "SET #k = :n",
        "SET #k = #note",
        "SET #k = #note.x",
        "SET #k = #k.x",
        "SET #k = SK",
        "SET #k = if_not_exists(#k, :foreign)",
        "SET #k = if_not_exists(#note, :own)",
        "SET #k = if_not_exists(#k, #note)",
        "SET #k = :own + :n",
        "SET #k = #k - :n",
        "SET #k = list_append(#k, :own)",
        "SET #k.x = :own",
        "SET #k[0] = :own",
        "REMOVE #k[0]",
        "ADD #k :n",
        "DELETE #k :set",
        "SET PK = :foreign",
      })
  void anIndexKeyThatIsNotOrMayNotBeTheTenants(String expression) {
    assertRefused(update(expression), Rule.INDEX_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SET",
        "SET #k",
        "SET #k = ",
        "SET #k = :own,",
        "SET #k = :own #note = :own",
        "SET #k = :own; SET #k = :foreign",
        "SET #k = 'TENANT#globex'",
        "SET #k = :nothing",
        "SET #nothing = :own",
        "SET #note = unknown(:own)",
        "SET #note = IF_NOT_EXISTS(#note, :own)",
        "SET #note = (:own",
        "SET #note = :own)",
        "SET #note[x] = :own",
        "SET #note. = :own",
        "SET :own = #k",
        "ADD #k",
        "DROP #k",
        "SET #note = :own /* , */",
        "SET #note = :own + ",
      })
  void notUnderstood(String expression) {
    assertRefused(update(expression), Rule.EXPRESSION);
  }
}
