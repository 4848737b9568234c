package dev.tenure.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is declared of a table beyond its keys, in DynamoDB's words.
 *
 * @param stream what a stream record shows; absent for no stream
 * @param timeToLive the attribute whose epoch seconds say when an item expires
 * @param recoveryDays for how many days back the table can be restored; absent for not at all
 * @param encryptionKey the key in KMS; absent for the key that AWS owns
 * @param tags in the order of declaration
 * @param replicas the regions of replicas, beside the region in which the table is created
 */
public record TableSettings(
    Billing billing,
    Optional<StreamView> stream,
    Optional<String> timeToLive,
    OptionalInt recoveryDays,
    Optional<EncryptionKey> encryptionKey,
    TableClass tableClass,
    boolean deletionProtection,
    Map<String, String> tags,
    List<String> replicas) {

  /** On demand without a maximum, and DynamoDB's defaults for all else. */
  public static final TableSettings DEFAULT =
      new TableSettings(
          new Billing.OnDemand(OptionalLong.empty(), OptionalLong.empty()),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          TableClass.STANDARD,
          false,
          Map.of(),
          List.of());

  /**
   * How reads and writes are paid; it holds for the table and, each on its own, for its indexes.
   */
  public sealed interface Billing {
    /** By request, up to a maximum of units a second where there is one. */
    record OnDemand(OptionalLong maxReadUnits, OptionalLong maxWriteUnits) implements Billing {

      /** Whether there is a maximum of either kind. */
      public boolean isLimited() {
        return maxReadUnits.isPresent() || maxWriteUnits.isPresent();
      }
    }

    /** By capacity units a second. */
    record Provisioned(long readUnits, long writeUnits) implements Billing {}
  }

  /** What a stream record shows of the item that changed. */
  public enum StreamView {
    KEYS_ONLY,
    NEW_IMAGE,
    OLD_IMAGE,
    NEW_AND_OLD_IMAGES
  }

  /** What storage costs against requests. */
  public enum TableClass {
    STANDARD,
    STANDARD_INFREQUENT_ACCESS
  }

  /**
   * A key in KMS.
   *
   * @param reference an ARN, or an alias with its {@code alias/} in front
   */
  public record EncryptionKey(String reference) {
    private static final String AWS_MANAGED = "alias/aws/dynamodb";

    /** Whether it is the account's key that AWS manages for DynamoDB. */
    public boolean isAwsManaged() {
      return reference.equals(AWS_MANAGED);
    }

    /** Whether it is named by an alias, and may be another key in each region. */
    public boolean isAlias() {
      return reference.startsWith("alias/");
    }
  }
}
