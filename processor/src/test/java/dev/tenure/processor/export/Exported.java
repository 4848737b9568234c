package dev.tenure.processor.export;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tenure.processor.model.TableModel;
import java.util.Map;

/** The files of a table, to be looked into. */
record Exported(String table, Map<String, String> resources) {

  static Exported of(TableModel table) {
    return new Exported(table.name(), new TableExporter().export(table));
  }

  boolean has(String path) {
    return resources.containsKey(resource(path));
  }

  String text(String path) {
    if (!has(path)) {
      throw new AssertionError("no " + path + " among " + resources.keySet());
    }
    return resources.get(resource(path));
  }

  JsonObject json(String path) {
    return JsonParser.parseString(text(path)).getAsJsonObject();
  }

  private String resource(String path) {
    return "META-INF/tenure/" + table + "/" + path;
  }
}
