package dev.tenure.testing;

import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.testing.request.Authorization;
import dev.tenure.testing.request.RecordingInterceptor;
import dev.tenure.testing.request.RequestAuthorizations;
import dev.tenure.testing.request.ResourceNames;
import dev.tenure.testing.request.TableKeys;
import dev.tenure.testing.request.UnsupportedRequestException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;

/** Watches that no request of a tenant leaves the tenant. */
final class TenantRequests {
  private static final String SHARED = "$SHARED";

  private final RecordingInterceptor recording;
  private final IsolationFindings findings;
  private final RequestAuthorizations authorizations;
  private final List<SdkRequest> ofFirst = new ArrayList<>();

  TenantRequests(
      TableDefinition definition, RecordingInterceptor recording, IsolationFindings findings) {
    this.recording = recording;
    this.findings = findings;
    this.authorizations =
        RequestAuthorizations.of(
            ResourceNames.defaults(),
            List.of(TableKeys.of(definition.toCreateTableRequest(definition.name()))));
  }

  /** From here on, requests are a tenant's. */
  void begin() {
    recording.drain();
  }

  /** Until here, they were this tenant's. */
  void end(String tenant, String tenantKey, boolean first) {
    List<SdkRequest> requests = recording.drain();
    if (first) {
      ofFirst.addAll(requests);
    }
    for (SdkRequest request : requests) {
      for (Authorization question : questions(request)) {
        if (question.leadingKeys().isEmpty()) {
          findings.add(tenant + " sent a request that names no partition: " + question);
        }
        for (String key : question.leadingKeys()) {
          if (!isIn(tenantKey, key) && !isIn(SHARED, key)) {
            findings.add(tenant + " sent a request to a partition of others: " + question);
          }
        }
      }
    }
  }

  private List<Authorization> questions(SdkRequest request) {
    try {
      return authorizations.of(request);
    } catch (UnsupportedRequestException e) {
      findings.add("a request was sent that names no partition: " + e.getMessage());
      return List.of();
    }
  }

  private static boolean isIn(String root, String key) {
    return key.equals(root) || key.startsWith(root + "#");
  }

  List<SdkRequest> ofFirst() {
    return List.copyOf(ofFirst);
  }
}
