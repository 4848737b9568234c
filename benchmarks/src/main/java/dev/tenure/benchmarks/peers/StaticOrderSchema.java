package dev.tenure.benchmarks.peers;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import dev.tenure.benchmarks.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** An order as a {@link StaticTableSchema}, whose attributes are given as method references. */
public final class StaticOrderSchema {
  private StaticOrderSchema() {}

  /** Builds the schema. */
  public static TableSchema<OrderBean> create() {
    StaticTableSchema.Builder<OrderBean> schema =
        StaticTableSchema.builder(OrderBean.class).newItemSupplier(OrderBean::new);
    addKeys(schema);
    addScalars(schema);
    return schema
        .addAttribute(
            EnhancedType.documentOf(AddressBean.class, address()),
            a -> a.name("shipTo").getter(OrderBean::getShipTo).setter(OrderBean::setShipTo))
        .addAttribute(
            EnhancedType.listOf(EnhancedType.documentOf(LineBean.class, line())),
            a -> a.name("lines").getter(OrderBean::getLines).setter(OrderBean::setLines))
        .addAttribute(
            EnhancedType.setOf(String.class),
            a -> a.name("labels").getter(OrderBean::getLabels).setter(OrderBean::setLabels))
        .build();
  }

  private static void addKeys(StaticTableSchema.Builder<OrderBean> schema) {
    schema
        .addAttribute(
            String.class,
            a ->
                a.name("PK")
                    .getter(OrderBean::getPartitionKey)
                    .setter(OrderBean::setPartitionKey)
                    .tags(primaryPartitionKey()))
        .addAttribute(
            String.class,
            a ->
                a.name("SK")
                    .getter(OrderBean::getSortKey)
                    .setter(OrderBean::setSortKey)
                    .tags(primarySortKey()))
        .addAttribute(
            String.class,
            a -> a.name("_entity").getter(OrderBean::getEntity).setter(OrderBean::setEntity))
        .addAttribute(
            String.class,
            a ->
                a.name("byCustomer_pk")
                    .getter(OrderBean::getCustomerPartitionKey)
                    .setter(OrderBean::setCustomerPartitionKey)
                    .tags(secondaryPartitionKey("byCustomer")))
        .addAttribute(
            String.class,
            a ->
                a.name("byCustomer_sk")
                    .getter(OrderBean::getCustomerSortKey)
                    .setter(OrderBean::setCustomerSortKey)
                    .tags(secondarySortKey("byCustomer")));
  }

  private static void addScalars(StaticTableSchema.Builder<OrderBean> schema) {
    schema
        .addAttribute(
            String.class,
            a ->
                a.name("customerId")
                    .getter(OrderBean::getCustomerId)
                    .setter(OrderBean::setCustomerId))
        .addAttribute(
            OrderStatus.class,
            a -> a.name("status").getter(OrderBean::getStatus).setter(OrderBean::setStatus))
        .addAttribute(
            Instant.class,
            a -> a.name("placedAt").getter(OrderBean::getPlacedAt).setter(OrderBean::setPlacedAt))
        .addAttribute(
            LocalDate.class,
            a ->
                a.name("deliverBy").getter(OrderBean::getDeliverBy).setter(OrderBean::setDeliverBy))
        .addAttribute(
            BigDecimal.class,
            a -> a.name("total").getter(OrderBean::getTotal).setter(OrderBean::setTotal))
        .addAttribute(
            Long.class,
            a ->
                a.name("loyaltyPoints")
                    .getter(OrderBean::getLoyaltyPoints)
                    .setter(OrderBean::setLoyaltyPoints))
        .addAttribute(
            Integer.class,
            a ->
                a.name("itemCount").getter(OrderBean::getItemCount).setter(OrderBean::setItemCount))
        .addAttribute(
            Boolean.class, a -> a.name("paid").getter(OrderBean::isPaid).setter(OrderBean::setPaid))
        .addAttribute(
            UUID.class,
            a ->
                a.name("invoiceId").getter(OrderBean::getInvoiceId).setter(OrderBean::setInvoiceId))
        .addAttribute(
            String.class,
            a -> a.name("note").getter(OrderBean::getNote).setter(OrderBean::setNote));
  }

  private static TableSchema<AddressBean> address() {
    return StaticTableSchema.builder(AddressBean.class)
        .newItemSupplier(AddressBean::new)
        .addAttribute(
            String.class,
            a -> a.name("street").getter(AddressBean::getStreet).setter(AddressBean::setStreet))
        .addAttribute(
            String.class,
            a -> a.name("city").getter(AddressBean::getCity).setter(AddressBean::setCity))
        .addAttribute(
            String.class,
            a ->
                a.name("postalCode")
                    .getter(AddressBean::getPostalCode)
                    .setter(AddressBean::setPostalCode))
        .addAttribute(
            String.class,
            a -> a.name("country").getter(AddressBean::getCountry).setter(AddressBean::setCountry))
        .build();
  }

  private static TableSchema<LineBean> line() {
    return StaticTableSchema.builder(LineBean.class)
        .newItemSupplier(LineBean::new)
        .addAttribute(
            String.class, a -> a.name("sku").getter(LineBean::getSku).setter(LineBean::setSku))
        .addAttribute(
            String.class,
            a -> a.name("title").getter(LineBean::getTitle).setter(LineBean::setTitle))
        .addAttribute(
            Integer.class,
            a -> a.name("quantity").getter(LineBean::getQuantity).setter(LineBean::setQuantity))
        .addAttribute(
            BigDecimal.class,
            a -> a.name("price").getter(LineBean::getPrice).setter(LineBean::setPrice))
        .build();
  }
}
