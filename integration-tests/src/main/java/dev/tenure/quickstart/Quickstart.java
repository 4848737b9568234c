package dev.tenure.quickstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import com.amazonaws.services.dynamodbv2.local.embedded.DynamoDBEmbedded;
import com.amazonaws.services.dynamodbv2.local.shared.access.AmazonDynamoDBLocal;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Runs the quickstart: a table, two tenants, a slip that is refused, and what was generated. */
public final class Quickstart {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final DynamoDbClient client;
  private final AccountsTable table;
  private final Dataset dataset = Dataset.load();

  private Quickstart(DynamoDbClient client) {
    this.client = client;
    this.table = AccountsTable.connect(client);
  }

  /** Takes no arguments; expects to run in the directory of its module. */
  public static void main(String[] args) {
    try {
      run();
      System.exit(0); // DynamoDB Local leaves threads running
    } catch (RuntimeException | IOException e) {
      System.err.println("The quickstart failed: " + e);
      System.exit(1);
    }
  }

  private static void run() throws IOException {
    AmazonDynamoDBLocal local = DynamoDBEmbedded.create();
    try {
      DynamoDbClient client = local.dynamoDbClient();
      OUT.println("Tenure quickstart: two tenants in one table, on an embedded DynamoDB Local");
      createTable(client);
      Quickstart quickstart = new Quickstart(client);
      quickstart.load();
      quickstart.look();
      quickstart.slip();
      quickstart.readForeignProgram();
      quickstart.listGenerated();
    } finally {
      local.shutdown();
    }
  }

  private static void createTable(DynamoDbClient client) {
    step("Create the table, and compare it with its definition");
    AccountsOperator operator = AccountsOperator.connect(client);
    operator.createTableIfAbsent();
    OUT.println("   " + operator.verify());
  }

  private void load() {
    step("Load users and orders of both tenants");
    for (User user : dataset.users()) {
      tenant(user.tenantId()).users().create(user);
    }
    for (Order order : dataset.orders()) {
      tenant(order.tenantId()).orders().create(order);
    }
    OUT.printf(
        "   %d rows of accounts.csv written, each through its tenant's own door%n",
        dataset.users().size() + dataset.orders().size());
  }

  private void look() {
    step("What each tenant sees");
    for (String tenant : List.of("acme", "acme2")) {
      AccountsTenant door = tenant(tenant);
      List<User> users = door.users().all().stream().toList();
      List<Order> orders = door.orders().all().stream().toList();
      OUT.printf("   %-6s %3d users, %3d orders%n", tenant, users.size(), orders.size());
      Map<UUID, BigDecimal> spent =
          orders.stream()
              .collect(
                  groupingBy(
                      Order::userId,
                      reducing(BigDecimal.ZERO, Order::orderAmount, BigDecimal::add)));
      spent.entrySet().stream()
          .sorted(Map.Entry.<UUID, BigDecimal>comparingByValue().reversed())
          .limit(3)
          .forEach(e -> printSpending(door, e.getKey(), e.getValue()));
    }
  }

  private static void printSpending(AccountsTenant door, UUID userId, BigDecimal spent) {
    String name = door.users().get(userId).map(User::userName).orElseThrow();
    OUT.printf("            %-20s %10s%n", name, spent);
  }

  private void slip() {
    step("A slip: an order of acme, handed to acme2");
    Order order = tenant("acme").orders().all().first().orElseThrow();
    OUT.println("   acme2.orders().save(order)");
    try {
      tenant("acme2").orders().save(order);
      throw new IllegalStateException("acme2 wrote an order of acme");
    } catch (TenantMismatchException refused) {
      OUT.println("   " + refused.getMessage());
    }
    boolean visible = tenant("acme2").orders().get(order.orderId()).isPresent();
    OUT.printf("   acme2.orders().get(its id) -> %s%n", visible ? "present!" : "empty");
  }

  private void readForeignProgram() {
    step("A row another program wrote: no entity attribute, attributes nobody declared");
    UUID id = UUID.fromString("3c0b5f0e-0d0f-4a53-9a52-0d7bd9a1a001");
    client.putItem(
        put ->
            put.tableName("MultiTenantTable")
                .item(
                    Map.of(
                        "PK", AttributeValue.fromS("tenant#acme"),
                        "SK", AttributeValue.fromS("user#" + id),
                        "user_id", AttributeValue.fromS(id.toString()),
                        "user_name", AttributeValue.fromS("Guido van Rossum"),
                        "user_email", AttributeValue.fromS("guido@acme.example"),
                        "favourite_colour", AttributeValue.fromS("orange"))));
    OUT.println("   PK = tenant#acme, SK = user#" + id);
    OUT.println("   acme.users().get(id)  -> " + tenant("acme").users().get(id).orElseThrow());
    OUT.println("   acme2.users().get(id) -> " + tenant("acme2").users().get(id));
  }

  private void listGenerated() throws IOException {
    step("What the compiler wrote from three annotated types");
    Path module = Path.of("").toAbsolutePath();
    Path project = Objects.requireNonNull(module.getParent());
    for (String root :
        List.of(
            "target/generated-sources/annotations/dev/tenure/quickstart",
            "target/classes/META-INF/tenure/MultiTenantTable")) {
      try (Stream<Path> files = Files.walk(module.resolve(root))) {
        files
            .filter(Files::isRegularFile)
            .sorted()
            .map(file -> project.relativize(file))
            .forEach(file -> OUT.println("   " + file));
      }
    }
  }

  private AccountsTenant tenant(String id) {
    return table.tenant(TenantId.of(id));
  }

  private static void step(String title) {
    OUT.println();
    OUT.println(title);
  }
}
