package dev.tenure.processor.export;

import dev.tenure.processor.model.TableModel;
import java.util.List;

/** One format; a table that has nothing to say in it gets no file. */
interface Exporter {
  /** The files of this table, in a stable order. */
  List<ExportedFile> export(TableModel table);
}
