package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A record that shows members of an entity, each by its name and type. */
final class ViewParser {
  private final ParseContext context;
  private final String owner;
  private final Map<String, MemberModel> visible = new LinkedHashMap<>();
  private final String bound;

  /**
   * Reads views of one entity.
   *
   * @param owner the entity, for messages
   * @param visible the members that may be shown
   * @param bound what a component that is none of them is not, and what there is instead; the names
   *     of the members follow
   */
  ViewParser(ParseContext context, String owner, List<MemberModel> visible, String bound) {
    this.context = context;
    this.owner = owner;
    this.bound = bound;
    visible.forEach(member -> this.visible.put(member.name(), member));
  }

  /** A view of all members. */
  static ViewParser ofMembers(ParseContext context, String owner, List<MemberModel> members) {
    return new ViewParser(context, owner, members, "is no member of " + owner + ", which has ");
  }

  /** The view; nothing where a message says what is wrong. */
  Optional<ViewModel> parse(Declared<TypeMirror> view) {
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
      Optional<String> wrong = wrong(component);
      if (wrong.isPresent()) {
        return refuse(view, wrong.get());
      }
      found.add(visible.get(component.getSimpleName().toString()));
    }
    return Optional.of(
        new ViewModel(
            ClassName.get(type), List.copyOf(found), ParseContext.isPublic(type), view.position()));
  }

  private Optional<String> wrong(RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    MemberModel member = visible.get(name);
    if (member == null) {
      return Optional.of(
          "its component '"
              + name
              + "' "
              + bound
              + String.join(", ", visible.keySet())
              + Suggestions.didYouMean(name, visible.keySet()));
    }
    if (!member.type().type().equals(TypeName.get(component.asType()))) {
      return Optional.of(
          "its component '"
              + name
              + "' is of type "
              + Texts.name(component.asType())
              + ", and the member of "
              + owner
              + " of type "
              + Texts.simple(member.type().type()));
    }
    return Optional.empty();
  }

  private Optional<ViewModel> refuse(Declared<TypeMirror> view, String why) {
    context.error(
        DiagnosticCode.VIEW_UNSUPPORTED,
        view.position(),
        Texts.name(view.value()) + " cannot be the view: " + why);
    return Optional.empty();
  }
}
