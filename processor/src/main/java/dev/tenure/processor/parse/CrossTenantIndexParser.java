package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.PhysicalIndexModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One {@code @CrossTenantIndex} of an entity: an exact key, a reason, and a view of keys alone. */
final class CrossTenantIndexParser {
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
    IndexAnnotation.Crossing crossing = index.crossing().orElseThrow();
    Reasons.check(crossing.reason(), "'" + index.name().value() + "' crosses tenants", context);
    KeyBinder binder = new KeyBinder(context, owner, bindables, KeyBinder.Rules.CROSS_TENANT_INDEX);
    Optional<KeyPattern> partitionKey = binder.bindExact(index.partitionKey());
    Optional<KeyPattern> sortKey = binder.bindExactSortKey(index.sortKey());
    Optional<PhysicalIndexModel> served = indexes.physical(index);
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
    Map<String, MemberModel> visible = new LinkedHashMap<>();
    members.stream()
        .filter(m -> m.role() != MemberRole.ATTRIBUTE || keyed.contains(m.name()))
        .forEach(m -> visible.put(m.name(), m));
    return view(crossing.view(), owner, visible)
        .map(
            viewMembers ->
                new CrossTenantIndexModel(
                    index.name().value(),
                    served.get(),
                    partitionKey.get(),
                    sortKey.get(),
                    ClassName.get(MoreTypes.asTypeElement(crossing.view().value())),
                    viewMembers,
                    ParseContext.isPublic(MoreTypes.asTypeElement(crossing.view().value())),
                    crossing.reason().value(),
                    index.position()));
  }

  private Optional<List<MemberModel>> view(
      Declared<TypeMirror> view, String owner, Map<String, MemberModel> visible) {
    TypeElement type =
        view.value().getKind() == TypeKind.DECLARED ? MoreTypes.asTypeElement(view.value()) : null;
    if (type == null
        || type.getKind() != ElementKind.RECORD
        || !type.getTypeParameters().isEmpty()
        || !context.sees(type)) {
      return refuse(
          view,
          "a view is a record, not generic and visible in " + Texts.packageName(context.home()));
    }
    List<MemberModel> found = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      context.requireResolved(component.asType(), component);
      String name = component.getSimpleName().toString();
      MemberModel member = visible.get(name);
      if (member == null) {
        return refuse(
            view,
            "its component '"
                + name
                + "' is in no key of "
                + owner
                + "; a view shows the tenant and members of the primary key and of this index: "
                + String.join(", ", visible.keySet())
                + Suggestions.didYouMean(name, visible.keySet()));
      }
      if (!member.type().type().equals(TypeName.get(component.asType()))) {
        return refuse(
            view,
            "its component '"
                + name
                + "' is of type "
                + Texts.name(component.asType())
                + ", and the member of "
                + owner
                + " of type "
                + Texts.simple(member.type().type()));
      }
      found.add(member);
    }
    return Optional.of(List.copyOf(found));
  }

  private Optional<List<MemberModel>> refuse(Declared<TypeMirror> view, String why) {
    context.error(
        DiagnosticCode.VIEW_UNSUPPORTED,
        view.position(),
        Texts.name(view.value()) + " cannot be the view: " + why);
    return Optional.empty();
  }
}
