package dev.tenure.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The classes of a sealed interface share one prefix, one DAO and one document type. */
class HierarchyTest {
  private static final CardPayment CARD =
      new CardPayment("acme", "p-1", "ann", BigDecimal.TEN, List.of("4", "2"));
  private static final BankPayment BANK =
      new BankPayment("acme", "p-2", "ann", BigDecimal.ONE, "CH93");

  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private OfficeTenant acme;

  @BeforeEach
  void createTable() {
    OfficeOperator.connect(dynamoDb.client()).createTableIfAbsent();
    acme = OfficeTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
  }

  @Test
  void eachRowIsReadAsTheClassItWas() {
    assertThat(acme.payments().create(CARD)).isEqualTo(CARD);
    acme.payments().create(BANK);

    assertThat(acme.payments().get("p-1")).contains(CARD);
    assertThat(acme.payments().get("p-2"))
        .get()
        .isInstanceOfSatisfying(BankPayment.class, p -> assertThat(p.iban()).isEqualTo("CH93"));
    assertThat(acme.payments().all().stream()).hasSize(2).first().isEqualTo(CARD);
    assertThat(acme.payments().byPayer("ann").stream()).hasSize(2).first().isEqualTo(CARD);
  }

  @Test
  void aRowHasItsTypeAndTheAttributesOfItsClass() {
    acme.payments().create(CARD);
    acme.payments().create(BANK);

    assertThat(row("PAYMENT#p-1"))
        .containsEntry("kind", AttributeValue.fromS("card"))
        .containsOnlyKeys(
            "PK",
            "SK",
            "_entity",
            "kind",
            "paid_by",
            "amount",
            "digits",
            "byPayer_pk",
            "byPayer_sk");
    assertThat(row("PAYMENT#p-2"))
        .containsEntry("kind", AttributeValue.fromS("bank"))
        .containsKey("iban")
        .doesNotContainKey("digits");
  }

  @Test
  void aSavedObjectMayBeOfAnotherClass() {
    acme.payments().create(CARD);

    acme.payments().save(new BankPayment("acme", "p-1", "bob", BigDecimal.ONE, null));

    assertThat(acme.payments().get("p-1")).get().isInstanceOf(BankPayment.class);
    assertThat(row("PAYMENT#p-1")).doesNotContainKey("digits");
  }

  @Test
  void aRowOfNoKnownTypeIsRefusedWithoutItsValue() {
    acme.payments().create(CARD);
    Map<String, AttributeValue> row = new HashMap<>(row("PAYMENT#p-1"));
    row.put("kind", AttributeValue.fromS("hidden"));
    dynamoDb.client().putItem(request -> request.tableName("office").item(row));

    assertThatThrownBy(() -> acme.payments().get("p-1"))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("Payment")
        .hasMessageContaining("kind")
        .hasMessageContaining("names no known type")
        .hasMessageNotContaining("hidden");

    row.remove("kind");
    dynamoDb.client().putItem(request -> request.tableName("office").item(row));

    assertThatThrownBy(() -> acme.payments().get("p-1"))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("kind")
        .hasMessageContaining("is missing");
  }

  @Test
  void theTypeIsAnAttributeToAskFor() {
    acme.payments().create(CARD);
    acme.payments().create(BANK);

    assertThat(PaymentAttributes.TYPE.name()).isEqualTo("kind");
    assertThat(acme.payments().all().filter(PaymentAttributes.TYPE.eq("bank")).stream())
        .singleElement()
        .isInstanceOf(BankPayment.class);
  }

  @Test
  void aCopyWithWhatTheRuntimeManagesIsOfTheSameClass() {
    Job report = new Job.Report("acme", "j-1", 4, 3);
    Job transfer =
        Job.Transfer.builder()
            .withTenantId("acme")
            .withJobId("j-2")
            .withTarget(new Job.Target("here", 22))
            .build();

    assertThat(JobSchema.INSTANCE.managedCopyOf(report, new NextVersion()))
        .isEqualTo(new Job.Report("acme", "j-1", 5, 3));
    assertThat(JobSchema.INSTANCE.managedCopyOf(transfer, new NextVersion()))
        .isInstanceOfSatisfying(
            Job.Transfer.class,
            copy -> {
              assertThat(copy.jobId()).isEqualTo("j-2");
              assertThat(copy.version()).isEqualTo(1);
              assertThat(copy.target()).isEqualTo(new Job.Target("here", 22));
            });
  }

  @Test
  void aBuilderMayAnswerAnotherOneEachTime() {
    acme.jobs()
        .create(
            Job.Transfer.builder()
                .withTenantId("acme")
                .withJobId("j-3")
                .withTarget(new Job.Target("there", 80))
                .build());

    assertThat(acme.jobs().get("j-3"))
        .get()
        .isInstanceOfSatisfying(
            Job.Transfer.class,
            found -> assertThat(found.target()).isEqualTo(new Job.Target("there", 80)));
  }

  @Test
  void documentsMayBeOfSeveralClasses() {
    Drawing drawing =
        new Drawing(
            "acme",
            "d-1",
            List.of(
                new Shape.Circle(2),
                new Shape.Polygon(List.of(3.0, 4.0, 5.0), List.of(new Shape.Circle(1)))));
    acme.drawings().create(drawing);

    assertThat(acme.drawings().get("d-1")).contains(drawing);
    assertThat(row("DRAWING#d-1").get("shapes").l().get(0).m())
        .containsEntry("_type", AttributeValue.fromS("Circle"))
        .containsOnlyKeys("_type", "radius");
  }

  private static Map<String, AttributeValue> row(String sortKey) {
    Map<String, AttributeValue> key =
        Map.of("PK", AttributeValue.fromS("TENANT#acme"), "SK", AttributeValue.fromS(sortKey));
    return dynamoDb.client().getItem(request -> request.tableName("office").key(key)).item();
  }
}
