package dev.tenure.refusals;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;

/** Everything of it can be refused. */
@TenantEntity(prefix = "ENTRY", partitionKey = "{year}", sortKey = "{entryId}")
@Index(name = "byAccount", partitionKey = "{account}", sortKey = "{code}#{entryId}")
@Index(name = "byCode", sortAttributes = "code")
record Entry(
    @TenantKey String tenantId,
    Year year,
    String entryId,
    String account,
    String code,
    double amount,
    Wary remark,
    @Version long version) {

  static Entry of(String tenantId, String entryId) {
    return new Entry(
        tenantId, new Year("2026"), entryId, "cash", "A1", 1, new Wary(Refusals.CANARY), 0);
  }

  Entry withYear(String other) {
    return new Entry(tenantId, new Year(other), entryId, account, code, amount, remark, version);
  }

  Entry withAccount(String other) {
    return new Entry(tenantId, year, entryId, other, code, amount, remark, version);
  }

  Entry withAmount(double other) {
    return new Entry(tenantId, year, entryId, account, code, other, remark, version);
  }

  Entry withRemark(String other) {
    return new Entry(tenantId, year, entryId, account, code, amount, new Wary(other), version);
  }

  Entry withVersion(long other) {
    return new Entry(tenantId, year, entryId, account, code, amount, remark, other);
  }

  /** A part of a key, whose own class may refuse to tell it. */
  record Year(String text) {
    @Override
    public String text() {
      return Wary.told(text);
    }
  }

  /** Quotes what it refuses to hold, and what it refuses to tell. */
  record Wary(String text) {
    Wary {
      if (text.startsWith("bad")) {
        throw new IllegalArgumentException("Not to be had: " + text);
      }
    }

    @Override
    public String text() {
      return told(text);
    }

    private static String told(String text) {
      if (text.startsWith("secret")) {
        throw new IllegalStateException("Not to be told: " + text);
      }
      return text;
    }
  }
}
