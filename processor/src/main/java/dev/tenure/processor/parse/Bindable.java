package dev.tenure.processor.parse;

import javax.lang.model.type.TypeMirror;

/**
 * What a name in a pattern may stand for.
 *
 * @param type without an Optional around it
 * @param nullable whether it may be absent
 * @param tenant whether it is the member that names the tenant
 */
record Bindable(TypeMirror type, boolean nullable, boolean tenant) {

  static Bindable of(Property property, boolean tenant) {
    TypeMirror content = Optionals.unwrap(property.type());
    boolean optional = content != property.type();
    return new Bindable(content, optional || property.isNullable(), tenant);
  }
}
