package dev.tenure.isolation;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** An entity whose constructors quote what they refuse. */
@TenantEntity(prefix = "FUSSY", sortKey = "{id}")
record Fussy(@TenantKey String tenantId, Id id, Word word, String rest) {
  Fussy {
    require(rest);
  }

  record Id(String text) {
    Id {
      require(text);
    }
  }

  record Word(String text) {
    Word {
      require(text);
    }
  }

  private static void require(String text) {
    if (text.startsWith("bad")) {
      throw new IllegalArgumentException("Not to be had: " + text);
    }
  }
}
