package dev.tenure.processor.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Which warnings a user does not want to see: {@code @SuppressWarnings("tenure:HotPartition")} on
 * the declaration, on a class around it or on the table, or {@code
 * -Atenure.suppress=HotPartition,IndexRedundant} for all. Errors cannot be suppressed.
 */
public final class Suppressions {
  private static final String TOKEN = "tenure:";

  private final Set<String> everywhere = new HashSet<>();
  private final List<String> unknown = new ArrayList<>();

  /** Reads the value of the option; ids are separated by commas. */
  public Suppressions(String option) {
    for (String part : option.split(",", -1)) {
      String id = part.strip();
      if (DiagnosticCode.ofId(id).filter(code -> !code.isError()).isPresent()) {
        everywhere.add(id);
      } else if (!id.isEmpty()) {
        unknown.add(id);
      }
    }
  }

  /** What the option names that is no warning. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** Whether this message is unwanted; {@code table} is the element whose table is read. */
  boolean covers(Diagnostic diagnostic, Element table) {
    if (diagnostic.code().isError()) {
      return false;
    }
    String id = diagnostic.code().id();
    return everywhere.contains(id)
        || isSuppressedOn(table, id)
        || isSuppressedOn(diagnostic.position().element(), id);
  }

  private static boolean isSuppressedOn(Element element, String id) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      SuppressWarnings annotation = e.getAnnotation(SuppressWarnings.class);
      if (annotation != null && Arrays.asList(annotation.value()).contains(TOKEN + id)) {
        return true;
      }
    }
    return false;
  }
}
