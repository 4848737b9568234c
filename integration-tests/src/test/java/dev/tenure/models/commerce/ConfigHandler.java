package dev.tenure.models.commerce;

import dev.tenure.runtime.ConditionFailedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the app's function does with its table. */
final class ConfigHandler {
  private final CommerceTable table;

  ConfigHandler(CommerceTable table) {
    this.table = table;
  }

  /** A configuration and what became of the webhooks. */
  record Overview(@Nullable AppConfig config, int failedTransactions) {}

  AppConfig install(Installation installation, String apiKey) {
    return table
        .tenant(installation)
        .appConfigs()
        .create(new AppConfig(installation, "v1", apiKey, Map.of(), 0));
  }

  Optional<AppConfig> config(String apiUrl, String appId, String configKey) {
    return table.tenant(new Installation(apiUrl, appId)).appConfigs().get(configKey);
  }

  /** The newest version of the configuration, whatever it is called. */
  Optional<AppConfig> current(Installation installation) {
    return table.tenant(installation).appConfigs().all().descending().first();
  }

  /** Configuration and webhooks, in one request. */
  Overview overview(Installation installation) {
    List<InstallationRow> rows =
        table.tenant(installation).installationRows().all().page(100).items();
    AppConfig config = null;
    int failed = 0;
    for (InstallationRow row : rows) {
      if (row instanceof AppConfig found) {
        config = found;
      } else if (row instanceof Transaction t && t.state() == TransactionState.FAILED) {
        failed++;
      }
    }
    return new Overview(config, failed);
  }

  AppConfig mapChannel(
      Installation installation, String configKey, String channel, ChannelConfig config) {
    return table
        .tenant(installation)
        .appConfigs()
        .update(configKey)
        .putChannels(channel, config)
        .run();
  }

  AppConfig goLive(Installation installation, String configKey, String channel) {
    return table
        .tenant(installation)
        .appConfigs()
        .update(configKey)
        .inChannels(channel, config -> config.setLive(true))
        .run();
  }

  /**
   * A webhook comes as often as it likes, and is handled once.
   *
   * @throws ConditionFailedException if another invocation was first
   */
  Transaction claim(Installation installation, String transactionId) {
    return table
        .tenant(installation)
        .transactions()
        .update(transactionId)
        .setState(TransactionState.HANDLED)
        .when(TransactionAttributes.STATE.eq(TransactionState.RECEIVED))
        .run();
  }

  /** Whether the webhook was not known before. */
  boolean receive(Transaction transaction) {
    return table.tenant(transaction.installation()).transactions().tryCreate(transaction).applied();
  }
}
