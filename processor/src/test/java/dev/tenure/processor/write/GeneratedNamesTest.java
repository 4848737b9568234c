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
    GeneratedNames names = GeneratedNames.of(SHOP, List.of(ORDER));
    assertThat(names.tableDoor()).isEqualTo(ClassName.get("shop", "ShopTable"));
    assertThat(names.keys(ORDER)).isEqualTo(ClassName.get("shop", "OrderKeys"));
    assertThat(names.dao(ORDER)).isEqualTo(ClassName.get("shop", "OrderDao"));
  }

  @Test
  void flattensNestedTypes() {
    ClassName nested = ClassName.get("shop", "Outer", "Order");
    assertThat(GeneratedNames.of(SHOP, List.of(nested)).keys(nested))
        .isEqualTo(ClassName.get("shop", "Outer_OrderKeys"));
  }

  @Test
  void tenantKeysGiveWayToAnEntityOfTheTablesName() {
    ClassName entity = ClassName.get("domain", "Shop");
    GeneratedNames names = GeneratedNames.of(SHOP, List.of(entity));
    assertThat(names.keys(entity)).isEqualTo(ClassName.get("shop", "ShopKeys"));
    assertThat(names.tenantKeys()).isEqualTo(ClassName.get("shop", "ShopKeys_"));
    assertThat(GeneratedNames.clashes(SHOP, List.of(entity))).isEmpty();
  }

  @Test
  void reportsTwoEntitiesOfOneName() {
    ClassName other = ClassName.get("archive", "Order");
    assertThat(GeneratedNames.clashes(SHOP, List.of(ORDER, other)))
        .contains(new Clash(ClassName.get("shop", "OrderDao"), ORDER, other))
        .hasSize(5);
  }

  @Test
  void reportsAnEntityNamedAsAGeneratedClass() {
    ClassName dao = ClassName.get("shop", "OrderDao");
    assertThat(GeneratedNames.clashes(SHOP, List.of(ORDER, dao)))
        .containsExactly(new Clash(dao, ORDER, dao));
  }

  @Test
  void reportsADoorThatIsAnEntitysClass() {
    ClassName table = ClassName.get("shop", "Shop");
    ClassName entity = ClassName.get("shop", "ShopTenant");
    assertThat(GeneratedNames.clashes(table, List.of(entity)))
        .containsExactly(new Clash(entity, table, entity));
  }

  @Test
  void reservesWhatDaosAndObjectsHave() {
    assertThat(GeneratedNames.isReservedQuery("get")).isTrue();
    assertThat(GeneratedNames.isReservedQuery("byCustomer")).isFalse();
    assertThat(GeneratedNames.isReservedAccessor("notify")).isTrue();
    assertThat(GeneratedNames.isReservedAccessor("get")).isFalse();
  }
}
