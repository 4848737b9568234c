package dev.tenure.processor.mirror;

import java.util.List;

/**
 * What a {@code @TenantTable} says beyond its keys, as written.
 *
 * @param stream the constant's name
 * @param tableClass the constant's name
 */
public record SettingsAnnotation(
    Declared<Long> readUnits,
    Declared<Long> writeUnits,
    Declared<Long> maxReadRequestUnits,
    Declared<Long> maxWriteRequestUnits,
    Declared<String> stream,
    Declared<String> timeToLive,
    Declared<Integer> pointInTimeRecoveryDays,
    Declared<String> kmsKey,
    String tableClass,
    boolean deletionProtection,
    List<TagAnnotation> tags,
    List<Declared<String>> replicas) {

  /** A {@code @TableTag} inside it. */
  public record TagAnnotation(Declared<String> key, Declared<String> value) {

    static TagAnnotation of(AnnotationReader reader) {
      return new TagAnnotation(reader.string("key"), reader.string("value"));
    }
  }

  static SettingsAnnotation of(AnnotationReader reader) {
    return new SettingsAnnotation(
        reader.number("readUnits"),
        reader.number("writeUnits"),
        reader.number("maxReadRequestUnits"),
        reader.number("maxWriteRequestUnits"),
        reader.constant("stream"),
        reader.string("timeToLive"),
        reader.integer("pointInTimeRecoveryDays"),
        reader.string("kmsKey"),
        reader.constant("tableClass").value(),
        reader.flag("deletionProtection"),
        reader.annotations("tags").stream().map(TagAnnotation::of).toList(),
        reader.strings("replicas"));
  }
}
