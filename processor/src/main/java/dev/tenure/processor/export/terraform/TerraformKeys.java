package dev.tenure.processor.export.terraform;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import java.util.Optional;

/**
 * The key in KMS. Terraform wants ARNs: an alias is looked up in the table's region, and what it
 * stands for in other regions is asked of the caller.
 */
final class TerraformKeys {
  private static final String REPLICA_KEYS = "replica_kms_key_arns";

  private TerraformKeys() {}

  static JsonObject encryption(EncryptionKey key) {
    Json block = Json.object().put("enabled", true);
    if (!key.isAwsManaged()) {
      block.put(
          "kms_key_arn",
          key.isAlias()
              ? TerraformText.expression("data.aws_kms_alias.table.target_key_arn")
              : TerraformText.literal(key.reference()));
    }
    return block.build();
  }

  static String replicaKey(String region) {
    return TerraformText.expression("var." + REPLICA_KEYS + "[\"" + region + "\"]");
  }

  static JsonObject variables(TableSettings settings) {
    Json variables = Json.object();
    if (customerKey(settings).isPresent() && !settings.replicas().isEmpty()) {
      variables.put(
          REPLICA_KEYS,
          Json.object()
              .put("type", "map(string)")
              .put("description", "By region, the ARN of the key that encrypts the replica")
              .build());
    }
    return variables.build();
  }

  static JsonObject data(TableSettings settings) {
    Json data = Json.object();
    customerKey(settings)
        .filter(EncryptionKey::isAlias)
        .ifPresent(
            key ->
                data.put(
                    "aws_kms_alias",
                    Json.of("table", Json.of("name", TerraformText.literal(key.reference())))));
    return data.build();
  }

  private static Optional<EncryptionKey> customerKey(TableSettings settings) {
    return settings.encryptionKey().filter(key -> !key.isAwsManaged());
  }
}
