package dev.tenure.classes;

import dev.tenure.Document;
import dev.tenure.Ignore;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import org.jspecify.annotations.Nullable;

/** What the runtime manages, in classes of several forms. */
@TenantEntity(prefix = "JOB", sortKey = "{jobId}")
sealed interface Job {
  @TenantKey
  String tenantId();

  String jobId();

  @Version
  long version();

  record Report(String tenantId, String jobId, long version, int pages) implements Job {}

  final class Transfer implements Job {
    @Ignore private final Builder values;

    private Transfer(Builder values) {
      this.values = values;
    }

    static Builder builder() {
      return new Builder("", "", 0, null);
    }

    @Override
    public String tenantId() {
      return values.tenantId();
    }

    @Override
    public String jobId() {
      return values.jobId();
    }

    @Override
    public long version() {
      return values.version();
    }

    @Nullable Target target() {
      return values.target();
    }
  }

  /** A builder that never changes: each method answers another one. */
  record Builder(String tenantId, String jobId, long version, @Nullable Target target) {
    Builder withTenantId(String value) {
      return new Builder(value, jobId, version, target);
    }

    Builder withJobId(String value) {
      return new Builder(tenantId, value, version, target);
    }

    Builder withVersion(long value) {
      return new Builder(tenantId, jobId, value, target);
    }

    Builder withTarget(@Nullable Target value) {
      return new Builder(tenantId, jobId, version, value);
    }

    Transfer build() {
      return new Transfer(this);
    }
  }

  @Document
  record Target(String host, int port) {}
}
