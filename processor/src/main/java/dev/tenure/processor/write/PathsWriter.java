package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** {@code ShopPaths}: for each document of the table a class that leads to its members. */
final class PathsWriter {
  private static final TypeVariableName ENTITY = TypeVariableName.get("E");

  private final TableModel table;
  private final ClassName name;
  private final StoredTypes types;
  private final AttributeKinds kinds;

  PathsWriter(TableModel table, GeneratedNames names, StoredTypes types, AttributeKinds kinds) {
    this.table = table;
    this.name = names.paths();
    this.types = types;
    this.kinds = kinds;
  }

  JavaFile write() {
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(
                Sources.javadoc(
                    "Places inside of the documents of {@link $T}, for conditions.", table.type()));
    if (table.documents().stream().anyMatch(DocumentModel::isPublic)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    table.documents().forEach(document -> type.addType(path(document)));
    return Sources.file(name, type.addMethod(Sources.privateConstructor()).build());
  }

  private TypeSpec path(DocumentModel document) {
    ClassName documentType = document.type();
    CodeBlock stored = types.outside(new ValueType.DocumentOf(documentType));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(kinds.path(documentType))
            .addJavadoc(Sources.javadoc("A place that holds a {@link $T}.", documentType))
            .addTypeVariable(ENTITY)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_PATH, ENTITY, documentType))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.ATTRIBUTE_PATH, "path")
                    .addStatement("super(path, $L)", stored)
                    .build());
    if (document.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.STATIC, Modifier.FINAL);
    methods(document).forEach((member, method) -> type.addMethod(member(member, method)));
    return type.build();
  }

  /** The method that leads to each member of a document. */
  static Map<MemberModel, String> methods(DocumentModel document) {
    NameAllocator names = Identifiers.pathMethods();
    Map<MemberModel, String> methods = new LinkedHashMap<>();
    document.members().forEach(member -> methods.put(member, names.newName(member.name())));
    return methods;
  }

  private MethodSpec member(MemberModel member, String method) {
    ValueType stored = Attributes.stored(member);
    CodeBlock path = CodeBlock.of("member($S)", member.attribute());
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PUBLIC)
        .returns(kinds.type(stored, ENTITY))
        .addStatement(
            "return $L", Layout.call(kinds.maker(stored), kinds.arguments(stored, path), 14))
        .build();
  }
}
