package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.Finding.sentence;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ReplicationGroupUpdate;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Settings that are declared and that a live table has otherwise. */
final class SettingsComparison {
  private final TableSettings settings;
  private final LiveTable live;
  private final String table;
  private final List<Finding> findings = new ArrayList<>();

  SettingsComparison(TableSettings settings, LiveTable live) {
    this.settings = settings;
    this.live = live;
    this.table = live.description().tableName();
  }

  List<Finding> findings() {
    compareProtection();
    live.recovery()
        .ifPresent(recovery -> new RecoveryComparison(settings, table).add(recovery, findings));
    settings.stream().ifPresent(this::compareStream);
    if (!live.isLocal()) {
      settings.kmsKey().ifPresent(this::compareEncryption);
      settings.tableClass().ifPresent(this::compareTableClass);
      settings.replicas().forEach(this::compareReplica);
    }
    live.tags().ifPresent(this::compareTags);
    live.timeToLive()
        .ifPresent(found -> new TimeToLiveComparison(settings, table).add(found, findings));
    return findings;
  }

  List<String> notCompared() {
    List<String> sentences = new ArrayList<>();
    if (live.isLocal()) {
      String local = ": DynamoDB Local does not keep it";
      settings.kmsKey().ifPresent(key -> sentences.add("the encryption" + local));
      settings.tableClass().ifPresent(storage -> sentences.add("the table class" + local));
      settings.replicas().forEach(region -> sentences.add("the replica in " + region + local));
    } else {
      settings
          .kmsKey()
          .filter(key -> !isKeyArn(key))
          .ifPresent(alias -> sentences.add("which key in KMS " + alias + " names"));
    }
    return sentences;
  }

  private void compareProtection() {
    if (settings.deletionProtection()
        && !Boolean.TRUE.equals(live.description().deletionProtectionEnabled())) {
      add(
          sentence("the deletion protection of the table", "on", "off"),
          Kind.ENABLE_DELETION_PROTECTION,
          update().deletionProtectionEnabled(true).build());
    }
  }

  private void compareStream(StreamViewType declared) {
    StreamSpecification found = live.description().streamSpecification();
    StreamViewType view =
        found == null || !Boolean.TRUE.equals(found.streamEnabled())
            ? null
            : found.streamViewType();
    if (view == declared) {
      return;
    }
    String why = sentence("the stream of the table", declared, view == null ? "none" : view);
    TableStep enable =
        step(
            Kind.ENABLE_STREAM,
            why,
            List.of(),
            update().streamSpecification(ServiceShapes.stream(declared)).build());
    List<String> loss =
        List.of("a stream is replaced, not changed: the new one has another ARN to be read by");
    TableStep disable =
        step(
            Kind.DISABLE_STREAM,
            why,
            loss,
            update().streamSpecification(stream -> stream.streamEnabled(false)).build());
    findings.add(Finding.of(why, view == null ? List.of(enable) : List.of(disable, enable)));
  }

  private void compareEncryption(String declared) {
    SSEDescription found = live.description().sseDescription();
    boolean isKms =
        found != null && found.sseType() == SSEType.KMS && found.status() != SSEStatus.DISABLED;
    String key = found == null || !isKms ? "a key that AWS owns" : found.kmsMasterKeyArn();
    if (isKms && (!isKeyArn(declared) || declared.equals(key))) {
      return;
    }
    add(
        sentence("the key that encrypts the table", declared, key),
        Kind.CHANGE_ENCRYPTION,
        update().sseSpecification(ServiceShapes.encryption(declared)).build());
  }

  /** An alias names a key that only KMS could tell. */
  private static boolean isKeyArn(String key) {
    return key.startsWith("arn:") && key.contains(":key/");
  }

  private void compareTableClass(TableClass declared) {
    TableClass found =
        live.description().tableClassSummary() == null
            ? TableClass.STANDARD
            : live.description().tableClassSummary().tableClass();
    if (found != declared) {
      add(
          sentence("the table class", declared, found),
          Kind.CHANGE_TABLE_CLASS,
          update().tableClass(declared).build());
    }
  }

  private void compareTags(Map<String, String> found) {
    Map<String, String> others = new LinkedHashMap<>(settings.tags());
    others.entrySet().removeIf(tag -> Objects.equals(tag.getValue(), found.get(tag.getKey())));
    if (others.isEmpty()) {
      return;
    }
    List<String> differences = new ArrayList<>();
    others.forEach(
        (key, value) ->
            differences.add(sentence("the tag " + key, quoted(value), quoted(found.get(key)))));
    TagResourceRequest request =
        TagResourceRequest.builder()
            .resourceArn(live.description().tableArn())
            .tags(ServiceShapes.tags(others))
            .build();
    findings.add(
        new Finding(
            differences,
            List.of(step(Kind.TAG_TABLE, String.join("; ", differences), List.of(), request))));
  }

  private static String quoted(@Nullable String value) {
    return Optional.ofNullable(value).map(v -> '"' + v + '"').orElse("none");
  }

  /** The region that answers has the table by itself. */
  private void compareReplica(String region) {
    boolean isThere =
        region.equals(live.region())
            || live.description().replicas().stream()
                .anyMatch(replica -> region.equals(replica.regionName()));
    if (!isThere) {
      String why = "the replica in " + region + " is missing";
      findings.add(Finding.of(why, List.of(createReplica(table, region, why))));
    }
  }

  static TableStep createReplica(String table, String region, String why) {
    ReplicationGroupUpdate change =
        ReplicationGroupUpdate.builder().create(replica -> replica.regionName(region)).build();
    return new TableStep(
        Kind.CREATE_REPLICA,
        region,
        why,
        List.of(
            "the items are copied with the caller's permissions in that region",
            "time to live is the same in all regions, point-in-time recovery is each region's own"),
        UpdateTableRequest.builder().tableName(table).replicaUpdates(change).build());
  }

  private void add(String difference, Kind kind, UpdateTableRequest request) {
    findings.add(Finding.of(difference, List.of(step(kind, difference, List.of(), request))));
  }

  private TableStep step(Kind kind, String why, List<String> notes, DynamoDbRequest request) {
    return new TableStep(kind, table, why, notes, request);
  }

  private UpdateTableRequest.Builder update() {
    return UpdateTableRequest.builder().tableName(table);
  }
}
