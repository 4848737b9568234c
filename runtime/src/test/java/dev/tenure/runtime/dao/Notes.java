package dev.tenure.runtime.dao;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.key.KeyTypes;
import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A small entity, and paths to it, without a service behind them. */
final class Notes extends EntityReader<Notes.Note> {
  static final TableDefinition TABLE =
      TableDefinition.builder("notes")
          .partitionKey("PK")
          .sortKey("SK")
          .entityAttribute("_entity")
          .index("byTopic", "byTopic_pk", "byTopic_sk")
          .index("byAuthor", "byAuthor_pk")
          .index("byRank", "byRank_pk", "byRank_sk")
          .sortAttributes("byRank", KeyAttribute.number("rank"), KeyAttribute.text("topic"))
          .build();

  /** The note {@code NOTE#id} in the partition {@code TENANT#tenant}. */
  record Note(String tenant, String id, String topic) {}

  Notes(String tenant, TableOptions options) {
    this(connection(options).scope("TENANT#" + tenant, tenant));
  }

  private Notes(Scope scope) {
    super(scope, new Schema());
  }

  private static TableConnection connection(TableOptions options) {
    return TableConnection.of(new NoClient(), TABLE, options);
  }

  static Notes ofAllTenants() {
    return new Notes(connection(TableOptions.defaults()).crossTenant());
  }

  static Notes of(String tenant) {
    return new Notes(tenant, TableOptions.defaults());
  }

  AccessPath<Note> all() {
    return path("all", partition(), KeyBuilder.start().literal("NOTE"));
  }

  AccessPath<Note> byTopic(String topic) {
    return indexPath("byTopic", "byTopic", partition().text("topic", topic), KeyBuilder.start());
  }

  AccessPath<Note> byAuthor(String author) {
    return indexPath(
        "byAuthor", "byAuthor", partition().text("author", author), KeyBuilder.start());
  }

  /** By rank, topic and id. */
  AccessPath<Note> byRank() {
    return indexPath("byRank", "byRank", partition(), KeyBuilder.start());
  }

  OrderedRange<String, Query<Note>> ids() {
    return ids(all());
  }

  static OrderedRange<String, Query<Note>> ids(AccessPath<Note> path) {
    Query<Note> query = new Query<>(path);
    return query.lastTextRange("id", KeyTypes.TEXT, query::within);
  }

  Scope scope() {
    return context().scope();
  }

  static Map<String, AttributeValue> row(String tenant, String id, String topic) {
    return new HashMap<>(new Schema().toItem(new Note(tenant, id, topic)));
  }

  private static final class NoClient implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "none";
    }

    @Override
    public void close() {}
  }

  static final class Schema extends EntitySchema<Note> {
    Schema() {
      super(
          EntityDescriptor.builder(Note.class, "Note")
              .primaryKey("PK", "SK")
              .tag("_entity", "Note")
              .attribute("topic", AttributeTypes.STRING)
              .index("byTopic", "byTopic_pk", "byTopic_sk")
              .build());
    }

    @Override
    protected String tenantKey(Note note) {
      return KeyBuilder.start().literal("TENANT").tenant("tenant", note.tenant()).build();
    }

    @Override
    protected String partitionKey(Note note) {
      return tenantKey(note);
    }

    @Override
    protected String sortKey(Note note) {
      return KeyBuilder.start().literal("NOTE").text("id", note.id()).sortKey();
    }

    @Override
    protected void write(Note note, ItemWriter item) {
      item.put("topic", note.topic());
      item.key(
          "byTopic_pk",
          KeyBuilder.after(tenantKey(note)).text("topic", note.topic()).partitionKey());
      item.key("byTopic_sk", KeyBuilder.start().text("id", note.id()).sortKey());
    }

    @Override
    protected Note read(ItemReader item) {
      KeyParser partitionKey = item.key("PK").literal("TENANT");
      String tenant = partitionKey.tenant("tenant");
      partitionKey.end();
      KeyParser sortKey = item.key("SK").literal("NOTE");
      String id = sortKey.text("id");
      sortKey.end();
      return new Note(tenant, id, item.getString("topic"));
    }
  }
}
