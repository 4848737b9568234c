package dev.tenure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tenure.proof.market.MarketCrossTenant;
import dev.tenure.proof.market.MarketShared;
import dev.tenure.proof.market.MarketTenant;
import dev.tenure.runtime.dao.CollectionReader;
import dev.tenure.runtime.dao.CrossTenantLookup;
import dev.tenure.runtime.dao.EntityReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The calls of {@link MarketCalls} are all that the doors know: every method of every DAO, and
 * every access pattern of the emitted design. An operation that is added and has no call fails
 * here.
 */
class CallsAreCompleteTest {
  /** They send nothing by themselves. */
  private static final Set<String> SILENT = Set.of("key", "binding", "connect");

  @Test
  void eachMethodOfTheTenantsDoor() {
    assertCovered(MarketTenant.class, MarketCalls.ofTenant());
  }

  @Test
  void eachMethodOfTheSharedDoor() {
    assertCovered(MarketShared.class, MarketCalls.ofShared());
  }

  @Test
  void eachMethodOfTheDoorAcrossTenants() {
    assertCovered(MarketCrossTenant.class, MarketCalls.acrossTenants());
  }

  private static <D> void assertCovered(Class<D> door, List<Call<D>> calls) {
    Set<String> called =
        calls.stream()
            .map(call -> call.name().replaceFirst("^((\\w+\\(\\)\\.)?\\w+).*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(called).isEqualTo(methods(door));
  }

  /** {@code purchases().create} and so on; and what the door does itself. */
  private static Set<String> methods(Class<?> door) {
    Set<String> methods = new TreeSet<>();
    for (Method accessor : publicMethods(door)) {
      Class<?> dao = accessor.getReturnType();
      boolean ownOperation = accessor.getParameterCount() > 0 || !isDao(dao);
      if (ownOperation) {
        methods.add(accessor.getName());
      } else {
        publicMethods(dao).forEach(m -> methods.add(accessor.getName() + "()." + m.getName()));
      }
    }
    return methods;
  }

  private static boolean isDao(Class<?> type) {
    return Stream.of(EntityReader.class, CollectionReader.class, CrossTenantLookup.class)
        .anyMatch(base -> base.isAssignableFrom(type));
  }

  private static List<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> !SILENT.contains(method.getName()))
        .toList();
  }

  @Test
  void eachAccessPatternOfTheDesign() throws IOException {
    Set<String> called =
        Stream.of(MarketCalls.ofTenant(), MarketCalls.ofShared(), MarketCalls.acrossTenants())
            .flatMap(List::stream)
            .map(Call::name)
            .collect(Collectors.toSet());
    List<String> patterns = new ArrayList<>();
    JsonObject design = design();
    for (JsonElement entity : design.getAsJsonArray("entities")) {
      patterns.addAll(methodsOf(entity));
      JsonElement lookUps = entity.getAsJsonObject().get("crossTenantIndexes");
      if (lookUps != null) {
        lookUps.getAsJsonArray().forEach(lookUp -> patterns.addAll(methodsOf(lookUp)));
      }
    }
    design.getAsJsonArray("collections").forEach(rows -> patterns.addAll(methodsOf(rows)));
    assertThat(patterns).hasSizeGreaterThan(10);
    assertThat(called).containsAll(patterns);
  }

  private static List<String> methodsOf(JsonElement owner) {
    return owner.getAsJsonObject().getAsJsonArray("accessPatterns").asList().stream()
        .map(pattern -> pattern.getAsJsonObject().get("method").getAsString())
        .toList();
  }

  private static JsonObject design() throws IOException {
    ClassLoader loader = CallsAreCompleteTest.class.getClassLoader();
    String design = "META-INF/tenure/market/table.json";
    try (Reader json =
        new InputStreamReader(
            Objects.requireNonNull(loader.getResourceAsStream(design)), StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(json).getAsJsonObject();
    }
  }
}
