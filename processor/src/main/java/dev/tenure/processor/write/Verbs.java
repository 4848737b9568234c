package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods of one generated class that change members: one line each, to the runtime. */
final class Verbs {
  private static final List<String> TAKEN =
      List.of(
          "when",
          "run",
          "tryRun",
          "key",
          "changes",
          "stamp",
          "self",
          "partitionKey",
          "sortKey",
          "set",
          "setIfAbsent",
          "remove",
          "add",
          "addElements",
          "deleteElements",
          "append",
          "prepend",
          "put",
          "removeEntry");

  private final ClassName owner;
  private final AttributeKinds kinds;
  private final NameAllocator methods = Identifiers.components(TAKEN);
  private final Map<List<String>, String> names = new HashMap<>();
  private final List<MethodSpec> written = new ArrayList<>();

  /**
   * The verbs of one class.
   *
   * @param owner the class, which each verb answers
   */
  Verbs(ClassName owner, AttributeKinds kinds) {
    this.owner = owner;
    this.kinds = kinds;
  }

  List<MethodSpec> methods() {
    return List.copyOf(written);
  }

  /** Sets a member; statements go before, about a parameter of this name. */
  void set(MemberModel member, CodeBlock place, CodeBlock before) {
    ParameterSpec value = value(member);
    verb("set", member, "")
        .addParameter(value)
        .addCode(before)
        .addStatement("return set($L, $N)", place, value);
    end();
  }

  void setIfAbsent(MemberModel member, CodeBlock place) {
    ParameterSpec value = value(member);
    verb("set", member, "IfAbsent")
        .addParameter(value)
        .addStatement("return setIfAbsent($L, $N)", place, value);
    end();
  }

  /** Removes a member, and by its key what a map holds. */
  void remove(MemberModel member, CodeBlock place, CodeBlock before) {
    verb("remove", member, "").addCode(before).addStatement("return remove($L)", place);
    end();
  }

  /** What can be done with a value as a whole without knowing it. */
  void follow(MemberModel member, CodeBlock place, boolean nested) {
    ValueType type = Attributes.stored(member);
    if (type instanceof ValueType.Scalar scalar && isNumber(scalar.kind())) {
      simple("add", "add", member, place);
    } else if (type instanceof ValueType.SetOf set && isStoredAsSet(set.element()) && !nested) {
      simple("add", "addElements", member, place);
      simple("delete", "deleteElements", member, place);
    } else if (type instanceof ValueType.ListOf) {
      simple("append", "append", member, place);
      simple("prepend", "prepend", member, place);
    }
  }

  /** What can be done inside of a value that is stored. */
  void inside(MemberModel member, CodeBlock place) {
    ValueType type = Attributes.stored(member);
    if (type instanceof ValueType.DocumentOf document) {
      into(member, document, List.of(), place);
    } else if (type instanceof ValueType.ListOf list
        && list.element() instanceof ValueType.DocumentOf document) {
      ParameterSpec index = ParameterSpec.builder(TypeName.INT, "index").build();
      into(member, document, List.of(index), CodeBlock.of("$L.at(index)", place));
    } else if (type instanceof ValueType.MapOf map) {
      entries(member, map, place);
    }
  }

  private void entries(MemberModel member, ValueType.MapOf map, CodeBlock place) {
    ParameterSpec key = ParameterSpec.builder(map.key().type(), "key").build();
    CodeBlock entry = CodeBlock.of("$L.at(key)", place);
    verb("put", member, "")
        .addParameter(key)
        .addParameter(map.value().type(), "value")
        .addStatement("return put($L, $L, value)", place, entry);
    end();
    verb("remove", member, "")
        .addParameter(key)
        .addStatement("return removeEntry($L, $L)", place, entry);
    end();
    if (map.value() instanceof ValueType.DocumentOf document) {
      into(member, document, List.of(key), entry);
    }
  }

  private void into(
      MemberModel member,
      ValueType.DocumentOf document,
      List<ParameterSpec> parameters,
      CodeBlock place) {
    ClassName change = kinds.change(document.type());
    verb("in", member, "")
        .addParameters(parameters)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), change), "change")
        .addStatement(
            Layout.call(
                CodeBlock.of("change.accept"),
                List.of(CodeBlock.of("new $T(changes(), $L)", change, place)),
                6))
        .addStatement("return this");
    end();
  }

  private void simple(String verb, String call, MemberModel member, CodeBlock place) {
    ParameterSpec value = value(member);
    verb(verb, member, "")
        .addParameter(value)
        .addStatement("return $N($L, $N)", call, place, value);
    end();
  }

  private MethodSpec.Builder current = MethodSpec.constructorBuilder();

  private MethodSpec.Builder verb(String verb, MemberModel member, String ending) {
    String suggestion = verb + Identifiers.capitalized(member.name()) + ending;
    String name =
        names.computeIfAbsent(
            List.of(verb, member.name(), ending), owned -> methods.newName(suggestion));
    current = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(owner);
    return current;
  }

  private void end() {
    written.add(current.build());
  }

  /** The parameter that takes a value of the member. */
  static ParameterSpec value(MemberModel member) {
    NameAllocator names = new NameAllocator();
    names.newName("place");
    return ParameterSpec.builder(Attributes.stored(member).type(), names.newName(member.name()))
        .build();
  }

  private static boolean isNumber(ValueType.Kind kind) {
    return switch (kind) {
      case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, DURATION -> true;
      default -> false;
    };
  }

  private static boolean isStoredAsSet(ValueType element) {
    if (element instanceof ValueType.Scalar scalar) {
      return scalar.kind() != ValueType.Kind.BOOLEAN;
    }
    return element instanceof ValueType.Enumeration
        || (element instanceof ValueType.Wrapper wrapper && isStoredAsSet(wrapper.value()));
  }
}
