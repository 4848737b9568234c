package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** An entity in its table: what each of its writers needs. */
record EntityContext(TableModel table, EntityModel entity, GeneratedNames names) {

  ClassName type() {
    return entity.type();
  }

  ClassName keys() {
    return names.keys(type());
  }

  ClassName attributes() {
    return names.attributes(type());
  }

  ClassName schema() {
    return names.schema(type());
  }

  ClassName views() {
    return names.views(type());
  }

  boolean hasTenant() {
    return entity.kind() == EntityKind.TENANT;
  }

  /** Whether a partition holds one such item: no member stands in the sort key. */
  boolean isSingleton() {
    return entity.sortKey().members().isEmpty();
  }

  /** Applies the visibility of the user's class. */
  TypeSpec.Builder visible(TypeSpec.Builder type) {
    return entity.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }
}
