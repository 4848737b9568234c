package com.example.forms;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

@Value.Immutable
@TenantEntity(prefix = "PARCEL", sortKey = "{parcelId}")
public interface Parcel {
  @TenantKey
  String tenantId();

  String parcelId();

  Optional<String> note();

  List<String> stops();

  Map<String, Integer> contents();

  @Value.Default
  default int weight() {
    return 7;
  }

  @Value.Derived
  default int grams() {
    return 1000 * weight();
  }

  static ImmutableParcel.Builder builder() {
    return ImmutableParcel.builder();
  }
}
