package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ViewModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Types of the table's own package that are named as types of {@code java.lang} are, such as an
 * entity {@code Process}: beside one, a plain {@code String} may be the user's.
 */
final class JavaLang {
  private JavaLang() {}

  /** Imports {@code java.lang} by name where it has to be. */
  static List<JavaFile> importWhereShadowed(List<JavaFile> files, TableModel table) {
    if (types(table).noneMatch(JavaLang::shadows)) {
      return files;
    }
    return files.stream().map(file -> file.toBuilder().skipJavaLangImports(false).build()).toList();
  }

  private static Stream<ClassName> types(TableModel table) {
    return Stream.of(
            table.entities().stream().map(EntityModel::type),
            table.entities().stream()
                .flatMap(entity -> entity.crossTenantIndexes().stream())
                .map(index -> index.view().type()),
            table.entities().stream()
                .flatMap(entity -> entity.indexes().stream())
                .flatMap(index -> index.view().stream())
                .map(ViewModel::type),
            table.entities().stream()
                .flatMap(entity -> entity.views().stream())
                .map(ViewModel::type),
            table.collections().stream().map(CollectionModel::type),
            table.documents().stream().map(DocumentModel::type))
        .flatMap(Function.identity());
  }

  private static boolean shadows(ClassName type) {
    try {
      Class.forName("java.lang." + type.simpleName());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
