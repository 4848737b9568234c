package dev.tenure.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableOutline;
import java.util.List;

/** Every Java file of a table. */
public final class TableWriter {

  /** The files of a table without errors, doors first, then each entity as declared. */
  public List<JavaFile> write(TableModel table) {
    return List.of();
  }

  /**
   * Classes that compile and do nothing, for a table that has errors: user code that names them
   * gives no messages of its own.
   */
  public List<JavaFile> skeleton(TableOutline table) {
    return List.of();
  }
}
