package dev.tenure.processor.export.format;

import dev.tenure.processor.model.TableModel;
import java.util.List;

/** One format; a table that has nothing to say in it gets no file. */
public interface Exporter {
  /** Which format this writes. */
  Format format();

  /** The files of this table, in a stable order. */
  List<ExportedFile> export(TableModel table);

  /**
   * What the table declares and this format cannot say: a sentence each, for a note of the
   * compiler, with what to do instead.
   */
  default List<String> omissions(TableModel table) {
    return List.of();
  }
}
