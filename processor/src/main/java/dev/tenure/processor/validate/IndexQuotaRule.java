package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.TableModel;

/**
 * Warns of more global secondary indexes than an AWS account allows by default, which can be
 * raised; refuses more local ones, and more included attributes, than a table can have.
 */
final class IndexQuotaRule implements Rule {
  private static final int DEFAULT_QUOTA = 20;
  private static final int LOCAL_QUOTA = 5;
  private static final int PROJECTED_QUOTA = 100;

  @Override
  public void check(TableModel table, ValidationReport report) {
    int projected =
        table.indexes().stream().mapToInt(i -> i.projection().attributes().size()).sum();
    if (projected > PROJECTED_QUOTA) {
      report.add(
          DiagnosticCode.PROJECTION_QUOTA_EXCEEDED,
          table.position(),
          "The indexes of the table include "
              + projected
              + " attributes, each counted in each index, and DynamoDB takes "
              + PROJECTED_QUOTA
              + "; let one that includes nearly everything hold ALL");
    }
    int locals = table.localIndexes().size();
    if (locals > LOCAL_QUOTA) {
      report.add(
          DiagnosticCode.LOCAL_INDEX_QUOTA_EXCEEDED,
          table.position(),
          "The table has "
              + locals
              + " local secondary indexes, and DynamoDB takes "
              + LOCAL_QUOTA
              + "; make others global, or let entities share one with on = \"…\"");
    }
    int count = table.globalIndexes().size();
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
