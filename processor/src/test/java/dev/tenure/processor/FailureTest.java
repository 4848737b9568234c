package dev.tenure.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** A fault of the processor becomes a message at the table, and no crash of javac. */
class FailureTest {
  private static final String SHOP =
      """
      package shop;
      import dev.tenure.*;
      @TenantTable(name = "shop", entities = Order.class)
      interface Shop {}
      """;

  @Test
  void becomesAMessage() {
    Compilation compilation =
        javac()
            .withProcessors(new Wrapped("getPackageOf"))
            .compile(
                Sources.files(
                    SHOP,
                    """
                    package shop;
                    import dev.tenure.*;
                    @TenantEntity(prefix = "ORDER", sortKey = "{id}")
                    record Order(@TenantKey String tenantId, String id) {}
                    """));
    assertThat(Sources.messages(compilation))
        .singleElement()
        .asString()
        .startsWith("[ProcessorFailed] Tenure failed on shop.Shop; please report this: ")
        .contains("broken on purpose");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(4);
  }

  /** Build tools wrap javac's environment; only the places of repeated annotations get coarser. */
  @Test
  void worksInAWrappedEnvironment() {
    Compilation compilation =
        javac()
            .withProcessors(new Wrapped("nothing"))
            .compile(
                Sources.files(
                    SHOP,
                    """
                    package shop;
                    import dev.tenure.*;
                    @TenantEntity(prefix = "ORDER", sortKey = "{id}")
                    @Index(name = "byStatus", partitionKey = "{statsu}")
                    @Index(name = "byTotal", partitionKey = "{total}")
                    record Order(@TenantKey String tenantId, String id, String status, int total) {}
                    """));
    assertThat(Sources.messages(compilation))
        .singleElement()
        .asString()
        .startsWith("[KeyPartUnknown]");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(6);
  }

  /** The processor in an environment that is not javac's own, and whose one method fails. */
  private static final class Wrapped extends AbstractProcessor {
    private final TenureProcessor processor = new TenureProcessor();
    private final String failing;

    Wrapped(String failing) {
      this.failing = failing;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Elements elements = proxy(Elements.class, environment.getElementUtils(), null);
      processor.init(proxy(ProcessingEnvironment.class, environment, elements));
    }

    private <T> T proxy(Class<T> type, T target, Elements elements) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (method.getName().equals(failing)) {
                  throw new IllegalStateException("broken on purpose");
                }
                if (elements != null && method.getName().equals("getElementUtils")) {
                  return elements;
                }
                try {
                  return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      assertThat(processor.process(annotations, round)).isFalse();
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }
  }
}
