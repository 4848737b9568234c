package com.example.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Classes whose members another processor writes are stored and read as they are. */
class FormsTest {
  @Test
  void lombokBuilder() {
    Order order =
        Order.builder()
            .tenantId("acme")
            .orderId("o")
            .status("OPEN")
            .line(new Line("tea", BigDecimal.ONE))
            .open(true)
            .build();
    assertEquals(order, again(OrderSchema.INSTANCE, order));
    assertEquals(1, bare(OrderSchema.INSTANCE, order).getQuantity());
    assertEquals("OPEN", OrderSchema.INSTANCE.itemToMap(order, true).get("state").s());
    assertTrue(bare(OrderSchema.INSTANCE, order).getLines().isEmpty());
  }

  @Test
  void lombokData() {
    Customer customer = new Customer();
    customer.setTenantId("acme");
    customer.setCustomerId("c");
    customer.setActive(false);
    assertEquals(customer, again(CustomerSchema.INSTANCE, customer));
    assertTrue(bare(CustomerSchema.INSTANCE, customer).isActive());
  }

  @Test
  void lombokBuilderOnARecord() {
    Room room = Room.builder().tenantId("acme").roomId("r").seats(4).build();
    assertEquals(room, again(RoomSchema.INSTANCE, room));
  }

  @Test
  void lombokSuperBuilder() {
    Contract contract = Contract.builder().tenantId("acme").id("c").pages(3).build();
    Contract again = again(ContractSchema.INSTANCE, contract);
    assertEquals("acme", again.getTenantId());
    assertEquals("c", again.getId());
    assertEquals(3, again.getPages());
  }

  @Test
  void autoValue() {
    Ticket ticket =
        Ticket.builder()
            .setTenantId("acme")
            .setTicketId("t")
            .setSeat("7b")
            .setStops(List.of("a", "b"))
            .setPrice(5)
            .build();
    assertEquals(ticket, again(TicketSchema.INSTANCE, ticket));
    assertEquals(10, bare(TicketSchema.INSTANCE, ticket).price());
  }

  @Test
  void immutables() {
    Parcel parcel =
        Parcel.builder()
            .tenantId("acme")
            .parcelId("p")
            .note("left")
            .addStops("a", "b")
            .putContents("tea", 2)
            .weight(3)
            .build();
    assertEquals(parcel, again(ParcelSchema.INSTANCE, parcel));
    assertEquals(7000, bare(ParcelSchema.INSTANCE, parcel).grams());
  }

  @Test
  void freeBuilder() {
    Letter letter =
        new Letter.Builder()
            .setTenantId("acme")
            .setLetterId("l")
            .setNote("left")
            .addPages("a", "b")
            .putStamps("blue", 2)
            .build();
    assertEquals(letter, again(LetterSchema.INSTANCE, letter));
    assertTrue(bare(LetterSchema.INSTANCE, letter).getPages().isEmpty());
  }

  private static <T> T again(TableSchema<T> schema, T object) {
    return schema.mapToItem(schema.itemToMap(object, true));
  }

  /** Read from a row that has a key and nothing else. */
  private static <T> T bare(TableSchema<T> schema, T object) {
    Map<String, AttributeValue> item = new HashMap<>(schema.itemToMap(object, true));
    item.keySet().retainAll(Set.of("PK", "SK"));
    return schema.mapToItem(item);
  }
}
