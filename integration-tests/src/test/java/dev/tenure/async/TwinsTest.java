package dev.tenure.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.proof.market.MarketAsyncCrossTenant;
import dev.tenure.proof.market.MarketAsyncShared;
import dev.tenure.proof.market.MarketAsyncTable;
import dev.tenure.proof.market.MarketCrossTenant;
import dev.tenure.proof.market.MarketShared;
import dev.tenure.proof.market.MarketTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

/**
 * The doors of both flavours, and all that they hand out, have the same methods: what the one
 * answers, the other's future brings.
 */
class TwinsTest {
  private record Twins(Class<?> sync, Class<?> async) {}

  private final Deque<Twins> open = new ArrayDeque<>();
  private final Set<Twins> seen = new HashSet<>();

  private void begin(Class<?> sync, Class<?> async) {
    Twins twins = new Twins(sync, async);
    if (seen.add(twins)) {
      open.add(twins);
    }
  }

  @Test
  void haveTheSameMethods() {
    begin(MarketTable.class, MarketAsyncTable.class);
    begin(MarketShared.class, MarketAsyncShared.class);
    begin(MarketCrossTenant.class, MarketAsyncCrossTenant.class);
    begin(YardTable.class, YardAsyncTable.class);
    begin(YardShared.class, YardAsyncShared.class);
    while (!open.isEmpty()) {
      compare(open.remove());
    }
    assertThat(seen)
        .extracting(twins -> twins.sync().getSimpleName())
        .contains("MarketTenant", "PurchaseDao", "ByCustomer", "Query", "TableQuery", "Batch")
        .contains("CountryReader", "TicketLookup", "PurchaseRowCollection", "HubDao");
  }

  private void compare(Twins twins) {
    Map<String, Method> sync = methods(twins.sync(), TwinsTest::parameters);
    Map<String, Method> async = methods(twins.async(), TwinsTest::parameters);
    assertThat(async.keySet()).as("%s", twins).isEqualTo(sync.keySet());
    sync.forEach((signature, method) -> compareAnswers(method, async.get(signature)));
  }

  private void compareAnswers(Method sync, Method async) {
    if (async.equals(sync)) {
      return; // of what both extend, which has no client
    }
    Type answer = async.getGenericReturnType();
    assertThat(plain(answer)).as("%s", async).isEqualTo(boxed(sync.getGenericReturnType()));
    Class<?> raw = async.getReturnType();
    if (CompletableFuture.class.isAssignableFrom(raw) || Publisher.class.isAssignableFrom(raw)) {
      return;
    }
    assertThat(asksNothing(raw)).as("%s answers without asking", async).isTrue();
    if (!raw.equals(sync.getReturnType())) {
      begin(sync.getReturnType(), raw);
    }
    if (answer instanceof ParameterizedType generic) {
      compareArguments((ParameterizedType) sync.getGenericReturnType(), generic);
    }
  }

  /** What ranges answer: they are the same class, of other queries. */
  private void compareArguments(ParameterizedType sync, ParameterizedType async) {
    for (int i = 0; i < async.getActualTypeArguments().length; i++) {
      if (async.getActualTypeArguments()[i] instanceof ParameterizedType query) {
        var other = (ParameterizedType) sync.getActualTypeArguments()[i];
        begin((Class<?>) other.getRawType(), (Class<?>) query.getRawType());
      }
    }
  }

  /** What is at hand before anything is sent: doors, DAOs, queries and their parts. */
  private static boolean asksNothing(Class<?> answer) {
    return answer.getName().contains("Async")
        || Set.of("OrderedRange", "TextRange", "ItemKey", "TenantBinding")
            .contains(answer.getSimpleName());
  }

  private static Map<String, Method> methods(Class<?> type, Function<Method, String> signature) {
    Predicate<Method> counts =
        method -> !method.isSynthetic() && method.getDeclaringClass() != Object.class;
    return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(visible(type)))
        .filter(counts)
        .distinct()
        .collect(Collectors.toMap(signature, method -> method, (one, same) -> one));
  }

  /** Those of a class that its package alone sees, where its entity is. */
  private static Method[] visible(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> type.getName().startsWith("dev.tenure.async"))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .toArray(Method[]::new);
  }

  private static String parameters(Method method) {
    return method.getName()
        + Arrays.stream(method.getGenericParameterTypes()).map(TwinsTest::name).toList();
  }

  /** What a future or publisher brings; another type as it is. */
  private static String plain(Type answer) {
    if (answer instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      String brought = name(generic.getActualTypeArguments()[0]);
      if (CompletableFuture.class.isAssignableFrom(raw)) {
        return brought;
      } else if (Publisher.class.isAssignableFrom(raw)) {
        return "java.util.stream.Stream<" + brought + ">";
      }
    }
    return boxed(answer);
  }

  private static String boxed(Type type) {
    return Map.<Type, String>of(
            void.class, "java.lang.Void",
            long.class, "java.lang.Long",
            boolean.class, "java.lang.Boolean")
        .getOrDefault(type, name(type));
  }

  private static String name(Type type) {
    return type.getTypeName().replace("Async", "");
  }

  @Test
  void areThereForAllThatIsGenerated() {
    haveTheSameMethods();
    Set<String> compared =
        seen.stream()
            .map(twins -> twins.sync().getName())
            .filter(name -> name.startsWith("dev.tenure.proof.market"))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> suffixes = List.of("Dao", "Reader", "Lookup", "Collection", "Tenant");
    for (String entity : List.of("Purchase", "PurchaseLine", "Ticket", "Account", "Country")) {
      for (String suffix : suffixes) {
        String name = "dev.tenure.proof.market." + entity + suffix;
        if (exists(name)) {
          assertThat(compared).contains(name);
        }
      }
    }
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
