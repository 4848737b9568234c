package dev.tenure.processor.lock;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.MigrationModel;
import java.util.Optional;

/**
 * A change that stored rows do not survive unless they follow it.
 *
 * @param entity on which a {@code @Migrated} admits it; absent for the table
 * @param harm what changed and which rows it hurts, a sentence without its end
 */
record Change(
    DiagnosticCode code,
    Position position,
    Optional<ClassName> entity,
    String what,
    String from,
    String harm) {

  boolean isAdmittedBy(MigrationModel migration) {
    return migration.entity().equals(entity)
        && migration.what().equals(what)
        && migration.from().equals(from);
  }

  /** The message, with the declaration that admits the change. */
  String message() {
    String owner = entity.map(ClassName::simpleName).orElse("the table");
    return harm
        + ". Undo the change, or migrate those rows and declare @Migrated(what = \""
        + escaped(what)
        + "\", from = \""
        + escaped(from)
        + "\") on "
        + owner
        + "; if no row was ever stored so, take the lock back from version control or build once"
        + " with -Atenure.lockUpdate=true";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
