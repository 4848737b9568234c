package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Reads JSON into a request by the SDK's own shapes; a member they do not have fails the test. */
final class SdkShapes {
  private SdkShapes() {}

  static <B extends SdkPojo> B read(JsonObject json, B builder) {
    Map<String, SdkField<?>> fields =
        builder.sdkFields().stream()
            .collect(Collectors.toMap(SdkField::locationName, Function.identity()));
    json.entrySet()
        .forEach(
            member -> {
              SdkField<?> field = fields.get(member.getKey());
              assertThat(field).as("member " + member.getKey()).isNotNull();
              field.set(builder, value(member.getValue(), field));
            });
    return builder;
  }

  private static Object value(JsonElement json, SdkField<?> field) {
    if (field.marshallingType() == MarshallingType.LIST) {
      SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
      JsonArray array = json.getAsJsonArray();
      return StreamSupport.stream(array.spliterator(), false)
          .map(item -> value(item, element))
          .toList();
    }
    if (field.marshallingType() == MarshallingType.SDK_POJO) {
      SdkPojo nested = read(json.getAsJsonObject(), field.constructor().get());
      return ((Buildable) nested).build();
    }
    return scalar(json.getAsJsonPrimitive(), field);
  }

  private static Object scalar(JsonPrimitive json, SdkField<?> field) {
    if (field.marshallingType() == MarshallingType.STRING) {
      assertThat(json.isString()).as(field.locationName()).isTrue();
      return json.getAsString();
    }
    if (field.marshallingType() == MarshallingType.LONG) {
      assertThat(json.isNumber()).as(field.locationName()).isTrue();
      return json.getAsLong();
    }
    if (field.marshallingType() == MarshallingType.INTEGER) {
      assertThat(json.isNumber()).as(field.locationName()).isTrue();
      return json.getAsInt();
    }
    assertThat(field.marshallingType()).isEqualTo(MarshallingType.BOOLEAN);
    assertThat(json.isBoolean()).as(field.locationName()).isTrue();
    return json.getAsBoolean();
  }
}
