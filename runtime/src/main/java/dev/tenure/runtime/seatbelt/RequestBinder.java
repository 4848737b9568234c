package dev.tenure.runtime.seatbelt;

import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Binds the requests of a client to a tenant. */
final class RequestBinder {
  private final TenantBinding binding;
  private final AwsRequestOverrideConfiguration bound;

  RequestBinder(TenantBinding binding) {
    this.binding = binding;
    this.bound =
        AwsRequestOverrideConfiguration.builder()
            .putExecutionAttribute(TenantSeatbelt.CLIENT, binding)
            .putExecutionAttribute(TenantSeatbelt.TENANT, binding)
            .build();
  }

  TenantBinding binding() {
    return binding;
  }

  /**
   * The same request, bound. One that brings a binding of its own, as those of DAOs do, keeps it;
   * the seatbelt insists that it allows no more than this one.
   */
  @SuppressWarnings("unchecked") // a request's builder builds requests of its type
  <R extends DynamoDbRequest> R bound(R request) {
    AwsRequestOverrideConfiguration configuration =
        request.overrideConfiguration().map(this::with).orElse(bound);
    return (R) request.toBuilder().overrideConfiguration(configuration).build();
  }

  private AwsRequestOverrideConfiguration with(AwsRequestOverrideConfiguration configuration) {
    Optional<TenantBinding> brought =
        Optional.ofNullable(
            configuration.executionAttributes().getAttribute(TenantSeatbelt.TENANT));
    return configuration.toBuilder()
        .putExecutionAttribute(TenantSeatbelt.CLIENT, binding)
        .putExecutionAttribute(TenantSeatbelt.TENANT, brought.orElse(binding))
        .build();
  }
}
