package dev.tenure.processor.write;

import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The partition keys of indexes that are declared to be led by something else than the tenant. */
final class CrossTenantKeys {
  private final Map<String, Set<String>> beginnings = new LinkedHashMap<>();

  CrossTenantKeys(TableModel table) {
    for (EntityModel entity : table.entities()) {
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        String physical = index.physical().name();
        String beginning = beginning(index.partitionKey());
        if (!beginning.isEmpty() || !isLedByTenants(table, physical)) {
          beginnings.computeIfAbsent(physical, i -> new LinkedHashSet<>()).add(beginning);
        }
      }
    }
  }

  /** Each physical index, with each beginning once; an empty one stands for all keys. */
  void forEach(BiConsumer<String, String> action) {
    beginnings.forEach((index, texts) -> texts.forEach(text -> action.accept(index, text)));
  }

  /** Keys that begin with a member begin with anything: not where tenants have keys as well. */
  private static boolean isLedByTenants(TableModel table, String physical) {
    return table.entities().stream()
        .flatMap(entity -> entity.indexes().stream())
        .anyMatch(index -> index.physical().name().equals(physical));
  }

  private static String beginning(KeyPattern partitionKey) {
    List<String> literals = new ArrayList<>();
    for (KeyPart part : partitionKey.parts()) {
      if (!(part instanceof KeyPart.Literal literal)) {
        break;
      }
      literals.add(literal.text());
    }
    return String.join("#", literals);
  }
}
