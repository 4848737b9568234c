package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What tenants share, each of them reads and none of them writes. */
class SharedDataTest {
  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();

  @Test
  void aTenantReadsWhatTheSharedDoorWrites() {
    DeskOperator.connect(client, options).createTableIfAbsent();
    Motto motto = DeskShared.connect(client, options).mottos().create(new Motto("m", "Be kind"));

    for (String tenant : new String[] {"acme", "SHARED"}) {
      DeskTenant door = DeskTable.connect(client, options).tenant(TenantId.of(tenant));
      assertThat(door.mottos().get("m")).contains(motto);
      assertThat(door.mottos().all().stream()).containsExactly(motto);
      assertThat(door.notes().all().count()).isZero();
    }
  }

  @Test
  void aTenantsDoorHasNoWayToWrite() {
    Set<String> ends =
        Arrays.stream(MottoReader.class.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .filter(method -> !answersItems(method))
            .map(Method::getName)
            .collect(Collectors.toSet());

    assertThat(ends).isEmpty();
    assertThat(EntityDao.class.isAssignableFrom(MottoReader.class)).isFalse();
    assertThat(EntityDao.class.isAssignableFrom(MottoDao.class)).isTrue();
    assertThat(doors(DeskTenant.class)).contains(MottoReader.class).doesNotContain(MottoDao.class);
    assertThat(doors(DeskShared.class)).contains(MottoDao.class);
  }

  private static boolean answersItems(Method method) {
    return method.getReturnType() == Optional.class
        || method.getReturnType() == List.class
        || method.getReturnType() == ItemKey.class
        || Query.class.isAssignableFrom(method.getReturnType());
  }

  private static Set<Class<?>> doors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .map(Method::getReturnType)
        .collect(Collectors.toSet());
  }

  @Test
  void nobodyElseMakesDoors() {
    for (Class<?> type : new Class<?>[] {MottoDao.class, MottoReader.class, DeskTenant.class}) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        assertThat(Modifier.isPublic(constructor.getModifiers())).as(type.getName()).isFalse();
      }
    }
  }
}
