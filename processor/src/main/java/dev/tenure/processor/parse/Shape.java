package dev.tenure.processor.parse;

import dev.tenure.processor.model.Construction;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * How a class is read and built: its properties, in the order that its constructor takes them.
 *
 * @param properties of a sealed hierarchy those that are common
 * @param construction of a sealed hierarchy without the subtypes, whose members are not understood
 *     yet: see {@link SubtypeParser}
 * @param subtypes the classes of a sealed hierarchy
 */
record Shape(List<Property> properties, Construction construction, List<Subshape> subtypes) {

  /** The shape of one class. */
  Shape(List<Property> properties, Construction construction) {
    this(properties, construction, List.of());
  }

  /**
   * A class of a sealed hierarchy.
   *
   * @param value what the type attribute holds
   */
  record Subshape(TypeElement type, String value, Shape shape) {}
}
