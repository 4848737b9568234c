package dev.tenure.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The design of a table, as its build wrote it: which entities tenants have, and by which calls
 * they are read.
 */
record TableDesign(List<Entity> entities) {

  /**
   * An entity of tenants.
   *
   * @param accessor the method of a tenant's door that answers its DAO
   */
  record Entity(String name, String accessor, List<Access> gets, List<Access> queries) {}

  /**
   * A way to read.
   *
   * @param call such as {@code orders().byCustomer(customerId)}
   * @param index the index that is read; absent for the table itself
   * @param ofMany whether many items may have what it asks for
   */
  record Access(String call, Optional<String> index, boolean ofMany) {}

  /** Reads the design of a table from the class path. */
  static TableDesign of(String table, ClassLoader classes) {
    String resource = "META-INF/tenure/" + table + "/table.json";
    try (InputStream json = classes.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalStateException(
            resource
                + " is not on the class path: let the build write the format table, or name each"
                + " entity's reads");
      }
      return parse(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TableDesign parse(String json) {
    JsonObject design = JsonParser.parseString(json).getAsJsonObject();
    List<Entity> entities = new ArrayList<>();
    for (JsonObject entity : objects(design, "entities")) {
      if (text(entity, "kind").equals("TENANT")) {
        entities.add(entity(entity, objects(design, "collections")));
      }
    }
    return new TableDesign(entities);
  }

  private static Entity entity(JsonObject entity, List<JsonObject> collections) {
    List<Access> gets = new ArrayList<>();
    List<Access> queries = new ArrayList<>();
    for (JsonObject pattern : objects(entity, "accessPatterns")) {
      (text(pattern, "operation").equals("GetItem") ? gets : queries).add(access(pattern));
    }
    for (JsonObject collection : collections) {
      if (collection.getAsJsonArray("members").contains(entity.get("type"))) {
        objects(collection, "accessPatterns")
            .forEach(pattern -> queries.add(access(pattern, false)));
      }
    }
    return new Entity(text(entity, "name"), text(entity, "accessor"), gets, queries);
  }

  /** Behind the first parameters there are others that narrow the query down: they need not. */
  private static Access access(JsonObject pattern) {
    String call = text(pattern, "method");
    return access(pattern, call.chars().filter(c -> c == '.').count() == 1);
  }

  private static Access access(JsonObject pattern, boolean ofMany) {
    Optional<String> index =
        Optional.ofNullable(pattern.get("index")).map(JsonElement::getAsString);
    return new Access(text(pattern, "method"), index, ofMany);
  }

  private static String text(JsonObject object, String member) {
    return object.get(member).getAsString();
  }

  private static List<JsonObject> objects(JsonObject object, String member) {
    return StreamSupport.stream(object.getAsJsonArray(member).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
