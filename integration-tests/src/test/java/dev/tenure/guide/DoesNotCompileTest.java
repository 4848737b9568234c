package dev.tenure.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must not be asked is not there: each line that does not compile stands beside one that does,
 * so that it is refused for what it says, and not for a slip.
 */
class DoesNotCompileTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @TempDir Path classes;

  /**
   * Two expressions.
   *
   * @param parameters what they use
   */
  private record Pair(String home, String parameters, String can, String cannot) {
    @Override
    public String toString() {
      return cannot;
    }
  }

  private static Pair rides(String can, String cannot) {
    String parameters = "RidesTenant acme, RidesTable table, RidesOperator operator";
    return new Pair("dev.tenure.queries", parameters, can, cannot);
  }

  private static Pair tasks(String can, String cannot) {
    return new Pair("dev.tenure.updates", "TaskDao tasks, Task task", can, cannot);
  }

  private static Pair people(String can, String cannot) {
    return new Pair("dev.tenure.unique", "PeopleTenant acme, User user, Note note", can, cannot);
  }

  private static Pair market(String can, String cannot) {
    String parameters =
        "MarketTenant acme, MarketTable table, MarketCrossTenant all,"
            + " software.amazon.awssdk.services.dynamodb.DynamoDbClient client";
    return new Pair("dev.tenure.proof.market", parameters, can, cannot);
  }

  static Stream<Pair> pairs() {
    return Stream.of(
        // Consistent reads are of the table.
        rides("acme.rides().all().consistent()", "acme.rides().byCity(\"Bern\").consistent()"),
        rides(
            "acme.rides().all().rideId().from(\"r\").consistent()",
            "acme.rides().byFare().consistent()"),
        // Parts come in their order, and each part is of its type.
        rides(
            "acme.rides().byCity(\"Bern\").startedAt().from(java.time.Instant.EPOCH)",
            "acme.rides().byCity(\"Bern\").rideId().from(\"r\")"),
        rides("acme.rides().byCity(\"Bern\")", "acme.rides().byCity(7)"),
        rides(
            "acme.rides().all().rideId().beginsWith(\"r\")",
            "acme.rides().byCity(\"Bern\").startedAt().beginsWith(\"2026\")"),
        // Conditions are about the entity, by types and operators that mean something.
        rides(
            "acme.rides().all().filter(RideAttributes.CITY.eq(\"Bern\"))",
            "acme.rides().all().filter(EventAttributes.CAR.eq(\"Bern\"))"),
        rides("RideAttributes.FARE.eq(java.math.BigDecimal.ONE)", "RideAttributes.FARE.eq(\"1\")"),
        rides(
            "RideAttributes.STATUS.eq(RideStatus.PAID)",
            "RideAttributes.STATUS.lessThan(RideStatus.PAID)"),
        rides(
            "acme.rides().all().select(RideViews.TRIP)",
            "acme.rides().all().select(EventViews.SIGHTING)"),
        // Whole tables are the operator's.
        rides("operator.scan()", "acme.scan()"),
        rides("acme.rides().all().stream()", "acme.rides().scan()"),
        rides("table.tenant(dev.tenure.runtime.TenantId.of(\"acme\"))", "table.scan()"),
        // Shared data is read and checked.
        rides("acme.words().get(\"taxi\")", "acme.words().save(new Word(\"taxi\", \"\"))"),
        rides(
            "acme.transaction().checkExists(acme.words().key(\"taxi\"))",
            "acme.transaction().save(new Word(\"taxi\", \"\"))"),
        // An update by key leaves no index behind, and no key is set.
        tasks("tasks.update(\"p\", 1).removePerson()", "tasks.update(\"p\", 1).setPerson(\"ann\")"),
        tasks("tasks.update(task).setPerson(\"ann\")", "tasks.upsert(task).setPerson(\"ann\")"),
        tasks("tasks.update(task).setTitle(\"new\")", "tasks.update(task).setNumber(2)"),
        tasks(
            "tasks.update(\"p\", 1).setTitle(\"new\")", "tasks.update(\"p\", 1).setTenantId(\"\")"),
        tasks("tasks.update(\"p\", 1).addCount(1)", "tasks.update(\"p\", 1).addRank(1)"),
        tasks("tasks.update(\"p\", 1).addCount(1)", "tasks.update(\"p\", 1).addTitle(\"more\")"),
        tasks("tasks.update(\"p\", 1).removeTitle()", "tasks.update(\"p\", 1).removeCount()"),
        // Batches take no conditions, and so nothing that is unique.
        people("acme.batch().replace(note)", "acme.batch().create(note)"),
        people("acme.batch().replace(note)", "acme.batch().replace(user)"),
        people(
            "(Runnable) () -> acme.notes().replaceAll(java.util.List.of(note))",
            "(Runnable) () -> acme.users().replaceAll(java.util.List.of(user))"),
        // An index answers what it holds.
        market(
            "PaymentPlace.class.cast(acme.payments().byPayer(\"c\").first().get()).payer()",
            "acme.payments().byPayer(\"c\").first().get().cents()"),
        // A parent is read with its children.
        market("acme.purchaseRows().of(\"p\")", "acme.purchases().all()"),
        // What crosses tenants is behind a door of its own.
        market("all.carriers()", "acme.carriers()"),
        market("MarketCrossTenant.connect(client)", "table.crossTenant()"),
        market("all.tickets().byTicketId(\"t\")", "acme.tickets().byTicketId(\"t\")"),
        // There is no data without a tenant.
        market("table.tenant(dev.tenure.runtime.TenantId.of(\"a\")).coupons()", "table.coupons()"),
        new Pair(
            "elsewhere",
            "dev.tenure.proof.market.MarketTenant acme",
            "acme.coupons()",
            "new dev.tenure.proof.market.CouponDao(null)"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isNotThere(Pair pair) {
    assertThat(errors(pair, pair.can())).as(pair.can()).isEmpty();
    assertThat(errors(pair, pair.cannot())).hasSize(1);
  }

  private List<String> errors(Pair pair, String expression) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String source =
        "package "
            + pair.home()
            + "; class Tried { Object tried("
            + pair.parameters()
            + ") { return "
            + expression
            + "; } }";
    List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath());
    COMPILER
        .getTask(null, null, found, options, null, List.of(new Source(pair.home(), source)))
        .call();
    // A copy: to word a message javac may read further classes, and warn of what they lack.
    return List.copyOf(found.getDiagnostics()).stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String home, String text) {
      super(URI.create("string:///" + home.replace('.', '/') + "/Tried.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
