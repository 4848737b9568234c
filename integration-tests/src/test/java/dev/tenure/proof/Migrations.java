package dev.tenure.proof;

import dev.tenure.proof.market.MarketOperator;
import dev.tenure.proof.market.MarketTable;
import dev.tenure.proof.market.PurchaseSchema;

/** The migration of {@code docs/operating.md}. */
final class Migrations {
  private Migrations() {}

  static void saveAgain(MarketOperator operator, MarketTable market) {
    operator
        .scan()
        .forEach(
            item ->
                item.as(PurchaseSchema.INSTANCE)
                    .ifPresent(
                        purchase ->
                            market.tenant(item.tenant().orElseThrow()).purchases().save(purchase)));
  }
}
