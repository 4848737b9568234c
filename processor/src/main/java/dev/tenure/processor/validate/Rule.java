package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.TableModel;

/** One thing that a table must fulfil, or had better. */
interface Rule {
  /** Reports every breach. */
  void check(TableModel table, ValidationReport report);
}
