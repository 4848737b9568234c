package dev.tenure.benchmarks.peers;

import dev.tenure.benchmarks.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** An order as a bean of the Enhanced Client. Its keys are computed as its users compute them. */
@DynamoDbBean
public class OrderBean {
  private String tenantId;
  private String orderId;
  private String customerId;
  private OrderStatus status;
  private Instant placedAt;
  private LocalDate deliverBy;
  private BigDecimal total;
  private long loyaltyPoints;
  private int itemCount;
  private boolean paid;
  private UUID invoiceId;
  private String note;
  private AddressBean shipTo;
  private List<LineBean> lines;
  private Set<String> labels;

  @DynamoDbIgnore
  public String getTenantId() {
    return tenantId;
  }

  public void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  @DynamoDbIgnore
  public String getOrderId() {
    return orderId;
  }

  public void setOrderId(String orderId) {
    this.orderId = orderId;
  }

  public String getCustomerId() {
    return customerId;
  }

  public void setCustomerId(String customerId) {
    this.customerId = customerId;
  }

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  public Instant getPlacedAt() {
    return placedAt;
  }

  public void setPlacedAt(Instant placedAt) {
    this.placedAt = placedAt;
  }

  public LocalDate getDeliverBy() {
    return deliverBy;
  }

  public void setDeliverBy(LocalDate deliverBy) {
    this.deliverBy = deliverBy;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public void setTotal(BigDecimal total) {
    this.total = total;
  }

  public long getLoyaltyPoints() {
    return loyaltyPoints;
  }

  public void setLoyaltyPoints(long loyaltyPoints) {
    this.loyaltyPoints = loyaltyPoints;
  }

  public int getItemCount() {
    return itemCount;
  }

  public void setItemCount(int itemCount) {
    this.itemCount = itemCount;
  }

  public boolean isPaid() {
    return paid;
  }

  public void setPaid(boolean paid) {
    this.paid = paid;
  }

  public UUID getInvoiceId() {
    return invoiceId;
  }

  public void setInvoiceId(UUID invoiceId) {
    this.invoiceId = invoiceId;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public AddressBean getShipTo() {
    return shipTo;
  }

  public void setShipTo(AddressBean shipTo) {
    this.shipTo = shipTo;
  }

  public List<LineBean> getLines() {
    return lines;
  }

  public void setLines(List<LineBean> lines) {
    this.lines = lines;
  }

  public Set<String> getLabels() {
    return labels;
  }

  public void setLabels(Set<String> labels) {
    this.labels = labels;
  }

  @DynamoDbPartitionKey
  @DynamoDbAttribute("PK")
  public String getPartitionKey() {
    return PeerKeys.partitionKey(tenantId);
  }

  public void setPartitionKey(String partitionKey) {
    this.tenantId = PeerKeys.tenantId(partitionKey);
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("SK")
  public String getSortKey() {
    return PeerKeys.sortKey(orderId);
  }

  public void setSortKey(String sortKey) {
    this.orderId = PeerKeys.orderId(sortKey);
  }

  @DynamoDbAttribute("_entity")
  public String getEntity() {
    return PeerKeys.ENTITY;
  }

  /** Nothing to set: an order is always one. */
  public void setEntity(String entity) {}

  @DynamoDbSecondaryPartitionKey(indexNames = "byCustomer")
  @DynamoDbAttribute("byCustomer_pk")
  public String getCustomerPartitionKey() {
    return PeerKeys.customerPartitionKey(tenantId, customerId);
  }

  /** Nothing to set: the key is computed. */
  public void setCustomerPartitionKey(String key) {}

  @DynamoDbSecondarySortKey(indexNames = "byCustomer")
  @DynamoDbAttribute("byCustomer_sk")
  public String getCustomerSortKey() {
    return PeerKeys.customerSortKey(placedAt, orderId);
  }

  /** Nothing to set: the key is computed. */
  public void setCustomerSortKey(String key) {}
}
