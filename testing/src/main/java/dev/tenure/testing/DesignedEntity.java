package dev.tenure.testing;

import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.testing.TableDesign.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One entity of a table's design, with the samples it is read by. */
final class DesignedEntity<K, D, T> {
  private final TableDesign.Entity design;
  private final EntitySchema<T> schema;
  private final Function<D, EntityDao<T>> dao;

  private DesignedEntity(
      TableDesign.Entity design, EntitySchema<T> schema, Function<D, EntityDao<T>> dao) {
    this.design = design;
    this.schema = schema;
    this.dao = dao;
  }

  /**
   * The entity behind an accessor of a door.
   *
   * @param door any tenant's door of the table
   */
  @SuppressWarnings("unchecked") // by the accessor's name, generated code has these types
  static <K, D> DesignedEntity<K, D, ?> of(TableDesign.Entity design, D door) {
    Function<D, EntityDao<Object>> dao =
        of -> (EntityDao<Object>) DesignedCall.invoke(of, design.accessor(), List.of());
    return new DesignedEntity<K, D, Object>(design, schemaOf(dao.apply(door)), dao);
  }

  /** The schema stands beside the DAO, under the same name. */
  @SuppressWarnings("unchecked")
  private static EntitySchema<Object> schemaOf(EntityDao<Object> dao) {
    String name = dao.getClass().getName().replaceFirst("Dao$", "Schema");
    try {
      var instance =
          Class.forName(name, true, dao.getClass().getClassLoader()).getField("INSTANCE");
      instance.setAccessible(true);
      return (EntitySchema<Object>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " is not there", e);
    }
  }

  String name() {
    return design.name();
  }

  /** Those of the samples that are of this entity. */
  List<T> ownOf(List<?> samples) {
    Class<T> type = schema.descriptor().type();
    return samples.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * All that the design says can be read of it, by what the samples hold.
   *
   * @param samples of any tenant
   * @param ofOneTenant the samples of one tenant, which have the same ids as those of the other
   * @param indexes those that the database has
   */
  EntityIsolation<K, D, T, EntityDao<T>> toIsolation(
      Function<K, List<?>> samples, List<?> ofOneTenant, Set<String> indexes) {
    List<T> ofOne = ownOf(ofOneTenant);
    EntityIsolation<K, D, T, EntityDao<T>> isolation =
        new EntityIsolation<>(schema, dao, tenant -> ownOf(samples.apply(tenant)));
    design.gets().forEach(access -> addGet(isolation, access, ofOne));
    for (Access access : design.queries()) {
      if (access.index().isEmpty() || indexes.contains(access.index().get())) {
        addQuery(isolation, access, ofOne);
      }
    }
    return isolation;
  }

  private void addGet(
      EntityIsolation<K, D, T, EntityDao<T>> isolation, Access access, List<T> samples) {
    DesignedCall call = DesignedCall.parse(access.call());
    List<Object> arguments = mostOf(access, call, samples, 1);
    isolation.get(access.call(), (door, of) -> (Optional<?>) call.on(door, arguments));
    if (call.endsWith("get")) { // and not by a unique value
      DesignedCall consistent = call.endingWith("getConsistent");
      isolation.get(
          access.call() + ", consistently",
          (door, of) -> (Optional<?>) consistent.on(door, arguments));
      isolation.delete(deleting(access, arguments));
    }
  }

  /** The delete of what a get finds, on the DAO. */
  @SuppressWarnings("unchecked")
  private Function<EntityDao<T>, Optional<T>> deleting(Access get, List<Object> arguments) {
    String call = get.call().substring(get.call().indexOf('.') + 1);
    DesignedCall delete = DesignedCall.parse(call).endingWith("delete");
    return of -> (Optional<T>) delete.on(of, arguments);
  }

  private void addQuery(
      EntityIsolation<K, D, T, EntityDao<T>> isolation, Access access, List<T> samples) {
    DesignedCall call = DesignedCall.parse(access.call());
    List<Object> arguments = mostOf(access, call, samples, access.ofMany() ? 2 : 1);
    if (haveAll(call, samples, arguments) >= 2) {
      isolation.query(access.call(), (door, of) -> (Query<?>) call.on(door, arguments));
    } else {
      isolation.get(access.call(), (door, of) -> ((Query<?>) call.on(door, arguments)).first());
    }
  }

  private static long haveAll(DesignedCall call, List<?> samples, List<Object> arguments) {
    return samples.stream()
        .filter(sample -> call.argumentsOf(sample).filter(arguments::equals).isPresent())
        .count();
  }

  /** The arguments that most samples have, and so many at least. */
  private List<Object> mostOf(Access access, DesignedCall call, List<T> samples, int least) {
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    for (T sample : samples) {
      call.argumentsOf(sample).ifPresent(arguments -> counts.merge(arguments, 1, Integer::sum));
    }
    List<Map.Entry<List<Object>, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Map.Entry.<List<Object>, Integer>comparingByValue(Comparator.reverseOrder()));
    if (most.isEmpty() || most.get(0).getValue() < least) {
      throw new IllegalArgumentException(
          name()
              + ": "
              + least
              + (least == 1 ? " sample" : " samples")
              + " of one tenant must be found by "
              + access.call()
              + (least == 1 ? "" : ", so that it has two pages"));
    }
    return most.get(0).getKey();
  }
}
