package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ViewModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** One {@code @Index} of an entity. */
final class IndexParser {
  private final ParseContext context;
  private final PhysicalIndexes physical;

  IndexParser(ParseContext context, PhysicalIndexes physical) {
    this.context = context;
    this.physical = physical;
  }

  /**
   * Reads it.
   *
   * @param ofTable what follows the tenant in the entity's partition key of the table
   */
  Optional<IndexModel> parse(
      IndexAnnotation index,
      String owner,
      Map<String, Bindable> bindables,
      List<MemberModel> members,
      Optional<KeyPattern> ofTable) {
    KeyBinder binder = new KeyBinder(context, owner, bindables, KeyBinder.Rules.INDEX);
    Optional<KeyPattern> partitionKey = binder.bind(index.partitionKey());
    Optional<KeyPattern> sortKey = binder.bindSortKey(index.sortKey());
    Optional<PhysicalIndexModel> served = physical(index, owner, members);
    Optional<ViewModel> view =
        index.view().value().getKind() == TypeKind.VOID
            ? Optional.empty()
            : ViewParser.ofMembers(context, owner, members).parse(index.view());
    if (served.filter(PhysicalIndexModel::isLocal).isPresent()) {
      new LocalIndexParser(context).checkPartition(index, ofTable, owner);
      partitionKey = ofTable;
    }
    IndexMembersParser inKeys =
        new IndexMembersParser(
            context,
            index,
            owner,
            members,
            Stream.concat(partitionKey.stream(), sortKey.stream()).toList());
    List<IndexMember> partitionMembers = inKeys.ofPartition();
    List<IndexMember> sortMembers = inKeys.ofSort();
    if (partitionKey.isEmpty() || sortKey.isEmpty() || served.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexModel(
            index.name().value(),
            served.get(),
            partitionKey.get(),
            sortKey.get(),
            partitionMembers,
            sortMembers,
            view,
            index.position()));
  }

  /** The index that serves it, after the checks that both kinds of index need. */
  Optional<PhysicalIndexModel> physical(
      IndexAnnotation index, String owner, List<MemberModel> members) {
    physical.projections().ask(index, owner, members);
    JavaNames.checkIndex(index.name(), context);
    if (index.on().value().isEmpty()) {
      AwsNames.checkIndex(index.name(), context);
    }
    Optional<PhysicalIndexModel> served = physical.find(index);
    served.ifPresent(found -> new LocalIndexParser(context).check(index, found, owner));
    boolean unsorted = index.sortKey().value().isEmpty();
    served
        .flatMap(PhysicalIndexModel::sortKey)
        .filter(attribute -> unsorted)
        .ifPresent(
            attribute ->
                context.error(
                    DiagnosticCode.INDEX_SORT_KEY_MISSING,
                    index.position(),
                    "'"
                        + index.name().value()
                        + "' gives no sort key, but the index \""
                        + index.physicalName().value()
                        + "\" has one (\""
                        + attribute
                        + "\"): an item without it is not in the index"));
    return served;
  }
}
