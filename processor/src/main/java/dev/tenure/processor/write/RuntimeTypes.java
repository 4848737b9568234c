package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;

/** Names of the runtime and of the SDK, which the processor does not depend on. */
final class RuntimeTypes {
  static final ClassName TENANT_ID = ClassName.get("dev.tenure.runtime", "TenantId");
  static final ClassName TABLE_OPTIONS = ClassName.get("dev.tenure.runtime", "TableOptions");
  static final ClassName WRITE_RESULT = ClassName.get("dev.tenure.runtime", "WriteResult");

  static final ClassName INVALID_KEY_EXCEPTION =
      ClassName.get("dev.tenure.runtime", "InvalidKeyException");

  static final ClassName KEY_BUILDER = key("KeyBuilder");
  static final ClassName KEY_PARSER = key("KeyParser");
  static final ClassName KEY_PART = key("KeyPart");
  static final ClassName KEY_TYPE = key("KeyType");
  static final ClassName KEY_TYPES = key("KeyTypes");
  static final ClassName NUMBER_KEY_TYPES = key("NumberKeyTypes");

  static final ClassName ATTRIBUTE_TYPE = mapping("AttributeType");
  static final ClassName ATTRIBUTE_TYPES = mapping("AttributeTypes");
  static final ClassName COLLECTION_SCHEMA = mapping("CollectionSchema");
  static final ClassName DOCUMENT_TYPE = mapping("DocumentType");
  static final ClassName ENTITY_DESCRIPTOR = mapping("EntityDescriptor");
  static final ClassName ENTITY_SCHEMA = mapping("EntitySchema");
  static final ClassName ENTITY_VIEW = mapping("EntityView");
  static final ClassName ITEM_READER = mapping("ItemReader");
  static final ClassName ITEM_WRITER = mapping("ItemWriter");
  static final ClassName KEY_TEXT = mapping("KeyText");
  static final ClassName MANAGED = mapping("Managed");
  static final ClassName UNIQUE_KEYS = mapping("UniqueKeys");
  static final ClassName VIEW_SCHEMA = mapping("ViewSchema");
  static final ClassName WRAPPER_TYPE = mapping("WrapperType");

  static final ClassName ATTRIBUTE_PATH = expression("AttributePath");
  static final ClassName CHANGES = expression("Changes");
  static final ClassName BINARY_ATTRIBUTE = expression("BinaryAttribute");
  static final ClassName COLLECTION_ATTRIBUTE = expression("CollectionAttribute");
  static final ClassName CONDITION = expression("Condition");
  static final ClassName DATE_ATTRIBUTE = expression("DateAttribute");
  static final ClassName DOCUMENT_CHANGE = expression("DocumentChange");
  static final ClassName DOCUMENT_PATH = expression("DocumentPath");
  static final ClassName ENTITY_ATTRIBUTE = expression("EntityAttribute");
  static final ClassName LIST_ATTRIBUTE = expression("ListAttribute");
  static final ClassName MAP_ATTRIBUTE = expression("MapAttribute");
  static final ClassName ORDERED_ATTRIBUTE = expression("OrderedAttribute");
  static final ClassName SET_ATTRIBUTE = expression("SetAttribute");
  static final ClassName TEXT_ATTRIBUTE = expression("TextAttribute");

  static final ClassName ACCESS_PATH = dao("AccessPath");
  static final ClassName ASYNC_BATCH_WRITE = dao("AsyncBatchWrite");
  static final ClassName ASYNC_COLLECTION_READER = dao("AsyncCollectionReader");
  static final ClassName ASYNC_ENTITY_DAO = dao("AsyncEntityDao");
  static final ClassName ASYNC_ENTITY_READER = dao("AsyncEntityReader");
  static final ClassName ASYNC_QUERY = dao("AsyncQuery");
  static final ClassName ASYNC_TABLE_QUERY = dao("AsyncTableQuery");
  static final ClassName ASYNC_WRITE_TRANSACTION = dao("AsyncWriteTransaction");
  static final ClassName COLLECTION_READER = dao("CollectionReader");
  static final ClassName CROSS_TENANT_LOOKUP = dao("CrossTenantLookup");
  static final ClassName ENTITY_DAO = dao("EntityDao");
  static final ClassName ENTITY_REVISION = dao("EntityRevision");
  static final ClassName ENTITY_UPDATE = dao("EntityUpdate");
  static final ClassName ENTITY_UPSERT = dao("EntityUpsert");
  static final ClassName ENTITY_READER = dao("EntityReader");
  static final ClassName ORDERED_RANGE = dao("OrderedRange");
  static final ClassName BATCH_WRITE = dao("BatchWrite");
  static final ClassName ITEM_KEY = dao("ItemKey");
  static final ClassName ITEM_RESULTS = dao("ItemResults");
  static final ClassName MANY_ITEMS = dao("ManyItems");
  static final ClassName QUERY = dao("Query");
  static final ClassName SCOPE = dao("Scope");
  static final ClassName TABLE_CONNECTION = dao("TableConnection");
  static final ClassName TABLE_QUERY = dao("TableQuery");
  static final ClassName TEXT_RANGE = dao("TextRange");
  static final ClassName WRITE_TRANSACTION = dao("WriteTransaction");

  static final ClassName KEY_ATTRIBUTE = table("KeyAttribute");
  static final ClassName TABLE_DEFINITION = table("TableDefinition");
  static final ClassName TABLE_OPERATOR = table("TableOperator");

  static final ClassName STREAM_CHANGE = stream("StreamChange");
  static final ClassName STREAM_SCHEMA = stream("StreamSchema");
  static final ClassName TABLE_SCAN = stream("TableScan");
  static final ClassName TABLE_STREAM = stream("TableStream");

  static final ClassName TENANT_BINDING =
      ClassName.get("dev.tenure.runtime.seatbelt", "TenantBinding");

  static final ClassName DYNAMO_DB_ASYNC_CLIENT =
      ClassName.get("software.amazon.awssdk.services.dynamodb", "DynamoDbAsyncClient");
  static final ClassName DYNAMO_DB_CLIENT =
      ClassName.get("software.amazon.awssdk.services.dynamodb", "DynamoDbClient");
  static final ClassName STREAMS_CLIENT =
      ClassName.get("software.amazon.awssdk.services.dynamodb.streams", "DynamoDbStreamsClient");
  static final ClassName STREAM_RECORD = model("Record");
  static final ClassName STREAM_VIEW_TYPE = model("StreamViewType");
  static final ClassName TABLE_CLASS = model("TableClass");

  private RuntimeTypes() {}

  private static ClassName model(String name) {
    return ClassName.get("software.amazon.awssdk.services.dynamodb.model", name);
  }

  private static ClassName key(String name) {
    return ClassName.get("dev.tenure.runtime.key", name);
  }

  private static ClassName mapping(String name) {
    return ClassName.get("dev.tenure.runtime.mapping", name);
  }

  private static ClassName expression(String name) {
    return ClassName.get("dev.tenure.runtime.expression", name);
  }

  private static ClassName dao(String name) {
    return ClassName.get("dev.tenure.runtime.dao", name);
  }

  private static ClassName stream(String name) {
    return ClassName.get("dev.tenure.runtime.stream", name);
  }

  private static ClassName table(String name) {
    return ClassName.get("dev.tenure.runtime.table", name);
  }
}
