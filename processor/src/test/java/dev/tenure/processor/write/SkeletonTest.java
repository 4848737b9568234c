package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.TableOutline;
import dev.tenure.processor.model.TableOutline.CollectionOutline;
import dev.tenure.processor.model.TableOutline.EntityOutline;
import dev.tenure.processor.model.TableOutline.MemberOutline;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A table with errors still has the names that user code refers to. */
class SkeletonTest {
  private static final ClassName TENANT_ID = ClassName.get("dev.tenure.runtime", "TenantId");
  private static final ClassName ORDER = ClassName.get("shop", "Order");

  private static final TableOutline SHOP =
      new TableOutline(
          ClassName.get("shop", "Shop"),
          TENANT_ID,
          List.of(
              entity("Order", EntityKind.TENANT, "orders"),
              entity("Country", EntityKind.SHARED, "countries"),
              entity("Person", EntityKind.CROSS_TENANT, "people")),
          List.of(new CollectionOutline(ClassName.get("shop", "OrderRow"), "orderRows", true)),
          true,
          true);

  private static EntityOutline entity(String name, EntityKind kind, String accessor) {
    MemberOutline member = new MemberOutline("placedAt", ClassName.get("java.time", "Instant"));
    return new EntityOutline(
        ClassName.get("shop", name),
        kind,
        accessor,
        List.of(member, member),
        List.of(ClassName.get("shop", name)),
        kind == EntityKind.TENANT,
        true);
  }

  @Test
  void compilesWithTheUsersCode() {
    List<JavaFileObject> sources = new ArrayList<>();
    for (JavaFile file : new TableWriter().skeleton(SHOP)) {
      sources.add(file.toJavaFileObject());
    }
    for (String type : List.of("Shop", "Order", "Country", "Person", "OrderRow")) {
      sources.add(
          JavaFileObjects.forSourceString(
              "shop." + type, "package shop; public interface " + type + " {}"));
    }
    sources.add(
        JavaFileObjects.forSourceString(
            "shop.Service",
            """
            package shop;
            import static shop.OrderAttributes.PLACED_AT;
            import dev.tenure.runtime.TenantId;
            import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
            class Service {
              Object use(DynamoDbClient client, DynamoDbAsyncClient asyncClient, Order order) {
                ShopOperator.connect(client).createTableIfAbsent();
                ShopShared.connect(client).countries();
                ShopCrossTenant.connect(client).people();
                OrderLookup lookup = ShopCrossTenant.connect(client).orders();
                ShopTenant tenant = ShopTable.connect(client).tenant(TenantId.of("acme"));
                CountryReader countries = tenant.countries();
                OrderRowCollection rows = tenant.orderRows();
                tenant.orders().create(order);
                tenant.transaction().create(order).delete(order).run();
                ShopCrossTenant.connect(client).transaction().save(order).run("token");
                use(ShopAsyncTable.connect(asyncClient).tenant(TenantId.of("acme")), order);
                ShopAsyncShared.connect(asyncClient).countries();
                OrderAsyncLookup asyncLookup = ShopAsyncCrossTenant.connect(asyncClient).orders();
                return PLACED_AT.name() + ShopTable.DEFINITION.name() + countries + rows + lookup
                    + asyncLookup;
              }
              void use(ShopAsyncTenant tenant, Order order) {
                CountryAsyncReader countries = tenant.countries();
                OrderRowAsyncCollection rows = tenant.orderRows();
                tenant.orders().create(order);
                tenant.transaction().create(order).delete(order).run();
              }
            }
            """));
    Compilation compilation = com.google.testing.compile.Compiler.javac().compile(sources);
    assertThat(compilation).succeeded();
  }

  @Test
  void writesEveryClassThatTheWholeTableHas() {
    TableOutline unknown =
        new TableOutline(
            ClassName.get("shop", "Shop"),
            TENANT_ID,
            List.of(
                new EntityOutline(
                    ORDER, EntityKind.TENANT, "orders", List.of(), List.of(), false, true)),
            List.of(),
            false,
            true);
    assertThat(new TableWriter().skeleton(unknown))
        .extracting(file -> file.typeSpec().name())
        .containsExactlyInAnyOrder(
            "ShopTable",
            "ShopTenant",
            "ShopOperator",
            "ShopStream",
            "ShopPaths",
            "ShopChanges",
            "OrderKeys",
            "OrderAttributes",
            "OrderSchema",
            "OrderDao",
            "OrderUpdate",
            "OrderRevision",
            "OrderUpsert");
  }
}
