package dev.tenure.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that do not exist yet, never will, or come from elsewhere. */
class RoundsTest {
  private static final String SHOP =
      """
      package shop;
      import dev.tenure.*;
      @TenantTable(name = "shop", entities = Order.class)
      interface Shop {}
      """;

  @TempDir Path classes;

  @Test
  void waitsForATypeThatAnotherProcessorWrites() {
    String order =
        """
        package shop;
        import dev.tenure.*;
        @TenantEntity(prefix = "ORDER", sortKey = "{id}")
        record Order(@TenantKey String tenantId, String id, Status status) {}
        """;

    Compilation compilation =
        javac()
            .withProcessors(new TenureProcessor(), new StatusProcessor())
            .compile(Sources.files(SHOP, order));

    assertThat(Sources.messages(compilation)).isEmpty();
    assertThat(generated(compilation)).contains("ShopTable", "OrderDao", "Status");
  }

  @Test
  void leavesATypeThatDoesNotExistToJavac() {
    String order =
        """
        package shop;
        import dev.tenure.*;
        @TenantEntity(prefix = "ORDER", sortKey = "{id}")
        record Order(@TenantKey String tenantId, String id, Stauts status) {}
        """;

    assertThat(Sources.messages(Sources.compile(SHOP, order)))
        .containsExactly("cannot find symbol");
  }

  @Test
  void leavesBrokenAnnotationsToJavac() {
    assertThat(
            Sources.messages(
                Sources.compile(
                    """
                    package shop;
                    import dev.tenure.*;
                    @TenantTable(name = "shop", entities = {Order.class, Missing.class})
                    interface Shop {}
                    """,
                    """
                    package shop;
                    import dev.tenure.*;
                    @TenantEntity(prefix = Constants.ORDER, sortKey = "{id}")
                    record Order(@TenantKey String tenantId, String id) {}
                    """)))
        .containsExactlyInAnyOrder("cannot find symbol", "cannot find symbol");
    assertThat(
            Sources.messages(
                Sources.compile(
                    SHOP,
                    """
                    package shop;
                    import dev.tenure.*;
                    @TenantEntity(prefix = 5)
                    record Order(@TenantKey(1) String tenantId, @Nonsense String id) {}
                    """)))
        .isNotEmpty()
        .noneMatch(message -> message.startsWith("["));
  }

  @Test
  void toleratesMethodsThatMentionGeneratedClasses() {
    Compilation compilation =
        Sources.compile(
            """
            package shop;
            import dev.tenure.*;
            @TenantTable(name = "shop", entities = Order.class)
            interface Shop {
              static ShopTenant acme(ShopTable table) {
                return table.tenant(dev.tenure.runtime.TenantId.of("acme"));
              }
            }
            """,
            """
            package shop;
            import dev.tenure.*;
            import static shop.OrderAttributes.NUMBER;
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            record Order(@TenantKey String tenantId, String id, int number) {
              OrderKeys.PrimaryKey key() {
                return new OrderKeys.PrimaryKey(dev.tenure.runtime.TenantId.of(tenantId), id);
              }
              static String numberName() {
                return NUMBER.name();
              }
            }
            """);
    assertThat(Sources.messages(compilation)).isEmpty();
  }

  @Test
  void oneBadTableHidesNoOther() {
    Compilation compilation =
        Sources.compile(
            """
            package shop;
            import dev.tenure.*;
            @TenantTable(name = "bad", entities = Bad.class)
            interface BadShop {}
            """,
            """
            package shop;
            import dev.tenure.*;
            @TenantEntity(prefix = "BAD", sortKey = "{nothing}")
            record Bad(@TenantKey String tenantId, String id) {}
            """,
            SHOP,
            """
            package shop;
            import dev.tenure.*;
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            record Order(@TenantKey String tenantId, String id) {}
            """,
            """
            package shop;
            class User {
              BadShopTenant bad;
              BadDao badDao;
              ShopTenant good;
              OrderDao goodDao;
            }
            """);
    assertThat(Sources.messages(compilation))
        .singleElement()
        .asString()
        .startsWith("[KeyPartUnknown]");
  }

  @Test
  void pointsAtTheTableForACompiledEntity() {
    compileLibrary(
        """
        package lib;
        import dev.tenure.*;
        import java.util.List;
        @TenantEntity(prefix = "ORDER", sortKey = "{nothing}")
        public record Order(@TenantKey String tenantId, String id, List<Object> anything) {}
        """);

    Compilation compilation = compileAgainstLibrary(tableOf("lib.Order"));

    assertThat(Sources.messages(compilation))
        .hasSize(2)
        .allMatch(message -> message.endsWith("(in the compiled class lib.Order)"));
    assertThat(compilation.errors())
        .allMatch(error -> error.getLineNumber() == 3 && error.getColumnNumber() == 1);
  }

  @Test
  void readsCompiledEntitiesAsItReadsSources() {
    compileLibrary(
        """
        package lib;
        import dev.tenure.*;
        import java.util.*;
        @TenantEntity(prefix = "ORDER", sortKey = "{id}")
        @Index(name = "byStatus", partitionKey = "{status}", sortKey = "{id}")
        @Index(name = "byDate", sortKey = "{date}")
        public record Order(
            @TenantKey String tenantId, @Attribute("order_id") String id, Status status,
            Optional<java.time.Instant> date, List<Line> lines) {
          public enum Status { A, B }
          @Document public record Line(String sku, int quantity) {}
        }
        """);

    Compilation compilation = compileAgainstLibrary(tableOf("lib.Order"));

    assertThat(Sources.messages(compilation)).isEmpty();
    assertThat(generated(compilation)).contains("OrderDao", "OrderSchema");
  }

  @Test
  void namesATypeThatACompiledEntityMisses() throws IOException {
    compileLibrary(
        """
        package lib;
        import dev.tenure.*;
        @TenantEntity(prefix = "ORDER", sortKey = "{id}")
        public record Order(@TenantKey String tenantId, String id, Gone gone) {}
        """,
        "package lib; public class Gone {}");
    Files.delete(classes.resolve("lib/Gone.class"));

    assertThat(Sources.messages(compileAgainstLibrary(tableOf("lib.Order"))))
        .singleElement()
        .asString()
        .startsWith("[TypeMissing]")
        .contains("lib.Gone");
  }

  @Test
  void namesParametersThatACompiledConstructorMisses() {
    String order =
        """
        package lib;
        import dev.tenure.*;
        @TenantEntity(prefix = "ORDER", sortKey = "{id}")
        public final class Order {
          private final String tenantId;
          private final String id;
          public Order(String tenantId, String id) {
            this.tenantId = tenantId;
            this.id = id;
          }
          @TenantKey public String tenantId() { return tenantId; }
          public String id() { return id; }
        }
        """;
    compileLibrary(List.of("-g:none"), order);
    assertThat(Sources.messages(compileAgainstLibrary(tableOf("lib.Order"))))
        .singleElement()
        .asString()
        .startsWith("[ConstructorMissing] Order cannot be made by Order(String arg0, String arg1)")
        .contains("compile it with -parameters");

    for (String option : List.of("-parameters", "-g")) {
      compileLibrary(List.of(option), order);
      assertThat(Sources.messages(compileAgainstLibrary(tableOf("lib.Order"))))
          .as(option)
          .isEmpty();
    }
  }

  @Test
  void saysThatLombokIsAbsent() {
    Compilation compilation =
        Sources.compile(
            SHOP,
            """
            package shop;
            import dev.tenure.*;
            @lombok.Builder @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            class Order {
              @TenantKey private String tenantId;
              private String id;
              private Order(String tenantId, String id) {}
            }
            """,
            "package lombok; public @interface Builder {}");

    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .containsExactlyInAnyOrder(
            "[ConstructorMissing] Order has no constructor that package shop can call; add one"
                + " without arguments and setters, or one that takes the members, or make it a"
                + " record",
            "[LombokAbsent] Order has @lombok.Builder, and Lombok has not acted on it; put Lombok"
                + " on the processor path as well");
  }

  @Test
  void takesWhatIsCompleteWithoutLombokInTheEnd() {
    Compilation compilation =
        Sources.compile(
            SHOP,
            """
            package shop;
            import dev.tenure.*;
            @lombok.Data @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            class Order {
              @TenantKey private String tenantId;
              public Order(String tenantId) { this.tenantId = tenantId; }
              public String tenantId() { return tenantId; }
              public String id() { return ""; }
            }
            """
                .replace("{id}", ""),
            "package lombok; public @interface Data {}");

    assertThat(compilation.errors()).isEmpty();
    assertThat(generated(compilation)).contains("OrderSchema");
  }

  private static String tableOf(String entity) {
    return """
    package shop;
    import dev.tenure.*;
    @TenantTable(name = "shop", entities = %s.class)
    interface Shop {}
    """
        .formatted(entity);
  }

  private void compileLibrary(String... sources) {
    compileLibrary(List.of(), sources);
  }

  private void compileLibrary(List<String> options, String... sources) {
    Compilation library =
        javac()
            .withOptions(Stream.concat(Stream.of("-proc:none"), options.stream()).toList())
            .compile(Sources.files(sources));
    assertThat(library.errors()).isEmpty();
    for (JavaFileObject file : library.generatedFiles()) {
      Path path = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
      try (var content = file.openInputStream()) {
        Files.createDirectories(path.getParent());
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Compilation compileAgainstLibrary(String source) {
    Stream<Path> own =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of);
    return javac()
        .withProcessors(new TenureProcessor())
        .withClasspath(Stream.concat(Stream.of(classes), own).map(Path::toFile).toList())
        .compile(Sources.files(source));
  }

  private static List<String> generated(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .map(file -> Path.of(file.getName()).getFileName().toString().replace(".java", ""))
        .toList();
  }

  /** Writes the enum {@code shop.Status} in its first round. */
  private static final class StatusProcessor extends AbstractProcessor {
    private boolean done;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("shop.Status").openWriter()) {
          writer.write("package shop; enum Status { OPEN, CLOSED }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
