package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.faults.Fault;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.testing.DynamoDbLocalExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Unique values that are a part of the primary key: no attribute tells whether they are kept. */
class ValuesOfKeysTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private Companies companies;
  private ParcelDao parcels;

  @BeforeEach
  void open() {
    companies = new Companies(dynamoDb);
    parcels = companies.acme.parcels();
  }

  @AfterEach
  void close() {
    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    companies.close();
  }

  @Test
  void everyWriteOfANewItemTakesThem() {
    parcels.save(Parcel.of("north", "1"));
    parcels.replace(Parcel.of("north", "2"));
    parcels.upsert(Parcel.of("north", "3")).addWeight(2).run();
    parcels.create(Parcel.of("north", "4"));

    for (String number : new String[] {"1", "2", "3", "4"}) {
      Parcel same = Parcel.of("south", number);
      assertThatThrownBy(() -> parcels.save(same)).isInstanceOf(UniqueConstraintException.class);
      assertThatThrownBy(() -> parcels.replace(same)).isInstanceOf(UniqueConstraintException.class);
      assertThatThrownBy(() -> parcels.upsert(same).addWeight(1).run())
          .isInstanceOf(UniqueConstraintException.class);
      assertThatThrownBy(() -> parcels.create(same)).isInstanceOf(UniqueConstraintException.class);
    }
  }

  @Test
  void anItemThatIsThereIsOneRequest() {
    parcels.create(Parcel.of("north", "1"));
    parcels.create(Parcel.of("north", "2").withLabel("blue"));
    int before = companies.http.sent().size();

    parcels.save(Parcel.of("north", "1"));
    parcels.replace(Parcel.of("north", "2").withLabel("blue"));
    parcels.upsert(Parcel.of("north", "1")).addWeight(2).run();

    assertThat(companies.http.sent().subList(before, companies.http.sent().size()))
        .containsExactly("UpdateItem", "PutItem", "UpdateItem");
  }

  @Test
  void otherValuesMoveBesideThem() {
    parcels.save(Parcel.of("north", "1").withLabel("blue"));
    parcels.save(Parcel.of("north", "1").withLabel("red"));
    parcels.save(Parcel.of("south", "2").withLabel("blue"));
    parcels.save(Parcel.of("north", "1"));
    parcels.delete("north", "1");
    parcels.save(Parcel.of("south", "1").withLabel("red"));

    assertThat(Companies.kept(companies.client)).hasSize(4);
  }

  @Test
  void whatSomebodyElseDeletesIsNotDeletedAgain() {
    parcels.create(Parcel.of("north", "1"));
    companies.http.next(
        "TransactWriteItems",
        Fault.after(
            () -> {
              try (Companies others = new Companies(dynamoDb)) {
                others.acme.parcels().delete("north", "1");
                others.acme.parcels().create(Parcel.of("south", "1"));
              }
            }));

    assertThat(parcels.delete("north", "1")).isEmpty();
    assertThat(parcels.getByNumber("1")).contains(Parcel.of("south", "1"));
  }

  @Test
  void whatSomebodyElseDeletesIsWrittenAnew() {
    parcels.create(Parcel.of("north", "1").withLabel("blue"));
    companies.http.next(
        "TransactWriteItems",
        Fault.after(
            () -> {
              try (Companies others = new Companies(dynamoDb)) {
                others.acme.parcels().delete("north", "1");
              }
            }));

    assertThat(parcels.save(Parcel.of("north", "1"))).isEqualTo(Parcel.of("north", "1"));
    assertThat(Companies.kept(companies.client)).hasSize(1);
  }
}
