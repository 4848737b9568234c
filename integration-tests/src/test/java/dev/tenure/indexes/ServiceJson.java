package dev.tenure.indexes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.utils.builder.Buildable;

/** Emitted files as the requests that they are, read by the SDK's own shapes. */
public final class ServiceJson {
  private ServiceJson() {}

  /** The {@code cli/create-table.json} of a table. */
  public static CreateTableRequest createTable(String table) throws IOException {
    return read(table, "create-table", CreateTableRequest.builder()).build();
  }

  /** A file of this name under {@code cli}. */
  public static <B extends SdkPojo> B read(String table, String name, B builder)
      throws IOException {
    String path = "/META-INF/tenure/" + table + "/cli/" + name + ".json";
    try (InputStream file = Objects.requireNonNull(ServiceJson.class.getResourceAsStream(path))) {
      return read(JsonNodeParser.create().parse(file), builder);
    }
  }

  private static <B extends SdkPojo> B read(JsonNode json, B builder) {
    Map<String, SdkField<?>> fields =
        builder.sdkFields().stream()
            .collect(Collectors.toMap(SdkField::locationName, Function.identity()));
    json.asObject()
        .forEach(
            (name, value) -> {
              SdkField<?> field = Objects.requireNonNull(fields.get(name), name);
              field.set(builder, value(value, field));
            });
    return builder;
  }

  private static Object value(JsonNode json, SdkField<?> field) {
    MarshallingType<?> type = field.marshallingType();
    if (type == MarshallingType.LIST) {
      SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
      List<JsonNode> array = json.asArray();
      return array.stream().map(item -> value(item, element)).toList();
    }
    if (type == MarshallingType.SDK_POJO) {
      return ((Buildable) read(json, field.constructor().get())).build();
    }
    if (type == MarshallingType.LONG) {
      return Long.valueOf(json.asNumber());
    }
    return type == MarshallingType.BOOLEAN ? json.asBoolean() : json.asString();
  }
}
