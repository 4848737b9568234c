package dev.tenure.processor.export.iam;

import java.util.List;

/**
 * What one role may do.
 *
 * @param name in lower case with hyphens: {@code tenant-read-only}
 * @param description who needs it, in a sentence
 * @param perTenant whether it speaks of the session's tenant
 */
public record Policy(
    String name, String description, boolean perTenant, List<Statement> statements) {

  /** The name as an identifier: {@code TenantReadOnly}. */
  public String identifier() {
    StringBuilder identifier = new StringBuilder();
    for (String word : name.split("-", -1)) {
      identifier.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return identifier.toString();
  }
}
