package dev.tenure.processor.export;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import dev.tenure.processor.model.SubtypeModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import dev.tenure.processor.model.TableSettings.StreamView;
import dev.tenure.processor.model.TableSettings.TableClass;
import dev.tenure.processor.model.TenantModel;
import dev.tenure.processor.model.TenantModel.TenantPart;
import dev.tenure.processor.model.ValueType;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Tables as the parser would read them. */
final class ExampleTables {
  private static final String PACKAGE = "shop";
  private static final Position NOWHERE = new Position(null, null, null);
  private static final KeyType TEXT = key(KeyType.Kind.TEXT);
  private static final KeyType INSTANT = key(KeyType.Kind.INSTANT);
  private static final KeyType LONG = key(KeyType.Kind.LONG);

  private static final PhysicalIndexModel BY_CUSTOMER =
      new PhysicalIndexModel(
          "byCustomer",
          "byCustomer_pk",
          Optional.of("byCustomer_sk"),
          false,
          ProjectionModel.of(List.of("_entity", "status", "total")));
  private static final PhysicalIndexModel BY_TOTAL =
      new PhysicalIndexModel("byTotal", "PK", Optional.of("byTotal_sk"), true, ProjectionModel.ALL);
  private static final PhysicalIndexModel GSI1 =
      new PhysicalIndexModel(
          "gsi1",
          "gsi1_partitionKey",
          Optional.empty(),
          false,
          ProjectionModel.of(List.of("_entity")));

  private ExampleTables() {}

  /** One of everything that a table can declare, in one region. */
  static TableModel shop() {
    return shop(
        new TableSettings(
            new Billing.OnDemand(OptionalLong.of(4000), OptionalLong.of(1000)),
            Optional.of(StreamView.NEW_AND_OLD_IMAGES),
            Optional.of("expiresAt"),
            OptionalInt.of(14),
            Optional.of(new EncryptionKey("alias/shop")),
            TableClass.STANDARD_INFREQUENT_ACCESS,
            true,
            tags(),
            List.of()));
  }

  /** The same in three regions. */
  static TableModel replicated() {
    TableSettings one = shop().settings();
    return shop(
        new TableSettings(
            one.billing(),
            one.stream(),
            one.timeToLive(),
            one.recoveryDays(),
            one.encryptionKey(),
            one.tableClass(),
            one.deletionProtection(),
            one.tags(),
            List.of("eu-west-1", "us-east-1")));
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("team", "orders");
    tags.put("cost ${center}", "%{42}");
    return tags;
  }

  static TableModel shop(TableSettings settings) {
    EntityModel order = order();
    EntityModel line = lineItem();
    return new TableModel(
        type("Shop"),
        "shop",
        "PK",
        "SK",
        Optional.of("_entity"),
        tenantId(),
        List.of(store(), order, line, payment(), reading(), user(), country(), region()),
        List.of(
            new CollectionModel(
                type("OrderRow"),
                "orderRows",
                pattern("ORDER", member("orderId", LONG)),
                List.of(order.type(), line.type()),
                true,
                NOWHERE)),
        List.of(),
        List.of(BY_CUSTOMER, GSI1, BY_TOTAL),
        settings,
        false,
        true,
        NOWHERE);
  }

  /** Two tenant parts, no index, nothing declared beyond its keys. */
  static TableModel twoParts() {
    List<TenantPart> parts =
        List.of(new TenantPart("apiUrl", "apiUrl", TEXT), new TenantPart("appId", "appId", TEXT));
    TenantModel tenant =
        new TenantModel(
            type("Installation"),
            false,
            pattern(member("apiUrl", TEXT), member("appId", TEXT)),
            parts);
    return small("apps", tenant, TableSettings.DEFAULT);
  }

  /** A tenant whose part holds whatever existing keys hold. */
  static TableModel plainTenant() {
    KeyType plain = key(KeyType.Kind.PLAIN);
    TenantModel tenant =
        new TenantModel(
            type("CompanyName"),
            false,
            pattern("company", member("name", plain)),
            List.of(new TenantPart("name", "name", plain)));
    return small("goldstack", tenant, TableSettings.DEFAULT);
  }

  /** An index with a key of each kind of attribute, and one that has one in each. */
  static TableModel multiAttribute() {
    IndexAttribute region = new IndexAttribute("region", KeyAttributeType.S);
    IndexAttribute code = new IndexAttribute("${code}", KeyAttributeType.B);
    IndexAttribute total = new IndexAttribute("total", KeyAttributeType.N);
    PhysicalIndexModel byRegion =
        new PhysicalIndexModel(
            "byRegion",
            "byRegion_pk",
            List.of(region, code),
            List.of(total),
            Optional.of("byRegion_sk"),
            false,
            ProjectionModel.ALL);
    PhysicalIndexModel byTotal =
        new PhysicalIndexModel(
            "byTotal",
            "byTotal_pk",
            List.of(),
            List.of(total),
            Optional.empty(),
            false,
            ProjectionModel.ALL);
    IndexMember inRegion =
        new IndexMember("region", "region", KeyAttributeType.S, STRING, IndexMember.Ranges.TEXT);
    IndexMember withCode =
        new IndexMember("code", "${code}", KeyAttributeType.B, STRING, IndexMember.Ranges.NONE);
    IndexMember ofTotal =
        new IndexMember(
            "total", "total", KeyAttributeType.N, TypeName.LONG, IndexMember.Ranges.ORDERED);
    EntityModel bill =
        entity(
            EntityKind.TENANT,
            "Bill",
            "bills",
            "BILL",
            pattern(),
            pattern(member("billId", LONG)),
            List.of(
                new IndexModel(
                    "byRegion",
                    byRegion,
                    pattern(),
                    pattern(member("placedAt", INSTANT)),
                    List.of(inRegion, withCode),
                    List.of(ofTotal),
                    Optional.empty(),
                    NOWHERE),
                new IndexModel(
                    "byTotal",
                    byTotal,
                    pattern(),
                    pattern(),
                    List.of(),
                    List.of(ofTotal),
                    Optional.empty(),
                    NOWHERE)),
            List.of(),
            List.of(
                tenantMember(),
                keyMember("billId", scalar(ValueType.Kind.LONG, TypeName.LONG)),
                stored("region", string()),
                stored("total", scalar(ValueType.Kind.LONG, TypeName.LONG)),
                stored("placedAt", scalar(ValueType.Kind.INSTANT, java("time", "Instant")))));
    return new TableModel(
        type("Bills"),
        "bills",
        "PK",
        "SK",
        Optional.of("_entity"),
        tenantId(),
        List.of(bill),
        List.of(),
        List.of(),
        List.of(byRegion, byTotal),
        TableSettings.DEFAULT,
        false,
        true,
        NOWHERE);
  }

  /** The built-in tenant, and these settings. */
  static TableModel small(TableSettings settings) {
    return small("small", tenantId(), settings);
  }

  private static TableModel small(String name, TenantModel tenant, TableSettings settings) {
    return new TableModel(
        type("Small"),
        name,
        "PK",
        "SK",
        Optional.empty(),
        tenant,
        List.of(store()),
        List.of(),
        List.of(),
        List.of(),
        settings,
        false,
        true,
        NOWHERE);
  }

  private static TenantModel tenantId() {
    return new TenantModel(
        ClassName.get("dev.tenure.runtime", "TenantId"),
        true,
        pattern("TENANT", member("tenantId", TEXT)),
        List.of(new TenantPart("tenantId", "value", TEXT)));
  }

  private static EntityModel store() {
    return entity(
        EntityKind.TENANT,
        "Store",
        "store",
        "STORE",
        pattern(),
        pattern(),
        List.of(),
        List.of(),
        List.of(tenantMember(), stored("name", string())));
  }

  private static EntityModel order() {
    IndexModel byCustomer =
        new IndexModel(
            "byCustomer",
            BY_CUSTOMER,
            pattern(member("customerId", TEXT)),
            pattern(member("placedAt", INSTANT), member("orderId", LONG)),
            Optional.of(
                new ViewModel(
                    type("OrderLine"),
                    List.of(
                        stored(
                            "placedAt", scalar(ValueType.Kind.INSTANT, java("time", "Instant")))),
                    true,
                    NOWHERE)),
            NOWHERE);
    IndexModel byTotal =
        new IndexModel(
            "byTotal",
            BY_TOTAL,
            pattern(),
            pattern("ORDER", member("total", LONG)),
            Optional.empty(),
            NOWHERE);
    return entity(
        EntityKind.TENANT,
        "Order",
        "orders",
        "ORDER",
        pattern(),
        pattern(member("orderId", LONG)),
        List.of(byCustomer, byTotal),
        List.of(),
        List.of(
            tenantMember(),
            keyMember("orderId", scalar(ValueType.Kind.LONG, TypeName.LONG)),
            stored("customerId", string()),
            stored("status", new ValueType.Enumeration(type("OrderStatus"))),
            stored("placedAt", scalar(ValueType.Kind.INSTANT, java("time", "Instant"))),
            stored("total", scalar(ValueType.Kind.BIG_DECIMAL, java("math", "BigDecimal"))),
            stored("gift", scalar(ValueType.Kind.BOOLEAN, TypeName.BOOLEAN)),
            stored("labels", new ValueType.SetOf(setOf(STRING), string())),
            stored("seal", scalar(ValueType.Kind.BYTE_ARRAY, ClassName.get(Object.class))),
            stored("address", new ValueType.DocumentOf(type("Address"))),
            stored("secret", new ValueType.Converted(STRING, type("SecretConverter"))),
            managed(
                "expiresAt",
                scalar(ValueType.Kind.EPOCH_SECONDS, java("time", "Instant")),
                MemberTrait.TIME_TO_LIVE),
            managed("version", scalar(ValueType.Kind.LONG, TypeName.LONG), MemberTrait.VERSION)));
  }

  private static EntityModel lineItem() {
    return entity(
        EntityKind.TENANT,
        "LineItem",
        "lineItems",
        "ORDER",
        pattern(),
        pattern(member("orderId", LONG), "ITEM", member("line", LONG)),
        List.of(),
        List.of(),
        List.of(
            tenantMember(),
            keyMember("orderId", scalar(ValueType.Kind.LONG, TypeName.LONG)),
            keyMember("line", scalar(ValueType.Kind.LONG, TypeName.LONG)),
            stored("quantity", scalar(ValueType.Kind.INTEGER, TypeName.INT))));
  }

  private static EntityModel user() {
    CrossTenantIndexModel byEmail =
        new CrossTenantIndexModel(
            "byEmail",
            GSI1,
            pattern("user", member("email", TEXT)),
            pattern(),
            new ViewModel(type("UserPlace"), List.of(tenantMember()), true, NOWHERE),
            "the login page knows an e-mail address, not the tenant",
            NOWHERE);
    return entity(
        EntityKind.TENANT,
        "User",
        "users",
        "USER",
        pattern(member("team", TEXT)),
        pattern(member("email", TEXT)),
        List.of(),
        List.of(byEmail),
        List.of(tenantMember(), keyMember("team", string()), keyMember("email", string())));
  }

  /** One of two classes. */
  private static EntityModel payment() {
    MemberModel amount =
        stored("amount", scalar(ValueType.Kind.BIG_DECIMAL, java("math", "BigDecimal")));
    MemberModel paymentId = keyMember("paymentId", string());
    MemberModel digits = stored("digits", string());
    MemberModel iban = stored("iban", string());
    List<MemberModel> common = List.of(tenantMember(), paymentId, amount);
    Construction oneOf =
        new Construction.OneOf(
            "kind",
            Set.of("tenantId", "paymentId", "amount"),
            List.of(
                subtype("CardPayment", "card", with(common, digits)),
                subtype("BankPayment", "bank", with(common, iban))));
    MemberModel kind = memberModel("kind", MemberRole.TYPE, string());
    EntityModel payment =
        entity(
            EntityKind.TENANT,
            "Payment",
            "payments",
            "PAYMENT",
            pattern(),
            pattern(member("paymentId", TEXT)),
            List.of(),
            List.of(),
            with(common, digits, iban, kind));
    return sealed(payment, oneOf);
  }

  private static SubtypeModel subtype(String name, String value, List<MemberModel> members) {
    return new SubtypeModel(type(name), value, members, Construction.constructor());
  }

  private static List<MemberModel> with(List<MemberModel> members, MemberModel... more) {
    return Stream.concat(members.stream(), Stream.of(more)).toList();
  }

  /** Spread over partitions. */
  private static EntityModel reading() {
    return entity(
        EntityKind.TENANT,
        "Reading",
        "readings",
        "READING",
        pattern("DEVICE", member("device", TEXT), new KeyPart.Shard(4)),
        pattern(member("at", INSTANT)),
        List.of(),
        List.of(),
        List.of(
            tenantMember(),
            keyMember("device", string()),
            keyMember("at", scalar(ValueType.Kind.INSTANT, java("time", "Instant"))),
            stored("celsius", scalar(ValueType.Kind.INTEGER, TypeName.INT))));
  }

  private static EntityModel country() {
    return entity(
        EntityKind.SHARED,
        "Country",
        "countries",
        "COUNTRY",
        pattern(),
        pattern(member("code", TEXT)),
        List.of(),
        List.of(),
        List.of(keyMember("code", string()), stored("name", string())));
  }

  private static EntityModel region() {
    return entity(
        EntityKind.CROSS_TENANT,
        "Region",
        "regions",
        "",
        pattern("REGION"),
        pattern(member("region", TEXT)),
        List.of(),
        List.of(),
        List.of(keyMember("region", string())));
  }

  private static EntityModel entity(
      EntityKind kind,
      String name,
      String accessor,
      String prefix,
      KeyPattern partitionKey,
      KeyPattern sortKey,
      List<IndexModel> indexes,
      List<CrossTenantIndexModel> crossTenantIndexes,
      List<MemberModel> members) {
    return new EntityModel(
        type(name),
        kind,
        name,
        accessor,
        prefix,
        partitionKey,
        sortKey,
        indexes,
        crossTenantIndexes,
        List.of(),
        members,
        views(name, members),
        Construction.constructor(),
        true,
        NOWHERE);
  }

  /** Orders have a view, of some of their members. */
  private static List<ViewModel> views(String entity, List<MemberModel> members) {
    Set<String> shown = Set.of("orderId", "status", "total");
    return entity.equals("Order")
        ? List.of(
            new ViewModel(
                type("OrderSummary"),
                members.stream().filter(member -> shown.contains(member.name())).toList(),
                true,
                NOWHERE))
        : List.of();
  }

  private static EntityModel sealed(EntityModel entity, Construction oneOf) {
    return new EntityModel(
        entity.type(),
        entity.kind(),
        entity.name(),
        entity.accessor(),
        entity.prefix(),
        entity.partitionKey(),
        entity.sortKey(),
        entity.indexes(),
        entity.crossTenantIndexes(),
        entity.uniques(),
        entity.members(),
        entity.views(),
        oneOf,
        entity.isPublic(),
        entity.position());
  }

  private static MemberModel tenantMember() {
    return memberModel("tenantId", MemberRole.TENANT, string());
  }

  private static MemberModel keyMember(String name, ValueType type) {
    return memberModel(name, MemberRole.KEY, type);
  }

  private static MemberModel stored(String name, ValueType type) {
    return memberModel(name, MemberRole.ATTRIBUTE, type);
  }

  private static MemberModel managed(String name, ValueType type, MemberTrait trait) {
    return new MemberModel(
        name,
        name,
        MemberRole.ATTRIBUTE,
        type,
        name,
        Optional.empty(),
        false,
        Set.of(trait),
        NOWHERE);
  }

  private static MemberModel memberModel(String name, MemberRole role, ValueType type) {
    return new MemberModel(
        name, name, role, type, name, Optional.empty(), false, Set.of(), NOWHERE);
  }

  /** Words stand for themselves. */
  private static KeyPattern pattern(Object... parts) {
    List<KeyPart> all = new ArrayList<>();
    for (Object part : parts) {
      all.add(part instanceof String word ? new KeyPart.Literal(word) : (KeyPart) part);
    }
    return new KeyPattern(List.copyOf(all), NOWHERE);
  }

  private static KeyPart member(String name, KeyType type) {
    return new KeyPart.Member(name, type);
  }

  private static KeyType key(KeyType.Kind kind) {
    return new KeyType(kind, ClassName.get(Object.class), Optional.empty());
  }

  private static final ClassName STRING = ClassName.get(String.class);

  private static ValueType string() {
    return scalar(ValueType.Kind.STRING, STRING);
  }

  private static ValueType scalar(ValueType.Kind kind, TypeName type) {
    return new ValueType.Scalar(kind, type);
  }

  private static TypeName setOf(ClassName element) {
    return ParameterizedTypeName.get(java("util", "Set"), element);
  }

  private static ClassName java(String subpackage, String name) {
    return ClassName.get("java." + subpackage, name);
  }

  private static ClassName type(String name) {
    return ClassName.get(PACKAGE, name);
  }
}
