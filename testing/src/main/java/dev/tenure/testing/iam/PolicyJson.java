package dev.tenure.testing.iam;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly into maps, lists, strings and booleans.
 *
 * <p>A name that occurs twice in an object is refused, as IAM does: readers that keep the last one
 * would evaluate another policy than the one a reviewer sees. Numbers and null have no place in the
 * elements we know.
 */
final class PolicyJson {
  private final JsonReader reader;

  private PolicyJson(JsonReader reader) {
    this.reader = reader;
  }

  static Object read(String json) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      Object value = new PolicyJson(reader).value();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new InvalidPolicyException("The policy goes on after its end");
      }
      return value;
    } catch (MalformedJsonException e) {
      throw new InvalidPolicyException("The policy is not JSON: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new InvalidPolicyException("The policy ends too early", e);
    }
  }

  private Object value() throws IOException {
    JsonToken token = reader.peek();
    return switch (token) {
      case BEGIN_OBJECT -> object();
      case BEGIN_ARRAY -> array();
      case STRING -> reader.nextString();
      case BOOLEAN -> reader.nextBoolean();
      default ->
          throw new InvalidPolicyException(
              "At " + reader.getPath() + ": a policy holds no " + token.name());
    };
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (members.containsKey(name)) {
        throw new InvalidPolicyException(
            "At " + reader.getPath() + ": '" + name + "' occurs twice");
      }
      members.put(name, value());
    }
    reader.endObject();
    return members;
  }

  private List<Object> array() throws IOException {
    List<Object> elements = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      elements.add(value());
    }
    reader.endArray();
    return elements;
  }
}
