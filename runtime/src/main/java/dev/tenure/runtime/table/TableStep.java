package dev.tenure.runtime.table;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One call of the service that brings a live table nearer to its definition.
 *
 * @param target the index, attribute or region that the step is about, or the table's name
 * @param why the difference that asks for it
 * @param notes what to know before doing it; often nothing
 * @param request the call, as it will be sent
 */
public record TableStep(
    Kind kind, String target, String why, List<String> notes, DynamoDbRequest request) {
  public TableStep {
    notes = List.copyOf(notes);
  }

  /** What a step does. The order is that in which a plan does them, except for indexes. */
  public enum Kind {
    CREATE_TABLE("Create table"),
    ENABLE_DELETION_PROTECTION("Protect from deletion table"),
    ENABLE_POINT_IN_TIME_RECOVERY("Enable point-in-time recovery of table"),
    LENGTHEN_RECOVERY("Lengthen point-in-time recovery of table"),
    SHORTEN_RECOVERY("Shorten point-in-time recovery of table"),
    CHANGE_BILLING("Change the billing of table"),
    DISABLE_STREAM("Disable the stream of table"),
    ENABLE_STREAM("Enable the stream of table"),
    CHANGE_ENCRYPTION("Change the encryption of table"),
    CHANGE_TABLE_CLASS("Change the table class of table"),
    CREATE_INDEX("Create index"),
    DELETE_INDEX("Delete index"),
    TAG_TABLE("Tag table"),
    DISABLE_TIME_TO_LIVE("Disable the time to live by attribute"),
    ENABLE_TIME_TO_LIVE("Enable the time to live by attribute"),
    CREATE_REPLICA("Create the replica in");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Whether something is lost that doing the opposite does not bring back. */
    public boolean isDestructive() {
      return this == DELETE_INDEX || this == DISABLE_STREAM || this == SHORTEN_RECOVERY;
    }
  }

  /** What is done, such as {@code Create index byCustomer}. */
  public String action() {
    return kind.words + " " + target;
  }

  /** The operation of the service, such as {@code UpdateTable}. */
  public String operation() {
    return request.getClass().getSimpleName().replaceFirst("Request$", "");
  }

  boolean isSameAs(TableStep other) {
    return kind == other.kind && target.equals(other.target);
  }

  /** For people, over several lines. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(action()).append("\n   because ").append(why);
    notes.forEach(note -> text.append("\n   note: ").append(note));
    return text.toString();
  }
}
