package dev.tenure.processor.export.workbench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;

/** Invented values: the same for a member in every place, and made from nothing but its name. */
final class SampleValues {
  private static final String DATE = "2026-01-02";
  private static final String TIME = DATE + "T03:04:05";
  private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

  private SampleValues() {}

  /** A part of a key, in the encoding of keys. */
  static String keyPart(String member, KeyType.Kind kind) {
    return switch (kind) {
      case TEXT, PLAIN, ENUM -> text(member);
      case NUMBER -> "1";
      case BYTE, SHORT, INTEGER, LONG -> "0".repeat(18) + "1";
      case INSTANT -> TIME + ".000000000Z";
      case LOCAL_DATE -> DATE;
      case LOCAL_DATE_TIME -> TIME + ".000000000";
      case UUID -> ID;
      case BOOLEAN -> "true";
    };
  }

  /** An attribute, with its type around its value. */
  static JsonObject attribute(MemberModel member, StoredType type) {
    return Json.of(type.name(), value(member.name(), member.type(), type));
  }

  private static JsonElement value(String member, ValueType declared, StoredType type) {
    return switch (type) {
      case S -> Json.text(scalar(member, declared));
      case N -> Json.text("1");
      case B -> Json.text("AA==");
      case BOOL -> new JsonPrimitive(true);
      case SS -> Json.array(Json.text(text(member)));
      case NS -> Json.array(Json.text("1"));
      case BS -> Json.array(Json.text("AA=="));
      case L -> new JsonArray();
      case M -> new JsonObject();
    };
  }

  private static String scalar(String member, ValueType type) {
    if (type instanceof ValueType.Wrapper wrapper) {
      return scalar(member, wrapper.value());
    }
    if (type instanceof ValueType.OptionalOf optional) {
      return scalar(member, optional.value());
    }
    return type instanceof ValueType.Scalar scalar
        ? switch (scalar.kind()) {
          case CHARACTER -> "c";
          case INSTANT -> TIME + "Z";
          case LOCAL_DATE -> DATE;
          case LOCAL_DATE_TIME -> TIME;
          case OFFSET_DATE_TIME -> TIME + "Z";
          case UUID -> ID;
          default -> text(member);
        }
        : text(member);
  }

  private static String text(String member) {
    return member + "-1";
  }
}
