package dev.tenure.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The documents of a table: each is parsed once, whoever uses it; they may contain each other. */
final class DocumentParser {
  private final ParseContext context;
  private final MemberParser members;
  private final KeyConverterParser converters;
  private final Set<ClassName> started = new HashSet<>();
  private final List<DocumentModel> documents = new ArrayList<>();

  DocumentParser(ParseContext context, AttributeNames names) {
    this.context = context;
    this.members = new MemberParser(context, names, new ValueTypeParser(context, this));
    this.converters = new KeyConverterParser(context);
  }

  /** All documents met so far, in the order they were met. */
  List<DocumentModel> documents() {
    return List.copyOf(documents);
  }

  /** The parser of members, which finds the documents. */
  MemberParser members() {
    return members;
  }

  /** Makes sure that this document is among them. */
  void parse(TypeElement type) {
    ClassName name = ClassName.get(type);
    if (!started.add(name)) {
      return;
    }
    int place = documents.size();
    new ShapeParser(context)
        .parse(type)
        .ifPresent(
            shape -> {
              List<MemberModel> parsed = new ArrayList<>();
              for (Property property : shape.properties()) {
                refuseTenant(property, type);
                ManagedMembers.refuse(property, type, context);
                converters.refuseUnused(property);
                members
                    .parse(property, MemberRole.ATTRIBUTE, Set.of(), type)
                    .ifPresent(parsed::add);
              }
              SubtypeParser.Parsed all =
                  new SubtypeParser(context, members).parse(type, shape, List.copyOf(parsed));
              documents.add(
                  Math.min(place, documents.size()),
                  new DocumentModel(
                      name, all.members(), all.construction(), ParseContext.isPublic(type)));
            });
  }

  private void refuseTenant(Property property, TypeElement type) {
    context
        .annotations()
        .tenantKey(property.declarations())
        .ifPresent(
            at ->
                context.error(
                    DiagnosticCode.TENANT_KEY_UNEXPECTED,
                    at,
                    "'"
                        + property.name()
                        + "' of the document "
                        + Texts.name(type)
                        + " has @TenantKey; a document belongs to the tenant of its item"));
  }
}
