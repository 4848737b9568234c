package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Nothing is kept between tenants: neither the runtime nor generated code has state of its own. */
class StaticStateTest {
  private static final List<Class<?>> HOLDERS =
      List.of(
          Collection.class,
          Map.class,
          ThreadLocal.class,
          StringBuilder.class,
          Reference.class,
          Future.class);

  @Test
  void theRuntimeHasNoStaticState() throws Exception {
    List<Class<?>> classes = classesBeside(TenantId.class, "dev/tenure/runtime/");

    assertThat(classes).hasSizeGreaterThan(100);
    assertThat(state(classes)).isEmpty();
  }

  @Test
  void generatedCodeHasNoStaticState() throws Exception {
    List<Class<?>> classes =
        classesBeside(DeskTable.class, "dev/tenure/").stream()
            .filter(type -> !type.getName().contains("Test"))
            .filter(
                type -> type.getSimpleName().matches(".*(Dao|Schema|Keys|Table|Tenant|Documents)"))
            .toList();

    assertThat(classes).contains(DeskTable.class, NoteDao.class, NoteSchema.class);
    assertThat(state(classes)).isEmpty();
  }

  @Test
  void stateIsFound() {
    assertThat(state(List.of(Stateful.class))).hasSize(3);
  }

  @SuppressWarnings("unused")
  private static final class Stateful {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    private static final Map<String, String> CACHE = new HashMap<>();
    private static final List<String> CONSTANT = List.of("a");
    private static String last = "";
  }

  private static List<String> state(List<Class<?>> classes) {
    List<String> found = new ArrayList<>();
    for (Class<?> type : classes) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && mayChange(field)) {
          found.add(field.toString());
        }
      }
    }
    return found;
  }

  private static boolean mayChange(Field field) {
    return !Modifier.isFinal(field.getModifiers())
        || (HOLDERS.stream().anyMatch(holder -> holder.isAssignableFrom(field.getType()))
            && !isConstant(field))
        || field.getType().getName().startsWith("java.util.concurrent.atomic");
  }

  /** Whether a field holds one of the JDK's collections that nobody changes. */
  private static boolean isConstant(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null).getClass().getName().startsWith("java.util.ImmutableCollections");
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** All classes below a folder of the directory or archive that a class comes from. */
  private static List<Class<?>> classesBeside(Class<?> type, String folder)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path home = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(home)) {
      return classes(home, folder);
    }
    try (FileSystem archive =
        FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
      return classes(archive.getPath("/"), folder);
    }
  }

  private static List<Class<?>> classes(Path home, String folder)
      throws IOException, ClassNotFoundException {
    List<String> names;
    try (Stream<Path> files = Files.walk(home.resolve(folder))) {
      names =
          files
              .map(file -> home.relativize(file).toString())
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .map(name -> name.substring(0, name.length() - 6).replaceAll("[/\\\\]", "."))
              .toList();
    }
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      classes.add(Class.forName(name, false, StaticStateTest.class.getClassLoader()));
    }
    return classes;
  }

  @Test
  void theOrderOfTenantsChangesNothing() {
    List<String> tenants = List.of("acme", "acme2", "ACME", "0");
    List<String> reversed = new ArrayList<>(tenants);
    Collections.reverse(reversed);

    assertThat(seen(tenants)).isEqualTo(seen(reversed)).containsOnlyKeys(tenants);
    for (Map.Entry<String, List<String>> tenant : seen(tenants).entrySet()) {
      assertThat(tenant.getValue()).allMatch(text -> text.endsWith(" " + tenant.getKey()));
    }
  }

  /** What each tenant sees that is served in this order, by one door, write after write. */
  private static Map<String, List<String>> seen(List<String> tenants) {
    DynamoDbClient client = LocalDynamoDb.client();
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    DeskOperator.connect(client, options).createTableIfAbsent();
    DeskTable desk = DeskTable.connect(client, options);
    for (String id : new String[] {"1", "2"}) {
      for (String tenant : tenants) {
        Note note = Note.of(tenant, id);
        note.setText(id + " of " + tenant);
        desk.tenant(TenantId.of(tenant)).notes().save(note);
      }
    }
    Map<String, List<String>> seen = new HashMap<>();
    for (String tenant : tenants) {
      seen.put(
          tenant,
          desk.tenant(TenantId.of(tenant)).notes().byAuthor("ada").stream()
              .map(Note::getText)
              .toList());
    }
    return seen;
  }
}
