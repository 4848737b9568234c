package dev.tenure.benchmarks.peers;

import java.time.Instant;

/** Keys as they are usually made: by joining texts, with nothing escaped and nothing checked. */
final class PeerKeys {
  static final String ENTITY = "Order";
  private static final String TENANT = "TENANT#";
  private static final String ORDER = "ORDER#";

  private PeerKeys() {}

  static String partitionKey(String tenantId) {
    return TENANT + tenantId;
  }

  static String tenantId(String partitionKey) {
    return partitionKey.substring(TENANT.length());
  }

  static String sortKey(String orderId) {
    return ORDER + orderId;
  }

  static String orderId(String sortKey) {
    return sortKey.substring(ORDER.length());
  }

  static String customerPartitionKey(String tenantId, String customerId) {
    return TENANT + tenantId + "#" + customerId;
  }

  static String customerSortKey(Instant placedAt, String orderId) {
    return placedAt + "#" + orderId;
  }
}
