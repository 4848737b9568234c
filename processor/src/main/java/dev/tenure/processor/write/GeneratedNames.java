package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Every rule of naming.
 *
 * <p>All classes of a table live in the table's package, also those of an entity that comes from
 * elsewhere: no package is split, and an incremental build finds the same classes again. A nested
 * type {@code Outer.Order} gives {@code Outer_OrderKeys}.
 *
 * <p>Names that users write are fixed, and a clash between them is an error ({@link #clashes}).
 * Names that only generated code writes give way, with an underscore.
 */
public final class GeneratedNames {
  private static final List<String> TABLE_SUFFIXES =
      List.of("Table", "Tenant", "Operator", "Shared", "CrossTenant", "Stream", "Paths");
  private static final List<String> ENTITY_SUFFIXES =
      List.of("Keys", "Attributes", "Schema", "Views", "Dao", "Reader", "Lookup");

  private final ClassName table;
  private final ClassName tenantKeys;
  private final ClassName documents;

  private GeneratedNames(ClassName table, List<ClassName> entities, List<ClassName> collections) {
    this.table = table;
    NameAllocator allocator = new NameAllocator();
    publicNames(table, entities, collections).keySet().forEach(allocator::newName);
    entities.forEach(entity -> reserve(allocator, entity));
    collections.forEach(collection -> reserve(allocator, collection));
    this.tenantKeys = inPackage(allocator.newName(flat(table) + "Keys"));
    this.documents = inPackage(allocator.newName(flat(table) + "Documents"));
  }

  /** The names for this table and these entities and item collections. */
  public static GeneratedNames of(
      ClassName table, List<ClassName> entities, List<ClassName> collections) {
    return new GeneratedNames(table, entities, collections);
  }

  /**
   * Two types that lead to the same class, or a user's type that bears the name of a generated one.
   *
   * @param generated the class that would be written twice
   * @param first whose class it is
   * @param second what is in its way
   */
  public record Clash(ClassName generated, ClassName first, ClassName second) {}

  /** Every clash between the types of a table; none, nearly always. */
  public static List<Clash> clashes(
      ClassName table, List<ClassName> entities, List<ClassName> collections) {
    List<Clash> clashes = new ArrayList<>();
    Map<String, List<ClassName>> owners = publicNames(table, entities, collections);
    owners.forEach(
        (name, types) -> {
          ClassName generated = ClassName.get(table.packageName(), name);
          types.stream().skip(1).forEach(t -> clashes.add(new Clash(generated, types.get(0), t)));
          if (generated.equals(table)
              || entities.contains(generated)
              || collections.contains(generated)) {
            clashes.add(new Clash(generated, types.get(0), generated));
          }
        });
    return clashes;
  }

  /** Each generated class that users may name, and the type or types that lead to it. */
  private static Map<String, List<ClassName>> publicNames(
      ClassName table, List<ClassName> entities, List<ClassName> collections) {
    Map<String, List<ClassName>> owners = new LinkedHashMap<>();
    for (String suffix : TABLE_SUFFIXES) {
      owners.computeIfAbsent(flat(table) + suffix, n -> new ArrayList<>()).add(table);
    }
    for (ClassName entity : new LinkedHashSet<>(entities)) {
      for (String suffix : ENTITY_SUFFIXES) {
        owners.computeIfAbsent(flat(entity) + suffix, n -> new ArrayList<>()).add(entity);
      }
    }
    for (ClassName collection : collections) {
      owners
          .computeIfAbsent(flat(collection) + "Collection", n -> new ArrayList<>())
          .add(collection);
    }
    return owners;
  }

  private void reserve(NameAllocator allocator, ClassName type) {
    if (type.packageName().equals(table.packageName())) {
      allocator.newName(type.simpleNames().get(0));
    }
  }

  /** The door of the application. */
  public ClassName tableDoor() {
    return inPackage(flat(table) + "Table");
  }

  /** One tenant's door. */
  public ClassName tenantDoor() {
    return inPackage(flat(table) + "Tenant");
  }

  /** The door that creates and verifies the table. */
  public ClassName operator() {
    return inPackage(flat(table) + "Operator");
  }

  /** The door that writes shared entities. */
  public ClassName sharedDoor() {
    return inPackage(flat(table) + "Shared");
  }

  /** The door to what was declared to cross tenants. */
  public ClassName crossTenantDoor() {
    return inPackage(flat(table) + "CrossTenant");
  }

  /** The door that reads the table's stream. */
  public ClassName stream() {
    return inPackage(flat(table) + "Stream");
  }

  /** The places inside of the table's documents. */
  public ClassName paths() {
    return inPackage(flat(table) + "Paths");
  }

  /** The keys of tenants; only generated code refers to it. */
  public ClassName tenantKeys() {
    return tenantKeys;
  }

  /** How the table's documents are stored; only generated code refers to it. */
  public ClassName documents() {
    return documents;
  }

  /** The keys of an entity. */
  public ClassName keys(ClassName entity) {
    return inPackage(flat(entity) + "Keys");
  }

  /** The attributes of an entity. */
  public ClassName attributes(ClassName entity) {
    return inPackage(flat(entity) + "Attributes");
  }

  /** The schema of an entity. */
  public ClassName schema(ClassName entity) {
    return inPackage(flat(entity) + "Schema");
  }

  /** The views of an entity. */
  public ClassName views(ClassName entity) {
    return inPackage(flat(entity) + "Views");
  }

  /** The class that reads and writes an entity. */
  public ClassName dao(ClassName entity) {
    return inPackage(flat(entity) + "Dao");
  }

  /** The class that only reads a shared entity. */
  public ClassName reader(ClassName entity) {
    return inPackage(flat(entity) + "Reader");
  }

  /** The class that looks up an entity across tenants. */
  public ClassName lookup(ClassName entity) {
    return inPackage(flat(entity) + "Lookup");
  }

  /** The class that reads an item collection. */
  public ClassName collection(ClassName collection) {
    return inPackage(flat(collection) + "Collection");
  }

  private ClassName inPackage(String simpleName) {
    return ClassName.get(table.packageName(), simpleName);
  }

  private static String flat(ClassName type) {
    return String.join("_", type.simpleNames());
  }
}
