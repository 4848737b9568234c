package dev.tenure.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.TakenNames;
import java.util.List;
import java.util.Locale;

/** Names that are made from other names, and the names that are taken. */
final class Identifiers {
  private static final List<String> OF_QUERY =
      List.of(
          "accessPath",
          "ascending",
          "consistent",
          "count",
          "descending",
          "filter",
          "first",
          "page",
          "select",
          "stream",
          "within");

  private Identifiers() {}

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Names of methods of a query's stage. */
  static NameAllocator stageMethods() {
    return taken(OF_QUERY);
  }

  /** Names of methods of a DAO or reader. */
  static NameAllocator daoMethods() {
    return taken(TakenNames.OF_DAO);
  }

  /** Names of methods that lead from a document to a member. */
  static NameAllocator pathMethods() {
    return taken(List.of("absent", "asAttribute", "exists"));
  }

  /** Names of parameters of a method that opens a query. */
  static NameAllocator pathLocals() {
    NameAllocator allocator = new NameAllocator();
    allocator.newName("partitionKey");
    allocator.newName("sortKey");
    allocator.newName("path");
    return allocator;
  }

  /** Names of parameters of a method that reads an item collection. */
  static NameAllocator collectionLocals() {
    NameAllocator allocator = new NameAllocator();
    allocator.newName("partitionKey");
    allocator.newName("beginning");
    return allocator;
  }

  /** Names of components of a record. */
  static NameAllocator components(List<String> methods) {
    return taken(methods);
  }

  private static NameAllocator taken(List<String> names) {
    NameAllocator allocator = new NameAllocator();
    TakenNames.OF_OBJECT.forEach(allocator::newName);
    names.forEach(allocator::newName);
    return allocator;
  }
}
