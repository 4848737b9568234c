package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class of one stage: a query, and what may be asked of the next part. */
final class StageWriter {
  private final KeyConstants constants;
  private final EntityContext context;
  private final Attributes attributes;

  StageWriter(EntityContext context, KeyConstants constants) {
    this.constants = constants;
    this.context = context;
    this.attributes = new Attributes(context.entity().members(), List.of());
  }

  /** The constant of a member's own attribute. */
  CodeBlock attribute(String member) {
    return CodeBlock.of(
        "$T.$N", context.attributes(), attributes.constant(context.entity().member(member)));
  }

  TypeSpec write(Stage stage) {
    ClassName item = stage.path().item();
    ParameterizedTypeName pathType = ParameterizedTypeName.get(RuntimeTypes.ACCESS_PATH, item);
    KeyPart.Member member = stage.member().orElseThrow();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(stage.type())
            .addJavadoc(
                Sources.javadoc(
                    "A query; {@code $L} is the next part of its sort key.", member.name()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(pathType, "path");
    if (stage.isQuery()) {
      type.superclass(stage.path().query());
      constructor.addStatement("super(path)");
    } else {
      type.addField(FieldSpec.builder(pathType, "path", Modifier.PRIVATE, Modifier.FINAL).build());
      constructor.addStatement("this.path = path");
    }
    type.addMethod(constructor.build());
    NameAllocator methods = Identifiers.stageMethods();
    String method = methods.newName(member.name());
    if (stage.hasRange()) {
      type.addMethod(range(stage, member, method));
    }
    if (stage.next().isPresent() || stage.hasLastEqual()) {
      type.addMethod(equal(stage, member, method));
    }
    return type.build();
  }

  private MethodSpec equal(Stage stage, KeyPart.Member member, String name) {
    Parameters parameters = new Parameters(new NameAllocator());
    MethodSpec.Builder method = equalMethod(stage, name, parameters.add(member));
    Chain path = Chain.of(stage.isQuery() ? "accessPath()" : "this.path");
    CodeBlock narrowed = narrow(stage, path, parameters.value(member)).code(28);
    return method.addStatement(Queries.construct(stage.narrowed(), narrowed, 6)).build();
  }

  /** The method that fixes the stage's member, without its body. */
  MethodSpec.Builder equalMethod(Stage stage, String name, ParameterSpec parameter) {
    String member = stage.member().orElseThrow().name();
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc("Those with this {@code $L}.", member))
        .addModifiers(Modifier.PUBLIC)
        .returns(stage.narrowed())
        .addParameter(parameter);
  }

  private MethodSpec range(Stage stage, KeyPart.Member member, String name) {
    boolean text = member.type().kind() == KeyType.Kind.TEXT;
    MethodSpec.Builder method = rangeMethod(stage, member, name, text);
    if (stage.path().isAttribute(member)) {
      String call = text ? "memberTextRange" : "memberRange";
      return method
          .addStatement("return $N($L, this::within)", call, attribute(member.name()))
          .build();
    }
    String call = text ? "textRange" : "range";
    String lastCall = text ? "lastTextRange" : "lastRange";
    return method
        .addStatement(
            "return $N($S, $L, this::within)",
            stage.endsWithMember() ? lastCall : call,
            member.name(),
            constants.type(member))
        .build();
  }

  private static MethodSpec.Builder rangeMethod(
      Stage stage, KeyPart.Member member, String name, boolean text) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc("Ranges of {@code $L}.", member.name()))
        .addModifiers(Modifier.PUBLIC)
        .returns(
            ParameterizedTypeName.get(
                text ? RuntimeTypes.TEXT_RANGE : RuntimeTypes.ORDERED_RANGE,
                member.type().type().box(),
                stage.path().query()));
  }

  /** Continues a path with the stage's member and the words behind it. */
  Chain narrow(Stage stage, Chain path, CodeBlock value) {
    KeyPart.Member member = stage.member().orElseThrow();
    if (stage.path().isAttribute(member)) {
      path.call("equal($L, $L)", attribute(member.name()), value);
    } else {
      String call = stage.endsWithMember() ? "lastEqual" : "equal";
      path.call("$N($S, $L, $L)", call, member.name(), constants.type(member), value);
    }
    addLiterals(path, stage.followingLiterals(), stage.next().isEmpty());
    return path;
  }

  /** Adds the words that follow; {@code last} if nothing stands behind them. */
  private static void addLiterals(Chain chain, List<KeyPart.Literal> literals, boolean last) {
    Iterator<KeyPart.Literal> each = literals.iterator();
    while (each.hasNext()) {
      KeyPart.Literal literal = each.next();
      chain.call(last && !each.hasNext() ? "lastLiteral($S)" : "literal($S)", literal.text());
    }
  }
}
