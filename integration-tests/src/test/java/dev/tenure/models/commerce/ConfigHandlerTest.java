package dev.tenure.models.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.ConditionFailedException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The app's function, for an installation and the one that replaces it. */
class ConfigHandlerTest {
  private static final String URL = "https://shop-a.example.com/graphql/";
  private static final Installation FIRST = new Installation(URL, "app-1");
  private static final Installation AGAIN = new Installation(URL, "app-2");
  private static final ChannelConfig WEB = new ChannelConfig("web", "s3cret", false);

  private final TestTable table = new TestTable();
  private ConfigHandler handler;

  @BeforeEach
  void connect() {
    var options = table.options().build();
    CommerceOperator.connect(table.client(), options).createTableIfAbsent();
    handler = new ConfigHandler(CommerceTable.connect(table.client(), options));
    table.sent();
  }

  @AfterEach
  void close() {
    table.close();
  }

  private static Transaction webhook(String id, TransactionState state) {
    return new Transaction(FIRST, id, "web", Instant.EPOCH, state);
  }

  @Test
  void aNewInstallationSeesNothingOfTheOldOne() {
    AppConfig installed = handler.install(FIRST, "key");

    assertThat(installed.version()).isPositive();
    assertThat(handler.config(URL, "app-1", "v1")).contains(installed);
    assertThat(handler.config(URL, "app-2", "v1")).isEmpty();
    assertThat(handler.current(AGAIN)).isEmpty();
    assertThat(handler.overview(AGAIN)).isEqualTo(new ConfigHandler.Overview(null, 0));
  }

  @Test
  void aSecondInstallationIsRefused() {
    handler.install(FIRST, "key");

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> handler.install(FIRST, "other"))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(ConditionFailedException.Rule.TAKEN));
    assertThat(handler.current(FIRST).orElseThrow().paymentApiKey()).isEqualTo("key");
  }

  @Test
  void aChannelIsMappedWithoutReadingTheOthers() {
    AppConfig installed = handler.install(FIRST, "key");
    handler.install(AGAIN, "other");
    table.sent();
    handler.mapChannel(FIRST, "v1", "web", WEB);
    AppConfig mapped = handler.mapChannel(FIRST, "v1", "kiosk 2#", WEB);

    assertThat(table.sent()).hasSize(2).allMatch(UpdateItemRequest.class::isInstance);
    assertThat(mapped.channels()).containsOnlyKeys("web", "kiosk 2#");
    assertThat(mapped.version()).isEqualTo(installed.version() + 2);
    AppConfig live = handler.goLive(FIRST, "v1", "kiosk 2#");
    assertThat(live.channels())
        .containsEntry("kiosk 2#", new ChannelConfig("web", "s3cret", true))
        .containsEntry("web", WEB);
    assertThat(handler.current(AGAIN).orElseThrow().channels()).isEmpty();
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> handler.goLive(AGAIN, "v1", "web"));
  }

  @Test
  void aWebhookIsHandledOnce() {
    assertThat(handler.receive(webhook("t-1", TransactionState.RECEIVED))).isTrue();
    assertThat(handler.receive(webhook("t-1", TransactionState.RECEIVED))).isFalse();

    List<Boolean> claims =
        IntStream.range(0, 8).parallel().mapToObj(invocation -> claims("t-1")).toList();
    assertThat(claims).containsOnlyOnce(true).hasSize(8);
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> handler.claim(AGAIN, "t-1"))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(ConditionFailedException.Rule.ABSENT));
  }

  private boolean claims(String id) {
    try {
      return handler.claim(FIRST, id).state() == TransactionState.HANDLED;
    } catch (ConditionFailedException e) {
      return false;
    }
  }

  @Test
  void theOverviewIsOneQuery() {
    AppConfig config = handler.install(FIRST, "key");
    handler.receive(webhook("t-1", TransactionState.FAILED));
    handler.receive(webhook("t-2", TransactionState.HANDLED));
    handler.receive(webhook("t-3", TransactionState.FAILED));
    table.sent();

    assertThat(handler.overview(FIRST)).isEqualTo(new ConfigHandler.Overview(config, 2));
    assertThat(table.sent()).singleElement().isInstanceOf(QueryRequest.class);
  }
}
