package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.TableModel;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** {@code ShopChanges}: for each document of the table a class that changes its members. */
final class DocumentChangesWriter {
  private final TableModel table;
  private final ClassName name;
  private final AttributeKinds kinds;

  DocumentChangesWriter(TableModel table, GeneratedNames names, AttributeKinds kinds) {
    this.table = table;
    this.name = names.changes();
    this.kinds = kinds;
  }

  JavaFile write() {
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(
                Sources.javadoc(
                    "Changes inside of the documents of {@link $T}, for updates.", table.type()));
    if (table.documents().stream().anyMatch(DocumentModel::isPublic)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    table.documents().forEach(document -> type.addType(change(document)));
    return Sources.file(name, type.addMethod(Sources.privateConstructor()).build());
  }

  private TypeSpec change(DocumentModel document) {
    ClassName change = kinds.change(document.type());
    TypeName path =
        ParameterizedTypeName.get(
            kinds.path(document.type()), WildcardTypeName.subtypeOf(Object.class));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(change)
            .addJavadoc(Sources.javadoc("Changes inside of a {@link $T}.", document.type()))
            .superclass(ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_CHANGE, change))
            .addField(FieldSpec.builder(path, "place", Modifier.PRIVATE, Modifier.FINAL).build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.CHANGES, "changes")
                    .addParameter(path, "place")
                    .addStatement("super(changes, place)")
                    .addStatement("this.place = place")
                    .build());
    if (document.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.STATIC, Modifier.FINAL);
    Map<MemberModel, String> methods = PathsWriter.methods(document);
    Verbs verbs = new Verbs(change, kinds);
    for (MemberModel member : document.members()) {
      if (member.role() == MemberRole.TYPE) {
        continue; // a document stays of its class
      }
      CodeBlock place = CodeBlock.of("place.$N()", methods.get(member));
      verbs.set(member, place, CodeBlock.of(""));
      verbs.setIfAbsent(member, place);
      if (member.nullable()) {
        verbs.remove(member, place, CodeBlock.of(""));
      }
      verbs.follow(member, place, true);
      verbs.inside(member, place);
    }
    return type.addMethods(verbs.methods()).build();
  }
}
