package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A {@code @TenantTable} as written.
 *
 * @param naming the constant's name
 */
public record TableAnnotation(
    Declared<String> name,
    List<Declared<TypeMirror>> entities,
    Declared<TypeMirror> tenantType,
    Declared<String> tenant,
    Declared<String> partitionKey,
    Declared<String> sortKey,
    Declared<String> entityAttribute,
    String naming,
    List<TableIndexAnnotation> indexes,
    SettingsAnnotation settings,
    boolean isAsync,
    Position position) {

  /**
   * A {@code @TableIndex} inside it.
   *
   * @param projection the constant's name
   */
  public record TableIndexAnnotation(
      Declared<String> name,
      Declared<String> partitionKey,
      Declared<String> sortKey,
      boolean local,
      Declared<String> projection,
      List<Declared<String>> include,
      Position position) {

    static TableIndexAnnotation of(AnnotationReader reader) {
      return new TableIndexAnnotation(
          reader.string("name"),
          reader.string("partitionKey"),
          reader.string("sortKey"),
          reader.flag("local"),
          reader.constant("projection"),
          reader.strings("include"),
          reader.position());
    }
  }

  static TableAnnotation of(AnnotationReader reader) {
    return new TableAnnotation(
        reader.string("name"),
        reader.types("entities"),
        reader.type("tenantType"),
        reader.string("tenant"),
        reader.string("partitionKey"),
        reader.string("sortKey"),
        reader.string("entityAttribute"),
        reader.constant("naming").value(),
        reader.annotations("indexes").stream().map(TableIndexAnnotation::of).toList(),
        SettingsAnnotation.of(reader),
        reader.flag("async"),
        reader.position());
  }
}
