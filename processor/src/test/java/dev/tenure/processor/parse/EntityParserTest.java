package dev.tenure.processor.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntityParserTest {
  @Test
  void readsARecord() {
    EntityModel order =
        Tables.entity(
            """
            @TenantEntity(prefix = "ORDER", partitionKey = "{customer}", sortKey = "{year}#X#{id:plain}")
            record Order(
                @TenantKey String tenantId, CustomerId customer, @Attribute("y") int year, String id,
                Optional<Instant> paidAt, Map<Status, List<Line>> lines) {}
            record CustomerId(UUID value) {}
            enum Status { OPEN }
            @Document record Line(String sku, Line next) {}
            """);

    assertThat(order.construction()).isEqualTo(Construction.constructor());
    assertThat(order.accessor()).isEqualTo("orders");
    assertThat(order.members())
        .extracting(MemberModel::name, MemberModel::role, MemberModel::attribute)
        .containsExactly(
            tuple("tenantId", MemberRole.TENANT, ""),
            tuple("customer", MemberRole.KEY, "customer"),
            tuple("year", MemberRole.KEY_AND_ATTRIBUTE, "y"),
            tuple("id", MemberRole.KEY, "id"),
            tuple("paidAt", MemberRole.ATTRIBUTE, "paidAt"),
            tuple("lines", MemberRole.ATTRIBUTE, "lines"));
    assertThat(order.partitionKey().members())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.type().kind()).isEqualTo(KeyType.Kind.UUID);
              assertThat(part.type().wrapper()).isPresent();
            });
    assertThat(order.sortKey().parts().get(1)).isEqualTo(new KeyPart.Literal("X"));
    assertThat(order.sortKey().members())
        .extracting(part -> part.type().kind())
        .containsExactly(KeyType.Kind.INTEGER, KeyType.Kind.PLAIN);
    assertThat(order.member("paidAt").nullable()).isTrue();
    assertThat(order.member("paidAt").type()).isInstanceOf(ValueType.OptionalOf.class);
    assertThat(order.member("tenantId").type()).isInstanceOf(ValueType.Tenant.class);
  }

  @Test
  void readsAJavaBeanWithWhatItInherits() {
    EntityModel order =
        Tables.entity(
            """
            abstract class Base<K, T> {
              private K id;
              private List<T> tags;
              protected boolean deleted;
              public K getId() { return id; }
              public void setId(K id) { this.id = id; }
              public List<T> getTags() { return tags; }
              public void setTags(List<T> tags) { this.tags = tags; }
              public boolean isDeleted() { return deleted; }
              public Base<K, T> setDeleted(boolean deleted) { this.deleted = deleted; return this; }
            }
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            class Order extends Base<UUID, String> {
              static int count;
              transient int cached;
              @Ignore int ignored;
              private String tenantId;
              private URLish URL;
              private Boolean isOpen;
              @TenantKey public String getTenantId() { return tenantId; }
              public void setTenantId(String tenantId) { this.tenantId = tenantId; }
              public URLish getURL() { return URL; }
              public void setURL(URLish url) { this.URL = url; }
              public Boolean isOpen() { return isOpen; }
              public void setOpen(Boolean open) { this.isOpen = open; }
              @Override @Attribute("labels") public List<String> getTags() { return super.getTags(); }
              public String getLabel() { return "derived"; }
              public int getCached() { return cached; }
            }
            enum URLish { HTTP }
            """);

    assertThat(order.construction()).isEqualTo(new Construction.Setters());
    assertThat(order.isPublic()).isFalse();
    assertThat(order.members())
        .extracting(
            MemberModel::name, MemberModel::attribute, MemberModel::reader, m -> m.setter().get())
        .containsExactly(
            tuple("id", "id", "getId", "setId"),
            tuple("tags", "labels", "getTags", "setTags"),
            tuple("deleted", "deleted", "isDeleted", "setDeleted"),
            tuple("tenantId", "", "getTenantId", "setTenantId"),
            tuple("URL", "URL", "getURL", "setURL"),
            tuple("open", "open", "isOpen", "setOpen"));
    assertThat(order.member("id").type().type()).isEqualTo(ClassName.get("java.util", "UUID"));
  }

  @Test
  void seesNullableOnDeclarationsAndOnTypes() {
    EntityModel order =
        Tables.entity(
            """
            @interface Nullable {}
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            record Order(
                @TenantKey String tenantId, String id, @Nullable String own,
                @org.jspecify.annotations.Nullable String jspecify,
                List<@org.jspecify.annotations.Nullable String> inside) {}
            """);
    assertThat(order.members())
        .filteredOn(MemberModel::nullable)
        .extracting(MemberModel::name)
        .containsExactly("own", "jspecify");
  }

  @Test
  void mergesPhysicalIndexes() {
    TableModel table =
        Tables.parse(
            """
            @TenantTable(name = "shop", entities = {Order.class, Invoice.class},
                indexes = {@TableIndex(name = "gsi1", partitionKey = "g"), @TableIndex(name = "gsi2")})
            interface Shop {}
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            @Index(name = "byStatus", partitionKey = "{status}", on = "gsi2")
            @Index(name = "byDate", sortKey = "{date}")
            record Order(@TenantKey String tenantId, String id, String status, LocalDate date) {}
            @TenantEntity(prefix = "INVOICE", sortKey = "{id}")
            @Index(name = "byNumber", sortKey = "{number}", on = "gsi1")
            record Invoice(@TenantKey String tenantId, String id, long number) {}
            """);
    assertThat(table.indexes())
        .containsExactly(
            new PhysicalIndexModel("gsi1", "g", Optional.of("gsi1_sk"), false, ProjectionModel.ALL),
            new PhysicalIndexModel("gsi2", "gsi2_pk", Optional.empty(), false, ProjectionModel.ALL),
            new PhysicalIndexModel(
                "byDate", "byDate_pk", Optional.of("byDate_sk"), false, ProjectionModel.ALL));
  }

  @Test
  void readsCollectionsAndWhatCrossesTenants() {
    TableModel table =
        Tables.parse(
            """
            record CompanyName(String name) {}
            @TenantTable(name = "shop", tenantType = CompanyName.class, tenant = "company#{name:plain}",
                entities = {Order.class, Item.class, User.class, Person.class})
            interface Shop {}
            @ItemCollection("ORDER#{id}") sealed interface OrderRow permits Order, Item {}
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            record Order(@TenantKey CompanyName company, long id) implements OrderRow {}
            @TenantEntity(prefix = "ORDER", sortKey = "{id}#ITEM#{line}")
            record Item(@TenantKey CompanyName company, long id, int line) implements OrderRow {}
            @TenantEntity(prefix = "user", sortKey = "{email:plain}")
            @CrossTenantIndex(name = "byEmail", partitionKey = "user#{email:plain}", view = Place.class,
                reason = "the login page")
            record User(@TenantKey CompanyName company, String email, String name) {}
            record Place(CompanyName company, String email) {}
            @CrossTenantEntity(partitionKey = "user#{email:plain}", sortKey = "user#", reason = "people")
            record Person(String email, String name) {}
            """);
    assertThat(table.tenant().builtIn()).isFalse();
    assertThat(table.tenant().parts().get(0).type().kind()).isEqualTo(KeyType.Kind.PLAIN);
    assertThat(table.collections())
        .singleElement()
        .satisfies(
            collection -> {
              assertThat(collection.accessor()).isEqualTo("orderRows");
              assertThat(collection.members())
                  .extracting(ClassName::simpleName)
                  .containsExactly("Order", "Item");
            });
    assertThat(table.entities().get(2).crossTenantIndexes().get(0).view().members())
        .extracting(MemberModel::name)
        .containsExactly("company", "email");
    assertThat(table.entities().get(3).sortKey().parts())
        .isEqualTo(List.of(new KeyPart.Literal("user#")));
  }

  @Test
  void readsManyMembersAndStrangeNames() {
    String members =
        IntStream.range(0, 200)
            .mapToObj(i -> "@Attribute(\"a " + i + "\") String größe" + i)
            .collect(Collectors.joining(", "));
    EntityModel wide =
        Tables.entity(
            "@TenantEntity(prefix = \"W\", sortKey = \"{größe7}#{default_}\") record"
                + " Wide(@TenantKey String tenantId, @Attribute(\"class\") int $default, String"
                + " default_, "
                + members
                + ") {}");
    assertThat(wide.members()).hasSize(203);
    assertThat(wide.member("$default").attribute()).isEqualTo("class");
    assertThat(wide.sortKey().members())
        .extracting(KeyPart.Member::name)
        .containsExactly("größe7", "default_");
  }
}
