package dev.tenure.runtime.seatbelt;

import static dev.tenure.runtime.seatbelt.Requests.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.seatbelt.Requests.Wearer;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Every request that the SDK knows, those it will learn included: examined, or refused. */
class OperationsTest {
  /** What {@link RequestCheckTest} tries, each with what is allowed and what is not. */
  private static final Set<String> EXAMINED =
      Set.of(
          "BatchGetItem",
          "BatchWriteItem",
          "DeleteItem",
          "GetItem",
          "PutItem",
          "Query",
          "TransactGetItems",
          "TransactWriteItems",
          "UpdateItem");

  private static final Set<String> HARMLESS = Set.of("DescribeEndpoints", "DescribeTable");

  @Test
  void theSdkIsReadWhole() throws Exception {
    assertThat(requests())
        .extracting(TenantSeatbelt::operation)
        .hasSizeGreaterThan(55)
        .containsAll(EXAMINED)
        .containsAll(HARMLESS)
        .contains("Scan", "ExecuteStatement", "GetRecords", "ExportTableToPointInTime");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void isExaminedOrRefused(SdkRequest empty) {
    String operation = TenantSeatbelt.operation(empty);
    SdkRequest request = onShop(empty);
    if (HARMLESS.contains(operation)) {
      Wearer.of(ACME).ask(request);
    } else if (!EXAMINED.contains(operation)) {
      RequestCheckTest.assertRefused(request, Rule.OPERATION);
    } else if (request.getValueForField("TableName", String.class).isPresent()) {
      assertThatExceptionOfType(TenantViolationException.class)
          .isThrownBy(() -> Wearer.of(ACME).ask(request)); // it says nothing of a key
    }
  }

  @ParameterizedTest
  @MethodSource("requests")
  void isOfAnOperationWhoseNameIsTold(SdkRequest empty) {
    assertThat(empty.getClass().getSimpleName())
        .isEqualTo(TenantSeatbelt.operation(empty) + "Request");
  }

  private static SdkRequest onShop(SdkRequest request) {
    SdkBuilder<?, ?> builder = (SdkBuilder<?, ?>) request.toBuilder();
    request.sdkFields().stream()
        .filter(field -> field.memberName().equals("TableName"))
        .forEach(field -> field.set(builder, "shop"));
    return (SdkRequest) builder.build();
  }

  static List<SdkRequest> requests() throws IOException, URISyntaxException {
    Set<String> names = new TreeSet<>();
    Path jar =
        Path.of(DynamoDbRequest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> classes =
            Files.list(files.getPath("software/amazon/awssdk/services/dynamodb/model"))) {
      classes
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.endsWith("Request.class") && !name.contains("$"))
          .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
    }
    return names.stream().flatMap(OperationsTest::request).toList();
  }

  /** An empty request of a class, if it is one: some are parts of others, or abstract. */
  private static Stream<SdkRequest> request(String name) {
    try {
      Class<?> type = Class.forName(DynamoDbRequest.class.getPackageName() + "." + name);
      if (!SdkRequest.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
        return Stream.empty();
      }
      SdkBuilder<?, ?> builder = (SdkBuilder<?, ?>) type.getMethod("builder").invoke(null);
      return Stream.of((SdkRequest) builder.build());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make " + name, e);
    }
  }
}
