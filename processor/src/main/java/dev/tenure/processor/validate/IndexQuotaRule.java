package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.TableModel;

/**
 * Warns of more global secondary indexes than an AWS account allows by default; it can be raised.
 */
final class IndexQuotaRule implements Rule {
  private static final int DEFAULT_QUOTA = 20;

  @Override
  public void check(TableModel table, ValidationReport report) {
    int count = table.indexes().size();
    if (count > DEFAULT_QUOTA) {
      report.add(
          DiagnosticCode.INDEX_QUOTA_EXCEEDED,
          table.position(),
          "The table has "
              + count
              + " global secondary indexes, and the default quota of an AWS account is "
              + DEFAULT_QUOTA
              + "; entities can share indexes with on = \"…\", and the quota can be raised");
    }
  }
}
