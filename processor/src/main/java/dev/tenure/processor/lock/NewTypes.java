package dev.tenure.processor.lock;

import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What was one class and is one of several now: rows stored before do not say which, and cannot be
 * read.
 */
final class NewTypes {
  private final TableModel table;
  private final Set<List<String>> recorded;

  /** What told classes apart before, an entity or a document each, by whatever attribute. */
  private final Set<List<String>> hierarchies;

  NewTypes(TableModel table, SortedSet<Fact> recorded) {
    this.table = table;
    this.recorded = recorded.stream().map(Fact::path).collect(Collectors.toSet());
    this.hierarchies =
        recorded.stream()
            .filter(fact -> fact.value().equals(Fact.SUBTYPE))
            .map(fact -> fact.path().subList(0, fact.path().size() - 2))
            .collect(Collectors.toSet());
  }

  /** A change for each type attribute that is new in something that is not. */
  List<Change> among(Iterable<PlacedFact> facts) {
    Map<List<String>, Change> changes = new LinkedHashMap<>();
    for (PlacedFact placed : facts) {
      if (placed.fact().value().equals(Fact.SUBTYPE)) {
        List<String> path = placed.fact().path();
        List<String> attribute = path.subList(0, path.size() - 1);
        if (!recorded.contains(attribute) && isOlder(attribute)) {
          changes.putIfAbsent(attribute, change(placed, attribute));
        }
      }
    }
    return List.copyOf(changes.values());
  }

  /** Whether what has the type attribute was stored before, as one class. */
  private boolean isOlder(List<String> attribute) {
    List<String> owner = new ArrayList<>(attribute.subList(0, attribute.size() - 1));
    if (hierarchies.contains(owner)) {
      return false; // of its old attribute it is said that it is gone
    }
    if (owner.size() == 4) {
      owner.set(3, Fact.SORT_KEY); // shop, entity, Order, attribute
    }
    return recorded.contains(owner);
  }

  private Change change(PlacedFact placed, List<String> attribute) {
    Fact fact = new Fact(attribute, "");
    Optional<EntityModel> entity =
        table.entities().stream().filter(e -> e.name().equals(fact.subject())).findFirst();
    return new Change(
        Harm.code(fact),
        placed.position(),
        entity.map(EntityModel::type),
        fact.what(),
        "",
        Harm.ofNewType(fact));
  }
}
