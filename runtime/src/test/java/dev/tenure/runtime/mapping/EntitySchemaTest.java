package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.expression.EntityAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class EntitySchemaTest {
  private static final ParcelSchema SCHEMA = ParcelSchema.INSTANCE;
  private static final Instant SENT = Instant.parse("2026-01-31T10:15:30Z");

  private static Parcel parcel() {
    return new Parcel(
        "acme",
        "p-1",
        "DHL",
        SENT,
        1200,
        5_000L,
        true,
        new BigDecimal("6.95"),
        Parcel.Size.LARGE,
        new Parcel.Email("a@example.org"),
        Optional.of("ring twice"),
        List.of(new Parcel.Stop("Utrecht", 1.5, Set.of(1, 2), List.of(stop("Zeist")))),
        Set.of("gift"),
        Map.of(3, stop("Breda")));
  }

  private static Parcel bare() {
    return new Parcel(
        "acme",
        "p-1",
        null,
        SENT,
        0,
        null,
        false,
        null,
        null,
        null,
        Optional.empty(),
        null,
        Set.of(),
        null);
  }

  private static Parcel.Stop stop(String city) {
    return new Parcel.Stop(city, 0.25, Set.of(), null);
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static Map<String, AttributeValue> changed(String name, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(SCHEMA.toItem(parcel()));
    item.put(name, value);
    return item;
  }

  @Test
  void keysTagAndIndexKeysAreWrittenFromTheObject() {
    Map<String, AttributeValue> item = SCHEMA.toItem(parcel());
    assertThat(item)
        .containsEntry("PK", text("TENANT#acme"))
        .containsEntry("SK", text("PARCEL#p-1"))
        .containsEntry("_entity", text("Parcel"))
        .containsEntry("byCarrier_pk", text("TENANT#acme#DHL"))
        .containsEntry("byCarrier_sk", text("2026-01-31T10:15:30.000000000Z"))
        .containsEntry("sender", text("a@example.org"))
        .containsEntry("size", text("LARGE"));
    assertThat(SCHEMA.partitionKeyOf(parcel())).isEqualTo("TENANT#acme");
    assertThat(SCHEMA.tenantKeyOf(parcel())).isEqualTo("TENANT#acme");
    assertThat(SCHEMA.sortKeyOf(parcel())).isEqualTo("PARCEL#p-1");
    assertThatThrownBy(() -> item.put("x", text("y")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void absentMembersAreAbsentAttributes() {
    assertThat(SCHEMA.toItem(bare()).keySet())
        .containsExactly("PK", "SK", "_entity", "parcelId", "sentAt", "weight", "fragile");
    assertThat(SCHEMA.fromItem(SCHEMA.toItem(bare()))).isEqualTo(bare());
  }

  @Test
  void everyParcelComesBack() {
    Gen<Parcel.Stop> stops =
        Values.STRING.zip(
            Values.DOUBLE,
            lists().of(Values.INTEGER).ofSizeBetween(0, 3),
            (city, km, doors) -> new Parcel.Stop(city, km, new HashSet<>(doors), null));
    qt().forAll(
            Values.STRING,
            Values.LONG,
            lists().of(stops).ofSizeBetween(0, 3),
            lists().of(Values.STRING).ofSizeBetween(0, 3))
        .checkAssert(
            (text, number, route, labels) -> {
              Parcel parcel =
                  new Parcel(
                      "acme",
                      "p" + number,
                      null,
                      SENT.plusNanos(number),
                      number.intValue(),
                      number,
                      number % 2 == 0,
                      BigDecimal.valueOf(number, 3),
                      number % 2 == 0 ? Parcel.Size.SMALL : Parcel.Size.LARGE,
                      new Parcel.Email(text),
                      Optional.of(text).filter(t -> t.length() > 2),
                      nested(route),
                      new HashSet<>(labels),
                      byDay(route));
              assertThat(SCHEMA.fromItem(SCHEMA.toItem(parcel))).isEqualTo(parcel);
            });
  }

  private static List<Parcel.Stop> nested(List<Parcel.Stop> route) {
    List<Parcel.Stop> all = new ArrayList<>(route);
    all.add(new Parcel.Stop("around", 1, Set.of(), route));
    all.add(null);
    return all;
  }

  private static Map<Integer, Parcel.Stop> byDay(List<Parcel.Stop> route) {
    Map<Integer, Parcel.Stop> byDay = new HashMap<>();
    for (int i = 0; i < route.size(); i++) {
      byDay.put(i, route.get(i));
    }
    return byDay;
  }

  @Test
  void unknownAndNullAttributesAreIgnored() {
    Map<String, AttributeValue> item = changed("whatever", text("x"));
    item.put("insured", AttributeValue.fromNul(true));
    item.put("remark", AttributeValue.fromNul(true));
    item.put("labels", AttributeValue.fromNul(true));
    Parcel read = SCHEMA.fromItem(item);
    assertThat(read.insured()).isNull();
    assertThat(read.remark()).isEmpty();
    assertThat(read.labels()).isEmpty();
  }

  @Test
  void anAbsentPrimitiveIsJavasDefault() {
    Map<String, AttributeValue> item = new HashMap<>(SCHEMA.toItem(parcel()));
    item.keySet().removeAll(Set.of("weight", "fragile"));
    assertThat(SCHEMA.fromItem(item).weight()).isZero();
    assertThat(SCHEMA.fromItem(item).fragile()).isFalse();
  }

  @Test
  void anotherTagIsRefusedAndNoTagIsNot() {
    assertThatThrownBy(() -> SCHEMA.fromItem(changed("_entity", text("Letter"))))
        .isInstanceOf(MappingException.class)
        .hasMessage("Parcel: attribute '_entity' names another entity");
    assertThat(SCHEMA.isTaggedAsAnother(changed("_entity", AttributeValue.fromN("1")))).isTrue();

    Map<String, AttributeValue> untagged = new HashMap<>(SCHEMA.toItem(parcel()));
    untagged.remove("_entity");
    assertThat(SCHEMA.fromItem(untagged)).isEqualTo(parcel());
  }

  @Test
  void aRepeatedKeyMemberAgreesWithTheKey() {
    assertThatThrownBy(() -> SCHEMA.fromItem(changed("parcelId", text("p-2"))))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessageContaining("'parcelId'")
        .hasMessageNotContaining("p-2");
    Map<String, AttributeValue> without = new HashMap<>(SCHEMA.toItem(parcel()));
    without.remove("parcelId");
    assertThat(SCHEMA.fromItem(without)).isEqualTo(parcel());
  }

  @Test
  void refusalsNameEntityAndAttributeButNoValue() {
    refused(changed("sentAt", AttributeValue.fromN("5550")), "sentAt' must be S but is N");
    refused(changed("weight", text("5550")), "weight' must be N but is S");
    refused(changed("fragile", text("5550")), "fragile' must be BOOL but is S");
    refused(changed("postage", AttributeValue.fromBool(true)), "postage' must be N but is BOOL");
    refused(
        changed("size", text("5550")), "size' is no constant of " + Parcel.Size.class.getName());
    refused(changed("stops", text("5550")), "stops' must be L but is S");
    refused(changed("labels", text("5550")), "labels' must be SS but is S");
    refused(changed("byDay", text("5550")), "byDay' must be M but is S");
    refused(changed("sentAt", text("5550")), "sentAt' is not an instant in ISO form");
    refused(changed("PK", AttributeValue.fromN("5550")), "PK' must be S but is N");
    AttributeValue km = AttributeValue.fromM(Map.of("km", text("5550")));
    AttributeValue route = AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of()), km));
    refused(changed("stops", route), "stops[1].km' must be N but is S");
    refused(
        changed("byDay", AttributeValue.fromM(Map.of("1", km))), "byDay[].km' must be N but is S");
  }

  private static void refused(Map<String, AttributeValue> item, String message) {
    assertThatThrownBy(() -> SCHEMA.fromItem(item))
        .isInstanceOf(MappingException.class)
        .hasMessage("Parcel: attribute '" + message)
        .hasNoCause();
  }

  @Test
  void whatCannotBeWrittenIsNamedByItsPath() {
    Parcel.Stop endless = new Parcel.Stop("x", Double.NaN, Set.of(), null);
    Parcel parcel =
        new Parcel(
            "acme",
            "p-1",
            null,
            SENT,
            0,
            null,
            false,
            null,
            null,
            null,
            Optional.empty(),
            Arrays.asList(null, new Parcel.Stop("y", 1, Set.of(), List.of(endless))),
            Set.of(),
            null);
    assertThatThrownBy(() -> SCHEMA.toItem(parcel))
        .isInstanceOf(MappingException.class)
        .hasMessage("Parcel: attribute 'stops[1].detours[0].km' must be a finite number")
        .satisfies(e -> assertThat(((MappingException) e).entity()).isEqualTo("Parcel"))
        .satisfies(
            e ->
                assertThat(((MappingException) e).attribute()).isEqualTo("stops[1].detours[0].km"));
  }

  @Test
  void aMissingKeyIsRefused() {
    assertThatThrownBy(() -> SCHEMA.fromItem(Map.of("PK", text("TENANT#acme"))))
        .hasMessage("Parcel: attribute 'SK' is missing");
    assertThatThrownBy(() -> SCHEMA.fromItem(changed("SK", text("LETTER#p-1"))))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void theEnhancedClientGetsNullForNoItem() {
    assertThat(SCHEMA.mapToItem(Map.of())).isNull();
    assertThat(SCHEMA.mapToItem(SCHEMA.toItem(parcel()), false)).isEqualTo(parcel());
    assertThat(SCHEMA.mapToItem(SCHEMA.toItem(parcel()), true)).isEqualTo(parcel());
    assertThatThrownBy(() -> SCHEMA.mapToItem(Map.of(), true)).isInstanceOf(MappingException.class);
  }

  @Test
  void nullsAreWrittenWhereTheEnhancedClientAsksForThem() {
    Map<String, AttributeValue> item = SCHEMA.itemToMap(bare(), false);
    assertThat(item.keySet()).containsExactlyInAnyOrderElementsOf(SCHEMA.attributeNames());
    assertThat(item.get("carrier").nul()).isTrue();
    assertThat(item.get("byCarrier_pk").nul()).isTrue();
    assertThat(item).containsAllEntriesOf(SCHEMA.toItem(bare()));
    assertThat(SCHEMA.itemToMap(parcel(), false)).isEqualTo(SCHEMA.toItem(parcel()));
  }

  @Test
  void whatCouldLeaveAStaleIndexKeyBehindIsForPutsOnly() {
    assertThatThrownBy(() -> SCHEMA.itemToMap(bare(), true))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessageStartingWith("Parcel: Only some members of index 'byCarrier' are there");
    assertThat(SCHEMA.itemToMap(parcel(), true)).isEqualTo(SCHEMA.toItem(parcel()));

    TableSchema<Parcel> whole = SCHEMA.forWholeItems();
    assertThat(whole.itemToMap(bare(), true)).isEqualTo(SCHEMA.toItem(bare()));
    assertThat(whole.itemToMap(bare(), false)).isEqualTo(SCHEMA.itemToMap(bare(), false));
    assertThat(whole.itemToMap(bare(), List.of("SK"))).containsOnlyKeys("SK");
    assertThat(whole.mapToItem(SCHEMA.toItem(bare()))).isEqualTo(bare());
    assertThat(whole.mapToItem(SCHEMA.toItem(bare()), true)).isEqualTo(bare());
    assertThat(whole.attributeValue(bare(), "SK")).isEqualTo(text("PARCEL#p-1"));
    assertThat(whole.tableMetadata()).isSameAs(SCHEMA.tableMetadata());
    assertThat(whole.itemType()).isEqualTo(SCHEMA.itemType());
    assertThat(whole.attributeNames()).isEqualTo(SCHEMA.attributeNames());
    assertThat(whole.isAbstract()).isFalse();
    assertThat(whole.converterForAttribute("weight")).isNotNull();
  }

  @Test
  void singleAttributesAreAnswered() {
    assertThat(SCHEMA.attributeValue(parcel(), "PK")).isEqualTo(text("TENANT#acme"));
    assertThat(SCHEMA.attributeValue(parcel(), "SK")).isEqualTo(text("PARCEL#p-1"));
    assertThat(SCHEMA.attributeValue(parcel(), "carrier")).isEqualTo(text("DHL"));
    assertThat(SCHEMA.attributeValue(bare(), "carrier")).isNull();
    assertThat(SCHEMA.itemToMap(parcel(), List.of("SK", "carrier")))
        .isEqualTo(Map.of("SK", text("PARCEL#p-1"), "carrier", text("DHL")));
    assertThatThrownBy(() -> SCHEMA.attributeValue(parcel(), "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Parcel has no attribute 'nothing'");
  }

  @Test
  void metadataNamesKeysAndIndexes() {
    TableMetadata metadata = SCHEMA.tableMetadata();
    assertThat(metadata.primaryPartitionKey()).isEqualTo("PK");
    assertThat(metadata.primarySortKey()).contains("SK");
    assertThat(metadata.indexPartitionKey("byCarrier")).isEqualTo("byCarrier_pk");
    assertThat(metadata.indexSortKey("byCarrier")).contains("byCarrier_sk");
    assertThat(metadata.scalarAttributeType("byCarrier_sk")).contains(ScalarAttributeType.S);
    assertThat(SCHEMA.tableMetadata()).isSameAs(metadata);
    assertThat(SCHEMA.itemType()).isEqualTo(EnhancedType.of(Parcel.class));
    assertThat(SCHEMA.isAbstract()).isFalse();
  }

  @Test
  void convertersAreKnownByAttribute() {
    AttributeConverter<?> weight = SCHEMA.converterForAttribute("weight");
    assertThat(weight).isNotNull();
    assertThat(weight.type()).isEqualTo(EnhancedType.of(Integer.class));
    assertThat(weight.transformTo(AttributeValue.fromN("7"))).isEqualTo(7);
    assertThat(SCHEMA.converterForAttribute("PK").type()).isEqualTo(EnhancedType.of(String.class));
    assertThat(SCHEMA.converterForAttribute("nothing")).isNull();
  }

  @Test
  void attributesWriteTheirValues() {
    EntityAttribute<Parcel, Parcel.Size> size = EntityAttribute.of("size", ParcelSchema.SIZE);
    assertThat(size.name()).isEqualTo("size").hasToString(size.toString());
    assertThat(size.toAttributeValue(Parcel.Size.SMALL)).isEqualTo(text("SMALL"));
  }
}
