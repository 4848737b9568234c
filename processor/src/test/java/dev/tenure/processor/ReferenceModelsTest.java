package dev.tenure.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import org.junit.jupiter.api.Test;

/** Published designs that must be expressible without an error or a warning. */
class ReferenceModelsTest {

  @Test
  void configurationOfInstallations() {
    accept(
        """
        record Installation(String apiUrl, String appId) {}
        @TenantTable(name = "AppTable", tenantType = Installation.class, tenant = "{apiUrl}#{appId}",
            entities = {AppConfig.class, Transaction.class})
        interface Commerce {}
        @ItemCollection("") sealed interface InstallationRow permits AppConfig, Transaction {}
        @TenantEntity(prefix = "APP_CONFIG", sortKey = "{configKey}")
        record AppConfig(@TenantKey Installation installation, String configKey,
            Map<String, ChannelConfig> channels, @Version long version) implements InstallationRow {}
        @Document record ChannelConfig(String configurationName, boolean live) {}
        @TenantEntity(prefix = "TRANSACTION", sortKey = "{transactionId}")
        record Transaction(@TenantKey Installation installation, String transactionId,
            Instant receivedAt, State state) implements InstallationRow {}
        enum State { RECEIVED, HANDLED }
        """);
  }

  @Test
  void usersAndOrdersOfAnotherProgram() {
    accept(
        """
        @TenantTable(name = "MultiTenantTable", tenant = "tenant#{tenantId}", naming = Naming.SNAKE_CASE,
            readUnits = 5, writeUnits = 5, entities = {User.class, Order.class})
        interface Accounts {}
        @TenantEntity(prefix = "user", sortKey = "{userId}")
        record User(@TenantKey String tenantId, @Attribute UUID userId, String userName) {}
        @TenantEntity(prefix = "order", sortKey = "{orderId}")
        record Order(@TenantKey String tenantId, UUID orderId, UUID userId, BigDecimal orderAmount) {}
        """);
  }

  @Test
  void stores() {
    accept(
        """
        record StoreId(UUID storeId) {}
        @TenantTable(name = "stores", tenantType = StoreId.class, tenant = "STORE#{storeId}",
            entities = {Store.class, Product.class, Order.class, LineItem.class, Country.class})
        interface Stores {}
        @TenantEntity(prefix = "STORE") record Store(@TenantKey StoreId store, String name) {}
        @TenantEntity(prefix = "PRODUCT", sortKey = "{productId}")
        @Index(name = "byName", partitionKey = "{name}")
        record Product(@TenantKey StoreId store, long productId, String name, BigDecimal price) {}
        @ItemCollection("ORDER#{orderId}") sealed interface OrderRow permits Order, LineItem {}
        @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
        @Index(name = "byStatus", partitionKey = "{status}", sortKey = "{placedAt}#{orderId}")
        @Index(name = "byPlacedAt", sortKey = "{placedAt}#{orderId}")
        record Order(@TenantKey StoreId store, long orderId, Status status, Instant placedAt,
            @Version long version) implements OrderRow {}
        @TenantEntity(prefix = "ORDER", sortKey = "{orderId}#ITEM#{line}")
        @Index(name = "byProduct", partitionKey = "{productId}", sortKey = "{orderId}#{line}")
        record LineItem(@TenantKey StoreId store, long orderId, int line, long productId, int quantity)
            implements OrderRow {}
        @SharedEntity(prefix = "COUNTRY", sortKey = "{code}") record Country(String code, String name) {}
        enum Status { PLACED, PAID }
        """);
  }

  @Test
  void companiesAndUsers() {
    accept(
        """
        record CompanyName(String name) {}
        @TenantTable(name = "goldstack", tenantType = CompanyName.class, tenant = "company#{name:plain}",
            partitionKey = "pk", sortKey = "sk",
            indexes = @TableIndex(name = "gsi1", partitionKey = "gsi1_partitionKey"),
            entities = {Company.class, User.class})
        interface Companies {}
        @TenantEntity(prefix = "company#") record Company(@TenantKey CompanyName company, Instant at) {}
        @TenantEntity(prefix = "user", sortKey = "{email:plain}")
        @CrossTenantIndex(name = "byEmail", on = "gsi1", partitionKey = "user#{email:plain}",
            view = UserPlace.class, reason = "the login page knows an e-mail address")
        record User(@TenantKey CompanyName company, String email, String name) {}
        record UserPlace(@TenantKey CompanyName company, String email) {}

        @TenantTable(name = "goldstack-many", tenantType = CompanyName.class,
            tenant = "company#{name:plain}", partitionKey = "pk", sortKey = "sk",
            entities = {Firm.class, FirmMember.class, Person.class, PersonFirm.class})
        interface Memberships {}
        @TenantEntity(prefix = "company#") record Firm(@TenantKey CompanyName company) {}
        @TenantEntity(prefix = "user", sortKey = "{email:plain}")
        record FirmMember(@TenantKey CompanyName company, String email, Instant joinedAt) {}
        @CrossTenantEntity(partitionKey = "user#{email:plain}", sortKey = "user#",
            reason = "a person is in several companies")
        record Person(String email, String name) {}
        @CrossTenantEntity(partitionKey = "user#{email:plain}", sortKey = "company#{company:plain}",
            reason = "the companies of a person")
        record PersonFirm(String email, String company, Instant joinedAt) {}
        """);
  }

  @Test
  void schools() {
    accept(
        """
        record SchoolId(String schoolId) {}
        @TenantTable(name = "catalog", entities = School.class) interface Catalog {}
        @CrossTenantEntity(partitionKey = "SCHOOL", sortKey = "{schoolId}", reason = "the catalog")
        record School(String schoolId, String name, String store) {}
        @TenantTable(name = "school", tenantType = SchoolId.class, tenant = "SCHOOL#{schoolId}",
            entities = {Student.class, Course.class})
        interface Schools {}
        @TenantEntity(prefix = "STUDENT", sortKey = "{studentId}")
        record Student(@TenantKey SchoolId school, UUID studentId, String name) {}
        @TenantEntity(prefix = "COURSE", sortKey = "{year}#{code}")
        record Course(@TenantKey SchoolId school, int year, String code, String title) {}
        """);
  }

  private static void accept(String source) {
    String header =
        "package model; import dev.tenure.*; import java.math.*; import java.time.*;"
            + " import java.util.*;\n";
    Compilation compilation =
        Compiler.javac()
            .withOptions(
                "-Xlint:all,-processing,-classfile,-auxiliaryclass",
                "-Atenure.suppress=ExportIncomplete") // plain tenants have no policies
            .withProcessors(new TenureProcessor())
            .compile(Sources.files(header + source));
    assertThat(Sources.messages(compilation)).isEmpty();
  }
}
