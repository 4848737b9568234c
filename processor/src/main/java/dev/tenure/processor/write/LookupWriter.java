package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code UserLookup}: where the items of an entity are, across tenants. */
final class LookupWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final ClassName name;
  private final NameAllocator classes = new NameAllocator();
  private final Map<CrossTenantIndexModel, ClassName> views = new LinkedHashMap<>();

  LookupWriter(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.name = context.names().lookup(entity.type());
    classes.newName(name.simpleName());
    classes.newName(entity.type().simpleName());
    entity.crossTenantIndexes().stream()
        .map(index -> index.view().type().simpleName())
        .distinct()
        .filter(view -> !view.equals(entity.type().simpleName()))
        .forEach(classes::newName);
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      String view = classes.newName(Identifiers.capitalized(index.name()) + "View");
      views.put(index, context.names().in(Flavour.SYNC).lookup(entity.type()).nestedClass(view));
    }
  }

  /** Whether the class is visible outside of its package, as all that it speaks of is. */
  static boolean isPublic(EntityModel entity) {
    return entity.isPublic()
        && entity.crossTenantIndexes().stream().allMatch(index -> index.view().isPublic());
  }

  JavaFile write() {
    KeyConstants constants = new KeyConstants(context);
    Queries queries =
        Queries.ofLookup(
            context, constants, name, classes, index -> Objects.requireNonNull(views.get(index)));
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(
                Sources.javadoc("Tells where {@link $T} items are, of any tenant.", entity.type()))
            .superclass(RuntimeTypes.CROSS_TENANT_LOOKUP)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.SCOPE, "scope")
                    .addStatement("super(scope)")
                    .build())
            .addMethods(queries.methods())
            .addTypes(queries.stages());
    if (!context.names().flavour().isAsync()) {
      views.forEach(
          (index, view) ->
              type.addType(new ViewWriter(context, constants, IndexView.of(index), view).write()));
    }
    if (isPublic(entity)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return Sources.file(name, type.build());
  }
}
