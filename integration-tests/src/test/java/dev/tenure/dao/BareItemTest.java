package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An entity that is all key, in a table without entity attribute: there is nothing to set. */
class BareItemTest {
  @Test
  void savingMakesTheRowAndLeavesIt() {
    RawTable raw = new RawTable(LocalDynamoDb.client(), Shop.createTable());
    TableOptions options = TableOptions.builder().tableName(raw.name()).build();
    TenantId acme = TenantId.of("acme");
    Members members =
        new Members(
            TableConnection.of(raw.client(), Shop.TAGLESS, options)
                .scope(ShopKeys.tenant(acme), acme));

    assertThat(members.get("ann")).isEmpty();
    assertThat(members.save(new Member("acme", "ann"))).isEqualTo(new Member("acme", "ann"));
    assertThat(members.save(new Member("acme", "ann"))).isEqualTo(new Member("acme", "ann"));
    assertThat(members.get("ann")).isPresent();
    assertThat(raw.get("TENANT#acme", "MEMBER#ann")).containsOnlyKeys("PK", "SK");
  }

  private record Member(String tenantId, String name) {}

  private static final class Members extends EntityDao<Member> {
    Members(Scope scope) {
      super(scope, new MemberSchema());
    }

    Optional<Member> get(String name) {
      return getItem(itemKey(partition().partitionKey(), MemberSchema.sortKey(name)));
    }
  }

  private static final class MemberSchema extends EntitySchema<Member> {
    MemberSchema() {
      super(EntityDescriptor.builder(Member.class, "Member").primaryKey("PK", "SK").build());
    }

    static String sortKey(String name) {
      return KeyBuilder.start().literal("MEMBER").text("name", name).sortKey();
    }

    @Override
    protected String tenantKey(Member member) {
      return ShopKeys.tenant(TenantId.of(member.tenantId()));
    }

    @Override
    protected String partitionKey(Member member) {
      return tenantKey(member);
    }

    @Override
    protected String sortKey(Member member) {
      return sortKey(member.name());
    }

    @Override
    protected void write(Member member, ItemWriter item) {}

    @Override
    protected Member read(ItemReader item) {
      KeyParser partitionKey = item.key("PK");
      TenantId tenantId = ShopKeys.parseTenant(partitionKey);
      partitionKey.end();
      KeyParser sortKey = item.key("SK").literal("MEMBER");
      String name = sortKey.text("name");
      sortKey.end();
      return new Member(tenantId.value(), name);
    }
  }
}
