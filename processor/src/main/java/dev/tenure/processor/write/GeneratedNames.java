package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
      List.of("Table", "Tenant", "Operator", "Shared", "CrossTenant", "Stream", "Paths", "Changes");
  private static final List<String> ENTITY_SUFFIXES =
      List.of(
          "Keys",
          "Attributes",
          "Schema",
          "Views",
          "Dao",
          "Reader",
          "Lookup",
          "Update",
          "Revision",
          "Upsert");
  private static final List<String> ASYNC_TABLE_SUFFIXES =
      List.of("AsyncTable", "AsyncTenant", "AsyncShared", "AsyncCrossTenant");
  private static final List<String> ASYNC_ENTITY_SUFFIXES =
      List.of(
          "AsyncDao", "AsyncReader", "AsyncLookup", "AsyncUpdate", "AsyncRevision", "AsyncUpsert");

  private final ClassName table;
  private final ClassName tenantKeys;
  private final ClassName documents;
  private final Flavour flavour;

  private GeneratedNames(Owners owners, List<ClassName> entities, List<ClassName> collections) {
    this.table = owners.table();
    NameAllocator allocator = new NameAllocator();
    owners.names().keySet().forEach(allocator::newName);
    entities.forEach(entity -> reserve(allocator, entity));
    collections.forEach(collection -> reserve(allocator, collection));
    this.tenantKeys = inPackage(allocator.newName(flat(table) + "Keys"));
    this.documents = inPackage(allocator.newName(flat(table) + "Documents"));
    this.flavour = Flavour.SYNC;
  }

  private GeneratedNames(GeneratedNames names, Flavour flavour) {
    this.table = names.table;
    this.tenantKeys = names.tenantKeys;
    this.documents = names.documents;
    this.flavour = flavour;
  }

  /**
   * The names for this table and these entities and item collections.
   *
   * @param isAsync whether there are asynchronous doors too
   */
  public static GeneratedNames of(
      ClassName table, List<ClassName> entities, List<ClassName> collections, boolean isAsync) {
    Owners owners = Owners.of(table, entities, collections, isAsync);
    return new GeneratedNames(owners, entities, collections);
  }

  /** The class of a table that only makes time for Lombok. */
  static ClassName pause(ClassName table) {
    return ClassName.get(table.packageName(), flat(table) + "LombokRound");
  }

  /** The same names, where the doors and DAOs are those of a flavour. */
  GeneratedNames in(Flavour other) {
    return new GeneratedNames(this, other);
  }

  /** What the doors and DAOs send by. */
  Flavour flavour() {
    return flavour;
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
      ClassName table, List<ClassName> entities, List<ClassName> collections, boolean isAsync) {
    List<Clash> clashes = new ArrayList<>();
    Owners.of(table, entities, collections, isAsync)
        .names()
        .forEach(
            (name, types) -> {
              ClassName generated = ClassName.get(table.packageName(), name);
              types.stream()
                  .skip(1)
                  .forEach(type -> clashes.add(new Clash(generated, types.get(0), type)));
              if (generated.equals(table)
                  || entities.contains(generated)
                  || collections.contains(generated)) {
                clashes.add(new Clash(generated, types.get(0), generated));
              }
            });
    return clashes;
  }

  /**
   * Each generated class that users may name, and the type or types that lead to it.
   *
   * @param names by simple name
   */
  private record Owners(ClassName table, Map<String, List<ClassName>> names) {
    static Owners of(
        ClassName table, List<ClassName> entities, List<ClassName> collections, boolean isAsync) {
      Owners owners = new Owners(table, new LinkedHashMap<>());
      owners.add(table, TABLE_SUFFIXES);
      Set<ClassName> each = new LinkedHashSet<>(entities);
      each.forEach(entity -> owners.add(entity, ENTITY_SUFFIXES));
      collections.forEach(collection -> owners.add(collection, List.of("Collection")));
      if (isAsync) {
        owners.add(table, ASYNC_TABLE_SUFFIXES);
        each.forEach(entity -> owners.add(entity, ASYNC_ENTITY_SUFFIXES));
        collections.forEach(collection -> owners.add(collection, List.of("AsyncCollection")));
      }
      return owners;
    }

    private void add(ClassName owner, List<String> suffixes) {
      for (String suffix : suffixes) {
        names.computeIfAbsent(flat(owner) + suffix, n -> new ArrayList<>()).add(owner);
      }
    }
  }

  private void reserve(NameAllocator allocator, ClassName type) {
    if (type.packageName().equals(table.packageName())) {
      allocator.newName(type.simpleNames().get(0));
    }
  }

  /** The door of the application. */
  public ClassName tableDoor() {
    return inPackage(flat(table) + flavour.infix() + "Table");
  }

  /** The class that holds the table's definition, whatever the doors send by. */
  public ClassName definition() {
    return inPackage(flat(table) + "Table");
  }

  /** One tenant's door. */
  public ClassName tenantDoor() {
    return inPackage(flat(table) + flavour.infix() + "Tenant");
  }

  /** The door that creates and verifies the table. */
  public ClassName operator() {
    return inPackage(flat(table) + "Operator");
  }

  /** The door that writes shared entities. */
  public ClassName sharedDoor() {
    return inPackage(flat(table) + flavour.infix() + "Shared");
  }

  /** The door to what was declared to cross tenants. */
  public ClassName crossTenantDoor() {
    return inPackage(flat(table) + flavour.infix() + "CrossTenant");
  }

  /** The door that reads the table's stream. */
  public ClassName stream() {
    return inPackage(flat(table) + "Stream");
  }

  /** The places inside of the table's documents. */
  public ClassName paths() {
    return inPackage(flat(table) + "Paths");
  }

  /** The changes inside of the table's documents. */
  public ClassName changes() {
    return inPackage(flat(table) + "Changes");
  }

  /** The update of an entity's item by its key. */
  public ClassName update(ClassName entity) {
    return inPackage(flat(entity) + flavour.infix() + "Update");
  }

  /** The update of an entity's item that was read. */
  public ClassName revision(ClassName entity) {
    return inPackage(flat(entity) + flavour.infix() + "Revision");
  }

  /** The write of an entity's item that follows what is stored. */
  public ClassName upsert(ClassName entity) {
    return inPackage(flat(entity) + flavour.infix() + "Upsert");
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
    return inPackage(flat(entity) + flavour.infix() + "Dao");
  }

  /** The class that only reads a shared entity. */
  public ClassName reader(ClassName entity) {
    return inPackage(flat(entity) + flavour.infix() + "Reader");
  }

  /** The class that looks up an entity across tenants. */
  public ClassName lookup(ClassName entity) {
    return inPackage(flat(entity) + flavour.infix() + "Lookup");
  }

  /** The class that reads an item collection. */
  public ClassName collection(ClassName collection) {
    return inPackage(flat(collection) + flavour.infix() + "Collection");
  }

  private ClassName inPackage(String simpleName) {
    return ClassName.get(table.packageName(), simpleName);
  }

  private static String flat(ClassName type) {
    return String.join("_", type.simpleNames());
  }
}
