package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * {@code ShopDocuments}: the attribute types of documents and wrappers.
 *
 * <p>One class holds them all, in three steps: documents, which need nothing to be made; wrappers,
 * inner ones first; types of members, made of both. So documents may contain each other, and no
 * class waits for another to be initialised.
 */
final class DocumentsWriter {
  private static final ParameterSpec ITEM =
      ParameterSpec.builder(RuntimeTypes.ITEM_READER, "item").build();

  private final TableModel table;
  private final StoredTypes types;
  private final ClassName name;
  private final NameAllocator classes = new NameAllocator();
  private final Map<String, String> members = new LinkedHashMap<>();

  DocumentsWriter(TableModel table, GeneratedNames names, StoredTypes types) {
    this.table = table;
    this.types = types;
    this.name = names.documents();
    classes.newName(name.simpleName());
    table.entities().forEach(entity -> classes.newName(entity.type().simpleName()));
    table.documents().forEach(document -> classes.newName(document.type().simpleName()));
    types.wrappers().forEach(wrapper -> classes.newName(wrapper.type().simpleName()));
  }

  JavaFile write() {
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(
                Sources.javadoc(
                    "How the documents and wrappers of {@link $T} are stored.", table.type()));
    for (DocumentModel document : table.documents()) {
      addType(type, document.type(), documentType(document));
    }
    for (ValueType.Wrapper wrapper : types.wrappers()) {
      addType(type, wrapper.type(), wrapperType(wrapper));
    }
    for (DocumentModel document : table.documents()) {
      addMemberTypes(type, document);
    }
    return Sources.file(name, type.addMethod(Sources.privateConstructor()).build());
  }

  private void addType(TypeSpec.Builder type, ClassName stored, TypeSpec implementation) {
    TypeName attributeType = ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TYPE, stored);
    type.addField(
        FieldSpec.builder(attributeType, types.constant(stored), Modifier.STATIC, Modifier.FINAL)
            .initializer("new $N()", implementation)
            .build());
    type.addType(implementation);
  }

  private void addMemberTypes(TypeSpec.Builder type, DocumentModel document) {
    for (MemberModel member : document.members()) {
      String constant = members.get(key(document, member));
      if (constant != null) {
        TypeName attributeType =
            ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TYPE, Attributes.storedType(member));
        type.addField(
            FieldSpec.builder(
                    attributeType, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(types.inside(member.type()))
                .build());
      }
    }
  }

  /** The type of a member of a document: a constant of its own unless the type has a name. */
  private CodeBlock memberType(DocumentModel document, MemberModel member) {
    if (StoredTypes.isNamed(Attributes.stored(member))) {
      return types.inside(member.type());
    }
    String suggestion = types.constant(document.type()) + "_" + Constants.name(member.name());
    String constant =
        members.computeIfAbsent(key(document, member), key -> types.newConstant(suggestion));
    return CodeBlock.of("$N", constant);
  }

  private static String key(DocumentModel document, MemberModel member) {
    return document.type() + "." + member.name();
  }

  private TypeSpec documentType(DocumentModel document) {
    ClassName type = document.type();
    MemberCode code = new MemberCode(member -> memberType(document, member));
    TypeSpec.Builder implementation =
        nested(type, ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_TYPE, type))
            .addMethod(constructor(CodeBlock.of("$T.class", type)))
            .addMethod(write(document, code))
            .addMethod(read(document, code));
    if (document.construction() instanceof Construction.OneOf oneOf) {
      implementation.addMethods(
          new SubtypeCode(oneOf)
              .readers(
                  List.of(ITEM),
                  member -> code.read("item", member),
                  member -> code.presence("item", member)));
    }
    return implementation.build();
  }

  private static MethodSpec write(DocumentModel document, MemberCode code) {
    NameAllocator locals = new NameAllocator();
    locals.newName("item");
    String object = locals.newName(Identifiers.decapitalized(document.type().simpleName()));
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(document.type(), object)
            .addParameter(RuntimeTypes.ITEM_WRITER, "item");
    for (MemberModel member : document.construction().common(document.members())) {
      CodeBlock value = CodeBlock.of("$N.$N()", object, member.reader());
      write.addStatement(code.write("item", member, value));
    }
    if (document.construction() instanceof Construction.OneOf oneOf) {
      write.addCode(new SubtypeCode(oneOf).write(object, "item", code, locals));
    }
    return write.build();
  }

  private static MethodSpec read(DocumentModel document, MemberCode code) {
    NameAllocator locals = new NameAllocator();
    locals.newName("item");
    CodeBlock object =
        document.construction() instanceof Construction.OneOf oneOf
            ? new SubtypeCode(oneOf).dispatch(List.of(ITEM))
            : ObjectCode.construct(
                document.type(),
                document.construction(),
                document.members(),
                member -> code.read("item", member),
                member -> code.presence("item", member),
                locals);
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addAnnotation(EntityReading.ABSENT_IS_NULL)
        .addModifiers(Modifier.PROTECTED)
        .returns(document.type())
        .addParameter(ITEM)
        .addCode(object)
        .build();
  }

  private TypeSpec wrapperType(ValueType.Wrapper wrapper) {
    ClassName type = wrapper.type();
    TypeName value = wrapper.value().type().box();
    String object = new NameAllocator().newName(Identifiers.decapitalized(type.simpleName()));
    return nested(type, ParameterizedTypeName.get(RuntimeTypes.WRAPPER_TYPE, type, value))
        .addMethod(constructor(CodeBlock.of("$T.class, $L", type, types.inside(wrapper.value()))))
        .addMethod(
            MethodSpec.methodBuilder("unwrap")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(value)
                .addParameter(type, object)
                .addStatement("return $N.$N()", object, wrapper.accessor())
                .build())
        .addMethod(
            MethodSpec.methodBuilder("wrap")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addParameter(value, "value")
                .addStatement("return new $T(value)", type)
                .build())
        .build();
  }

  private TypeSpec.Builder nested(ClassName type, TypeName superclass) {
    String suggestion = String.join("_", type.simpleNames()) + "Type";
    return TypeSpec.classBuilder(classes.newName(suggestion))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(superclass);
  }

  private static MethodSpec constructor(CodeBlock arguments) {
    return MethodSpec.constructorBuilder().addStatement("super($L)", arguments).build();
  }
}
