package dev.tenure.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.write.GeneratedNames.Clash;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedNamesTest {
  private static final ClassName SHOP = ClassName.get("shop", "Shop");
  private static final ClassName ORDER = ClassName.get("domain", "Order");

  @Test
  void putsEverythingIntoTheTablesPackage() {
    GeneratedNames names = GeneratedNames.of(SHOP, List.of(ORDER), List.of(), false);
    assertThat(names.tableDoor()).isEqualTo(ClassName.get("shop", "ShopTable"));
    assertThat(names.keys(ORDER)).isEqualTo(ClassName.get("shop", "OrderKeys"));
    assertThat(names.dao(ORDER)).isEqualTo(ClassName.get("shop", "OrderDao"));
  }

  @Test
  void flattensNestedTypes() {
    ClassName nested = ClassName.get("shop", "Outer", "Order");
    assertThat(GeneratedNames.of(SHOP, List.of(nested), List.of(), false).keys(nested))
        .isEqualTo(ClassName.get("shop", "Outer_OrderKeys"));
  }

  @Test
  void tenantKeysGiveWayToAnEntityOfTheTablesName() {
    ClassName entity = ClassName.get("domain", "Shop");
    GeneratedNames names = GeneratedNames.of(SHOP, List.of(entity), List.of(), false);
    assertThat(names.keys(entity)).isEqualTo(ClassName.get("shop", "ShopKeys"));
    assertThat(names.tenantKeys()).isEqualTo(ClassName.get("shop", "ShopKeys_"));
    assertThat(GeneratedNames.clashes(SHOP, List.of(entity), List.of(), false)).isEmpty();
  }

  @Test
  void reportsTwoEntitiesOfOneName() {
    ClassName other = ClassName.get("archive", "Order");
    assertThat(GeneratedNames.clashes(SHOP, List.of(ORDER, other), List.of(), false))
        .contains(new Clash(ClassName.get("shop", "OrderDao"), ORDER, other))
        .hasSize(10);
  }

  @Test
  void reportsAnEntityNamedAsAGeneratedClass() {
    ClassName dao = ClassName.get("shop", "OrderDao");
    assertThat(GeneratedNames.clashes(SHOP, List.of(ORDER, dao), List.of(), false))
        .containsExactly(new Clash(dao, ORDER, dao));
  }

  @Test
  void reportsADoorThatIsAnEntitysClass() {
    ClassName table = ClassName.get("shop", "Shop");
    ClassName entity = ClassName.get("shop", "ShopTenant");
    assertThat(GeneratedNames.clashes(table, List.of(entity), List.of(), false))
        .containsExactly(new Clash(entity, table, entity));
  }

  @Test
  void namesWhatReadsCollectionsAndLooksUp() {
    ClassName rows = ClassName.get("domain", "Rows");
    GeneratedNames names = GeneratedNames.of(SHOP, List.of(ORDER), List.of(rows), false);
    assertThat(names.collection(rows)).isEqualTo(ClassName.get("shop", "RowsCollection"));
    assertThat(names.lookup(ORDER)).isEqualTo(ClassName.get("shop", "OrderLookup"));
  }

  @Test
  void reportsACollectionNamedAsAGeneratedClass() {
    ClassName keys = ClassName.get("shop", "OrderKeys");
    assertThat(GeneratedNames.clashes(SHOP, List.of(ORDER), List.of(keys), false))
        .containsExactly(new Clash(keys, ORDER, keys));
  }

  @Test
  void reportsTwoCollectionsOfOneName() {
    ClassName rows = ClassName.get("shop", "Rows");
    ClassName others = ClassName.get("archive", "Rows");
    assertThat(GeneratedNames.clashes(SHOP, List.of(ORDER), List.of(rows, others), false))
        .containsExactly(new Clash(ClassName.get("shop", "RowsCollection"), rows, others));
  }
}
