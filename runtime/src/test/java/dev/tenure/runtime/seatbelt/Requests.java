package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.TenantViolationEvent;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.table.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table, its tenants, and a seatbelt that is asked without a client around it. */
final class Requests {
  static final TableDefinition SHOP =
      TableDefinition.builder("shop")
          .partitionKey("PK")
          .sortKey("SK")
          .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
          .index("byEmail", "byEmail_pk")
          .crossTenantKeys("byEmail", "")
          .index("mixed", "mixed_pk")
          .crossTenantKeys("mixed", "EMAIL")
          .build();
  static final TenantBinding ACME = TenantBinding.of(SHOP, "TENANT#acme", "acme");
  static final TenantBinding GLOBEX = TenantBinding.of(SHOP, "TENANT#globex", "globex");

  /** Partition keys that are not acme's; the first is another tenant's that begins alike. */
  static final List<String> FOREIGN =
      List.of(
          "TENANT#acme2",
          "TENANT#globex",
          "TENANT#acm",
          "TENANT#ACME",
          "TENANT",
          "TENANT#",
          "",
          " TENANT#acme",
          "TENANT#acme ",
          "TENANT#acme$23x",
          "$SHARED2",
          "$shared",
          "$OTHER");

  private Requests() {}

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  /** The key {@code SK = ORDER#1} in a partition. */
  static Map<String, AttributeValue> key(String partitionKey) {
    return Map.of("PK", text(partitionKey), "SK", text("ORDER#1"));
  }

  /** The row of {@link #key} with further text attributes, given as name and value in turn. */
  static Map<String, AttributeValue> row(String partitionKey, String... attributes) {
    Map<String, AttributeValue> row = new HashMap<>(key(partitionKey));
    for (int i = 0; i < attributes.length; i += 2) {
      row.put(attributes[i], text(attributes[i + 1]));
    }
    return row;
  }

  static TenantSeatbelt.Builder seatbelt() {
    return TenantSeatbelt.builder().table(SHOP).letThrough("sessions");
  }

  /** What the SDK does with an interceptor, without the SDK. */
  static final class Wearer {
    final List<TenantViolationEvent> events = new ArrayList<>();
    private final TenantSeatbelt seatbelt;
    private final ExecutionAttributes attributes = new ExecutionAttributes();

    Wearer(TenantSeatbelt.Builder seatbelt) {
      this.seatbelt = seatbelt.listener(events::add).build();
    }

    static Wearer of(TenantBinding binding) {
      return new Wearer(seatbelt()).bound(binding);
    }

    Wearer bound(TenantBinding binding) {
      attributes.putAttribute(TenantSeatbelt.TENANT, binding);
      return this;
    }

    ExecutionAttributes attributes() {
      return attributes;
    }

    /** Up to where the request would be sent. */
    Wearer ask(SdkRequest request) throws TenantViolationException {
      InterceptorContext context = InterceptorContext.builder().request(request).build();
      SdkRequest unchanged = seatbelt.modifyRequest(context, attributes);
      if (unchanged != request) {
        throw new AssertionError("A seatbelt changes no request");
      }
      seatbelt.beforeMarshalling(context, attributes);
      return this;
    }

    /** As {@link #ask}, with an interceptor behind that exchanges the request. */
    Wearer askExchanged(SdkRequest first, SdkRequest second) throws TenantViolationException {
      seatbelt.modifyRequest(InterceptorContext.builder().request(first).build(), attributes);
      seatbelt.beforeMarshalling(InterceptorContext.builder().request(second).build(), attributes);
      return this;
    }

    /** From where the answer is there; answers what the caller gets. */
    SdkResponse answer(SdkRequest request, SdkResponse response) throws TenantViolationException {
      InterceptorContext context =
          InterceptorContext.builder().request(request).response(response).build();
      SdkResponse modified = seatbelt.modifyResponse(context, attributes);
      seatbelt.afterExecution(context.copy(c -> c.response(modified)), attributes);
      return modified;
    }
  }
}
