package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Members of keys as parameters of one method, each under a name of its own. */
final class Parameters {
  private final NameAllocator allocator;
  private final Map<String, String> names = new HashMap<>();

  Parameters(NameAllocator allocator) {
    this.allocator = allocator;
  }

  /** Parameters for the members among these parts, in order; a member is taken once. */
  List<ParameterSpec> add(List<KeyPart> parts) {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (KeyPart part : parts) {
      if (part instanceof KeyPart.Member member && !names.containsKey(member.name())) {
        String name = allocator.newName(member.name());
        names.put(member.name(), name);
        parameters.add(ParameterSpec.builder(member.type().type(), name).build());
      }
    }
    return parameters;
  }

  /** A name of a further parameter. */
  String newName(String name) {
    return allocator.newName(name);
  }

  /** A parameter for one member. */
  ParameterSpec add(KeyPart.Member member) {
    return add(List.<KeyPart>of(member)).get(0);
  }

  /** Whether there is any: nothing else of a key can be refused. */
  boolean areAny() {
    return !names.isEmpty();
  }

  /** The parameter of a member. */
  CodeBlock value(KeyPart.Member member) {
    return CodeBlock.of("$N", names.get(member.name()));
  }

  /** The parameters of these parts as arguments of another method. */
  CodeBlock arguments(List<KeyPart> parts) {
    return parts.stream()
        .filter(KeyPart.Member.class::isInstance)
        .map(KeyPart.Member.class::cast)
        .map(KeyPart.Member::name)
        .distinct()
        .map(member -> CodeBlock.of("$N", names.get(member)))
        .collect(CodeBlock.joining(", "));
  }
}
