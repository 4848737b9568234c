package dev.tenure.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

/**
 * The doors of both flavours, and all that they hand out, have the same methods: what the one
 * answers, the other's future brings.
 */
class TwinsTest {
  private static final Pattern DOOR = Pattern.compile("Async(Table|Shared|CrossTenant)\\.class$");

  /** What a table has twice. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "Async(Table|Tenant|Shared|CrossTenant|Dao|Reader|Lookup|Collection|Update|Revision|Upsert)"
              + "(\\$\\w+)?\\.class$");

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
  void haveTheSameMethods() throws IOException {
    for (Class<?> async : asyncDoors()) {
      begin(classOf(async.getName().replace("Async", "")), async);
    }
    while (!open.isEmpty()) {
      compare(open.remove());
    }
    assertThat(seen)
        .extracting(twins -> twins.sync().getSimpleName())
        .contains("MarketTenant", "PurchaseDao", "ByCustomer", "Query", "TableQuery", "Batch")
        .contains("CountryReader", "TicketLookup", "PurchaseRowCollection", "HubDao")
        .contains("MarketShared", "MarketCrossTenant", "Transaction", "EventDao", "UserDao")
        .contains("TicketUpdate", "TicketRevision", "TicketUpsert");
  }

  /** Where everything of a table begins, of every table of these tests that has both. */
  private static List<Class<?>> asyncDoors() throws IOException {
    Path classes = Path.of("target", "test-classes");
    try (Stream<Path> files = Files.walk(classes)) {
      List<Class<?>> doors =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> DOOR.matcher(file).find())
              .<Class<?>>map(
                  file -> classOf(file.replace(".class", "").replace(File.separatorChar, '.')))
              .toList();
      assertThat(doors).hasSizeGreaterThan(10);
      return doors;
    }
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

  /** Those of a generated class that its package alone sees, where its entity is. */
  private static Method[] visible(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !type.getName().startsWith("dev.tenure.runtime"))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> !Modifier.isProtected(method.getModifiers())) // the runtime's to call
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
  void areThereForAllThatIsGenerated() throws IOException {
    haveTheSameMethods();
    Set<String> compared =
        seen.stream().map(twins -> twins.async().getName()).collect(Collectors.toSet());
    Path classes = Path.of("target", "test-classes");
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> generated =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> GENERATED.matcher(file).find())
              .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
              .toList();
      assertThat(generated).hasSizeGreaterThan(50).isSubsetOf(compared);
    }
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
