package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.MigrationModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableOutline;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A table as read.
 *
 * @param position the annotation
 * @param outline what is known in any case, for a skeleton
 * @param model the table with its sound entities; absent where nothing of it could be relied on
 * @param migrations what the table and its entities say of changes to stored rows
 * @param report every message so far; a model with errors is good for finding more, not for code
 */
public record ParsedTable(
    TypeElement type,
    Position position,
    TableOutline outline,
    Optional<TableModel> model,
    List<MigrationModel> migrations,
    ValidationReport report) {}
