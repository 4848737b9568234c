package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.PhysicalIndexModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One {@code @CrossTenantIndex} of an entity: an exact key, a reason, and a view of keys alone. */
final class CrossTenantIndexParser {
  private static final String BOUND =
      "; a view shows the tenant and members of the primary key and of this index: ";

  private final ParseContext context;
  private final IndexParser indexes;

  CrossTenantIndexParser(ParseContext context, IndexParser indexes) {
    this.context = context;
    this.indexes = indexes;
  }

  Optional<CrossTenantIndexModel> parse(
      IndexAnnotation index,
      String owner,
      Map<String, Bindable> bindables,
      List<MemberModel> members) {
    Declared<String> reason = index.reason().orElseThrow();
    Reasons.check(reason, "'" + index.name().value() + "' crosses tenants", context);
    KeyBinder binder = new KeyBinder(context, owner, bindables, KeyBinder.Rules.CROSS_TENANT_INDEX);
    Optional<KeyPattern> partitionKey = binder.bindExact(index.partitionKey());
    Optional<KeyPattern> sortKey = binder.bindExactSortKey(index.sortKey());
    Optional<PhysicalIndexModel> served = indexes.physical(index, owner, members);
    if (index.partitionKey().value().isEmpty()) {
      context.error(
          DiagnosticCode.KEY_PATTERN_MALFORMED,
          index.partitionKey().position(),
          "'" + index.name().value() + "' has no partition key, and nothing leads it by itself");
      return Optional.empty();
    }
    if (partitionKey.isEmpty() || sortKey.isEmpty() || served.isEmpty()) {
      return Optional.empty();
    }
    Set<String> keyed =
        Stream.of(partitionKey.get(), sortKey.get())
            .flatMap(pattern -> pattern.members().stream())
            .map(KeyPart.Member::name)
            .collect(Collectors.toSet());
    List<MemberModel> visible =
        members.stream()
            .filter(m -> m.role() != MemberRole.ATTRIBUTE || keyed.contains(m.name()))
            .toList();
    return new ViewParser(context, owner, visible, "is in no key of " + owner + BOUND)
        .parse(index.view())
        .map(
            view ->
                new CrossTenantIndexModel(
                    index.name().value(),
                    served.get(),
                    partitionKey.get(),
                    sortKey.get(),
                    view,
                    reason.value(),
                    index.position()));
  }
}
