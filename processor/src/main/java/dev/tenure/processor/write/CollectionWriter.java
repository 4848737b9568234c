package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code OrderRowCollection}: several entities of one partition, read together. */
final class CollectionWriter {
  private final TableModel table;
  private final CollectionModel collection;
  private final GeneratedNames names;
  private final ClassName name;
  private final EntityModel first;

  CollectionWriter(TableModel table, CollectionModel collection, GeneratedNames names) {
    this.table = table;
    this.collection = collection;
    this.names = names;
    this.name = names.collection(collection.type());
    this.first = entity(collection.members().get(0));
  }

  private EntityModel entity(ClassName type) {
    return table.entities().stream().filter(e -> e.type().equals(type)).findFirst().orElseThrow();
  }

  JavaFile write() {
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(
                Sources.javadoc(
                    "Reads the {@link $T} items of one tenant together.", collection.type()))
            .superclass(
                ParameterizedTypeName.get(names.flavour().collectionReader(), collection.type()))
            .addField(schema())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.SCOPE, "scope")
                    .addStatement("super(scope, SCHEMA)")
                    .build())
            .addMethod(rows());
    if (collection.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return Sources.file(name, type.build());
  }

  private FieldSpec schema() {
    TypeName type = ParameterizedTypeName.get(RuntimeTypes.COLLECTION_SCHEMA, collection.type());
    Chain chain =
        Chain.of(
            "$T.<$T>builder($S)",
            RuntimeTypes.COLLECTION_SCHEMA,
            collection.type(),
            collection.type().simpleName());
    for (ClassName member : collection.members()) {
      chain.call("member($T.INSTANCE, $S)", names.schema(member), Shapes.sortKey(entity(member)));
    }
    return FieldSpec.builder(type, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", chain.call("build()").lines())
        .build();
  }

  private MethodSpec rows() {
    List<KeyPart> partitionParts = first.partitionKey().parts();
    List<KeyPart> beginningParts = collection.sortKey().parts();
    String method = hasMember(partitionParts) || hasMember(beginningParts) ? "of" : "all";
    Parameters parameters = new Parameters(Identifiers.collectionLocals());
    MethodSpec.Builder rows =
        MethodSpec.methodBuilder(method)
            .addJavadoc(javadoc())
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(names.flavour().tableQuery(), collection.type()))
            .addParameters(parameters.add(partitionParts))
            .addParameters(parameters.add(beginningParts));
    KeyConstants constants = new KeyConstants(new EntityContext(table, first, names));
    KeyCode code = new KeyCode(constants::type);
    Chain partition = Chain.of("partition()");
    code.write(partition, partitionParts, parameters::value);
    Chain beginning = Chain.of("$T.start()", RuntimeTypes.KEY_BUILDER);
    code.write(beginning, beginningParts, parameters::value);
    boolean guarded = parameters.areAny();
    int indentation = guarded ? GuardedKeys.INDENTATION : 0;
    if (guarded) {
      GuardedKeys.begin(rows);
    }
    rows.addStatement(
            "$T partitionKey = $L", RuntimeTypes.KEY_BUILDER, partition.code(31 + indentation))
        .addStatement(
            "$T beginning = $L", RuntimeTypes.KEY_BUILDER, beginning.code(28 + indentation))
        .addStatement("return rows($S, partitionKey, beginning)", method);
    if (guarded) {
      GuardedKeys.end(rows, parameters, CodeBlock.of("$S", method), collection.type().simpleName());
    }
    return rows.build();
  }

  private static boolean hasMember(List<KeyPart> parts) {
    return parts.stream().anyMatch(KeyPart.Member.class::isInstance);
  }

  private CodeBlock javadoc() {
    String partition = Shapes.partitionKey(table, first);
    String beginning = Shapes.of(collection.sortKey());
    return beginning.isEmpty()
        ? Sources.javadoc("All of partition {@code $L}, in the order of sort keys.", partition)
        : Sources.javadoc(
            "All of partition {@code $L} whose sort key is {@code $L} or goes on after it.",
            partition,
            beginning);
  }
}
