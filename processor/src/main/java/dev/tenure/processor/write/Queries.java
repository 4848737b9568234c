package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The queries of an entity: the methods that open them and the classes of their stages. */
final class Queries {
  private final EntityContext context;
  private final KeyCode code;
  private final StageWriter stageWriter;
  private final List<Stage> openings = new ArrayList<>();

  private Queries(
      EntityContext context, KeyConstants constants, List<QueryPath> paths, Stages stages) {
    this.context = context;
    this.code = new KeyCode(constants::type);
    this.stageWriter = new StageWriter(context, constants);
    for (QueryPath path : paths) {
      Stage.first(path, stages.owner(), stages.classes()).ifPresent(openings::add);
    }
  }

  /** The class that the stages are nested in, and the names taken in it. */
  private record Stages(ClassName owner, NameAllocator classes) {}

  /**
   * The queries of a DAO.
   *
   * @param owner the class that holds the stages
   * @param classes the names taken in it
   * @param views the class that reads the view of an index that answers one
   */
  static Queries ofDao(
      EntityContext context,
      KeyConstants constants,
      ClassName owner,
      NameAllocator classes,
      Map<IndexModel, ClassName> views) {
    EntityModel entity = context.entity();
    Flavour flavour = context.names().flavour();
    List<QueryPath> paths = new ArrayList<>();
    if (!context.isSingleton()) {
      paths.add(QueryPath.ofTable(flavour, context.table(), entity));
    }
    for (IndexModel index : entity.indexes()) {
      Optional<ClassName> view = Optional.ofNullable(views.get(index));
      paths.add(QueryPath.ofIndex(flavour, context.table(), entity, index, view));
    }
    return new Queries(context, constants, paths, new Stages(owner, classes));
  }

  /**
   * The queries of a look-up across tenants.
   *
   * @param owner the class that holds the stages
   * @param classes the names taken in it
   * @param views the class that reads the view of an index
   */
  static Queries ofLookup(
      EntityContext context,
      KeyConstants constants,
      ClassName owner,
      NameAllocator classes,
      Function<CrossTenantIndexModel, ClassName> views) {
    Flavour flavour = context.names().flavour();
    List<QueryPath> paths =
        context.entity().crossTenantIndexes().stream()
            .map(index -> QueryPath.ofIndex(flavour, context.table(), index, views.apply(index)))
            .toList();
    return new Queries(context, constants, paths, new Stages(owner, classes));
  }

  /** The methods that open queries. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    NameAllocator names = Identifiers.daoMethods();
    openings.stream()
        .map(Stage::path)
        .filter(QueryPath::isIndex)
        .forEach(path -> names.newName(path.method()));
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
            .returns(stage.returned())
            .addParameters(parameters.add(path.partition()));
    List<KeyPart> members = path.partitionMembers().stream().<KeyPart>map(QueryPath::part).toList();
    method.addParameters(parameters.add(members));
    boolean guarded = begin(method, path);
    int indentation = guarded ? GuardedKeys.INDENTATION : 0;
    addKeys(method, stage, parameters, indentation);
    Chain chain = path(stage, indentation);
    for (IndexMember member : path.partitionMembers()) {
      CodeBlock value = parameters.value(QueryPath.part(member));
      chain.call("partition($L, $L)", stageWriter.attribute(member.name()), value);
    }
    CodeBlock opened = chain.code(28 + indentation);
    method.addStatement(construct(stage.returned(), opened, 4 + indentation));
    return end(method, path, parameters, guarded).build();
  }

  /** Begins to make keys; answers whether any part of them can be refused. */
  private static boolean begin(MethodSpec.Builder method, QueryPath path) {
    boolean guarded = path.partition().stream().anyMatch(KeyPart.Member.class::isInstance);
    if (guarded) {
      GuardedKeys.begin(method);
    }
    return guarded;
  }

  private MethodSpec.Builder end(
      MethodSpec.Builder method, QueryPath path, Parameters parameters, boolean guarded) {
    if (guarded) {
      CodeBlock query = CodeBlock.of("$S", path.method());
      GuardedKeys.end(method, parameters, query, context.entity().name());
    }
    return method;
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
    boolean guarded = begin(method, stage.path());
    int indentation = guarded ? GuardedKeys.INDENTATION : 0;
    addKeys(method, stage, parameters, indentation);
    method.addStatement(
        "$T path = $L",
        ParameterizedTypeName.get(RuntimeTypes.ACCESS_PATH, stage.path().item()),
        path(stage, indentation).code(40 + indentation));
    Chain narrowed = stageWriter.narrow(stage, Chain.of("path"), parameters.value(member));
    CodeBlock opened = narrowed.code(28 + indentation);
    method.addStatement(construct(stage.narrowed(), opened, 4 + indentation));
    return end(method, stage.path(), parameters, guarded).build();
  }

  private CodeBlock javadoc(QueryPath path) {
    List<KeyPart> beginning =
        path.isTenantLed() ? Shapes.beginning(context.table(), context.entity()) : List.of();
    String partition =
        joined(Shapes.join(beginning, path.partition()), path.partitionMembers(), "");
    int composed = path.sortMembers().size();
    String parts = Shapes.join(path.sortKey().subList(composed, path.sortKey().size()), List.of());
    String sortKey = joined("", path.sortMembers(), parts);
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

  /** The attributes of a key, with the members among them as they are. */
  private static String joined(String first, List<IndexMember> members, String last) {
    List<String> attributes = new ArrayList<>();
    attributes.add(first);
    members.forEach(member -> attributes.add("{" + member.name() + "}"));
    attributes.add(last);
    attributes.removeIf(String::isEmpty);
    return String.join(", ", attributes);
  }

  /** The locals that hold how both keys begin. */
  private void addKeys(
      MethodSpec.Builder method, Stage stage, Parameters parameters, int indentation) {
    Chain partition =
        stage.path().isTenantLed()
            ? Chain.of("partition()")
            : Chain.of("$T.start()", RuntimeTypes.KEY_BUILDER);
    code.write(partition, stage.path().partition(), parameters::value);
    method.addStatement(
        "$T partitionKey = $L", RuntimeTypes.KEY_BUILDER, partition.code(31 + indentation));
    Chain sortKey = Chain.of("$T.start()", RuntimeTypes.KEY_BUILDER);
    List<KeyPart> literals = stage.leadingLiterals();
    List<KeyPart> begun = stage.isOneKey() ? literals.subList(0, literals.size() - 1) : literals;
    code.write(sortKey, begun, parameters::value);
    method.addStatement(
        "$T sortKey = $L", RuntimeTypes.KEY_BUILDER, sortKey.code(26 + indentation));
  }

  private static Chain path(Stage stage, int indentation) {
    QueryPath path = stage.path();
    Chain chain = Chain.of(pathCall(path, indentation));
    if (stage.isOneKey()) {
      List<KeyPart> words = stage.leadingLiterals();
      chain.call("lastLiteral($S)", ((KeyPart.Literal) words.get(words.size() - 1)).text());
    }
    return chain;
  }

  private static CodeBlock pathCall(QueryPath path, int indentation) {
    if (path.index().isEmpty()) {
      return path.shard()
          .map(
              shard ->
                  CodeBlock.of(
                      "shardedPath($S, $L, partitionKey, sortKey)", path.method(), shard.count()))
          .orElseGet(() -> CodeBlock.of("path($S, partitionKey, sortKey)", path.method()));
    }
    String index = path.index().get().name();
    return path.view()
        .map(
            view ->
                Layout.call(
                    CodeBlock.of("indexPath"),
                    List.of(
                        CodeBlock.of("$S", path.method()),
                        CodeBlock.of("$S", index),
                        CodeBlock.of("$T.INSTANCE", view),
                        CodeBlock.of("partitionKey"),
                        CodeBlock.of("sortKey")),
                    10 + indentation))
        .orElseGet(
            () -> CodeBlock.of("indexPath($S, $S, partitionKey, sortKey)", path.method(), index));
  }

  /**
   * {@code return new Query<>(…)}: a query is generic, a stage is not, and is named where it is
   * nested.
   *
   * @param indentation of the statement
   */
  static CodeBlock construct(TypeName type, CodeBlock path, int indentation) {
    CodeBlock callee =
        type instanceof ParameterizedTypeName generic
            ? CodeBlock.of("return new $T<>", generic.rawType())
            : CodeBlock.of("return new $T", type);
    if (path.toString().contains("\n")) {
      return CodeBlock.of("$L($L)", callee, path);
    }
    int hidden =
        type instanceof ClassName stage
            ? Width.of(CodeBlock.of("$T", stage)) - stage.simpleName().length()
            : 0;
    return Layout.call(callee, List.of(path), indentation + 1 - hidden);
  }
}
