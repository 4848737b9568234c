package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.seatbelt.ExpressionReader.AttributePath;
import java.util.HashSet;
import java.util.Set;

/** The attributes that a {@code ProjectionExpression} answers as a whole. */
final class ProjectionReader {
  private ProjectionReader() {}

  static Set<String> wholeAttributes(ExpressionReader reader) {
    Set<String> attributes = new HashSet<>();
    do {
      AttributePath path = reader.path();
      if (!path.nested()) {
        attributes.add(path.attribute());
      }
    } while (reader.tokens().takes(","));
    if (!reader.tokens().atEnd()) {
      throw reader.tokens().unexpected();
    }
    return attributes;
  }
}
