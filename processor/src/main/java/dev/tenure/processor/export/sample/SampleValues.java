package dev.tenure.processor.export.sample;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.time.Instant;

/** Invented values: the same for a member in every place, and made from nothing but its name. */
final class SampleValues {
  /** The values of the first item of every entity. */
  static final SampleValues FIRST = new SampleValues("");

  /** The one member that has its second value; empty for none. */
  private final String second;

  private SampleValues(String second) {
    this.second = second;
  }

  /** The same but for one member. */
  static SampleValues second(String member) {
    return new SampleValues(member);
  }

  private int number(String member) {
    return member.equals(second) ? 2 : 1;
  }

  private String date(String member) {
    return "2026-01-0" + (number(member) + 1);
  }

  private String time(String member) {
    return date(member) + "T03:04:05";
  }

  private String id(String member) {
    return "123e4567-e89b-12d3-a456-42661417400" + (number(member) - 1);
  }

  /** A part of a key, in the encoding of keys. */
  String keyPart(String member, KeyType.Kind kind) {
    return switch (kind) {
      case TEXT, PLAIN, ENUM, CONVERTED -> text(member);
      case BYTE, SHORT, INTEGER, LONG -> "0".repeat(18) + number(member);
      case NUMBER -> String.valueOf(number(member));
      case INSTANT -> time(member) + ".000000000Z";
      case LOCAL_DATE -> date(member);
      case LOCAL_DATE_TIME -> time(member) + ".000000000";
      case UUID -> id(member);
      case BOOLEAN -> String.valueOf(number(member) == 1);
    };
  }

  /** An attribute, with its type around its value. */
  JsonObject attribute(MemberModel member, StoredType type) {
    return Json.of(type.name(), value(member.name(), member.type(), type));
  }

  /** A time to live: the second of {@link #time}. */
  JsonObject expiry(MemberModel member) {
    long second = Instant.parse(time(member.name()) + "Z").getEpochSecond();
    return Json.of(StoredType.N.name(), Json.text(String.valueOf(second)));
  }

  private JsonElement value(String member, ValueType declared, StoredType type) {
    return switch (type) {
      case S -> Json.text(scalar(member, declared));
      case N -> Json.text(String.valueOf(number(member)));
      case B -> Json.text("AA==");
      case BOOL -> new JsonPrimitive(number(member) == 1);
      case SS -> Json.array(Json.text(text(member)));
      case NS -> Json.array(Json.text("1"));
      case BS -> Json.array(Json.text("AA=="));
      case L -> new JsonArray();
      case M -> new JsonObject();
    };
  }

  private String scalar(String member, ValueType type) {
    if (type instanceof ValueType.Wrapper wrapper) {
      return scalar(member, wrapper.value());
    }
    if (type instanceof ValueType.OptionalOf optional) {
      return scalar(member, optional.value());
    }
    return type instanceof ValueType.Scalar scalar
        ? switch (scalar.kind()) {
          case CHARACTER -> "c";
          case INSTANT -> time(member) + "Z";
          case LOCAL_DATE -> date(member);
          case LOCAL_DATE_TIME -> time(member);
          case OFFSET_DATE_TIME -> time(member) + "Z";
          case UUID -> id(member);
          default -> text(member);
        }
        : text(member);
  }

  private String text(String member) {
    return member + "-" + number(member);
  }
}
