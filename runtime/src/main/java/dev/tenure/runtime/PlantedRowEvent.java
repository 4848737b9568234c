package dev.tenure.runtime;

/**
 * A row was met that does not belong where it was found. The row itself is not part of the event.
 *
 * @param operation the operation or the name of the query that met it, such as {@code byCustomer}
 * @param entity the name of the entity that was asked for
 * @param tenant the tenant that asked, as the application gave it
 * @param rule what the row breaks
 */
public record PlantedRowEvent(String operation, String entity, Object tenant, Rule rule) {

  /** What a row must hold to be handed out. */
  public enum Rule {
    /** Its partition key begins with the tenant of the scope. */
    PARTITION("has another tenant's partition key"),
    /** Its key is the one that was asked for. */
    KEY("does not have the key that was asked for"),
    /** Its entity attribute, where there is one, names the entity. */
    ENTITY("is marked as another entity's"),
    /** Its keys are what the entity's key patterns would have written. */
    CANONICAL("has keys that the entity never writes");

    private final String description;

    Rule(String description) {
      this.description = description;
    }

    /** What is wrong with a row that breaks the rule, a clause that follows "a row that". */
    public String description() {
      return description;
    }
  }
}
