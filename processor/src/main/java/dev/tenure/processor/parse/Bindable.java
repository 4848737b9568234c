package dev.tenure.processor.parse;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a name in a pattern may stand for.
 *
 * @param type without an Optional around it
 * @param nullable whether it may be absent
 * @param tenant whether it is the member that names the tenant
 * @param converter the class that makes it a text of a key, where it has one
 */
record Bindable(TypeMirror type, boolean nullable, boolean tenant, Optional<ClassName> converter) {

  static Bindable of(Property property, boolean tenant, Optional<ClassName> converter) {
    TypeMirror content = Optionals.unwrap(property.type());
    boolean optional = content != property.type();
    return new Bindable(content, optional || property.isNullable(), tenant, converter);
  }

  /** The same, but never absent where keys are made. */
  Bindable alwaysThere() {
    return new Bindable(type, false, tenant, converter);
  }
}
