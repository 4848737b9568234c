package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The queries of an entity: the methods that open them and the classes of their stages. */
final class Queries {
  private final EntityContext context;
  private final EntityModel entity;
  private final KeyCode code;
  private final StageWriter stageWriter;
  private final List<Stage> openings = new ArrayList<>();

  /**
   * The queries, as the class that holds the stages sees them.
   *
   * @param owner the class that holds the stages
   */
  Queries(EntityContext context, KeyConstants constants, ClassName owner) {
    this.context = context;
    this.entity = context.entity();
    this.code = new KeyCode(constants::type);
    this.stageWriter = new StageWriter(context, constants);
    NameAllocator classes = new NameAllocator();
    classes.newName(owner.simpleName());
    classes.newName(entity.type().simpleName());
    if (!context.isSingleton()) {
      open(QueryPath.ofTable(context.table(), entity), owner, classes);
    }
    for (IndexModel index : entity.indexes()) {
      open(QueryPath.ofIndex(context.table(), entity, index), owner, classes);
    }
  }

  private void open(QueryPath path, ClassName owner, NameAllocator classes) {
    Stage.first(path, owner, classes).ifPresent(openings::add);
  }

  /** The methods that open queries. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    NameAllocator names = Identifiers.daoMethods();
    entity.indexes().forEach(index -> names.newName(index.name()));
    for (Stage stage : openings) {
      boolean whole = stage.path().method().equals("all");
      if (stage.isQuery() || !whole) {
        methods.add(opening(stage));
      }
      if (whole && stage.next().isPresent()) {
        methods.add(shortcut(stage, names));
      }
    }
    return methods;
  }

  /** The classes of all stages. */
  List<TypeSpec> stages() {
    List<TypeSpec> types = new ArrayList<>();
    for (Stage opening : openings) {
      boolean reached = opening.isQuery() || !opening.path().method().equals("all");
      Optional<Stage> stage = reached ? Optional.of(opening) : opening.next();
      while (stage.isPresent() && stage.get().hasClass()) {
        types.add(stageWriter.write(stage.get()));
        stage = stage.get().next();
      }
    }
    return types;
  }

  private MethodSpec opening(Stage stage) {
    QueryPath path = stage.path();
    Parameters parameters = new Parameters(Identifiers.pathLocals());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(path.method())
            .addJavadoc(javadoc(path))
            .addModifiers(Modifier.PUBLIC)
            .returns(stage.returned(context.type()))
            .addParameters(parameters.add(path.partition()));
    addKeys(method, stage, parameters);
    CodeBlock opened = path(stage).code(28);
    return method.addStatement(construct(stage.returned(context.type()), opened)).build();
  }

  /** {@code courses().year(2025)} for {@code courses().all().year(2025)}. */
  private MethodSpec shortcut(Stage stage, NameAllocator names) {
    KeyPart.Member member = stage.member().orElseThrow();
    Parameters parameters = new Parameters(Identifiers.pathLocals());
    MethodSpec.Builder method =
        stageWriter.equalMethod(stage, names.newName(member.name()), parameters.add(member));
    if (stage.isQuery()) {
      String step = Identifiers.stageMethods().newName(member.name());
      return method.addStatement("return all().$N($L)", step, parameters.value(member)).build();
    }
    addKeys(method, stage, parameters);
    method.addStatement(
        "$T path = $L",
        ParameterizedTypeName.get(RuntimeTypes.ACCESS_PATH, context.type()),
        path(stage).code(40));
    Chain narrowed = stageWriter.narrow(stage, Chain.of("path"), parameters.value(member));
    return method
        .addStatement(construct(stage.narrowed(context.type()), narrowed.code(28)))
        .build();
  }

  private CodeBlock javadoc(QueryPath path) {
    String partition = Shapes.join(Shapes.beginning(context.table(), entity), path.partition());
    String sortKey = Shapes.join(path.sortKey(), List.of());
    if (path.index().isPresent()) {
      String index = path.index().get().name();
      return sortKey.isEmpty()
          ? Sources.javadoc("Index {@code $L}: partition key {@code $L}.", index, partition)
          : Sources.javadoc(
              "Index {@code $L}: partition key {@code $L}, sort key {@code $L}.",
              index,
              partition,
              sortKey);
    }
    return Sources.javadoc(
        "All of partition {@code $L}, in the order of {@code $L}.", partition, sortKey);
  }

  /** The locals that hold how both keys begin. */
  private void addKeys(MethodSpec.Builder method, Stage stage, Parameters parameters) {
    Chain partition = Chain.of("partition()");
    code.write(partition, stage.path().partition(), parameters::value);
    method.addStatement("$T partitionKey = $L", RuntimeTypes.KEY_BUILDER, partition.code(31));
    Chain sortKey = Chain.of("$T.start()", RuntimeTypes.KEY_BUILDER);
    List<KeyPart> literals = stage.leadingLiterals();
    List<KeyPart> begun = stage.isOneKey() ? literals.subList(0, literals.size() - 1) : literals;
    code.write(sortKey, begun, parameters::value);
    method.addStatement("$T sortKey = $L", RuntimeTypes.KEY_BUILDER, sortKey.code(26));
  }

  private static Chain path(Stage stage) {
    QueryPath path = stage.path();
    Chain chain =
        path.index()
            .map(
                index ->
                    Chain.of(
                        "indexPath($S, $S, partitionKey, sortKey)", path.method(), index.name()))
            .orElseGet(() -> Chain.of("path($S, partitionKey, sortKey)", path.method()));
    if (stage.isOneKey()) {
      List<KeyPart> words = stage.leadingLiterals();
      chain.call("lastLiteral($S)", ((KeyPart.Literal) words.get(words.size() - 1)).text());
    }
    return chain;
  }

  /** {@code return new Query<>(…)}: a query is generic, a stage is not. */
  static CodeBlock construct(TypeName type, CodeBlock path) {
    return type instanceof ParameterizedTypeName generic
        ? CodeBlock.of("return new $T<>($L)", generic.rawType(), path)
        : CodeBlock.of("return new $T($L)", type, path);
  }
}
